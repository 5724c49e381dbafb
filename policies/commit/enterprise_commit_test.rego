package commit.enterprise_commit_test

import data.commit.enterprise_commit as policy
import data.lib.sample_test as sample

linted(rule, severity) := sample.of([sample.commit("phi-service", {"lint": [sample.lint(rule, severity)]})], {})

squashed(basis, rule, severity) := sample.of(
	[sample.commit("phi-service", {})],
	{"squash": [{"basis": basis, "composition": "PR_TITLE and PR_BODY", "lint": [sample.lint(rule, severity)]}]},
)

test_a_clean_commit_is_allowed if {
	clean := sample.of([sample.commit("phi-service", {})], {})
	count(policy.deny) == 0 with input as clean
	count(policy.warn) == 0 with input as clean
}

test_a_broken_header_is_denied if {
	found := policy.deny with input as linted("header/type", "error")
	sample.codes(found) == {"commit.enterprise_commit.header"}
	some result in found
	result.params == {"commit": "aaaaaaaaaaaa", "rule": "header/type"}
	result.paths == ["services/a.ts"]
}

test_a_warning_of_commit_lint_is_allowed if {
	count(policy.deny) == 0 with input as linted("header/case", "warning")
	count(policy.deny) == 0 with input as linted("trailers/git-visible", "warning")
	count(policy.deny) == 0 with input as linted("body/line-length", "error")
}

test_invisible_trailers_are_denied if {
	found := policy.deny with input as linted("trailers/git-visible", "error")
	sample.codes(found) == {"commit.enterprise_commit.trailers"}
}

test_a_missing_trailer_is_the_domains_business if {
	count(policy.deny) == 0 with input as linted("trailers/required-by-domain", "error")
}

test_a_squash_message_that_will_lose_trailers_is_denied if {
	found := policy.deny with input as squashed("settings", "squash/trailers-kept", "error")
	sample.codes(found) == {"commit.enterprise_commit.squash"}
	count(policy.warn) == 0 with input as squashed("settings", "squash/trailers-kept", "error")
}

# Whoever switches the rule on kept trailers off still hears of a broken header, and what to do about it.
test_a_squash_message_that_is_broken_otherwise_is_denied if {
	found := policy.deny with input as squashed("settings", "header/max-length", "error")
	sample.codes(found) == {"commit.enterprise_commit.squash_message"}
	count(policy.deny) == 0 with input as squashed("settings", "header/max-length", "warning")
	count(policy.deny) == 0 with input as squashed("assumed", "header/max-length", "error")
}

test_a_squash_message_that_may_lose_trailers_is_a_warning if {
	found := policy.warn with input as squashed("assumed", "squash/trailers-kept", "warning")
	sample.codes(found) == {"commit.enterprise_commit.squash_possible"}
	count(policy.deny) == 0 with input as squashed("assumed", "squash/trailers-kept", "warning")
}

test_a_breaking_change_without_impact_is_denied if {
	found := policy.deny with input as linted("trailers/clinical-impact", "error")
	sample.codes(found) == {"commit.enterprise_commit.breaking_impact"}
	some result in found
	result.params.services == "phi-service"
}

test_a_break_that_is_not_marked_is_denied if {
	found := policy.deny with input as linted("breaking/marked", "error")
	sample.codes(found) == {"commit.enterprise_commit.breaking"}
	count(policy.deny) == 0 with input as linted("breaking/marked", "warning")
}

test_a_refused_fixup_is_denied if {
	found := policy.deny with input as linted("kind/fixup", "error")
	sample.codes(found) == {"commit.enterprise_commit.unfinished"}
}

# GitHub's Revert button names a pull request, which commit-lint warns of.
test_what_is_only_warned_of_is_allowed if {
	count(policy.deny) == 0 with input as linted("kind/revert-names-commit", "warning")
}

test_an_open_clinical_review_is_denied if {
	found := policy.deny with input as linted("trailers/clinical-review", "error")
	sample.codes(found) == {"commit.enterprise_commit.clinical_review_open"}
}

bodied(kind, body) := sample.of([sample.commit("phi-service", {"kind": kind, "message": {"body": body}})], {})

test_a_regulated_change_without_a_body_is_denied if {
	found := policy.deny with input as bodied("ordinary", " \n")
	sample.codes(found) == {"commit.enterprise_commit.unexplained"}
}

test_a_body_or_a_tool_that_wrote_the_message_is_allowed if {
	count(policy.deny) == 0 with input as bodied("ordinary", "Because of the audit.")
	count(policy.deny) == 0 with input as bodied("merge", "")
	count(policy.deny) == 0 with input as bodied("bot", "")
}
