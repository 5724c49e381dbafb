# METADATA
# title: The configuration
# description: Without services in the configuration nothing is known to be regulated, and every rule on a domain is NOT_EVALUATED.
package governance.configuration

import data.lib.result

# METADATA
# title: Paths that look regulated belong to a service
# description: Names of changed paths suggest a regulated domain, but the configuration has no services; a hint, never a verdict.
# custom:
#   short_name: unmapped_path
#   failure_msg: "{path}{others} looks like the domain {domain} (\"{word}\"), but the configuration maps no path to a service."
#   solution: "Map paths to services in the configuration, for example: `{services}`. A new configuration starts with the line `version: 1`."
#   controls: []
#   collections: [minimal]
#   effective_on: "2026-01-01"
#   phase: change
#   scope: unconfigured
warn contains found if {
	some suspect in input.suspectedPaths
	file := {"path": suspect.path, "services": []}
	params := {
		"path": suspect.path,
		"others": suspect.others,
		"domain": suspect.domain,
		"word": suspect.word,
		"services": suspect.services,
	}
	found := result.path("governance.configuration.unmapped_path", file, params)
}
