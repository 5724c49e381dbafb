/** The catalogue of rules: what each rule says of itself in its METADATA, as the host reads it. */

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Sorted by code, from the output of `opa inspect --annotations`. That nothing is missing is checked by metadata.mjs. */
export function rulesOf(inspected) {
  return inspected.annotations
    .flatMap(({ path, annotations }) => {
      const parts = path.map((part) => part.value).slice(1);
      const kind = parts.at(-1);
      return kind === "deny" || kind === "warn" ? [rule(parts.slice(0, -1).join("."), kind, annotations)] : [];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * @param {string} name of the package
 * @param {"deny" | "warn"} kind
 * @param {any} annotations
 */
function rule(name, kind, { title, description, custom = {} }) {
  return {
    code: `${name}.${custom.short_name}`,
    package: name,
    kind,
    title,
    description: description?.trim(),
    failureMessage: custom.failure_msg,
    params: [...(custom.failure_msg ?? "").matchAll(PLACEHOLDER)].map((match) => match[1]),
    solution: custom.solution,
    controls: custom.controls,
    collections: custom.collections,
    effectiveOn: custom.effective_on,
    phase: custom.phase,
    scope: custom.scope,
    topics: custom.topics ?? [],
    needs: custom.needs ?? [],
    lint: custom.lint ?? [],
  };
}
