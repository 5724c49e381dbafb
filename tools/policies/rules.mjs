/** The catalogue of rules: what each rule says of itself in its METADATA, as the host reads it. */

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Sorted by code, from the output of `opa inspect --annotations`. Throws one error that lists every incomplete rule. */
export function rulesOf(inspected) {
  const problems = [];
  const rules = inspected.annotations.flatMap(({ path, annotations }) => {
    const parts = path.map((part) => part.value).slice(1);
    if (annotations.scope === "package") return declared(parts, annotations, problems);
    const kind = parts.at(-1);
    return kind === "deny" || kind === "warn" ? [rule(parts.slice(0, -1), kind, annotations, problems)] : [];
  });
  const codes = rules.map((each) => each.code);
  for (const code of new Set(codes))
    if (codes.indexOf(code) !== codes.lastIndexOf(code)) problems.push(`${code}: two rules have this code`);
  if (problems.length > 0) throw new Error(`Incomplete METADATA:\n${problems.join("\n")}`);
  return rules.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function rule(packagePath, kind, annotations, problems) {
  const { title = "", description = "", custom = {} } = annotations;
  const code = [...packagePath, custom.short_name ?? "?"].join(".");
  const missing = (name) => problems.push(`${code}: ${name} is missing`);
  if (title === "") missing("title");
  if (description === "") missing("description");
  for (const name of ["short_name", "failure_msg", "solution", "phase", "scope"])
    if (custom[name] === undefined || custom[name].length === 0) missing(`custom.${name}`);
  for (const name of ["controls", "collections"]) if (!Array.isArray(custom[name])) missing(`custom.${name}`);
  if (!["change", "deploy"].includes(custom.phase)) problems.push(`${code}: phase is change or deploy`);
  return {
    code,
    package: packagePath.join("."),
    kind,
    title,
    description: description.trim(),
    failureMessage: custom.failure_msg ?? "",
    params: [...(custom.failure_msg ?? "").matchAll(PLACEHOLDER)].map((match) => match[1]),
    solution: custom.solution ?? "",
    controls: custom.controls ?? [],
    collections: custom.collections ?? [],
    effectiveOn: custom.effective_on ?? "2026-01-01",
    phase: custom.phase,
    scope: custom.scope,
    lint: custom.lint ?? [],
  };
}

/** Rules that a package declares because the input that they need is not collected yet. */
function declared(packagePath, annotations, problems) {
  return (annotations.custom?.declares ?? []).map((each) => ({
    ...rule(
      packagePath,
      "deny",
      {
        ...each,
        custom: {
          ...each,
          failure_msg: each.title,
          solution: each.description,
          collections: [packagePath[0]],
          phase: "change",
          scope: "findings",
        },
      },
      problems,
    ),
  }));
}
