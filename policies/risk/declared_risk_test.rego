package risk.declared_risk_test

import data.lib.sample_test as sample
import data.risk.declared_risk as policy

test_a_sufficient_declaration_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("phi-service", {})], {})
}

test_too_low_a_declaration_is_denied if {
	low := {
		"lint": [sample.lint("risk/declared-too-low", "error")],
		"risk": {"declaredLevel": "low", "computedLevel": "high", "level": "medium"},
	}
	found := policy.deny with input as sample.of([sample.commit("phi-service", low)], {})
	sample.codes(found) == {"risk.declared_risk.too_low"}
	some result in found
	result.params == {"commit": "aaaaaaaaaaaa", "declared": "low", "computed": "high"}
}

unreviewed(service) := sample.of(
	[object.union(sample.commit("phi-service", {"lint": [sample.lint("trailers/reviewers", "error")]}), service)],
	{},
)

test_a_high_risk_without_reviewers_is_denied if {
	found := policy.deny with input as unreviewed({})
	sample.codes(found) == {"risk.declared_risk.no_reviewers"}
}

test_an_unregulated_change_needs_no_reviewers if {
	count(policy.deny) == 0 with input as unreviewed({"domains": []})
}
