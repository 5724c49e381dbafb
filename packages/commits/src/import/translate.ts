import type { RuleSeverity } from "@gitops-health/config";
import { mappings } from "./mappings.ts";
import { type CommitSection, isMap, list } from "./section.ts";
import { type CommitlintRule, sharedRules } from "./shared-rules.ts";
import { CODE } from "./static-module.ts";

/** A commitlint configuration in our terms. */
export interface Translation {
  readonly commit: CommitSection;
  /** What could not be carried over or means something else with us, a sentence each. */
  readonly notes: readonly string[];
}

/** Keys of a commitlint configuration that change nothing about which messages pass. */
const HARMLESS = ["$schema", "formatter", "helpUrl", "prompt", "rules", "extends"];
const severities: readonly RuleSeverity[] = ["off", "warning", "error"];

/** Translates a commitlint configuration; rules that it does not ask for are switched off where we would judge them. */
export function translate(configuration: Readonly<Record<string, unknown>>): Translation {
  const notes: string[] = [];
  const rules: Record<string, unknown> = {};
  const complete = list(configuration["extends"]).map((name) => extend(name, rules, notes));
  const own = configuration["rules"];
  if (own === CODE) notes.push("The rules are made by code and were left out.");
  else if (isMap(own)) Object.assign(rules, own);
  for (const [key, value] of Object.entries(configuration)) noteKey(key, value, notes);
  const commit: CommitSection = { rules: {} };
  for (const [name, value] of Object.entries(rules)) carry(name, value, commit, notes);
  // What an unknown part asks for must not be switched off.
  const all = complete.every(Boolean) && own !== CODE && !("..." in configuration) && !("..." in rules);
  for (const { name, off } of mappings)
    if (all && rules[name] === undefined) for (const id of off) commit.rules[id] ??= { severity: "off" };
  return { commit, notes };
}

/** @returns whether the rules of the extended configuration are known */
function extend(name: unknown, rules: Record<string, unknown>, notes: string[]): boolean {
  const known = typeof name === "string" ? sharedRules(name) : undefined;
  if (known !== undefined) Object.assign(rules, known);
  else if (name === CODE) notes.push("A configuration that is extended is named by code, and was left out.");
  else
    notes.push(
      `The rules of "${String(name)}" are not known here; export all of them by \`npx commitlint --print-config json\`.`,
    );
  return known !== undefined;
}

function noteKey(key: string, value: unknown, notes: string[]): void {
  if (HARMLESS.includes(key)) return;
  if (key === "parserPreset") {
    if (!/conventionalcommits$/.test(String(typeof value === "string" ? value : "")))
      notes.push(
        "parserPreset: another grammar of the first line cannot be carried over; ours is Conventional Commits 1.0.0.",
      );
  } else if (key === "plugins") notes.push("plugins: rules that are code cannot be carried over.");
  else if (key === "ignores")
    notes.push(
      "ignores: functions cannot be carried over; merges, reverts, releases and bots have a stated rule each (docs/rules.md).",
    );
  else if (key === "defaultIgnores") {
    if (value === false)
      notes.push("defaultIgnores: false is how we work; what tools write has a stated rule each (docs/rules.md).");
  } else if (key === "...") notes.push("A part of the configuration is spread in by code, and was left out.");
  else if (mappings.some(({ name }) => name === key))
    notes.push(`"${key}" stands outside of "rules", where commitlint does not look; it was left out.`);
  else notes.push(`"${key}" is not known and was left out.`);
}

function carry(name: string, value: unknown, commit: CommitSection, notes: string[]): void {
  const rule = ruleOf(value);
  if (rule === undefined) {
    notes.push(
      `${name}: ${value === CODE || holdsCode(value) ? "made by code, and left out" : "not a rule as commitlint writes it, and left out"}.`,
    );
    return;
  }
  const mapping = mappings.find((each) => each.name === name);
  if (mapping === undefined) {
    if (rule[0] !== 0) notes.push(`${name}: we have no such rule.`);
    return;
  }
  const severity = severities[rule[0]] ?? "error";
  if (severity === "off") {
    for (const id of mapping.off) commit.rules[id] = { severity };
    return;
  }
  const note = mapping.carry({ severity, when: rule[1] === "never" ? "never" : "always", value: rule[2] }, commit);
  if (note !== undefined) notes.push(`${name}: ${note}`);
}

function ruleOf(value: unknown): CommitlintRule | undefined {
  const items = typeof value === "number" ? [value] : value;
  if (!Array.isArray(items) || holdsCode(items)) return undefined;
  const [level, when] = items;
  const legal =
    (level === 0 || level === 1 || level === 2) && (when === undefined || when === "always" || when === "never");
  return legal ? [level, when, items[2]] : undefined;
}

function holdsCode(value: unknown): boolean {
  if (value === CODE) return true;
  if (Array.isArray(value)) return value.some(holdsCode);
  return isMap(value) && Object.values(value).some(holdsCode);
}
