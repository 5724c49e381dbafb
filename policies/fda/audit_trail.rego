# METADATA
# title: Audit trail of device software
# description: |
#   Secure, computer-generated, time-stamped audit trails record what operators do, and later entries do not hide earlier ones
#   (21 CFR 11.10(e)). That holds for the records of the software and for the records of its changes.
package fda.audit_trail

import data.lib.change
import data.lib.findings
import data.lib.result

# METADATA
# title: No audit record of a device is removed or weakened
# description: What operators do stays recorded. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: audit_removed
#   failure_msg: "{place}: a record of what operators do ({safeguard}) is {effect}."
#   solution: "Put the call back, or put its replacement into the same change. If another part records the same, ask for a waiver of this rule for the path and name that part in its `reason`."
#   controls: ["PART11:11.10(e)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("device", {"audit"})
	found := result.finding("fda.audit_trail.audit_removed", finding, findings.of_safeguard(finding))
}

# METADATA
# title: Records of a device are kept as long as they were
# description: Records stay protected and readily retrievable throughout their retention period. Judged on what detectors find in the diff of code that ships.
# custom:
#   short_name: retention_weakened
#   failure_msg: "{place}: the retention of records is {effect}."
#   solution: "Keep the retention as it was; if the records are none of the regulated ones, ask for a waiver of this rule for the path and say so in its `reason`."
#   controls: ["PART11:11.10(c)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   needs: [findings]
deny contains found if {
	some finding in findings.safeguards("device", {"retention"})
	found := result.finding("fda.audit_trail.retention_weakened", finding, findings.of_safeguard(finding))
}

# METADATA
# title: A change of a device's audit code has a test or names its control
# description: |
#   Code of a device service that is about auditing changes together with a test of the service, or its commit names 21 CFR 11.10(e). A
#   warning, because what code is about is only worked out from its words.
# custom:
#   short_name: changed_unproven
#   failure_msg: "{path} is about auditing and changes, but no test of {services} does and no commit of it names {controls}."
#   solution: "Add or adapt a test of the service, or write in the commit's last paragraph `COMPLIANCE: PART11:11.10(e)`."
#   controls: ["PART11:11.10(e)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
#   topics: [audit]
warn contains found if {
	controls := data.settings.safeguards.fda.audit
	some file in change.unproven("device", "audit", controls)
	found := result.unproven("fda.audit_trail.changed_unproven", file, controls)
}

# METADATA
# title: No record of a device's change is dated in the future
# description: The time of a commit is the time stamp of the change's record; one that lies more than a day ahead was not taken from a right clock.
# custom:
#   short_name: time_in_future
#   failure_msg: "Commit {commit} of {services} was made at {time}, which is after the time of this check ({now})."
#   solution: "Set the clock of the machine right and make the commit anew with `git commit --amend --no-edit --date=now`."
#   controls: ["PART11:11.10(e)", "PART11:11.10(k)(2)"]
#   collections: [fda]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: [device]
deny contains found if {
	some commit in change.commits_in("device")
	some time in [commit.author, commit.committer]
	time.epoch > input.now.epoch + data.settings.clock.tolerance_seconds
	scope := result.within(commit, "device")
	params := {
		"commit": change.short(commit),
		"services": concat(", ", scope.services),
		"time": time.at,
		"now": input.now.at,
	}
	found := result.commit("fda.audit_trail.time_in_future", commit, scope, params)
}
