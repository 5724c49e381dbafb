import type { FileChange } from "@gitops-health/git";

/** A pattern that nobody owns any more. */
export interface LostOwners {
  /** The line that was removed (side removed), or the one that is left without owners (side added). */
  readonly side: "removed" | "added";
  readonly line: number;
  readonly length: number;
}

const CODEOWNERS = /^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/;

/** The lines of CODEOWNERS that a change takes away without putting the pattern back with an owner. */
export function lostOwners(file: FileChange): LostOwners[] {
  if (!CODEOWNERS.test(file.previousPath ?? file.path)) return [];
  const added = new Map<string, { readonly owned: boolean; readonly line: number; readonly length: number }>();
  for (const { newStart, added: lines } of file.hunks)
    for (const [index, text] of lines.entries()) {
      const [pattern, owned] = read(text);
      if (pattern !== undefined) added.set(pattern, { owned, line: newStart + index, length: text.length });
    }
  const lost: LostOwners[] = [];
  for (const { oldStart, removed } of file.hunks)
    for (const [index, text] of removed.entries()) {
      const [pattern, owned] = read(text);
      if (pattern === undefined || !owned) continue;
      const now = added.get(pattern);
      if (now === undefined) lost.push({ side: "removed", line: oldStart + index, length: text.length });
      else if (!now.owned) lost.push({ side: "added", line: now.line, length: now.length });
    }
  return lost;
}

function read(text: string): [pattern: string | undefined, owned: boolean] {
  const [pattern = "", ...owners] = text.split("#", 1).join("").trim().split(/\s+/);
  if (pattern === "" || pattern.startsWith("[")) return [undefined, false];
  return [pattern, owners.some((owner) => owner.includes("@"))];
}
