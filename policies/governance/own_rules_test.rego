package governance.own_rules_test

import data.governance.own_rules as policy
import data.lib.sample_test as sample

editing(paths, level, source) := sample.of(
	[sample.commit("phi-service", {})],
	{"governanceEdits": paths, "risk": {"level": level}, "config": {"source": source}},
)

rules := [".github/gitops-health.yml", "CODEOWNERS"]

test_a_change_that_edits_no_rules_is_allowed if {
	count(policy.deny) == 0 with input as editing([], "low", "base")
	count(policy.warn) == 0 with input as editing([], "low", "base")
}

test_every_edited_rule_is_shown if {
	found := policy.warn with input as editing(rules, "high", "base")
	sample.codes(found) == {"governance.own_rules.edited"}
	{result.location.path | some result in found} == {".github/gitops-health.yml", "CODEOWNERS"}
	count(policy.deny) == 0 with input as editing(rules, "high", "base")
}

test_too_low_a_level_is_denied if {
	found := policy.deny with input as editing(rules, "medium", "base")
	sample.codes(found) == {"governance.own_rules.level"}
	some result in found
	result.params.paths == ".github/gitops-health.yml, CODEOWNERS"
}

test_the_first_adoption_is_allowed if {
	count(policy.deny) == 0 with input as editing(rules, "medium", "head")
}
