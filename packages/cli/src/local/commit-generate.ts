import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluationTime } from "@gitops-health/actions-kit";
import type { Change } from "@gitops-health/change";
import { type Draft, type DraftHints, draftMessage } from "@gitops-health/commits";
import { exitCodes } from "@gitops-health/contracts";
import { GitError, recordCommit, type StagedOptions } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { answered } from "../draft/answered.ts";
import { type GenerateFlags, generateFlags, generateHelp, hintsOf } from "../draft/flags.ts";
import { stagedContent } from "../draft/staged-content.ts";
import { UsageError } from "../error.ts";
import { parseFlags } from "../flags.ts";
import { stagedChange } from "../hooks/staged.ts";
import { shellWord } from "../shell-word.ts";
import type { Terminal } from "../terminal.ts";

/** Runs `commit generate`; gives the exit code: 0 for a draft (or commit), 1 when a commit was asked for and blanks are open. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseFlags(argv, generateFlags, "commit generate");
  if (values.help === true) {
    terminal.print(generateHelp);
    return exitCodes.fine;
  }
  const [extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(
      `"${extra}" is not expected after "commit generate"; see gitops-health commit generate --help.`,
    );
  const content = await stagedContent(values, terminal);
  await using staged = await stagedChange(terminal, "chore: draft\n", content);
  if (staged.empty)
    throw new UsageError(
      content === undefined
        ? "Nothing is staged. Stage the change first (git add), or say which files with --files or which range with --pr."
        : "There is no change in what you name.",
    );
  const day = evaluationTime(terminal.environment).slice(0, 10);
  const hints = await hintsOf(values, terminal, staged.change, day);
  const draft = await completed(staged.change, hints, day, values, terminal);
  if (values.json === true) terminal.print(JSON.stringify(draft, null, 2));
  else terminal.print(draft.message.trimEnd());
  for (const { key, expects } of draft.blanks) terminal.note(logLine(`to fill in: ${key} (${expects})`));
  for (const { severity, rule, message, hint } of draft.findings)
    terminal.note(logLine(`${severity} ${rule}: ${message} ${hint}`));
  return values.commit === true ? await commit(draft, staged.directory, values, content, terminal) : exitCodes.fine;
}

async function completed(
  change: Change,
  hints: DraftHints,
  day: string,
  values: GenerateFlags,
  terminal: Terminal,
): Promise<Draft> {
  const first = await draftMessage(change, hints, day);
  const filled = values.interactive === true ? await answered(first, hints, terminal) : hints;
  const draft = values.interactive === true ? await draftMessage(change, filled, day) : first;
  if (values["no-model"] === true || change.configuration.value.draft === undefined) return draft;
  const { withModel } = await import("../draft/model/with-model.ts");
  const { sanitize } = await import("@gitops-health/detectors");
  // By the repository's own rules first, then until nothing is left that ours see; it throws rather than let a value through.
  const redact = (text: string) => sanitize(change.redact(text));
  const options = { day, showPrompt: values["show-prompt"] === true, redact };
  return withModel(change, draft, filled, options, terminal);
}

/** Commits the draft unless it has blanks; a draft that git did not take is kept. */
async function commit(
  draft: Draft,
  directory: string,
  values: GenerateFlags,
  content: StagedOptions["content"],
  terminal: Terminal,
): Promise<number> {
  if (draft.blanks.length > 0 && values["allow-blanks"] !== true) {
    terminal.note(
      "Not committed: the blanks are yours to fill in (--interactive asks for them, --allow-blanks commits them).",
    );
    return exitCodes.findings;
  }
  const only = content !== undefined && "only" in content ? content : {};
  try {
    await recordCommit(terminal.directory, { message: draft.message, environment: terminal.environment, ...only });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const kept = join(directory, "draft-message");
    await mkdir(directory, { recursive: true });
    await writeFile(kept, draft.message);
    terminal.note(logLine(`The draft is kept: git commit --edit --file ${shellWord(kept)}`));
    throw error;
  }
  return exitCodes.fine;
}
