import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { testWithOpa } from "../../test/opa.ts";
import { folderOf, good, rule, sentence } from "../../test/own-policies.ts";

describe("folders of Rego that are refused, and the sentence for it", () => {
  const cases: [name: string, files: Record<string, string>, expected: RegExp][] = [
    [
      "Rego that does not compile",
      { "policies/a.rego": "package a\n\ndeny contains x if {\n" },
      /^The policies "policies" do not compile: policies\/a\.rego:\d+: unexpected eof token \(rego_parse_error\)\.$/,
    ],
    [
      "Rego v0",
      { "policies/a.rego": "package a\n\ndeny[x] { x := 1 }\n" },
      /are Rego v0, which OPA reads no more by default; convert them by "opa fmt --write --v0-v1 FOLDER"/,
    ],
    [
      "a loop of imports",
      {
        "policies/a.rego": "package a\n\nimport data.b\n\nx := b.x\n",
        "policies/b.rego": "package b\n\nimport data.a\n\nx := a.x\n",
      },
      /policies\/a\.rego:5: rule data\.a\.x is recursive: data\.a\.x -> data\.b\.x -> data\.a\.x/,
    ],
    [
      "a builtin that needs a host",
      { "policies/a.rego": rule('found := {"code": sprintf("%d", [input.now.epoch])}') },
      /builtins that need a host.*policies\/a\.rego:13: sprintf: put the values into params.*docs\/custom-policies\.md has a table/,
    ],
    [
      "a network call",
      { "policies/a.rego": rule('found := http.send({"url": "http://example.org"})') },
      /policies\/a\.rego:13: http\.send: give what it would answer as a file under data:/,
    ],
    [
      "a misspelt member of the input",
      { "policies/a.rego": rule("some found in input.comits") },
      /policies\/a\.rego:13: undefined ref: input\.comits.* \(rego_type_error\); did you mean commits\?$/,
    ],
    [
      "no rule at all",
      { "policies/a.rego": "package acme\n\nallow := true\n" },
      /have no rule: no package has a set deny or warn/,
    ],
    [
      "deny that is no set",
      { "policies/a.rego": "package acme\n\ndeny if input.now.epoch > 0\n" },
      /policies\/a\.rego: deny of the package acme is no set/,
    ],
    [
      "deny that is a map",
      { "policies/a.rego": 'package acme\n\ndeny["x"] := 1\n' },
      /deny of the package acme is no set/,
    ],
    [
      "a rule without METADATA",
      { "policies/a.rego": `${good}\nwarn contains 1 if input.now.epoch > 0\n` },
      /policies\/a\.rego: the file has 1 rule warn, but METADATA for 0/,
    ],
    [
      "METADATA without a field",
      { "policies/a.rego": good.replace(/# {3}solution.*\n/, "") },
      /policies\/a\.rego:11: the deny rule missing has no custom\.solution in its METADATA/,
    ],
    [
      "METADATA with an unknown field",
      { "policies/a.rego": good.replace("solution:", "solutoin:") },
      /the deny rule missing has (no custom\.solution|custom in its METADATA as it should not be \(solutoin\))/,
    ],
    [
      "a day that is none",
      { "policies/a.rego": good.replace('"2026-01-01"', "soon") },
      /custom\.effective_on in its METADATA as it should not be: expected a day such as 2026-01-01/,
    ],
    [
      "an unknown control",
      { "policies/a.rego": good.replace("controls: []", 'controls: ["164.312(b)"]') },
      /names the control "164\.312\(b\)", which is written HIPAA:164\.312\(b\)/,
    ],
    [
      "two rules of one code",
      { "policies/a.rego": good, "policies/b.rego": good },
      /two rules of "policies" have the code acme\.tickets\.missing/,
    ],
    [
      "a package of ours",
      { "policies/a.rego": good.replace("package acme.tickets", "package hipaa.mine") },
      /have the package hipaa\.mine, but packages below hipaa are gitops-health's/,
    ],
    ["no Rego", { "policies/README.md": "" }, /"policies" has no file of Rego/],
    ["nothing there", { "other/a.rego": "" }, /^the input policies names "policies", which is not there/],
    [
      "too many files",
      Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`policies/${n}.rego`, "package a\n"])),
      /has 1001 files .* at most 1000 files/,
    ],
    [
      "too large a folder",
      { "policies/a.rego": `# ${"x".repeat(6 * 1024 * 1024)}\n` },
      /at most 1000 files with 5242880 bytes \(5 MiB\)/,
    ],
    [
      "a schema on another machine",
      { "policies/a.rego": `# METADATA\n# schemas:\n#   - input: {"$ref": "http://127.0.0.1:9/x.json"}\n${good}` },
      /not in allow_net|remote reference loading disabled/,
    ],
  ];
  for (const [name, files, expected] of cases)
    testWithOpa(name, async () => expect(await sentence(files)).toMatch(expected));

  testWithOpa("a good one is none of them", async () =>
    expect(await sentence({ "policies/a.rego": good })).toBe("loaded"),
  );
  testWithOpa("tests are left out, and names that start with a dot", async () =>
    expect(
      await sentence({ "policies/a.rego": good, "policies/a_test.rego": "not rego", "policies/.x/b.rego": "not rego" }),
    ).toBe("loaded"),
  );
  testWithOpa("a complaint of thousands of errors stays short", async () => {
    const lines = Array.from({ length: 2000 }, (_, n) => `r${n} := sprintf("%d", [${n}])`).join("\n");
    const message = await sentence({ "policies/a.rego": `package a\n\n${lines}\n` });
    expect(message).toMatch(/; and \d+ more/);
    expect(message.length).toBeLessThan(3000);
  });
  testWithOpa("a symlink is not followed", async () => {
    await using folder = await folderOf({ "policies/a.rego": good, "elsewhere/b.rego": good });
    await symlink(join(folder.directory, "elsewhere/b.rego"), join(folder.directory, "policies/b.rego"));
    await expect(folder.load(["policies"])).rejects.toThrow(
      /"policies\/b\.rego" is a symbolic link, which is not followed/,
    );
  });
  testWithOpa("a code in two lists", async () => {
    expect(await sentence({ "one/a.rego": good, "two/a.rego": good }, ["one", "two"])).toBe(
      'The rule acme.tickets.missing is in the policies "one" and again in "two"; rename one of them.',
    );
    expect(await sentence({ "one/a.rego": good }, ["one", "./one/"])).toMatch(/"one" are listed twice/);
  });
  test("no opa on the PATH says how to install it", async () => {
    await using folder = await folderOf({ "policies/a.rego": good });
    const { loadPolicies } = await import("./load.ts");
    const path = process.env["PATH"];
    try {
      process.env["PATH"] = folder.directory;
      const load = loadPolicies([{ place: folder.place, policies: ["policies"], data: [] }], {
        limits: { seconds: 1, mebibytes: 64 },
        cacheDirectory: undefined,
      });
      await expect(load).rejects.toMatchObject({
        fault: "environment",
        message: expect.stringMatching(/^There is no opa on the PATH.*open-policy-agent\/setup-opa@[0-9a-f]{40}/),
      });
    } finally {
      process.env["PATH"] = path;
    }
  });
  test.each([
    ["0.70.0", /has version 0\.70\.0; folders of Rego are compiled by a version from 1\.0 and below 2\.0/],
    ["2.0.1", /has version 2\.0\.1/],
    ["nothing", /does not say its version/],
  ])("an opa of version %s is refused", async (version, expected) => {
    await using folder = await folderOf({ "policies/a.rego": good });
    await folder.write("bin/opa", `#!/bin/sh\necho Version: ${version}\n`);
    const { chmod } = await import("node:fs/promises");
    const { loadPolicies } = await import("./load.ts");
    await chmod(join(folder.directory, "bin/opa"), 0o755);
    const path = process.env["PATH"];
    try {
      process.env["PATH"] = `${join(folder.directory, "bin")}:${path}`;
      const load = loadPolicies([{ place: folder.place, policies: ["policies"], data: [] }], {
        limits: { seconds: 1, mebibytes: 64 },
        cacheDirectory: join(folder.directory, "cache"),
      });
      await expect(load).rejects.toThrow(expected);
    } finally {
      process.env["PATH"] = path;
    }
  });
});
