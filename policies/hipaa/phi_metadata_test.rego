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

# A shorthand for the whole rule is a safeguard while the risk is lower.
test_a_shorthand_counts_by_the_risk if {
	shorthand := {"codes": [sample.code("HIPAA-SECURITY", "too-coarse", "hipaa-security", [])]}
	count(policy.deny) == 0 with input as sample.of([sample.commit("phi-service", shorthand)], {})
	found := policy.deny with input as sample.of(
		[sample.commit("phi-service", object.union(shorthand, {"risk": {"level": "high"}}))],
		{},
	)
	sample.codes(found) == {"hipaa.phi_metadata.no_safeguard"}
}

about(topics, impact, change) := sample.of(
	[sample.commit("phi-service", {
		"files": [object.union(sample.file("phi/store.ts", "phi-service"), object.union({"topics": topics}, change))],
		"message": {"declared": {"phiImpact": impact}},
	})],
	{},
)

test_a_safeguard_that_changes_without_an_impact_is_a_warning if {
	found := policy.warn with input as about(["audit", "encryption", "logging"], "none", {})
	found == {{
		"code": "hipaa.phi_metadata.impact_doubtful",
		"params": {"commit": "aaaaaaaaaaaa", "path": "phi/store.ts", "topics": "audit, encryption"},
		"commit": sample.sha,
		"location": null,
		"paths": ["phi/store.ts"],
		"services": ["phi-service"],
	}}
}

test_an_impact_or_another_topic_is_allowed if {
	count(policy.warn) == 0 with input as about(["audit"], "indirect", {})
	count(policy.warn) == 0 with input as about(["logging"], "none", {})
	count(policy.warn) == 0 with input as about(["audit"], "none", {"isTest": true})
	count(policy.warn) == 0 with input as about(["audit"], "none", {"isDoc": true})
	count(policy.warn) == 0 with input as about(["audit"], "none", {"domains": ["device"]})
}

reviewed(impact, reviewers) := sample.of(
	[sample.commit("phi-service", {"message": {"declared": {"phiImpact": impact, "reviewers": reviewers}}})],
	{},
)

test_a_direct_impact_without_reviewers_is_denied if {
	found := policy.deny with input as reviewed("direct", [])
	sample.codes(found) == {"hipaa.phi_metadata.direct_without_reviewers"}
	some result in found
	result.params == {"commit": "aaaaaaaaaaaa", "services": "phi-service"}
}

test_a_direct_impact_with_reviewers_is_allowed if {
	count(policy.deny) == 0 with input as reviewed("direct", ["@ann"])
	count(policy.deny) == 0 with input as reviewed("indirect", [])
}
