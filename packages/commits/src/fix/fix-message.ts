import type { LintFinding } from "@gitops-health/contracts";
import { parseMessage } from "@gitops-health/message";
import { lintMessage } from "../lint-message.ts";
import type { LintContext } from "../rule.ts";
import { merged } from "./duplicates.ts";
import { contextFor, type FixFacts, type FixInput, lintText } from "./facts.ts";
import type { Fixer, Step } from "./fixer.ts";
import { headerFixers } from "./header.ts";
import { headerLength } from "./header-length.ts";
import { trailerFixers } from "./known-trailers.ts";
import { putTogether } from "./parts.ts";
import { withoutTail } from "./tail.ts";
import { takeApart } from "./take-apart.ts";
import { spelled } from "./trailer-spelling.ts";
import { wrap } from "./wrap.ts";

/** A message as it should be, as far as that is known without asking a person. */
export interface Mend {
  /** The whole corrected message, ended by a line feed; the given one where there is nothing to mend. */
  readonly message: string;
  /** What was done, one sentence each; empty when the message is as it was. */
  readonly changes: readonly string[];
  /** What is still wrong with `message`, judged by the same rules: only a person can mend it. `hint` says what to write. */
  readonly refused: readonly LintFinding[];
}

/** In the order in which they are tried; a mend may show another fault, so all are tried until nothing changes any more. */
const fixers: readonly Fixer[] = [...headerFixers, headerLength, wrap, ...trailerFixers];
const MOST_PASSES = 6;

/**
 * Proposes the corrected form of a commit message. Nothing of its body is lost: lines are wrapped, trailers move to the last
 * paragraph, and everything else stays in its order. Values that the change does not say are never written. Linear in its length.
 *
 * @param context what the rules know of the change behind the message (`commitContext`, `messageContext`)
 */
export function fixMessage(text: string, context: LintContext, facts: FixFacts): Mend {
  const input: FixInput = { context, facts };
  const { message, tail } = withoutTail(text, facts.edited);
  const parsed = parseMessage(message);
  const own = contextFor(parsed, input);
  // A NUL would end the message, and git commits none; a fixup must name its target letter by letter, and goes away.
  if (message.trim() === "" || message.includes("\0") || own.kind === "fixup")
    return { message: text, changes: [], refused: lintMessage(parsed, own) };
  const changes: string[] = [];
  let current = message;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const step = mendedOnce(current, input);
    changes.push(...step.changes);
    const next = putTogether(step.parts);
    if (next === current) break;
    current = next;
  }
  const said = new Set(changes);
  if (said.size === 0 && current !== (message.endsWith("\n") ? message : `${message}\n`))
    said.add("Put prose and trailers in their order.");
  return { message: said.size === 0 ? text : current + tail, changes: [...said], refused: lintText(current, input) };
}

function mendedOnce(text: string, input: FixInput): Step {
  const apart = takeApart(text, input);
  const spelling = spelled(apart.parts, input);
  const merging = merged(spelling.parts);
  const changes = [...apart.changes, ...spelling.changes, ...merging.changes];
  let parts = merging.parts;
  let findings = lintText(putTogether(parts), input);
  for (const fixer of fixers) {
    const before = ofRules(findings, fixer);
    if (before.length === 0) continue;
    const message = parseMessage(putTogether(parts));
    const step = fixer.mend({
      parts,
      message,
      context: contextFor(message, input),
      facts: input.facts,
      findings: before,
    });
    if (step === null) continue;
    const after = lintText(putTogether(step.parts), input);
    if (ofRules(after, fixer).length >= before.length) continue;
    parts = step.parts;
    findings = after;
    changes.push(...step.changes);
  }
  return { parts, changes };
}

function ofRules(findings: readonly LintFinding[], { rules }: Fixer): LintFinding[] {
  return findings.filter((finding) => rules.includes(finding.rule));
}
