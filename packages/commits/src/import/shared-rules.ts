/** A rule of commitlint as a configuration has it. */
export type CommitlintRule = readonly [level: number, when?: string, value?: unknown];

/** The version of commitlint's shared configurations that the rules here are from. */
export const SHARED_VERSION = "21.2.2";

const both: Readonly<Record<string, CommitlintRule>> = {
  "body-leading-blank": [1, "always"],
  "footer-leading-blank": [1, "always"],
  "subject-case": [2, "never", ["sentence-case", "start-case", "pascal-case", "upper-case"]],
  "subject-empty": [2, "never"],
  "subject-full-stop": [2, "never", "."],
  "type-case": [2, "always", "lower-case"],
  "type-empty": [2, "never"],
};

/** What `extends` means without installing it: the rules of the shared configurations that most repositories extend. */
const shared: Readonly<Record<string, Readonly<Record<string, CommitlintRule>>>> = {
  "@commitlint/config-conventional": {
    ...both,
    "body-max-line-length": [2, "always", 100],
    "footer-max-line-length": [2, "always", 100],
    "header-max-length": [2, "always", 100],
    "header-trim": [2, "always"],
    "type-enum": [
      2,
      "always",
      ["build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"],
    ],
  },
  "@commitlint/config-angular": {
    ...both,
    "header-max-length": [2, "always", 72],
    "scope-case": [2, "always", "lower-case"],
    "subject-exclamation-mark": [2, "never"],
    "type-enum": [2, "always", ["build", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"]],
  },
};

/** The rules of a shared configuration by any name that commitlint takes for it; undefined for one that is not known here. */
export function sharedRules(name: string): Readonly<Record<string, CommitlintRule>> | undefined {
  const [, short] = /^(?:@commitlint\/(?:config-)?|commitlint-config-)?(conventional|angular)$/.exec(name) ?? [];
  return shared[`@commitlint/config-${short}`];
}
