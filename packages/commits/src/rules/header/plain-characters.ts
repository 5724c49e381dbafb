import { hiddenCharacter, lookAlike, mixesScripts, skeleton } from "../../characters.ts";
import { paste, quote } from "../../quote.ts";
import { KEPT, type Problem, type Rule } from "../../rule.ts";

export const headerCharacters: Rule = {
  id: "header/plain-characters",
  severity: "error",
  description:
    "The first line has no control, bidirectional or invisible characters, and its type and scope no letters that pass for others.",
  why: "A line that reads `feat: ...` to a person and something else to a tool can pass a review and dodge a rule.",
  mend: "Type the line anew; in type and scope use plain letters.",
  needs: [],
  example: { bad: "fe\u0430t: show allergies", good: "feat: show allergies für ältere Patienten" },
  check({ message: { header }, plain }) {
    if (plain) return KEPT;
    const { text, line } = header;
    const problems: Problem[] = [];
    const hidden = hiddenCharacter(text.slice(0, LONGEST), "name");
    if (hidden !== undefined)
      problems.push({
        message: `The first line has a hidden character at column ${hidden.index + 1}: ${hidden.name}, ${hidden.kind}.`,
        hint: "Type the line anew without it.",
        line,
      });
    const prefix = prefixOf(text);
    const looks = skeleton(prefix);
    const said = hidden !== undefined && hidden.index < prefix.length;
    if (!said && looks !== prefix && (isPlainPrefix(looks) || mixesScripts(prefix)))
      problems.push({
        message: `Type or scope of ${quote(text)} has a letter that only looks like another: ${lookAlike(prefix) ?? "two alphabets in a word"}.`,
        hint: isPlainPrefix(looks)
          ? `Write ${paste(looks + text.slice(prefix.length))}.`
          : "Type it anew in one alphabet.",
        line,
      });
    return problems;
  },
};

/** Characters of a header that are looked at: what comes later cannot be its type. */
const LONGEST = 10_000;

/** What stands before the subject: up to the first colon, or something that passes for one. */
function prefixOf(text: string): string {
  const match = /^.{0,120}?[:\u2236\ua789\u02d0\u0589\uff1a\ufe55]/u.exec(text);
  return match === null ? "" : match[0];
}

function isPlainPrefix(text: string): boolean {
  return /^[A-Za-z][\w-]*(\([ -~]+\))?!?:$/.test(text);
}
