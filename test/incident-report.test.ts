/** The report of a bisect from real searches on real repositories: what it says, and what it must not say. */
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calm, deployed, dropped, hidden, incident, smallerPool, twice } from "./incident-cases.ts";

test("a culprit: effect, proof, line, deployment, past incident, patients, way back, who must approve, and the files beside the document", async () => {
  await using story = await incident(smallerPool);
  const evidence = join(story.output, "evidence");
  await deployed(story.repository, `${story.culprit}~1`, story.culprit ?? "", evidence);
  await story.repository.git("tag", "v2", `${story.culprit}~1`);
  await story.repository.git("tag", "--annotate", "--message=x", "payment-gateway/v2.14.1", `${story.culprit}~1`);
  const { report, summary } = await story.bisect({ evidence });
  expect(report.outcome).toBe("culprit");
  expect(report.culprit?.commit).toBe(story.culprit);
  expect(report.culprit?.hunks[0]).toMatchObject({ path: "services/payment-gateway/config/pool.json", line: 2 });
  expect(report.top[0]).toMatchObject({
    commit: story.culprit,
    header: "perf(payment): hold fewer idle database connections",
  });
  expect(report.effect?.difference).toBeGreaterThan(100);
  expect(report.counterfactual).toMatchObject({ kind: "measured", outcome: "returns" });
  expect(report.action).toMatchObject({ kind: "revert", revertVerified: true, command: `git revert ${story.culprit}` });
  expect(report.rollback).toMatchObject({ recommended: "yes", migrations: [] });
  expect(report.rollback.target).toBe(report.culprit?.parent);
  expect(report.rollback.targetGood).toBeGreaterThan(0);
  expect(report.rollback).toMatchObject({ versions: ["payment-gateway/v2.14.1", "v2"], olderVersion: null });
  expect(report.deployment).toMatchObject({ joinedBy: "head", plan: { environment: "production" }, refused: [] });
  expect(report.deployment.risk?.score).toBeGreaterThan(0);
  expect(report.approval.level).toBe(report.deployment.plan?.level);
  expect(report.incidents).toMatchObject({
    searched: true,
    files: 4,
    items: [
      { file: "2026-03-02-pool.md", date: "2026-03-02", resolution: expect.stringContaining("back to 20 connections") },
    ],
  });
  expect(report.safety).toMatchObject({
    domains: ["financial", "cardholder"],
    clinicalImpact: "low",
    exposureSeconds: 840,
  });
  expect((await readdir(story.output)).filter((name) => /^(culprit|incident)/.test(name)).sort()).toEqual([
    "culprit-report.html",
    "culprit-report.json",
    "culprit-report.md",
    "culprit-report.svg",
    "incident-draft.md",
  ]);
  expect(summary).toContain("**Roll back now to** <code>payment-gateway/v2&#46;14&#46;1</code>");
  expect(summary).toContain("Look first at <code>services/payment-gateway/config/pool&#46;json&#58;2</code>");
});

test("the draft, put into the folder of incidents, is found again, and its blanks are not quoted", async () => {
  await using story = await incident(dropped);
  await story.bisect();
  const folder = join(story.repository.directory, "incidents");
  await mkdir(folder);
  await copyFile(join(story.output, "incident-draft.md"), join(folder, "2026-11-22.md"));
  const { report } = await story.bisect({ prior: "uniform" });
  expect(report.incidents).toMatchObject({
    items: [
      {
        file: "2026-11-22.md",
        title: "payment.p95 above 300 after “feat(payment): forget the old token”",
        date: "2026-11-22",
        rootCause: expect.not.stringContaining("to be filled in"),
      },
    ],
  });
});

test("a group: the version before all of it, and its risk is not made up", async () => {
  await using story = await incident(hidden);
  const { report } = await story.bisect();
  expect(report).toMatchObject({ outcome: "group", culprit: null, action: { kind: "narrow-down", command: null } });
  expect(report.remaining.length).toBeGreaterThanOrEqual(3);
  expect(report.rollback).toMatchObject({ recommended: "yes" });
  expect(report.remaining).not.toContain(report.rollback.target);
  expect(report.approval.levelFrom).toContain("nothing says the level");
  expect(report.safety).toMatchObject({ services: ["payment-gateway"], domains: ["financial", "cardholder"] });
});

test("not reproduced: nobody is named anywhere", async () => {
  await using story = await incident(calm);
  const { report, summary } = await story.bisect();
  expect(report).toMatchObject({
    outcome: "not-reproduced",
    culprit: null,
    remaining: [],
    top: [],
    counterfactual: null,
    action: { kind: "reproduce" },
    rollback: { recommended: "people-decide" },
  });
  for (const name of ["culprit-report.md", "incident-draft.md"])
    expect(await readFile(join(story.output, name), "utf8")).not.toMatch(/Ada|feat\(payment\)|docs: note/);
  expect(summary).not.toContain("Ada");
});

test("a culprit whose revert does not help: roll back, and search on", async () => {
  await using story = await incident(twice);
  await story.repository.git("tag", "v1.0.0", story.good);
  const { report, summary } = await story.bisect();
  expect(report.culprit?.commit).toBe(story.culprit);
  expect(report.counterfactual).toMatchObject({ kind: "measured", outcome: "remains" });
  expect(report.action).toMatchObject({ kind: "roll-back", revertVerified: false, command: null });
  expect(report.rollback).toMatchObject({
    versions: [],
    olderVersion: { commit: story.good, versions: ["v1.0.0"], before: 2 },
  });
  expect(summary).toContain("does not help");
  expect(summary).not.toContain("git revert");
});

test("a culprit that drops a column is mended forward, although a revert was measured to help", async () => {
  await using story = await incident(dropped);
  const { report } = await story.bisect();
  expect(report.counterfactual).toMatchObject({ outcome: "returns" });
  expect(report.action).toMatchObject({ kind: "fix-forward", command: null });
  expect(report.culprit?.migrations).toEqual([
    expect.objectContaining({
      path: "services/payment-gateway/migrations/0007_forget_token.sql",
      reversible: "destroys",
    }),
  ]);
  expect(report.rollback).toMatchObject({ recommended: "no" });
});

test("a secret in the diff, in the header or in a past incident is in nothing that is written", async () => {
  const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
  const number = ["219", "55", "4321"].join("-");
  await using story = await incident({
    ...twice,
    commits: [
      ["docs: one", { "docs/1.md": "1\n" }],
      [
        `!!perf(payment): hold fewer connections for ${token}`,
        {
          "services/payment-gateway/config/pool.json": `{\n  "size": 10,\n  "token": "${token}"\n}\n`,
          [`services/payment-gateway/${number}.txt`]: `SSN: ${number}\n`,
        },
      ],
      ["docs: two", { "docs/2.md": "2\n" }],
    ],
    incidents: {
      [`${number}.md`]: `# Pool of payment connections ${number}\n\n## Root cause\n\nThe pool of the gateway, key ${token}, SSN ${number}.\n`,
    },
  });
  const { report, summary } = await story.bisect();
  expect(report.culprit?.commit).toBe(story.culprit);
  expect(report.incidents).toMatchObject({ items: [{ rootCause: expect.stringContaining("[SSN]") }] });
  const written = await Promise.all(
    ["culprit-report.html", "culprit-report.json", "culprit-report.md", "culprit-report.svg", "incident-draft.md"].map(
      (name) => readFile(join(story.output, name), "utf8"),
    ),
  );
  for (const text of [...written, summary]) {
    expect(text).not.toContain(token.slice(4));
    expect(text).not.toContain(number);
  }
});

test("what the repository's own rules call a value is hidden too, whether or not risk was computed", async () => {
  const chart = ["AC", "940517"].join("");
  const rules = `detectors:
  rules:
    - id: phi/acme-chart
      description: Chart number
      pattern: 'chart[ =:"]+(AC\\d{6})\\b'
      group: 1
      keywords: [chart]
      severity: high
      confidence: 95
      tests: { match: ['chart: AC123456'], ignore: ['chart: AD123456'] }
`;
  await using story = await incident({
    ...twice,
    configuration: rules,
    commits: [
      [
        `!!perf(payment): hold fewer connections, seen in chart ${chart}`,
        { "services/payment-gateway/config/pool.json": `{\n  "size": 10,\n  "chart": "${chart}"\n}\n` },
      ],
      ["docs: two", { "docs/2.md": "2\n" }],
    ],
    incidents: {
      "pool.md": `# Pool of payment connections\n\n## Root cause\n\nThe gateway asked for chart ${chart}.\n`,
    },
  });
  for (const prior of ["risk", "uniform"]) {
    const { report, summary } = await story.bisect({ prior });
    expect(report.culprit?.commit).toBe(story.culprit);
    expect(report.incidents).toMatchObject({ items: [{ file: "pool.md" }] });
    for (const text of [JSON.stringify(report), summary]) expect(text).not.toContain(chart);
  }
});

test("2,000 past incidents and a hostile one among them are searched, and the folder is left as it is", async () => {
  const incidents = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [
      `${index}.md`,
      `# Certificate ${index}\n\nThe certificate of portal ${index} had expired.\n`,
    ]),
  );
  await using story = await incident({
    ...smallerPool,
    incidents: {
      ...incidents,
      "hostile.md": `---\ntitle: "</td><script>alert(1)</script> [x](https://evil.example) @everyone"\nroot-cause: &a "payment pool"\nx: [*a, *a]\n---\npayment connections pool gateway\n`,
    },
  });
  await mkdir(join(story.repository.directory, "incidents", "empty"));
  await writeFile(join(story.repository.directory, "incidents", "bytes.md"), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  const { report, summary } = await story.bisect();
  expect(report.incidents).toMatchObject({ files: 2002, items: [{ file: "hostile.md", rootCause: "payment pool" }] });
  expect(summary).not.toMatch(/<script|https?:|@everyone/);
  expect(await readFile(join(story.output, "culprit-report.html"), "utf8")).not.toMatch(/<script|href="[^#]/);
  expect(await readdir(join(story.repository.directory, "incidents"))).toHaveLength(2003);
});
