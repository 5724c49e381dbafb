# METADATA
# title: Validation evidence of device software
# description: |
#   Systems are validated to do what they are meant to, and the evidence of it can be found again (21 CFR 11.10(a)). How much is
#   asked depends on the IEC 62304 safety class; a service without one counts as class C, as the standard has it.
package fda.validation_evidence

import data.lib.change
import data.lib.device
import data.lib.result

# METADATA
# title: Device code changes with its tests
# description: Code of safety class B or C that changes while no test of the same service changes is a validation gap to look at.
# custom:
#   short_name: code_without_tests
#   failure_msg: "{path} (safety class {class}) changes, but no test of {services} does."
#   solution: "Add or adapt a test that shows the changed behaviour, or say in the review why the present tests suffice."
#   controls: ["PART11:11.10(a)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
warn contains found if {
	some file in untested
	device.class_of_file(file) in data.settings.device.classes_needing_tests
	found := of_file("fda.validation_evidence.code_without_tests", file)
}

# METADATA
# title: No device code changes without its tests
# description: The cautious form of `fda.validation_evidence.code_without_tests`, for every safety class, that blocks.
# custom:
#   short_name: untested
#   failure_msg: "{path} (safety class {class}) changes, but no test of {services} does."
#   solution: "Add or adapt a test that shows the changed behaviour. Where none can, ask for a waiver of this rule for the path and say in its `reason` what shows it instead."
#   controls: ["PART11:11.10(a)"]
#   collections: [strict]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some file in untested
	found := of_file("fda.validation_evidence.untested", file)
}

# METADATA
# title: A change of device code says where its validation evidence is
# description: For each service of safety class B or C whose code changes, some commit that touches it gives the place of the evidence.
# custom:
#   short_name: evidence_location
#   failure_msg: "Code of {service} (safety class {class}) changes, and no commit of it says where its validation evidence is."
#   solution: "Add the trailer `Evidence: <URI of the test report or validation record>` to the last paragraph of a commit that touches {service}; for a draft the URI of the record to be filled is enough."
#   controls: ["PART11:11.10(a)", "PART11:11.10(k)(2)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some service in device.services
	class := device.class_of_service(service)
	class in data.settings.device.classes_needing_evidence
	paths := sort(device.code_of_service[service])
	not service in evidenced
	scope := {"paths": paths, "services": [service]}
	found := result.change("fda.validation_evidence.evidence_location", scope, {"service": service, "class": class})
}

# METADATA
# title: Tests of device software are not taken away
# description: A test that is deleted takes the evidence away that it gave; a renamed one does not.
# custom:
#   short_name: test_removed
#   failure_msg: "{path}, a test of {services} (safety class {class}), is deleted."
#   solution: "Keep the test, or say in the commit's body which test shows the same behaviour now."
#   controls: ["PART11:11.10(a)", "PART11:11.10(c)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
warn contains found if {
	some file in input.files
	"device" in file.domains
	file.isTest
	file.status == "deleted"
	found := of_file("fda.validation_evidence.test_removed", file)
}

untested := [file | some file in change.code_in("device"); not change.tested(file)]

# Services of which some commit gives a place of evidence.
evidenced contains service if {
	some commit in input.commits
	commit.message.declared.evidence != null
	some service in commit.services
}

of_file(code, file) := result.path(code, file, {
	"path": file.path,
	"class": device.class_of_file(file),
	"services": concat(", ", file.services),
})
