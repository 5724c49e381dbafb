import type { PolicyResult, Predicate, WaivedResult } from "@gitops-health/contracts";
import { pathBytes } from "@gitops-health/git";
import { plain } from "./sarif-text.ts";
import { blocks, WOULD_BLOCK } from "./would-block.ts";

type Compliance = Predicate<"compliance-analysis">;

/** What a finding about a change as a whole is shown at, when it names no path either. */
const CONFIGURATION = ".github/gitops-health.yml";

/** A `result` object. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: "error" | "warning" | "note";
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly suppressions?: readonly object[];
}

/** All findings as results, most important first: what blocks, what would, warnings, what is waived, what is said of waivers. */
export function ranked(
  { violations, warnings, exceptions }: Compliance,
  indexOf: ReadonlyMap<string, number>,
): SarifResult[] {
  const result = (each: PolicyResult, level: SarifResult["level"], note = "") =>
    sarifResult(each, level, note, indexOf);
  const ofWaivers = ({ code }: PolicyResult) => code.startsWith("waiver.");
  return [
    ...violations.filter(blocks).map((each) => result(each, "error")),
    ...violations.filter((each) => !blocks(each)).map((each) => result(each, "warning", WOULD_BLOCK)),
    ...warnings.filter((each) => !ofWaivers(each)).map((each) => result(each, "warning")),
    ...exceptions.map((each) => ({
      ...result(each.result, blocks(each.result) ? "error" : "warning"),
      suppressions: [suppression(each)],
    })),
    ...warnings.filter(ofWaivers).map((each) => result(each, "note")),
  ];
}

function sarifResult(
  result: PolicyResult,
  level: SarifResult["level"],
  note: string,
  indexOf: ReadonlyMap<string, number>,
): SarifResult {
  const { code, message, solution, commit } = result;
  const of = commit === null ? "" : `(commit ${commit.slice(0, 12)})`;
  return {
    ruleId: code,
    ruleIndex: indexOf.get(code) ?? -1,
    level,
    message: { text: plain([message, note, solution, of].filter((part) => part !== "").join(" "), 1500) },
    locations: [location(result)],
  };
}

/**
 * GitHub shows no result without a location, and only the first. A finding without one is shown at the first path that it is
 * about, or else at the configuration that judges it. All four places of a region are required; where a line ends is not known
 * without reading it, so the region is the place before its first character.
 */
function location({ location: found, paths }: PolicyResult): object {
  const path = found?.path ?? paths[0] ?? CONFIGURATION;
  const line = Math.max(found?.line ?? 1, 1);
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
    },
  };
}

/** A path as a relative URI reference: its bytes, percent-encoded but for what RFC 3986 leaves unreserved. */
export function uri(path: string): string {
  return [...pathBytes(path)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9._~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

function suppression({ waiver }: WaivedResult): object {
  const { id, ticket, approver, expires, reason } = waiver;
  return {
    kind: "external",
    status: "accepted",
    justification: plain(`Waiver ${id} (${ticket}), approved by ${approver}, until ${expires}: ${reason}`, 1000),
  };
}
