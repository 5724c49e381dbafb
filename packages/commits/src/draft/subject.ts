import type { ChangedFile } from "@gitops-health/change";
import type { Definitions } from "./definitions.ts";
import { type DependencyChange, dependencyChanges, packageName } from "./dependencies.ts";
import { isLockFile, kindOfFile } from "./kinds-of-files.ts";
import { plainName } from "./plain-name.ts";
import { isDependencyUpdate } from "./scope.ts";

/** The subject that a diff supports: what it adds, removes, renames, updates or, where no more is known, changes. */
export function suggestedSubject(files: readonly ChangedFile[], names: Definitions): string {
  const dependencies = isDependencyUpdate(files) ? dependencyChanges(files) : [];
  const sources = files.filter((file) => kindOfFile(file) === "source");
  if (dependencies.length > 0) return dependencySubject(dependencies);
  if (files.length > 0 && files.every(isLockFile)) return "update locked dependencies";
  const main = sources.length > 0 ? sources : files;
  if (names.added.length > 0) return `add ${listed(names.added)}`;
  if (names.removed.length > 0) return `remove ${listed(names.removed)}`;
  const renamed = main.filter(({ status }) => status === "renamed");
  const [first] = renamed;
  if (first?.previousPath !== undefined && renamed.length === main.length)
    return renamed.length === 1
      ? `rename ${stem(first.previousPath)} to ${stem(first.path)}`
      : `rename ${listed(renamed.map(({ path }) => stem(path)))}`;
  for (const [status, verb] of [
    ["added", "add"],
    ["deleted", "remove"],
  ] as const)
    if (main.every((file) => file.status === status)) return `${verb} ${listed(main.map(({ path }) => stem(path)))}`;
  return `change ${listed(main.map(({ path }) => stem(path)))}`;
}

function dependencySubject(changes: readonly DependencyChange[]): string {
  const [only] = changes;
  if (changes.length > 1 || only === undefined) return `update ${listed(changes.map(({ name }) => packageName(name)))}`;
  const name = packageName(only.name);
  if (only.from === null) return `add ${name} ${only.to}`;
  return only.to === null ? `remove ${name}` : `update ${name} from ${only.from} to ${only.to}`;
}

/** At most two names, and how many more there are. */
function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const [first = "", second] = distinct;
  if (second === undefined) return first;
  return distinct.length === 2 ? `${first} and ${second}` : `${first}, ${second} and ${distinct.length - 2} more`;
}

/** The name of a file without folders and endings, as it may stand in a first line. */
function stem(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const short = name.replace(/(?<=.)\.[^.]{1,10}$/, "");
  return plainName(short, 40);
}
