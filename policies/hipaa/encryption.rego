# METADATA
# title: Encryption of PHI
# description: |
#   Encryption of stored and of transmitted PHI (45 CFR 164.312(a)(2)(iv) and (e)(2)(ii)) stays at least as strong as it was, and
#   a change of the code that does it shows that somebody looked.
package hipaa.encryption

import data.lib.change
import data.lib.findings
import data.lib.result

# METADATA
# title: Encryption of stored PHI is neither removed nor weakened
# description: |
#   Code or settings that encrypt PHI at rest stay at least as strong as they were. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: at_rest_weakened
#   failure_msg: "{place}: encryption of stored PHI is {effect}."
#   solution: "Put the encryption back, or add its replacement in the same change. Where PHI is no longer stored, ask for a waiver of this rule for the path and say in its `reason` where the data went."
#   controls: ["HIPAA:164.312(a)(2)(iv)", "HIPAA:164.306(a)(1)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"encryption-at-rest"})
	found := result.finding("hipaa.encryption.at_rest_weakened", finding, findings.of_safeguard(finding))
}

# METADATA
# title: Encryption of transmitted PHI is neither removed nor weakened
# description: |
#   TLS, its verification and its versions stay at least as strong as they were where PHI is transmitted. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: in_transit_weakened
#   failure_msg: "{place}: encryption of transmitted PHI is {effect}."
#   solution: "Use TLS and leave its verification on; for a private authority, add its certificate to the trusted ones instead of switching verification off."
#   controls: ["HIPAA:164.312(e)(1)", "HIPAA:164.312(e)(2)(ii)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"encryption-in-transit"})
	found := result.finding("hipaa.encryption.in_transit_weakened", finding, findings.of_safeguard(finding))
}

# METADATA
# title: A change of encryption code of PHI has a test or names its safeguard
# description: |
#   Code of a PHI service that is about encryption changes together with a test of the service, or its commit names the safeguard of
#   the Security Rule that it serves. What a path and the changed lines are about is worked out from their words.
# custom:
#   short_name: changed_unproven
#   failure_msg: "{path} is about encryption of PHI and changes, but no test of {services} does and no commit of it names {controls}."
#   solution: "Add or adapt a test of the service, or write in the commit's last paragraph `COMPLIANCE: HIPAA:164.312(a)(2)(iv)` (encryption at rest) or `COMPLIANCE: HIPAA:164.312(e)(2)(ii)` (in transit)."
#   controls: ["HIPAA:164.312(a)(2)(iv)", "HIPAA:164.312(e)(2)(ii)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   topics: [encryption]
deny contains found if {
	controls := data.settings.safeguards.hipaa.encryption
	some file in change.unproven("phi", "encryption", controls)
	found := result.unproven("hipaa.encryption.changed_unproven", file, controls)
}

# METADATA
# title: A change of encryption code of PHI has a test and names its safeguard
# description: The cautious form of `hipaa.encryption.changed_unproven`, where a test does not stand in for the named safeguard, nor the other way round.
# custom:
#   short_name: changed_half_proven
#   failure_msg: "{path} is about encryption of PHI and changes without both a changed test of {services} and a commit that names {controls}."
#   solution: "Add or adapt a test of the service, and write in the commit's last paragraph `COMPLIANCE: HIPAA:164.312(a)(2)(iv)` (encryption at rest) or `COMPLIANCE: HIPAA:164.312(e)(2)(ii)` (in transit)."
#   controls: ["HIPAA:164.312(a)(2)(iv)", "HIPAA:164.312(e)(2)(ii)"]
#   collections: [strict]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   topics: [encryption]
deny contains found if {
	controls := data.settings.safeguards.hipaa.encryption
	some file in change.code_in("phi")
	"encryption" in file.topics
	not proven_twice(file, controls)
	found := result.unproven("hipaa.encryption.changed_half_proven", file, controls)
}

proven_twice(file, controls) if {
	change.tested(file)
	change.names_one_of(file, controls)
}
