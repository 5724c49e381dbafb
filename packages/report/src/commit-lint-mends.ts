import type { LintFinding, Predicate } from "@gitops-health/contracts";
import { code, truncate } from "@gitops-health/text";
import type { LintAnnotation } from "./commit-lint-lines.ts";
import { fenced } from "./fenced.ts";
import { type Block, text } from "./fit.ts";
import { withCode } from "./with-code.ts";
import { counted } from "./words.ts";

/** The corrected message of a commit, as `fixChange` of the commits package gives it. */
export interface ShownMend {
  readonly sha: string;
  readonly message: string;
  readonly changes: readonly string[];
  /** What only a person can mend. */
  readonly refused: readonly LintFinding[];
  readonly passes: boolean;
}

/** Mends that are shown, and bytes of each message: a page has room for the rest of the report. */
const SHOWN = 10;
const LONGEST = 8 * 1024;
const MOST_LEFT = 10;

/** The corrected messages to copy, what is left to a person in each, and the commands that replace the old ones. */
export function mendBlocks(mends: readonly ShownMend[], head: string): Block[] {
  if (mends.length === 0) return [];
  const omitted = mends.length - SHOWN;
  return [
    text("### Corrected messages"),
    ...mends.slice(0, SHOWN).flatMap((mend) => mendBlock(mend, head)),
    ...(omitted > 0
      ? [text(`_${counted(omitted, "corrected message")} left out; the output \`fix\` has all that fit it._`)]
      : []),
  ];
}

function mendBlock({ sha, message, changes, refused, passes }: ShownMend, head: string): Block[] {
  const verdict = passes ? "passes" : "still lacks what only you know";
  const done = changes.slice(0, MOST_LEFT).map((change) => `- ${withCode(change)}`);
  const left = refused
    .slice(0, MOST_LEFT)
    .map(
      ({ severity, message: what, hint }) =>
        `- ${severity === "error" ? "❌" : "⚠️"} ${withCode(what)} ${withCode(hint)}`,
    );
  const cut = Buffer.byteLength(message) > LONGEST;
  return [
    text(
      [
        `**${code(sha.slice(0, 10))}: ${verdict}**`,
        done.join("\n"),
        ...(left.length === 0 ? [] : [`Left to you:\n\n${left.join("\n")}`]),
        fenced((cut ? truncate(message, LONGEST) : message).trimEnd(), "text"),
        ...(cut ? ["_The message is longer than is shown here; the command prints it whole._"] : []),
        commands(sha, head),
      ].join("\n\n"),
    ),
  ];
}

/** Only the sha stands in them, so nothing of a commit can become a part of a command. */
function commands(sha: string, head: string): string {
  const ours = sha === head ? "gitops-health commit fix --amend" : `gitops-health commit fix ${sha} --rebase`;
  const plain =
    sha === head
      ? ["git commit --amend --only --edit   # paste the message"]
      : [`git rebase --interactive ${sha}^   # "reword" instead of "pick" in the first line, then paste the message`];
  return fenced([ours, "# or, without the command:", ...plain, "git push --force-with-lease"].join("\n"), "sh");
}

/** One notice for each corrected message, understandable alone. A commit message lies in no file. */
export function mendAnnotations(mends: readonly ShownMend[]): LintAnnotation[] {
  return mends.map(({ sha, message, refused, passes }) => ({
    level: "notice",
    title: `Corrected message of commit ${sha.slice(0, 10)}${passes ? "" : " (incomplete)"}`,
    message: [
      truncate(message, LONGEST).trimEnd(),
      ...(passes ? [] : ["", "Left to you:", ...refused.slice(0, MOST_LEFT).map(({ hint }) => `- ${hint}`)]),
    ].join("\n"),
    path: null,
    line: null,
  }));
}

/** What a log says of the mends, one line each. */
export function mendLines(mends: readonly ShownMend[]): string[] {
  return mends.map(({ sha, passes }) => {
    const short = sha.slice(0, 10);
    return `commit ${short}: \`gitops-health commit fix ${short}\` prints its message corrected${passes ? "" : " as far as the change says"}`;
  });
}

/** The mends as the output `fix`: `{ sha: message }`; undefined when it is longer than `limit` bytes. */
export function mendsOutput(mends: readonly ShownMend[], limit: number): string | undefined {
  const json = JSON.stringify(Object.fromEntries(mends.map(({ sha, message }) => [sha, message])));
  return Buffer.byteLength(json) <= limit ? json : undefined;
}

/** GitHub takes 65,536 characters; a character is at least a byte. */
const COMMENT_BYTES = 60_000;
/** How the comment is found again. */
const COMMENT_MARKER = "<!-- gitops-health: commit-lint -->";

/** The comment on a pull request: the summary, or one line once all is well. */
export function commitLintComment(
  lint: Predicate<"commit-lint">,
  summary: (budget: number) => string,
): { readonly marker: string; readonly body: string; readonly create: boolean } {
  const fine = lint.errors + lint.warnings === 0;
  const body = fine
    ? `**Commit lint: passed.** ${counted(lint.commits.length, "commit")} up to ${code(lint.range.head.slice(0, 12))}: every message keeps every rule.`
    : summary(COMMENT_BYTES);
  return { marker: COMMENT_MARKER, body, create: !fine };
}
