package gitops_health_test

import data.gitops_health
import data.lib.sample_test as sample

test_a_clean_change_fires_nothing if {
	gitops_health.results == {"deny": set(), "warn": set()} with input as sample.of([sample.commit("phi-service", {})], {})
}

# One change that breaks a rule of every package: nothing is lost on the way to the one entry point.
test_every_package_is_collected if {
	spoiled := {
		"lint": [
			sample.lint("header/type", "error"),
			sample.lint("risk/declared-too-low", "error"),
			sample.lint("trailers/domain-flag", "error"),
		],
		"codes": [
			sample.code("X", "unknown", null, []),
			sample.code("PCI-DSS-3.2.1", "superseded", "pci-dss", []),
		],
		"message": {"declared": {
			"hipaaAdmin": false, "fdaSoftware": false, "soxFinancial": false,
			"reviewers": [],
		}},
	}
	found := gitops_health.results with input as sample.of(
		[
			sample.commit("phi-service", spoiled),
			sample.commit("device", spoiled),
			sample.commit("payments", spoiled),
			sample.commit("billing", {}),
		],
		{
			"governanceEdits": ["CODEOWNERS"],
			"approvals": [{"approver": "@dev", "identities": ["@dev"]}],
			"suspectedPaths": [{"path": "p", "domain": "phi", "word": "phi", "name": "\"p\"", "pattern": "\"p\""}],
			"squash": [{"basis": "assumed", "composition": "c", "lint": [sample.lint("squash/trailers-kept", "error")]}],
		},
	)
	packages(found.deny) == {
		"commit.control_codes", "commit.enterprise_commit", "fda.change_control", "governance.own_rules",
		"hipaa.phi_metadata", "risk.declared_risk", "risk.multi_domain", "sox.change_management",
		"sox.segregation_of_duties",
	}
	packages(found.warn) == {
		"commit.control_codes", "commit.enterprise_commit", "fda.change_control", "governance.configuration",
		"governance.own_rules", "risk.multi_domain",
	}
}

packages(results) := {concat(".", array.slice(split(result.code, "."), 0, 2)) | some result in results}
