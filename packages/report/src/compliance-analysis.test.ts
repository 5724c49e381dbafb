import type { PolicyResult } from "@gitops-health/contracts";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { complianceAnalysis, someHeader } from "../../../test/predicates.ts";
import { complianceSummary } from "./compliance-analysis.ts";
import { complianceAnnotations, complianceLines } from "./compliance-analysis-lines.ts";
import { linesInDiff } from "./diff-lines.ts";

const violation: PolicyResult = {
  code: "hipaa.phi_metadata.missing_trailer",
  title: "A change of PHI code carries the HIPAA trailers",
  message: "Commit abc touches PHI (<b>x</b>) without the trailers `HIPAA-ADMIN`.",
  solution: "Add HIPAA-ADMIN.",
  controls: ["HIPAA:164.316(b)(1)(ii)"],
  enforcement: "block",
  commit: "f".repeat(40),
  location: null,
  services: ["phi-service"],
  paths: ["services/phi/a.ts"],
  lines: "1".repeat(64),
};
const open = {
  code: "a.b.c",
  title: "t",
  controls: [],
  reason: "no detector ran",
  phase: "change" as const,
  due: true,
};
const later = { ...open, code: "a.b.e", due: false };
const broken = complianceAnalysis(someHeader(), {
  compliant: false,
  complete: false,
  violations: [violation, { ...violation, enforcement: "advise" }],
  warnings: [{ ...violation, enforcement: "advise", location: { path: "a|b.ts", line: 3 } }],
  rulesNotEvaluated: [open, { ...open, code: "a.b.d" }, later],
  controls: [
    { id: "HIPAA:164.316(b)(1)(ii)", title: "Record", framework: "hipaa-security", status: "not-satisfied", rules: [] },
  ],
  ownVerdict: { compliant: true, violations: 0, note: "The change edits what it is judged by." },
});

test("the verdict is first; violations say what to do and how to waive them; nothing is markup", () => {
  const page = complianceSummary(broken, 100_000);
  expect(page.split("\n", 1)).toEqual(["## Compliance: not compliant"]);
  expect(page).toContain("**1 violation**, 1 advised violation (would block if enforced), 1 warning");
  expect(page).toContain("**Why**: Commit abc touches PHI");
  expect(page).toContain("It evidences <code>HIPAA&#58;164&#46;316(b)(1)(ii)</code> Record.");
  expect(page).toContain("**What to write**: Add HIPAA-ADMIN&#46;");
  expect(page).toContain("paths: [&#34;services/phi/a.ts&#34;], services: [&#34;phi-service&#34;]");
  expect(page).toContain("expires: 2027-02-20");
  expect(page).toContain("It waives this rule at this path in this service, for every change until");
  expect(page).toContain("Advised only: if its rule were enforced, this would have blocked the change.");
  expect(page).toContain("2 rules could not be evaluated");
  expect(page).toContain(
    "no detector ran: <code>a&#46;b&#46;c</code>, <code>a&#46;b&#46;d</code>, <code>a&#46;b&#46;e</code>",
  );
  expect(page).toContain("edits what it is judged by");
  expect(page).not.toMatch(/<b>|a\|b/);
});

test("any budget is kept, also with thousands of violations", () => {
  const many = { ...broken, violations: Array.from({ length: 3000 }, () => violation) };
  for (const budget of [300, 3_000, 30_000, 300_000]) {
    const page = complianceSummary(many, budget);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(budget);
    expect(page).toContain("not compliant");
  }
});

test("a clean analysis says so", () => {
  expect(complianceSummary(complianceAnalysis(someHeader()), 10_000)).toContain("## Compliance: compliant");
});

test("each framework says what to mend, and each control which rules evidence it and what became of them", () => {
  const page = complianceSummary(
    complianceAnalysis(someHeader(), {
      violations: [violation, violation],
      successes: [{ code: "hipaa.a.b", title: "t", controls: [], reason: "applied and found nothing" }],
      notApplicable: [{ code: "hipaa.a.c", title: "t", controls: [], reason: "no changed path has the domain phi" }],
      controls: [
        {
          ...{ id: "HIPAA:164.312(b)", title: "Audit", framework: "hipaa-security", status: "satisfied" },
          rules: ["hipaa.a.b", "hipaa.a.c"],
        },
        {
          ...{ id: violation.controls[0] ?? "", title: "Record", framework: "hipaa-security", status: "not-satisfied" },
          rules: [violation.code],
        },
      ],
    }),
    100_000,
  );
  const shown = page.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
  expect(shown).toMatch(
    /\| HIPAA .* \| 1 \| 1 \| 0 \| 0 \| 0 \| <code>hipaa\.phi_metadata\.missing_trailer<\/code> \(2\) \|/,
  );
  expect(shown).toContain("| satisfied | ✅ <code>hipaa.a.b</code><br>– <code>hipaa.a.c</code> |");
  expect(shown).toContain("| not satisfied | ❌ <code>hipaa.phi_metadata.missing_trailer</code> |");
  expect(shown).toContain("- applied and found nothing: <code>hipaa.a.b</code>");
  expect(shown).toContain("- no changed path has the domain phi: <code>hipaa.a.c</code>");
  expect(shown.indexOf("not satisfied | ❌")).toBeLessThan(shown.indexOf("| satisfied | ✅"));
});

test("every waived finding is listed with its waiver's reason, approver, ticket and last day", () => {
  const waiver = { id: "W-1", reason: "legacy", approver: "@boss", ticket: "SEC-1", expires: "2027-01-31" };
  const waived = complianceAnalysis(someHeader(), { exceptions: [{ result: violation, waiver }] });
  const row = complianceSummary(waived, 100_000)
    .split("\n")
    .find((line) => line.includes("W-1"));
  for (const part of ["legacy", "boss", "SEC-1", "2027-01-31", "missing&#95;trailer"]) expect(row).toContain(part);
  expect(complianceLines(waived)[0]).toContain("waived by W-1 (SEC-1, approved by @boss, until 2027-01-31: legacy)");
});

test("of many violations one of each rule is shown in full before a second of any", () => {
  const many = Array.from({ length: 300 }, () => violation);
  const page = complianceSummary({ ...broken, violations: [...many, { ...violation, code: "z.last.one" }] }, 500_000);
  expect(page.indexOf("z&#46;last&#46;one")).toBeLessThan(page.indexOf("more violations"));
});

test("the verdict of 5,000 findings stays within a job summary, a step's annotations and a readable log, and says what is left out", () => {
  const long = "x".repeat(500);
  const results = Array.from({ length: 5000 }, (_, index) => ({
    ...violation,
    message: `${index} ${long}`,
    location: { path: `src/${index}.ts`, line: 1 },
  }));
  const many = { ...broken, violations: results, warnings: results };
  const page = complianceSummary(many, 1024 * 1024);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1024 * 1024);
  expect(page).toMatch(/_\d+ violations left out; the result document has all\._/);
  expect(page).toMatch(/_\d+ warnings left out; the result document has all\._/);
  expect(page).toContain("All 1 control");
  const lines = complianceLines(many);
  expect(lines.length).toBeLessThan(1000);
  expect(lines).toContain("… 4800 more violations; the result document has all.");
});

describe("annotations", () => {
  const hunk = { oldStart: 0, newStart: 3, removed: [], added: ["", ""] };
  const inDiff = linesInDiff([{ path: "a|b.ts", hunks: [hunk] }]);
  const notes = (location: PolicyResult["location"], more: Partial<PolicyResult> = {}) =>
    complianceAnnotations({ ...broken, violations: [{ ...violation, ...more, location }], warnings: [] }, inDiff);

  test("stand at lines of the diff and at no other", () => {
    const places = (line: number | null, path = "a|b.ts") =>
      notes({ path, line }).map((each) => [each.path, each.line] as const);
    expect(places(2)).toEqual([[null, null]]);
    expect(places(3)).toEqual([["a|b.ts", 3]]);
    expect(places(4)).toEqual([["a|b.ts", 4]]);
    expect(places(5)).toEqual([[null, null]]);
    expect(places(null)).toEqual([["a|b.ts", 3]]);
    expect(places(3, "other.ts")).toEqual([[null, null]]);
  });
  test("stand alone: what was found, where, what to do, by which rule, and whether it blocks", () => {
    const [blocking] = notes({ path: "other.ts", line: 3 });
    expect(blocking).toMatchObject({ level: "error", title: violation.title });
    for (const part of [violation.message, "At other.ts:3.", violation.solution, violation.code])
      expect(blocking?.message).toContain(part);
    const [advised] = notes(null, { enforcement: "advise" });
    expect(advised?.level).toBe("warning");
    expect(advised?.message).toContain("would have blocked");
  });
  test("are of warnings only where these have a line", () => {
    const warnings = [null, { path: "a|b.ts", line: 3 }].map((location) => ({ ...violation, location }));
    expect(complianceAnnotations({ ...broken, violations: [], warnings }, inDiff)).toHaveLength(1);
  });
});

test("the log ends with the verdict, and says of an advised violation what it would have done", () => {
  const lines = complianceLines(broken);
  expect(lines.at(-1)).toContain("not compliant, not complete: 2 violations, 1 warning");
  expect(lines.join("\n")).toContain("✗ (advised) hipaa.phi_metadata.missing_trailer");
  expect(lines.join("\n")).toContain("would have blocked");
});

test("hostile names stay text in every part of the summary", () => {
  const bad = '<img src=x onerror=1>|`a`\n\n</details>@everyone [a](http://e.vil) ::error::x "q"';
  const result = {
    ...violation,
    message: bad,
    solution: bad,
    title: bad,
    services: [bad],
    paths: [bad],
    code: `x.${bad}`,
  };
  const waiver = { id: bad, reason: bad, approver: bad, ticket: bad, expires: bad };
  const outcome = { code: bad, title: bad, controls: [bad], reason: bad };
  const page = complianceSummary(
    complianceAnalysis(someHeader(), {
      violations: [result, { ...result, location: { path: bad, line: 1 }, controls: [bad] }],
      warnings: [result],
      exceptions: [{ result, waiver }],
      successes: [outcome],
      notApplicable: [outcome],
      rulesNotEvaluated: [{ ...outcome, phase: "change", due: true }],
      rules: [{ ...outcome, code: `x.${bad}`, description: bad, solution: bad }],
      controls: [{ id: bad, title: bad, framework: "hipaa-security", status: "satisfied", rules: [bad] }],
      notEvaluated: [{ what: bad, reason: bad }],
    }),
    1_000_000,
  );
  // What is preformatted is copied as it stands; Markdown and mentions end before it.
  expect(page.replace(/<pre>[\s\S]*?<\/pre>/g, "")).not.toMatch(/<img|\]\(http|@everyone|^::/m);
  expect(page.match(/<\/details>/g)).toHaveLength(page.match(/<details>/g)?.length ?? 0);
  const html = marked.parse(page, { async: false });
  expect(html).not.toMatch(/<img|href=/);
  expect(html.match(/<table>/g)).toHaveLength(4);
});
