package sox.segregation_of_duties_test

import data.lib.sample_test as sample
import data.sox.segregation_of_duties as policy

approved(service, identities) := sample.of(
	[sample.commit(service, {})],
	{"approvals": [{"approver": "@someone", "identities": identities}]},
)

test_an_independent_approver_is_allowed if {
	count(policy.deny) == 0 with input as approved("payments", ["@someone", "someone@example.org"])
}

test_an_approving_author_is_denied if {
	found := policy.deny with input as approved("payments", ["@someone", "dev@example.org"])
	sample.codes(found) == {"sox.segregation_of_duties.author_approves"}
	some result in found
	result.services == ["payments"]
}

test_a_service_that_is_not_financial_is_allowed if {
	count(policy.deny) == 0 with input as approved("phi-service", ["@dev"])
}

test_without_approvals_nothing_is_said if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", {})], {})
}
