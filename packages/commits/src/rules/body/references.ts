import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { whenOption } from "../option-tables.ts";

export const references: Rule<"body/references"> = {
  id: "body/references",
  severity: "off",
  description: "The message refers to an issue: `#12`, `acme/shop#12`, `GH-12`, `TRUNK-6463` or the address of one.",
  why: "A change control process starts from a recorded request; the reference leads back to it.",
  mend: "Name the issue, for example in a footer `Refs: #12`.",
  needs: [],
  options: whenOption("never", "there must be no reference", "references must not be empty"),
  example: { bad: "fix: round doses down", good: "fix: round doses down\n\nRefs: #12" },
  check({ message }, { when }) {
    const line = message.raw.split("\n").findIndex((each) => REFERENCE.test(each));
    if (line < 0 === (when === "always")) return KEPT;
    return [
      line < 0
        ? {
            message: "The message refers to no issue.",
            hint: `Add before the trailers: ${paste("Refs: #<number>")}.`,
            line: null,
          }
        : { message: "The message refers to an issue.", hint: "Take the reference away.", line: line + 1 },
    ];
  },
};

const REFERENCE = /(^|[\s([,:/\w])(#\d{1,10}|\b[A-Z][A-Z0-9]{1,15}-\d{1,10})\b|\/(issues|pull|browse)\/[\w-]*\d/;
