/** Results and waivers as a generator makes them: near enough to each other that about as many match as miss. */
import type { Waiver } from "@gitops-health/config";
import type { PolicyResult } from "@gitops-health/contracts";
import fc from "fast-check";
import type { Judged } from "../src/judged.ts";

export const DAY = "2026-11-22";
export const PEOPLE = ["@dev", "dev@example.org"];
export const CODES = [
  "hipaa.encryption.weakened",
  "hipaa.encryption.removed",
  "hipaa.encryptions.other",
  "sox.duties.own",
];

const paths = [
  "src/a.ts",
  "src/b.ts",
  "src/x/a.ts",
  "docs/a.md",
  "a b.ts",
  "[x]*.ts",
  'it\'s "q".ts',
  "new\nline",
  "ü/é.ts",
];
const services = ["labs", "phi service", "pay"];
const digests = ["a".repeat(64), "b".repeat(64)];

/** A result with what is given; everything else is plain. */
export function result(more: Partial<PolicyResult>): PolicyResult {
  const words = { title: "t", message: "m", solution: "s" };
  const place = { commit: null, location: null, services: [], paths: [], lines: null };
  return { code: CODES[0] ?? "", ...words, controls: [], enforcement: "block", ...place, ...more };
}

export const arbitraryResult: fc.Arbitrary<PolicyResult> = fc
  .record({
    code: fc.constantFrom(...CODES),
    paths: fc.subarray(paths, { maxLength: 3 }),
    services: fc.subarray(services, { maxLength: 2 }),
    lines: fc.constantFrom(null, ...digests),
    enforcement: fc.constantFrom("block" as const, "advise" as const),
    message: fc.string({ maxLength: 6 }),
  })
  .map(result);

export const arbitraryJudged: fc.Arbitrary<Judged> = fc.record({
  kind: fc.constantFrom("deny" as const, "warn" as const),
  result: arbitraryResult,
});

const pattern = fc.constantFrom(
  "**",
  "src/**",
  "src/*",
  "**/*.ts",
  "!docs/**",
  "docs/**",
  "!src/b.ts",
  "**a*",
  "src/a.ts",
);

const scope: fc.Arbitrary<Waiver["scope"]> = fc
  .record({
    paths: fc.option(fc.array(pattern, { minLength: 1, maxLength: 3 })),
    services: fc.option(fc.subarray(services, { minLength: 1 })),
  })
  .map((found) => ({
    ...(found.paths === null ? {} : { paths: found.paths }),
    ...(found.services === null ? {} : { services: found.services }),
  }));

export const arbitraryWaiver: fc.Arbitrary<Waiver> = fc
  .record({
    number: fc.nat(99),
    rule: fc.constantFrom(...CODES, "hipaa.*", "hipaa.encryption.*", "sox.*", "none.at.all"),
    scope,
    approver: fc.constantFrom("@boss", "@Dev", "@ann", "@boss", "@boss"),
    from: fc.option(fc.constantFrom("2026-11-21", DAY, "2026-11-23"), { freq: 2 }),
    expires: fc.constantFrom("2026-11-21", DAY, "2026-12-22", "2027-11-22", "2027-11-22"),
    lines: fc.option(fc.constantFrom(...digests), { freq: 2 }),
  })
  .map(({ number, from, lines, ...rest }) => ({
    ...rest,
    id: `W-${number}`,
    reason: "r",
    ticket: "T-1",
    ...(from === null ? {} : { "effective-from": from }),
    ...(lines === null ? {} : { lines }),
  }));
