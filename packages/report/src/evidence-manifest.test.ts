import type { AuditedChange, AuditReport, EvidenceManifest, ManifestEntry } from "@gitops-health/contracts";
import { byteLength } from "@gitops-health/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditHtml, auditMarkdown, auditSummary } from "./evidence-manifest.ts";

const A = "a".repeat(40);
const D = "d".repeat(64);

/** A report in which every text that comes from outside is `text`. */
function reportOf(text: string, count = 3): AuditReport {
  const change: AuditedChange = {
    commit: A,
    parent: null,
    tree: A,
    date: "2026-01-05T09:00:00Z",
    author: text,
    committer: text,
    assurance: "self-declared",
    header: text,
    services: [text],
    domains: ["phi"],
    lintErrors: 0,
    compliant: false,
    violations: [text],
    riskScore: 55.5,
    computedLevel: "medium",
    level: "high",
    declaredLevel: null,
    strategy: text,
    documents: [
      {
        kind: "culprit-report",
        sha256: D,
        joinedBy: "resultTree",
        subject: A,
        producer: text,
        evaluatedAt: text,
        covers: 2,
      },
    ],
    status: "NOT_SATISFIED",
    reasons: [text],
  };
  return {
    schemaVersion: 1,
    producer: { action: "audit-report", version: text },
    range: { base: null, head: A, mergeBase: null },
    headTree: A,
    resultTree: null,
    changeId: null,
    mode: { requested: "enforce", effective: "warn", reasons: [text] },
    materials: [{ name: text, digest: { sha256: D } }],
    evaluatedAt: "2026-01-05T09:00:00Z",
    notEvaluated: [{ what: text, reason: text }],
    period: { since: { given: text, commit: A, date: null }, until: { given: text, commit: null, date: null } },
    service: text,
    extraction: { query: text, listed: 9, inPeriod: 5, commits: count, files: 3, valid: 2, documents: 1 },
    status: "NOT_SATISFIED",
    changes: Array.from({ length: count }, () => change),
    controls: [
      {
        id: text,
        title: text,
        framework: text,
        status: "INSUFFICIENT_EVIDENCE",
        changes: 1,
        failing: 0,
        waived: 0,
        rules: [text],
        evidence: [],
        reasons: [text],
      },
    ],
    exceptions: Array.from({ length: count }, () => ({ code: "change-not-compliant" as const, commit: A, what: text })),
    unjoined: [{ kind: text, sha256: D, subject: A, evaluatedAt: text, path: text }],
    coverage: { changes: count, withDocuments: 0, satisfied: 0, gaps: 0, beforeAdoption: 0 },
    catalogVersion: text,
  };
}

const filesOf = (text: string): ManifestEntry[] => [{ path: text, size: 1, sha256: D, mediaType: text, source: text }];
const manifestOf = (text: string, count = 3): EvidenceManifest => ({
  ...reportOf(text, count),
  merkleRoot: D,
  archive: { name: text, tarSha256: D, tarSize: 1 },
  entries: filesOf(text),
  signature: "UNSIGNED",
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        '"',
        "'",
        "&",
        "`",
        "|",
        "\n",
        "\r",
        "](x)",
        "![",
        "<script>",
        "</td>",
        "-->",
        "\u202e",
        "\u0000",
        "@team",
        "https://e.test",
        "::set-output",
        "# h",
        "- x",
        "***",
        "~~~",
        "\\",
        "$$",
        "\ud800",
      ),
    )
    .map((parts) => parts.join("")),
);

/** What is left of HTML when all text is taken out. */
const skeleton = (html: string) => html.replace(/>[^<]*</g, "><").replace(/ (aria-label|content)="[^"]*"/g, "");

describe("the HTML report", () => {
  it("has the same elements and attributes whatever stands in commits, names and paths", () => {
    const calm = skeleton(auditHtml(reportOf("calm"), filesOf("calm")));
    fc.assert(
      fc.property(
        hostile.filter((text) => text !== ""),
        (text) => {
          expect(skeleton(auditHtml(reportOf(text), filesOf(text)))).toBe(calm);
        },
      ),
    );
  });

  it("needs nothing but itself: no script, no link elsewhere, and a policy that forbids them", () => {
    const html = auditHtml(reportOf("https://e.test <img src=x>"), filesOf("x"));
    expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|form|base)\b/i);
    expect(html).not.toMatch(/\s(src|href|action|style|on\w+)="(?!#)/i);
    expect(html).not.toMatch(/url\(|@import/i);
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'/);
  });

  it("says every status and level in words, and names every table, chart and column", () => {
    const html = auditHtml(reportOf("x"), filesOf("x"));
    for (const words of ["Not satisfied", "Insufficient evidence", "high"]) expect(html).toContain(words);
    expect(html.match(/<table>/g)).toHaveLength(html.match(/<caption>/g)?.length ?? 0);
    expect(html).not.toMatch(/<th(?! scope=|ead)/);
    expect(html).toMatch(/<svg viewBox="0 0 960 260" role="img" aria-label="Risk score/);
  });

  it("of very many changes shows what is not satisfied first and says how many are left out", () => {
    const report = reportOf("x", 3000);
    const changes = report.changes.map((change, index) => ({
      ...change,
      status: index < 2500 ? ("SATISFIED" as const) : change.status,
    }));
    const html = auditHtml({ ...report, changes, exceptions: [] }, []);
    expect(html).toContain("2000 more changes in report.json");
    expect(html.match(/class="status NOT_SATISFIED"/g)?.length).toBeGreaterThan(500);
    expect(byteLength(html)).toBeLessThan(3_000_000);
  });
});

describe("the Markdown report", () => {
  it("has the same lines, cells and markup whatever stands in commits, names and paths", () => {
    const shape = (markdown: string) =>
      markdown
        .replace(/^```[\s\S]*?^```$/gm, "")
        .replace(/&#\d+;/g, "")
        .split("\n")
        .map((line) => line.replace(/[^|#>*`[\]!_~<\n]|<(?!br|code|\/code)|_(?=\w)/g, ""));
    const calm = shape(auditMarkdown(reportOf("calm"), filesOf("calm")));
    fc.assert(
      fc.property(
        hostile.filter((text) => text !== ""),
        (text) => {
          expect(shape(auditMarkdown(reportOf(text), filesOf(text)))).toEqual(calm);
        },
      ),
    );
  });

  it("has every section that the HTML has", () => {
    const titles = [...auditHtml(reportOf("x"), []).matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(10);
    for (const title of titles) expect(auditMarkdown(reportOf("x"), [])).toContain(`## ${title}`);
  });
});

describe("the job summary", () => {
  it("keeps within any budget", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (budget) => {
        expect(byteLength(auditSummary(manifestOf("a | b <c>", 200), budget))).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 30 },
    );
  });

  it("starts with the verdict and the root that must be kept", () => {
    const page = auditSummary(manifestOf("x"), 100_000);
    expect(page.indexOf("Not satisfied")).toBeLessThan(page.indexOf(D));
    expect(page.indexOf(D)).toBeLessThan(page.indexOf("## Exceptions"));
  });
});
