/** `.github/gitops-health.yml`: its schema, defaults and errors with line and column, and what it says of a path. */
export { ConfigError } from "./error.ts";
export { CONFIGURATION_PATH, defaultConfiguration, parseConfiguration } from "./parse.ts";
export { joinFacts, type PathFacts, pathRules } from "./path-rules.ts";
export { Configuration, Service, Waiver } from "./schema.ts";
