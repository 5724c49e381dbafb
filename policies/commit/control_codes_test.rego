package commit.control_codes_test

import data.commit.control_codes as policy
import data.lib.sample_test as sample

named(code) := sample.of([sample.commit("phi-service", {"codes": [code]})], {})

test_a_valid_code_is_allowed if {
	valid := named(sample.code("HIPAA:164.312(b)", "valid", "hipaa-security", []))
	count(policy.deny) == 0 with input as valid
	count(policy.warn) == 0 with input as valid
}

test_an_unknown_code_is_denied_with_suggestions if {
	found := policy.deny with input as named(sample.code("SOX:405", "unknown", null, ["SOX:404", "SOX:302"]))
	sample.codes(found) == {"commit.control_codes.none_in_force", "commit.control_codes.unknown_code"}
	some result in found
	result.params.suggestion == " (nearest: SOX:404 or SOX:302)"
}

test_an_unknown_code_without_suggestions_is_denied if {
	found := policy.deny with input as named(sample.code("X", "unknown", null, []))
	some result in found
	result.params.suggestion == ""
}

test_a_superseded_code_is_a_warning if {
	superseded := named(sample.code("PCI-DSS-3.2.1", "superseded", "pci-dss", ["PCI:DSS-4.0.1"]))
	found := policy.warn with input as superseded
	sample.codes(found) == {"commit.control_codes.superseded_code"}
	denied := policy.deny with input as superseded
	sample.codes(denied) == {"commit.control_codes.none_in_force"}
}

at(level, code) := sample.of([sample.commit("phi-service", {"codes": [code], "risk": {"level": level}})], {})

shorthand := sample.code("SOX-404", "too-coarse", "sox-itgc", [])

test_a_shorthand_is_allowed_for_a_lower_risk if {
	every level in ["low", "medium"] {
		count(policy.deny) == 0 with input as at(level, shorthand)
	}
}

test_a_shorthand_is_denied_for_a_high_risk if {
	every level in ["high", "critical"] {
		found := policy.deny with input as at(level, shorthand)

		# It counts as no control then, which the strict rule says too.
		sample.codes(found) == {"commit.control_codes.too_coarse_code", "commit.control_codes.none_in_force"}
		{result.params.level | some result in found; "level" in object.keys(result.params)} == {level}
	}
}

test_a_code_that_nothing_bears_out_is_a_warning if {
	doubtful := named(sample.code("HIPAA:164.312(b)", "implausible", "hipaa-security", []))
	found := policy.warn with input as doubtful
	sample.codes(found) == {"commit.control_codes.implausible_code"}
	count(policy.deny) == 0 with input as doubtful
}

test_a_regulated_change_without_a_code_is_denied if {
	found := policy.deny with input as sample.of([sample.commit("phi-service", {})], {})
	found == {{
		"code": "commit.control_codes.none_in_force",
		"params": {"commit": "aaaaaaaaaaaa", "services": "phi-service"},
		"commit": sample.sha,
		"location": null,
		"paths": ["services/a.ts"],
		"services": ["phi-service"],
	}}
}

test_an_unregulated_change_needs_no_code if {
	unregulated := object.union(sample.commit("phi-service", {}), {"domains": []})
	count(policy.deny) == 0 with input as sample.of([unregulated], {})
}
