import type { Finding } from "@gitops-health/contracts";
import type { Occurrence } from "../engine/occurrence.ts";
import type { ScanOptions } from "../engine/options.ts";
import { redact } from "../redaction/redact.ts";
import type { Baseline } from "./baseline.ts";
import { fingerprint } from "./fingerprint.ts";
import { inlineAllow } from "./inline.ts";
import { type PathRule, pathRuleFinder } from "./path-rules.ts";

/** What a repository allows, beside the comments in its files. */
export interface Suppressions {
  readonly pathRules: readonly PathRule[];
  readonly baseline: Baseline | null;
}

export interface SuppressOptions {
  /** How the scan was done: reasons are written by people, and are redacted in the same way. */
  readonly scanning?: ScanOptions;
  /** As they were before the change; for a scan of files as they are, what is there. */
  readonly trusted: Suppressions;
  /** What the change itself brings, where that differs; it never counts, but is told. */
  readonly own?: Suppressions;
  /** The UTC day of the evaluation, `YYYY-MM-DD`. */
  readonly day: string;
  /**
   * Of a diff: whether a line was there before, so that comment and value were too. A comment that the change writes allows
   * nothing by itself, and a known debt is no reason to put another value in its place. Default: all of it was there.
   */
  readonly wasThere?: (occurrence: Occurrence, lines: "line" | "both") => boolean;
}

/** A finding that somebody allows, and by what. */
export interface Allowed {
  readonly finding: Finding;
  readonly kind: "comment" | "paths" | "baseline";
  readonly reason: string;
  readonly expires: string | null;
  /** Why it does not count: written by the author of the change, expired, or without a reason; null when it counts. */
  readonly refused: string | null;
}

export interface Suppressed {
  /** What nothing allows. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Allowed[];
  /** Of `findings`: what somebody would allow, and why that does not count. */
  readonly claims: readonly Allowed[];
}

/** Takes the findings that are allowed apart from those that are not. */
export function suppress(occurrences: readonly Occurrence[], options: SuppressOptions): Suppressed {
  const findings: Finding[] = [];
  const waived: Allowed[] = [];
  const claims: Allowed[] = [];
  const shown = (allowed: Allowed): Allowed => ({
    ...allowed,
    reason: redact(allowed.reason, null, options.scanning),
  });
  const trusted = allower(options.trusted, options);
  const own = options.own === undefined ? undefined : allower(options.own, options);
  for (const occurrence of occurrences) {
    const allowed = trusted(occurrence);
    if (allowed !== undefined && allowed.refused === null) {
      waived.push(shown(allowed));
      continue;
    }
    findings.push(occurrence.finding);
    const claim = allowed ?? byAuthor(own?.(occurrence));
    if (claim !== undefined) claims.push(shown(claim));
  }
  return { findings, waived, claims };
}

const AUTHOR = "the change itself brings it; it counts once an eligible person has approved it";

function byAuthor(allowed: Allowed | undefined): Allowed | undefined {
  return allowed === undefined ? undefined : { ...allowed, refused: allowed.refused ?? AUTHOR };
}

/** A function that says what allows an occurrence; where several do, one that counts. */
function allower(
  { pathRules, baseline }: Suppressions,
  { day, wasThere = () => true }: SuppressOptions,
): (occurrence: Occurrence) => Allowed | undefined {
  const pathRuleOf = pathRuleFinder(pathRules);
  const left = new Map(baseline?.counts ?? []);

  const byPaths = ({ finding }: Occurrence): Allowed | undefined => {
    const rule = finding.location === null ? undefined : pathRuleOf(finding.rule, finding.location.path);
    if (rule === undefined) return undefined;
    const { reason, expires = null } = rule;
    const refused = expires !== null && expires < day ? `it expired on ${expires}` : null;
    return { finding, kind: "paths", reason, expires, refused };
  };
  const byComment = (occurrence: Occurrence): Allowed | undefined => {
    const { finding, line, lineBefore } = occurrence;
    if (finding.side !== "added") return undefined;
    const onLine = inlineAllow(finding.rule, line, "");
    const comment = onLine ?? inlineAllow(finding.rule, line, lineBefore);
    if (comment === undefined) return undefined;
    const there = wasThere(occurrence, onLine === undefined ? "both" : "line");
    const refused = comment.reason === "" ? "the comment gives no reason" : there ? null : AUTHOR;
    return { finding, kind: "comment", reason: comment.reason, expires: null, refused };
  };
  const byBaseline = (occurrence: Occurrence): Allowed | undefined => {
    const { finding } = occurrence;
    if (baseline === null || finding.side !== "added" || !wasThere(occurrence, "line")) return undefined;
    const id = fingerprint(baseline.salt, occurrence);
    const count = left.get(id) ?? 0;
    if (count === 0) return undefined;
    left.set(id, count - 1);
    return { finding, kind: "baseline", reason: "known debt of the baseline", expires: null, refused: null };
  };
  return (occurrence) => {
    let claim: Allowed | undefined;
    for (const by of [byPaths, byComment, byBaseline]) {
      const allowed = by(occurrence);
      if (allowed?.refused === null) return allowed;
      claim ??= allowed;
    }
    return claim;
  };
}
