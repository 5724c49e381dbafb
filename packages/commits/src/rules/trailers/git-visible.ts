import { type Declaration, isBlank, nonTrailerLine, splitLines, trailerName } from "@gitops-health/message";
import { paste, quote } from "../../quote.ts";
import { KEPT, type LintInput, type Problem, type Rule } from "../../rule.ts";

export const gitVisible: Rule = {
  id: "trailers/git-visible",
  severity: "error",
  description:
    "git itself (`git interpret-trailers --parse`) sees every trailer of ours that it could: they stand in the last paragraph, after an empty line, among trailers only.",
  why: "Policies, audits and git itself read trailers only where git sees them; one wrong line hides them all.",
  mend: "Put our trailers alone in the last paragraph; footers that git cannot read go into a paragraph before it.",
  needs: [],
  example: {
    bad: "feat: show allergies\n\nRISK-LEVEL: low\nCLINICAL_IMPACT: low\nBREAKING CHANGE: the list is sorted\n",
    good: "feat: show allergies\n\nBREAKING CHANGE: the list is sorted\n\nRISK-LEVEL: low\nCLINICAL-IMPACT: low\n",
  },
  check(input) {
    const [first, ...others] = [...unseenByGit(input.declarations), ...unseenByBoth(input)];
    if (first === undefined) return KEPT;
    const keys = [...new Set([first, ...others].map((each) => each.key))].slice(0, 10).join(", ");
    return [explain(splitLines(input.message.raw), first.line - 1, keys)];
  },
};

interface Unseen {
  readonly key: string;
  readonly line: number;
}

/** Trailers that only Conventional Commits sees, though their keys are legal for git. */
function unseenByGit(declarations: readonly Declaration[]): readonly Unseen[] {
  return declarations.filter((each) => !each.visible && /^[A-Za-z0-9-]+$/.test(each.key));
}

/** Lines of the body that are clearly meant as trailers of ours; keys that are words of prose too ("Evidence") do not count. */
function unseenByBoth({ message }: LintInput): readonly Unseen[] {
  const unseen: Unseen[] = [];
  message.body.forEach((line, index) => {
    const colon = line.indexOf(":");
    if (colon < 1 || colon > 30) return;
    const key = line.slice(0, colon);
    if (/[-_]/.test(key) && trailerName(key) !== undefined) unseen.push({ key, line: message.bodyLine + index });
  });
  return unseen;
}

/** Why git does not see the trailer at `index`, and what to do about it. */
function explain(lines: readonly string[], index: number, keys: string): Problem {
  let start = index;
  while (start > 0 && !isBlank(lines[start - 1] as string)) start--;
  let end = index + 1;
  while (end < lines.length && !isBlank(lines[end] as string)) end++;
  const after = lines.findIndex((line, at) => at >= end && !isBlank(line) && !line.startsWith("#"));
  if (after >= 0)
    return {
      message: `git does not see ${keys}: it reads trailers only in the last paragraph, and line ${after + 1} follows (${quote(lines[after] as string)}).`,
      hint: `Move the trailers to the end of the message, in one paragraph after an empty line.`,
      line: index + 1,
    };
  const offender = nonTrailerLine(lines, start, end);
  const isTitle = lines.slice(0, start).every(isBlank);
  if (offender === undefined || isTitle)
    return {
      message: `git does not see ${keys}: no empty line stands before line ${index + 1}.`,
      hint: `Put an empty line before line ${index + 1}.`,
      line: index + 1,
    };
  const text = lines[offender] as string;
  return {
    message: `git does not see ${keys}: line ${offender + 1} (${quote(text)}) is no trailer, and one such line in the last paragraph hides them all.`,
    hint: mend(text, offender, index),
    line: offender + 1,
  };
}

function mend(text: string, offender: number, index: number): string {
  const colon = text.indexOf(":");
  const name = trailerName(text.slice(0, Math.max(0, colon)));
  if (name !== undefined) return `Write line ${offender + 1} as ${paste(`${name}:${text.slice(colon + 1)}`)}.`;
  return offender < index
    ? `Put an empty line before line ${index + 1}, so that only trailers stand in the last paragraph.`
    : `Move line ${offender + 1} to a paragraph of its own above the trailers.`;
}
