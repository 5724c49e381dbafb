# METADATA
# title: Approvals of the deployment
# description: |
#   The deployment plan says who must approve, by the configuration's roles for the level of the risk; the policies ask for
#   exactly that, so that plan and verdict never differ. They bind when approvals are collected.
package risk.approvals

import data.lib.approval
import data.lib.result

# METADATA
# title: Every approval that the plan asks for was given
# description: |
#   Of each role as many people approved the commit as the plan says. An approval counts for one role, and only when its giver is
#   a person who had no hand in the change.
# custom:
#   short_name: missing
#   failure_msg: "The plan asks for {required} approval(s) in the role {role} of {head}, and {given} count(s)."
#   solution: "Have somebody of `approvals.roles.{role}` (in the configuration) approve {head} who did not work on the change and has not approved in another role."
#   controls: ["SOX:ITGC-001", "PART11:11.10(g)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: change
deny contains found if {
	some required in input.requiredApprovals
	given := count([one | some one in approval.counting_approvals; one.role == required.role])
	given < required.count
	params := {
		"role": required.role,
		"required": required.count,
		"given": given,
		"head": approval.shown(input.range.head),
	}
	found := result.change("risk.approvals.missing", result.whole(input), params)
}

# METADATA
# title: Nobody approves in two roles
# description: Two roles are asked for so that two people look; one person who has both fills one seat.
# custom:
#   short_name: same_person
#   failure_msg: "{approver} and {other} are one person, who approved as {roles}; that is one approval."
#   solution: "Have another person approve in one of the roles."
#   controls: ["SOX:ITGC-001", "PART11:11.10(g)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: change
deny contains found if {
	some i, one in counting
	some j, other in counting
	i < j
	some identity in one.identities
	identity in other.identities
	params := {
		"approver": one.approver,
		"other": other.approver,
		"roles": concat(" and ", [role(one), role(other)]),
	}
	found := result.change("risk.approvals.same_person", result.whole(input), params)
}

# Those that count, in their order. What does not count (a bot's, of an earlier commit) fills no seat, so it takes none away.
counting := [one | some one in input.approvals; one in approval.counting_approvals]

role(given) := given.role if given.role != null

role(given) := "no role" if given.role == null
