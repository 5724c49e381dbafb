import type { Finding, Safeguard } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import type { ChangeDetector } from "../engine/change-detector.ts";
import { controlsOfSafeguard } from "./controls.ts";

/** Lines and columns from 1. */
interface Place {
  readonly side: "added" | "removed";
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

interface About {
  readonly rule: string;
  readonly kind: Safeguard;
  readonly effect: "weakened" | "removed" | "added";
  readonly severity: Finding["severity"];
  readonly confidence: number;
  readonly redacted: string;
}

/** A finding about a safeguard at a place of a file. */
export function findingAt(
  { path }: Pick<FileChange, "path">,
  { side, line, column, endColumn }: Place,
  { rule, kind, effect, severity, confidence, redacted }: About,
  { contextOf, commit }: Parameters<ChangeDetector>[1],
): Finding {
  return {
    rule,
    category: "safeguard",
    severity,
    confidence,
    tier: null,
    safeguard: { kind, effect },
    commit,
    location: { path, line },
    side,
    column,
    endColumn,
    redacted,
    context: contextOf(path),
    synthetic: false,
    controls: [...controlsOfSafeguard[kind]],
  };
}
