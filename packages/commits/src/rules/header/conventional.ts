import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { isSubjectEmpty } from "./subject-empty.ts";
import { suggestHeader } from "./suggest-header.ts";
import { isTypeEmpty } from "./type-empty.ts";

export const conventional: Rule = {
  id: "header/conventional",
  severity: "error",
  description:
    "The first line is `type(scope)!: subject` as Conventional Commits 1.0.0 says; scope and `!` may be absent.",
  why: "Release notes, versions and the risk score are computed from the type.",
  mend: "Start with a type from `commit.types`, a colon and a space; findings propose the whole line.",
  needs: [],
  example: { bad: "Fixed the login", good: "fix: keep the session after a login" },
  check({ message: { header }, context }) {
    if (header.conventional || isSubjectEmpty(header) || isTypeEmpty(header)) return KEPT;
    const { types } = context.configuration.commit;
    return [
      {
        message:
          header.text === ""
            ? "The message is empty."
            : `The first line ${quote(header.text)} is not "type(scope): subject" (Conventional Commits 1.0.0).`,
        hint: `Write it as ${paste(suggestHeader(header.text, types))}; types: ${types.join(", ")}.`,
        line: header.line,
      },
    ];
  },
};
