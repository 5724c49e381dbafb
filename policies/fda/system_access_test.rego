package fda.system_access_test

import data.fda.system_access as policy
import data.lib.sample_test as sample

weakening(kind, service, change) := sample.with_findings(service, [sample.removed(kind, service, change)])

test_what_is_removed_is_denied if {
	every kind, code in {
		"access-control": "fda.system_access.check_removed",
		"session": "fda.system_access.check_removed",
		"encryption-at-rest": "fda.system_access.encryption_weakened",
		"encryption-in-transit": "fda.system_access.encryption_weakened",
	} {
		found := policy.deny with input as weakening(kind, "device", {})
		found == {{
			"code": code,
			"params": {"place": "services/a.ts", "safeguard": kind, "effect": "removed"},
			"commit": sample.sha,
			"location": {"path": "services/a.ts", "line": 7},
			"paths": ["services/a.ts"],
			"services": ["device"],
		}}
	}
}

test_what_is_added_and_another_domain_are_allowed if {
	every kind in ["access-control", "session", "encryption-at-rest"] {
		count(policy.deny) == 0 with input as weakening(kind, "device", {"safeguard": {"effect": "added"}})
		count(policy.deny) == 0 with input as weakening(kind, "phi-service", {})
	}
}
