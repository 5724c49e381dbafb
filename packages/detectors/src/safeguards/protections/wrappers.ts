import type { Safeguard } from "@gitops-health/contracts";
import { declarationsIn, declarationsOf } from "./declarations.ts";
import type { HunkSide } from "./hunk-side.ts";
import { instancesIn, type Wrappers } from "./instance.ts";

/** Functions that the change adds and that protect by what is in them: who calls one is protected as before. */
export function wrappersIn(added: readonly HunkSide[]): Wrappers {
  const wrappers = new Map<string, Set<Safeguard>>();
  for (const hunk of added) {
    if (declarationsIn(hunk).length === 0) continue;
    for (const { kind, line, standing } of instancesIn(hunk)) {
      if (standing === "annotation" || standing === "setting") continue;
      const owner = declarationsOf(hunk, line, false).find(({ isType }) => !isType);
      if (owner === undefined) continue;
      const kinds = wrappers.get(owner.name) ?? new Set();
      wrappers.set(owner.name, kinds.add(kind));
    }
  }
  return wrappers;
}
