# METADATA
# title: Declared risk
# description: What the message says of its risk is held against what the change and its history show.
package risk.declared_risk

import data.lib.change
import data.lib.result

# METADATA
# title: The declared risk is not below the computed risk
# description: A level that is declared lower than the computed one would buy a lighter deployment than the change needs.
# custom:
#   short_name: too_low
#   failure_msg: "Commit {commit} declares the risk {declared}, but its computed risk is {computed}."
#   solution: "Set the trailer `RISK-LEVEL` to the computed level or a higher one; `gitops-health risk score --commit {commit}` shows how it came about."
#   controls: ["HIPAA:164.308(a)(1)(ii)(A)", "SOX:ITGC-001"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   lint: [risk/declared-too-low]
deny contains found if {
	some commit in input.commits
	change.broke(commit, "risk/declared-too-low")
	params := {
		"commit": change.short(commit),
		"declared": commit.risk.declaredLevel,
		"computed": commit.risk.computedLevel,
	}
	found := result.commit("risk.declared_risk.too_low", commit, result.whole(commit), params)
}

# METADATA
# title: A regulated change of high risk names its reviewers
# description: A change of a regulated path whose risk is high or critical says who should look at it.
# custom:
#   short_name: no_reviewers
#   failure_msg: "Commit {commit} touches {services} with risk {level} and suggests no reviewer."
#   solution: "Add the trailer `SUGGESTED-REVIEWERS: @user, @org/team`."
#   controls: ["SOX:ITGC-001"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi, financial, cardholder, device]
#   lint: [trailers/reviewers]
deny contains found if {
	some commit in change.regulated_commits
	change.broke(commit, "trailers/reviewers")
	params := {
		"commit": change.short(commit),
		"services": concat(", ", commit.services),
		"level": commit.risk.level,
	}
	found := result.commit("risk.declared_risk.no_reviewers", commit, result.whole(commit), params)
}
