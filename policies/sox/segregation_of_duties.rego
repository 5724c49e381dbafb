# METADATA
# title: Segregation of duties
# description: Who made a change of a financial system is not who lets it into production. Binds when approvals are collected.
package sox.segregation_of_duties

import data.lib.result

# METADATA
# title: No approver made the change
# description: No author, committer or co-author of the change is among those who approved its deployment.
# custom:
#   short_name: author_approves
#   failure_msg: "{approver} approved the deployment and is an author, committer or co-author of the change."
#   solution: "Have somebody approve who did not work on the change; the approval given does not count."
#   controls: ["SOX:404", "SOX:ITGC-001", "SOX:ITGC-002"]
#   collections: [sox]
#   phase: deploy
#   scope: [financial]
deny contains found if {
	some service in input.services
	"financial" in input.config.services[service].domains
	some approval in input.approvals
	some identity in approval.identities
	identity in input.people
	scope := {"paths": [], "services": [service]}
	found := result.change("sox.segregation_of_duties.author_approves", scope, {"approver": approval.approver})
}
