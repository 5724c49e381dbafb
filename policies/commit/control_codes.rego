# METADATA
# title: Control codes
# description: Codes in messages are looked up in the catalog of controls, by the edition in force on the commit's date.
package commit.control_codes

import data.lib.change
import data.lib.result

# METADATA
# title: Every control code exists
# description: A code that is in no catalog evidences nothing; an auditor who looks it up finds nothing.
# custom:
#   short_name: unknown_code
#   failure_msg: "Commit {commit} names the control {code}, which no catalog has{suggestion}."
#   solution: "Correct the code in the trailer `COMPLIANCE`, for example to `COMPLIANCE: HIPAA:164.312(b)`; nothing is corrected by itself. `gitops-health catalog find` searches the codes by words."
#   controls: ["SOX:ITGC-001"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: codes
#   lint: [codes/unknown]
deny contains found if {
	some commit in input.commits
	some named in commit.codes
	named.verdict == "unknown"
	found := result.commit("commit.control_codes.unknown_code", commit, result.whole(commit), of_code(commit, named))
}

# METADATA
# title: No control code is superseded
# description: A code of a retired edition is understood, but the edition in force has another one.
# custom:
#   short_name: superseded_code
#   failure_msg: "Commit {commit} names the control {code} of an edition that was retired before its date{suggestion}."
#   solution: "Name the successor in the trailer `COMPLIANCE`; `gitops-health catalog show {code}` says from when on it counts."
#   controls: []
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: codes
#   lint: [codes/superseded]
warn contains found if {
	some commit in input.commits
	some named in commit.codes
	named.verdict == "superseded"
	found := result.commit("commit.control_codes.superseded_code", commit, result.whole(commit), of_code(commit, named))
}

# METADATA
# title: A change of high risk names its controls exactly
# description: A shorthand for a whole regulation (`SOX-404`, `HIPAA-SECURITY`) is fine for a change of low or medium risk; from high on it says too little of which control was looked at.
# custom:
#   short_name: too_coarse_code
#   failure_msg: "Commit {commit} has risk {level} and names only {code}, which stands for a whole regulation{suggestion}."
#   solution: "Name the control that the change serves in the trailer `COMPLIANCE`, for example `HIPAA:164.312(b)` or `SOX:ITGC-001`; `gitops-health catalog find` searches them by words."
#   controls: ["SOX:ITGC-001"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: codes
deny contains found if {
	some commit in input.commits
	change.high(commit.risk.level)
	some named in commit.codes
	named.verdict == "too-coarse"
	params := object.union(of_code(commit, named), {"level": commit.risk.level})
	found := result.commit("commit.control_codes.too_coarse_code", commit, result.whole(commit), params)
}

# METADATA
# title: Every named control is borne out by the change
# description: Nothing that the change touches is about what the control asks; a control that is named out of habit evidences nothing. A warning, because what code is about is only worked out from its words.
# custom:
#   short_name: implausible_code
#   failure_msg: "Commit {commit} names the control {code}, but nothing in its changed files is about that{suggestion}."
#   solution: "Take the code out of the trailer `COMPLIANCE`, name the control that the change does serve, or say in the body how it serves this one."
#   controls: []
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: codes
warn contains found if {
	some commit in input.commits
	some named in commit.codes
	named.verdict == "implausible"
	found := result.commit("commit.control_codes.implausible_code", commit, result.whole(commit), of_code(commit, named))
}

# METADATA
# title: A regulated change names a control that is in force
# description: Of the codes that a commit of a regulated path names, at least one counts; none named, only unknown ones or only retired ones is too few for a cautious house.
# custom:
#   short_name: none_in_force
#   failure_msg: "Commit {commit} touches {services} and names no control that is in force on its date."
#   solution: "Name a control in the trailer `COMPLIANCE`, for example `HIPAA:164.312(b)`, `PART11:11.10(e)`, `SOX:ITGC-001` or `PCI:6.5.1`."
#   controls: ["SOX:ITGC-001", "HIPAA:164.316(b)(1)(ii)", "PART11:11.10(k)(2)"]
#   collections: [strict]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi, financial, cardholder, device]
deny contains found if {
	some commit in change.regulated_commits
	count([named | some named in commit.codes; change.counts(named, commit)]) == 0
	params := {"commit": change.short(commit), "services": concat(", ", commit.services)}
	found := result.commit("commit.control_codes.none_in_force", commit, result.whole(commit), params)
}

of_code(commit, named) := {"commit": change.short(commit), "code": named.raw, "suggestion": suggestion(named)}

suggestion(named) := "" if count(named.suggestions) == 0

suggestion(named) := concat("", [" (nearest: ", concat(" or ", named.suggestions), ")"]) if count(named.suggestions) > 0
