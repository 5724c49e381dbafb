/** The check of what rules say of themselves: one sentence for each thing that is missing, wrong or not filled. */
import { resultOf } from "./results.mjs";

/**
 * What METADATA may name.
 *
 * @typedef {object} Known
 * @property {ReadonlyMap<string, {framework: string, kind: string, effectiveTo: string | null, supersededBy: string | null}>} controls the catalog's, by canonical id
 * @property {ReadonlyMap<string, string>} frameworks by collection: the framework that a collection's rules evidence
 * @property {readonly string[]} collections
 * @property {readonly string[]} scopes those that are no list of domains
 * @property {readonly string[]} domains
 * @property {readonly string[]} topics
 * @property {readonly string[]} lint ids of commit-lint's rules
 */

const PHASES = ["change", "deploy"];
const NEEDS = ["findings", "pull-request"];
const FIELDS = ["short_name", "failure_msg", "solution", "controls", "collections", "effective_on", "phase", "scope"];
const OPTIONAL = ["topics", "needs", "lint"];

/**
 * Problems of all rules `deny` and `warn`, sorted by place; empty when there are none.
 *
 * @param {readonly import("./modules.mjs").RegoModule[]} modules
 * @param {Known} known
 * @returns {string[]}
 */
export function metadataProblems(modules, known) {
  const byPackage = new Map(modules.map((module) => [module.package, module]));
  /** @type {Map<string, string>} */
  const places = new Map();
  return modules.flatMap((module) =>
    module.rules
      .filter(({ name }) => name === "deny" || name === "warn")
      .filter(() => module.package !== "gitops_health")
      .flatMap((rule) => {
        const place = `policies/${module.file}:${rule.row}`;
        if (rule.annotations === undefined)
          return [`${place}: the rule ${rule.name} has no METADATA; write the block directly above it.`];
        const { short_name } = rule.annotations.custom ?? {};
        const code = `${module.package}.${short_name ?? "?"}`;
        const of = (/** @type {string} */ problem) => `${place}: ${code} ${problem}`;
        const twin = places.get(code);
        places.set(code, `${module.file}:${rule.row} (${rule.name})`);
        return [
          ...(twin === undefined || short_name === undefined
            ? []
            : [of(`is the code of policies/${twin} too; every rule, deny or warn, has a short_name of its own.`)]),
          ...fields(rule.annotations).map(of),
          ...names(rule.annotations.custom ?? {}, known).map(of),
          ...evidence(rule.annotations.custom ?? {}, known).map(of),
          ...filling(rule, code, resultOf(rule, module, byPackage)).map(of),
          ...(module.tests?.includes(`"${code}"`) === false
            ? [of(`is never named in ${module.file.replace(/\.rego$/, "_test.rego")}: show a sample that it fires on.`)]
            : []),
        ];
      }),
  );
}

function fields({ title, description, custom = {} }) {
  const absent = (value) => value === undefined || value === null || value === "";
  const missing = [
    ...(absent(title) ? ["title"] : []),
    ...(absent(description) ? ["description"] : []),
    ...FIELDS.filter((name) => absent(custom[name])).map((name) => `custom.${name}`),
  ].map((name) => `has no ${name}.`);
  const extra = Object.keys(custom)
    .filter((name) => !FIELDS.includes(name) && !OPTIONAL.includes(name))
    .map((name) => `has custom.${name}, which nothing reads; fields are ${[...FIELDS, ...OPTIONAL].join(", ")}.`);
  return [...missing, ...extra];
}

function names({ short_name, controls, collections, effective_on, phase, scope, topics, needs, lint }, known) {
  return [
    ...(short_name === undefined || /^[a-z][a-z0-9_]*$/.test(short_name)
      ? []
      : [`has the short_name "${short_name}"; expected lower-case words joined by "_".`]),
    ...(effective_on === undefined || isDay(effective_on)
      ? []
      : [`has effective_on "${effective_on}"; expected a day in quotes, such as "2026-01-01".`]),
    ...among("phase", phase === undefined ? [] : [phase], PHASES),
    ...(typeof scope === "string"
      ? among("scope", [scope], known.scopes)
      : listed("scope", scope, known.domains, "domain")),
    ...listed("collections", collections, known.collections, "collection"),
    ...listed("topics", topics, known.topics, "topic"),
    ...listed("needs", needs, NEEDS, "fact"),
    ...listed(
      "lint",
      lint,
      [...known.lint, ...known.lint.map((id) => id.replace(/\/.*/, "/*"))],
      "rule of commit-lint",
    ),
    ...(controls === undefined || Array.isArray(controls) ? [] : ["has controls that are no list."]),
  ];
}

/** A list that is there is not empty and has known members only. */
function listed(name, values, allowed, what) {
  if (values === undefined) return [];
  if (!Array.isArray(values) || values.length === 0) return [`has ${name} that name no ${what}.`];
  return among(name, values, allowed);
}

function among(name, values, allowed) {
  return values
    .filter((value) => !allowed.includes(value))
    .map((value) => `names "${value}" under ${name}; known are ${[...new Set(allowed)].join(", ")}.`);
}

/** Controls are in the catalog and in force, and a rule of a framework evidences some control of it. */
function evidence({ controls, collections }, known) {
  const named = Array.isArray(controls) ? controls : [];
  return [
    ...named.flatMap((id) => {
      const control = known.controls.get(id);
      if (control === undefined) return [`names the control ${id}, which the catalog does not have under that id.`];
      if (control.kind === "shorthand")
        return [`names the control ${id}, which stands for a whole regulation; name the one that it evidences.`];
      if (control.effectiveTo === null) return [];
      const successor = control.supersededBy === null ? "" : `; its successor is ${control.supersededBy}`;
      return [`names the control ${id}, which is in force until ${control.effectiveTo} only${successor}.`];
    }),
    ...(Array.isArray(collections) ? collections : []).flatMap((collection) => {
      const framework = known.frameworks.get(collection);
      return framework === undefined || named.some((id) => known.controls.get(id)?.framework === framework)
        ? []
        : [`is in the collection ${collection} and names no control of ${framework}.`];
    }),
  ];
}

/** The code that the rule gives is its own, and each placeholder of its texts is among its params. */
function filling({ annotations }, code, { code: given, params }) {
  const { failure_msg, solution, short_name } = annotations.custom ?? {};
  const texts = Object.entries({ failure_msg, solution }).filter(([, text]) => typeof text === "string");
  const wrong =
    short_name === undefined || given === code
      ? []
      : [given === undefined ? "does not write its code as a text." : `gives the code "${given}" instead of its own.`];
  if (params === undefined) return [...wrong, "does not write its params as an object with plain keys."];
  return [
    ...wrong,
    ...texts.flatMap(([name, text]) =>
      [...text.matchAll(/\{([\w.-]+)\}/g)]
        .map((match) => match[1])
        .filter((placeholder) => !(/^[a-zA-Z]+$/.test(placeholder) && params.has(placeholder)))
        .map((placeholder) => `has {${placeholder}} in its ${name}, and its params are ${[...params].join(", ")}.`),
    ),
  ];
}

function isDay(text) {
  return (
    typeof text === "string" &&
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}
