/** The page of all policies, from what the compiled rules say of themselves and from the catalog of controls. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "@gitops-health/catalog";
import { frameworks } from "@gitops-health/contracts";
import { root } from "../root.mjs";

/** @typedef {import("@gitops-health/policy").Rule} Rule */

/** Sections of the page: each rule is told in the first of its collections. */
const SECTIONS = [
  { collection: "minimal", title: "Every change", text: "Judged whatever the framework." },
  ...frameworks.map(({ policy, title }) => ({ collection: policy, title, text: "" })),
  {
    collection: "strict",
    title: "Strict",
    text: "More cautious rules, judged when the configuration's `collections` has `strict`.",
  },
];

/** @type {Readonly<Record<string, string>>} */
const SCOPES = {
  change: "every change",
  codes: "changes with a commit that names a control",
  squash: "pull requests that a squash merge may land",
  governance: "changes of the configuration, waivers, policies or CODEOWNERS",
  unconfigured: "repositories whose configuration has no services",
  "multi-domain": "changes that touch two regulated domains",
  "device-governance":
    "changes of the configuration, waivers, policies or CODEOWNERS of a repository with a service of the domain device",
  "cardholder-service": "every change of a repository with a service of the domain cardholder",
};

/** @returns {[path: string, text: string][]} */
export function policiesPage() {
  /** @type {Rule[]} */
  const rules = JSON.parse(readFileSync(join(root, "packages/policy/wasm/rules.json"), "utf8"));
  const sections = SECTIONS.map((section) => ({
    ...section,
    rules: rules.filter((rule) => rule.collections[0] === section.collection),
  })).filter((section) => section.rules.length > 0);
  return [["docs/policies.md", `${[introduction(rules), ...sections.map(section), index(rules)].join("\n\n")}\n`]];
}

/** @param {Rule[]} rules */
function introduction(rules) {
  const count = (/** @type {(rule: Rule) => boolean} */ has) => rules.filter(has).length;
  const evidenced = new Set(rules.flatMap((rule) => rule.controls));
  const rows = frameworks.map(({ id, policy, title }) => {
    const all = catalog.all.filter(
      (control) => control.framework === id && control.kind !== "shorthand" && control.effectiveTo === null,
    );
    const ours = all.filter((control) => evidenced.has(control.id));
    const those = new Set(ours.map((control) => control.id));
    return `| ${title} | ${count((rule) => rule.collections.includes(policy))} | ${count((rule) => rule.controls.some((control) => those.has(control)))} | ${ours.length} of ${all.length} |`;
  });
  return `<!-- Made by tools/generate.mjs from the METADATA in policies/; edit it there. -->

# Policies

What every rule asks, why, which controls it is evidence for, and what to write when it blocks. The rules are the Rego files in
[\`policies/\`](../policies); how a waiver is written is said under each violation.

There are **${rules.length} rules**: ${count((rule) => rule.kind === "deny")} block (a *violation*; \`enforcement\` in the configuration makes one advice), ${count((rule) => rule.kind === "warn")} warn. ${count((rule) => rule.phase === "deploy")} bind only when
a deployment is approved. ${count(needs("findings"))} need what detectors find and ${count(needs("pull-request"))} need what GitHub says of the pull request (a token); without
that they are listed as NOT_EVALUATED, never as passed.

| Framework | Rules in its collection | Rules that evidence it | Controls evidenced |
|---|---|---|---|
${rows.join("\n")}

A control is *evidenced* when a rule's verdict says something about it; one rule seldom says all. Most of a framework is about
people, contracts and buildings, and no change of a repository shows them: the other controls are for others to evidence. Rules
on findings count here too; what the detectors did not scan leaves them NOT_EVALUATED.

Contents: ${SECTIONS.map(({ title }) => `[${title}](#${anchor(title)})`).join(" · ")} · [Controls and their rules](#controls-and-their-rules)`;
}

/** @param {{title: string, text: string, rules: Rule[]}} section */
function section({ title, text, rules }) {
  const contents = rules.map((rule) => `- [${rule.code}](#${anchor(rule.code)}): ${rule.title}`).join("\n");
  return [`## ${title}`, ...(text === "" ? [] : [text]), contents, ...rules.map(told)].join("\n\n");
}

/** @param {Rule} rule */
function told(rule) {
  const controls = rule.controls.map((id) => `\`${id}\` ${catalog.get(id)?.title ?? ""}`.trim());
  const collections = rule.collections.map((name) => `\`${name}\``).join(", ");
  return `### ${rule.code}

**${rule.title}.** ${oneLine(rule.description)}

- ${rule.kind === "deny" ? "Violation" : "Warning"}: ${oneLine(rule.failureMessage)}
- Mend: ${oneLine(rule.solution)}
- Evidence for: ${controls.length === 0 ? "no control" : controls.join("; ")}
- Judged on: ${scope(rule)}${rule.phase === "deploy" ? ", when its deployment is approved" : ""}${asks(rule)}
- Collections: ${collections}; phase \`${rule.phase}\`; in effect from ${rule.effectiveOn}; [source](../policies/${rule.package.replaceAll(".", "/")}.rego)`;
}

/** @param {Rule} rule */
function scope({ scope: when, topics }) {
  const judged = Array.isArray(when)
    ? `changes of paths with the domain ${when.map((domain) => `\`${domain}\``).join(" or ")}`
    : SCOPES[/** @type {string} */ (when)];
  if (judged === undefined) throw new Error(`The page of policies has no words for the scope "${when}".`);
  return topics.length === 0 ? judged : `${judged} that are about ${topics.join(" or ")}`;
}

/** @param {Rule} rule */
function asks(rule) {
  const facts = [
    ...(needs("findings")(rule) ? ["findings of the detectors"] : []),
    ...(needs("pull-request")(rule) ? ["the pull request (a token)"] : []),
  ];
  return facts.length === 0 ? "" : `; needs ${facts.join(" and ")}`;
}

/** @param {"findings" | "pull-request"} fact */
function needs(fact) {
  return (/** @type {Rule} */ rule) => rule.needs.includes(fact);
}

/** @param {Rule[]} rules */
function index(rules) {
  const parts = frameworks.map(({ id, title }) => {
    const rows = catalog.all
      .filter((control) => control.framework === id)
      .map((control) => ({ control, evidencing: rules.filter((rule) => rule.controls.includes(control.id)) }))
      .filter(({ evidencing }) => evidencing.length > 0)
      .map(({ control, evidencing }) => {
        const links = evidencing.map((rule) => `[${rule.code}](#${anchor(rule.code)})`).join(", ");
        return `| \`${control.id}\` | ${control.title.replaceAll("|", "\\|")} | ${links} |`;
      });
    return rows.length === 0
      ? ""
      : `### ${title}: controls\n\n| Control | Title | Rules |\n|---|---|---|\n${rows.join("\n")}`;
  });
  return ["## Controls and their rules", ...parts.filter((part) => part !== "")].join("\n\n");
}

/** @param {string} text */
function oneLine(text) {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/**
 * As GitHub makes it of a heading.
 *
 * @param {string} heading
 */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
