import { severities } from "./commit-rules.ts";

/** Other spellings of commitlint: its numbers, and the cases that it also knows by these names. */
const SEVERITY_OF_NUMBER = severities;
const CASE_ALIASES: Readonly<Record<string, string>> = {
  lowercase: "lower-case",
  lowerCase: "lower-case",
  uppercase: "upper-case",
  sentencecase: "sentence-case",
};

/**
 * A configuration as it was read, with every setting under `commit.rules` written out as `{ severity, ...options }`: `error` and
 * `[error, { max: 72 }]` are short for it, and 0, 1, 2 stand for the severities. What is none of these stays, for the schema to refuse.
 */
export function withRulesWrittenOut(value: unknown): unknown {
  const commit = member(value, "commit");
  const rules = member(commit, "rules");
  if (!isMap(value) || !isMap(commit) || !isMap(rules)) return value;
  const written = Object.entries(rules).map(([id, setting]) => [id, writtenOut(setting)]);
  return { ...value, commit: { ...commit, rules: Object.fromEntries(written) } };
}

function writtenOut(setting: unknown): unknown {
  if (Array.isArray(setting)) {
    const [severity, options] = setting;
    if (setting.length === 1) return writtenOut(severity);
    return setting.length === 2 && isMap(options) ? writtenOut({ severity, ...options }) : setting;
  }
  if (isMap(setting)) {
    const { severity, case: cases, ...rest } = setting;
    return {
      ...(severity === undefined ? {} : { severity: severityOf(severity) }),
      ...rest,
      ...(cases === undefined ? {} : { case: (Array.isArray(cases) ? cases : [cases]).map(caseOf) }),
    };
  }
  const severity = severityOf(setting);
  return typeof severity === "string" ? { severity } : setting;
}

function severityOf(value: unknown): unknown {
  return typeof value === "number" ? (SEVERITY_OF_NUMBER[value] ?? value) : value;
}

function caseOf(name: unknown): unknown {
  return typeof name === "string" && Object.hasOwn(CASE_ALIASES, name) ? CASE_ALIASES[name] : name;
}

function member(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
