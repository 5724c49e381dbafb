# METADATA
# title: Evidence of financial changes
# description: |
#   What a change of a financial system claims is shown somewhere: the record says where the evidence of a SOX control is kept,
#   and encryption of payments is validated where it changes.
package sox.financial_evidence

import data.lib.change
import data.lib.result

# METADATA
# title: A change under SOX says where its evidence is
# description: A commit of a financial system that names a SOX control gives the place of its evidence.
# custom:
#   short_name: location
#   failure_msg: "Commit {commit} names a SOX control for {services} and does not say where the evidence is kept."
#   solution: "Add `Evidence: <URI of the ticket, test report or approval record>` to the last paragraph of the message."
#   controls: ["SOX:404(a)", "SOX:ITGC-001"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial]
#   lint: [trailers/evidence]
deny contains found if {
	some commit in change.commits_in("financial")
	change.broke(commit, "trailers/evidence")
	scope := result.within(commit, "financial")
	params := {"commit": change.short(commit), "services": concat(", ", scope.services)}
	found := result.commit("sox.financial_evidence.location", commit, scope, params)
}

# METADATA
# title: Changed encryption of payments is validated
# description: |
#   Code of a payment system that by its name encrypts, signs or tokenises changes together with a test of the same service, or
#   a commit that touches the service says where the validation is kept.
# custom:
#   short_name: encryption_unvalidated
#   failure_msg: "{path} is about encryption in {services}, but no test of that service changes and no commit says where its validation is kept."
#   solution: "Change a test that shows that the encryption works (round trip, wrong key, altered data), or add `Evidence: <URI of the validation>` to the last paragraph of the commit's message."
#   controls: ["SOX:404(a)", "SOX:ITGC-003"]
#   collections: [sox]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [financial, cardholder]
#   topics: [encryption]
deny contains found if {
	some file in payment_code
	"encryption" in file.topics
	not change.tested(file)
	not validated_elsewhere(file.services)
	params := {"path": file.path, "services": concat(", ", file.services)}
	found := result.path("sox.financial_evidence.encryption_unvalidated", file, params)
}

payment_code contains file if {
	some domain in {"financial", "cardholder"}
	some file in change.code_in(domain)
}

# What is declared is a URI: commit-lint refuses anything else.
validated_elsewhere(services) if {
	some service in services
	service in evidenced
}

# Services of which some commit gives a place of evidence; asked for every file, so gathered once.
evidenced contains service if {
	some commit in input.commits
	commit.message.declared.evidence != null
	some service in commit.services
}
