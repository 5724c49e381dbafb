import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const revertOfRevert: Rule = {
  id: "kind/revert-of-revert",
  severity: "warning",
  description:
    'The revert of a revert says `Reapply "..."`, as git has written it since 2.43. It brings the change back, so it needs the trailers that the change needs.',
  why: 'Nobody can tell from `Revert "Revert "Revert ...` whether the change is in or out.',
  mend: 'Title it `Reapply "<title of the change>"` and keep the line that names the reverted commit.',
  needs: [],
  example: {
    bad: 'Revert "Revert "feat: show allergies""\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
    good: 'Reapply "feat: show allergies"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
    context: { kind: "revert" },
  },
  check({ message: { header }, context }) {
    if (context.kind !== "revert") return KEPT;
    const nested = NESTED.exec(header.text);
    if (nested === null) return KEPT;
    const depth = (nested[0].match(/Revert "/g) ?? []).length;
    const title = header.text.slice(nested[0].length).replace(/(" \(#\d{1,10}\)|")+$/, "");
    const written = depth % 2 === 0 ? `Reapply "${title}"` : `Revert "${title}"`;
    return [
      {
        message: `${quote(header.text)} is a revert of a revert ${depth - 1 === 1 ? "" : `(${depth - 1} times over) `}and does not say whether the change is in or out.`,
        hint: `Write ${paste(written)}.`,
        line: header.line,
      },
    ];
  },
};

const NESTED = /^(Revert "){2,1000}/;
