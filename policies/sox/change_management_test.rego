package sox.change_management_test

import data.lib.sample_test as sample
import data.sox.change_management as policy

lacking(keys) := sample.of(
	[sample.commit("payments", {
		"lint": [sample.lint("trailers/required-by-domain", "error")],
		"message": {"trailerKeys": keys},
	})],
	{},
)

test_a_complete_record_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", {})], {})
}

test_a_missing_trailer_is_denied if {
	found := policy.deny with input as lacking([])
	sample.codes(found) == {"sox.change_management.missing_trailer"}
	{result.params.trailers | some result in found} == {"SOX-FINANCIAL"}
}

test_a_trailer_that_commit_lint_misses_for_another_domain_is_allowed if {
	count(policy.deny) == 0 with input as lacking(sample.keys)
}

test_what_commit_lint_does_not_miss_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", {"message": {"trailerKeys": []}})], {})
}

test_a_commit_of_another_domain_is_allowed if {
	other := {"lint": [sample.lint("trailers/required-by-domain", "error")], "message": {"trailerKeys": []}}
	count(policy.deny) == 0 with input as sample.of([sample.commit("device", other)], {})
}

test_denying_the_domain_is_denied if {
	found := policy.deny with input as sample.of(
		[sample.commit("payments", {"lint": [sample.lint("trailers/domain-flag", "error")], "message": {"declared": {"soxFinancial": false}}})],
		{},
	)
	sample.codes(found) == {"sox.change_management.not_acknowledged"}
}
