# METADATA
# title: Change management of financial systems
# description: |
#   Changes of systems that feed financial reporting (domain `financial`) are authorised, documented and leave evidence that an
#   auditor of internal control (SOX 404) finds again.
package sox.change_management

import data.lib.change
import data.lib.result

# METADATA
# title: A change of a financial system carries the SOX trailers
# description: The trailers that the configuration requires for the domain `financial` are in the message.
# custom:
#   short_name: missing_trailer
#   failure_msg: "Commit {commit} changes a financial system ({services}) without the trailers {trailers}."
#   solution: "Add {trailers} to the last paragraph of the message, one `Key: value` a line; commit-lint shows the lines to paste."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial]
#   lint: [trailers/required-by-domain]
deny contains found if {
	some commit in change.commits_in("financial")
	missing := change.missing_trailers(commit, "financial")
	count(missing) > 0
	scope := result.within(commit, "financial")
	params := {
		"commit": change.short(commit),
		"trailers": concat(", ", missing),
		"services": concat(", ", scope.services),
	}
	found := result.commit("sox.change_management.missing_trailer", commit, scope, params)
}

# METADATA
# title: A change of a financial system is acknowledged as one
# description: A message may not deny, by `SOX-FINANCIAL false`, what the changed paths show.
# custom:
#   short_name: not_acknowledged
#   failure_msg: "Commit {commit} says `SOX-FINANCIAL: false` but changes a financial system ({services})."
#   solution: "Set `SOX-FINANCIAL: true`, or correct the service's paths in the configuration if they feed no financial reporting."
#   controls: ["SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial]
#   lint: [trailers/domain-flag]
deny contains found if {
	some commit in change.commits_in("financial")
	change.broke(commit, "trailers/domain-flag")
	commit.message.declared.soxFinancial == false
	scope := result.within(commit, "financial")
	params := {"commit": change.short(commit), "services": concat(", ", scope.services)}
	found := result.commit("sox.change_management.not_acknowledged", commit, scope, params)
}
