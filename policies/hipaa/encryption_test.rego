package hipaa.encryption_test

import data.hipaa.encryption as policy
import data.lib.sample_test as sample

weakening(kind, service, change) := sample.with_findings(service, [sample.removed(kind, service, change)])

test_removed_encryption_at_rest_is_denied if {
	found := policy.deny with input as weakening("encryption-at-rest", "phi-service", {})
	found == {{
		"code": "hipaa.encryption.at_rest_weakened",
		"params": {"place": "services/a.ts", "safeguard": "encryption-at-rest", "effect": "removed"},
		"commit": sample.sha,
		"location": {"path": "services/a.ts", "line": 7},
		"paths": ["services/a.ts"],
		"services": ["phi-service"],
	}}
}

test_weakened_encryption_in_transit_is_denied if {
	found := policy.deny with input as weakening("encryption-in-transit", "phi-service", {"safeguard": {"effect": "weakened"}})
	sample.codes(found) == {"hipaa.encryption.in_transit_weakened"}
	{result.params.effect | some result in found} == {"weakened"}
}

test_what_blocks_nothing_is_allowed if {
	every change in [
		{"safeguard": {"effect": "added"}}, {"synthetic": true}, {"confidence": 59}, {"context": "test"},
		{"context": "fixture"}, {"context": "doc"}, {"category": "phi"},
	] {
		count(policy.deny) == 0 with input as weakening("encryption-at-rest", "phi-service", change)
	}
	count(policy.deny) == 0 with input as weakening("audit", "phi-service", {})
	count(policy.deny) == 0 with input as weakening("encryption-at-rest", "payments", {})
	count(policy.deny) == 0 with input as weakening("encryption-in-transit", "payments", {})
}

test_nothing_is_said_while_no_detector_ran if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("phi-service", {})], {})
}

cipher := object.union(sample.file("phi/cipher.ts", "phi-service"), {"topics": ["encryption"]})

its_test := object.union(sample.file("phi/cipher.test.ts", "phi-service"), {"isTest": true})

safeguard := sample.code("HIPAA:164.312(a)(2)(iv)", "valid", "hipaa-security", [])

changing(files, codes) := sample.of([sample.commit("phi-service", {"files": files, "codes": codes})], {})

test_encryption_code_with_test_and_safeguard_is_allowed if {
	count(policy.deny) == 0 with input as changing([cipher, its_test], [safeguard])
}

test_encryption_code_with_one_of_them_is_denied_by_the_strict_rule_only if {
	every one in [changing([cipher, its_test], []), changing([cipher], [safeguard])] {
		found := policy.deny with input as one
		sample.codes(found) == {"hipaa.encryption.changed_half_proven"}
	}
}

test_encryption_code_with_neither_is_denied if {
	every one in [
		changing([cipher], []),
		changing([cipher], [sample.code("HIPAA:164.312(b)", "valid", "hipaa-security", [])]),
		changing([cipher], [object.union(safeguard, {"verdict": "superseded"})]),
		changing([cipher, object.union(its_test, {"status": "deleted"})], []),
		changing([cipher, object.union(its_test, {"services": ["payments"]})], []),
	] {
		found := policy.deny with input as one
		sample.codes(found) == {"hipaa.encryption.changed_unproven", "hipaa.encryption.changed_half_proven"}
	}
}

# The safeguard counts where it is named: in a commit that changes the file.
test_another_commits_safeguard_does_not_count if {
	found := policy.deny with input as sample.of(
		[sample.commit("phi-service", {"files": [cipher]}), sample.commit("phi-service", {"codes": [safeguard]})],
		{},
	)
	some result in found
	result.code == "hipaa.encryption.changed_unproven"
	result.params == {
		"path": "phi/cipher.ts",
		"services": "phi-service",
		"controls": "HIPAA:164.312(a)(2)(iv) or HIPAA:164.312(e)(2)(ii)",
	}
	result.paths == ["phi/cipher.ts"]
}

test_tests_documents_other_topics_and_other_domains_are_allowed if {
	every change in [{"isTest": true}, {"isDoc": true}, {"topics": ["audit"]}, {"domains": ["device"]}] {
		count(policy.deny) == 0 with input as changing([object.union(cipher, change)], [])
	}
}
