import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { evaluationTime } from "@gitops-health/actions-kit";
import { draftMessage } from "@gitops-health/commits";
import { exitCodes } from "@gitops-health/contracts";
import { oneLine } from "@gitops-health/text";
import { codeOwners } from "../draft/code-owners.ts";
import { UsageError } from "../error.ts";
import type { Terminal } from "../terminal.ts";
import { checkLines } from "./check-line.ts";
import { contentChecks } from "./content-checks.ts";
import { stagedChange } from "./staged.ts";

/**
 * Puts the draft into the editor, and as comments what the commit touches. Only where a person is about to write: a message that was given, a
 * template, an amended, merged or squashed commit stays as it is.
 */
export async function runPrepareCommitMsg(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [file, source = terminal.environment["PRE_COMMIT_COMMIT_MSG_SOURCE"] ?? ""] = argv;
  if (file === undefined)
    throw new UsageError("hooks run prepare-commit-msg takes the file of the message, as git gives it.");
  if (source !== "") return exitCodes.fine;
  const path = resolve(terminal.directory, file);
  const text = await readFile(path, "utf8");
  const comment = commentOf(text);
  if (comment === undefined) return exitCodes.fine;
  await using staged = await stagedChange(terminal, "chore: staged\n");
  if (staged.empty) return exitCodes.fine;
  const { change } = staged;
  const day = evaluationTime(terminal.environment).slice(0, 10);
  const { message, blanks } = await draftMessage(change, { owners: await codeOwners(change) }, day);
  const lines = [
    "gitops-health drafted this message; delete it to commit nothing.",
    ...blanks.map(({ key, expects }) => `To fill in: ${key} (${expects})`),
    ...checkLines(contentChecks(change)),
  ];
  const comments = lines.map((line) => `${comment} ${oneLine(line)}\n`).join("");
  await writeFile(path, `${message}\n${comments}${comment}\n${text.trimStart()}`);
  return exitCodes.fine;
}

/** What git's own hints below the empty message begin with (`core.commentChar` may be `auto`); undefined when there are none. */
function commentOf(text: string): string | undefined {
  const hints = text.trimStart();
  return hints === "" || !text.startsWith("\n") ? undefined : hints.slice(0, 1);
}
