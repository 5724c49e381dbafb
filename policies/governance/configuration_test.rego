package governance.configuration_test

import data.governance.configuration as policy
import data.lib.sample_test as sample

suspecting(suspects) := sample.of([sample.commit("phi-service", {})], {"suspectedPaths": suspects})

test_nothing_suspected_is_allowed if {
	count(policy.warn) == 0 with input as suspecting([])
}

test_a_suspected_path_is_a_warning if {
	suspect := {"path": "patient/a.ts", "domain": "phi", "word": "patient", "others": "", "services": "services: {}"}
	found := policy.warn with input as suspecting([suspect])
	sample.codes(found) == {"governance.configuration.unmapped_path"}
	some result in found
	result.location.path == "patient/a.ts"
	result.params.services == "services: {}"
}
