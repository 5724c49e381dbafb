package fda.safety_class_test

import data.fda.safety_class as policy
import data.lib.sample_test as sample

at(level, change) := sample.of([sample.commit("device", {})], object.union({"risk": {"level": level}}, change))

unstated := {"config": {"services": {"device": {"safetyClass": null}}}}

test_a_stated_class_and_a_high_risk_are_allowed if {
	every level in ["high", "critical"] {
		count(policy.deny) == 0 with input as at(level, {})
		count(policy.warn) == 0 with input as at(level, {})
	}
}

test_a_class_that_is_not_stated_is_a_warning if {
	found := policy.warn with input as at("high", unstated)
	found == {{
		"code": "fda.safety_class.not_stated",
		"params": {"service": "device"},
		"commit": null,
		"location": null,
		"paths": ["services/a.ts"],
		"services": ["device"],
	}}
	count(policy.deny) == 0 with input as at("high", unstated)
}

test_class_c_of_lower_risk_is_denied_stated_or_not if {
	every change in [{}, unstated] {
		found := policy.deny with input as at("medium", change)
		sample.codes(found) == {"fda.safety_class.level"}
		{result.params | some result in found} == {{"service": "device", "level": "medium"}}
	}
}

test_other_classes_and_mere_documents_may_be_of_lower_risk if {
	every class in ["A", "B"] {
		count(policy.deny) == 0 with input as at("low", {"config": {"services": {"device": {"safetyClass": class}}}})
	}
	document := object.union(sample.file("device/README.md", "device"), {"isDoc": true})
	count(policy.deny) == 0 with input as sample.of([sample.commit("device", {"files": [document]})], {})
}

test_other_domains_have_no_class if {
	other := sample.of([sample.commit("phi-service", {})], {})
	count(policy.deny) == 0 with input as other
	count(policy.warn) == 0 with input as other
}

settings := ".github/gitops-health.yml"

proposing(device, evidence) := sample.of(
	[object.union(
		sample.commit("phi-service", {"message": {"declared": {"evidence": evidence}}}),
		{"files": [{"path": settings, "services": [], "domains": [], "isTest": false, "isDoc": false}]},
	)],
	{
		"governanceEdits": [settings],
		"config": {"proposed": object.union(object.remove(sample.services, ["device"]), device)},
	},
)

test_a_lowered_class_is_denied if {
	found := policy.deny with input as proposing({"device": {"domains": ["device"], "safetyClass": "B"}}, null)
	found == {{
		"code": "fda.safety_class.lowered",
		"params": {"service": "device", "before": "C", "after": "B"},
		"commit": null,
		"location": null,
		"paths": [settings],
		"services": ["device"],
	}}
}

test_a_dropped_domain_or_service_is_denied if {
	every device in [{}, {"device": {"domains": ["phi"], "safetyClass": "C"}}] {
		found := policy.deny with input as proposing(device, null)
		{result.params.after | some result in found} == {"no device"}
	}
}

test_a_lowered_class_with_evidence_is_allowed if {
	count(policy.deny) == 0 with input as proposing({}, "https://evidence.example.org/1")
}

test_evidence_of_another_commit_does_not_count if {
	edited := proposing({}, null)
	commits := array.concat(edited.commits, [sample.commit("phi-service", {})])
	count(policy.deny) == 1 with input as object.union(edited, {"commits": commits})
}

test_the_same_class_and_none_stated_are_allowed if {
	every class in ["C", null] {
		count(policy.deny) == 0 with input as proposing({"device": {"domains": ["device"], "safetyClass": class}}, null)
	}
}
