package gitops_health_test

import data.gitops_health
import data.lib.sample_test as sample

test_a_clean_change_fires_nothing if {
	codes := [sample.code("HIPAA:164.312(b)", "valid", "hipaa-security", [])]
	clean := sample.of([sample.commit("phi-service", {"codes": codes})], {})
	gitops_health.results == {"deny": set(), "warn": set()} with input as clean
}

# Changes that break rules of every folder: what packages find, the one entry point has, and nothing else. That every rule can
# fire at all is shown by generated inputs, in packages/policy.
test_every_package_is_collected if {
	every phase in ["change", "deploy"] {
		found := gitops_health.results with input as object.union(spoiled, {"phase": phase})
		expected := of_packages with input as object.union(spoiled, {"phase": phase})
		found == expected
		{split(result.code, ".")[0] | some result in found.deny} == object.keys(folders)
	}
}

# Without the one entry point: whatever is called `deny` or `warn` in a folder of rules.
of_packages := {kind: found |
	some kind in ["deny", "warn"]
	found := {result |
		some packages in folders
		some rules in packages
		some result in rules[kind]
	}
}

spoiled := sample.of(
	[
		sample.commit("phi-service", spoiling),
		sample.commit("device", spoiling),
		sample.commit("payments", spoiling),
		sample.commit("billing", {"files": [object.union(
			sample.file("network.tf", "billing"),
			{"services": [], "domains": [], "topics": ["network"]},
		)]}),
	],
	{
		"governanceEdits": ["CODEOWNERS"],
		"approvals": [{"approver": "@dev", "identities": ["@dev"], "isBot": false, "commit": sample.base, "role": null}],
		"requiredApprovals": [{"role": "security", "count": 1}],
		"suspectedPaths": [{"path": "p", "domain": "phi", "word": "phi", "others": "", "services": "services: {}"}],
		"squash": [{"basis": "assumed", "composition": "c", "lint": [sample.lint("squash/trailers-kept", "error")]}],
		"config": {"services": {"device": {"safetyClass": null}}},
		"findings": {"evaluated": true, "items": [finding |
			some service in ["phi-service", "device", "payments", "billing"]
			some finding in [
				sample.removed("access-control", service, {}),
				sample.removed("audit", service, {}),
				sample.removed("encryption-at-rest", service, {}),
				sample.finding("phi", service, {}),
				sample.finding("phi", service, {"confidence": 60}),
				sample.finding("secret", service, {"tier": "A"}),
				sample.finding("secret", service, {"tier": "B"}),
			]
		]},
		"pullRequest": {
			"evaluated": true,
			"author": "@dev",
			"head": sample.sha,
			"reviews": [{"reviewer": "@dev", "reviewerIsBot": true, "state": "approved", "commit": sample.base}],
		},
	},
)

spoiling := {
	"lint": [
		sample.lint("header/type", "error"),
		sample.lint("risk/declared-too-low", "error"),
		sample.lint("trailers/domain-flag", "error"),
	],
	"codes": [
		sample.code("X", "unknown", null, []),
		sample.code("PCI-DSS-3.2.1", "superseded", "pci-dss", []),
	],
	"files": [object.union(
		sample.file("services/a.ts", service),
		{"topics": ["access-control", "audit", "encryption", "logging", "network", "segmentation"]},
	) |
		some service in ["phi-service", "device", "payments", "billing"]
	],
	"message": {
		"signatures": [sample.signature("Blessed-by", {"own": true})],
		"declared": {
			"hipaaAdmin": false, "phiImpact": "none", "fdaSoftware": false, "soxFinancial": false,
			"reviewers": [], "evidence": null,
		},
	},
}

folders := {
	"commit": data.commit, "fda": data.fda, "governance": data.governance, "hipaa": data.hipaa,
	"pci": data.pci, "risk": data.risk, "security": data.security, "sox": data.sox,
}
