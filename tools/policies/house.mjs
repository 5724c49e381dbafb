/** The check of how the policies are laid out: where packages lie, that each is tested and collected, that references exist. */

/** The package of `main.rego`, the one entry point. */
const ENTRY = "gitops_health";

/**
 * Problems of modules as a whole, sorted by file; empty when there are none.
 *
 * @param {readonly import("./modules.mjs").RegoModule[]} modules
 * @param {object} settings what `data.settings` is
 * @returns {string[]}
 */
export function houseProblems(modules, settings) {
  const collected = references(modules.find((module) => module.package === ENTRY)?.rules ?? []).map((path) =>
    path.join("."),
  );
  return modules
    .filter((module) => module.package !== ENTRY)
    .flatMap((module) => {
      const place = `policies/${module.file}`;
      const expected = module.file.replace(/\.rego$/, "").replaceAll("/", ".");
      const kinds = new Set(module.rules.map(({ name }) => name).filter((name) => name === "deny" || name === "warn"));
      return [
        ...(module.package === expected ? [] : [`${place}: is package ${module.package}; expected ${expected}.`]),
        ...(kinds.size === 0 || module.tests !== undefined ? [] : [`${place}: has no test file beside it.`]),
        ...[...kinds]
          .filter((kind) => !collected.includes(`data.${module.package}.${kind}`))
          .map((kind) => `${place}: policies/main.rego does not collect its rules ${kind}, so they never count.`),
        ...unknownReferences(module, modules, settings).map(
          (path) => `${place}: refers to ${path}, which is not there.`,
        ),
      ];
    });
}

/** What a module reads of the library and of the settings that neither has: opa takes it for undefined without a word. */
function unknownReferences(module, modules, settings) {
  const paths = references(module.rules).map(([first, ...rest]) =>
    module.imports.has(first) ? ["data", ...module.imports.get(first).split("."), ...rest] : [first, ...rest],
  );
  const unknown = paths
    .filter(([first, second]) => first === "data" && (second === "lib" || second === "settings"))
    .filter(([, second, ...rest]) =>
      second === "settings"
        ? !has(settings, rest)
        : !modules.some(
            ({ package: name, rules }) => name === `lib.${rest[0]}` && rules.some((rule) => rule.name === rest[1]),
          ),
    );
  return [...new Set(unknown.map((path) => path.join(".")))];
}

/**
 * @param {any} value
 * @param {string[]} path
 */
function has(value, path) {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return false;
    at = at[key];
  }
  return true;
}

/**
 * Every reference in a tree, as far as its parts are plain names.
 *
 * @returns {string[][]}
 */
function references(tree) {
  const found = [];
  const walk = (node) => {
    if (typeof node !== "object" || node === null) return;
    if (node.type === "ref") {
      const dynamic = node.value.findIndex((part, index) => index > 0 && part.type !== "string");
      found.push((dynamic < 0 ? node.value : node.value.slice(0, dynamic)).map((part) => part.value));
    }
    for (const each of Object.values(node)) walk(each);
  };
  walk(tree);
  return found;
}
