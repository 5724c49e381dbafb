package sox.financial_evidence_test

import data.lib.sample_test as sample
import data.sox.financial_evidence as policy

located(lint) := sample.of([sample.commit("payments", {"lint": lint})], {})

test_a_place_of_evidence_is_allowed if {
	count(policy.deny) == 0 with input as located([])
}

test_no_place_of_evidence_is_denied if {
	found := policy.deny with input as located([sample.lint("trailers/evidence", "error")])
	sample.codes(found) == {"sox.financial_evidence.location"}
	some result in found
	result.params == {"commit": "aaaaaaaaaaaa", "services": "payments"}
}

test_no_place_of_evidence_in_another_domain_is_allowed if {
	other := sample.commit("phi-service", {"lint": [sample.lint("trailers/evidence", "error")]})
	count(policy.deny) == 0 with input as sample.of([other], {})
}

cipher := object.union(sample.file("pay/cipher.ts", "payments"), {"topics": ["encryption"]})

shown(files, evidence) := sample.of(
	[sample.commit("payments", {"files": files, "message": {"declared": {"evidence": evidence}}})],
	{},
)

a_test(service, change) := object.union(sample.file("a.test.ts", service), object.union({"isTest": true}, change))

test_encryption_with_a_changed_test_is_allowed if {
	count(policy.deny) == 0 with input as shown([cipher, a_test("payments", {})], null)
}

test_encryption_with_evidence_elsewhere_is_allowed if {
	count(policy.deny) == 0 with input as shown([cipher], "https://evidence.example.org/1")
}

test_encryption_without_either_is_denied if {
	found := policy.deny with input as shown([cipher], null)
	sample.codes(found) == {"sox.financial_evidence.encryption_unvalidated"}
	some result in found
	result.location.path == "pay/cipher.ts"
	result.params == {"path": "pay/cipher.ts", "services": "payments"}
}

test_a_deleted_test_and_one_of_another_service_validate_nothing if {
	every file in [a_test("payments", {"status": "deleted"}), a_test("billing", {})] {
		count(policy.deny) == 1 with input as shown([cipher, file], null)
	}
}

test_evidence_of_another_service_validates_nothing if {
	bare := sample.commit("payments", {"files": [cipher], "message": {"declared": {"evidence": null}}})
	count(policy.deny) == 1 with input as sample.of([bare, sample.commit("device", {})], {})
}

test_other_code_tests_and_documentation_are_allowed if {
	every change in [{"topics": []}, {"isTest": true}, {"isDoc": true}] {
		count(policy.deny) == 0 with input as shown([object.union(cipher, change)], null)
	}
}
