# METADATA
# title: Control codes
# description: Codes in messages are looked up in the catalog of controls, by the edition in force on the commit's date.
package commit.control_codes

import data.lib.result

# METADATA
# title: Every control code exists
# description: A code that is in no catalog evidences nothing; an auditor who looks it up finds nothing.
# custom:
#   short_name: unknown_code
#   failure_msg: "Commit {commit} names the control {code}, which no catalog has{suggestion}."
#   solution: "Correct the code in the trailer `COMPLIANCE`; nothing is corrected by itself."
#   controls: ["SOX:ITGC-001"]
#   collections: [minimal]
#   phase: change
#   scope: codes
#   lint: [codes/unknown]
deny contains found if {
	some commit in input.commits
	some named in commit.codes
	named.verdict == "unknown"
	params := {"commit": substring(commit.sha, 0, 12), "code": named.raw, "suggestion": suggestion(named)}
	found := result.commit("commit.control_codes.unknown_code", commit, result.whole(commit), params)
}

# METADATA
# title: No control code is superseded
# description: A code of a retired edition is understood, but the edition in force has another one.
# custom:
#   short_name: superseded_code
#   failure_msg: "Commit {commit} names the control {code} of an edition that was retired before its date{suggestion}."
#   solution: "Name the successor in the trailer `COMPLIANCE`."
#   controls: []
#   collections: [minimal]
#   phase: change
#   scope: codes
#   lint: [codes/superseded]
warn contains found if {
	some commit in input.commits
	some named in commit.codes
	named.verdict == "superseded"
	params := {"commit": substring(commit.sha, 0, 12), "code": named.raw, "suggestion": suggestion(named)}
	found := result.commit("commit.control_codes.superseded_code", commit, result.whole(commit), params)
}

suggestion(named) := "" if count(named.suggestions) == 0

suggestion(named) := concat("", [" (nearest: ", concat(" or ", named.suggestions), ")"]) if count(named.suggestions) > 0
