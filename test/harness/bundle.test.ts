import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runBundle } from "./bundle.ts";
import { temporaryFolder } from "./temporary.ts";

/** A JavaScript action with one input and the given code. */
function action(code: string): string {
  const folder = temporaryFolder("action");
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const inputs =
    "inputs: { two-words: { description: d, default: from the file }, token: { description: t, default: '${{ github.token }}' } }";
  writeFileSync(
    join(folder, "action.yml"),
    `name: n\ndescription: d\n${inputs}\nruns: { using: node24, main: dist/index.js }\n`,
  );
  writeFileSync(
    join(folder, "dist/index.js"),
    `import { appendFileSync } from "node:fs";\nconst env = process.env;\n${code}`,
  );
  return folder;
}

const workspace = temporaryFolder("workspace");

describe("runBundle", () => {
  it.each(["20", "24"] as const)("runs on Node %s and hands inputs over with their hyphens", async (node) => {
    const code =
      'console.log(process.version, env["INPUT_TWO-WORDS"], env["INPUT_TOKEN"], process.cwd() === env.GITHUB_WORKSPACE)';
    const run = await runBundle(action(code), { workspace, node, env: { GITHUB_TOKEN: "t0" } });
    expect(run.log[0]).toMatch(new RegExp(`^v${node}\\.\\S+ from the file t0 true$`));
    const given = await runBundle(action(code), { workspace, node, inputs: { "two-words": "given" } });
    expect(given.log[0]).toContain(" given ");
  });

  it("reads what the step wrote into the runner's files, and its exit code", async () => {
    const code = `
      appendFileSync(env.GITHUB_OUTPUT, "a=1\\n");
      appendFileSync(env.GITHUB_ENV, "b<<E\\n2\\nE\\n");
      appendFileSync(env.GITHUB_STATE, "c=3\\n");
      appendFileSync(env.GITHUB_PATH, "/some/where\\n");
      appendFileSync(env.GITHUB_STEP_SUMMARY, "# Title\\n");
      process.exitCode = 5;`;
    const run = await runBundle(action(code), { workspace });
    expect(run).toMatchObject({
      exitCode: 5,
      outputs: { a: "1" },
      env: { b: "2" },
      state: { c: "3" },
      path: ["/some/where"],
      summary: "# Title\n",
    });
  });

  it("gives the event as the runner does", async () => {
    const code =
      'import { readFileSync } from "node:fs"; console.log(env.GITHUB_EVENT_NAME, readFileSync(env.GITHUB_EVENT_PATH, "utf8"))';
    const run = await runBundle(action(code), { workspace, event: { name: "push", payload: { after: "x" } } });
    expect(run.log).toEqual(['push {"after":"x"}']);
  });

  it("hides masked values and withholds outputs that contain one", async () => {
    const code =
      'console.log("::add-mask::s3cret"); console.log("it is s3cret"); appendFileSync(env.GITHUB_OUTPUT, "a=s3cret!\\nb=fine\\n")';
    const run = await runBundle(action(code), { workspace });
    expect(run.log).toEqual(["it is ***"]);
    expect(run.withheldOutputs).toEqual(["a"]);
  });

  it("keeps ten annotations of each level, loses a summary above the limit, and says when outputs do not fit", async () => {
    const code = `
      for (let i = 0; i < 12; i++) console.log("::warning::" + i);
      console.log("::error::one");
      appendFileSync(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1));
      appendFileSync(env.GITHUB_OUTPUT, "big=" + "x".repeat(600_000) + "\\n");`;
    const run = await runBundle(action(code), { workspace });
    expect(run.annotations).toHaveLength(11);
    expect(run.lostAnnotations.map(({ message }) => message)).toEqual(["10", "11"]);
    expect(run.summary).toBeUndefined();
    expect(run.outputsFit).toBe(false);
  });

  it("lets a bundle reach this machine but no other", async () => {
    const code = `
      import { createServer } from "node:http";
      const server = createServer((_, response) => response.end("here")).listen(0, "127.0.0.1", async () => {
        console.log(await (await fetch("http://127.0.0.1:" + server.address().port)).text());
        server.close();
        await fetch("https://192.0.2.1/").catch((error) => console.log(error.cause.message));
      });`;
    const run = await runBundle(action(code), { workspace });
    expect(run.log).toEqual(["here", "The harness allows no network, but the bundle connects to 192.0.2.1."]);
  });
});
