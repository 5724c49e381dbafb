import { parseConfiguration } from "@gitops-health/config";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findings, lint } from "../../test/lint.ts";
import { importCommitlint } from "./import-commitlint.ts";

const load = (text: string, name = ".commitlintrc.json") => importCommitlint(Buffer.from(text), name);
const configurationOf = (yaml: string) => parseConfiguration(Buffer.from(yaml), "imported.yml");
const errorsUnder = (yaml: string, message: string) =>
  lint(message, { configuration: configurationOf(yaml) })
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

const CONVENTIONAL = { extends: ["@commitlint/config-conventional"] };
const CLINIC = {
  ...CONVENTIONAL,
  rules: {
    "type-enum": [2, "always", ["feat", "fix"]],
    "scope-empty": [2, "never"],
    "header-max-length": [1, "always", 50],
  },
};

describe("a commitlint configuration", () => {
  it("that extends config-conventional judges as commitlint does", () => {
    const { yaml, notes } = load(JSON.stringify(CONVENTIONAL));
    expect(notes.map((note) => note.split(":")[0])).toEqual(["footer-leading-blank"]);
    expect(errorsUnder(yaml, "feat: Show allergies")).toEqual(["header/subject-case"]);
    expect(errorsUnder(yaml, "security: encrypt")).toEqual(["header/type-enum"]);
    expect(errorsUnder(yaml, `feat: x\n\n${"word ".repeat(21)}`)).toEqual(["body/max-line-length"]);
    expect(errorsUnder(yaml, "feat(ui)!: show allergies")).toEqual([]);
  });

  it("that extends config-angular has its rules, by any of its names", () => {
    for (const name of ["angular", "@commitlint/angular", "@commitlint/config-angular", "commitlint-config-angular"]) {
      const { yaml } = load(JSON.stringify({ extends: name }));
      expect(errorsUnder(yaml, "chore(Ui)!: x")).toEqual([
        "header/type-enum",
        "header/scope-case",
        "header/exclamation-mark",
      ]);
    }
  });

  it("that extends something unknown keeps our rules on", () => {
    const { yaml } = load('{ "extends": ["./ours.js"], "rules": { "header-max-length": [2, "always", 50] } }');
    expect(errorsUnder(yaml, "Whatever.")).toContain("header/conventional");
  });

  it("without extends judges only what it lists", () => {
    const { yaml } = load('{ "rules": { "header-max-length": [2, "always", 20] } }');
    expect(errorsUnder(yaml, "Whatever. ")).toEqual([]);
    expect(errorsUnder(yaml, "Whatever is said here.")).toEqual(["header/max-length"]);
  });

  it.each([
    [".commitlintrc.json", JSON.stringify(CLINIC)],
    [
      ".commitlintrc",
      `extends: [${CONVENTIONAL.extends[0]}]`.replace("[", '["').replace("]", '"]') +
        `\nrules: ${JSON.stringify(CLINIC.rules)}\n`,
    ],
    [".commitlintrc.yml", `${JSON.stringify(CLINIC)}\n`],
    ["package.json", JSON.stringify({ name: "clinic", commitlint: CLINIC })],
    ["commitlint.config.js", `/** @type {x} */\nmodule.exports = ${JSON.stringify(CLINIC)};\n`],
    ["commitlint.config.mjs", `// "quoted' comment\nexport default ${JSON.stringify(CLINIC)}`],
    [
      "commitlint.config.ts",
      `import { RuleConfigSeverity, type UserConfig } from "@commitlint/types";
       const types = ["feat", 'fix'] as const;
       const Configuration: UserConfig = {
         extends: ["@commitlint/config-conventional"],
         rules: {
           "type-enum": [RuleConfigSeverity.Error, "always", [...types]],
           'scope-empty': [2, \`never\`],
           "header-max-length": [RuleConfigSeverity.Warning, "always", 50],
         },
       } satisfies UserConfig;
       export default Configuration;`,
    ],
    ["commitlint.config.cjs", `exports.x = 1;\nmodule.exports = defineConfig(${JSON.stringify(CLINIC)})`],
  ])("is read from %s, and modules are not run", (name, text) => {
    const { yaml } = load(text, name);
    const { commit } = configurationOf(yaml);
    expect(commit.types).toEqual(["feat", "fix"]);
    expect(commit["header-max-length"]).toBe(50);
    expect(commit.rules["header/scope-empty"]).toEqual({ severity: "error" });
    expect(commit.rules["header/max-length"]).toEqual({ severity: "warning" });
  });

  it("says what it could not carry over, and keeps the rest", () => {
    const { yaml, notes } = load(
      `const fs = require("fs");
       const scopes = fs.readdirSync("packages").filter((n) => !/[/"}]/.test(n));
       module.exports = {
         ...require("./base"),
         extends: ["@commitlint/config-conventional", "@commitlint/config-lerna-scopes"],
         parserPreset: { parserOpts: { headerPattern: /^(\\w*)\\((\\w*)\\)-(.*)$/ } },
         plugins: [{ rules: { "no-wip": ({ subject }) => [!/wip/.test(subject), \`not \${subject}\`] } }],
         ignores: [(message) => message.includes("WIP")],
         rules: { "scope-enum": [2, "always", scopes], "no-wip": [2, "always"], "scope-case": [2, "always", "kebab-case"] },
         "type-enum": ["feat"],
       };`,
      "commitlint.config.js",
    );
    expect(notes.map((note) => note.split(/[:" ]+/).find((word) => word !== ""))).toEqual([
      "The",
      "A",
      "parserPreset",
      "plugins",
      "ignores",
      "type-enum",
      "footer-leading-blank",
      "scope-enum",
      "no-wip",
    ]);
    expect(configurationOf(yaml).commit.rules["header/scope-case"]).toEqual({
      severity: "error",
      case: ["kebab-case"],
    });
    expect(findings("header/scope-case", "feat(My Ui): x", { configuration: configurationOf(yaml) })).toHaveLength(1);
  });

  it.each([
    ["commitlint.config.js", "module.exports = require('./shared')", "makes its configuration by code"],
    ["commitlint.config.mjs", "export default async () => ({ rules: {} })", "makes its configuration by code"],
    ["commitlint.config.js", "console.log(1)", "holds no configuration"],
    ["package.json", '{ "name": "x" }', 'has no key "commitlint"'],
    [".commitlintrc.json", "{", "is not valid JSON"],
    [".commitlintrc.yml", "a: [", "is not valid YAML"],
    [".commitlintrc", "- a list", "holds no configuration"],
  ])("%s with %s is refused in one sentence", (name, text, message) => {
    expect(() => load(text, name)).toThrow(message);
  });

  it("ends for a list that is closed by another bracket as deep as is read", () => {
    for (let depth = 35; depth < 50; depth++)
      expect(() => load(`module.exports = ${"[".repeat(depth)}}`, "commitlint.config.js")).toThrow(
        "holds no configuration",
      );
  });

  it("of any text is read or refused, in bounded time and size", () => {
    const parts = fc.constantFrom(
      "module.exports=",
      "{",
      "}",
      "[",
      "]",
      "...",
      "a",
      "const a=",
      "'",
      "`",
      "${",
      "/",
      ":",
      ",",
      "as",
      "(",
      ")",
      "=>",
      ";",
      "\\",
      "1",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (text) => {
        try {
          expect(load(text.join(""), "commitlint.config.js").yaml.length).toBeLessThan(10_000);
        } catch (error) {
          expect((error as { code?: string }).code).toBe("not-importable");
        }
      }),
      { numRuns: 2000 },
    );
    const laughs = `${Array.from({ length: 40 }, (_, i) => `const a${i} = [a${i + 1}, a${i + 1}];`).join("")}module.exports = { rules: a0 }`;
    expect(load(laughs, "commitlint.config.js").notes).toBeDefined();
    expect(() => load(`module.exports = ${"[".repeat(200_000)}`, "commitlint.config.js")).toThrow(
      "holds no configuration",
    );
  });
});
