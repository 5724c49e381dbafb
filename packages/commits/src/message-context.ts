import type { Configuration } from "@gitops-health/config";
import type { ParsedMessage } from "@gitops-health/message";
import { kindOf } from "./kind.ts";
import type { LintContext } from "./rule.ts";

/** The context of a message that stands alone, as in a commit-msg hook: everything about its change is unknown. */
export function messageContext(message: ParsedMessage, configuration: Configuration): LintContext {
  return {
    configuration,
    kind: kindOf(message, null),
    domains: null,
    services: [],
    codes: null,
    computedLevel: null,
    diffBytes: null,
    carried: null,
    people: null,
    findings: null,
  };
}
