package fda.change_control_test

import data.fda.change_control as policy
import data.lib.sample_test as sample

lacking(keys) := sample.of(
	[sample.commit("device", {
		"lint": [sample.lint("trailers/required-by-domain", "error")],
		"message": {"trailerKeys": keys},
	})],
	{},
)

test_a_complete_record_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("device", {})], {})
}

test_a_missing_trailer_is_denied if {
	found := policy.deny with input as lacking([])
	sample.codes(found) == {"fda.change_control.missing_trailer"}
	{result.params.trailers | some result in found} == {"FDA-SOFTWARE"}
}

test_a_trailer_that_commit_lint_misses_for_another_domain_is_allowed if {
	count(policy.deny) == 0 with input as lacking(sample.keys)
}

test_what_commit_lint_does_not_miss_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("device", {"message": {"trailerKeys": []}})], {})
}

test_a_commit_of_another_domain_is_allowed if {
	other := {"lint": [sample.lint("trailers/required-by-domain", "error")], "message": {"trailerKeys": []}}
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", other)], {})
}

test_denying_the_domain_is_denied if {
	found := policy.deny with input as sample.of(
		[sample.commit("device", {"lint": [sample.lint("trailers/domain-flag", "error")], "message": {"declared": {"fdaSoftware": false}}})],
		{},
	)
	sample.codes(found) == {"fda.change_control.not_acknowledged"}
}

assessed(impact, evidence) := sample.of(
	[sample.commit("device", {"message": {"declared": {"clinicalImpact": impact, "evidence": evidence}}})],
	{},
)

test_a_high_impact_with_its_assessment_is_allowed if {
	count(policy.deny) == 0 with input as assessed("high", "https://evidence.example.org/1")
	count(policy.deny) == 0 with input as assessed("moderate", null)
}

test_a_high_impact_without_its_assessment_is_denied if {
	found := policy.deny with input as assessed("critical", null)
	found == {{
		"code": "fda.change_control.impact_not_assessed",
		"params": {"commit": "aaaaaaaaaaaa", "impact": "critical", "services": "device"},
		"commit": sample.sha,
		"location": null,
		"paths": ["services/a.ts"],
		"services": ["device"],
	}}
}
