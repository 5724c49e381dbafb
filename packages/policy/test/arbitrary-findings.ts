/** What detectors may find in a change, in every way that some rule looks for. */
import { safeguards } from "@gitops-health/contracts";
import fc from "fast-check";
import type { PolicyInput } from "../src/input.ts";

type File = PolicyInput["files"][number];
type Findings = PolicyInput["findings"];
type Item = Extract<Findings, { evaluated: true }>["items"][number];

const safeguard = fc.record({
  kind: fc.constantFrom(...safeguards),
  effect: fc.constantFrom("weakened" as const, "removed" as const, "added" as const),
});

const common = fc.record({
  rule: fc.constantFrom("phi/ssn", "phi/card", "secret/key", "safeguard/call"),
  severity: fc.constantFrom("low" as const, "medium" as const, "high" as const, "critical" as const),
  confidence: fc.constantFrom(59, 89, 90, 90, 95, 95, 99, 99),
  redacted: fc.constantFrom("[SSN]", "[CARD]", "[KEY]"),
  context: fc.constantFrom(
    "main" as const,
    "main" as const,
    "main" as const,
    "main" as const,
    "test" as const,
    "doc" as const,
    "fixture" as const,
  ),
  // Mostly real ones: a made-up value is none to any rule.
  synthetic: fc.nat(9).map((n) => n === 0),
});

const kind = fc.oneof(
  // There are as many kinds of safeguards as rules on them.
  { weight: 4, arbitrary: safeguard.map((one) => ({ category: "safeguard" as const, tier: null, safeguard: one })) },
  fc.constant({ category: "phi" as const, tier: null, safeguard: null }),
  fc.constantFrom("A" as const, "B" as const).map((tier) => ({ category: "secret" as const, tier, safeguard: null })),
);

const place = fc.record({
  index: fc.nat(99),
  line: fc.option(fc.integer({ min: 1, max: 400 })),
  side: fc.constantFrom("added" as const, "added" as const, "removed" as const, "message" as const, "title" as const),
  perCommit: fc.boolean(),
});

/** Findings in some of the files, or in messages of the commits. */
export function arbitraryFindings(
  files: readonly File[],
  commits: readonly { readonly sha: string }[],
): fc.Arbitrary<Findings> {
  // Mostly in regulated files: there are as many rules on them as kinds of safeguards and domains together.
  const regulated = files.filter((file) => file.domains.length > 0);
  const places = [...regulated, ...regulated, ...files];
  const item = fc.tuple(common, kind, place).map(([facts, what, { index, line, side, perCommit }]): Item => {
    const commit = perCommit && commits.length > 0 ? (commits[index % commits.length]?.sha ?? null) : null;
    const inMessage = what.category !== "safeguard" && (side === "message" || side === "title");
    const file = inMessage ? undefined : places[index % Math.max(places.length, 1)];
    return {
      ...facts,
      ...what,
      commit,
      location: file === undefined ? null : { path: file.path, line },
      side,
      column: null,
      endColumn: null,
      controls: [],
      services: [...(file?.services ?? [])],
      domains: [...(file?.domains ?? [])],
    };
  });
  return fc.oneof(fc.constant({ evaluated: false as const, reason: "no detector ran" }), {
    weight: 3,
    arbitrary: fc.record({
      evaluated: fc.constant(true as const),
      items: fc.array(item, { maxLength: 12, size: "max" }),
    }),
  });
}
