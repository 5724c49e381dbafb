import type { ChangedFile } from "@gitops-health/change";
import { compare } from "@gitops-health/text";
import { type DependencyChange, dependencyChanges, packageName } from "./dependencies.ts";
import { kindOfFile } from "./kinds-of-files.ts";
import { plainName } from "./plain-name.ts";
import { partFolder } from "./scope.ts";
import type { TestResults } from "./test-results.ts";

const LONGEST_PATH = 120;
const NAMED = 3;

/**
 * What changed, one bullet each: the files of every service or folder with their lines, tests, documents, dependencies. Nothing is
 * said that the diff (or a given report of tests) does not show; that no test changed is said too.
 */
export function bullets(files: readonly ChangedFile[], results: readonly TestResults[]): string[] {
  const of = (...kinds: readonly string[]) => files.filter((file) => kinds.includes(kindOfFile(file)));
  const main = of("source", "style");
  const tests = of("test");
  return [
    ...[...grouped(main)].map(([name, group]) => `- ${name}: ${described(group)}`),
    ...(tests.length > 0
      ? [`- tests: ${described(tests)}`]
      : main.length > 0 && !files.some(maybeTest)
        ? ["- tests: none changed"]
        : []),
    ...section("documents", of("doc")),
    ...section("translations", of("translation")),
    ...section("pipeline", of("ci")),
    ...section("build", of("build")),
    ...dependencyBullet(dependencyChanges(files)),
    ...results.map(({ source, sentence }) => `- ${sentence} (${path(source)})`),
  ];
}

/** Whether a file may serve tests though it is none by the configuration: then nothing is said of tests. */
function maybeTest({ path: at, previousPath = "" }: ChangedFile): boolean {
  return /(?:test|spec|e2e|mock|fixture)/i.test(`${at} ${previousPath}`);
}

/** By service, else by package or top folder, sorted. */
function grouped(files: readonly ChangedFile[]): Map<string, ChangedFile[]> {
  const groups = new Map<string, ChangedFile[]>();
  for (const file of files) {
    const folder = partFolder(file.path);
    const name = file.services[0] ?? (folder === undefined ? "top folder" : path(folder));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return new Map([...groups].sort(([a], [b]) => compare(a, b)));
}

function section(name: string, files: readonly ChangedFile[]): string[] {
  return files.length === 0 ? [] : [`- ${name}: ${described(files)}`];
}

/** `add a.ts, change b.ts and 2 more (+10 -3)`; the largest changes are named. */
function described(files: readonly ChangedFile[]): string {
  const largest = [...files].sort((a, b) => size(b) - size(a) || compare(a.path, b.path));
  const named = largest.slice(0, NAMED).map((file) => `${VERBS[file.status]} ${nameOf(file)}`);
  const more = largest.length - named.length;
  const added = files.reduce((sum, { additions }) => sum + additions, 0);
  const deleted = files.reduce((sum, { deletions }) => sum + deletions, 0);
  return `${named.join(", ")}${more === 0 ? "" : ` and ${more} more`} (+${added} -${deleted})`;
}

const VERBS: Readonly<Record<ChangedFile["status"], string>> = {
  added: "add",
  modified: "change",
  deleted: "remove",
  renamed: "rename",
  copied: "copy",
  "type-changed": "change the type of",
};

function nameOf({ path: at, previousPath }: ChangedFile): string {
  return previousPath === undefined ? path(at) : `${path(previousPath)} to ${path(at)}`;
}

function size({ additions, deletions }: ChangedFile): number {
  return additions + deletions;
}

function dependencyBullet(changes: readonly DependencyChange[]): string[] {
  if (changes.length === 0) return [];
  const named = changes.slice(0, NAMED).map(({ name: raw, from, to }) => {
    const name = packageName(raw);
    if (from === null) return `add ${name} ${to}`;
    return to === null ? `remove ${name} ${from}` : `update ${name} ${from} to ${to}`;
  });
  const more = changes.length - named.length;
  return [`- dependencies: ${named.join(", ")}${more === 0 ? "" : ` and ${more} more`}`];
}

function path(text: string): string {
  return plainName(text, LONGEST_PATH);
}
