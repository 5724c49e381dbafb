/** Inputs of the policies as a generator makes them: valid by the schema, and spoiled in every way that some rule looks for. */
import { domains } from "@gitops-health/contracts";
import fc from "fast-check";
import type { PolicyInput } from "../src/input.ts";
import { commit, lint, nullable, risk, services, trailers, unions, unmapped } from "./arbitrary-commit.ts";
import { arbitraryFindings } from "./arbitrary-findings.ts";

const reviewer = fc.constantFrom("@ann", "@dev", "@eve", "@renovate[bot]");
const pullRequest = fc.record({
  evaluated: fc.constant(true as const),
  number: fc.constantFrom(1, 77),
  author: fc.option(fc.constantFrom("@ann", "@dev")),
  authorIsBot: fc.boolean(),
  draft: fc.boolean(),
  head: fc.constant("b".repeat(40)),
  labels: fc.subarray(["compliance-reviewed", "dependencies", "hotfix"]),
  reviews: fc.uniqueArray(
    reviewer.chain((login) =>
      fc.record({
        reviewer: fc.constant(login),
        reviewerIsBot: fc.constant(login.endsWith("[bot]")),
        state: fc.constantFrom("approved" as const, "changes-requested" as const, "dismissed" as const),
        commit: fc.option(fc.constantFrom("a".repeat(40), "b".repeat(40))),
        at: fc.constant("2026-11-21T08:00:00Z"),
        epoch: fc.constant(1_795_248_000),
      }),
    ),
    { selector: ({ reviewer: login }) => login, maxLength: 3 },
  ),
});

/** A whole input; `commits` at most six. */
export const arbitraryInput: fc.Arbitrary<PolicyInput> = fc
  .record({
    now: fc.constant({ at: "2026-11-22T08:00:00Z", epoch: 1_795_334_400 }),
    phase: fc.constantFrom("change" as const, "deploy" as const),
    repository: nullable("acme/shop"),
    range: fc.constant({ base: "a".repeat(40), head: "b".repeat(40), mergeBase: "a".repeat(40) }),
    source: fc.constantFrom("base" as const, "head" as const, "defaults" as const),
    configured: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    proposed: nullable<PolicyInput["config"]["proposed"] & object>(
      services,
      {},
      { ...services, device: { domains: ["device"], owners: [], safetyClass: "B" } },
    ),
    collections: fc.subarray(["fda", "hipaa", "minimal", "pci", "sox", "strict"]),
    commits: fc.array(commit, { maxLength: 6 }),
    risk,
    squash: fc.option(
      fc.array(
        fc.record({
          basis: fc.constantFrom("settings" as const, "assumed" as const),
          composition: fc.constantFrom("PR_TITLE + PR_BODY"),
          lint,
        }),
        { maxLength: 2 },
      ),
    ),
    governanceEdits: fc.subarray([".github/gitops-health.yml", "CODEOWNERS", "policies/a.rego"]),
    suspectedPaths: fc.array(
      fc.record({
        path: fc.string({ maxLength: 8 }),
        domain: fc.constantFrom(...domains),
        word: fc.constantFrom("phi", "payment"),
        others: fc.constantFrom("", " (and 2 more paths)"),
        services: fc.constant('services: { "patient": { paths: ["patient/**"], domains: [phi] } }'),
      }),
      { maxLength: 2 },
    ),
    people: fc.subarray(["@ann", "@dev", "ann@example.org", "dev@example.org"]),
    approvals: fc.option(
      fc.array(
        fc.record({
          approver: fc.constantFrom("@ann", "@eve"),
          identities: fc.subarray(["@ann", "@eve", "ann@example.org"]),
          isBot: fc.boolean(),
          commit: fc.constantFrom("b".repeat(40), "c".repeat(40)),
          role: nullable("security", "compliance"),
        }),
        { maxLength: 2 },
      ),
    ),
    requiredApprovals: fc.subarray([
      { role: "security", count: 1 },
      { role: "compliance", count: 2 },
    ]),
    pullRequest: fc.oneof(
      fc.record({ evaluated: fc.constant(false as const), reason: fc.constant("not asked"), due: fc.boolean() }),
      pullRequest,
    ),
  })
  .chain(({ source, configured, proposed, collections, commits, suspectedPaths, ...rest }) => {
    const known = configured ? commits : commits.map(unmapped);
    const files = known.flatMap((one) => one.files);
    const config = { source, services: configured ? services : {}, proposed, collections, trailers };
    return arbitraryFindings(files, known).map((findings) => ({
      ...rest,
      commits: known,
      files,
      ...unions(files),
      suspectedPaths: configured ? [] : suspectedPaths,
      config,
      findings,
    }));
  });
