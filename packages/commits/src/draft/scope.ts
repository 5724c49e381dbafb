import type { ChangedFile } from "@gitops-health/change";
import { dependencyChanges } from "./dependencies.ts";
import { isLockFile, kindOfFile } from "./kinds-of-files.ts";

/** Folders that hold parts by name: the next part of the path is what a reader calls the scope. */
const HOLDERS = new Set(["packages", "services", "apps", "libs", "modules", "actions", "example-services", "plugins"]);
const NO_SCOPE = new Set(["src", "test", "tests", "docs", "lib", "main", "java", ".github", "scripts", "tools"]);

/**
 * The scope that paths suggest: the one service that they belong to, `deps` for
 * updated dependencies alone, else the one package or module that holds them all; null when
 * they have none in common. With a list of legal scopes only one of these.
 */
export function suggestedScope(
  files: readonly ChangedFile[],
  services: readonly string[],
  legal: readonly string[],
): string | null {
  const candidates = [
    services.length === 1 ? services[0] : undefined,
    isDependencyUpdate(files) ? "deps" : undefined,
    commonPart(files),
  ];
  for (const candidate of candidates) {
    const scope = candidate
      ?.toLowerCase()
      .replaceAll(/[^a-z0-9-]+/g, "-")
      .replaceAll(/^-|-$/g, "");
    if (scope && (legal.length === 0 || legal.includes(scope))) return scope;
  }
  return null;
}

/** Whether a change is what tools that update dependencies write; other edits of the same files are small then. */
export function isDependencyUpdate(files: readonly ChangedFile[]): boolean {
  if (files.length > 0 && files.every(isLockFile)) return true;
  const updates = dependencyChanges(files).length;
  const only = files.every((file) => file.status === "modified" && ["build", "ci"].includes(kindOfFile(file)));
  const edited = files
    .filter((file) => !isLockFile(file))
    .reduce((sum, file) => sum + file.additions + file.deletions, 0);
  return only && updates > 0 && edited <= 2 * updates + OTHER_LINES;
}

const OTHER_LINES = 6;

function commonPart(files: readonly ChangedFile[]): string | undefined {
  const parts = new Set(files.map(({ path }) => partOf(path)));
  return parts.size === 1 ? [...parts][0] : undefined;
}

/** The folder of the package that a path lies in, such as `packages/web`; else its top folder; undefined for a file at the top. */
export function partFolder(path: string): string | undefined {
  const [first, second, third] = path.split("/");
  if (second === undefined) return undefined;
  return third !== undefined && first !== undefined && HOLDERS.has(first) ? `${first}/${second}` : first;
}

function partOf(path: string): string | undefined {
  const [first, second, third] = path.split("/");
  if (third !== undefined && second !== undefined && first !== undefined && HOLDERS.has(first)) return second;
  return second === undefined || first === undefined || NO_SCOPE.has(first) ? undefined : first;
}
