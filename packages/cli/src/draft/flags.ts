import { catalog } from "@gitops-health/catalog";
import type { Change } from "@gitops-health/change";
import type { DraftHints } from "@gitops-health/commits";
import { type TrailerName, trailerSpec } from "@gitops-health/message";
import { UsageError } from "../error.ts";
import type { Terminal } from "../terminal.ts";
import { codeOwners } from "./code-owners.ts";
import { testResults } from "./test-results.ts";

export const generateFlags = {
  type: { type: "string" },
  scope: { type: "string" },
  description: { type: "string" },
  body: { type: "string" },
  compliance: { type: "string" },
  "risk-level": { type: "string" },
  "clinical-impact": { type: "string" },
  "phi-impact": { type: "string" },
  evidence: { type: "string" },
  reviewers: { type: "string" },
  breaking: { type: "string" },
  "breaking-change": { type: "string" },
  files: { type: "string" },
  pr: { type: "string" },
  junit: { type: "string" },
  coverage: { type: "string" },
  "no-model": { type: "boolean" },
  "show-prompt": { type: "boolean" },
  interactive: { type: "boolean" },
  json: { type: "boolean" },
  commit: { type: "boolean" },
  "allow-blanks": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The values of the flags, as given. */
export type GenerateFlags = {
  readonly [Name in keyof typeof generateFlags]?: (typeof generateFlags)[Name]["type"] extends "boolean"
    ? boolean
    : string;
};

export const generateHelp = `gitops-health commit generate: draft the message of what is staged

  gitops-health commit generate [options]

  --type TYPE              Type; default: what the paths and the diff suggest.
  --scope SCOPE            Scope; default: the service or package that holds the change; empty for none.
  --description TEXT       Subject; default: what the diff adds, removes or changes.
  --body TEXT              Prose above the bullets.
  --compliance CODES       Control codes, separated by commas; checked against the catalog.
  --risk-level LEVEL       low, medium, high or critical; default: the computed level, below which it cannot be.
  --clinical-impact IMPACT none, low, moderate, high or critical.
  --phi-impact IMPACT      none, indirect or direct.
  --evidence URI           Where the evidence of the change is kept.
  --reviewers NAMES        @user or @org/team, separated by commas; default: the owners of what is touched.
  --breaking TEXT          What breaks and how to migrate (also --breaking-change).
  --files PATHS            Describe (and with --commit commit) these files instead of what is staged.
  --pr BASE..HEAD          Describe a range, as one commit.
  --junit FILE             A JUnit report, to say how many tests ran.
  --coverage FILE          An lcov report, to say the line coverage.
  --no-model               Do not ask the language model that the configuration names under draft.
  --show-prompt            Print what is sent to it.
  --interactive            Ask for what cannot be known.
  --commit                 Commit with the draft; refused while it has blanks, unless --allow-blanks.
  --json                   Print the draft as JSON.

What the change does not show is a marked blank such as PHI-Impact: <none, indirect or direct>, never invented.

Examples:
  gitops-health commit generate
  gitops-health commit generate --type security --scope phi --risk-level high --interactive --commit`;

const TRAILER_FLAGS: Readonly<Partial<Record<keyof GenerateFlags, TrailerName>>> = {
  "risk-level": "RISK-LEVEL",
  "clinical-impact": "CLINICAL-IMPACT",
  "phi-impact": "PHI-Impact",
  evidence: "Evidence",
  reviewers: "SUGGESTED-REVIEWERS",
};

/** What the flags say, checked. @throws UsageError for a value that is none, or a control code that no catalog has */
export async function hintsOf(
  flags: GenerateFlags,
  terminal: Terminal,
  change: Change,
  day: string,
): Promise<DraftHints> {
  const breaking = flags.breaking ?? flags["breaking-change"];
  const trailers: Record<string, string> = {};
  if (flags.compliance !== undefined) trailers["COMPLIANCE"] = codes(flags.compliance, day);
  for (const [flag, name] of Object.entries(TRAILER_FLAGS)) {
    const value = flags[flag as keyof GenerateFlags];
    if (typeof value !== "string") continue;
    const spec = trailerSpec(name);
    if (spec.read(value) === null) throw new UsageError(`--${flag} is "${value}"; expected ${spec.expects}.`);
    trailers[name] = spec.words.length > 0 ? value.toLowerCase() : value;
  }
  return {
    ...oneLiners(flags),
    ...(breaking === undefined ? {} : { breaking }),
    trailers,
    results: await testResults(flags, terminal.directory),
    owners: await codeOwners(change),
  };
}

function oneLiners(flags: GenerateFlags): DraftHints {
  for (const name of ["type", "scope", "description", "breaking", "breaking-change"] as const)
    if (flags[name]?.includes("\n")) throw new UsageError(`--${name} has several lines; expected one.`);
  return {
    ...(flags.type === undefined ? {} : { type: flags.type }),
    ...(flags.scope === undefined ? {} : { scope: flags.scope }),
    ...(flags.description === undefined ? {} : { description: flags.description }),
    ...(flags.body === undefined ? {} : { body: flags.body }),
  };
}

/** Control codes in the catalog's spelling. */
function codes(list: string, day: string): string {
  const raws = list
    .split(",")
    .map((raw) => raw.trim())
    .filter((raw) => raw !== "");
  return raws
    .map((raw) => {
      const { canonical, suggestions } = catalog.lookup(raw, day);
      if (canonical !== null) return canonical;
      const near = suggestions.length === 0 ? "" : `; did you mean ${suggestions.join(" or ")}?`;
      throw new UsageError(`--compliance has "${raw}", which is in no catalog of controls${near}`);
    })
    .join(", ");
}
