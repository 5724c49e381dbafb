# METADATA
# title: PHI in code, logs and messages
# description: |
#   Source code, test data, logs and commit messages are no place for PHI: whoever can read them has it (45 CFR 164.502(b), minimum
#   necessary). A confidence of 90 or more blocks in code that ships and in messages; from 60, and in tests, documentation and
#   fixtures, it warns; values that are made up or of a reserved range are none. Messages show only what kind of value it is.
package hipaa.phi_exposure

import data.lib.findings
import data.lib.result

# METADATA
# title: No protected health information is in the changed files
# description: Identifiers of patients in code that ships disclose PHI to everybody who can read the repository. Blocks at a confidence of 90 or more.
# custom:
#   short_name: phi_in_change
#   failure_msg: "{place} has what is surely {kind} of a person (confidence {confidence})."
#   solution: "Replace the value by a made-up one of a reserved range, for example SSN 987-65-4321 or phone 555-0100, and take it out of the commits with `git rebase`: a later commit that removes it leaves it in the history."
#   controls: ["HIPAA:164.502(b)", "HIPAA:164.306(a)(3)", "HIPAA:164.312(a)(1)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
deny contains found if {
	some finding in findings.values("phi")
	not findings.in_message(finding)
	findings.certain_phi(finding)
	found := result.finding("hipaa.phi_exposure.phi_in_change", finding, findings.of_value(finding))
}

# METADATA
# title: No protected health information is in a message
# description: Messages of commits and pull requests are copied to clones, mails and tickets, and cannot be called back. Blocks at a confidence of 90 or more.
# custom:
#   short_name: phi_in_message
#   failure_msg: "{place} has what is surely {kind} of a person (confidence {confidence})."
#   solution: "Rewrite the message without the value (`git commit --amend`, `git rebase --interactive`, or edit the pull request) and refer to the ticket by its number."
#   controls: ["HIPAA:164.502(b)", "HIPAA:164.306(a)(3)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
deny contains found if {
	some finding in findings.values("phi")
	findings.in_message(finding)
	findings.certain_phi(finding)
	found := result.finding("hipaa.phi_exposure.phi_in_message", finding, findings.of_value(finding))
}

# METADATA
# title: No statement logs protected health information
# description: Logs leave the safeguards of the system that wrote them and are read by more people than need PHI. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: phi_in_logs
#   failure_msg: "{place}: a statement writes PHI to a log."
#   solution: "Log an internal identifier instead of the patient's data, or mask, hash or redact the value before it is logged."
#   controls: ["HIPAA:164.502(b)", "HIPAA:164.312(b)", "HIPAA:164.306(a)(3)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"logging"})
	found := result.finding("hipaa.phi_exposure.phi_in_logs", finding, findings.of_safeguard(finding))
}

# METADATA
# title: No statement hands protected health information out
# description: PHI does not reach URLs, cookies, browser storage, analytics or models of third parties. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: phi_handed_out
#   failure_msg: "{place}: a statement hands PHI to a place outside the system's safeguards."
#   solution: "Send PHI in the body of an authenticated, encrypted request to a business associate only, or leave it out."
#   controls: ["HIPAA:164.502(b)", "HIPAA:164.306(a)(3)", "HIPAA:164.312(e)(1)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [phi]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("phi", {"exposure"})
	found := result.finding("hipaa.phi_exposure.phi_handed_out", finding, findings.of_safeguard(finding))
}

# METADATA
# title: What looks like protected health information is looked at
# description: A confidence from 60 to 89, or a sure value in tests, documentation or fixtures, is shown and does not block.
# custom:
#   short_name: phi_suspected
#   failure_msg: "{place} has what looks like {kind} of a person (confidence {confidence})."
#   solution: "Look whether the value is a real person's. If it is, replace it and take it out of the commits; if it is made up, take one of a reserved range, for example SSN 987-65-4321."
#   controls: ["HIPAA:164.502(b)", "HIPAA:164.306(a)(3)"]
#   collections: [hipaa]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: change
#   needs: [findings]
warn contains found if {
	some finding in findings.values("phi")
	not findings.certain_phi(finding)
	found := result.finding("hipaa.phi_exposure.phi_suspected", finding, findings.of_value(finding))
}
