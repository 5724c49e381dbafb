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
	sample.codes(found) == {"commit.control_codes.unknown_code"}
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
	count(policy.deny) == 0 with input as superseded
}
