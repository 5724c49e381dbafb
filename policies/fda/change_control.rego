# METADATA
# title: Change control of device software
# description: |
#   Changes of device software (domain `device`) are documented in time order with their clinical impact (21 CFR 11.10(k)(2)).
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
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   lint: [trailers/required-by-domain]
deny contains found if {
	some commit in change.commits_in("device")
	missing := change.missing_trailers(commit, "device")
	count(missing) > 0
	scope := result.within(commit, "device")
	params := {
		"commit": change.short(commit),
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
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   lint: [trailers/domain-flag]
deny contains found if {
	some commit in change.commits_in("device")
	change.broke(commit, "trailers/domain-flag")
	commit.message.declared.fdaSoftware == false
	scope := result.within(commit, "device")
	params := {"commit": change.short(commit), "services": concat(", ", scope.services)}
	found := result.commit("fda.change_control.not_acknowledged", commit, scope, params)
}

# METADATA
# title: A change of device software with a high clinical impact says where it was assessed
# description: Whoever declares a high or critical clinical impact has assessed it; the record of the design change and its risk analysis can be found again.
# custom:
#   short_name: impact_not_assessed
#   failure_msg: "Commit {commit} declares the clinical impact {impact} for {services} and does not say where it was assessed."
#   solution: "Add the trailer `Evidence: <URI of the design change record or risk analysis>` to the last paragraph of the message."
#   controls: ["PART11:11.10(a)", "PART11:11.10(k)(2)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some commit in change.commits_in("device")
	change.high(commit.message.declared.clinicalImpact)
	commit.message.declared.evidence == null
	scope := result.within(commit, "device")
	params := {
		"commit": change.short(commit),
		"impact": commit.message.declared.clinicalImpact,
		"services": concat(", ", scope.services),
	}
	found := result.commit("fda.change_control.impact_not_assessed", commit, scope, params)
}
