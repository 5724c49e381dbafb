# METADATA
# title: Changes of the segmentation
# description: |
#   What separates systems with cardholder data from the rest decides how far PCI DSS reaches, so a change of network
#   configuration (network policies, security groups, firewall rules) is approved and managed by 1.2.2.
package pci.segmentation_changes

import data.lib.change
import data.lib.result

# METADATA
# title: A change of the segmentation names the requirement
# description: |
#   A commit that changes network configuration of a service with cardholder data names something valid of requirement 1 of PCI DSS, so
#   that the reviews of the network rules (1.2.7) find it.
# custom:
#   short_name: requirement_not_named
#   failure_msg: "Commit {commit} changes {paths}, which is network configuration of {services}, and names nothing of requirement 1 of PCI DSS (network security controls)."
#   solution: "Add the requirement to the trailer `COMPLIANCE`, for example `PCI:1.2.2` (changes of connections and rules) or `PCI:1.4.1` (controls between networks)."
#   controls: ["PCI:1.2.2"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   topics: [network]
deny contains found if {
	some commit in change.commits_in("cardholder")
	paths := segmentation_paths(commit)
	count(paths) > 0
	not names_network_requirement(commit)
	scope := {"paths": paths, "services": change.services_in(commit, "cardholder")}
	params := {
		"commit": change.short(commit),
		"paths": concat(", ", paths),
		"services": concat(", ", scope.services),
	}
	found := result.commit("pci.segmentation_changes.requirement_not_named", commit, scope, params)
}

# METADATA
# title: A change of the segmentation names its reviewers
# description: |
#   Changes of network rules are approved by somebody who knows them (1.2.2, 6.5.1); the message of a commit that makes one says
#   who should look at it, whatever the risk.
# custom:
#   short_name: no_reviewers
#   failure_msg: "Commit {commit} changes {paths}, which is network configuration of {services}, and suggests no reviewer."
#   solution: "Add the trailer `SUGGESTED-REVIEWERS: @user, @org/team` with who is responsible for the network."
#   controls: ["PCI:1.2.2", "PCI:6.5.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   topics: [network]
deny contains found if {
	some commit in change.commits_in("cardholder")
	paths := segmentation_paths(commit)
	count(paths) > 0
	count(commit.message.declared.reviewers) == 0
	scope := {"paths": paths, "services": change.services_in(commit, "cardholder")}
	params := {
		"commit": change.short(commit),
		"paths": concat(", ", paths),
		"services": concat(", ", scope.services),
	}
	found := result.commit("pci.segmentation_changes.no_reviewers", commit, scope, params)
}

# METADATA
# title: Network configuration belongs to a service
# description: |
#   Network configuration that no service has may be what separates a system with cardholder data, and nothing asks for its
#   requirement and its reviewers then.
# custom:
#   short_name: unmapped
#   failure_msg: "{path} looks like network configuration and belongs to no service, though {services} has cardholder data."
#   solution: "If it separates {services} from other systems, add the path to `services.{service}.paths` in the configuration; else to a service without the domain."
#   controls: ["PCI:1.2.2"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: cardholder-service
#   topics: [network]
warn contains found if {
	# An object has no order in WASM.
	holders := sort([name | some name, service in input.config.services; "cardholder" in service.domains])
	count(holders) > 0
	some file in input.files
	"network" in file.topics
	count(file.services) == 0
	not file.isTest
	not file.isDoc
	params := {"path": file.path, "services": concat(", ", holders), "service": holders[0]}
	found := result.path("pci.segmentation_changes.unmapped", file, params)
}

segmentation_paths(commit) := [file.path |
	some file in commit.files
	"cardholder" in file.domains
	"network" in file.topics
	not file.isTest
	not file.isDoc
]

names_network_requirement(commit) if {
	some named in commit.codes
	change.counts(named, commit)
	network_requirement(named.canonical)
}

# Requirement 1 and what is below it, or PCI DSS as a whole where that is fine enough.
network_requirement(id) if id in {"PCI:1", "PCI:DSS", "PCI:DSS-4.0.1"}

network_requirement(id) if startswith(id, "PCI:1.")
