import { describe, expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { cli } from "./cli.ts";

async function run(directory: string, ...argv: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await cli(argv, "0.1.0", {
    directory,
    environment: { SOURCE_DATE_EPOCH: "1767225600" },
    script: "gitops-health",
    ask: undefined,
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

async function sample() {
  const repository = await createRepository();
  await repository.commit("chore: start", { files: { "a.ts": "export const a = 1;\n" } });
  await repository.commit("feat: go on", { files: { "a.ts": "export const a = 2;\n" } });
  return repository;
}

describe("what is typed wrongly gets one sentence and exit 2", () => {
  const cases: [string[], string][] = [
    [["comit", "lint"], 'There is no command "comit lint"; did you mean "commit lint"?'],
    [["risk"], 'There is no command "risk"; known: risk score.'],
    [["audit"], 'There is no command "audit"; known: audit report, audit verify.'],
    [["risk", "score", "--comit", "HEAD"], "Unknown option --comit; did you mean --commit?"],
    [["risk", "score", "--commit", "HEAD", "--pr", "a..b"], "Give only one of --commit, --pr and --base."],
    [["risk", "score", "--pr", "main"], '--pr is "main"; expected BASE..HEAD such as main..HEAD.'],
    [["risk", "score", "extra"], '"extra" is not expected after "risk score"'],
    [["risk", "score", "--mode", "strict"], '--mode is "strict"; expected enforce or warn'],
    [["audit", "verify"], "audit verify takes one package"],
    [["audit", "verify", "--merkleroot", "x"], "Unknown option --merkleroot; did you mean --merkle-root?"],
    [["risk", "score", "-v"], "Unknown option -v; see gitops-health risk score --help."],
    [["risk", "score", "--commit"], "--commit needs a value; see gitops-health risk score --help."],
    [["risk", "score", "--commit", "-1"], '--commit needs a value; one that starts with "-" is written --commit=-…'],
    [["risk", "score", "--allow-empty=no"], "--allow-empty is given or left out, it takes no value"],
    [["forensics", "bisect", "--first-parent=false"], "--first-parent is on unless --no-first-parent is given"],
    [
      ["risk", "score", "--commit", "main..HEAD"],
      "expected one commit such as HEAD~2. A range goes to --pr BASE..HEAD.",
    ],
    [["risk", "score", "--commit="], '--commit is ""; expected one commit'],
    [["risk", "score", "--commit", "nope"], 'There is no commit "nope" in this repository'],
    [["risk", "score", "--commit", "HEAD", "--head", "HEAD~1"], "give --head with --base only"],
    [["risk", "score", "--pr", "HEAD..HEAD"], "base and head are the same commit"],
    [
      ["risk", "score", "--config", "typo.yml"],
      'The input "config" is "typo.yml", which is in no commit that is judged',
    ],
    [["help", "risk", "scor"], 'did you mean "risk score"?'],
  ];
  test.each(cases)("%j", async (argv, words) => {
    await using repository = await sample();
    const result = await run(repository.directory, ...argv);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.notes).toContain(words);
  });
});

test("without a command the overview shows, and the exit says that nothing was done", async () => {
  const result = await run("/", "--help");
  expect(result.code).toBe(0);
  for (const name of [
    "commit lint",
    "compliance analyze",
    "risk score",
    "deploy plan",
    "forensics bisect",
    "audit report",
    "audit verify",
  ])
    expect(result.out).toContain(name);
  expect((await run("/")).code).toBe(2);
});

test("what is on unless something else is said is turned off by no- before its name", async () => {
  await using repository = await sample();
  const flags = ["--good", "HEAD~1", "--command", "true", "--no-first-parent", "--no-counterfactual", "--json"];
  const { code, out } = await run(repository.directory, "forensics", "bisect", ...flags);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ outcome: "not-reproduced", firstParent: false });
  expect((await run("/", "forensics", "bisect", "--help")).out).toContain("--no-counterfactual ");
});

test("every command has help with its inputs and an example", async () => {
  for (const argv of [
    ["commit", "lint"],
    ["compliance", "analyze"],
    ["risk", "score"],
    ["deploy", "plan"],
    ["forensics", "bisect"],
    ["audit", "report"],
  ]) {
    const result = await run("/", ...argv, "--help");
    expect(result.code).toBe(0);
    expect(result.out).toMatch(/--mode .*enforce/);
    expect(result.out).toContain(`Examples:\n  gitops-health ${argv.join(" ")}`);
    expect(result.out).not.toMatch(/RUNNER_TEMP|the event/);
    expect(await run("/", ...argv, "-h")).toEqual(result);
    expect(await run("/", "help", ...argv)).toEqual(result);
  }
});

test("--json prints the predicate, --statement the envelope, and the same input gives the same bytes", async () => {
  await using repository = await sample();
  const predicate = await run(repository.directory, "risk", "score", "--commit", "HEAD", "--json");
  expect(predicate.code).toBe(0);
  const envelope = JSON.parse(
    (await run(repository.directory, "risk", "score", "--commit", "HEAD", "--statement")).out,
  );
  expect(envelope.predicate).toEqual(JSON.parse(predicate.out));
  expect(envelope.predicate).toMatchObject({ schemaVersion: 1, evaluatedAt: "2026-01-01T00:00:00Z" });
  expect((await run(repository.directory, "risk", "score", "--commit", "HEAD", "--json")).out).toBe(predicate.out);
});

test("documents go into the git folder, never into the work tree", async () => {
  await using repository = await sample();
  await run(repository.directory, "compliance", "analyze", "--commit", "HEAD");
  await run(repository.directory, "risk", "score", "--commit", "HEAD");
  const plan = await run(repository.directory, "deploy", "plan", "--commit", "HEAD", "--mode", "warn");
  expect(plan.code).toBe(0);
  expect(plan.out).toContain("/.git/gitops-health/deployment-plan.json");
  expect(await repository.git("status", "--porcelain")).toBe("");
});

test("a plan without its documents is an integrity failure that names the missing one", async () => {
  await using repository = await sample();
  const plan = await run(repository.directory, "deploy", "plan", "--commit", "HEAD");
  expect(plan.code).toBe(3);
  expect(plan.notes).toMatch(/cannot be read \(ENOENT\); run the action that makes it before this one/);
});

test("findings exit 1, and 0 in mode warn", async () => {
  await using repository = await sample();
  await repository.commit("no convention at all", { files: { "a.ts": "export const a = 3;\n" } });
  expect((await run(repository.directory, "commit", "lint", "--commit", "HEAD")).code).toBe(1);
  expect((await run(repository.directory, "commit", "lint", "--commit", "HEAD", "--mode", "warn")).code).toBe(0);
});

test("the very first commit of a repository can be judged", async () => {
  await using repository = await createRepository();
  const first = await repository.commit("chore: start", { files: { "a.ts": "export const a = 1;\n" } });
  const result = await run(repository.directory, "commit", "lint", "--commit", "HEAD", "--json");
  expect(result.code).toBe(0);
  expect(JSON.parse(result.out).range).toEqual({ base: null, head: first, mergeBase: null });
});

test("outside a repository the environment is at fault", async () => {
  const result = await run("/", "risk", "score");
  expect(result.notes).toContain("not inside a git repository");
});
