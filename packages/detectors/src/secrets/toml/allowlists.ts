import { re2 } from "../../re2.ts";
import type { Allowlist } from "../rule.ts";
import type { Reader, Table } from "./reader.ts";

/** An allow list of all rules, or of those that it names. */
export interface TargetedAllowlist extends Allowlist {
  readonly targetRules: readonly string[];
}

const KEYS = ["description", "condition", "commits", "paths", "regexTarget", "regexes", "stopwords"] as const;

/** The allow lists of a table: `[[allowlists]]`, or one `[allowlist]`, which is how they were written before gitleaks 8.25. */
export function allowlistsOf(table: Table, where: string, reader: Reader): TargetedAllowlist[] {
  const former = table.get("allowlist");
  const lists = reader.tables(table.get("allowlists"), `${where}: "allowlists"`);
  if (former !== undefined && lists.length > 0)
    reader.fail(where, `has both "allowlist" and "allowlists"; move the first into the second`);
  return [...(former === undefined ? [] : [former]), ...lists].map((each, index) =>
    allowlistOf(each, `${where}: allow list ${index + 1}`, reader),
  );
}

function allowlistOf(given: unknown, where: string, reader: Reader): TargetedAllowlist {
  const table = reader.table(given, where, [...KEYS, "targetRules"]);
  const list = {
    condition: conditionOf(reader.text(table, "condition", where), where, reader),
    commits: reader.texts(table, "commits", where),
    paths: reader.texts(table, "paths", where),
    regexTarget: targetOf(reader.text(table, "regexTarget", where), where, reader),
    regexes: reader.texts(table, "regexes", where),
    stopwords: reader.texts(table, "stopwords", where),
    targetRules: reader.texts(table, "targetRules", where),
  };
  if ([list.commits, list.paths, list.regexes, list.stopwords].every((part) => part.length === 0))
    reader.fail(where, `is empty; give at least one of "commits", "paths", "regexes", "stopwords"`);
  for (const expression of [...list.paths, ...list.regexes]) checkExpression(expression, where, reader);
  return list;
}

function conditionOf(given: string | undefined, where: string, reader: Reader): Allowlist["condition"] {
  const condition = (given ?? "").toUpperCase();
  if (["AND", "&&"].includes(condition)) return "and";
  return ["", "OR", "||"].includes(condition)
    ? "or"
    : reader.fail(where, `has a "condition" that is neither "AND" nor "OR"`);
}

function targetOf(given: string | undefined, where: string, reader: Reader): Allowlist["regexTarget"] {
  if (given === undefined || given === "") return "secret";
  if (given === "secret" || given === "match" || given === "line") return given;
  return reader.fail(where, `has a "regexTarget" that is neither "secret", "match" nor "line"`);
}

/** The number of groups of an expression; fails when it is none, without quoting it, for it may hold the value that it allows. */
export function checkExpression(expression: string, where: string, reader: Reader): number {
  try {
    return re2(expression).groupCount();
  } catch {
    return reader.fail(
      where,
      "has an expression that RE2 does not take (look-around and back-references are not in its syntax)",
    );
  }
}
