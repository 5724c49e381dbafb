import { describe, expect, test } from "vitest";
import { createRepository, type Files, type TestRepository } from "../../../test/repository.ts";
import { readSubject } from "./subject.ts";

const CONFIG = ".github/gitops-health.yml";
const configuration = (domain: string) => `version: 1\nservices:\n  a: { paths: ["src/**"], domains: [${domain}] }\n`;
const request = (directory: string, base: string | undefined, head: string | undefined) => ({
  directory,
  event: undefined,
  base,
  head,
  configPath: CONFIG,
  outputDirectory: directory,
  allowEmpty: false,
  day: "2026-11-22",
  signal: new AbortController().signal,
});
async function subject(directory: string, base?: string, head?: string) {
  const read = await readSubject(request(directory, base, head));
  if ("nothingToDo" in read) throw new Error(read.nothingToDo);
  return read;
}

test("the base's configuration judges a change that edits it", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { [CONFIG]: configuration("phi") } });
  const head = await repository.commit("chore: loosen", { files: { [CONFIG]: "version: 1\n" } });
  const { configuration: trusted } = await subject(repository.directory, base, head);
  expect(trusted).toMatchObject({ source: "base", notice: null, value: { services: { a: { domains: ["phi"] } } } });
});

test("where the base has none the head's own counts, with a notice", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { a: "1" } });
  const head = await repository.commit("chore: adopt", { files: { [CONFIG]: configuration("phi") } });
  const { configuration: trusted } = await subject(repository.directory, base, head);
  expect(trusted.source).toBe("head");
  expect(trusted.notice).toContain("First adoption");
});

test("without any the defaults count, and it is said that domains were not evaluated", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { a: "1" } });
  const head = await repository.commit("chore: more", { files: { a: "2" } });
  const { configuration: trusted } = await subject(repository.directory, base, head);
  expect(trusted.source).toBe("defaults");
  expect(trusted.notice).toContain("were not evaluated");
});

test("a change keeps its identity through a squash and a rebase", async () => {
  await using repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { a: "1\n", b: "1\n" } });
  await repository.branch("topic");
  await repository.checkout("topic");
  await repository.commit("feat: one", { files: { a: "2\n" } });
  const head = await repository.commit("feat: two", { files: { c: "3\n" } });
  const topic = await subject(repository.directory, base, head);
  await repository.checkout("main");
  await repository.git("merge", "--squash", "topic");
  const squashed = await repository.commit("feat: both (#1)");
  const landed = await subject(repository.directory, base, squashed);
  expect(landed.changeId).toBe(topic.changeId);
  expect(landed.headTree).toBe(topic.resultTree);
});

test("a head alone is refused when an event could mean something else", async () => {
  await using repository = await createRepository();
  const head = await repository.commit("chore: start", { files: { a: "1" } });
  const event = { name: "push", payload: {}, repository: undefined, sha: head, ref: undefined, actor: undefined };
  await expect(readSubject({ ...request(repository.directory, undefined, head), event })).rejects.toThrow(
    '"head" is given without "base"',
  );
});

describe("a configuration that is broken in the base", () => {
  const broken = "version: 1\nservice: {}\n";
  const start = async (repository: TestRepository) =>
    repository.commit("chore: break", { files: { [CONFIG]: broken, "src/a.ts": "1" } });

  test("is mended by a change that edits nothing else, judged by its own copy", async () => {
    await using repository = await createRepository();
    const base = await start(repository);
    const head = await repository.commit("chore: mend", { files: { [CONFIG]: configuration("phi") } });
    const { configuration: own } = await subject(repository.directory, base, head);
    expect(own).toMatchObject({ source: "head", value: { services: { a: { domains: ["phi"] } } } });
    expect(own.notice).toContain("broken; the change edits nothing else");
  });
  const refused: [string, Files, RegExp][] = [
    ["does not touch it", { "src/a.ts": "2" }, /broken in the base commit .* Mend it .*:2:1: unknown key "service"/s],
    ["brings code along with the mend", { [CONFIG]: configuration("phi"), "src/a.ts": "2" }, /broken in the base/],
    ["removes it", { [CONFIG]: null }, /broken in the base/],
    ["mends it wrongly", { [CONFIG]: "version: 1\nservcies: {}\n" }, /^The configuration has a problem.*"servcies"/s],
  ];
  test.each(refused)("refuses a change that %s", async (_, files, words) => {
    await using repository = await createRepository();
    const base = await start(repository);
    const head = await repository.commit("chore: edit", { files });
    await expect(subject(repository.directory, base, head)).rejects.toThrow(words);
    await expect(subject(repository.directory, base, head)).rejects.toMatchObject({ fault: "user" });
  });
});

test.each(["typo.yml", `./${CONFIG}`])(
  "a configuration that is named, %s, but not there is an error",
  async (configPath) => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: start", { files: { [CONFIG]: configuration("phi") } });
    const head = await repository.commit("chore: more", { files: { a: "2" } });
    const named = readSubject({ ...request(repository.directory, base, head), configPath });
    await expect(named).rejects.toMatchObject({ code: "configuration-missing", fault: "user" });
  },
);
