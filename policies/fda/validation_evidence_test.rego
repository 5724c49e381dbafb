package fda.validation_evidence_test

import data.fda.validation_evidence as policy
import data.lib.sample_test as sample

changing(files) := sample.of([sample.commit("device", {"files": files})], {})

source := sample.file("device/pump.ts", "device")

its_test := object.union(source, {"path": "device/pump.test.ts", "isTest": true})

test_code_with_its_test_is_allowed if {
	count(policy.warn) == 0 with input as changing([source, its_test])
	count(policy.deny) == 0 with input as changing([source, its_test])
}

test_code_without_a_test_is_a_warning_and_denied_by_the_strict_rule if {
	found := policy.warn with input as changing([source])
	found == {{
		"code": "fda.validation_evidence.code_without_tests",
		"params": {"path": "device/pump.ts", "class": "C", "services": "device"},
		"commit": null,
		"location": {"path": "device/pump.ts", "line": null},
		"paths": ["device/pump.ts"],
		"services": ["device"],
	}}
	denied := policy.deny with input as changing([source])
	sample.codes(denied) == {"fda.validation_evidence.untested"}
}

test_a_test_of_another_service_or_one_that_is_deleted_does_not_count if {
	other := object.union(sample.file("phi/a.test.ts", "phi-service"), {"isTest": true})
	count(policy.warn) == 1 with input as changing([source, other])
	gone := policy.warn with input as changing([source, object.union(its_test, {"status": "deleted"})])
	sample.codes(gone) == {"fda.validation_evidence.code_without_tests", "fda.validation_evidence.test_removed"}
}

test_documentation_and_class_a_need_no_test if {
	count(policy.warn) == 0 with input as changing([object.union(source, {"isDoc": true})])
	count(policy.warn) == 0 with input as changing([object.union(source, {"safetyClass": "A"})])
}

test_code_without_a_class_counts_as_class_c if {
	found := policy.warn with input as changing([object.union(source, {"safetyClass": null})])
	{result.params.class | some result in found} == {"C"}
}

# The settings that are shipped, unless a test run was given others.
test_settings_decide_the_classes if {
	count(policy.warn) == 0 with input as changing([source]) with data.settings.device.classes_needing_tests as ["B"]
}

test_a_deleted_test_is_a_warning if {
	found := policy.warn with input as changing([object.union(its_test, {"status": "deleted"})])
	sample.codes(found) == {"fda.validation_evidence.test_removed"}
	elsewhere := sample.of(
		[sample.commit("phi-service", {"files": [object.union(sample.file("a.test.ts", "phi-service"), {"isTest": true, "status": "deleted"})]})],
		{},
	)
	count(policy.warn) == 0 with input as elsewhere
}

unevidenced(files) := [sample.commit("device", {"files": files, "message": {"declared": {"evidence": null}}})]

classed(class) := {"config": {"services": {"device": {"safetyClass": class}}}}

test_code_without_a_place_of_evidence_is_denied if {
	every stated, counted in {"B": "B", "C": "C"} {
		found := policy.deny with input as sample.of(unevidenced([source, its_test]), classed(stated))
		found == {{
			"code": "fda.validation_evidence.evidence_location",
			"params": {"service": "device", "class": counted},
			"commit": null,
			"location": null,
			"paths": ["device/pump.ts"],
			"services": ["device"],
		}}
	}
	unstated := policy.deny with input as sample.of(unevidenced([source, its_test]), classed(null))
	{result.params.class | some result in unstated} == {"C"}
}

test_class_a_and_mere_tests_need_no_evidence if {
	count(policy.deny) == 0 with input as sample.of(unevidenced([source, its_test]), classed("A"))
	count(policy.deny) == 0 with input as sample.of(unevidenced([its_test]), {})
}

test_one_commit_of_the_service_may_give_the_evidence if {
	commits := array.concat(unevidenced([source, its_test]), [sample.commit("device", {"files": []})])
	count(policy.deny) == 0 with input as sample.of(commits, {})
	elsewhere := array.concat(unevidenced([source, its_test]), [sample.commit("phi-service", {"files": []})])
	count(policy.deny) == 1 with input as sample.of(elsewhere, {})
}
