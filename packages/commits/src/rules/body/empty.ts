import { KEPT, type Rule } from "../../rule.ts";
import { whenOption } from "../option-tables.ts";

export const bodyEmpty: Rule<"body/empty"> = {
  id: "body/empty",
  severity: "off",
  description: "The message has a body.",
  why: "A title says what changed; only the body has room for why.",
  mend: "Say after an empty line why the change is made.",
  needs: [],
  options: whenOption("never", "there must be no body", "the body must not be empty"),
  example: { bad: "fix: round doses down", good: "fix: round doses down\n\nDoses were rounded up." },
  check({ message }, { when }) {
    const empty = message.body.length === 0;
    if (empty === (when === "always")) return KEPT;
    return [
      empty
        ? { message: "The message has no body.", hint: "Say after an empty line why the change is made.", line: null }
        : { message: "The message has a body.", hint: "Say all in the first line.", line: message.bodyLine },
    ];
  },
};
