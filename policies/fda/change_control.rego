# METADATA
# title: Change control of device software
# description: |
#   Changes of device software (domain `device`) are documented in time order with their clinical impact (21 CFR 11.10(k)(2))
#   and validated (21 CFR 11.10(a)).
package fda.change_control

import data.lib.change
import data.lib.result

# METADATA
# title: A change of device software carries the FDA trailers
# description: The trailers that the configuration requires for the domain `device` are in the message.
# custom:
#   short_name: missing_trailer
#   failure_msg: "Commit {commit} changes device software ({services}) without the trailers {trailers}."
#   solution: "Add {trailers} to the last paragraph of the message, one `Key: value` a line; commit-lint shows the lines to paste."
#   controls: ["PART11:11.10(e)", "PART11:11.10(k)(2)"]
#   collections: [fda]
#   phase: change
#   scope: [device]
#   lint: [trailers/required-by-domain]
deny contains found if {
	some commit in change.commits_in("device")
	missing := change.missing_trailers(commit, "device")
	count(missing) > 0
	scope := result.within(commit, "device")
	params := {
		"commit": substring(commit.sha, 0, 12),
		"trailers": concat(", ", missing),
		"services": concat(", ", scope.services),
	}
	found := result.commit("fda.change_control.missing_trailer", commit, scope, params)
}

# METADATA
# title: A change of device software is acknowledged as one
# description: A message may not deny, by `FDA-SOFTWARE false`, what the changed paths show.
# custom:
#   short_name: not_acknowledged
#   failure_msg: "Commit {commit} says `FDA-SOFTWARE: false` but changes device software ({services})."
#   solution: "Set `FDA-SOFTWARE: true`, or correct the service's paths in the configuration if they hold no device software."
#   controls: ["PART11:11.10(k)(2)"]
#   collections: [fda]
#   phase: change
#   scope: [device]
#   lint: [trailers/domain-flag]
deny contains found if {
	some commit in change.commits_in("device")
	change.broke(commit, "trailers/domain-flag")
	commit.message.declared.fdaSoftware == false
	scope := result.within(commit, "device")
	params := {"commit": substring(commit.sha, 0, 12), "services": concat(", ", scope.services)}
	found := result.commit("fda.change_control.not_acknowledged", commit, scope, params)
}

# METADATA
# title: Device code changes with its tests
# description: Code of safety class B or C that changes while no test of the same service changes is a validation gap to look at.
# custom:
#   short_name: code_without_tests
#   failure_msg: "{path} (safety class {class}) changes, but no test of {services} does."
#   solution: "Add or adapt a test that shows the changed behaviour, or say in the review why the present tests suffice."
#   controls: ["PART11:11.10(a)"]
#   collections: [fda]
#   phase: change
#   scope: [device]
warn contains found if {
	some file in input.files
	"device" in file.domains
	not file.isTest
	not file.isDoc
	file.safetyClass in data.settings.device.classes_needing_tests
	not tested(file.services)
	params := {"path": file.path, "class": file.safetyClass, "services": concat(", ", file.services)}
	found := result.path("fda.change_control.code_without_tests", file, params)
}

tested(services) if {
	some service in services
	service in services_with_changed_tests
}

services_with_changed_tests contains service if {
	some file in input.files
	file.isTest
	some service in file.services
}
