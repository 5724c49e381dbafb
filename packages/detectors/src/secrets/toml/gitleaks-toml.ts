import { parse, TomlError } from "smol-toml";
import type { Allowlist, SecretRule, SecretRules } from "../rule.ts";
import { shippedRules } from "../shipped-rules.ts";
import { allowlistsOf, type TargetedAllowlist } from "./allowlists.ts";
import { Reader, type Table } from "./reader.ts";
import { type GivenRule, givenRules } from "./rules.ts";

/** What a `.gitleaks.toml` makes of the rules. */
export interface GitleaksToml extends SecretRules {
  /** What a reader of the result must know: keys that are not known, rules that are off. Untrusted text: sinks escape it. */
  readonly notices: readonly string[];
}

const KEYS = ["title", "description", "minVersion", "extend", "rules", "allowlist", "allowlists"];
/** How many files may extend each other, as in gitleaks. */
const DEEPEST = 2;

/**
 * Reads the configuration file of gitleaks as gitleaks 8 does (config/config.go): `extend` (the default rules, or another file;
 * `disabledRules`), rules, allow lists. Keys that are not known are told, not ignored.
 *
 * @param path of the file, for messages
 * @param read gives the text of another file of the repository, for `extend.path`
 * @throws DetectorsError `rule-invalid` with path, rule and what is expected; the text of the file is never quoted
 */
export function gitleaksToml(text: string, path: string, read: (path: string) => string | undefined): GitleaksToml {
  const { rules, allowlists, targeted, notices } = layer(text, path, read, 0);
  for (const { targetRules, ...list } of targeted)
    for (const id of targetRules) {
      const rule = rules.get(id);
      if (rule === undefined)
        return new Reader(path).fail(`an allow list names the rule "${id}"`, "which does not exist");
      rules.set(id, { ...rule, allowlists: [...rule.allowlists, list] });
    }
  const sorted = [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const off = shippedRules().rules.filter(({ id }) => !rules.has(id)).length;
  const said = off === 0 ? [] : [`${path}: ${off} of the ${shippedRules().rules.length} rules of gitleaks are off.`];
  return { rules: sorted, allowlists, notices: [...notices, ...said] };
}

interface Layer {
  readonly rules: Map<string, SecretRule>;
  readonly allowlists: readonly Allowlist[];
  readonly targeted: readonly TargetedAllowlist[];
  readonly notices: readonly string[];
}

function layer(text: string, path: string, read: (path: string) => string | undefined, depth: number): Layer {
  const reader = new Reader(path);
  const table = reader.table(tomlOf(text, reader), "the file", KEYS);
  const given = givenRules(reader.tables(table.get("rules"), `"rules"`), reader);
  const lists = allowlistsOf(table, "the file", reader);
  const base = extended(table, reader, read, depth);
  const rules = new Map(base.rules);
  for (const rule of given) {
    if (rule.skipReport) rules.delete(rule.id);
    else rules.set(rule.id, merged(rules.get(rule.id), rule, reader));
  }
  return {
    rules,
    allowlists: [...lists.filter(({ targetRules }) => targetRules.length === 0), ...base.allowlists],
    targeted: [...base.targeted, ...lists.filter(({ targetRules }) => targetRules.length > 0)],
    notices: [...base.notices, ...reader.notices],
  };
}

function tomlOf(text: string, reader: Reader): unknown {
  try {
    return parse(text);
  } catch (error) {
    // The message of the parser quotes the lines around the place.
    const place = error instanceof TomlError ? `line ${error.line}, column ${error.column}` : "the file";
    return reader.fail(place, "cannot be read as TOML");
  }
}

/** What the file stands on: nothing, the default rules or another file, without the rules that it turns off. */
function extended(table: Table, reader: Reader, read: (path: string) => string | undefined, depth: number): Layer {
  const nothing: Layer = { rules: new Map(), allowlists: [], targeted: [], notices: [] };
  const where = `"extend"`;
  const extend = table.has("extend")
    ? reader.table(table.get("extend"), where, ["path", "url", "useDefault", "disabledRules"])
    : new Map<string, unknown>();
  const other = reader.text(extend, "path", where);
  const useDefault = reader.flag(extend, "useDefault", where);
  if (extend.has("url")) reader.notice(where, `has "url", which is not read: nothing is fetched`);
  if (useDefault && other)
    return reader.fail(where, `has both "path" and "useDefault"; only one of them can be extended`);
  if (!useDefault && !other) return nothing;
  if (depth >= DEEPEST) {
    reader.notice(where, `is not followed further than ${DEEPEST} files deep`);
    return nothing;
  }
  const base = useDefault ? defaults() : layer(textOf(other ?? "", reader, read), other ?? "", read, depth + 1);
  for (const id of reader.texts(extend, "disabledRules", where))
    if (!base.rules.delete(id)) reader.notice(where, `turns off the rule "${id}", which does not exist`);
  return base;
}

function defaults(): Layer {
  const { rules, allowlists } = shippedRules();
  return { rules: new Map(rules.map((rule) => [rule.id, rule])), allowlists, targeted: [], notices: [] };
}

function textOf(path: string, reader: Reader, read: (path: string) => string | undefined): string {
  return read(path) ?? reader.fail(`"extend"`, `names the file "${path}", which is not in the repository`);
}

/** A rule of the file over the one that it changes: what is given counts, lists grow. */
function merged(base: SecretRule | undefined, { skipReport: _, ...given }: GivenRule, reader: Reader): SecretRule {
  if (base === undefined && given.regex === undefined && given.path === undefined)
    reader.fail(`rule "${given.id}"`, `has neither "regex" nor "path", and there is no rule of that name to change`);
  return {
    ...{ description: "", secretGroup: 0, entropy: 0 },
    ...base,
    ...given,
    keywords: [...new Set([...(base?.keywords ?? []), ...given.keywords])],
    allowlists: [...(base?.allowlists ?? []), ...given.allowlists],
  };
}
