import { posix } from "node:path";
import type { Configuration } from "@gitops-health/config";
import type { FileChange } from "@gitops-health/git";
import { compare, globs } from "@gitops-health/text";

/** Files that decide how a change is judged, whoever edits them: policies, owners, identities and the rules for secrets. */
const GOVERNANCE = globs([
  "**/*.rego",
  "CODEOWNERS",
  ".github/CODEOWNERS",
  "docs/CODEOWNERS",
  ".mailmap",
  ".gitleaks.toml",
]);

/**
 * The paths of a diff that decide how changes are judged, sorted: those above, the configuration, and the files and folders
 * that the configuration names as policies and their data (modules, what lies beside them as their rules, bundles and tables are as
 * much a rule as Rego is) and as the baseline of known debt.
 */
export function governanceEdits(
  files: readonly FileChange[],
  configPath: string,
  { policies, data, detectors }: Pick<Configuration, "policies" | "data"> & Partial<Pick<Configuration, "detectors">>,
): string[] {
  const baseline = detectors === undefined ? [] : [detectors.baseline];
  const named = [configPath, ...policies, ...policies.map(rulesBeside), ...data, ...baseline].map(plainPath);
  const decides = (path: string) =>
    GOVERNANCE.matches(path) || named.some((each) => each === "." || path === each || path.startsWith(`${each}/`));
  const paths = files.flatMap((file) => [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])]);
  return [...new Set(paths.filter(decides))].sort(compare);
}

/** The file that says what the rules of a compiled module are: their scope, their day, whether they block. */
function rulesBeside(path: string): string {
  return path.replace(/\.(wasm|tar\.gz|tgz)$/, ".rules.json");
}

/** A path as git has it: `./policies/` is `policies`. */
function plainPath(path: string): string {
  return posix.normalize(path).replace(/\/$/, "");
}
