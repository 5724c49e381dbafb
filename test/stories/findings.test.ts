/** What no change of the example services may bring: a patient's identifier, a credential, an access that leaves no trail. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../tools/root.mjs";
import { git } from "../../tools/start/git.mjs";
import { buildSampleRepository } from "../../tools/start/sample-repository.mjs";
import { runBundle } from "../harness/index.ts";
import { temporaryFolder } from "../harness/temporary.ts";

const patches = join(root, "test/stories/4-findings");
const analyse = join(root, "actions/compliance-analyze");
/** What stands in the patches as {{NAME}}: in parts, so that no scanner of this repository takes them for real ones. */
const values = {
  SSN: ["219", "55", "4321"].join("-"),
  TOKEN: `ghp_${"Xk3vQ9mZ2tR7wL5pB8nC"}${"4dF6gH1jK0sY2uAe"}`,
};

const RECORDS = "example-services/phi-service/src/records.ts";
const CRITICAL = "risk.declared_risk.too_low";
interface Story {
  readonly what: string;
  /** Of its two patches. */
  readonly name: string;
  /** Code, path and line of what is found. A line that was removed is one of the commit before. */
  readonly refused: readonly (readonly [string, string, number])[];
  /** What else is refused: such a find makes the change critical, and it is declared high. */
  readonly besides: readonly string[];
}
const stories: readonly Story[] = [
  {
    what: "a patient's number in code and a diagnosis in a log",
    name: "phi-leak",
    refused: [
      ["hipaa.phi_exposure.phi_in_change", "example-services/phi-service/src/first-record.ts", 8],
      ["hipaa.phi_exposure.phi_in_logs", RECORDS, 53],
    ],
    besides: [CRITICAL],
  },
  {
    what: "a token",
    name: "secret",
    refused: [["security.secrets.token", "example-services/auth-service/src/directory.ts", 4]],
    besides: [CRITICAL],
  },
  {
    what: "the call that notes who opened a record, removed",
    name: "audit-call",
    refused: [["hipaa.audit_controls.audit_removed", RECORDS, 48]],
    besides: [],
  },
];

let repository: string;
beforeAll(() => {
  repository = buildSampleRepository(join(temporaryFolder("findings"), "repository")).directory;
});

test.each(stories)("$what: refused, by rule and place, and shown nowhere", async ({ name, refused, besides }) => {
  const { run, violations, shown } = await analysed(`${name}-refused.patch`);
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ compliant: "false" });
  const codes = violations.map(({ code }) => code);
  expect(codes.sort()).toEqual([...refused.map(([code]) => code), ...besides].sort());
  for (const [code, path, line] of refused) {
    expect(violations).toContainEqual(expect.objectContaining({ code, location: { path, line } }));
    const error = run.annotations.find(({ name: level, message }) => level === "error" && message.includes(code));
    const place = `${error?.properties["file"]}:${error?.properties["line"]} ${error?.message}`;
    expect(place).toContain(`${path}:${line}`);
    expect(run.summary).toContain(code);
  }
  for (const value of Object.values(values)) expect(shown).not.toContain(value);
});

test.each(stories)("$what: mended, the same change is compliant", async ({ name }) => {
  const { run, violations } = await analysed(`${name}-mended.patch`);
  expect(violations).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ compliant: "true" });
});

test("every patch is of one of these stories, and the refused ones hold the values", () => {
  const names = stories.flatMap(({ name }) => [`${name}-mended.patch`, `${name}-refused.patch`]);
  expect(readdirSync(patches).sort()).toEqual(names.sort());
  const held = names.filter((name) => /\{\{(SSN|TOKEN)\}\}/.test(readFileSync(join(patches, name), "utf8")));
  expect(held).toEqual(["phi-leak-refused.patch", "secret-refused.patch"]);
});

/** A patch on top of the stories, judged by the committed bundle. */
async function analysed(patch: string) {
  git(repository, ["checkout", "--quiet", "--detach", "main"]);
  const mail = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, value),
    readFileSync(join(patches, patch), "utf8"),
  );
  git(repository, ["am", "--quiet", "--committer-date-is-author-date", "--keep-cr"], mail);
  const run = await runBundle(analyse, { workspace: repository, inputs: { base: "HEAD^", head: "HEAD" } });
  const document = readFileSync(run.outputs["result-path"] ?? "", "utf8");
  const sarif = readFileSync(run.outputs["sarif-path"] ?? "", "utf8");
  const { violations } = JSON.parse(document).predicate as {
    violations: { code: string; location: { path: string; line: number } | null }[];
  };
  return { run, violations, shown: [run.stdout, run.stderr, run.summary, document, sarif].join("\n") };
}
