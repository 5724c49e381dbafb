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

# Changed files of a domain that are code: neither tests nor documentation.
code_in(domain) := [file |
	some file in input.files
	domain in file.domains
	not file.isTest
	not file.isDoc
]

# Changed paths of each service: asked for every service, so gathered once.
paths_of_service[service] contains file.path if {
	some file in input.files
	some service in file.services
}

# What of the whole change is in one service, sorted: sets have no order in WASM.
in_service(service) := {
	"paths": sort(object.get(paths_of_service, service, set())),
	"services": [service],
}

# Changed code of a domain that is about a topic, with neither a changed test of its services nor a commit that names one of
# the controls: nothing shows that anybody looked at the safeguard.
unproven(domain, topic, controls) := [file |
	some file in code_in(domain)
	topic in file.topics
	not tested(file)
	not names_one_of(file, controls)
]

# Whether a test of one of a file's services changes too. A test that is taken away shows nothing.
tested(file) if {
	some service in file.services
	service in services_with_changed_tests
}

services_with_changed_tests contains service if {
	some file in input.files
	file.isTest
	file.status != "deleted"
	some service in file.services
}

# Whether a commit that changes a file names one of some controls.
names_one_of(file, controls) if {
	some control in controls
	control in controls_of[file.path]
}

# Controls that count, by the paths of the commits that name them: looked up for every file, so gathered once.
controls_of[path] contains named.canonical if {
	some commit in input.commits
	some named in commit.codes
	counts(named, commit)
	some file in commit.files
	path := file.path
}

# Whether commit-lint found a rule of its own broken in a commit's message.
broke(commit, lint_rule) if {
	some finding in commit.lint
	finding.rule == lint_rule
}

# Trailers that the configuration requires for a domain, that commit-lint misses, and that the message does not have.
missing_trailers(commit, domain) := sort({required |
	broke(commit, "trailers/required-by-domain")
	some required in input.config.trailers[domain]
	not lower(required) in commit.message.trailerKeys
})

# Whether a commit names a control of a framework that counts.
names_control_of(commit, framework) if {
	some named in commit.codes
	named.framework == framework
	counts(named, commit)
}

# Whether a code that a commit names counts as a control: in force on the commit's date and, for a commit of high risk, no
# shorthand for a whole regulation. One that nothing in the diff supports counts too: a rule of its own warns of it.
counts(named, _) if named.verdict in {"valid", "implausible"}

counts(named, commit) if {
	named.verdict == "too-coarse"
	not high(commit.risk.level)
}

# Whether a level is one that blocks what a lower one lets pass.
high(level) if level in {"high", "critical"}

# How a commit is named in messages.
short(commit) := substring(commit.sha, 0, 12)

# Place of a level in their order.
rank := {"low": 0, "medium": 1, "high": 2, "critical": 3}
