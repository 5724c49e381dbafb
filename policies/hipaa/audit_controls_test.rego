package hipaa.audit_controls_test

import data.hipaa.audit_controls as policy
import data.lib.sample_test as sample

weakening(kind, service, change) := sample.with_findings(service, [sample.removed(kind, service, change)])

test_a_removed_audit_call_is_denied if {
	found := policy.deny with input as weakening("audit", "phi-service", {})
	found == {{
		"code": "hipaa.audit_controls.audit_removed",
		"params": {"place": "services/a.ts", "safeguard": "audit", "effect": "removed"},
		"commit": sample.sha,
		"location": {"path": "services/a.ts", "line": 7},
		"paths": ["services/a.ts"],
		"services": ["phi-service"],
	}}
}

# A log that goes away is a record less; one that gets PHI is hipaa.phi_exposure's.
test_a_removed_log_is_denied_and_a_weakened_one_is_not if {
	found := policy.deny with input as weakening("logging", "phi-service", {})
	sample.codes(found) == {"hipaa.audit_controls.audit_removed"}
	count(policy.deny) == 0 with input as weakening("logging", "phi-service", {"safeguard": {"effect": "weakened"}})
}

test_a_shorter_retention_is_denied if {
	found := policy.deny with input as weakening("retention", "phi-service", {"safeguard": {"effect": "weakened"}})
	sample.codes(found) == {"hipaa.audit_controls.retention_weakened"}
}

test_an_added_record_and_another_domain_are_allowed if {
	every kind in ["audit", "retention"] {
		count(policy.deny) == 0 with input as weakening(kind, "phi-service", {"safeguard": {"effect": "added"}})
		count(policy.deny) == 0 with input as weakening(kind, "device", {})
	}
}

changing(codes) := sample.of(
	[sample.commit("phi-service", {
		"files": [object.union(sample.file("phi/audit.ts", "phi-service"), {"topics": ["audit"]})],
		"codes": codes,
	})],
	{},
)

test_audit_code_that_names_its_safeguard_is_allowed if {
	count(policy.warn) == 0 with input as changing([sample.code("HIPAA:164.312(b)", "valid", "hipaa-security", [])])
}

test_audit_code_that_shows_nothing_is_a_warning if {
	found := policy.warn with input as changing([])
	sample.codes(found) == {"hipaa.audit_controls.changed_unproven"}
}
