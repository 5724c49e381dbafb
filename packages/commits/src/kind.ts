import type { CommitKind } from "@gitops-health/contracts";
import type { Commit } from "@gitops-health/git";
import type { ParsedMessage } from "@gitops-health/message";
import { FIXUP } from "./rules/kind/fixup.ts";

/** What is asked of a message because of how its commit came to be. */
export interface KindRule {
  /** The rule in one sentence, for docs and summaries. */
  readonly description: string;
  /** Groups of rules that do not apply; everything else does. */
  readonly exempt: readonly string[];
}

/** Groups of rules about the form, which a tool's messages have in their own way. */
export const WRITTEN_BY_A_TOOL: readonly string[] = ["header", "body"];
const EVERY_OTHER_RULE = ["header", "body", "trailers", "codes", "breaking", "risk", "size", "squash"];

/** One stated rule per kind. Whatever the kind, what touches a regulated path needs its trailers; only a fixup is refused outright. */
export const kindRules: Readonly<Record<CommitKind, KindRule>> = {
  ordinary: { description: "Every rule applies.", exempt: [] },
  merge: {
    description:
      "git or GitHub wrote its text: header and body are not judged. Trailers are required only for what differs from the automatic merge.",
    exempt: WRITTEN_BY_A_TOOL,
  },
  revert: {
    description: "It must name the commit that it reverts; header and body may be as `git revert` writes them.",
    exempt: WRITTEN_BY_A_TOOL,
  },
  fixup: { description: "It must be folded into its target before it lands.", exempt: EVERY_OTHER_RULE },
  release: {
    description: "Header and body may be as release tools write them; a regulated path still needs its trailers.",
    exempt: WRITTEN_BY_A_TOOL,
  },
  bot: {
    description: "Header and body may be as the bot writes them; a regulated path still needs its trailers.",
    exempt: WRITTEN_BY_A_TOOL,
  },
  "web-edit": {
    description: "Header and body may be as GitHub's editor proposes them; a regulated path still needs its trailers.",
    exempt: WRITTEN_BY_A_TOOL,
  },
};

/** One stated rule for what is no kind of its own: such a commit is judged as the kind that its message and parents make it. */
export const statedRules: Readonly<Record<string, string>> = {
  "merge queue":
    "What the queue lands is judged by what it is: a merge as a merge, a squashed or rebased commit by every rule. In `merge_group` these are the commits of the range.",
  "revert of a revert":
    'Titled `Reapply "..."` (`kind/revert-of-revert`), naming the commit that it reverts (`kind/revert-names-commit`); it brings the change back, so it needs the trailers of its paths.',
  "cherry-pick":
    "Judged as what its message is; where it says where it comes from, it does so as `git cherry-pick -x` writes it (`kind/cherry-pick`).",
  "Co-authored-by":
    "Names a person with a mail address (`trailers/person-form`) or a known tool (`trailers/ai-attribution`); it gives no approval.",
  "Signed-off-by":
    "Names a person with a mail address. That author or committer has signed (DCO) is asked where `trailers/signed-off-by` is switched on; merges and bots are excused.",
  "Apply suggestions": "A web edit; the people whose suggestions it takes are its co-authors, as GitHub writes them.",
};

const MERGE = /^Merge (branch|branches|pull request|remote-tracking branch|tag|commit) /;
const REVERT = /^(Revert|Reapply) "/;
const RELEASE =
  /^(v?\d{1,6}\.\d{1,6}\.\d{1,6}[\w.+-]{0,60}|[Rr]elease:? v?\d[\w.+-]{0,60}|[Bb]ump version\b.{0,200}|Version Packages|chore(\([\w-]{1,60}\))?: (release|bump version)\b.{0,200}|chore\(release\): .{0,200})( \(#\d{1,10}\))?$/;
const WEB_EDIT =
  /^(Update|Create|Delete|Rename) \S.{0,250}$|^(Add files via upload|Initial commit)$|^Apply suggestions? from (code review|@[\w-]{1,60})/;

/** How a commit came to be, from its parents, people and message; from the message alone when it is no commit yet. */
export function kindOf(
  message: ParsedMessage,
  commit: Pick<Commit, "parents" | "author" | "committer"> | null,
): CommitKind {
  const { text, type } = message.header;
  if (FIXUP.test(text)) return "fixup";
  if (commit === null ? MERGE.test(text) : commit.parents.length > 1) return "merge";
  if (REVERT.test(text) || type === "revert") return "revert";
  if (commit !== null && isBot(commit.author)) return "bot";
  if (RELEASE.test(text)) return "release";
  // GitHub commits for a person who edits in the browser; a local commit of the same text is judged in full.
  if (commit?.committer.email === "noreply@github.com" && WEB_EDIT.test(text)) return "web-edit";
  return "ordinary";
}

/** Bots as GitHub names its apps, and the names that self-hosted ones use. Only the form of the message depends on it. */
function isBot({ name, email }: { name: string; email: string }): boolean {
  return (
    /\[bot\]$/.test(name) ||
    /\[bot\]@users\.noreply\.github\.com$/.test(email) ||
    /^(renovate|dependabot) bot$/i.test(name)
  );
}
