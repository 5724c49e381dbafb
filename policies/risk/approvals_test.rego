package risk.approvals_test

import data.lib.sample_test as sample
import data.risk.approvals as policy

approval(name, role) := {
	"approver": name,
	"identities": [name],
	"isBot": false,
	"commit": sample.sha,
	"role": role,
}

required := [{"role": "security", "count": 1}, {"role": "compliance", "count": 1}]

approved(approvals) := sample.of(
	[sample.commit("phi-service", {})],
	{"phase": "deploy", "approvals": approvals, "requiredApprovals": required},
)

both := [approval("@ann", "security"), approval("@eve", "compliance")]

missing(approvals) := {result.params.role |
	some result in policy.deny with input as approved(approvals)
	result.code == "risk.approvals.missing"
}

test_one_person_for_each_role_is_allowed if {
	count(policy.deny) == 0 with input as approved(both)
}

test_a_plan_that_asks_for_nothing_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", {})], {"approvals": []})
}

test_a_role_without_an_approval_is_denied if {
	found := policy.deny with input as approved([approval("@ann", "security"), approval("@eve", null)])
	sample.codes(found) == {"risk.approvals.missing"}
	some result in found
	result.params == {"role": "compliance", "required": 1, "given": 0, "head": "aaaaaaaaaaaa"}
}

test_what_does_not_count_fills_no_seat if {
	every change in [{"isBot": true}, {"commit": sample.base}, {"identities": ["@dev"]}, {"identities": []}] {
		missing([object.union(approval("@ann", "security"), change), approval("@eve", "compliance")]) == {"security"}
	}
}

test_a_role_that_is_asked_for_twice_needs_two_people if {
	twice := object.union(approved(both), {"requiredApprovals": [{"role": "security", "count": 2}]})
	found := policy.deny with input as twice
	{result.params.given | some result in found} == {1}
}

test_one_person_in_two_roles_is_denied if {
	same := object.union(approval("@ann2", "compliance"), {"identities": ["@ann2", "@ann"]})
	found := policy.deny with input as approved([approval("@ann", "security"), same])
	sample.codes(found) == {"risk.approvals.same_person"}
	some result in found
	result.params == {"approver": "@ann", "other": "@ann2", "roles": "security and compliance"}
}

test_an_approval_that_is_given_again_for_the_new_commit_is_allowed if {
	earlier := object.union(approval("@ann", "security"), {"commit": sample.base})
	count(policy.deny) == 0 with input as approved(array.concat([earlier], both))
}

test_one_person_who_approves_twice_without_a_role_is_denied if {
	found := policy.deny with input as approved(array.concat(both, [approval("@eve", null)]))
	{result.params.roles | some result in found} == {"compliance and no role"}
}
