import type { Finding } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import type { Context } from "./context.ts";

/** Looks at a change as a whole: what it takes away, and what it puts back elsewhere. Findings name paths as the files do. */
export type ChangeDetector = (
  files: readonly FileChange[],
  options: { readonly contextOf: (path: string | null) => Context; readonly commit: string | null },
) => readonly Finding[];
