# METADATA
# title: The change under judgement
# description: What rules ask of the input, said once. Paths were matched and messages were parsed before; nothing here parses text.
package lib.change

# Commits that touch a path of a domain.
commits_in(domain) := [commit | some commit in input.commits; domain in commit.domains]

# Commits that touch any regulated path.
regulated_commits := [commit | some commit in input.commits; count(commit.domains) > 0]

# Changed paths of a commit that are in a domain.
paths_in(commit, domain) := [file.path | some file in commit.files; domain in file.domains]

# Services of a commit that have a domain.
services_in(commit, domain) := [name |
	some name in commit.services
	domain in input.config.services[name].domains
]

# Whether commit-lint found a rule of its own broken in a commit's message.
broke(commit, lint_rule) if {
	some finding in commit.lint
	finding.rule == lint_rule
}

# Trailers that the configuration requires for a domain, that commit-lint misses, and that the message does not have.
missing_trailers(commit, domain) := {required |
	broke(commit, "trailers/required-by-domain")
	some required in input.config.trailers[domain]
	not lower(required) in commit.message.trailerKeys
}

# Whether a commit names a control of a framework that was valid on the commit's date.
names_control_of(commit, framework) if {
	some named in commit.codes
	named.framework == framework
	named.verdict == "valid"
}

# Place of a level in their order.
rank := {"low": 0, "medium": 1, "high": 2, "critical": 3}
