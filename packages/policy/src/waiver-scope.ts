import type { Waiver } from "@gitops-health/config";
import type { PolicyResult } from "@gitops-health/contracts";
import { globs } from "@gitops-health/text";

/** What a waiver's rule and scope say, ready to be asked. */
export interface WaiverScope {
  /** Whether the waiver is of a rule. */
  names(code: string): boolean;
  /** Whether rule and scope cover a result: all of its paths and all of its services, where the scope names any. */
  covers(result: Pick<PolicyResult, "code" | "paths" | "services">): boolean;
  /** Whether a change touched what the scope names; false when it names nothing. */
  touchedBy(change: { readonly paths: readonly string[]; readonly services: readonly string[] }): boolean;
  /** Whether nothing narrows it: no service, and paths that select whatever a path looks like. */
  readonly everywhere: boolean;
}

export function waiverScope({ rule, scope: { paths, services } }: Waiver): WaiverScope {
  const selection = paths === undefined ? undefined : globs(paths);
  const names = (code: string) => (rule.endsWith(".*") ? code.startsWith(rule.slice(0, -1)) : code === rule);
  const within = (path: string) => selection === undefined || selection.matches(path);
  const among = (service: string) => services === undefined || services.includes(service);
  return {
    names,
    covers: (result) =>
      names(result.code) &&
      (selection === undefined || result.paths.length > 0) &&
      (services === undefined || result.services.length > 0) &&
      result.paths.every(within) &&
      result.services.every(among),
    touchedBy: (change) =>
      (selection !== undefined || services !== undefined) &&
      (selection === undefined || change.paths.some(within)) &&
      (services === undefined || change.services.some(among)),
    everywhere: services === undefined && (selection === undefined || PROBES.every(within)),
  };
}

/** Paths that have nothing in common but that `**` selects them. */
const PROBES = ["a", ".b", "Ö z", "src/main.ts", "x/.y/z/1/2/3/_.-"];
