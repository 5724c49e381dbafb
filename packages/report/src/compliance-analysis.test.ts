import type { PolicyResult } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { complianceAnalysis, someHeader } from "../../../test/predicates.ts";
import { complianceSummary } from "./compliance-analysis.ts";
import { complianceAnnotations, complianceLines } from "./compliance-analysis-lines.ts";
import { waiverFor } from "./waiver.ts";

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
  expect(page).toContain("**What to do**: Add HIPAA-ADMIN&#46;");
  expect(page).toContain("services: [&#34;phi-service&#34;]");
  expect(page).toContain("expires: 2027-02-20");
  expect(page).toContain("It waives this rule in this service, for every change until");
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

test("annotations stand alone, and advised ones warn", () => {
  expect(complianceAnnotations(broken).map(({ level, path, line }) => [level, path, line])).toEqual([
    ["error", null, null],
    ["warning", null, null],
    ["warning", "a|b.ts", 3],
  ]);
  expect(complianceLines(broken).at(-1)).toContain("not compliant, not complete: 2 violations, 1 warning");
});

test("a waiver is scoped to the path of a result that has one, literally", () => {
  const at = (path: string) => waiverFor({ ...violation, location: { path, line: 1 } }, "2026-11-22T08:00:00Z").yaml;
  expect(at("a/[x]*.ts")).toContain(String.raw`scope: { paths: ["a/\\[x\\]\\*.ts"] }`);
});

test("a result without a path or service can only be waived with its rule, and that is said", () => {
  const { yaml, covers } = waiverFor({ ...violation, services: [] }, "2026-11-22T08:00:00Z");
  expect(yaml).toContain("scope: {}");
  expect(covers).toContain("everywhere");
});
