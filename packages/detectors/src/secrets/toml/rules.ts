import { re2 } from "../../re2.ts";
import type { SecretRule } from "../rule.ts";
import { allowlistsOf, checkExpression } from "./allowlists.ts";
import type { Reader, Table } from "./reader.ts";

/** A rule of a user's file: what it does not say is undefined, for it may change one of gitleaks' own rules. */
export interface GivenRule extends Partial<SecretRule> {
  readonly id: string;
  readonly keywords: readonly string[];
  readonly allowlists: SecretRule["allowlists"];
  /** Used by other rules only, never reported. */
  readonly skipReport: boolean;
}

const KEYS = [
  "id",
  "description",
  "regex",
  "path",
  "secretGroup",
  "entropy",
  "keywords",
  "tags",
  "allowlist",
  "allowlists",
  "required",
  "skipReport",
];

export function givenRules(tables: readonly unknown[], reader: Reader): GivenRule[] {
  return tables.map((each, index) => givenRule(each, `rule ${index + 1}`, reader));
}

function givenRule(given: unknown, place: string, reader: Reader): GivenRule {
  const table = reader.table(given, place, KEYS);
  const id = reader.text(table, "id", place)?.trim() ?? "";
  if (id === "") return reader.fail(place, `has no "id"`);
  const where = `rule "${id}"`;
  const path = reader.text(table, "path", where) ?? "";
  if (path !== "") checkExpression(path, where, reader);
  const regex = reader.text(table, "regex", where) ?? "";
  const groups = regex === "" ? undefined : checkExpression(regex, where, reader);
  if (regex !== "" && re2(regex).test(""))
    reader.fail(
      where,
      "has a regex that matches the empty text, so it would match everywhere; ask for a character at least",
    );
  const secretGroup = reader.number(table, "secretGroup", where) ?? 0;
  if (groups !== undefined && secretGroup > groups)
    reader.fail(where, `has secretGroup ${secretGroup}, but its regex has ${groups} groups`);
  if (reader.tables(table.get("required"), `${where}: "required"`).length > 0)
    reader.notice(
      where,
      `has "required", which is not taken into account: the rule is reported wherever its own regex matches`,
    );
  const skipReport = reader.flag(table, "skipReport", where);
  if (skipReport) reader.notice(where, `has "skipReport", so nothing is looked for`);
  return {
    id,
    ...definite("description", reader.text(table, "description", where)),
    ...definite("regex", regex),
    ...definite("path", path),
    ...definite("secretGroup", secretGroup),
    ...definite("entropy", reader.number(table, "entropy", where)),
    keywords: keywords(table, where, reader),
    allowlists: allowlistsOf(table, where, reader),
    skipReport,
  };
}

/** The engine's filter knows ASCII words; a rule with another one is asked about every text, which finds the same. */
function keywords(table: Table, where: string, reader: Reader): readonly string[] {
  const words = reader.texts(table, "keywords", where).map((word) => word.toLowerCase());
  if (!words.some((word) => word === "" || /[^\0-\x7f]/.test(word))) return words;
  reader.notice(where, "has a keyword that is empty or not ASCII, so its keywords are not used");
  return [];
}

/** A key with a value that says something: gitleaks takes an empty text and zero as not given. */
function definite<K extends string, V>(key: K, value: V | undefined): { readonly [name in K]?: V } {
  return value === undefined || value === "" || value === 0 ? {} : ({ [key]: value } as { readonly [name in K]: V });
}
