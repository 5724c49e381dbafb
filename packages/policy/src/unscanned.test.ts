import { parseConfiguration } from "@gitops-health/config";
import { expect, test } from "vitest";
import { cleanInput } from "../test/clean-input.ts";
import { evaluatePolicies } from "./evaluate.ts";
import type { NotScanned } from "./unscanned.ts";

const configuration = parseConfiguration(
  Buffer.from(
    'version: 1\nservices: { hospital: { paths: ["**"], domains: [phi, device] } }\ncollections: [minimal, hipaa]\n',
  ),
  "gitops-health.yml",
);
const encryption = "hipaa.encryption.at_rest_weakened";
const secrets = "security.secrets.token";

const file = (path: string, lines: number) => {
  const [first] = cleanInput.files;
  if (first === undefined) throw new Error("the clean input has files");
  return { ...first, path, additions: lines, deletions: 0 };
};

async function outcomes(files: ReturnType<typeof file>[], notScanned: readonly NotScanned[]) {
  const input = { ...cleanInput, squash: null, files: [...cleanInput.files, ...files] };
  const { successes, rulesNotEvaluated, complete } = await evaluatePolicies(input, { configuration, notScanned });
  const open = new Map(rulesNotEvaluated.map((rule) => [rule.code, rule]));
  return { passed: successes.map(({ code }) => code), open, complete };
}

test("a rule on findings passes when all of the change was scanned", async () => {
  const { passed, complete } = await outcomes([file("hospital/large.ts", 9)], []);
  expect(passed).toEqual(expect.arrayContaining([encryption, secrets]));
  expect(complete).toBe(true);
});

test("text that was not scanned passes nothing, and the analysis is not complete", async () => {
  const reason = "the diff is larger than is read; lines of it were not scanned";
  const { passed, open, complete } = await outcomes(
    [file("hospital/large.ts", 9)],
    [{ path: "hospital/large.ts", reason }],
  );
  for (const code of [encryption, secrets]) {
    expect(passed).not.toContain(code);
    expect(open.get(code)).toMatchObject({
      due: true,
      reason: expect.stringContaining(`hospital/large.ts (${reason})`),
    });
  }
  expect(passed).toContain("hipaa.phi_metadata.missing_trailer");
  expect(complete).toBe(false);
});

test("a picture is said where its content matters, and leaves the analysis complete", async () => {
  const picture = { path: "hospital/logo.png", reason: "an image (PNG)" };
  const { passed, open, complete } = await outcomes([file(picture.path, 0)], [picture]);
  expect(passed).toContain(encryption);
  expect(open.get(secrets)).toMatchObject({ due: false });
  expect(complete).toBe(true);
});

test("text of another domain leaves a rule of this one as it is", async () => {
  const other = { ...file("pump/large.ts", 9), domains: ["device" as const], services: ["pump"] };
  const { passed } = await outcomes([other], [{ path: other.path, reason: "binary" }]);
  expect(passed).toContain(encryption);
  expect(passed).not.toContain(secrets);
});
