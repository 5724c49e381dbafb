package hipaa.phi_metadata_test

import data.hipaa.phi_metadata as policy
import data.lib.sample_test as sample

lacking(keys) := sample.of(
	[sample.commit("phi-service", {
		"lint": [sample.lint("trailers/required-by-domain", "error")],
		"message": {"trailerKeys": keys},
	})],
	{},
)

test_a_complete_record_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("phi-service", {})], {})
}

test_a_missing_trailer_is_denied if {
	found := policy.deny with input as lacking([])
	sample.codes(found) == {"hipaa.phi_metadata.missing_trailer"}
	{result.params.trailers | some result in found} == {"HIPAA-ADMIN, PHI-Impact"}
}

test_a_trailer_that_commit_lint_misses_for_another_domain_is_allowed if {
	count(policy.deny) == 0 with input as lacking(sample.keys)
}

test_what_commit_lint_does_not_miss_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("phi-service", {"message": {"trailerKeys": []}})], {})
}

test_a_commit_of_another_domain_is_allowed if {
	other := {"lint": [sample.lint("trailers/required-by-domain", "error")], "message": {"trailerKeys": []}}
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", other)], {})
}

test_denying_the_domain_is_denied if {
	found := policy.deny with input as sample.of(
		[sample.commit("phi-service", {"lint": [sample.lint("trailers/domain-flag", "error")], "message": {"declared": {"hipaaAdmin": false}}})],
		{},
	)
	sample.codes(found) == {"hipaa.phi_metadata.not_acknowledged"}
}

test_only_paths_of_the_domain_are_named if {
	two_files := {"files": [sample.file("phi/a.ts", "phi-service"), sample.file("pay/b.ts", "payments")]}
	silent := {"lint": [sample.lint("trailers/domain-flag", "error")], "message": {"declared": {"hipaaAdmin": false}}}
	found := policy.deny with input as sample.of([sample.commit("phi-service", object.union(two_files, silent))], {})
	some result in found
	result.paths == ["phi/a.ts"]
	result.services == ["phi-service"]
	result.commit == sample.sha
}

coded(codes) := sample.of([sample.commit("phi-service", {"codes": codes})], {})

test_a_safeguard_is_allowed if {
	count(policy.deny) == 0 with input as coded([sample.code("HIPAA:164.312(b)", "valid", "hipaa-security", [])])
}

test_codes_without_a_valid_safeguard_are_denied if {
	other := policy.deny with input as coded([sample.code("SOX:404", "valid", "sox-itgc", [])])
	sample.codes(other) == {"hipaa.phi_metadata.no_safeguard"}
	unknown := policy.deny with input as coded([sample.code("HIPAA:1", "unknown", null, [])])
	sample.codes(unknown) == {"hipaa.phi_metadata.no_safeguard"}
}
