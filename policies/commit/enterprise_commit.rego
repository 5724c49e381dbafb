# METADATA
# title: Commit record
# description: |
#   The commit record is change documentation, so it must be readable by people and by git. commit-lint owns the verdicts on
#   messages; these rules map them to controls.
package commit.enterprise_commit

import data.lib.change
import data.lib.result

# METADATA
# title: The header is a Conventional Commits header
# description: Every commit says by type and scope what kind of change it is, so that changes can be selected, counted and sampled.
# custom:
#   short_name: header
#   failure_msg: "The first line of commit {commit} breaks the rule {rule} of commit-lint."
#   solution: "Rewrite the first line as `type(scope): subject`; commit-lint shows the line and a corrected form."
#   controls: ["SOX:ITGC-001", "PART11:11.10(k)(2)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   lint: ["header/*"]
deny contains found if {
	some commit in input.commits
	some finding in commit.lint
	finding.severity == "error"
	startswith(finding.rule, "header/")
	params := {"commit": change.short(commit), "rule": finding.rule}
	found := result.commit("commit.enterprise_commit.header", commit, result.whole(commit), params)
}

# METADATA
# title: git sees the trailers
# description: Trailers that only one reader sees are lost to the tools that collect evidence.
# custom:
#   short_name: trailers
#   failure_msg: "The trailers of commit {commit} break the rule {rule} of commit-lint."
#   solution: "Put all trailers, and nothing else, in the last paragraph of the message, one `Key: value` a line."
#   controls: ["SOX:ITGC-001", "PART11:11.10(k)(2)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   lint: [trailers/canonical-key, trailers/cardinality, trailers/git-visible, trailers/values]
deny contains found if {
	some commit in input.commits
	some finding in commit.lint
	finding.severity == "error"
	finding.rule in {"trailers/canonical-key", "trailers/cardinality", "trailers/git-visible", "trailers/values"}
	params := {"commit": change.short(commit), "rule": finding.rule}
	found := result.commit("commit.enterprise_commit.trailers", commit, result.whole(commit), params)
}

# METADATA
# title: A squash merge keeps the trailers
# description: The message that lands on the main branch carries the healthcare trailers of the commits that it replaces.
# custom:
#   short_name: squash
#   failure_msg: "The message that a squash merge would land ({composition}) breaks the rule {rule} of commit-lint."
#   solution: "Copy the trailers of the commits into the pull request's description, or merge without squashing."
#   controls: ["SOX:ITGC-001", "PART11:11.10(e)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: squash
#   lint: [squash/trailers-kept]
deny contains found if {
	some message in input.squash
	message.basis == "settings"
	some finding in message.lint
	finding.severity == "error"
	finding.rule == "squash/trailers-kept"
	params := {"composition": message.composition, "rule": finding.rule}
	found := result.change("commit.enterprise_commit.squash", everything, params)
}

# METADATA
# title: A squash merge lands a proper message
# description: The message that replaces those of the commits on the main branch keeps what commit-lint asks of any message.
# custom:
#   short_name: squash_message
#   failure_msg: "The message that a squash merge would land ({composition}) breaks the rule {rule} of commit-lint."
#   solution: "Mend the title and the description of the pull request, from which the message is made; commit-lint shows how."
#   controls: []
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: squash
#   lint: ["body/*", "breaking/*", "codes/*", "content/*", "header/*", "kind/*", "risk/*", "size/*", "trailers/*"]
deny contains found if {
	some message in input.squash
	message.basis == "settings"
	some finding in message.lint
	finding.severity == "error"
	finding.rule != "squash/trailers-kept"
	params := {"composition": message.composition, "rule": finding.rule}
	found := result.change("commit.enterprise_commit.squash_message", everything, params)
}

# METADATA
# title: A squash merge may lose the trailers
# description: Without the repository's merge settings every message that GitHub may compose is looked at; one of them would lose trailers.
# custom:
#   short_name: squash_possible
#   failure_msg: "If GitHub composes the message of a squash merge as {composition}, it loses trailers of the commits ({rule})."
#   solution: "Copy the trailers of the commits into the pull request's description, or merge without squashing."
#   controls: []
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: squash
#   lint: [squash/trailers-kept]
warn contains found if {
	some message in input.squash
	message.basis == "assumed"
	some finding in message.lint
	finding.rule == "squash/trailers-kept"
	params := {"composition": message.composition, "rule": finding.rule}
	found := result.change("commit.enterprise_commit.squash_possible", everything, params)
}

# METADATA
# title: A breaking change of a regulated path states its clinical impact
# description: Whoever depends on the interface of a regulated service learns what the break means for patients.
# custom:
#   short_name: breaking_impact
#   failure_msg: "Commit {commit} is a breaking change of {services} and states no clinical impact."
#   solution: "Add the trailer `CLINICAL-IMPACT: none|low|moderate|high|critical` after assessing the impact."
#   controls: ["PART11:11.10(k)(2)", "HIPAA:164.306(a)(1)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi, financial, cardholder, device]
#   lint: [trailers/clinical-impact]
deny contains found if {
	some commit in change.regulated_commits
	change.broke(commit, "trailers/clinical-impact")
	params := {"commit": change.short(commit), "services": concat(", ", commit.services)}
	found := result.commit("commit.enterprise_commit.breaking_impact", commit, result.whole(commit), params)
}

# METADATA
# title: A breaking change is marked and described
# description: The mark in the header and the footer that describes the break agree, so that nobody overlooks it.
# custom:
#   short_name: breaking
#   failure_msg: "Commit {commit} is a breaking change and breaks the rule {rule} of commit-lint."
#   solution: "Mark the header with `!` and describe the break in the trailer `BREAKING-CHANGE`."
#   controls: ["SOX:ITGC-001"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   lint: ["breaking/*"]
deny contains found if {
	some commit in input.commits
	some finding in commit.lint
	finding.severity == "error"
	startswith(finding.rule, "breaking/")
	params := {"commit": change.short(commit), "rule": finding.rule}
	found := result.commit("commit.enterprise_commit.breaking", commit, result.whole(commit), params)
}

# METADATA
# title: No commit is left unfinished
# description: |
#   A fixup is folded into its target and a revert names what it reverts before they land. A fixup that commit-lint refuses is
#   asked nothing else, so without this rule it would carry anything past the others.
# custom:
#   short_name: unfinished
#   failure_msg: "Commit {commit} is not meant to land as it is: it breaks the rule {rule} of commit-lint."
#   solution: "Fold a fixup into its target with `git rebase --interactive --autosquash`; in a revert, write `This reverts commit` and the sha, as `git revert` does."
#   controls: ["SOX:ITGC-001"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   lint: [kind/fixup, kind/revert-names-commit]
deny contains found if {
	some commit in input.commits
	some finding in commit.lint
	finding.severity == "error"
	startswith(finding.rule, "kind/")
	params := {"commit": change.short(commit), "rule": finding.rule}
	found := result.commit("commit.enterprise_commit.unfinished", commit, result.whole(commit), params)
}

# METADATA
# title: No clinical review is open
# description: A message that says that a clinical review is still required does not land before the review.
# custom:
#   short_name: clinical_review_open
#   failure_msg: "Commit {commit} says that a clinical review is still required."
#   solution: "Write the result of the review in the trailer `CLINICAL-IMPACT`."
#   controls: ["PART11:11.10(k)(2)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   lint: [trailers/clinical-review]
deny contains found if {
	some commit in input.commits
	change.broke(commit, "trailers/clinical-review")
	params := {"commit": change.short(commit)}
	found := result.commit("commit.enterprise_commit.clinical_review_open", commit, result.whole(commit), params)
}

# METADATA
# title: A regulated change explains itself
# description: The body of a commit of a regulated path says why the change is made; the header says only what. Merges, reverts and bots' commits are written by tools.
# custom:
#   short_name: unexplained
#   failure_msg: "Commit {commit} touches {services} and has no body."
#   solution: "Add a paragraph below the header that says why the change is made and how it was checked."
#   controls: ["SOX:ITGC-001", "PART11:11.10(k)(2)"]
#   collections: [strict]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi, financial, cardholder, device]
deny contains found if {
	some commit in change.regulated_commits
	commit.kind in {"ordinary", "web-edit"}
	trim_space(commit.message.body) == ""
	params := {"commit": change.short(commit), "services": concat(", ", commit.services)}
	found := result.commit("commit.enterprise_commit.unexplained", commit, result.whole(commit), params)
}

everything := {"paths": [file.path | some file in input.files], "services": input.services}
