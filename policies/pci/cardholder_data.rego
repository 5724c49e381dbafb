# METADATA
# title: Cardholder data
# description: |
#   Changes of systems that store, process or transmit cardholder data (domain `cardholder`) are recorded, tested and reviewed
#   (PCI DSS 6.2 and 6.5), and bring no card number into the repository (3.5). Secrets are judged by `security.secrets`.
package pci.cardholder_data

import data.lib.approval
import data.lib.change
import data.lib.findings
import data.lib.result

# METADATA
# title: A change of cardholder data code carries the required trailers
# description: The trailers that the configuration requires for the domain `cardholder` are in the message.
# custom:
#   short_name: missing_trailer
#   failure_msg: "Commit {commit} changes a system with cardholder data ({services}) without the trailers {trailers}."
#   solution: "Add {trailers} to the last paragraph of the message, one `Key: value` a line; commit-lint shows the lines to paste."
#   controls: ["PCI:6.5.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   lint: [trailers/required-by-domain]
deny contains found if {
	some commit in change.commits_in("cardholder")
	missing := change.missing_trailers(commit, "cardholder")
	count(missing) > 0
	scope := result.within(commit, "cardholder")
	params := {
		"commit": change.short(commit),
		"trailers": concat(", ", missing),
		"services": concat(", ", scope.services),
	}
	found := result.commit("pci.cardholder_data.missing_trailer", commit, scope, params)
}

# METADATA
# title: A change of the encryption of cards names the PCI DSS requirement
# description: |
#   A commit that changes code which by its name encrypts or tokenises cardholder data says which requirement it serves or
#   affects, so that an assessor finds every change of the protection of stored and transmitted card numbers.
# custom:
#   short_name: requirement_not_named
#   failure_msg: "Commit {commit} changes {paths}, which is about encryption of cardholder data, and names no valid requirement of PCI DSS."
#   solution: "Add the requirement to the trailer `COMPLIANCE`, for example `PCI:3.5.1` (stored card numbers), `PCI:3.6.1` (keys) or `PCI:4.2.1` (transmission)."
#   controls: ["PCI:3.5.1", "PCI:6.5.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   topics: [encryption]
deny contains found if {
	some commit in change.commits_in("cardholder")
	touched := [file | some file in commit.files; protects_cards(file)]
	count(touched) > 0
	not change.names_control_of(commit, "pci-dss")
	paths := [file.path | some file in touched]
	scope := {"paths": paths, "services": change.services_in(commit, "cardholder")}
	params := {"commit": change.short(commit), "paths": concat(", ", paths)}
	found := result.commit("pci.cardholder_data.requirement_not_named", commit, scope, params)
}

# METADATA
# title: The encryption of cards changes with its tests
# description: |
#   Code which by its name encrypts or tokenises cardholder data changes together with a test of the same service. Evidence that
#   is kept elsewhere does not replace it: attacks on cryptography are prevented by tests that run (6.2.4).
# custom:
#   short_name: encryption_without_tests
#   failure_msg: "{path} is about encryption of cardholder data, and no test of {services} changes with it."
#   solution: "Change or add a test of {services} that shows the changed encryption: round trip, wrong key, altered data, no card number in clear."
#   controls: ["PCI:6.2.4", "PCI:6.5.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [cardholder]
#   topics: [encryption]
deny contains found if {
	some file in input.files
	protects_cards(file)
	not change.tested(file)
	params := {"path": file.path, "services": concat(", ", file.services)}
	found := result.path("pci.cardholder_data.encryption_without_tests", file, params)
}

# METADATA
# title: A change of cardholder data code was reviewed by somebody else
# description: |
#   Before bespoke software goes out, somebody who did not write it has looked at it and approved it (6.2.3.1). A review of the
#   pull request and an approval of the deployment count alike.
# custom:
#   short_name: not_reviewed
#   failure_msg: "Nobody but its makers approved the change of {services} at {head}."
#   solution: "Have somebody who is no author, committer or co-author review the change and approve {head}."
#   controls: ["PCI:6.2.3.1", "PCI:6.5.1"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: deploy
#   scope: [cardholder]
deny contains found if {
	input.phase == "deploy"
	count(change.code_in("cardholder")) > 0
	count(approval.independent) == 0
	scope := result.across("cardholder")
	params := {"services": concat(", ", scope.services), "head": approval.shown(input.range.head)}
	found := result.change("pci.cardholder_data.not_reviewed", scope, params)
}

# METADATA
# title: No card number is in the change
# description: |
#   A card number in code, test data, a log or a message is stored in clear for as long as the repository exists. Documented test
#   cards are none.
# custom:
#   short_name: card_number
#   failure_msg: "{place} has what is surely a card number ({kind}, confidence {confidence})."
#   solution: "Take the number out of the change and of its history, put a documented test card in its place, and report the number as exposed."
#   controls: ["PCI:3.5.1", "PCI:6.5.5"]
#   collections: [pci]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
deny contains found if {
	some finding in findings.values("phi")
	finding.rule == "phi/card"
	findings.certain_phi(finding)
	found := result.finding("pci.cardholder_data.card_number", finding, findings.of_value(finding))
}

# Code of cardholder data that by its name encrypts or tokenises.
protects_cards(file) if {
	"cardholder" in file.domains
	"encryption" in file.topics
	not file.isTest
	not file.isDoc
}
