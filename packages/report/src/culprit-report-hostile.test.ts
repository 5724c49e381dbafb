import type { CulpritReport } from "@gitops-health/contracts";
import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { culprit, reportOf, sha } from "../../../test/culprit-report.ts";
import { culpritFiles, culpritSummary } from "./culprit-report.ts";

/** What an attacker writes into a header, a name, a path, a diff or a past incident. */
const ATTACKS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</code></pre></svg><b>bold</b>",
  "[click](https://evil.example/x)",
  "![pixel](https://evil.example/p.png)",
  "https://evil.example www.evil.example",
  "@everyone and @acme/security, see #1 and GH-2",
  "::error::pwned",
  "\n::set-output name=a::b",
  "```\n# heading\n```",
  "| cell | cell |\n|---|---|",
  "\n---\nstatus: resolved\n---\n",
  "</style><style>*{display:none}",
  "<!-- --> ]]> &lt;b&gt; &#60;b&#62;",
  "\u202egnp.exe\u200b\u0007",
  "**bold** _it_ ~~no~~ `code` $x$",
  '" onload="x',
  "\n> [!CAUTION]\n> Do this",
  "[x]: https://evil.example",
];
const hostile = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc
    .tuple(fc.constantFrom(...ATTACKS), fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom(...ATTACKS))
    .map((parts) => parts.join("")),
);

/** Every text of a report that somebody outside may have written. */
const hostileReport = fc
  .record({
    header: hostile,
    author: hostile,
    path: hostile,
    diff: hostile,
    title: hostile,
    cause: hostile,
    word: hostile,
    metric: hostile,
    refused: hostile,
    role: hostile,
    runner: hostile,
    tag: hostile,
    tagged: fc.boolean(),
  })
  .map((given): CulpritReport => {
    const base = reportOf();
    const [hunk] = culprit.hunks;
    if (hunk === undefined || !base.incidents.searched || base.deployment.plan === null)
      throw new Error("the example lost a part");
    const [similar] = base.incidents.items;
    if (similar === undefined) throw new Error("the example lost its incident");
    const { plan } = base.deployment;
    const migration = { path: given.path, reversible: "unknown" as const, why: "it changes stored data" };
    return {
      ...base,
      metric: { name: given.metric, threshold: 500, direction: "above" },
      culprit: {
        ...culprit,
        header: given.header,
        author: `${given.author} <a@example.com>`,
        services: [given.word],
        component: [given.word],
        files: [{ path: given.path, additions: 1, deletions: 1 }],
        migrations: [migration],
        hunks: [
          {
            ...hunk,
            path: given.path,
            diff: `@@ -1,1 +1,1 @@\n-${given.diff}\n+${given.diff}\n`,
            reasons: [{ points: 2, what: `its path says ${given.word}` }],
          },
        ],
      },
      top: [{ ...(base.top[0] as CulpritReport["top"][number]), header: given.header, author: given.author }],
      // A runner states when it read.
      readings: base.readings.map((each) => ({ ...each, startedAt: `2026-${given.runner}` })),
      runners: [
        { runner: given.runner, offset: 0 },
        { runner: "b", offset: 3 },
      ],
      action: { ...base.action, what: `Mend ${given.path}.`, why: given.path },
      rollback: {
        ...base.rollback,
        ...(given.tagged
          ? { versions: [given.tag] }
          : {
              versions: [],
              olderVersion: { commit: sha("2"), versions: [given.tag], before: 1, readings: 0, good: 0 },
            }),
        reason: given.path,
        migrations: [migration],
      },
      counterfactual: { kind: "conflicts", paths: [given.path] },
      approval: { ...base.approval, roles: [{ role: given.role, eligible: [given.role] }] },
      safety: { ...base.safety, services: [given.word] },
      deployment: {
        ...base.deployment,
        refused: [given.refused],
        plan: { ...plan, environment: given.role, file: given.refused },
      },
      incidents: {
        ...base.incidents,
        folder: given.path,
        passedOver: [given.refused],
        items: [
          {
            ...similar,
            file: given.path,
            title: given.title,
            rootCause: given.cause,
            resolution: given.cause,
            shared: [given.word],
          },
        ],
      },
    };
  });

const files = (report: CulpritReport) => new Map(culpritFiles(report).map(({ name, text }) => [name, text]));
/** Markup of our own: what the same report has without anything hostile in it. */
const TAGS = /<\/?([a-zA-Z][\w-]*)/g;
const tagsIn = (html: string) => new Set([...html.matchAll(TAGS)].map(([, tag]) => tag?.toLowerCase()));

test("in HTML and SVG nothing of others becomes a tag, an attribute or a style", () => {
  const known = tagsIn(
    files(reportOf({ counterfactual: { kind: "conflicts", paths: ["a"] } })).get("culprit-report.html") ?? "",
  );
  for (const tag of ["ol", "li", "ul", "rect", "b"]) known.add(tag);
  known.delete("b");
  fc.assert(
    fc.property(hostileReport, (report) => {
      for (const name of ["culprit-report.html", "culprit-report.svg"]) {
        const page = files(report).get(name) ?? "";
        for (const tag of tagsIn(page)) expect(known).toContain(tag);
        // Every quotation mark of others is a reference, so those that stand there are ours.
        expect(page.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i);
        expect(page.match(/<style/g)?.length).toBe(1);
        expect(page).not.toMatch(/[\u202e\u200b\u0007]/);
      }
    }),
    { numRuns: 150 },
  );
});

test("in Markdown nothing of others becomes markup, a link, a mention, a table, a command or the end of a block", () => {
  const allowed = new Set(["code", "br"]);
  fc.assert(
    fc.property(hostileReport, (report) => {
      const all = files(report);
      for (const page of [culpritSummary(report, 1_000_000), all.get("culprit-report.md") ?? ""]) {
        const withoutBlocks = page.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, "");
        for (const tag of tagsIn(withoutBlocks)) expect(allowed).toContain(tag);
        expect(withoutBlocks).not.toMatch(/(^|[^\w&])@\w/m);
        expect(withoutBlocks).not.toMatch(/https?:\/\/|www\./);
        expect(withoutBlocks).not.toMatch(/^\s*(::|##\[)/m);
        const html = String(marked(page, { gfm: true, async: false }));
        expect(html).not.toMatch(/<(a|img|script|style|del|em|input|h[4-6])\b/i);
      }
    }),
    { numRuns: 150 },
  );
});

test("the draft renders as our own headings, lists and code around plain text, with nothing of others that a reader could follow", () => {
  const own = ["blockquote", "code", "h1", "h2", "li", "p", "ul"];
  fc.assert(
    fc.property(hostileReport, (report) => {
      const html = String(marked(bodyOf(files(report).get("incident-draft.md") ?? ""), { gfm: true, async: false }));
      expect([...tagsIn(html)].sort()).toEqual(own);
      expect(html.match(/<h[12]>/g)).toHaveLength(9);
      expect(html.replace(/<code>[^<]*<\/code>/g, "")).not.toMatch(/(^|[^\w])@\w|https?:|www\./);
    }),
    { numRuns: 150 },
  );
});

test("the draft is readable as it stands: ordinary names bring no reference, tag or backslash into it", () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}[a-z]$/);
  const header = fc
    .tuple(fc.constantFrom("fix", "perf", "feat!"), word, fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(9999))
    .map(([type, scope, words, number]) => `${type}(${scope}): ${words.join(" ")}, 1.5 times (#${number})`);
  fc.assert(
    fc.property(header, fc.array(word, { minLength: 1, maxLength: 4 }), (title, parts) => {
      const path = `${parts.join("/")}.json`;
      const base = reportOf();
      const [hunk] = culprit.hunks;
      if (hunk === undefined || base.metric === null) throw new Error("the example lost a part");
      const draft = files({
        ...base,
        metric: { ...base.metric, name: `${parts.join(".")}.p95` },
        culprit: { ...culprit, header: title, hunks: [{ ...hunk, path }] },
      }).get("incident-draft.md");
      expect(draft).toContain(`“${title}”`);
      expect(draft).toContain(`\`${path}:2\``);
      expect(bodyOf(draft ?? "").replace(/`[^`\n]*`/g, "")).not.toMatch(/&#|&\w+;|<[a-z/]|\\/);
    }),
  );
});

test("the front matter of the draft stays ours", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const lines = (files(report).get("incident-draft.md") ?? "").split("\n");
      const end = lines.indexOf("---", 1);
      expect(lines.slice(1, end).map((line) => line.split(":")[0])).toEqual([
        "title",
        "date",
        "status",
        "services",
        "metric",
        "outcome",
        "culprit",
        "root-cause",
        "resolution",
      ]);
    }),
    { numRuns: 150 },
  );
});

test("every budget is kept", () => {
  fc.assert(
    fc.property(hostileReport, fc.integer({ min: 0, max: 20_000 }), (report, budget) => {
      expect(Buffer.byteLength(culpritSummary(report, budget))).toBeLessThanOrEqual(budget);
    }),
    { numRuns: 100 },
  );
});

function bodyOf(draft: string): string {
  return draft.slice(draft.indexOf("\n---\n", 4) + 5);
}
