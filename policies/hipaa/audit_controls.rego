# METADATA
# title: Audit controls of PHI
# description: Activity in systems that hold PHI stays recorded and the records stay kept (45 CFR 164.312(b), 164.316(b)(2)(i)).
package hipaa.audit_controls

import data.lib.change
import data.lib.findings
import data.lib.result

# METADATA
# title: No audit record of PHI is removed or weakened
# description: Access to PHI and changes of it stay recorded. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: audit_removed
#   failure_msg: "{place}: a record of activity on PHI ({safeguard}) is {effect}."
#   solution: "Put the call back, or put its replacement into the same change. If another layer records the same activity, ask for a waiver of this rule for the path and name that layer in its `reason`."
#   controls: ["HIPAA:164.312(b)", "HIPAA:164.308(a)(1)(ii)(D)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"audit"})
	found := result.finding("hipaa.audit_controls.audit_removed", finding, findings.of_safeguard(finding))
}

# METADATA
# title: Records about PHI are kept as long as they were
# description: Retention settings are neither removed nor shortened; required documentation is kept for six years. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: retention_weakened
#   failure_msg: "{place}: the retention of records is {effect}."
#   solution: "Keep the retention at six years or more; if the records are none that must be kept, ask for a waiver of this rule for the path and say so in its `reason`."
#   controls: ["HIPAA:164.316(b)(2)(i)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"retention"})
	found := result.finding("hipaa.audit_controls.retention_weakened", finding, findings.of_safeguard(finding))
}

# METADATA
# title: A change of audit code of PHI has a test or names its safeguard
# description: |
#   Code of a PHI service that is about auditing changes together with a test of the service, or its commit names the safeguard. A
#   warning, because what code is about is only worked out from its words.
# custom:
#   short_name: changed_unproven
#   failure_msg: "{path} is about auditing and changes, but no test of {services} does and no commit of it names {controls}."
#   solution: "Add or adapt a test of the service, or write in the commit's last paragraph `COMPLIANCE: HIPAA:164.312(b)`."
#   controls: ["HIPAA:164.312(b)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   topics: [audit]
warn contains found if {
	controls := data.settings.safeguards.hipaa.audit
	some file in change.unproven("phi", "audit", controls)
	found := result.unproven("hipaa.audit_controls.changed_unproven", file, controls)
}
