/** `.github/gitops-health.yml`: its schema, defaults and errors with line and column, and what it says of a path. */

export { CODEOWNERS_PATHS, type OwnersOf, parseCodeOwners } from "./code-owners.ts";
export {
  type CaseName,
  CommitRules,
  caseNames,
  type RuleId,
  type RuleOptions,
  type RuleSeverity,
  ruleSeverity,
} from "./commit-rules.ts";
export type { DetectorRule, Detectors, SuppressedPaths } from "./detectors-schema.ts";
export { ConfigError } from "./error.ts";
export { CONFIGURATION_PATH, defaultConfiguration, parseConfiguration } from "./parse.ts";
export { joinFacts, type PathFacts, pathRules } from "./path-rules.ts";
export { placeInFile } from "./places.ts";
export { type PolicyData, parsePolicyData } from "./policy-data.ts";
export { Configuration, Service, Waiver } from "./schema.ts";
export { parseYaml, yamlText } from "./yaml-text.ts";
