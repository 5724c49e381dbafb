import { nearest } from "@gitops-health/text";
import { DetectorsError } from "../../error.ts";

/** A table of a TOML file with its keys in lower case, as gitleaks reads them. */
export type Table = ReadonlyMap<string, unknown>;

/** Reads values of tables with the type that is expected, and notes keys that nobody knows. */
export class Reader {
  /** Plain sentences for the user; they quote names of keys and rules, never values. */
  readonly notices: string[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws DetectorsError `rule-invalid`, with the file's path */
  fail(where: string, what: string): never {
    throw new DetectorsError("rule-invalid", "user", `${this.#path}: ${where} ${what}.`);
  }

  notice(where: string, what: string): void {
    this.notices.push(`${this.#path}: ${where} ${what}.`);
  }

  /** @param known in the spelling of gitleaks' documentation */
  table(value: unknown, where: string, known: readonly string[]): Table {
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Date)
      return this.fail(where, "is expected to be a table");
    const table = new Map<string, unknown>();
    const names = known.map((name) => name.toLowerCase());
    for (const [key, each] of Object.entries(value)) {
      const lower = key.toLowerCase();
      if (names.includes(lower)) table.set(lower, each);
      else {
        const [meant] = nearest(key, known);
        this.notice(where, `has a key "${key}" that is not known${meant === undefined ? "" : `; "${meant}" is`}`);
      }
    }
    return table;
  }

  tables(value: unknown, where: string): readonly unknown[] {
    if (value === undefined) return [];
    return Array.isArray(value) ? value : this.fail(where, "is expected to be a list of tables, [[…]]");
  }

  text(table: Table, key: string, where: string): string | undefined {
    const value = table.get(key.toLowerCase());
    if (value === undefined || typeof value === "string") return value;
    return this.fail(where, `has "${key}", which is expected to be a text`);
  }

  number(table: Table, key: string, where: string): number | undefined {
    const value = table.get(key.toLowerCase());
    if (value === undefined || (typeof value === "number" && value >= 0)) return value;
    return this.fail(where, `has "${key}", which is expected to be a number that is not negative`);
  }

  flag(table: Table, key: string, where: string): boolean {
    const value = table.get(key.toLowerCase()) ?? false;
    return typeof value === "boolean" ? value : this.fail(where, `has "${key}", which is expected to be true or false`);
  }

  texts(table: Table, key: string, where: string): readonly string[] {
    const value = table.get(key.toLowerCase()) ?? [];
    if (Array.isArray(value) && value.every((each): each is string => typeof each === "string")) return value;
    return this.fail(where, `has "${key}", which is expected to be a list of texts`);
  }
}
