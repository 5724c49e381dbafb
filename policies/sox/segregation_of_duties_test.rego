package sox.segregation_of_duties_test

import data.lib.sample_test as sample
import data.sox.segregation_of_duties as policy

approval(change) := object.union(
	{"approver": "@ann", "identities": ["@ann", "ann@example.org"], "isBot": false, "commit": sample.sha, "role": null},
	change,
)

approved(service, change) := sample.of([sample.commit(service, {})], {"phase": "deploy", "approvals": [approval(change)]})

test_an_independent_approval_of_the_head_is_allowed if {
	count(policy.deny) == 0 with input as approved("payments", {})
	count(policy.warn) == 0 with input as approved("payments", {})
}

test_an_approving_author_is_denied_by_any_identity if {
	found := policy.deny with input as approved("payments", {"identities": ["@someone", "dev@example.org"]})
	sample.codes(found) == {"sox.segregation_of_duties.author_approves"}
	some result in found
	result.services == ["payments"]
	result.params == {"approver": "@ann"}
}

test_an_approving_opener_of_the_pull_request_is_denied if {
	opened := object.union(approved("payments", {}), {"pullRequest": {"evaluated": true, "author": "@ann"}})
	found := policy.deny with input as opened
	sample.codes(found) == {"sox.segregation_of_duties.author_approves"}
}

test_a_service_that_is_not_financial_is_allowed if {
	count(policy.deny) == 0 with input as approved("phi-service", {"identities": ["@dev"]})
}

test_without_approvals_nothing_is_said if {
	nothing := sample.of([sample.commit("payments", {})], {})
	count(policy.deny) == 0 with input as nothing
	count(policy.warn) == 0 with input as nothing
}

test_an_approval_of_an_earlier_commit_is_a_warning if {
	found := policy.warn with input as approved("payments", {"commit": sample.base})
	sample.codes(found) == {"sox.segregation_of_duties.stale_approval"}
	some result in found
	result.params == {"approver": "@ann", "approved": "000000000000", "head": "aaaaaaaaaaaa"}
}

test_a_bots_approval_is_a_warning if {
	found := policy.warn with input as approved("payments", {"isBot": true})
	sample.codes(found) == {"sox.segregation_of_duties.bot_approves"}
}

reviewed(change) := sample.of([sample.commit("payments", {})], {"pullRequest": {
	"evaluated": true,
	"author": "@opener",
	"head": sample.sha,
	"reviews": [object.union(
		{"reviewer": "@ann", "reviewerIsBot": false, "state": "approved", "commit": sample.sha},
		change,
	)],
}})

test_an_independent_review_of_the_head_is_allowed if {
	count(policy.warn) == 0 with input as reviewed({})
}

test_a_review_by_a_maker_is_a_warning if {
	every maker in ["@dev", "@opener"] {
		found := policy.warn with input as reviewed({"reviewer": maker})
		sample.codes(found) == {"sox.segregation_of_duties.own_review"}
	}
}

test_a_review_of_an_earlier_commit_is_a_warning if {
	found := policy.warn with input as reviewed({"commit": sample.base})
	sample.codes(found) == {"sox.segregation_of_duties.stale_review"}
	some result in found
	result.params == {"reviewer": "@ann", "reviewed": "000000000000", "head": "aaaaaaaaaaaa"}
}

test_a_review_of_an_unknown_commit_is_a_warning if {
	found := policy.warn with input as reviewed({"commit": null})
	{result.params.reviewed | some result in found} == {"an unknown commit"}
}

test_a_bots_review_is_a_warning if {
	found := policy.warn with input as reviewed({"reviewerIsBot": true})
	sample.codes(found) == {"sox.segregation_of_duties.bot_reviews"}
}

test_a_review_that_does_not_approve_is_allowed if {
	count(policy.warn) == 0 with input as reviewed({"state": "changes-requested", "reviewer": "@dev"})
}
