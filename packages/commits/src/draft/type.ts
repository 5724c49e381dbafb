import type { ChangedFile } from "@gitops-health/change";
import type { Domain } from "@gitops-health/contracts";
import type { Definitions } from "./definitions.ts";
import { type FileKind, kindOfFile } from "./kinds-of-files.ts";

const ALONE: readonly (readonly [readonly FileKind[], string])[] = [
  [["doc"], "docs"],
  [["test"], "test"],
  [["test", "doc"], "test"],
  [["ci"], "ci"],
  [["ci", "doc"], "ci"],
  [["build"], "build"],
  [["build", "ci", "doc"], "build"],
  [["translation"], "chore"],
];

/** Lines. Below it a new function beside edits is what a fix needs; above it something is there that was not. */
const LEAST_FEATURE = 60;
const LEAST_CLEARING = 20;

/** Topics of files that make a change of regulated code one of its security. */
const SECURITY = new Set(["encryption", "access-control"]);

/**
 * The type of Conventional Commits that a diff suggests: by what its files are for, then by whether it defines something new, only
 * takes away, or edits what is there. A suggestion: why a change was made is not in its diff.
 */
export function suggestedType(
  files: readonly ChangedFile[],
  domains: readonly Domain[],
  types: readonly string[],
  names: Definitions,
): string {
  const wanted = typeOf(files, domains, names);
  return types.includes(wanted)
    ? wanted
    : (["chore", "fix"].find((type) => types.includes(type)) ?? types[0] ?? wanted);
}

function typeOf(files: readonly ChangedFile[], domains: readonly Domain[], names: Definitions): string {
  const kinds = new Set(files.map(kindOfFile));
  for (const [only, type] of ALONE) if (kinds.size > 0 && [...kinds].every((kind) => only.includes(kind))) return type;
  const sources = files.filter((file) => ["source", "style"].includes(kindOfFile(file)));
  if (sources.length === 0) return "chore";
  const added = sum(sources, "additions");
  const deleted = sum(sources, "deletions");
  if (sources.every(({ additions, deletions }) => additions + deletions === 0)) return "refactor"; // renamed only
  const isNew = sources.some(({ status }) => status === "added") || names.added.length > 0;
  const regulated = sources.some((file) => file.domains.length > 0 && file.topics.some((topic) => SECURITY.has(topic)));
  if (domains.length > 0 && regulated && isNew) return "security";
  if (deleted >= LEAST_CLEARING && added < deleted / 3) return "refactor";
  if (isNew && added > 2 * deleted && added >= LEAST_FEATURE) return "feat";
  if (names.added.length > 0 && names.removed.length > 0 && added <= 2 * deleted) return "refactor";
  return "fix";
}

function sum(files: readonly ChangedFile[], side: "additions" | "deletions"): number {
  return files.reduce((total, file) => total + file[side], 0);
}
