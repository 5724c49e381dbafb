import type { Safeguard } from "@gitops-health/contracts";
import type { HunkSide } from "./hunk-side.ts";

/** A limit that a change moves to the weaker side. */
export interface WeakenedLimit {
  readonly kind: Safeguard;
  readonly rule: `safeguard/${string}`;
  readonly redacted: string;
  readonly hunk: HunkSide;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

interface Limit {
  readonly kind: Safeguard;
  readonly rule: `safeguard/${string}`;
  readonly redacted: string;
  readonly key: RegExp;
  readonly weaker: "higher" | "lower";
}

const NUMBER = `["']?\\s{0,5}(?:=>|[:=>(])\\s{0,5}["']?(?<number>[\\d_.]{1,20}(?:\\s?\\*\\s?[\\d_]{1,12}){0,5})\\s{0,2}(?<unit>ms|s|m|h|d|min|minutes?|hours?|days?|weeks?|months?|years?|y|w)?(?:\\.(?<ruby>seconds?|minutes?|hours?|days?|weeks?|months?|years?))?\\b`;

const limit = (key: string): RegExp => new RegExp(`(?<key>\\b\\w{0,40}${key})${NUMBER}`, "gi");

const LIMITS: readonly Limit[] = [
  {
    kind: "session",
    rule: "safeguard/session-longer",
    redacted: "[longer session]",
    key: limit(
      "(?:session[-_.]?(?:timeout|max[-_]?age|idle[-_]?timeout|expir(?:y|es|ation)|lifetime|ttl|cookie_age)|idle[-_.]?timeout|max[-_]?inactive[-_]?interval|auto[-_]?log(?:off|out)\\w{0,20})(?:[-_.]?(?:in[-_]?)?\\w{1,10})?",
    ),
    weaker: "higher",
  },
  {
    kind: "retention",
    rule: "safeguard/retention-shorter",
    redacted: "[shorter retention]",
    key: limit("(?:retention|retain)(?:[-_.]?\\w{1,10}){0,3}"),
    weaker: "lower",
  },
  {
    kind: "rate-limit",
    rule: "safeguard/rate-limit-higher",
    redacted: "[higher rate limit]",
    key: limit(
      "(?:rate[-_]?limit(?:[-_.]?\\w{1,12})?|max[-_]?requests(?:[-_]?per[-_]?\\w{1,10})?|requests[-_]per[-_](?:second|minute|hour)|max[-_]?(?:login[-_]?)?attempts)",
    ),
    weaker: "higher",
  },
];

const SECONDS: readonly (readonly [unit: RegExp, seconds: number])[] = [
  [/^ms$/, 0.001],
  [/^s(?:ec(?:ond)?s?)?$/, 1],
  [/^m(?:in(?:ute)?s?)?$/, 60],
  [/^h(?:ours?)?$/, 3600],
  [/^d(?:ays?)?$/, 86_400],
  [/^w(?:eeks?)?$/, 604_800],
  [/^months?$/, 2_592_000],
  [/^y(?:ears?)?$/, 31_536_000],
];

/** Limits with the same key that were on one side before and are weaker after; compared within one file. */
export function weakenedLimits(removed: readonly HunkSide[], added: readonly HunkSide[]): WeakenedLimit[] {
  return LIMITS.flatMap(({ key, weaker, kind, rule, redacted }) => {
    const before = new Map<string, number>();
    for (const each of values(removed, key)) if (!before.has(each.name)) before.set(each.name, each.value);
    return values(added, key).flatMap(({ name, value, ...place }) => {
      const was = before.get(name);
      if (was === undefined || value === was || (weaker === "higher") !== value > was) return [];
      return [{ kind, rule, redacted, ...place }];
    });
  });
}

interface Value {
  readonly name: string;
  readonly value: number;
  readonly hunk: HunkSide;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function values(sides: readonly HunkSide[], key: RegExp): Value[] {
  return sides.flatMap((hunk) =>
    hunk.uncommented.flatMap((text, line) =>
      text.length > 1000
        ? []
        : [...text.matchAll(key)].flatMap((found) => {
            const { key: name = "", number = "", unit, ruby } = found.groups ?? {};
            const seconds = SECONDS.find(([shape]) => shape.test((ruby ?? unit ?? "").toLowerCase()))?.[1] ?? 1;
            const value = number
              .split("*")
              .reduce((product, each) => product * Number(each.trim().replaceAll("_", "")), seconds);
            if (Number.isNaN(value)) return [];
            return [
              { name: name.toLowerCase(), value, hunk, line, start: found.index, end: found.index + found[0].length },
            ];
          }),
    ),
  );
}
