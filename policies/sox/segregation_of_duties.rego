# METADATA
# title: Segregation of duties
# description: |
#   Who made a change of a financial system is not who lets it into production: neither an author, committer or co-author of its
#   commits, nor who opened the pull request, nor a bot; and an approval is of the very commit that goes out.
package sox.segregation_of_duties

import data.lib.approval
import data.lib.result

# METADATA
# title: No approver made the change
# description: Nobody who had a hand in the change is among those who approved its deployment.
# custom:
#   short_name: author_approves
#   failure_msg: "{approver} approved the deployment and is an author, committer or co-author of the change, or opened its pull request."
#   solution: "Have somebody approve who did not work on the change, and withdraw the approval of {approver}, which does not count."
#   controls: ["SOX:404(a)", "SOX:ITGC-001", "SOX:ITGC-002"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: [financial]
deny contains found if {
	some service in result.across("financial").services
	some given in input.approvals
	approval.made_by(given.identities)
	scope := {"paths": [], "services": [service]}
	found := result.change("sox.segregation_of_duties.author_approves", scope, {"approver": given.approver})
}

# METADATA
# title: An approval is of the commit that is deployed
# description: What was changed after an approval was approved by nobody, so an approval of an earlier commit does not count.
# custom:
#   short_name: stale_approval
#   failure_msg: "{approver} approved {approved}, but {head} is to be deployed; the approval does not count."
#   solution: "Have {approver} look at what was changed since, and approve {head}."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: [financial]
warn contains found if {
	some given in input.approvals
	given.commit != input.range.head
	params := {
		"approver": given.approver,
		"approved": approval.shown(given.commit),
		"head": approval.shown(input.range.head),
	}
	found := result.change("sox.segregation_of_duties.stale_approval", result.across("financial"), params)
}

# METADATA
# title: An approval is a person's
# description: Whoever may configure a bot could approve by it, so an approval that a bot gave does not count.
# custom:
#   short_name: bot_approves
#   failure_msg: "The approval of {approver} does not count, for {approver} is a bot."
#   solution: "Have a person approve who did not work on the change."
#   controls: ["SOX:404(a)", "SOX:ITGC-002"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: [financial]
warn contains found if {
	some given in input.approvals
	given.isBot
	params := {"approver": given.approver}
	found := result.change("sox.segregation_of_duties.bot_approves", result.across("financial"), params)
}

# METADATA
# title: No reviewer made the change
# description: A review by somebody who had a hand in the change is no second pair of eyes, so it does not count.
# custom:
#   short_name: own_review
#   failure_msg: "The review of {reviewer} does not count: {reviewer} is an author, committer or co-author of the change, or opened the pull request."
#   solution: "Ask somebody for a review who did not work on the change."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial]
#   needs: [pull-request]
warn contains found if {
	some review in approval.approving_reviews
	approval.made_by([review.reviewer])
	params := {"reviewer": review.reviewer}
	found := result.change("sox.segregation_of_duties.own_review", result.across("financial"), params)
}

# METADATA
# title: A review is of the last commit
# description: What was pushed after a review was reviewed by nobody, so an approving review of an earlier commit does not count.
# custom:
#   short_name: stale_review
#   failure_msg: "{reviewer} approved {reviewed}, but the pull request is at {head}; the review does not count."
#   solution: "Ask {reviewer} to look at what was pushed since, and to approve again."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial]
#   needs: [pull-request]
warn contains found if {
	some review in approval.approving_reviews
	review.commit != input.pullRequest.head
	params := {
		"reviewer": review.reviewer,
		"reviewed": approval.shown(review.commit),
		"head": approval.shown(input.pullRequest.head),
	}
	found := result.change("sox.segregation_of_duties.stale_review", result.across("financial"), params)
}

# METADATA
# title: A review is a person's
# description: An approving review that a bot left does not count.
# custom:
#   short_name: bot_reviews
#   failure_msg: "The review of {reviewer} does not count, for {reviewer} is a bot."
#   solution: "Ask a person for a review who did not work on the change."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial]
#   needs: [pull-request]
warn contains found if {
	some review in approval.approving_reviews
	review.reviewerIsBot
	params := {"reviewer": review.reviewer}
	found := result.change("sox.segregation_of_duties.bot_reviews", result.across("financial"), params)
}
