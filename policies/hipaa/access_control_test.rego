package hipaa.access_control_test

import data.hipaa.access_control as policy
import data.lib.sample_test as sample

weakening(kind, service, change) := sample.with_findings(service, [sample.removed(kind, service, change)])

test_each_removed_check_is_denied if {
	every kind, code in {"access-control": "hipaa.access_control.check_removed", "consent": "hipaa.access_control.consent_removed", "session": "hipaa.access_control.session_weakened"} {
		found := policy.deny with input as weakening(kind, "phi-service", {})
		found == {{
			"code": code,
			"params": {"place": "services/a.ts", "safeguard": kind, "effect": "removed"},
			"commit": sample.sha,
			"location": {"path": "services/a.ts", "line": 7},
			"paths": ["services/a.ts"],
			"services": ["phi-service"],
		}}
	}
}

test_an_added_check_and_another_domain_are_allowed if {
	every kind in ["access-control", "consent", "session"] {
		count(policy.deny) == 0 with input as weakening(kind, "phi-service", {"safeguard": {"effect": "added"}})
		count(policy.deny) == 0 with input as weakening(kind, "device", {})
	}
}

login := object.union(sample.file("phi/login.ts", "phi-service"), {"topics": ["access-control"]})

changing(codes) := sample.of([sample.commit("phi-service", {"files": [login], "codes": codes})], {})

test_access_control_that_names_its_safeguard_is_allowed if {
	count(policy.warn) == 0 with input as changing([sample.code("HIPAA:164.312(d)", "valid", "hipaa-security", [])])
}

test_access_control_that_shows_nothing_is_a_warning if {
	found := policy.warn with input as changing([])
	sample.codes(found) == {"hipaa.access_control.changed_unproven"}
	{result.location.path | some result in found} == {"phi/login.ts"}
}
