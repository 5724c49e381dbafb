import { quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const fixup: Rule = {
  id: "kind/fixup",
  severity: "error",
  description: "No `fixup!`, `squash!` or `amend!` commit lands: they are folded into their targets before.",
  why: "A fixup says nothing by itself, and a history with unfolded ones cannot be read or bisected commit by commit.",
  mend: "Fold it: `git rebase -i --autosquash <base>`.",
  needs: [],
  example: { bad: "fixup! feat: show allergies", good: "feat: show allergies", context: { kind: "fixup" } },
  check({ message: { header }, context }) {
    if (context.kind !== "fixup" || !FIXUP.test(header.text)) return KEPT;
    return [
      {
        message: `${quote(header.text)} is meant to be folded into another commit.`,
        hint: "Run `git rebase -i --autosquash <base>` and push again.",
        line: header.line,
      },
    ];
  },
};

/** What `git commit --fixup` and `--squash` write. */
export const FIXUP = /^(fixup|squash|amend)! /;
