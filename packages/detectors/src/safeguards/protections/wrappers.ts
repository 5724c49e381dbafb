import type { Safeguard } from "@gitops-health/contracts";
import { declarationsIn, declarationsOf } from "./declarations.ts";
import type { HunkSide } from "./hunk-side.ts";
import { instancesIn } from "./instance.ts";

/** Functions that the change adds and that protect by what is in them: who calls one is protected as before. */
export function wrappersIn(added: readonly HunkSide[]): Map<string, Safeguard> {
  const wrappers = new Map<string, Safeguard>();
  for (const hunk of added) {
    const declarations = declarationsIn(hunk);
    if (declarations.length === 0) continue;
    for (const { kind, line, standing } of instancesIn(hunk)) {
      if (standing === "annotation" || standing === "setting") continue;
      const owner = declarationsOf(declarations, hunk, line, false).find(({ isType }) => !isType);
      if (owner !== undefined) wrappers.set(owner.name, kind);
    }
  }
  return wrappers;
}
