# METADATA
# title: Safeguards
# description: |
#   What detectors find of safeguards that a change removes or weakens and that no rule of a framework blocks: outside regulated
#   services, of a kind that the framework does not name, in tests and fixtures, or less sure. Nothing that was found is lost.
package security.safeguards

import data.lib.findings
import data.lib.result

# METADATA
# title: A removed or weakened safeguard is looked at
# description: Shown wherever no framework's rule blocks it, and never blocks itself.
# custom:
#   short_name: weakened
#   failure_msg: "{place}: a safeguard ({safeguard}) is {effect}."
#   solution: "Put it back, or say in the commit's body why it is not needed any more. If the path holds PHI, card data, financial or device software, give it a service with that domain in the configuration."
#   controls: ["SOX:ITGC-002"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
warn contains found if {
	some finding in findings.weakened
	not findings.taken_care_of(finding)
	found := result.finding("security.safeguards.weakened", finding, findings.of_safeguard(finding))
}
