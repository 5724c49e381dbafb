package hipaa.phi_exposure_test

import data.hipaa.phi_exposure as policy
import data.lib.sample_test as sample

exposing(change) := sample.with_findings("phi-service", [sample.finding("phi", "phi-service", change)])

test_certain_phi_in_code_is_denied if {
	found := policy.deny with input as exposing({"confidence": 90})
	found == {{
		"code": "hipaa.phi_exposure.phi_in_change",
		"params": {"place": "services/a.ts", "kind": "[SSN]", "confidence": 90},
		"commit": sample.sha,
		"location": {"path": "services/a.ts", "line": 7},
		"paths": ["services/a.ts"],
		"services": ["phi-service"],
	}}
	count(policy.warn) == 0 with input as exposing({"confidence": 90})
}

# Nobody marks a path without a service as regulated, and PHI in it is as disclosed as anywhere.
test_certain_phi_outside_services_is_denied if {
	found := policy.deny with input as exposing({"services": [], "domains": []})
	sample.codes(found) == {"hipaa.phi_exposure.phi_in_change"}
}

test_certain_phi_in_a_message_is_denied if {
	in_message := {"side": "message", "location": null, "context": "doc"}
	found := policy.deny with input as exposing(in_message)
	found == {{
		"code": "hipaa.phi_exposure.phi_in_message",
		"params": {"place": "the message of commit aaaaaaaaaaaa", "kind": "[SSN]", "confidence": 95},
		"commit": sample.sha,
		"location": null,
		"paths": [],
		"services": ["phi-service"],
	}}
	title := policy.deny with input as exposing({"side": "title", "location": null, "commit": null})
	{result.params.place | some result in title} == {"the pull request's text"}
}

test_likely_phi_and_phi_in_tests_are_warnings if {
	every change in [{"confidence": 89}, {"confidence": 60}, {"context": "test"}, {"context": "fixture"}, {"context": "doc"}] {
		found := policy.warn with input as exposing(change)
		sample.codes(found) == {"hipaa.phi_exposure.phi_suspected"}
		count(policy.deny) == 0 with input as exposing(change)
	}
}

test_made_up_unlikely_and_removed_values_are_allowed if {
	every change in [{"synthetic": true}, {"confidence": 59}, {"side": "removed"}, {"category": "secret"}] {
		count(policy.deny) == 0 with input as exposing(change)
		count(policy.warn) == 0 with input as exposing(change)
	}
}

leaking(kind, service, effect) := sample.with_findings(
	service,
	[sample.removed(kind, service, {"safeguard": {"effect": effect}})],
)

test_phi_in_logs_and_handed_out_is_denied if {
	logs := policy.deny with input as leaking("logging", "phi-service", "weakened")
	sample.codes(logs) == {"hipaa.phi_exposure.phi_in_logs"}
	out := policy.deny with input as leaking("exposure", "phi-service", "weakened")
	sample.codes(out) == {"hipaa.phi_exposure.phi_handed_out"}
}

test_a_masked_log_and_another_domain_are_allowed if {
	every kind in ["logging", "exposure"] {
		count(policy.deny) == 0 with input as leaking(kind, "phi-service", "added")
		count(policy.deny) == 0 with input as leaking(kind, "device", "weakened")
	}
}
