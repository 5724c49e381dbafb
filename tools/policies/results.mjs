/**
 * What a rule's results hold, read from its source: the code, and the names of the params. Follows variables, helper functions of
 * the library and `object.union`; what comes from elsewhere (the input, say) is unknown.
 */

/**
 * A value that was followed as far as it goes: a term and what its variables stand for. Undefined when unknown.
 *
 * @typedef {{term: import("./modules.mjs").Term, scope: Scope} | undefined} Value
 * @typedef {{module: import("./modules.mjs").RegoModule, variables: Map<string, Value>}} Scope
 */

/**
 * @param {import("./modules.mjs").RegoRule} rule a rule `deny contains …` or `warn contains …`
 * @param {import("./modules.mjs").RegoModule} module the one that has it
 * @param {ReadonlyMap<string, import("./modules.mjs").RegoModule>} modules all, by package
 * @returns {{code: string | undefined, params: ReadonlySet<string> | undefined}} undefined: cannot be told from the source
 */
export function resultOf(rule, module, modules) {
  const found = follow({ term: rule.head.key, scope: bodyScope(rule.body, module) }, modules);
  const code = field(found, "code", modules);
  const params = keys(field(found, "params", modules), modules);
  return { code: code?.term.type === "string" ? code.term.value : undefined, params };
}

/** @returns {Value} */
function field(value, name, modules) {
  if (value?.term.type !== "object") return undefined;
  const entry = value.term.value.find(([key]) => key.type === "string" && key.value === name);
  return entry && follow({ term: entry[1], scope: value.scope }, modules);
}

/** @returns {Set<string> | undefined} */
function keys(value, modules) {
  if (value === undefined) return undefined;
  if (value.term.type === "object") return new Set(value.term.value.map(([key]) => key.value));
  if (!isUnion(value.term)) return undefined;
  const both = value.term.value
    .slice(1)
    .map((term) => keys(follow({ term, scope: value.scope }, modules), modules))
    .filter((each) => each !== undefined);
  return both.length === 2 ? new Set(both.flatMap((each) => [...each])) : undefined;
}

/**
 * @param {Value} value
 * @param {ReadonlyMap<string, import("./modules.mjs").RegoModule>} modules
 * @returns {Value}
 */
function follow(value, modules) {
  if (value === undefined) return undefined;
  const { term, scope } = value;
  if (term.type === "var") return follow(scope.variables.get(term.value), modules);
  if (term.type !== "call" || isUnion(term)) return value;
  const [called, ...given] = term.value;
  const definition = definitionOf(called.value, scope.module, modules);
  if (definition === undefined) return undefined;
  const { rule, module } = definition;
  const inner = bodyScope(rule.body, module);
  rule.head.args.forEach((argument, index) => {
    inner.variables.set(argument.value, { term: given[index], scope });
  });
  return follow({ term: rule.head.value, scope: inner }, modules);
}

/** The one definition of a function; with several or an `else` nobody can tell which counts. */
function definitionOf(path, module, modules) {
  const names = path.map((part) => part.value);
  const home =
    names.length === 1
      ? module
      : modules.get(names[0] === "data" ? names.slice(1, -1).join(".") : (module.imports.get(names[0]) ?? ""));
  const found = home?.rules.filter((rule) => rule.name === names.at(-1) && rule.head.args !== undefined) ?? [];
  return found.length === 1 && found[0].otherwise === undefined ? { rule: found[0], module: home } : undefined;
}

/** @returns {Scope} what a body assigns by `:=` */
function bodyScope(body, module) {
  const scope = { module, variables: new Map() };
  for (const { terms } of body)
    if (Array.isArray(terms) && terms[0].value?.[0]?.value === "assign" && terms[1].type === "var")
      scope.variables.set(terms[1].value, { term: terms[2], scope });
  return scope;
}

function isUnion(term) {
  return term.type === "call" && term.value[0].value.map((part) => part.value).join(".") === "object.union";
}
