import { compare } from "@gitops-health/text";
import { PolicyError } from "../error.ts";
import { ourPolicies } from "../policies.ts";
import type { Rule } from "../rules.ts";

/** First parts of packages and data that are ours without being a package of rules. */
const WITHOUT_RULES = ["lib", "waiver", "settings", "gitops_health"];

/** First parts of packages and data that are ours: a rule there would pass for one of ours. */
function ourRoots(): string[] {
  const ofRules = ourPolicies().rules.map((rule) => rootOf(rule.package));
  return [...new Set([...ofRules, ...WITHOUT_RULES])].sort(compare);
}

/** Whether a root of packages or data is ours. */
export function isReserved(root: string): boolean {
  return ourRoots().includes(root);
}

function rootOf(name: string): string {
  return name.split(".", 1).join("");
}

/** Rules by where they came from. */
export interface Named {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Holds sources apart: no list names one twice, no package is ours, no code is in two. @throws PolicyError `name-taken` */
export function refuseTakenNames(sources: readonly Named[]): void {
  const owners = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, rules } of sources) {
    if (names.size === names.add(name).size) throw taken(`The policies "${name}" are listed twice; keep one.`);
    for (const rule of rules) {
      const root = rootOf(rule.package);
      if (isReserved(root))
        throw taken(
          `The policies "${name}" have the package ${rule.package}, but packages below ${root} are gitops-health's (${ourRoots().join(", ")}); name yours for your organisation, such as acme.tickets.`,
        );
      const owner = owners.get(rule.code);
      if (owner !== undefined)
        throw taken(`The rule ${rule.code} is in the policies "${owner}" and again in "${name}"; rename one of them.`);
      owners.set(rule.code, name);
    }
  }
}

function taken(message: string): PolicyError {
  return new PolicyError("name-taken", "user", message);
}
