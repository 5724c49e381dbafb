package risk.dual_approval_test

import data.lib.sample_test as sample
import data.risk.dual_approval as policy

approval(name) := {"approver": name, "identities": [name], "isBot": false, "commit": sample.sha, "role": null}

review(name) := {"reviewer": name, "reviewerIsBot": false, "state": "approved", "commit": sample.sha}

reviewed(reviews) := {"evaluated": true, "author": "@opener", "head": sample.sha, "reviews": reviews}

deployed(service, change) := sample.of([sample.commit(service, {})], object.union({"phase": "deploy", "approvals": []}, change))

test_two_approvals_are_allowed if {
	two := deployed("payments", {"approvals": [approval("@ann"), approval("@eve")]})
	count(policy.deny) == 0 with input as two
}

test_an_approval_and_a_review_are_allowed if {
	two := deployed("payments", {"approvals": [approval("@ann")], "pullRequest": reviewed([review("@eve")])})
	count(policy.deny) == 0 with input as two
}

test_one_approval_is_denied if {
	found := policy.deny with input as deployed("payments", {"approvals": [approval("@ann")]})
	sample.codes(found) == {"risk.dual_approval.one_approver"}
	some result in found
	result.params == {"services": "payments", "head": "aaaaaaaaaaaa"}
	result.services == ["payments"]
}

test_the_approval_and_the_review_of_one_person_are_denied if {
	same := deployed("payments", {"approvals": [approval("@ann")], "pullRequest": reviewed([review("@ann")])})
	count(policy.deny) == 1 with input as same
}

test_an_approval_of_nobody_counts_for_nobody if {
	nobody := object.union(approval("@x"), {"identities": []})
	count(policy.deny) == 1 with input as deployed("payments", {"approvals": [nobody, approval("@ann")]})
}

test_a_change_that_is_not_financial_is_allowed if {
	count(policy.deny) == 0 with input as deployed("phi-service", {})
}

test_a_change_of_tests_or_documentation_is_allowed if {
	every change in [{"isTest": true}, {"isDoc": true}] {
		files := [object.union(sample.file("a.ts", "payments"), change)]
		count(policy.deny) == 0 with input as sample.of([sample.commit("payments", {"files": files})], {"approvals": []})
	}
}

pull_request(reviews) := sample.of([sample.commit("payments", {})], {"pullRequest": reviewed(reviews)})

test_two_reviews_are_allowed if {
	count(policy.warn) == 0 with input as pull_request([review("@ann"), review("@eve")])
}

test_reviews_that_do_not_count_are_outstanding if {
	found := policy.warn with input as pull_request([
		review("@ann"), review("@dev"), review("@opener"),
		object.union(review("@bot"), {"reviewerIsBot": true}),
		object.union(review("@eve"), {"commit": sample.base}),
		object.union(review("@zoe"), {"state": "dismissed"}),
	])
	sample.codes(found) == {"risk.dual_approval.reviews_outstanding"}
	some result in found
	result.params == {"services": "payments", "given": 1}
}

test_without_a_pull_request_nothing_is_said if {
	count(policy.warn) == 0 with input as sample.of([sample.commit("payments", {})], {})
}

test_a_hint_is_no_hint_when_the_deployment_is_judged if {
	count(policy.warn) == 0 with input as deployed("payments", {"pullRequest": reviewed([])})
}
