# METADATA
# title: Changes across regulated domains
# description: |
#   A change that touches services of different regulated domains can move data between them (PHI into payments, say), and no
#   single team knows both sides; each team that owns one is named as reviewer.
package risk.multi_domain

import data.lib.change
import data.lib.result

# METADATA
# title: Every team of a multi-domain change is named
# description: Of each regulated service that the change touches, an owner is among the suggested reviewers.
# custom:
#   short_name: owner_not_named
#   failure_msg: "The change crosses the domains {domains}, but none of {owners} (owners of {service}) is a suggested reviewer."
#   solution: "Name an owner of each touched service in `SUGGESTED-REVIEWERS`, or split the change by service."
#   controls: ["SOX:ITGC-001", "HIPAA:164.308(a)(8)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: multi-domain
deny contains found if {
	crosses_domains
	some service in regulated_services
	owners := input.config.services[service].owners
	count(owners) > 0
	count([owner | some owner in owners; lower(owner) in reviewers]) == 0
	params := {"domains": concat(", ", input.domains), "owners": concat(", ", owners), "service": service}
	found := result.change("risk.multi_domain.owner_not_named", change.in_service(service), params)
}

# METADATA
# title: Every service of a multi-domain change has an owner
# description: Without owners in the configuration nobody can tell whether both teams were asked.
# custom:
#   short_name: no_owner
#   failure_msg: "The change crosses the domains {domains}, but the configuration names no owner of {service}."
#   solution: "Add `owners` to the service in the configuration."
#   controls: []
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: multi-domain
warn contains found if {
	crosses_domains
	some service in regulated_services
	count(input.config.services[service].owners) == 0
	params := {"domains": concat(", ", input.domains), "service": service}
	found := result.change("risk.multi_domain.no_owner", change.in_service(service), params)
}

regulated_services contains service if {
	some service in input.services
	count(input.config.services[service].domains) > 0
}

# One service with two domains has one team; only a second service with other domains makes a crossing.
crosses_domains if count(domains_of_services) > 1

domains_of_services contains domains if {
	some service in regulated_services
	domains := {domain | some domain in input.config.services[service].domains}
}

reviewers contains lower(reviewer) if {
	some commit in input.commits
	some reviewer in commit.message.declared.reviewers
}
