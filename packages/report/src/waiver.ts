import type { PolicyResult } from "@gitops-health/contracts";

const DAYS = 90;

/** A waiver for a result, as an item of the configuration's `waivers`, and what it covers in words. */
export interface ProposedWaiver {
  readonly yaml: string;
  readonly covers: string;
}

/**
 * The narrowest waiver that removes a result: of its rule, at its path or else in its services, for 90 days. A result with neither
 * can only be waived together with its rule, which `covers` says. Every value is written as a JSON string, which YAML reads as it
 * is; what only a person can say is left between angle brackets, which no configuration accepts as approver.
 */
export function waiverFor(result: PolicyResult, evaluatedAt: string): ProposedWaiver {
  const expires = new Date(Date.parse(evaluatedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const yaml = [
    "- id: <W-1>",
    `  rule: ${result.code}`,
    `  scope: ${scopeOf(result)}`,
    "  reason: <why the risk is acceptable>",
    '  approver: "<@who approves>"',
    "  ticket: <where it was decided>",
    `  expires: ${expires}`,
  ].join("\n");
  return { yaml, covers: `this rule ${placeOf(result)}, for every change until ${expires}` };
}

function placeOf({ location, services }: PolicyResult): string {
  if (location !== null) return "at this path";
  if (services.length === 0) return "everywhere, because the finding has no service that could narrow it";
  return services.length === 1 ? "in this service" : "in these services";
}

function scopeOf({ location, services }: PolicyResult): string {
  const list = (values: readonly string[]) => `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;
  if (location !== null) return `{ paths: ${list([literally(location.path)])} }`;
  return services.length === 0 ? "{}" : `{ services: ${list(services)} }`;
}

/** A path as a pattern of a workflow's `paths:` filter that matches only itself. */
function literally(path: string): string {
  return path.replace(/[*?+[\]\\]/g, "\\$&").replace(/^!/, "\\!");
}
