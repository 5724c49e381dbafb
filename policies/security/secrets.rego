# METADATA
# title: Secrets
# description: |
#   Keys, tokens and passwords in a repository belong to everybody who can read it. Those of a vendor's form and private keys
#   (tier A) block wherever they are; others (tier B: generic ones, passwords) warn, and block in code that ships when the computed
#   risk is high. Never the declared risk: whoever declares less must not get past it.
package security.secrets

import data.lib.change
import data.lib.findings
import data.lib.result

# METADATA
# title: No key or token is in the change
# description: A token of a vendor's form or a private key (tier A) blocks wherever it is, tests and documentation included, unless it is a documented example.
# custom:
#   short_name: token
#   failure_msg: "{place} has {kind} (confidence {confidence})."
#   solution: "Revoke the secret first, for it counts as known; then read it from the environment or a secret store, and take it out of the commits with `git rebase`."
#   controls: ["HIPAA:164.308(a)(5)(ii)(D)", "HIPAA:164.312(d)", "PART11:11.300", "PCI:8.6.2", "SOX:ITGC-002"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
deny contains found if {
	some finding in findings.values("secret")
	finding.tier == "A"
	found := result.finding("security.secrets.token", finding, findings.of_value(finding))
}

# METADATA
# title: No password is in a change of high risk
# description: What looks like a password or a generic key (tier B) blocks in code that ships and in messages from a high computed risk on.
# custom:
#   short_name: password
#   failure_msg: "{place} has {kind} (confidence {confidence}), and the computed risk is high."
#   solution: "Change the password, read it from the environment or a secret store, and take it out of the commits. If it is none, ask for a waiver of this rule for the path."
#   controls: ["HIPAA:164.308(a)(5)(ii)(D)", "PART11:11.300", "PCI:8.6.2", "SOX:ITGC-002"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
deny contains found if {
	some finding in findings.values("secret")
	blocks_by_risk(finding)
	found := result.finding("security.secrets.password", finding, findings.of_value(finding))
}

# METADATA
# title: What looks like a password is looked at
# description: A password or generic key (tier B) in a change of lower risk, or in tests, documentation and fixtures, is shown and does not block.
# custom:
#   short_name: suspected
#   failure_msg: "{place} has what looks like {kind} (confidence {confidence})."
#   solution: "If it is a real secret, change it and read it from the environment or a secret store; if it is a test's, write one that says so, such as `not-a-secret`."
#   controls: ["HIPAA:164.308(a)(5)(ii)(D)"]
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
warn contains found if {
	some finding in findings.values("secret")
	finding.tier != "A"
	not blocks_by_risk(finding)
	found := result.finding("security.secrets.suspected", finding, findings.of_value(finding))
}

# The computed risk of the commit that has it counts, or that of the whole change.
blocks_by_risk(finding) if {
	finding.tier != "A"
	findings.in_product(finding)
	change.high(computed_level(finding))
}

computed_level(finding) := level_of[finding.commit] if {
	finding.commit != null
} else := input.risk.computedLevel

level_of[commit.sha] := commit.risk.computedLevel if some commit in input.commits
