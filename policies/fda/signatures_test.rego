package fda.signatures_test

import data.fda.signatures as policy
import data.lib.sample_test as sample

signing(service, signatures) := sample.of([sample.commit(service, {"message": {"signatures": signatures}})], {})

signed_off := sample.signature("Signed-off-by", {"own": true})

with_trailer(trailer, change) := signing("device", [signed_off, sample.signature(trailer, change)])

test_a_signed_and_reviewed_change_is_allowed if {
	reviewed := with_trailer("Reviewed-by", {"name": "Ann", "email": "ann@example.org"})
	count(policy.deny) == 0 with input as reviewed
	count(policy.warn) == 0 with input as reviewed
}

test_a_signature_without_a_name_or_an_address_is_denied if {
	every change in [{"name": null}, {"email": null}, {"name": null, "email": null}] {
		found := policy.deny with input as with_trailer("Approved-by", change)
		sample.codes(found) == {"fda.signatures.unnamed_signer"}
		some result in found
		result.params.trailer == "Approved-by"
		result.params.commit == "aaaaaaaaaaaa"
		result.paths == ["services/a.ts"]
		result.services == ["device"]
	}
}

test_the_signature_of_a_tool_is_denied if {
	found := policy.deny with input as with_trailer("Reviewed-by", {"isPerson": false})
	sample.codes(found) == {"fda.signatures.tool_signs"}
}

test_the_review_of_ones_own_change_is_denied if {
	every trailer in ["Approved-by", "Reviewed-by"] {
		found := policy.deny with input as with_trailer(trailer, {"own": true})
		sample.codes(found) == {"fda.signatures.own_review"}
	}
	count(policy.deny) == 0 with input as with_trailer("Tested-by", {"own": true})
}

test_a_trailer_of_unknown_meaning_is_a_warning if {
	found := policy.warn with input as with_trailer("Blessed-by", {})
	sample.codes(found) == {"fda.signatures.meaning_unknown"}
	{result.params.meanings | some result in found} == {"acked-by, approved-by, reviewed-by, signed-off-by, tested-by, verified-by"}
}

test_a_trailer_that_mentions_or_names_nobody_is_allowed if {
	every one in [with_trailer("Co-authored-by", {}), with_trailer("Caused-by", {"name": null, "email": null})] {
		count(policy.warn) == 0 with input as one
		count(policy.deny) == 0 with input as one
	}
}

test_a_change_that_its_maker_does_not_sign_is_denied if {
	every signatures in [
		[],
		[sample.signature("Signed-off-by", {})],
		[sample.signature("Tested-by", {"own": true})],
	] {
		found := policy.deny with input as signing("device", signatures)
		sample.codes(found) == {"fda.signatures.unsigned"}
	}
	by_tool := policy.deny with input as signing("device", [sample.signature("Signed-off-by", {"own": true, "isPerson": false})])
	sample.codes(by_tool) == {"fda.signatures.unsigned", "fda.signatures.tool_signs"}
}

test_other_domains_sign_as_they_like if {
	unsigned := signing("phi-service", [sample.signature("Blessed-by", {"isPerson": false, "name": null})])
	count(policy.deny) == 0 with input as unsigned
	count(policy.warn) == 0 with input as unsigned
}

reviewed(service, change) := sample.of(
	[sample.commit(service, {})],
	{"pullRequest": {
		"evaluated": true,
		"author": "@dev",
		"head": sample.sha,
		"reviews": [object.union(
			{"reviewer": "@ann", "reviewerIsBot": false, "state": "approved", "commit": sample.sha},
			change,
		)],
	}},
)

test_a_review_of_the_last_commit_is_allowed if {
	count(policy.deny) == 0 with input as reviewed("device", {})
	count(policy.warn) == 0 with input as reviewed("device", {})
}

test_a_review_of_an_earlier_commit_is_a_warning if {
	found := policy.warn with input as reviewed("device", {"commit": sample.base})
	found == {{
		"code": "fda.signatures.review_not_linked",
		"params": {"reviewer": "@ann", "reviewed": "000000000000", "head": "aaaaaaaaaaaa"},
		"commit": null,
		"location": null,
		"paths": ["services/a.ts"],
		"services": ["device"],
	}}
}

test_a_change_that_nobody_else_reviewed_is_denied if {
	every change in [
		{"commit": sample.base}, {"commit": null}, {"state": "changes-requested"}, {"reviewerIsBot": true}, {"reviewer": "@dev"},
	] {
		found := policy.deny with input as reviewed("device", change)
		sample.codes(found) == {"fda.signatures.not_reviewed"}
		count(policy.deny) == 0 with input as reviewed("phi-service", change)
	}
}

approved(service, change) := sample.of(
	[sample.commit(service, {})],
	{"approvals": [object.union(
		{"approver": "@ann", "identities": ["@ann"], "isBot": false, "commit": sample.sha, "role": null},
		change,
	)]},
)

test_an_approval_by_another_person_is_allowed if {
	count(policy.deny) == 0 with input as approved("device", {})
}

test_an_approval_of_another_commit_is_denied if {
	found := policy.deny with input as approved("device", {"commit": sample.base})
	found == {{
		"code": "fda.signatures.approval_not_linked",
		"params": {"approver": "@ann", "approved": "000000000000", "head": "aaaaaaaaaaaa"},
		"commit": null,
		"location": null,
		"paths": ["services/a.ts"],
		"services": ["device"],
	}}
	count(policy.deny) == 0 with input as approved("phi-service", {"commit": sample.base})
}

test_an_approval_by_a_bot_or_a_maker_is_denied if {
	every change in [{"isBot": true}, {"identities": ["@boss", "dev@example.org"]}] {
		found := policy.deny with input as approved("device", change)
		sample.codes(found) == {"fda.signatures.approval_not_independent"}
		count(policy.deny) == 0 with input as approved("phi-service", change)
	}
}
