# METADATA
# title: Signatures on changes of device software
# description: |
#   A signature shows the printed name of the signer and what signing means (21 CFR 11.50(a)), belongs to one person (11.100(a),
#   11.200(a)(2)) and stays linked to the record that was signed (11.70). Signatures here are the trailers such as `Signed-off-by` and
#   `Reviewed-by`, reviews of the pull request, and approvals of the deployment; trailers are only as good as who wrote them.
package fda.signatures

import data.lib.approval
import data.lib.change
import data.lib.result

# METADATA
# title: A signature shows the name of its signer
# description: The printed name and the address of the signer are part of a trailer that signs.
# custom:
#   short_name: unnamed_signer
#   failure_msg: "The trailer {trailer} of commit {commit} does not show by name and address who signed."
#   solution: "Write the signature as `{trailer}: Full Name <address@example.org>`."
#   controls: ["PART11:11.50(a)(1)", "PART11:11.100(a)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some [commit, signature] in signed
	not named(signature)
	found := of_trailer("fda.signatures.unnamed_signer", commit, signature)
}

# METADATA
# title: A signature is a person's
# description: A bot or an assistant is nobody who could answer for a record, so it signs, reviews and approves nothing.
# custom:
#   short_name: tool_signs
#   failure_msg: "The trailer {trailer} of commit {commit} is the signature of a tool."
#   solution: "Replace it by the signature of the person who answers for the change; name the tool in `Assisted-by` instead."
#   controls: ["PART11:11.100(a)", "PART11:11.200(a)(2)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some [commit, signature] in signed
	not signature.isPerson
	found := of_trailer("fda.signatures.tool_signs", commit, signature)
}

# METADATA
# title: Nobody signs the review of their own change
# description: A trailer that says that a commit was reviewed or approved names somebody who is not its author, committer or co-author.
# custom:
#   short_name: own_review
#   failure_msg: "The trailer {trailer} of commit {commit} names somebody who made the commit."
#   solution: "Take the trailer out, or have somebody review the commit who did not work on it; the author signs with `Signed-off-by`."
#   controls: ["PART11:11.10(g)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some [commit, signature] in signed
	signature.key in data.settings.signatures.independent
	signature.own
	found := of_trailer("fda.signatures.own_review", commit, signature)
}

# METADATA
# title: A signature says what it means
# description: Review, approval, responsibility or authorship are meanings that a reader knows; a trailer of another kind that names a person is none of them.
# custom:
#   short_name: meaning_unknown
#   failure_msg: "The trailer {trailer} of commit {commit} names a person and does not say whether it reviews, approves or authors the change."
#   solution: "Use one of {meanings}."
#   controls: ["PART11:11.50(a)(3)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
warn contains found if {
	some commit in change.commits_in("device")
	some signature in commit.message.signatures
	signature.email != null
	not signature.key in data.settings.signatures.signing
	not signature.key in data.settings.signatures.mentioning
	found := of_trailer("fda.signatures.meaning_unknown", commit, signature)
}

# METADATA
# title: A change of device software is signed by who made it
# description: The author takes responsibility for the change with a signature of their own.
# custom:
#   short_name: unsigned
#   failure_msg: "Commit {commit} changes device software ({services}) and is not signed off by who made it."
#   solution: "Sign it with `git commit --amend --signoff`, which adds `Signed-off-by: Your Name <address>`."
#   controls: ["PART11:11.50(a)", "PART11:11.10(j)"]
#   collections: [strict]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some commit in change.commits_in("device")
	not signed_off(commit)
	scope := result.within(commit, "device")
	params := {"commit": change.short(commit), "services": concat(", ", scope.services)}
	found := result.commit("fda.signatures.unsigned", commit, scope, params)
}

# METADATA
# title: A review of a device's change is of its last commit
# description: A signature stays linked to the record that was signed; what was pushed after an approving review, nobody signed.
# custom:
#   short_name: review_not_linked
#   failure_msg: "{reviewer} approved {reviewed}, but the pull request is at {head}; the review is of another record."
#   solution: "Ask {reviewer} to look at what was pushed since, and to approve again."
#   controls: ["PART11:11.70"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   needs: [pull-request]
warn contains found if {
	some review in approval.approving_reviews
	review.commit != input.pullRequest.head
	params := {
		"reviewer": review.reviewer,
		"reviewed": approval.shown(review.commit),
		"head": approval.shown(input.pullRequest.head),
	}
	found := result.change("fda.signatures.review_not_linked", result.across("device"), params)
}

# METADATA
# title: A change of a device was reviewed by another person
# description: Some approving review is of the last commit, by a person who had no hand in the change.
# custom:
#   short_name: not_reviewed
#   failure_msg: "No person other than its makers approved the pull request at {head}, which changes {services}."
#   solution: "Ask somebody who did not work on the change for an approving review of its last commit, then run the check again."
#   controls: ["PART11:11.10(g)", "PART11:11.70"]
#   collections: [strict]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   needs: [pull-request]
deny contains found if {
	input.pullRequest.evaluated
	count(approval.counting_reviews) == 0
	scope := result.across("device")
	count(scope.services) > 0
	params := {"head": approval.shown(input.pullRequest.head), "services": concat(", ", scope.services)}
	found := result.change("fda.signatures.not_reviewed", scope, params)
}

# METADATA
# title: An approval of a device's deployment is of what is deployed
# description: A signature cannot be carried over to another record; an approval of another commit is none of this one.
# custom:
#   short_name: approval_not_linked
#   failure_msg: "{approver} approved {approved}, but {head} is to be deployed; the approval is of another record."
#   solution: "Have {approver} look at what was changed since, and approve {head}."
#   controls: ["PART11:11.70"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: [device]
deny contains found if {
	some given in input.approvals
	given.commit != input.range.head
	scope := result.across("device")
	count(scope.services) > 0
	params := {
		"approver": given.approver,
		"approved": approval.shown(given.commit),
		"head": approval.shown(input.range.head),
	}
	found := result.change("fda.signatures.approval_not_linked", scope, params)
}

# METADATA
# title: An approval of a device's deployment is of a person who did not make the change
# description: Neither a bot nor an author, committer or co-author of the change lets it into use.
# custom:
#   short_name: approval_not_independent
#   failure_msg: "{approver} approved the deployment of {services} and is a bot or had a hand in the change."
#   solution: "Have a person approve who did not work on the change; the approval given does not count."
#   controls: ["PART11:11.10(g)", "PART11:11.100(a)", "PART11:11.200(a)(2)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: [device]
deny contains found if {
	some given in input.approvals
	not independent(given)
	scope := result.across("device")
	count(scope.services) > 0
	params := {"approver": given.approver, "services": concat(", ", scope.services)}
	found := result.change("fda.signatures.approval_not_independent", scope, params)
}

# Commits of device software with each trailer that signs them. A list: to be in a set, whole commits would be hashed.
signed := [[commit, signature] |
	some commit in change.commits_in("device")
	some signature in commit.message.signatures
	signature.key in data.settings.signatures.signing
]

named(signature) if {
	signature.name != null
	signature.email != null
}

signed_off(commit) if {
	some signature in commit.message.signatures
	signature.key == "signed-off-by"
	signature.own
	signature.isPerson
}

independent(given) if {
	not given.isBot
	not approval.made_by(given.identities)
}

of_trailer(code, commit, signature) := result.commit(code, commit, result.within(commit, "device"), {
	"commit": change.short(commit),
	"trailer": signature.trailer,
	"meanings": concat(", ", data.settings.signatures.signing),
})
