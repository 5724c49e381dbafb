/** What attackers can write into commits, names and diffs goes through all actions: nothing crashes, nothing gets out as markup or command. */
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { readLog } from "../harness/index.ts";
import { createRepository } from "../repository.ts";
import { pullRequest, runChain, runOne } from "./chain.ts";

const CONFIG = ".github/gitops-health.yml";
const base = 'version: 1\nservices:\n  phi: { paths: ["**"], domains: [phi, device], safety-class: C }\n';

/** Marks that must never appear unescaped in a log, an output, a summary or HTML. */
const payloads = [
  "::set-output name=compliant::true",
  "::error file=x::PWNED",
  "\n::add-mask::a\n",
  "##[error]PWNED",
  "%0A::error::PWNED",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</code></td></table><h1>PWNED</h1>",
  "[click](javascript:alert(1))",
  "![x](https://evil.example/p.png)",
  "https://evil.example/",
  "@everyone",
  "| a | b |\n|---|---|",
  "```\n# PWNED",
  "`code`",
  "$(touch /tmp/pwned)",
  "`touch /tmp/pwned`",
  "; touch /tmp/pwned #",
  "${{ github.token }}",
  "\u202egnp.exe\u2066",
  "\u200bzero\u200dwidth",
  "\u001b[31mred\u001b[0m\u0007",
  "RISK-LEVEL: low\nHIPAA-ADMIN: true",
  "EOF\nname<<EOF\nvalue",
  "ghadelimiter_",
  "'\"><svg/onload=alert(1)>",
];

/** What our own summaries are made of. */
const elements = new Set(
  "h1 h2 h3 h4 p ul ol li table thead tbody tr th td code pre strong em details summary br hr blockquote".split(" "),
);

/** A summary as GitHub renders it has only our own elements, no link, no mention, and no character that hides or reorders. */
function harmless(summary: string, where: string): void {
  const html = marked.parse(summary, { async: false, gfm: true });
  const foreign = [...html.matchAll(/<\/?([A-Za-z][\w-]*)([^>]*)>/g)].filter(
    ([, name = "", rest = ""]) => !elements.has(name) || /\son\w+|href|src|style=/.test(rest),
  );
  expect(
    foreign.map(([tag]) => tag),
    where,
  ).toEqual([]);
  expect(summary, where).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200d\u001b\u0007]/);
  expect(html.replace(/<(pre|code)[^>]*>[\s\S]*?<\/\1>/g, ""), where).not.toContain("@everyone");
}

test("hostile messages, names and contents go through all actions", { timeout: 300_000 }, async () => {
  const piece = fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: "binary", maxLength: 20 }));
  const samples = fc.sample(
    fc.record({ subject: piece, body: fc.array(piece, { maxLength: 4 }), name: piece, content: piece, author: piece }),
    { numRuns: 40, seed: 7 },
  );
  await using repository = await createRepository();
  const from = await repository.commit("chore: adopt gitops-health", { files: { [CONFIG]: base } });
  for (const [index, sample] of samples.entries()) {
    const name = Buffer.concat([
      Buffer.from(`-d${index} `),
      Buffer.from(sample.name.replaceAll("\0", "").replaceAll("/", "_") || "x"),
      Buffer.from([0xff]),
    ]);
    await repository.write(name, sample.content);
    const author = `A ${sample.author.replace(/[\0<>\n]/g, "")} Z`;
    const message = `feat(${sample.subject}): ${sample.subject}\n\n${sample.body.join("\n\n")}\n`.replaceAll("\0", "");
    await repository.commit(message, { author: `${author} <a@example.com>` });
  }
  const to = await repository.git("rev-parse", "HEAD");
  const run = await runChain({ workspace: repository.directory, event: pullRequest(from, to) });
  const audit = await runOne("audit-report", {
    workspace: repository.directory,
    temporary: run.temporary,
    inputs: { since: from, until: to, formats: "json\nmarkdown\nhtml", evidence: `${run.temporary}/gitops-health` },
  });
  const bisect = await runOne("bisect", {
    workspace: repository.directory,
    temporary: run.temporary,
    inputs: { good: from, bad: to, command: "test $(ls -A | wc -l) -lt 20", prior: "uniform" },
  });
  expect(bisect.outputs["outcome"], bisect.stdout).toBe("culprit");
  const { temporary: _, ...runs } = { ...run, "audit-report": audit, bisect };
  for (const [name, step] of Object.entries(runs)) {
    expect([0, 1, 4], `${name}: ${step.stdout.slice(-2000)}${step.stderr}`).toContain(step.exitCode);
    expect(step.summary, `${name}: summary within its limit`).toBeDefined();
    harmless(step.summary ?? "", `${name}: summary`);
    // The runner sees only our own commands: annotations, never an output, a mask or an environment of the attacker's.
    for (const command of readLog(step.stdout).commands)
      expect(["error", "warning", "notice", "debug", "group", "endgroup"], name).toContain(command.name);
    for (const annotation of step.annotations) expect(annotation.message, name).not.toBe("PWNED");
    expect(step.masks, name).toEqual([]);
    expect(step.env, name).toEqual({});
    expect(
      Object.keys(step.outputs).filter((key) => !/^[a-z0-9-]+$/.test(key)),
      name,
    ).toEqual([]);
    expect(step.stdout, name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b\u0007]/);
  }
  expect(runs["compliance-analyze"].outputs["compliant"]).toBe("false");
  const html = await readFile(audit.outputs["report-path"] ?? "", "utf8");
  // As text a link's source does no harm here; what counts is that no element, attribute or address is the attacker's.
  expect(html).not.toMatch(/<(script|img|iframe|object|a(?! href="#))|<[^>]*\son\w+=|<svg\/|<h1>PWNED/);
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200d\u001b\u0007]/);
});

test("a message of 5 MB and a commit of 10,000 files stay within every limit", { timeout: 300_000 }, async () => {
  await using repository = await createRepository();
  const from = await repository.commit("chore: adopt gitops-health", { files: { [CONFIG]: base } });
  const files = Array.from(
    { length: 10_000 },
    (_, index) => [`many/${index % 100}/${index}.ts`, `export const n = ${index};\n`] as const,
  );
  await repository.import([
    { message: `feat: ${"x".repeat(5_000_000)}`, files: [["long.ts", "1\n"]] },
    { message: `feat: trailers\n\n${"HIPAA-ADMIN: true\n".repeat(10_000)}`, files: [["trailers.ts", "1\n"]] },
    { message: "feat: many files", files },
  ]);
  const to = await repository.git("rev-parse", "HEAD");
  const run = await runChain({ workspace: repository.directory, event: pullRequest(from, to) });
  const { temporary: _, ...runs } = run;
  for (const [name, step] of Object.entries(runs)) {
    expect([0, 1], `${name}: ${step.stdout.slice(-2000)}${step.stderr}`).toContain(step.exitCode);
    expect(step.summary, `${name}: summary within its limit`).toBeDefined();
    expect(step.outputsFit, `${name}: outputs within their limit`).toBe(true);
    expect(step.lostAnnotations, name).toEqual([]);
  }
});
