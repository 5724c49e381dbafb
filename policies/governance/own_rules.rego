# METADATA
# title: Changes of the rules themselves
# description: |
#   Configuration, waivers, policies and CODEOWNERS decide how a change is judged. A change that edits them is judged by the
#   base branch's, and is never of low risk.
package governance.own_rules

import data.lib.change
import data.lib.result

# METADATA
# title: The change edits what it is judged by
# description: The verdict that counts is by the base branch's files; the verdict by the change's own is shown beside it.
# custom:
#   short_name: edited
#   failure_msg: "{path} decides how changes are judged and is edited here; the base branch's version counts."
#   solution: "Have the edit reviewed by whoever owns compliance; it takes effect once it is merged."
#   controls: []
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: governance
warn contains found if {
	some path in input.governanceEdits
	found := result.path("governance.own_rules.edited", {"path": path, "services": []}, {"path": path})
}

# METADATA
# title: A change of the rules has at least high risk
# description: Whoever may change the rules may change every later verdict, so such a change takes the approvals of a high risk.
# custom:
#   short_name: level
#   failure_msg: "The change edits {paths}, which decides how changes are judged, and its risk level is {level}."
#   solution: "Declare `RISK-LEVEL: high` in the message, so that the change takes the approvals of a high risk."
#   controls: ["SOX:ITGC-001", "PART11:11.10(k)(2)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: governance
deny contains found if {
	count(input.governanceEdits) > 0

	# The first adoption has no rules yet that it could weaken.
	input.config.source == "base"
	change.rank[input.risk.level] < change.rank[data.settings.governance.minimum_level]
	scope := {"paths": input.governanceEdits, "services": []}
	params := {"paths": concat(", ", input.governanceEdits), "level": input.risk.level}
	found := result.change("governance.own_rules.level", scope, params)
}
