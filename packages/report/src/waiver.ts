import type { PolicyResult } from "@gitops-health/contracts";

const DAYS = 90;

/**
 * The waiver that removes exactly one result, as an item of the configuration's `waivers`. Every value is written as a JSON string,
 * which YAML reads as it is; what only a person can say is left between angle brackets, which no configuration accepts as approver.
 */
export function waiverFor(result: PolicyResult, evaluatedAt: string): string {
  const expires = new Date(Date.parse(evaluatedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
  return [
    "- id: <W-1>",
    `  rule: ${result.code}`,
    `  scope: ${scopeOf(result)}`,
    "  reason: <why the risk is acceptable>",
    '  approver: "<@who approves>"',
    "  ticket: <where it was decided>",
    `  expires: ${expires}`,
  ].join("\n");
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
