import type { AllowedFinding } from "@gitops-health/contracts";
import { code, escapeMarkdown, truncate } from "@gitops-health/text";
import { type Block, text } from "./fit.ts";
import { counted } from "./words.ts";

const LONGEST = 600;

/** How somebody allows a finding, in words. */
const KINDS: Readonly<Record<AllowedFinding["kind"], string>> = {
  comment: "a comment beside it",
  paths: "a path rule of the configuration",
  baseline: "the baseline",
};

/** Findings that somebody allows, and those that somebody would allow but may not yet; the second stand among the findings too. */
export function allowedFindings(allowed: readonly AllowedFinding[]): Block[] {
  const counts = allowed.filter(({ refused }) => refused === null);
  const refused = allowed.filter((each) => each.refused !== null);
  return [
    ...(counts.length === 0
      ? []
      : [
          text("### Allowed findings"),
          table(counts, ["Reason", "Until"], ({ reason, expires }) => [
            escapeMarkdown(truncate(reason, LONGEST)),
            expires === null ? "no end" : code(expires),
          ]),
        ]),
    ...(refused.length === 0
      ? []
      : [
          text("### Not allowed by the change itself"),
          table(refused, ["Why it does not count"], (each) => [escapeMarkdown(truncate(each.refused ?? "", LONGEST))]),
        ]),
  ];
}

function table(
  rows: readonly AllowedFinding[],
  head: readonly string[],
  cells: (one: AllowedFinding) => readonly string[],
): Block {
  return {
    kind: "table",
    head: ["Finding", "Place", "Allowed by", ...head],
    rows: rows.map((each) => [
      `${code(each.finding.rule)} ${escapeMarkdown(each.finding.redacted)}`,
      code(truncate(place(each), 200)),
      KINDS[each.kind],
      ...cells(each),
    ]),
    omitted: (count) => `${counted(count, "finding")} left out; the result document has all.`,
  };
}

/** The same for a log or terminal, a line each. */
export function allowedLines(allowed: readonly AllowedFinding[]): string[] {
  return allowed.map((each) => {
    const { kind, reason, expires, refused } = each;
    const what = `${each.finding.rule} at ${place(each)}`;
    return refused === null
      ? `~ ${what} allowed by ${KINDS[kind]}${expires === null ? "" : `, until ${expires}`}: ${reason}`
      : `! ${what} is not allowed by ${KINDS[kind]}: ${refused}`;
  });
}

function place({ finding: { location, commit } }: AllowedFinding): string {
  if (location !== null) return `${location.path}${location.line === null ? "" : `:${location.line}`}`;
  return commit === null ? "the pull request's text" : `the message of commit ${commit.slice(0, 12)}`;
}
