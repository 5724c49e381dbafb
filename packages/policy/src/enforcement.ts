import type { Configuration } from "@gitops-health/config";
import { nearest } from "@gitops-health/text";
import { PolicyError } from "./error.ts";

type Enforcement = Configuration["enforcement"];

/** What a violation of a rule does: the most specific of what `enforcement.rules` names (its code, then the nearest package) decides. */
export function enforcementOf(code: string, { rules, default: otherwise }: Enforcement): "block" | "advise" {
  const named = [code, ...packagesOf(code)].find((name) => Object.hasOwn(rules, name));
  return (named === undefined ? undefined : rules[named]) ?? otherwise;
}

/** A mistyped code under `enforcement.rules` would change nothing and look as if it did. @throws PolicyError `unknown-rule` */
export function refuseUnknown({ rules }: Enforcement, codes: readonly string[]): void {
  const known = new Set([...codes, ...codes.flatMap(packagesOf)]);
  const wrong = Object.keys(rules).find((name) => !known.has(name));
  if (wrong === undefined) return;
  const [near] = nearest(wrong, known);
  const mend =
    near === undefined
      ? "; names look like hipaa.phi_metadata.missing_trailer or hipaa.*"
      : `; did you mean "${near}"?`;
  throw new PolicyError(
    "unknown-rule",
    "user",
    `The configuration's enforcement.rules names "${wrong}", which is the code of no rule and no package of rules${mend}`,
  );
}

/** `a.b.*` and `a.*` for `a.b.c`: the packages that a rule lies in, nearest first. */
function packagesOf(code: string): string[] {
  const parts = code.split(".");
  return parts.slice(1).map((_, index) => `${parts.slice(0, parts.length - 1 - index).join(".")}.*`);
}
