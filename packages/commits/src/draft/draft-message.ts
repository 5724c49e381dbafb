import type { Change } from "@gitops-health/change";
import type { LintFinding } from "@gitops-health/contracts";
import { parseMessage } from "@gitops-health/message";
import { CommitsError } from "../error.ts";
import { commitFacts, lintText } from "../fix/facts.ts";
import { fixMessage } from "../fix/fix-message.ts";
import { putTogether, trailerOf, withTrailers } from "../fix/parts.ts";
import { takeApart } from "../fix/take-apart.ts";
import { type Blank, blankLine, blanksOf } from "./blanks.ts";
import { bullets } from "./bullets.ts";
import { definitions, type ReadSide } from "./definitions.ts";
import { kindOfFile } from "./kinds-of-files.ts";
import { suggestedScope } from "./scope.ts";
import { suggestedSubject } from "./subject.ts";
import type { TestResults } from "./test-results.ts";
import { suggestedType } from "./type.ts";

/** What the author says; everything else comes from the change. */
export interface DraftHints {
  readonly type?: string | undefined;
  /** Empty for none. */
  readonly scope?: string | undefined;
  /** The subject. */
  readonly description?: string | undefined;
  /** Prose that stands above the bullets. */
  readonly body?: string | undefined;
  /** What breaks and how to migrate. */
  readonly breaking?: string | undefined;
  /** Values of trailers by canonical key. */
  readonly trailers?: Readonly<Record<string, string>>;
  readonly results?: readonly TestResults[];
  /** More people who own what is changed (CODEOWNERS), as `@user` or `@org/team`. */
  readonly owners?: readonly string[];
}

/** A message that says what the change shows, and what is missing from it. */
export interface Draft {
  /** The whole message, blanks marked by angle brackets. */
  readonly message: string;
  readonly type: string;
  readonly scope: string | null;
  /** Trailers that only a person can fill in, marked in the message. */
  readonly blanks: readonly Blank[];
  /** What is wrong with the message beside its blanks, judged by the rules of commit-lint. */
  readonly findings: readonly LintFinding[];
}

/**
 * Drafts the message of a change of one commit: type and scope from its paths and diff, bullets from what changed, trailers from
 * domains, computed risk and owners. What cannot be known is a marked blank, never invented. The same change and hints give the
 * same bytes; the draft is linted by the rules that will judge the commit.
 *
 * @param day `YYYY-MM-DD` at which control codes must be in force
 */
export async function draftMessage(change: Change, hints: DraftHints, day: string): Promise<Draft> {
  const [commit] = change.commits;
  if (commit === undefined) throw new CommitsError("nothing-to-draft", "user", "The range has no commit to draft for.");
  const { types, scopes, "header-max-length": longest } = change.configuration.value.commit;
  const sources = change.files.filter((file) => kindOfFile(file) === "source");
  const names = await definitions(sources, sidesOf(change));
  const type = hints.type ?? suggestedType(change.files, change.domains, types, names);
  const scope = hints.scope === undefined ? suggestedScope(change.files, change.services, scopes) : hints.scope || null;
  const prefix = `${type}${scope === null ? "" : `(${scope})`}${hints.breaking === undefined ? "" : "!"}: `;
  const subject = hints.description ?? cut(suggestedSubject(change.files, names), longest - prefix.length);
  const given = Object.entries({
    ...(hints.breaking === undefined ? {} : { "BREAKING-CHANGE": hints.breaking }),
    ...hints.trailers,
  });
  const body = [...(hints.body === undefined ? [] : [hints.body, ""]), ...bullets(change.files, hints.results ?? [])];
  const text = putTogether({
    header: prefix + subject,
    body: body.join("\n").split("\n"),
    trailers: given.map(([key, value]) => trailerOf(key, value, "added")),
  });
  const { context, facts } = commitFacts(change, commit, day);
  const input = { context, facts: { ...facts, owners: [...new Set([...facts.owners, ...(hints.owners ?? [])])] } };
  const fixed = fixMessage(text, context, input.facts);
  const blanks = blanksOf(parseMessage(fixed.message), context, fixed.refused);
  const { parts } = takeApart(fixed.message, input);
  const marked = blanks.map((blank) => ({ ...trailerOf(blank.key, "", "added"), lines: [blankLine(blank)] }));
  const message = putTogether({ ...parts, trailers: withTrailers(parts.trailers, marked) });
  const lines = message.split("\n");
  const isBlankLine = (line: number | null) =>
    line !== null && blanks.some((blank) => lines[line - 1] === blankLine(blank));
  return { message, type, scope, blanks, findings: lintText(message, input).filter(({ line }) => !isBlankLine(line)) };
}

/** Larger files are generated or data. */
const LARGEST_SOURCE = 2 * 1024 * 1024;

function sidesOf({ git, range }: Change): ReadSide {
  return async ({ path, previousPath }, side) => {
    const commit = side === "before" ? range.mergeBase : range.head;
    const bytes =
      commit === null ? undefined : await git.file(commit, side === "before" ? (previousPath ?? path) : path);
    return bytes === undefined || bytes.length > LARGEST_SOURCE ? undefined : bytes.toString("utf8");
  };
}

/** In UTF-16 units, as header/max-length counts; never half of a character. */
function cut(subject: string, length: number): string {
  if (subject.length <= length || length < 20) return subject;
  return `${subject
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}
