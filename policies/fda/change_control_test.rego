package fda.change_control_test

import data.fda.change_control as policy
import data.lib.sample_test as sample

lacking(keys) := sample.of(
	[sample.commit("device", {
		"lint": [sample.lint("trailers/required-by-domain", "error")],
		"message": {"trailerKeys": keys},
	})],
	{},
)

test_a_complete_record_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("device", {})], {})
}

test_a_missing_trailer_is_denied if {
	found := policy.deny with input as lacking([])
	sample.codes(found) == {"fda.change_control.missing_trailer"}
	{result.params.trailers | some result in found} == {"FDA-SOFTWARE"}
}

test_a_trailer_that_commit_lint_misses_for_another_domain_is_allowed if {
	count(policy.deny) == 0 with input as lacking(sample.keys)
}

test_what_commit_lint_does_not_miss_is_allowed if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("device", {"message": {"trailerKeys": []}})], {})
}

test_a_commit_of_another_domain_is_allowed if {
	other := {"lint": [sample.lint("trailers/required-by-domain", "error")], "message": {"trailerKeys": []}}
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", other)], {})
}

test_denying_the_domain_is_denied if {
	found := policy.deny with input as sample.of(
		[sample.commit("device", {"lint": [sample.lint("trailers/domain-flag", "error")], "message": {"declared": {"fdaSoftware": false}}})],
		{},
	)
	sample.codes(found) == {"fda.change_control.not_acknowledged"}
}

tested(files) := sample.of([sample.commit("device", {"files": files})], {})

source := sample.file("device/pump.ts", "device")

test_code_with_its_test_is_allowed if {
	count(policy.warn) == 0 with input as tested([source, object.union(source, {"path": "device/pump.test.ts", "isTest": true})])
}

test_code_without_a_test_is_a_warning if {
	found := policy.warn with input as tested([source])
	sample.codes(found) == {"fda.change_control.code_without_tests"}
	some result in found
	result.location == {"path": "device/pump.ts", "line": null}
}

test_a_test_of_another_service_does_not_count if {
	other := object.union(sample.file("phi/a.test.ts", "phi-service"), {"isTest": true})
	count(policy.warn) == 1 with input as tested([source, other])
}

test_documentation_and_class_a_need_no_test if {
	count(policy.warn) == 0 with input as tested([object.union(source, {"isDoc": true})])
	count(policy.warn) == 0 with input as tested([object.union(source, {"safetyClass": "A"})])
}

# The settings that are shipped, unless a test run was given others.
test_settings_decide_the_classes if {
	count(policy.warn) == 0 with input as tested([source]) with data.settings.device.classes_needing_tests as ["B"]
}
