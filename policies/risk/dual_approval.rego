# METADATA
# title: Dual approval of financial changes
# description: |
#   Code that computes or stores financial data goes out after two people approved it who had no hand in it, whatever its risk.
#   Approvals of the deployment and reviews of the pull request count alike; tests and documentation need none.
package risk.dual_approval

import data.lib.approval
import data.lib.change
import data.lib.result

# METADATA
# title: Two people approved a change of financial code
# description: Two different people, none of whom made the change, approved the commit that is deployed.
# custom:
#   short_name: one_approver
#   failure_msg: "The change of {services} needs the approvals of two people who did not make it, and does not have them for {head}."
#   solution: "Have two people who are no author, committer or co-author approve {head}; what does not count of the approvals given is listed beside this."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: [financial]
deny contains found if {
	input.phase == "deploy"
	count(change.code_in("financial")) > 0
	not approval.two_people
	scope := result.across("financial")
	params := {"services": concat(", ", scope.services), "head": approval.shown(input.range.head)}
	found := result.change("risk.dual_approval.one_approver", scope, params)
}

# METADATA
# title: Two people reviewed a change of financial code
# description: |
#   A pull request that has fewer than two counting reviews will be held when it is deployed. A hint while there is time; the
#   verdict falls in phase `deploy`.
# custom:
#   short_name: reviews_outstanding
#   failure_msg: "The pull request changes {services}: two people who did not make the change must approve it before it is deployed, and {given} did so far."
#   solution: "Ask for reviews of two people who are no author, committer or co-author of the change."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial]
#   needs: [pull-request]
warn contains found if {
	input.pullRequest.evaluated
	input.phase == "change"
	count(change.code_in("financial")) > 0
	reviewers := {review.reviewer | some review in approval.counting_reviews}
	count(reviewers) < 2
	scope := result.across("financial")
	params := {"services": concat(", ", scope.services), "given": count(reviewers)}
	found := result.change("risk.dual_approval.reviews_outstanding", scope, params)
}
