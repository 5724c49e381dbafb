# METADATA
# title: Access control to PHI
# description: |
#   Who may see PHI is decided by checks in code: of the person, of the permission, of the patient's consent, of the session's age
#   (45 CFR 164.312(a) and (d)). They do not go away unseen.
package hipaa.access_control

import data.lib.change
import data.lib.findings
import data.lib.result

# METADATA
# title: No access check of PHI is removed or weakened
# description: Authentication and authorisation of access to PHI stay in place. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: check_removed
#   failure_msg: "{place}: a check of who may access PHI is {effect}."
#   solution: "Put the check back, or put its replacement into the same change. If another layer checks now, ask for a waiver of this rule for the path and name that layer in its `reason`."
#   controls: ["HIPAA:164.312(a)(1)", "HIPAA:164.312(d)", "HIPAA:164.308(a)(4)(ii)(B)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"access-control"})
	found := result.finding("hipaa.access_control.check_removed", finding, findings.of_safeguard(finding))
}

# METADATA
# title: No check of consent or of emergency access is removed or weakened
# description: |
#   Uses and disclosures keep to what the patient agreed to, and breaking the glass stays a deliberate, recorded act. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: consent_removed
#   failure_msg: "{place}: a check of consent or of emergency access is {effect}."
#   solution: "Put the check back, or put its replacement into the same change. If consent is checked elsewhere now, ask for a waiver of this rule for the path and say in its `reason` where."
#   controls: ["HIPAA:164.312(a)(2)(ii)", "HIPAA:164.508(a)(1)", "HIPAA:164.510"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"consent"})
	found := result.finding("hipaa.access_control.consent_removed", finding, findings.of_safeguard(finding))
}

# METADATA
# title: Sessions that reach PHI end as early as they did
# description: |
#   Automatic logoff and the protection of session cookies are neither removed nor weakened. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: session_weakened
#   failure_msg: "{place}: the end or the protection of a session is {effect}."
#   solution: "Keep the time limit and the cookie's `secure` and `httpOnly`; if a longer session was decided, ask for a waiver of this rule for the path and name the decision in its `ticket`."
#   controls: ["HIPAA:164.312(a)(2)(iii)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"session"})
	found := result.finding("hipaa.access_control.session_weakened", finding, findings.of_safeguard(finding))
}

# METADATA
# title: A change of access control to PHI has a test or names its safeguard
# description: |
#   Code of a PHI service that is about access control changes together with a test of the service, or its commit names the
#   safeguard. A warning, because what code is about is only worked out from its words.
# custom:
#   short_name: changed_unproven
#   failure_msg: "{path} is about access control and changes, but no test of {services} does and no commit of it names a safeguard such as {controls}."
#   solution: "Add or adapt a test of the service, or write in the commit's last paragraph `COMPLIANCE: HIPAA:164.312(a)(1)` (access) or `COMPLIANCE: HIPAA:164.312(d)` (authentication)."
#   controls: ["HIPAA:164.312(a)(1)", "HIPAA:164.312(d)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   topics: [access-control]
warn contains found if {
	controls := data.settings.safeguards.hipaa.access_control
	some file in change.unproven("phi", "access-control", controls)
	found := result.unproven("hipaa.access_control.changed_unproven", file, controls)
}
