package risk.multi_domain_test

import data.lib.sample_test as sample
import data.risk.multi_domain as policy

named(reviewers) := {"message": {"declared": {"reviewers": reviewers}}}

both(first, second, reviewers) := sample.of(
	[sample.commit(first, named(reviewers)), sample.commit(second, named([]))],
	{},
)

test_both_teams_named_is_allowed if {
	named_both := both("phi-service", "payments", ["@ACME/phi", "@acme/payments"])
	count(policy.deny) == 0 with input as named_both
	count(policy.warn) == 0 with input as named_both
}

test_a_team_that_is_not_named_is_denied if {
	found := policy.deny with input as both("phi-service", "payments", ["@acme/phi"])
	sample.codes(found) == {"risk.multi_domain.owner_not_named"}
	some result in found
	result.services == ["payments"]
	result.paths == ["services/a.ts"]
	result.params.domains == "cardholder, financial, phi"
}

test_one_service_with_two_domains_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", named([]))], {})
}

test_a_service_without_owners_is_a_warning if {
	found := policy.warn with input as both("phi-service", "billing", ["@acme/phi"])
	sample.codes(found) == {"risk.multi_domain.no_owner"}
	count(policy.deny) == 0 with input as both("phi-service", "billing", ["@acme/phi"])
}
