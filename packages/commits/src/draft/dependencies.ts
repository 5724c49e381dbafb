import type { FileChange } from "@gitops-health/git";
import { plainName } from "./plain-name.ts";

/** A dependency whose version changed; null where it was not there, or is no longer. */
export interface DependencyChange {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Where a kind of file names versions: a line, read as name and version. */
interface Form {
  readonly files: RegExp;
  readonly line: RegExp;
  /** Names that look like a dependency and are none. */
  readonly not: RegExp;
}

// A range or a number with a point: "8080" is a port.
const VERSION = String.raw`(?:\*|[~^<>=v][\w.*^~<>= |-]{1,40}|\d{1,9}\.[\w.*^~<>= |-]{1,40})`;
const FORMS: readonly Form[] = [
  {
    files: /(?:^|\/)package\.json$/,
    line: new RegExp(String.raw`^\s{0,20}"((?:@[\w.-]{1,100}\/)?[\w.-]{1,100})":\s{0,5}"(${VERSION})",?\s{0,5}$`),
    not: /^(?:version|node|npm|yarn|pnpm)$/, // the package's own, and the engines'
  },
  {
    files: /(?:^|\/)pom\.xml$/,
    line: /^\s{0,40}<([\w.-]{1,100}[._-]?[vV]ersion)>([\w][\w.-]{0,60})<\/\1>\s{0,5}$/,
    not: /^(?:modelVersion|version)$/,
  },
  {
    files: /^\.github\/(?:workflows|actions)\/.*\.ya?ml$/,
    line: /^\s{0,40}(?:- )?uses:\s{1,5}([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,4})@([\w.-]{1,60})(?:\s.{0,80})?$/,
    not: /^$/,
  },
];

/** The dependencies that a change of package.json, pom.xml (by property) or workflows adds, removes or updates, sorted as in the diff. */
export function dependencyChanges(files: readonly FileChange[]): DependencyChange[] {
  const found = new Map<string, { from: Set<string>; to: Set<string> }>();
  for (const { path, hunks } of files) {
    const form = FORMS.find(({ files }) => files.test(path));
    if (form === undefined) continue;
    for (const hunk of hunks)
      for (const side of ["removed", "added"] as const)
        for (const [name, version] of hunk[side].flatMap((line) => versions(line, form))) {
          const versionsOf = found.get(name) ?? { from: new Set<string>(), to: new Set<string>() };
          versionsOf[side === "removed" ? "from" : "to"].add(version);
          found.set(name, versionsOf);
        }
  }
  // Where several files had different versions, one sentence cannot say it.
  return [...found]
    .filter(([, { from, to }]) => from.size < 2 && to.size < 2)
    .map(([name, { from, to }]) => ({ name, from: [...from][0] ?? null, to: [...to][0] ?? null }))
    .filter(({ from, to }) => from !== to);
}

/** A package's name as it may stand in a message: npm's `@scope/name` would mention a team of GitHub's. */
export function packageName(name: string): string {
  return plainName(name.replace(/^@/, ""), 120);
}

function versions(line: string, { line: form, not }: Form): [string, string][] {
  const [, name, version] = form.exec(line) ?? [];
  return name === undefined || version === undefined || not.test(name) ? [] : [[name, version]];
}
