import { type CaseName, caseNames, type RuleSeverity } from "@gitops-health/config";

/** A `commit` section in the making, as `.github/gitops-health.yml` will have it. */
export interface CommitSection {
  types?: readonly string[];
  scopes?: readonly string[];
  "header-max-length"?: number;
  "body-max-line-length"?: number;
  rules: Record<string, { severity: RuleSeverity } & Record<string, unknown>>;
}

/** commitlint's case names as ours; undefined where one is unknown. */
export function casesOf(value: unknown): CaseName[] | undefined {
  const aliases: Readonly<Record<string, string>> = {
    lowercase: "lower-case",
    lowerCase: "lower-case",
    uppercase: "upper-case",
    sentencecase: "sentence-case",
  };
  const named = list(isMap(value) ? value["cases"] : value).map((each) => aliases[String(each)] ?? String(each));
  const known = named.flatMap((name) => caseNames.filter((each) => each === name));
  return named.length > 0 && known.length === named.length ? known : undefined;
}

/** The texts of a list, of one text, or of the list under a key. */
export function textsOf(value: unknown, key: string): string[] {
  return list(isMap(value) ? value[key] : value).filter((each) => typeof each === "string");
}

/** A list as it is, anything else but nothing as a list of one. */
export function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** Whether a value is an object with keys. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
