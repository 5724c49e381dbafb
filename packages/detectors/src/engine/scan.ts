import type { Finding } from "@gitops-health/contracts";
import { type Allowed, type SuppressOptions, suppress } from "../suppression/suppress.ts";
import type { NotScanned } from "./not-scanned.ts";
import { byPlace } from "./order.ts";
import type { ScannedFiles } from "./scan-file.ts";

/** What a scan found, what of it is allowed, and what was not looked at. */
export interface Scan {
  /** By path, side, line, column and rule. */
  readonly findings: readonly Finding[];
  /** Found too, but allowed. */
  readonly waived: readonly Allowed[];
  /** Of `findings`: what somebody would allow, and why that does not count. */
  readonly claims: readonly Allowed[];
  readonly notScanned: readonly NotScanned[];
}

/** What is allowed; without it everything is a finding. */
export type SuppressionOptions = Omit<SuppressOptions, "wasThere" | "scanning">;

export function scanOf(
  { occurrences, notScanned }: ScannedFiles,
  suppressions: SuppressionOptions | undefined,
  how: Pick<SuppressOptions, "wasThere" | "scanning"> = {},
): Scan {
  const inOrder = [...occurrences].sort((a, b) => byPlace(a.finding, b.finding));
  if (suppressions === undefined)
    return { findings: inOrder.map(({ finding }) => finding), waived: [], claims: [], notScanned };
  return { ...suppress(inOrder, { ...suppressions, ...how }), notScanned };
}
