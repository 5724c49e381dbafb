import { GitHubError } from "./error.ts";
import type { GitHub } from "./github.ts";

/** A comment that is written once and kept up to date. */
export interface KeptComment {
  /** An HTML comment that nobody sees; the body is written below it. */
  readonly marker: string;
  readonly body: string;
  /** Whether to write it where there is none yet. */
  readonly create: boolean;
}

/**
 * Brings the comment with a marker up to date; never writes a second one beside it. It is found by its marker, not by a name. Since
 * anybody can write a marker, a comment that another person than the token's owner wrote is left alone (they could change our
 * words afterwards), and so is one that the token may not edit.
 *
 * @throws GitHubError when the token may not read or write comments
 */
export async function keepComment(
  github: Pick<GitHub, "comments" | "addComment" | "editComment" | "login">,
  number: number,
  { marker, body, create }: KeptComment,
): Promise<"created" | "updated" | "unchanged" | "none"> {
  const text = `${marker}\n${body}`;
  const marked = (await github.comments(number)).filter((comment) => comment.body.startsWith(marker));
  const owner = marked.some((comment) => comment.person !== undefined) ? await github.login() : undefined;
  for (const comment of marked) {
    if (comment.person !== undefined && comment.person !== owner) continue;
    // GitHub gives bodies back with other line ends than they were sent.
    if (comment.body.replaceAll("\r\n", "\n").trim() === text.trim()) return "unchanged";
    try {
      await github.editComment(comment.id, text);
      return "updated";
    } catch (error) {
      if (!(error instanceof GitHubError) || (error.code !== "forbidden" && error.code !== "not-found")) throw error;
    }
  }
  if (!create) return "none";
  await github.addComment(number, text);
  return "created";
}
