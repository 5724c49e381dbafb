# METADATA
# title: Safeguards of cardholder data
# description: |
#   What detectors see of safeguards that a change of cardholder data code weakens or removes: encryption, access checks, audit
#   records. Moved code is no removal; detectors settle that.
package pci.safeguards

import data.lib.findings
import data.lib.result

# METADATA
# title: The encryption of cardholder data stays as strong as it was
# description: Encryption of stored or transmitted card numbers is neither weakened nor removed.
# custom:
#   short_name: encryption_weakened
#   failure_msg: "{place}: encryption of cardholder data ({safeguard}) is {effect}."
#   solution: "Restore the safeguard, or replace it in the same change by one that is at least as strong; what must go first is waived with a reason, an approver and an end."
#   controls: ["PCI:3.5.1", "PCI:4.2.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("cardholder", {"encryption-at-rest", "encryption-in-transit"})
	found := result.finding("pci.safeguards.encryption_weakened", finding, findings.of_safeguard(finding))
}

# METADATA
# title: Access checks of cardholder data stay
# description: Authentication and authorisation of access to cardholder data are neither weakened nor removed.
# custom:
#   short_name: access_check_removed
#   failure_msg: "{place}: a check of who may access cardholder data ({safeguard}) is {effect}."
#   solution: "Restore the check, or show in the same change the one that takes its place."
#   controls: ["PCI:7.3.1", "PCI:8.3.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("cardholder", {"access-control", "session"})
	found := result.finding("pci.safeguards.access_check_removed", finding, findings.of_safeguard(finding))
}

# METADATA
# title: Audit records of cardholder data stay
# description: Access to cardholder data and changes of it stay recorded.
# custom:
#   short_name: audit_removed
#   failure_msg: "{place}: the recording of access to cardholder data ({safeguard}) is {effect}."
#   solution: "Restore the record, or write an equal one where the access happens now."
#   controls: ["PCI:10.2.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("cardholder", {"audit"})
	found := result.finding("pci.safeguards.audit_removed", finding, findings.of_safeguard(finding))
}
