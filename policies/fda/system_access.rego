# METADATA
# title: Access to device software
# description: |
#   Only authorised persons use a system, operate it and alter its records (21 CFR 11.10(d), (g)), and records that leave a closed
#   system are encrypted where that is called for (11.30).
package fda.system_access

import data.lib.findings
import data.lib.result

# METADATA
# title: No access check of a device is removed or weakened
# description: Checks of who may use a device, and the end of their sessions, stay in place. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: check_removed
#   failure_msg: "{place}: a check of who may use the device ({safeguard}) is {effect}."
#   solution: "Put the check back, or put its replacement into the same change. If another part checks now, ask for a waiver of this rule for the path and name that part in its `reason`."
#   controls: ["PART11:11.10(d)", "PART11:11.10(g)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("device", {"access-control", "session"})
	found := result.finding("fda.system_access.check_removed", finding, findings.of_safeguard(finding))
}

# METADATA
# title: Encryption of a device's records is neither removed nor weakened
# description: Records stay authentic and confidential from their creation to their receipt. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: encryption_weakened
#   failure_msg: "{place}: encryption of a device's records ({safeguard}) is {effect}."
#   solution: "Put the encryption back, or add its replacement in the same change. In a closed system that needs none, ask for a waiver of this rule for the path and say so in its `reason`."
#   controls: ["PART11:11.30", "PART11:11.10(c)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("device", {"encryption-at-rest", "encryption-in-transit"})
	found := result.finding("fda.system_access.encryption_weakened", finding, findings.of_safeguard(finding))
}
