import type { FileChange } from "@gitops-health/git";
import { compare, globs } from "@gitops-health/text";

/** Files that decide how a change is judged, whoever edits them: policies, owners and identities. The configuration comes on top. */
const GOVERNANCE = globs(["**/*.rego", "CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".mailmap"]);

/** The paths of a diff that decide how changes are judged, sorted. */
export function governanceEdits(files: readonly FileChange[], configPath: string): string[] {
  const paths = files.flatMap((file) => [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])]);
  return [...new Set(paths.filter((path) => path === configPath || GOVERNANCE.matches(path)))].sort(compare);
}
