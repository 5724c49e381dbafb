package fda.audit_trail_test

import data.fda.audit_trail as policy
import data.lib.sample_test as sample

weakening(kind, service, change) := sample.with_findings(service, [sample.removed(kind, service, change)])

test_a_removed_audit_call_is_denied if {
	found := policy.deny with input as weakening("audit", "device", {})
	found == {{
		"code": "fda.audit_trail.audit_removed",
		"params": {"place": "services/a.ts", "safeguard": "audit", "effect": "removed"},
		"commit": sample.sha,
		"location": {"path": "services/a.ts", "line": 7},
		"paths": ["services/a.ts"],
		"services": ["device"],
	}}
}

test_a_shorter_retention_is_denied if {
	found := policy.deny with input as weakening("retention", "device", {"safeguard": {"effect": "weakened"}})
	sample.codes(found) == {"fda.audit_trail.retention_weakened"}
}

test_an_added_record_and_another_domain_are_allowed if {
	every kind in ["audit", "retention"] {
		count(policy.deny) == 0 with input as weakening(kind, "device", {"safeguard": {"effect": "added"}})
		count(policy.deny) == 0 with input as weakening(kind, "phi-service", {})
	}
}

changing(codes) := sample.of(
	[sample.commit("device", {
		"files": [object.union(sample.file("device/audit.ts", "device"), {"topics": ["audit"]})],
		"codes": codes,
	})],
	{},
)

test_audit_code_that_names_its_control_is_allowed if {
	count(policy.warn) == 0 with input as changing([sample.code("PART11:11.10(e)", "valid", "21cfr11", [])])
}

test_audit_code_that_shows_nothing_is_a_warning if {
	found := policy.warn with input as changing([sample.code("PART11:11.10(a)", "valid", "21cfr11", [])])
	sample.codes(found) == {"fda.audit_trail.changed_unproven"}
}

made(service, who, epoch) := sample.of(
	[sample.commit(service, {who: {"at": "2026-11-23T08:00:01Z", "epoch": epoch}})],
	{},
)

test_a_time_more_than_a_day_ahead_is_denied if {
	every who in ["author", "committer"] {
		found := policy.deny with input as made("device", who, 1795420801)
		sample.codes(found) == {"fda.audit_trail.time_in_future"}
		{result.params | some result in found} == {{
			"commit": "aaaaaaaaaaaa",
			"services": "device",
			"time": "2026-11-23T08:00:01Z",
			"now": "2026-11-22T08:00:00Z",
		}}
	}
}

test_a_clock_that_is_a_little_fast_is_allowed if {
	count(policy.deny) == 0 with input as made("device", "author", 1795420800)
	count(policy.deny) == 0 with input as made("phi-service", "author", 1795420801)
}
