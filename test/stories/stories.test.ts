import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../tools/root.mjs";
import { git } from "../../tools/start/git.mjs";
import { buildSampleRepository, patchesIn } from "../../tools/start/sample-repository.mjs";
import { temporaryFolder } from "../harness/temporary.ts";

const run = promisify(execFile);
let sample: ReturnType<typeof buildSampleRepository>;
beforeAll(() => {
  sample = buildSampleRepository(join(temporaryFolder("stories"), "repository"));
  installLike(sample.directory);
});

test("the same sources give the same commits", () => {
  const again = buildSampleRepository(join(temporaryFolder("stories"), "repository"));
  expect(again.branches).toEqual(sample.branches);
});

test("every message of the history and the stories has its trailers where git sees them", () => {
  const commits = git(sample.directory, ["rev-list", "main"]).split("\n");
  expect(commits.length).toBeLessThanOrEqual(30);
  for (const commit of commits) {
    const message = git(sample.directory, ["show", "--no-patch", "--format=%B", commit]);
    const [, ...lines] = message.split("\n");
    const written = lines.filter((line) => /^[A-Za-z-]+: /.test(line));
    const seen = git(sample.directory, ["interpret-trailers", "--parse", "--no-divider"], message);
    expect(seen === "" ? [] : seen.split("\n")).toEqual(written);
  }
});

test.each([
  ["before the stories", "base", "example-services"],
  ["1-patient-records", "patient-records", "example-services/phi-service"],
  ["2-payment-tokens", "payment-tokens", "example-services/payment-gateway"],
  ["after the incident", "incident", "example-services"],
])("%s: the services' own tests pass and their types hold", async (_what, branch, folder) => {
  const commit = branch === "base" ? sample.branches["patient-records"]?.base : sample.branches[branch]?.head;
  git(sample.directory, ["checkout", "--quiet", "--detach", commit ?? ""]);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const output = join(temporaryFolder("report"), "report.json");
  const args = [vitest, "run", "--reporter=json", `--outputFile=${output}`, folder];
  await run(process.execPath, args, { cwd: sample.directory });
  const report = JSON.parse(readFileSync(output, "utf8")) as { numPassedTests: number; numTotalTests: number };
  expect(report.numPassedTests).toBe(report.numTotalTests);
  expect(report.numTotalTests).toBeGreaterThanOrEqual(15);
  const services = ["auth-service", "medical-device", "payment-gateway", "phi-service"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc, "-b", ...services.map((name) => `example-services/${name}`)], {
    cwd: sample.directory,
  });
});

test("every patch file belongs to a branch", () => {
  const files = readdirSync(join(root, "test/stories")).filter((name) => !/\.(json|md|ts)$/.test(name));
  const used = ["0-refused.patch", "0-mended.patch", "1-patient-records.patch", "2-payment-tokens.patch"];
  expect(files.sort()).toEqual([...used, "3-incident", "4-findings"].sort());
  expect(patchesIn("3-incident")).toHaveLength(12);
});

/** What `npm ci` leaves behind: the tools of this repository, and the sample's own workspace under its name. */
function installLike(directory: string): void {
  const modules = join(directory, "node_modules");
  mkdirSync(join(modules, "@gitops-health"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== "@gitops-health" && name !== ".vite")
      symlinkSync(join(root, "node_modules", name), join(modules, name));
  symlinkSync(join(directory, "example-services/service-kit"), join(modules, "@gitops-health/example-service-kit"));
  writeFileSync(join(directory, ".git", "info", "exclude"), "node_modules\nvitest.config.js\n");
  writeFileSync(
    join(directory, "vitest.config.js"),
    `export default { resolve: { conditions: ["source"] }, ssr: { resolve: { conditions: ["source", "node", "import", "default"] } } };\n`,
  );
}
