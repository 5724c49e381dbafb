import * as z from "zod/mini";
import { header } from "./header.ts";
import { Sha } from "./nouns.ts";

/** One broken rule in one message. */
export const LintFinding = z.strictObject({
  /** `<group>/<rule>`, for example `trailers/git-visible`. */
  rule: z.string(),
  severity: z.enum(["error", "warning"]),
  message: z.string(),
  /** How to mend it, as an instruction. */
  hint: z.string(),
  /** Line of the message, from 1; null when the finding is about something that is not there. */
  line: z.nullable(z.number()),
});
export type LintFinding = z.infer<typeof LintFinding>;

/** How a commit came to be; each kind has one stated rule. */
export const CommitKind = z.enum(["ordinary", "merge", "revert", "fixup", "release", "bot", "web-edit"]);
export type CommitKind = z.infer<typeof CommitKind>;

export const LintedMessage = z.strictObject({
  /** Null for a message that is not a commit yet (the squash message, a file). */
  sha: z.nullable(Sha),
  header: z.string(),
  kind: CommitKind,
  findings: z.array(LintFinding),
  /** Whether git and Conventional Commits read the same trailers. */
  readingsAgree: z.boolean(),
});
export type LintedMessage = z.infer<typeof LintedMessage>;

/** The message that a squash merge would land, as GitHub composes it. */
export const SquashMessage = z.strictObject({
  /** `settings`: composed as the repository's merge settings say; `assumed`: one of the possible compositions. */
  basis: z.enum(["settings", "assumed"]),
  /** Which composition: GitHub's names of title and message source. */
  composition: z.string(),
  result: LintedMessage,
});
export type SquashMessage = z.infer<typeof SquashMessage>;

export const CommitLint = z.strictObject({
  ...header,
  /** No error in any commit, nor in a squash message whose composition is certain. */
  passed: z.boolean(),
  errors: z.number(),
  warnings: z.number(),
  commits: z.array(LintedMessage),
  squash: z.array(SquashMessage),
});
export type CommitLint = z.infer<typeof CommitLint>;
