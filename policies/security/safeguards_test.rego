package security.safeguards_test

import data.lib.sample_test as sample
import data.security.safeguards as policy

weakening(kind, service, change) := sample.with_findings(service, [sample.removed(kind, service, change)])

test_what_a_framework_blocks_is_left_to_it if {
	every kind in ["access-control", "audit", "consent", "encryption-at-rest", "encryption-in-transit", "exposure", "logging", "retention", "session"] {
		count(policy.warn) == 0 with input as weakening(kind, "phi-service", {})
	}
	every kind in ["access-control", "audit", "encryption-at-rest", "encryption-in-transit", "logging", "retention", "session"] {
		count(policy.warn) == 0 with input as weakening(kind, "device", {})
	}
	every kind in ["access-control", "audit", "encryption-at-rest", "encryption-in-transit", "session"] {
		count(policy.warn) == 0 with input as weakening(kind, "payments", {})
	}
}

test_everything_else_is_a_warning if {
	every one in [
		weakening("audit", "billing", {}),
		weakening("rate-limit", "phi-service", {}),
		weakening("owners", "device", {}),
		weakening("consent", "device", {}),
		weakening("logging", "device", {"safeguard": {"effect": "weakened"}}),
		weakening("audit", "phi-service", {"context": "test"}),
		weakening("audit", "phi-service", {"services": [], "domains": []}),
	] {
		found := policy.warn with input as one
		sample.codes(found) == {"security.safeguards.weakened"}
	}
}

test_a_result_says_where_and_what if {
	found := policy.warn with input as weakening("audit", "billing", {})
	found == {{
		"code": "security.safeguards.weakened",
		"params": {"place": "services/a.ts", "safeguard": "audit", "effect": "removed"},
		"commit": sample.sha,
		"location": {"path": "services/a.ts", "line": 7},
		"paths": ["services/a.ts"],
		"services": ["billing"],
	}}
}

# With the framework off nobody else would say it.
test_a_framework_that_is_off_takes_care_of_nothing if {
	off := object.union(weakening("audit", "phi-service", {}), {"config": {"collections": ["minimal"]}})
	count(policy.warn) == 1 with input as off
}

test_what_is_not_sure_enough_to_block_warns if {
	unsure := weakening("audit", "phi-service", {"confidence": 70})
	count(policy.warn) == 1 with input as unsure
	count(policy.warn) == 0 with input as unsure with data.settings.findings.safeguard_blocks_from as 70
}

test_added_made_up_and_unlikely_ones_are_allowed if {
	every change in [{"safeguard": {"effect": "added"}}, {"synthetic": true}, {"confidence": 59}, {"category": "phi"}] {
		count(policy.warn) == 0 with input as weakening("audit", "billing", change)
	}
}
