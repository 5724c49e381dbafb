# A change that no rule objects to, for the tests of all rules, and ways to spoil it.
package lib.sample_test

sha := "aaaaaaaaaaaabbbbbbbbbbbbccccccccccccdddd"

base := "0000000000001111111111112222222222223333"

services := {
	"phi-service": {"domains": ["phi"], "owners": ["@acme/phi"], "safetyClass": null},
	"payments": {"domains": ["financial", "cardholder"], "owners": ["@acme/payments"], "safetyClass": null},
	"device": {"domains": ["device"], "owners": ["@acme/device"], "safetyClass": "C"},
	"billing": {"domains": ["financial"], "owners": [], "safetyClass": null},
}

config := {
	"source": "base",
	"services": services,
	"proposed": null,
	"collections": ["fda", "hipaa", "minimal", "pci", "sox"],
	"trailers": {
		"phi": ["HIPAA-ADMIN", "PHI-Impact"],
		"financial": ["SOX-FINANCIAL"],
		"cardholder": [],
		"device": ["FDA-SOFTWARE"],
	},
}

file(path, service) := {
	"path": path,
	"services": [service],
	"domains": services[service].domains,
	"safetyClass": services[service].safetyClass,
	"isTest": false,
	"isDoc": false,
	"status": "modified",
	"topics": [],
}

declared := {
	"riskLevel": "medium",
	"reviewers": ["@acme/phi"],
	"hipaaAdmin": true,
	"phiImpact": "direct",
	"fdaSoftware": true,
	"soxFinancial": true,
	"clinicalImpact": "low",
	"evidence": "https://evidence.example.org/1",
}

keys := ["fda-software", "hipaa-admin", "phi-impact", "sox-financial"]

# A trailer that names a person; `change` replaces fields.
signature(trailer, change) := object.union(
	{
		"trailer": trailer, "key": lower(trailer), "name": "Dev", "email": "dev@example.org",
		"isPerson": true, "own": false,
	},
	change,
)

# A finding in the file of a service's commit; `change` replaces fields.
finding(category, service, change) := object.union(
	{
		"rule": "x/y", "category": category, "severity": "high", "confidence": 95, "tier": null, "safeguard": null,
		"commit": sha, "location": {"path": "services/a.ts", "line": 7}, "side": "added", "redacted": "[SSN]",
		"context": "main", "synthetic": false, "services": [service], "domains": services[service].domains,
	},
	change,
)

# A safeguard that a commit of a service removes; `change` replaces fields.
removed(kind, service, change) := object.union(
	finding("safeguard", service, {"side": "removed", "safeguard": {"kind": kind, "effect": "removed"}}),
	change,
)

# A commit of a service with what detectors found.
with_findings(service, items) := of([commit(service, {})], {"findings": {"evaluated": true, "items": items}})

# A commit of one file in one service; `change` replaces fields at any depth.
commit(service, change) := object.union(
	{
		"sha": sha,
		"files": [file("services/a.ts", service)],
		"services": [service],
		"domains": services[service].domains,
		"kind": "ordinary",
		"author": {"at": "2026-11-22T07:00:00Z", "epoch": 1795330800},
		"committer": {"at": "2026-11-22T07:00:00Z", "epoch": 1795330800},
		"message": {
			"breaking": false,
			"body": "Because of the audit.",
			"trailerKeys": keys,
			"signatures": [signature("Signed-off-by", {"own": true})],
			"declared": declared,
		},
		"codes": [],
		"lint": [],
		"risk": {"level": "medium", "computedLevel": "medium", "declaredLevel": "medium"},
	},
	change,
)

# The input document around commits; `change` replaces fields at any depth.
of(commits, change) := object.union(
	{
		"config": config,
		"commits": commits,
		"files": [changed | some one in commits; some changed in one.files],
		"services": sort({service | some one in commits; some service in one.services}),
		"domains": sort({domain | some one in commits; some domain in one.domains}),
		"now": {"at": "2026-11-22T08:00:00Z", "epoch": 1795334400},
		"risk": {"level": "medium", "computedLevel": "medium"},
		"squash": [],
		"governanceEdits": [],
		"suspectedPaths": [],
		"people": ["@dev", "dev@example.org"],
		"approvals": null,
		"requiredApprovals": [],
		"range": {"base": base, "head": sha, "mergeBase": base},
		"phase": "change",
		"findings": {"evaluated": false, "reason": "no detector ran"},
		"pullRequest": {"evaluated": false, "reason": "not asked", "due": false},
	},
	change,
)

code(raw, verdict, framework, suggestions) := {
	"raw": raw,
	"verdict": verdict,
	"canonical": raw,
	"framework": framework,
	"suggestions": suggestions,
}

lint(rule, severity) := {"rule": rule, "severity": severity, "line": 1}

# Codes of some results.
codes(results) := {result.code | some result in results}
