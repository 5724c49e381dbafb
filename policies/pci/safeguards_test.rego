package pci.safeguards_test

import data.lib.sample_test as sample
import data.pci.safeguards as policy

detected(kind, effect, change) := sample.of([sample.commit("payments", {})], {"findings": {
	"evaluated": true,
	"items": [object.union(
		{
			"rule": concat("/", ["safeguard", kind]),
			"category": "safeguard",
			"confidence": 95,
			"tier": null,
			"safeguard": {"kind": kind, "effect": effect},
			"commit": null,
			"location": {"path": "pay/a.ts", "line": 3},
			"side": "removed",
			"redacted": "",
			"context": "main",
			"synthetic": false,
			"services": ["payments"],
			"domains": ["financial", "cardholder"],
		},
		change,
	)],
}})

code_of := {
	"encryption-at-rest": "pci.safeguards.encryption_weakened",
	"encryption-in-transit": "pci.safeguards.encryption_weakened",
	"access-control": "pci.safeguards.access_check_removed",
	"session": "pci.safeguards.access_check_removed",
	"audit": "pci.safeguards.audit_removed",
}

test_a_lost_safeguard_is_denied_at_its_line if {
	every kind, code in code_of {
		every effect in ["weakened", "removed"] {
			found := policy.deny with input as detected(kind, effect, {})
			sample.codes(found) == {code}
			some result in found
			result.location == {"path": "pay/a.ts", "line": 3}
			result.params == {"place": "pay/a.ts", "safeguard": kind, "effect": effect}
		}
	}
}

test_an_added_safeguard_is_allowed if {
	every kind, _ in code_of {
		count(policy.deny) == 0 with input as detected(kind, "added", {})
	}
}

test_a_safeguard_of_another_domain_is_left_to_others if {
	count(policy.deny) == 0 with input as detected("audit", "removed", {"domains": ["phi"]})
}

test_while_no_detector_ran_nothing_is_said if {
	count(policy.deny) == 0 with input as sample.of([sample.commit("payments", {})], {})
}
