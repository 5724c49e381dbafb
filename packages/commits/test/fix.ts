import { defaultConfiguration } from "@gitops-health/config";
import { parseMessage } from "@gitops-health/message";
import type { FixFacts, FixInput } from "../src/fix/facts.ts";
import { fixMessage, type Mend } from "../src/fix/fix-message.ts";
import { messageContext } from "../src/message-context.ts";
import type { LintContext } from "../src/rule.ts";

/** What is known of a made-up change, with the default configuration. */
export function knowing(message: string, context: Partial<LintContext> = {}, facts: Partial<FixFacts> = {}): FixInput {
  const configuration = context.configuration ?? defaultConfiguration();
  return {
    context: { ...messageContext(parseMessage(message), configuration), domains: [], ...context },
    facts: { day: "2026-11-22", commit: null, owners: [], type: null, edited: false, ...facts },
  };
}

export function fix(message: string, context: Partial<LintContext> = {}, facts: Partial<FixFacts> = {}): Mend {
  const input = knowing(message, context, facts);
  return fixMessage(message, input.context, input.facts);
}
