# METADATA
# title: HIPAA metadata of changes that touch PHI
# description: |
#   A change of a path that handles protected health information (domain `phi`) says so in its record: that it was handled
#   as one, what it does to PHI, and which safeguards of 45 CFR 164 Subpart C it serves.
package hipaa.phi_metadata

import data.lib.change
import data.lib.result

# METADATA
# title: A change of PHI code carries the HIPAA trailers
# description: The trailers that the configuration requires for the domain `phi` are in the message.
# custom:
#   short_name: missing_trailer
#   failure_msg: "Commit {commit} touches PHI ({services}) without the trailers {trailers}."
#   solution: "Add {trailers} to the last paragraph of the message, one `Key: value` a line; commit-lint shows the lines to paste."
#   controls: ["HIPAA:164.316(b)(1)(ii)", "HIPAA:164.308(a)(8)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   lint: [trailers/required-by-domain]
deny contains found if {
	some commit in change.commits_in("phi")
	missing := change.missing_trailers(commit, "phi")
	count(missing) > 0
	scope := result.within(commit, "phi")
	params := {
		"commit": change.short(commit),
		"trailers": concat(", ", missing),
		"services": concat(", ", scope.services),
	}
	found := result.commit("hipaa.phi_metadata.missing_trailer", commit, scope, params)
}

# METADATA
# title: A change of PHI code is acknowledged as one
# description: A message may not deny, by `HIPAA-ADMIN false`, what the changed paths show.
# custom:
#   short_name: not_acknowledged
#   failure_msg: "Commit {commit} says `HIPAA-ADMIN: false` but touches PHI ({services})."
#   solution: "Set `HIPAA-ADMIN: true`, or correct the service's paths in the configuration if they hold no PHI."
#   controls: ["HIPAA:164.316(b)(1)(ii)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   lint: [trailers/domain-flag]
deny contains found if {
	some commit in change.commits_in("phi")
	change.broke(commit, "trailers/domain-flag")
	commit.message.declared.hipaaAdmin == false
	scope := result.within(commit, "phi")
	params := {"commit": change.short(commit), "services": concat(", ", scope.services)}
	found := result.commit("hipaa.phi_metadata.not_acknowledged", commit, scope, params)
}

# METADATA
# title: A change of PHI code names a HIPAA safeguard
# description: At least one valid code of the Security Rule says which safeguard the change serves or affects.
# custom:
#   short_name: no_safeguard
#   failure_msg: "Commit {commit} touches PHI ({services}) and names controls, but no valid one of the HIPAA Security Rule."
#   solution: "Name the safeguard in the trailer `COMPLIANCE`, for example `HIPAA:164.312(a)(2)(iv)` for encryption at rest."
#   controls: ["HIPAA:164.316(b)(1)(ii)", "HIPAA:164.308(a)(8)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
deny contains found if {
	some commit in change.commits_in("phi")
	count(commit.codes) > 0
	not change.names_control_of(commit, "hipaa-security")
	scope := result.within(commit, "phi")
	params := {"commit": change.short(commit), "services": concat(", ", scope.services)}
	found := result.commit("hipaa.phi_metadata.no_safeguard", commit, scope, params)
}

# METADATA
# title: A change of a PHI safeguard does not claim to leave PHI alone
# description: |
#   `PHI-Impact: none` on a commit that changes code about encryption, access control or auditing of a PHI service is hard to believe.
#   A warning, because what code is about is only worked out from its words.
# custom:
#   short_name: impact_doubtful
#   failure_msg: "Commit {commit} says `PHI-Impact: none` but changes {path}, which is about {topics}."
#   solution: "Write `PHI-Impact: indirect` (the safeguards around PHI change) or `PHI-Impact: direct` (PHI itself is handled differently), or say in the review why PHI is not touched."
#   controls: ["HIPAA:164.308(a)(1)(ii)(A)", "HIPAA:164.316(b)(1)(ii)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
warn contains found if {
	some commit in change.commits_in("phi")
	commit.message.declared.phiImpact == "none"
	some file in commit.files
	"phi" in file.domains
	not file.isTest
	not file.isDoc
	topics := [topic | some topic in file.topics; topic in {"access-control", "audit", "encryption"}]
	count(topics) > 0
	params := {"commit": change.short(commit), "path": file.path, "topics": concat(", ", topics)}
	scope := {"paths": [file.path], "services": file.services}
	found := result.commit("hipaa.phi_metadata.impact_doubtful", commit, scope, params)
}

# METADATA
# title: A change that handles PHI directly names its reviewers
# description: Whatever its risk level, a commit with `PHI-Impact direct` says who should look at it.
# custom:
#   short_name: direct_without_reviewers
#   failure_msg: "Commit {commit} says `PHI-Impact: direct` ({services}) and suggests no reviewer."
#   solution: "Add the trailer `SUGGESTED-REVIEWERS: @user, @org/team` with somebody who knows the safeguards of the service."
#   controls: ["HIPAA:164.308(a)(8)"]
#   collections: [strict]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
deny contains found if {
	some commit in change.commits_in("phi")
	commit.message.declared.phiImpact == "direct"
	count(commit.message.declared.reviewers) == 0
	scope := result.within(commit, "phi")
	params := {"commit": change.short(commit), "services": concat(", ", scope.services)}
	found := result.commit("hipaa.phi_metadata.direct_without_reviewers", commit, scope, params)
}
