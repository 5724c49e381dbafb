# METADATA
# title: Safety classes of device software
# description: |
#   The IEC 62304 safety class of a device service decides how much is asked of its changes. The configuration states it, and a lower
#   one is given for a recorded reason only.
package fda.safety_class

import data.lib.change
import data.lib.device
import data.lib.result

# METADATA
# title: A device service states its safety class
# description: Without a stated class the requirements of class C apply, and nobody can tell whether that is meant.
# custom:
#   short_name: not_stated
#   failure_msg: "The configuration states no safety class of {service}; it counts as class C."
#   solution: "Add `safety-class: A`, `B` or `C` to {service} under `services` in the configuration, as the software's risk analysis has it."
#   controls: ["PART11:11.10(a)", "PART11:11.10(k)(2)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
warn contains found if {
	some service in device.services
	input.config.services[service].safetyClass == null
	found := result.change("fda.safety_class.not_stated", change.in_service(service), {"service": service})
}

# METADATA
# title: A change of class C software has at least high risk
# description: A failure of class C software can kill or injure seriously. The computed level of a stated class C is never lower; a service without a class gets there by what its commits declare.
# custom:
#   short_name: level
#   failure_msg: "The change touches {service}, which counts as class C, and its risk level is {level}."
#   solution: "Write the trailer `RISK-LEVEL: high` in a commit of the change, or state the service's true `safety-class` in the configuration."
#   controls: ["PART11:11.10(a)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some service in device.services
	device.class_of_service(service) == "C"
	device.code_of_service[service]
	not change.high(input.risk.level)
	params := {"service": service, "level": input.risk.level}
	found := result.change("fda.safety_class.level", change.in_service(service), params)
}

# METADATA
# title: A safety class is not lowered without evidence
# description: |
#   A change of the configuration that lowers or drops the safety class of a device service, its domain `device` or the whole service
#   asks less of every later change, so a commit of it gives the place of the reclassification's record.
# custom:
#   short_name: lowered
#   failure_msg: "The change edits the configuration so that the safety class of {service} goes from {before} to {after}, and no commit says where the reason is recorded."
#   solution: "Add the trailer `Evidence: <URI of the risk analysis or of the service's retirement>` to the commit that edits the configuration, or leave the class as it is."
#   controls: ["PART11:11.10(a)", "PART11:11.10(k)(2)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: device-governance
deny contains found if {
	some service, known in input.config.services
	"device" in known.domains
	before := device.class_of_service(service)
	after := proposed(service)
	rank[after] < rank[before]
	not explained
	scope := {"paths": input.governanceEdits, "services": [service]}
	params := {"service": service, "before": before, "after": after}
	found := result.change("fda.safety_class.lowered", scope, params)
}

# Class of a service in the change's own configuration; one that is unstated there counts as C there too.
proposed(service) := device.stated_or_c(input.config.proposed[service].safetyClass) if {
	"device" in input.config.proposed[service].domains
} else := "no device" if input.config.proposed != null

rank := {"no device": 0, "A": 1, "B": 2, "C": 3}

explained if {
	some commit in input.commits
	commit.message.declared.evidence != null
	some file in commit.files
	file.path in input.governanceEdits
}
