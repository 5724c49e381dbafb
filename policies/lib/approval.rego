# METADATA
# title: Approvals and reviews
# description: |
#   Which of them count. Unknown is not enough: an approval without a commit is of none, one without an identity is nobody's, and a bot is nobody. Logins and
#   addresses were lower-cased before.
package lib.approval

# Everybody who had a hand in the change: authors, committers, co-authors, and who opened the pull request.
makers contains person if some person in input.people

makers contains input.pullRequest.author if input.pullRequest.author != null

# Whether one of a person's identities had a hand in the change.
made_by(identities) if {
	some identity in identities
	identity in makers
}

# Reviews of the pull request that approve it.
approving_reviews contains review if {
	some review in input.pullRequest.reviews
	review.state == "approved"
}

# Approvals of the deployment that count.
counting_approvals contains approval if {
	some approval in input.approvals
	not approval.isBot
	count(approval.identities) > 0
	approval.commit == input.range.head
	not made_by(approval.identities)
}

# Reviews that count.
counting_reviews contains review if {
	some review in approving_reviews
	not review.reviewerIsBot
	review.commit == input.pullRequest.head
	not made_by([review.reviewer])
}

# Identities of each person whose approval or review counts; a person who gave both may be in it twice.
independent contains identities if {
	some approval in counting_approvals
	identities := {identity | some identity in approval.identities}
}

independent contains {review.reviewer} if some review in counting_reviews

# Whether two of them are certainly different people.
two_people if {
	some one in independent
	some other in independent
	count(one) > 0
	count(other) > 0
	count(one & other) == 0
}

# A commit as messages show it.
shown(commit) := substring(commit, 0, 12) if commit != null

shown(null) := "an unknown commit"
