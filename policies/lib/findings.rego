# METADATA
# title: What detectors found
# description: |
#   Findings that rules judge, said once. What is made up (a reserved range, a documented example) is none, and what is in tests,
#   documentation, fixtures or lock files does not block. While no detector ran there are no items, and the host lists every rule
#   that needs them as NOT_EVALUATED.
package lib.findings

# Values of a category (`phi`, `secret`) that the change brings in, sure enough to be shown. What it takes away discloses nothing new.
values(category) := [finding |
	some finding in input.findings.items
	finding.category == category
	finding.side != "removed"
	not finding.synthetic
	finding.confidence >= data.settings.findings.warns_from
]

# Whether a value is where it cannot be for a test's sake: in code that ships, or in a message.
in_product(finding) if finding.context == "main"

in_product(finding) if in_message(finding)

in_message(finding) if finding.side in {"message", "title"}

# Whether a value is protected health information beyond reasonable doubt, where it does harm.
certain_phi(finding) if {
	in_product(finding)
	finding.confidence >= data.settings.findings.phi_blocks_from
}

# Safeguards that the change removes or weakens, sure enough to be shown.
weakened := [finding |
	some finding in input.findings.items
	finding.category == "safeguard"
	finding.safeguard.effect != "added"
	not finding.synthetic
	finding.confidence >= data.settings.findings.warns_from
]

# Whether one of these is in code that ships and sure enough to block.
certain(finding) if {
	finding.context == "main"
	finding.confidence >= data.settings.findings.safeguard_blocks_from
}

# Safeguards of a domain that are certainly removed or weakened, by what they guard.
safeguards(domain, guards) := [finding |
	some finding in weakened
	certain(finding)
	domain in finding.domains
	guarded(finding) in guards
]

# What a safeguard guards. A log that gets PHI is an exposure; a log that goes away is a record less.
guarded(finding) := "audit" if {
	finding.safeguard.kind == "logging"
	finding.safeguard.effect == "removed"
} else := finding.safeguard.kind

# What a blocking rule of a domain takes care of, while its collection is judged; everything else is left to
# `security.safeguards.weakened`, so that no finding is lost.
taken_care_of(finding) if {
	certain(finding)
	some collection, taken in {
		"hipaa": {"phi": {
			"access-control", "audit", "consent", "encryption-at-rest", "encryption-in-transit", "exposure",
			"logging", "retention", "session",
		}},
		"fda": {"device": {
			"access-control", "audit", "encryption-at-rest", "encryption-in-transit", "retention", "session",
		}},
		"pci": {"cardholder": {"access-control", "audit", "encryption-at-rest", "encryption-in-transit", "session"}},
	}
	collection in input.config.collections
	some domain, guards in taken
	domain in finding.domains
	guarded(finding) in guards
}

# Where a finding is, as a reader sees it.
place(finding) := finding.location.path if {
	finding.location != null
} else := concat(" ", ["the message of commit", substring(finding.commit, 0, 12)]) if {
	finding.commit != null
} else := "the pull request's text"

# What messages say of a value.
of_value(finding) := {"place": place(finding), "kind": finding.redacted, "confidence": finding.confidence}

# What messages say of a safeguard.
of_safeguard(finding) := {
	"place": place(finding),
	"safeguard": finding.safeguard.kind,
	"effect": finding.safeguard.effect,
}
