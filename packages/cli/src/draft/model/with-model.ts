import type { Change } from "@gitops-health/change";
import { type Draft, type DraftHints, draftMessage } from "@gitops-health/commits";
import { userSetting } from "@gitops-health/git";
import { parseMessage } from "@gitops-health/message";
import { logLine } from "@gitops-health/text";
import type { Terminal } from "../../terminal.ts";
import { askModel } from "./ask-model.ts";
import { ALLOW_SETTING, chatAddress } from "./endpoint.ts";
import { NoProse } from "./error.ts";
import { promptFor, type Redact } from "./prompt.ts";
import { type Prose, proseOf } from "./prose.ts";

/** The environment variable with the key of the model's server. */
const KEY_VARIABLE = "GITOPS_HEALTH_DRAFT_KEY";

export interface ModelOptions {
  readonly day: string;
  /** Print what is sent. */
  readonly showPrompt: boolean;
  readonly redact: Redact | undefined;
}

/**
 * The draft with a model's prose, where the configuration names one and the user allows it; the given draft otherwise, with the
 * reason in the log. The model writes prose only: the result has the very trailers of the given draft, and no error that it had not.
 * @throws UsageError when the endpoint may not be asked
 */
export async function withModel(
  change: Change,
  draft: Draft,
  hints: DraftHints,
  { day, showPrompt, redact }: ModelOptions,
  terminal: Terminal,
): Promise<Draft> {
  const settings = change.configuration.value.draft;
  if (settings === undefined) return draft;
  const address = chatAddress(settings.endpoint, await userSetting(terminal.directory, ALLOW_SETTING));
  try {
    const messages = prompt(change, draft, redact);
    if (showPrompt) terminal.note(JSON.stringify(messages, null, 2));
    const started = performance.now();
    const answer = await askModel(address, terminal.environment[KEY_VARIABLE], settings, messages);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    terminal.note(
      `model ${logLine(settings.model)}: ${seconds} s, ${answer.promptTokens ?? "unknown"} tokens sent, ${answer.completionTokens ?? "unknown"} received`,
    );
    return await merged(change, draft, hints, proseOf(answer.content), day);
  } catch (error) {
    if (!(error instanceof NoProse)) throw error;
    terminal.note(logLine(`drafted without the model: ${error.message}`));
    return draft;
  }
}

/** A redactor that fails is a reason to send nothing. */
function prompt(change: Change, draft: Draft, redact: Redact | undefined) {
  try {
    return promptFor(change, draft, redact);
  } catch (cause) {
    throw new NoProse("what would be sent could not be redacted, so nothing was sent", { cause });
  }
}

/** What the author said stays; the model fills only what they left open. */
async function merged(change: Change, draft: Draft, hints: DraftHints, prose: Prose, day: string): Promise<Draft> {
  const body = [hints.body, prose.body, prose.impact].filter((text) => text !== undefined && text !== "").join("\n\n");
  const description = hints.description ?? (prose.subject === "" ? undefined : lowerFirst(prose.subject));
  const made = await draftMessage(change, { ...hints, description, body: body === "" ? undefined : body }, day);
  const trailers = ({ message }: Draft) =>
    JSON.stringify(parseMessage(message).trailers.map(({ key, value }) => [key, value]));
  const errors = ({ findings }: Draft) => findings.filter(({ severity }) => severity === "error").length;
  if (trailers(made) !== trailers(draft) || made.type !== draft.type || made.scope !== draft.scope)
    throw new NoProse("the model's prose would change what the message declares");
  if (errors(made) > errors(draft)) throw new NoProse("the message with the model's prose would not pass commit-lint");
  return made;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
