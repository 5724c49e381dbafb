package pci.segmentation_changes_test

import data.lib.sample_test as sample
import data.pci.segmentation_changes as policy

rules := object.union(sample.file("deploy/network-policy.yaml", "payments"), {"topics": ["network"]})

network(file, codes, reviewers) := sample.of(
	[sample.commit("payments", {
		"files": [file],
		"codes": codes,
		"message": {"declared": {"reviewers": reviewers}},
	})],
	{},
)

code(id, verdict) := sample.code(id, verdict, "pci-dss", [])

test_a_change_with_requirement_and_reviewers_is_allowed if {
	every id in ["PCI:1.2.2", "PCI:1", "PCI:DSS"] {
		count(policy.deny) == 0 with input as network(rules, [code(id, "valid")], ["@acme/network"])
	}
}

test_a_change_without_the_requirement_is_denied if {
	every codes in [[], [code("PCI:10.2.1", "valid")], [code("PCI:1.2.2", "superseded")], [code("PCI:3.5.1", "valid")]] {
		found := policy.deny with input as network(rules, codes, ["@acme/network"])
		sample.codes(found) == {"pci.segmentation_changes.requirement_not_named"}
		some result in found
		result.params == {"commit": "aaaaaaaaaaaa", "paths": "deploy/network-policy.yaml", "services": "payments"}
	}
}

test_a_change_without_reviewers_is_denied if {
	found := policy.deny with input as network(rules, [code("PCI:1.2.2", "valid")], [])
	sample.codes(found) == {"pci.segmentation_changes.no_reviewers"}
	some result in found
	result.paths == ["deploy/network-policy.yaml"]
}

test_other_files_tests_documentation_and_domains_are_allowed if {
	every change in [{"topics": []}, {"isTest": true}, {"isDoc": true}, {"domains": ["financial"]}] {
		count(policy.deny) == 0 with input as network(object.union(rules, change), [], [])
	}
}

unmapped(change) := sample.of(
	[sample.commit("payments", {})],
	{"files": [object.union(rules, object.union({"services": [], "domains": []}, change))]},
)

test_network_configuration_without_a_service_is_a_warning if {
	found := policy.warn with input as unmapped({})
	sample.codes(found) == {"pci.segmentation_changes.unmapped"}
	some result in found
	result.params == {"path": "deploy/network-policy.yaml", "services": "payments", "service": "payments"}
}

test_the_services_are_named_in_order if {
	second := {"config": {"services": {"cards": {"domains": ["cardholder"], "owners": [], "safetyClass": null}}}}
	found := policy.warn with input as object.union(unmapped({}), second)
	{[result.params.services, result.params.service] | some result in found} == {["cards, payments", "cards"]}
}

test_mapped_or_other_files_are_allowed if {
	every change in [{"services": ["device"]}, {"topics": []}, {"isTest": true}, {"isDoc": true}] {
		count(policy.warn) == 0 with input as unmapped(change)
	}
}

test_without_cardholder_data_nothing_is_said if {
	none := json.remove(unmapped({}), ["/config/services/payments"])
	count(policy.warn) == 0 with input as none
}
