# A change that no rule objects to, for the tests of all rules, and ways to spoil it.
package lib.sample_test

sha := "aaaaaaaaaaaabbbbbbbbbbbbccccccccccccdddd"

services := {
	"phi-service": {"domains": ["phi"], "owners": ["@acme/phi"], "safetyClass": null},
	"payments": {"domains": ["financial", "cardholder"], "owners": ["@acme/payments"], "safetyClass": null},
	"device": {"domains": ["device"], "owners": ["@acme/device"], "safetyClass": "C"},
	"billing": {"domains": ["financial"], "owners": [], "safetyClass": null},
}

config := {
	"source": "base",
	"services": services,
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

# A commit of one file in one service; `change` replaces fields at any depth.
commit(service, change) := object.union(
	{
		"sha": sha,
		"files": [file("services/a.ts", service)],
		"services": [service],
		"domains": services[service].domains,
		"message": {"breaking": false, "trailerKeys": keys, "declared": declared},
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
		"risk": {"level": "medium"},
		"squash": [],
		"governanceEdits": [],
		"suspectedPaths": [],
		"people": ["@dev", "dev@example.org"],
		"approvals": null,
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
