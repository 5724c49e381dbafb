# METADATA
# title: Results of rules
# description: |
#   A result is a code, the values for the rule's message, and the place. The host formats the message from what the rule says
#   of itself, so that no rule needs sprintf (OPA does not compile it to WASM). A waiver's scope is matched with `paths`.
package lib.result

# A result about a commit's message or a commit as a whole, and the paths and services that make the rule apply.
commit(code, subject, scope, params) := {
	"code": code,
	"params": params,
	"commit": subject.sha,
	"location": null,
	"paths": scope.paths,
	"services": scope.services,
}

# A result about one changed path of the whole change.
path(code, file, params) := {
	"code": code,
	"params": params,
	"commit": null,
	"location": {"path": file.path, "line": null},
	"paths": [file.path],
	"services": file.services,
}

# A result about one changed path that is about a safeguard, with nothing to show that somebody looked at it.
unproven(code, file, controls) := path(code, file, {
	"path": file.path,
	"services": concat(", ", file.services),
	"controls": concat(" or ", controls),
})

# A result about what a detector found, at its line. A message has no path, so no waiver of paths covers it.
finding(code, subject, params) := {
	"code": code,
	"params": params,
	"commit": subject.commit,
	"location": subject.location,
	"paths": [path | path := subject.location.path],
	"services": subject.services,
}

# A result about the whole change.
change(code, scope, params) := {
	"code": code,
	"params": params,
	"commit": null,
	"location": null,
	"paths": scope.paths,
	"services": scope.services,
}

# Everything a commit touches.
whole(subject) := {"paths": [file.path | some file in subject.files], "services": subject.services}

# What of a commit is in a domain.
within(subject, domain) := {
	"paths": data.lib.change.paths_in(subject, domain),
	"services": data.lib.change.services_in(subject, domain),
}

# What of the whole change is in a domain.
across(domain) := {
	"paths": [file.path | some file in input.files; domain in file.domains],
	"services": [name | some name in input.services; domain in input.config.services[name].domains],
}
