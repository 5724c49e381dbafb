package pci.cardholder_data_test

import data.lib.sample_test as sample
import data.pci.cardholder_data as policy

lacking(service) := sample.of(
	[sample.commit(service, {"lint": [sample.lint("trailers/required-by-domain", "error")], "message": {"trailerKeys": []}})],
	{"config": {"trailers": {"cardholder": ["COMPLIANCE", "RISK-LEVEL"]}}},
)

test_a_complete_record_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", {})], {})
}

test_a_missing_trailer_is_denied if {
	found := policy.deny with input as lacking("payments")
	sample.codes(found) == {"pci.cardholder_data.missing_trailer"}
	{result.params.trailers | some result in found} == {"COMPLIANCE, RISK-LEVEL"}
}

test_a_missing_trailer_elsewhere_is_allowed if {
	count(policy.deny) == 0 with input as lacking("billing")
}

vault := object.union(sample.file("pay/vault.ts", "payments"), {"topics": ["encryption"]})

its_test := object.union(sample.file("pay/vault.test.ts", "payments"), {"isTest": true})

pci := sample.code("PCI:3.5.1", "valid", "pci-dss", [])

encrypting(files, codes) := sample.of([sample.commit("payments", {"files": files, "codes": codes})], {})

test_encryption_with_a_requirement_and_a_test_is_allowed if {
	count(policy.deny) == 0 with input as encrypting([vault, its_test], [pci])
}

test_encryption_without_a_requirement_is_denied if {
	every codes in [[], [sample.code("SOX:404", "valid", "sox-itgc", [])], [sample.code("PCI:99", "unknown", null, [])]] {
		found := policy.deny with input as encrypting([vault, its_test], codes)
		sample.codes(found) == {"pci.cardholder_data.requirement_not_named"}
		some result in found
		result.params == {"commit": "aaaaaaaaaaaa", "paths": "pay/vault.ts"}
		result.paths == ["pay/vault.ts"]
	}
}

test_encryption_without_a_test_is_denied if {
	found := policy.deny with input as encrypting([vault], [pci])
	sample.codes(found) == {"pci.cardholder_data.encryption_without_tests"}
	some result in found
	result.params == {"path": "pay/vault.ts", "services": "payments"}
}

test_tests_documentation_and_other_domains_are_allowed if {
	every change in [{"isTest": true}, {"isDoc": true}, {"topics": []}, {"domains": ["financial"]}] {
		count(policy.deny) == 0 with input as encrypting([object.union(vault, change)], [])
	}
}

deployed(service, reviews) := sample.of(
	[sample.commit(service, {})],
	{
		"phase": "deploy",
		"approvals": [],
		"pullRequest": {"evaluated": true, "author": "@opener", "head": sample.sha, "reviews": reviews},
	},
)

review(name) := {"reviewer": name, "reviewerIsBot": false, "state": "approved", "commit": sample.sha}

test_a_review_by_somebody_else_is_allowed if {
	count(policy.deny) == 0 with input as deployed("payments", [review("@ann")])
}

test_no_review_by_somebody_else_is_denied_when_deployed if {
	found := policy.deny with input as deployed("payments", [review("@dev")])
	sample.codes(found) == {"pci.cardholder_data.not_reviewed"}
	some result in found
	result.params == {"services": "payments", "head": "aaaaaaaaaaaa"}
}

test_a_change_without_cardholder_data_needs_no_review if {
	count(policy.deny) == 0 with input as deployed("billing", [])
}

value(change) := object.union(
	{
		"rule": "phi/card",
		"category": "phi",
		"confidence": 95,
		"tier": null,
		"safeguard": null,
		"commit": null,
		"location": {"path": "pay/a.ts", "line": 3},
		"side": "added",
		"redacted": "[CARD]",
		"context": "main",
		"synthetic": false,
		"services": ["payments"],
		"domains": ["financial", "cardholder"],
	},
	change,
)

detected(finding) := sample.of([sample.commit("payments", {})], {"findings": {"evaluated": true, "items": [finding]}})

test_a_card_number_is_denied_at_its_line if {
	found := policy.deny with input as detected(value({}))
	sample.codes(found) == {"pci.cardholder_data.card_number"}
	some result in found
	result.location == {"path": "pay/a.ts", "line": 3}
	result.params == {"place": "pay/a.ts", "kind": "[CARD]", "confidence": 95}
}

test_what_is_no_card_number_or_not_sure_is_allowed if {
	every change in [{"rule": "phi/ssn"}, {"confidence": 70}, {"synthetic": true}, {"side": "removed"}, {"context": "test"}] {
		count(policy.deny) == 0 with input as detected(value(change))
	}
}
