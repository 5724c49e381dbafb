package security.secrets_test

import data.lib.sample_test as sample
import data.security.secrets as policy

holding(level, change) := object.union(
	sample.with_findings("phi-service", [sample.finding("secret", "phi-service", object.union({"redacted": "[KEY]", "tier": "B"}, change))]),
	{"commits": [sample.commit("phi-service", {"risk": {"computedLevel": level}})]},
)

test_a_token_is_denied_wherever_it_is if {
	every context in ["main", "test", "doc", "fixture", "lock"] {
		found := policy.deny with input as holding("low", {"tier": "A", "context": context})
		found == {{
			"code": "security.secrets.token",
			"params": {"place": "services/a.ts", "kind": "[KEY]", "confidence": 95},
			"commit": sample.sha,
			"location": {"path": "services/a.ts", "line": 7},
			"paths": ["services/a.ts"],
			"services": ["phi-service"],
		}}
		count(policy.warn) == 0 with input as holding("low", {"tier": "A", "context": context})
	}
}

test_a_password_is_a_warning_at_lower_risk if {
	every level in ["low", "medium"] {
		found := policy.warn with input as holding(level, {})
		sample.codes(found) == {"security.secrets.suspected"}
		count(policy.deny) == 0 with input as holding(level, {})
	}
}

test_a_password_is_denied_from_a_high_computed_risk_on if {
	every level in ["high", "critical"] {
		found := policy.deny with input as holding(level, {})
		sample.codes(found) == {"security.secrets.password"}
		count(policy.warn) == 0 with input as holding(level, {})
	}
}

# What is declared neither lowers nor raises it: else the level would feed back on itself.
test_the_declared_level_does_not_count if {
	declared := object.union(holding("low", {}), {"risk": {"level": "critical"}})
	count(policy.deny) == 0 with input as declared
}

test_a_password_in_tests_only_warns if {
	found := policy.warn with input as holding("critical", {"context": "test"})
	sample.codes(found) == {"security.secrets.suspected"}
	count(policy.deny) == 0 with input as holding("critical", {"context": "test"})
}

whole(level) := object.union(holding("low", {"commit": null}), {"risk": {"computedLevel": level}})

test_a_password_of_the_whole_change_counts_by_its_risk if {
	count(policy.deny) == 1 with input as whole("high")
	count(policy.deny) == 0 with input as whole("medium")
}

test_a_password_in_a_message_counts_as_in_code if {
	found := policy.deny with input as holding("high", {"side": "message", "location": null, "context": "doc"})
	{result.params.place | some result in found} == {"the message of commit aaaaaaaaaaaa"}
}

test_examples_and_what_is_taken_out_are_allowed if {
	every change in [{"synthetic": true}, {"confidence": 59}, {"side": "removed"}, {"category": "phi"}] {
		every tier in ["A", "B"] {
			it := holding("critical", object.union({"tier": tier}, change))
			count(policy.deny) == 0 with input as it
			count(policy.warn) == 0 with input as it
		}
	}
}
