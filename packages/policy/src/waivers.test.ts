import type { Waiver } from "@gitops-health/config";
import { compare, glob } from "@gitops-health/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryJudged, arbitraryWaiver, CODES, DAY, PEOPLE, result } from "../test/arbitrary-waivers.ts";
import type { Judged } from "./judged.ts";
import { applyWaivers, type WaiverFacts } from "./waivers.ts";

const CASES = 2000;

const facts: WaiverFacts = {
  day: DAY,
  people: PEOPLE,
  roles: {},
  codes: CODES,
  judgedCodes: CODES,
  touched: { paths: ["docs/a.md"], services: ["labs"] },
};

/** What a waiver may remove, said again without the code under test: path by path, pattern by pattern. */
function removes(waiver: Waiver, { result: { code, paths, services, lines } }: Judged, roles: WaiverFacts["roles"]) {
  const from = waiver["effective-from"] ?? "0000-00-00";
  const members = Object.values(roles).flat();
  const rule = waiver.rule.endsWith("*") ? waiver.rule.slice(0, -1) : null;
  const { paths: patterns, services: named } = waiver.scope;
  const selected = (path: string) => {
    const last = (patterns ?? []).findLast((pattern) => glob(pattern.replace(/^!/, "")).matches(path));
    return last !== undefined && !last.startsWith("!");
  };
  return (
    (rule === null ? code === waiver.rule : code.startsWith(rule)) &&
    from <= DAY &&
    DAY <= waiver.expires &&
    !PEOPLE.includes(waiver.approver.toLowerCase()) &&
    (members.length === 0 || members.some((name) => name.includes("/") || name === waiver.approver)) &&
    (patterns === undefined || (paths.length > 0 && paths.every(selected))) &&
    (named === undefined || (services.length > 0 && services.every((service) => named.includes(service)))) &&
    (waiver.lines === undefined || waiver.lines === lines)
  );
}

test(`waivers remove exactly their findings and no other (${CASES} cases)`, () => {
  let removed = 0;
  let kept = 0;
  const roles = fc.constantFrom<WaiverFacts["roles"]>({}, { security: ["@boss"] }, { security: ["@acme/security"] });
  fc.assert(
    fc.property(
      fc.array(arbitraryJudged, { minLength: 6, maxLength: 12 }),
      fc.array(arbitraryWaiver, { minLength: 2, maxLength: 6 }),
      roles,
      (judged, waivers, of) => {
        const { unwaived, exceptions } = applyWaivers(judged, waivers, { ...facts, roles: of });
        const sorted = [...waivers].sort((a, b) => compare(a.id, b.id));
        const expected = judged.map((each) => sorted.find((waiver) => removes(waiver, each, of))?.id ?? null);
        const waived = judged.filter((_, index) => expected[index] !== null);
        expect(unwaived).toEqual(judged.filter((_, index) => expected[index] === null));
        expect(exceptions.map((each) => each.result)).toEqual(waived.map((each) => each.result));
        expect(exceptions.map(({ waiver }) => waiver.id)).toEqual(expected.filter((id) => id !== null));
        removed += waived.length;
        kept += unwaived.length;
      },
    ),
    { numRuns: CASES, seed: 20261122 },
  );
  // Neither half of the property may hold for want of cases.
  expect(Math.min(removed, kept)).toBeGreaterThan(CASES / 2);
});

describe("a waiver says of itself", () => {
  const base: Waiver = {
    id: "W-1",
    rule: "hipaa.encryption.weakened",
    scope: { paths: ["src/**"] },
    reason: "legacy import ends in May",
    approver: "@boss",
    ticket: "SEC-12",
    expires: "2027-06-30",
  };
  const found = result({ code: base.rule, paths: ["src/a.ts"], services: ["labs"], lines: "a".repeat(64) });
  const judged: Judged[] = [{ kind: "deny", result: found }];
  const said = (more: Partial<Waiver>, other: Partial<WaiverFacts> = {}, of = judged) => {
    const { unwaived, exceptions, notices } = applyWaivers(of, [{ ...base, ...more }], { ...facts, ...other });
    return {
      unwaived: unwaived.length,
      waived: exceptions.length,
      notices: notices.map(({ code, message }) => `${code}: ${message}`),
    };
  };

  test("nothing, when it counts and lasts", () => expect(said({})).toEqual({ unwaived: 0, waived: 1, notices: [] }));

  test.each<[string, Partial<Waiver>, Partial<WaiverFacts>, string]>([
    [
      "that it expired",
      { expires: "2026-11-21" },
      {},
      "waiver.expired: Waiver W-1 expired on 2026-11-21; what it waived is a violation again.",
    ],
    [
      "that it is not yet effective",
      { "effective-from": "2026-11-23" },
      {},
      "waiver.not_yet_effective: Waiver W-1 does not count yet: it is effective from 2026-11-23.",
    ],
    [
      "that its approver made the change",
      { approver: "@Dev" },
      {},
      "waiver.own_change: Waiver W-1 does not count: its approver @Dev is an author, committer or co-author of the change, or opened its pull request.",
    ],
    [
      "that its approver has no role",
      {},
      { roles: { security: ["@ann"] } },
      "waiver.approver_not_eligible: Waiver W-1 does not count: its approver @boss is in no role under approvals.roles of the configuration.",
    ],
    [
      "that its lines changed",
      { lines: "b".repeat(64) },
      {},
      "waiver.lapsed: Waiver W-1 does not count any more: the files that it waives are not those that its lines name.",
    ],
    [
      "that its rule does not exist",
      { rule: "hipaa.encryption.weakend" },
      {},
      "waiver.unknown_rule: Waiver W-1 waives nothing: there is no rule hipaa.encryption.weakend; did you mean hipaa.encryption.weakened?",
    ],
  ])("%s, and removes nothing", (_, waiver, more, sentence) =>
    expect(said(waiver, more)).toEqual({ unwaived: 1, waived: 0, notices: [sentence] }),
  );

  test.each<[string, Partial<Waiver>, Partial<WaiverFacts>, string]>([
    [
      "that it waives everywhere, by a pattern",
      { scope: { paths: ["**"] } },
      {},
      "waiver.broad_scope: Waiver W-1 waives hipaa.encryption.weakened everywhere in the repository, for every change until 2027-06-30: its scope names no service, and no path that would narrow it.",
    ],
    [
      "that it waives everywhere, by no scope",
      { scope: {}, rule: "hipaa.*" },
      {},
      "waiver.broad_scope: Waiver W-1 waives hipaa.* everywhere in the repository, for every change until 2027-06-30: its scope names no service, and no path that would narrow it.",
    ],
    ["that it ends today", { expires: DAY }, {}, "waiver.ends_soon: Waiver W-1 ends on 2026-11-22 (today)."],
    [
      "that it ends within 30 days",
      { expires: "2026-12-22" },
      {},
      "waiver.ends_soon: Waiver W-1 ends on 2026-12-22 (in 30 days).",
    ],
    [
      "that nobody knows whether its approver is in a team",
      {},
      { roles: { security: ["@acme/security"], compliance: ["@ann"] } },
      "waiver.approver_not_verified: Waiver W-1 counts, but whether its approver @boss may approve was not evaluated: no role names the person, and who is in the teams @acme/security is not known without asking GitHub.",
    ],
  ])("%s, and removes what it covers", (_, waiver, more, sentence) =>
    expect(said(waiver, more)).toEqual({ unwaived: 0, waived: 1, notices: [sentence] }),
  );

  test("no more on the 31st day before its end", () => expect(said({ expires: "2026-12-23" }).notices).toEqual([]));
  test("nothing, when its approver is named in a role in other letters", () =>
    expect(said({}, { roles: { security: ["@Boss", "@acme/security"] } })).toMatchObject({ waived: 1, notices: [] }));
  test("nothing, when its lines are the same", () =>
    expect(said({ lines: "a".repeat(64) })).toEqual({ unwaived: 0, waived: 1, notices: [] }));

  describe("that it is unused", () => {
    const touching: Partial<WaiverFacts> = { touched: { paths: ["src/a.ts"], services: [] } };
    const codes = (more: Partial<Waiver>, other: Partial<WaiverFacts>) =>
      said(more, other, []).notices.map((each) => each.split(":", 1)[0]);

    test("when its paths were touched and its rule found nothing there", () =>
      expect(codes({}, touching)).toEqual(["waiver.unused"]));
    test.each<[string, Partial<Waiver>, Partial<WaiverFacts>]>([
      ["its paths were not touched", {}, {}],
      ["its rule was not judged", {}, { ...touching, judgedCodes: [] }],
      ["it does not count anyway", { expires: "2026-01-01" }, touching],
    ])("not when %s", (_, waiver, more) => expect(codes(waiver, more)).toEqual([]));
  });
});

test("many waivers may be of one rule, and each removes its own", () => {
  const rule = CODES[0] ?? "";
  const at = (path: string): Judged => ({ kind: "deny", result: result({ code: rule, paths: [path] }) });
  const of = (id: string, path: string): Waiver => ({
    ...{ id, rule, scope: { paths: [path] }, reason: "r", approver: "@boss", ticket: "T", expires: "2027-06-30" },
  });
  const { unwaived, exceptions } = applyWaivers([at("a"), at("b"), at("c")], [of("W-2", "b"), of("W-1", "a")], facts);
  expect(exceptions.map(({ waiver, result: { paths } }) => [waiver.id, ...paths])).toEqual([
    ["W-1", "a"],
    ["W-2", "b"],
  ]);
  expect(unwaived.map(({ result: { paths } }) => paths)).toEqual([["c"]]);
});
