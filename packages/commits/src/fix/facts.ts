import { type CodeVerdict, catalog } from "@gitops-health/catalog";
import type { ChangeCommit } from "@gitops-health/change";
import type { LintFinding } from "@gitops-health/contracts";
import type { Commit } from "@gitops-health/git";
import { type ParsedMessage, parseMessage } from "@gitops-health/message";
import { kindOf } from "../kind.ts";
import { commitContext, type JudgedChange } from "../lint-change.ts";
import { lintMessage } from "../lint-message.ts";
import type { LintContext } from "../rule.ts";

/** What mending must know beside what the rules know (`LintContext`). */
export interface FixFacts {
  /** Day that control codes must be in force at, `YYYY-MM-DD`. */
  readonly day: string;
  /** Null for a message that is no commit yet. */
  readonly commit: Pick<Commit, "parents" | "author" | "committer"> | null;
  /** Who owns the services that the change touches, as `@user` or `@org/team`. */
  readonly owners: readonly string[];
  /** The type that the changed paths alone decide: `docs` or `test` when nothing else is changed; else null. */
  readonly type: string | null;
  /** Whether lines at the end that start with `#`, and what is below a scissors line, are an editor's: they stay where they are. */
  readonly edited: boolean;
}

/** What is known of the change behind a message. */
export interface FixInput {
  readonly context: LintContext;
  readonly facts: FixFacts;
}

/** The facts about one commit of a change, for a message that will be committed on `day` (`YYYY-MM-DD`). */
export function commitFacts(change: JudgedChange, each: ChangeCommit, day: string): FixInput {
  const { services } = change.configuration.value;
  const owners = each.services.flatMap((name) => services[name]?.owners ?? []);
  const only = (test: (file: ChangeCommit["files"][number]) => boolean) =>
    each.files.length > 0 && each.files.every(test);
  return {
    context: commitContext(change, each),
    facts: {
      day,
      commit: each.commit,
      owners: [...new Set(owners)],
      type: only((file) => file.isTest) ? "test" : only((file) => file.isDoc) ? "docs" : null,
      edited: false,
    },
  };
}

/** The context of another text for the same change: what depends on the message's words is worked out anew. */
export function contextFor(message: ParsedMessage, { context, facts }: FixInput): LintContext {
  return {
    ...context,
    kind: kindOf(message, facts.commit),
    codes: verdictsOn(message.declared.codes, facts),
  };
}

/** By the facts of a mend: it asks for the same codes many times, and the suggestions for wrong ones are slow. */
const asked = new WeakMap<FixFacts, Map<string, readonly CodeVerdict[]>>();

/** The catalog's verdicts on some codes, in their order. */
export function verdictsOn(codes: readonly string[], facts: FixFacts): readonly CodeVerdict[] {
  const known = asked.get(facts) ?? new Map<string, readonly CodeVerdict[]>();
  asked.set(facts, known);
  const key = codes.join("\n");
  const verdicts = known.get(key) ?? catalog.lookupAll(codes, facts.day);
  known.set(key, verdicts);
  return verdicts;
}

/** The findings of a text as the message of a change. */
export function lintText(text: string, input: FixInput): LintFinding[] {
  const message = parseMessage(text);
  return lintMessage(message, contextFor(message, input));
}
