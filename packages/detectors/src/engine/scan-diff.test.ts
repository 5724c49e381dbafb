import { openRepository } from "@gitops-health/git";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRepository, type Files } from "../../../../test/repository.ts";
import { logDetector, smallDetectors } from "../../../../test/small-detectors.ts";
import { baselineText, readBaseline } from "../suppression/baseline.ts";
import type { ChangeDetector } from "./change-detector.ts";
import { type DiffOptions, scanDiff } from "./scan-diff.ts";
import { inMemory, occurrencesInFiles } from "./scan-file.ts";
import { sideOf } from "./sides.ts";

const options: DiffOptions = { detectors: smallDetectors, changeDetectors: [] };
const SSN = ["219", "55", "4321"].join("-");
const OTHER = ["219", "55", "4322"].join("-");
const DAY = "2026-06-01";
const none = { pathRules: [], baseline: null };

async function scanned(before: Files, after: Files, more: Partial<DiffOptions> = {}) {
  await using repository = await createRepository();
  const base = await repository.commit("a", { files: before });
  const head = await repository.commit("b", { files: after });
  const git = await openRepository(repository.directory);
  try {
    const files = await git.diff(base, head);
    return await scanDiff(files, { ...options, readFile: (path) => git.file(head, path), ...more });
  } finally {
    git.close();
  }
}

test("only what is added counts, at the lines of the new file", async () => {
  const { findings } = await scanned(
    { "a.txt": `1\n2 ${SSN}\n3\n4\n5\n` },
    { "a.txt": `0\n1\n3\n4 ${OTHER}\n5\n${SSN} 6\n` },
  );
  expect(findings.map(({ location, column, side }) => [location?.line, column, side])).toEqual([
    [4, 3, "added"],
    [6, 1, "added"],
  ]);
});

test("lines of different hunks are not next to each other", async () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  const after = lines.map((line, index) => (index === 3 ? "begin BEGIN" : index === 9 ? "END" : line));
  const { findings } = await scanned({ "a.txt": lines.join("\n") }, { "a.txt": after.join("\n") });
  expect(findings.map(({ rule, location, endColumn }) => [rule, location?.line, endColumn])).toEqual([
    ["phi/block", 4, 12],
  ]);
});

test("the lines of a side are the lines of the file, whatever the hunks", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ gap: fc.nat(50), added: fc.array(fc.string({ unit: fc.constantFrom("a", " ", "\r") })) })),
      (parts) => {
        let line = 1;
        const expected: [number, string][] = [];
        const hunks = parts.map(({ gap, added }) => {
          line += gap;
          const newStart = line;
          for (const text of added) expected.push([line++, text]);
          line++;
          return { oldStart: 1, newStart, removed: [], added };
        });
        const { text, lineOf } = sideOf({ hunks }, "added");
        const found = text.split("\n").map((each, index): [number, string] => [lineOf(index + 1), each]);
        for (const each of expected) expect(found).toContainEqual(each);
      },
    ),
  ));

test("what git takes for binary is read where its bytes are given: UTF-16; what is not read is told", async () => {
  const utf16 = Buffer.from(`\ufeff${SSN}\n`, "utf16le");
  const files = { "a.txt": utf16, "b.png": Buffer.from("\x89PNG\r\n\x1a\n\0", "latin1") };
  const read = await scanned({}, files);
  expect(read.findings.map(({ location }) => location)).toEqual([{ path: "a.txt", line: 1 }]);
  expect(read.notScanned).toEqual([{ path: "b.png", reason: "an image (PNG)" }]);
  const { findings, notScanned } = await scanned({}, files, { readFile: async () => undefined });
  expect({ findings, notScanned }).toEqual({
    findings: [],
    notScanned: [
      { path: "a.txt", reason: "binary" },
      { path: "b.png", reason: "binary" },
    ],
  });
});

test("a diff that is larger than is read is told", async () => {
  await using repository = await createRepository();
  const head = await repository.commit("a", { files: { "a.txt": `${SSN}\n`.repeat(100) } });
  const git = await openRepository(repository.directory);
  const files = await git.diff(null, head, { maxPatchBytes: 500 });
  git.close();
  const { notScanned } = await scanDiff(files, options);
  expect(notScanned).toEqual([
    { path: "a.txt", reason: "the diff is larger than is read; lines of it were not scanned" },
  ]);
  const read = await scanDiff(files, { ...options, readFile: async () => Buffer.from(`${SSN}\n`.repeat(100)) });
  expect([read.findings.length, read.notScanned]).toEqual([100, []]);
});

test("a new name is looked at, an old one is not", async () => {
  const { findings } = await scanned({ [`${SSN}.txt`]: "a\n" }, { [`${SSN}.txt`]: "b\n", [`x/${OTHER}.txt`]: "c\n" });
  expect(findings.map(({ location }) => location?.path)).toEqual(["x/[NUMBER].txt"]);
});

test("safeguards are judged by the detectors of changes, on both sides, and not in the added lines alone", async () => {
  const removedAudit: ChangeDetector = (files, { commit }) =>
    files.flatMap((file) =>
      file.hunks.flatMap((hunk) =>
        hunk.removed.flatMap((line, index) =>
          line.includes("audit(")
            ? [
                {
                  ...{ rule: "safeguard/audit", category: "safeguard", severity: "high", confidence: 90, tier: null },
                  ...{ safeguard: { kind: "audit", effect: "removed" }, commit, side: "removed", redacted: "[AUDIT]" },
                  ...{ location: { path: file.path, line: hunk.oldStart + index }, column: 1, endColumn: 6 },
                  ...{ context: "main", synthetic: false, controls: [] },
                } as const,
              ]
            : [],
        ),
      ),
    );
  const { findings } = await scanned(
    { "a.ts": "a();\naudit();\n" },
    { "a.ts": "a();\nconsole.log();\n" },
    { detectors: [...smallDetectors, logDetector], changeDetectors: [removedAudit] },
  );
  expect(findings.map(({ rule, side, location }) => [rule, side, location?.line])).toEqual([
    ["safeguard/audit", "removed", 2],
  ]);
});

test("50,000 files are scanned, and a signal ends the scan", async () => {
  const file = (index: number) => ({
    ...{ path: `src/f${index}.ts`, previousPath: undefined, status: "added", oldMode: "000000", newMode: "100644" },
    ...{ binary: false, additions: 1, deletions: 0 },
    hunks: [{ oldStart: 0, newStart: 1, removed: [], added: [index === 49_999 ? SSN : "const a = 1;"] }],
  });
  const files = Array.from({ length: 50_000 }, (_, index) => file(index)) as Parameters<typeof scanDiff>[0];
  expect((await scanDiff(files, options)).findings).toHaveLength(1);
  const stopped = new AbortController();
  const scan = scanDiff(files, { ...options, signal: stopped.signal });
  stopped.abort(new Error("enough"));
  await expect(scan).rejects.toThrow("enough");
});

describe("what the change itself brings allows nothing", () => {
  const suppressions = { trusted: none, day: DAY };
  const allow = "// gitops-health:allow phi/number made up for a demo";

  test("a comment that it writes is told as a claim", async () => {
    const { findings, waived, claims } = await scanned({}, { "a.ts": `a = "${SSN}"; ${allow}\n` }, { suppressions });
    expect([findings.length, waived.length]).toEqual([1, 0]);
    expect(claims).toMatchObject([
      { kind: "comment", refused: expect.stringContaining("the change itself brings it") },
    ]);
  });

  test("a line that was there with its comment, and is only moved, stays allowed", async () => {
    const line = `a = "${SSN}"; ${allow}`;
    const { findings, waived } = await scanned(
      { "a.ts": `${line}\nb\n` },
      { "a.ts": `if (c) {\n  ${line}\n}\nb\n` },
      { suppressions },
    );
    expect([findings.length, waived.length]).toEqual([0, 1]);
  });

  test("another value in an allowed line is a finding", async () => {
    const { findings, waived } = await scanned(
      { "a.ts": `a = "${SSN}"; ${allow}\n` },
      { "a.ts": `a = "${OTHER}"; ${allow}\n` },
      { suppressions },
    );
    expect([findings.length, waived.length]).toEqual([1, 0]);
  });

  test("a comment put above a value that was there does not allow it in the diff that moves it", async () => {
    const { findings, waived } = await scanned(
      { "a.ts": `a = "${SSN}";\nb\n` },
      { "a.ts": `b\n${allow}\na = "${SSN}";\n` },
      { suppressions },
    );
    expect([findings.length, waived.length]).toEqual([1, 0]);
  });

  test("known debt is debt while its line stays; another value of the same form is a finding", async () => {
    const before = `const number = "${SSN}";\n`;
    const found = await occurrencesInFiles(
      [{ path: "a.ts", open: async () => inMemory(Buffer.from(before)) }],
      options,
    );
    const baseline = readBaseline(Buffer.from(baselineText(found.occurrences, "0".repeat(32))), "b");
    const trusted = { pathRules: [], baseline };
    const moved = await scanned(
      { "a.ts": before },
      { "a.ts": `{\n  ${before}}\n` },
      { suppressions: { trusted, day: DAY } },
    );
    expect([moved.findings.length, moved.waived[0]?.kind]).toEqual([0, "baseline"]);
    const swapped = await scanned(
      { "a.ts": before },
      { "a.ts": before.replace(SSN, OTHER) },
      { suppressions: { trusted, day: DAY } },
    );
    expect([swapped.findings.length, swapped.waived.length]).toEqual([1, 0]);
  });

  test("its own path rules are told as claims, those of the base count", async () => {
    const rules = [{ rule: "phi/*", paths: ["demo/**"], reason: "made-up people" }];
    const own = { pathRules: rules, baseline: null };
    const files = { "demo/a.ts": SSN };
    const claimed = await scanned({}, files, { suppressions: { trusted: none, own, day: DAY } });
    expect([claimed.findings.length, claimed.claims[0]?.kind]).toEqual([1, "paths"]);
    const allowed = await scanned({}, files, { suppressions: { trusted: own, day: DAY } });
    expect([allowed.findings.length, allowed.waived[0]?.reason]).toEqual([0, "made-up people"]);
  });
});
