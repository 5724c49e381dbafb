import type { Header } from "@gitops-health/contracts";
import { escapeMarkdown, truncate } from "@gitops-health/text";
import { type Block, text } from "./fit.ts";

const LONGEST = 600;

/**
 * What nobody judged in a run, and why: controls that could not run, what a document says it lacks, and `more` lines of its own.
 * Nothing when all was judged.
 */
export function notEvaluatedBlocks(
  { mode, notEvaluated }: Pick<Header, "mode" | "notEvaluated">,
  more: readonly string[] = [],
): Block[] {
  const lines = [
    ...mode.reasons.map((reason) => `- ${escapeMarkdown(truncate(reason, LONGEST))}`),
    ...more,
    ...notEvaluated.map(({ what, reason }) => `- ${escapeMarkdown(what)}: ${escapeMarkdown(reason)}`),
  ];
  return lines.length === 0
    ? []
    : [text(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
}
