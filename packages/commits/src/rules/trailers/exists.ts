import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const exists: Rule<"trailers/exists"> = {
  id: "trailers/exists",
  severity: "off",
  description: "The message has every trailer of `trailers`, whatever it changes.",
  why: "Some repositories need a trailer on each commit, such as a change request. What a regulated domain needs goes to `commit.trailers`.",
  mend: "Add the trailer to the last paragraph.",
  needs: [],
  options: { trailers: { default: [], description: "Keys, such as `Change-Request`." } },
  example: {
    bad: "feat: show allergies",
    good: "feat: show allergies\n\nChange-Request: CR-7\n",
    options: { trailers: ["Change-Request"] },
  },
  check({ message }, { trailers }) {
    if (trailers === null || trailers.length === 0) return KEPT;
    return trailers
      .map((written) => written.replace(/:\s*$/, ""))
      .filter((key) => !message.trailers.some((each) => each.key.toLowerCase() === key.toLowerCase()))
      .map((key) => ({
        message: `The trailer ${key} is missing.`,
        hint: `Add to the last paragraph: ${paste(`${key}: <value>`)}.`,
        line: null,
      }));
  },
};
