import type { FileChange } from "@gitops-health/git";
import { type Declaration, declarationsIn } from "./declarations.ts";
import { emptyFunctions } from "./empty-functions.ts";
import { routesIn } from "./gone.ts";
import type { HunkSide } from "./hunk-side.ts";

/** What a change has after it, to tell code that went away from code that lost its protection. */
export interface Remaining {
  /** Names of functions and types that the change adds. */
  readonly declared: ReadonlySet<string>;
  /** The same, each behind the path of its file and a space. */
  readonly declaredInFile: ReadonlySet<string>;
  /** Signatures that the change adds anywhere. */
  readonly signatures: ReadonlySet<string>;
  /** Those of which the diff shows what stands above them, each behind the path of its file and a space, for its hunk and its file. */
  readonly signaturesInFile: ReadonlySet<string>;
  /** Routes (literals that begin with a slash) on added lines. */
  readonly routes: ReadonlySet<string>;
  /** Added lines without white space. */
  readonly lines: ReadonlySet<string>;
  /** Whether the added side of the same hunk declares the same under any name. */
  readonly isRenamedIn: (hunk: HunkSide, declaration: Declaration) => boolean;
  /** Functions without a statement that the change takes away: who called one called nothing. */
  readonly emptied: ReadonlySet<string>;
}

/** What is left, and comes, in the files of a change. */
export function remainingOf(removed: readonly HunkSide[], added: readonly HunkSide[]): Remaining {
  const declared = new Set<string>();
  const declaredInFile = new Set<string>();
  const signatures = new Set<string>();
  const signaturesInFile = new Set<string>();
  const routes = new Set<string>();
  const lines = new Set<string>();
  const unnamed = new Map<FileChange, Map<number, ReadonlySet<string>>>();
  for (const hunk of added) {
    const { path } = hunk.file;
    const all = declarationsIn(hunk);
    for (const { name, signature, line } of all) {
      declared.add(name);
      declaredInFile.add(`${path} ${name}`);
      signatures.add(signature);
      signaturesInFile.add(`${path} ${hunk.index} ${signature}`);
      // Above the first line of another hunk is what the diff does not show, and an annotation may be there.
      if (line > 0) signaturesInFile.add(`${path} ${signature}`);
    }
    const ofFile = unnamed.get(hunk.file) ?? new Map<number, ReadonlySet<string>>();
    unnamed.set(hunk.file, ofFile.set(hunk.index, new Set(all.map(withoutName))));
    for (const [line, text] of hunk.lines.entries()) {
      lines.add(text.slice(0, 1000).replace(/\s+/g, ""));
      for (const route of routesIn(hunk, line)) routes.add(route);
    }
  }
  return {
    declared,
    declaredInFile,
    signatures,
    signaturesInFile,
    routes,
    lines,
    isRenamedIn: ({ file, index }, declaration) =>
      unnamed.get(file)?.get(index)?.has(withoutName(declaration)) ?? false,
    emptied: emptyFunctions(removed, declared),
  };
}

function withoutName({ signature, name }: Declaration): string {
  return signature.replace(name, "");
}
