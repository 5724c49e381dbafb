import { type Declaration, trailerTable } from "@gitops-health/message";

/** The line at which each code stands first in a COMPLIANCE trailer. */
export function linesOfCodes(declarations: readonly Declaration[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { canonical, value, line } of declarations)
    if (canonical === "COMPLIANCE")
      for (const code of trailerTable.COMPLIANCE.read(value) ?? []) if (!lines.has(code)) lines.set(code, line);
  return lines;
}
