import { repositoryPlace } from "./open.ts";
import { capture } from "./process.ts";

export interface CleanupOptions {
  /** Whether the message came from an editor, where lines of comments are no part of it. */
  readonly edited: boolean;
  readonly signal?: AbortSignal;
}

/**
 * A message as `git commit` will record it: what is below the scissors line is cut, comments go if an editor wrote it, and white
 * space is tidied, all as `commit.cleanup` and `core.commentChar` say. git itself does it.
 */
export async function cleanedMessage(
  directory: string,
  text: string,
  { edited, signal }: CleanupOptions,
): Promise<string> {
  const place = await repositoryPlace(directory, signal === undefined ? {} : { signal });
  const settings = await capture(
    place,
    ["config", "-z", "--get-regexp", "^(commit.cleanup|core.comment(char|string))$"],
    {
      accept: [0, 1],
    },
  );
  let mode = "default";
  let comment = "#";
  for (const setting of settings.stdout.toString().split("\0")) {
    const [key, value = ""] = setting.split("\n");
    if (key === "commit.cleanup") mode = value;
    else if (key !== "") comment = value;
  }
  if (mode === "default") mode = edited ? "strip" : "whitespace";
  if (mode === "verbatim") return text;
  const kept = edited ? aboveScissors(text, comment) : text;
  const args = mode === "strip" ? ["stripspace", "--strip-comments"] : ["stripspace"];
  return (await capture(place, args, { input: kept })).stdout.toString();
}

/** `auto` is whichever character no line begins with, so that the line may begin with any. */
function aboveScissors(text: string, comment: string): string {
  const rest = ` ${"-".repeat(24)} >8 ${"-".repeat(24)}`;
  let start = 0;
  for (const line of text.split("\n")) {
    const cut = comment === "auto" ? line.slice(1) === rest : line === comment + rest;
    if (cut) return text.slice(0, start);
    start += line.length + 1;
  }
  return text;
}
