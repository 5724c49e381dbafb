import { trailerName } from "@gitops-health/message";
import { hiddenCharacter, lookAlike, mixesScripts, skeleton } from "../../characters.ts";
import { paste, quote } from "../../quote.ts";
import { KEPT, type LintInput, type Problem, type Rule } from "../../rule.ts";

export const trailerCharacters: Rule = {
  id: "trailers/plain-characters",
  severity: "error",
  description:
    "Keys of trailers, and the values of ours that are words, codes or names, have no hidden characters and no letters that pass for others.",
  why: "`RISK-LEVEL` with one Cyrillic letter is no trailer for git, and a code with one is in no catalog, while a reviewer sees nothing wrong.",
  mend: "Type the line anew in plain letters.",
  needs: [],
  example: {
    bad: "feat: show allergies\n\nRISK-L\u0415VEL: low\n",
    good: "feat: show allergies\n\nRISK-LEVEL: low\nCo-authored-by: J\u00fcrgen <j@example.org>\n",
  },
  check(input) {
    return input.plain ? KEPT : [...keys(input), ...values(input)];
  },
};

/** Lines that would be trailers if their keys were what they look like. */
function keys({ message }: LintInput): Problem[] {
  const problems: Problem[] = [];
  const lines = message.raw.split("\n");
  for (let index = message.header.line; index < lines.length && problems.length < MOST; index++) {
    const line = lines[index] ?? "";
    const colon = line.slice(0, LONGEST_KEY).search(/[:\u2236\ua789\u02d0\u0589\uff1a]/);
    if (colon < 1) continue;
    const key = line.slice(0, colon + 1);
    const looks = skeleton(key);
    if (looks === key || !isKey(looks.slice(0, -1), key)) continue;
    problems.push({
      message: `The trailer key ${quote(key.slice(0, -1))} in line ${index + 1} has ${lookAlike(key) ?? "a hidden character"}.`,
      hint: `Write ${paste(`${looks}${line.slice(colon + 1)}`)}.`,
      line: index + 1,
    });
  }
  return problems;
}

/** One of ours or of git's by its looks, or a single word of two alphabets. */
function isKey(looks: string, key: string): boolean {
  return (
    trailerName(looks) !== undefined || /^[A-Za-z]+(-[A-Za-z]+)*-(by|to|id)$/i.test(looks) || mixedWord(looks, key)
  );
}

function mixedWord(looks: string, key: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(looks) && mixesScripts(key);
}

/** Values of ours in which every character counts. Prose may be in any language. */
function values({ declarations }: LintInput): Problem[] {
  return declarations.flatMap(({ canonical, value, line }) => {
    if (canonical === "BREAKING-CHANGE" || canonical === "Evidence") return [];
    const hidden = hiddenCharacter(value, "name");
    const looks = skeleton(value);
    if (hidden === undefined && looks === value) return [];
    return [
      {
        message:
          hidden === undefined
            ? `${canonical} says ${quote(value)}, with ${lookAlike(value)}.`
            : `${canonical} has a hidden character: ${hidden.name}, ${hidden.kind}.`,
        hint: `Write ${paste(`${canonical}: ${looks}`)}.`,
        line,
      },
    ];
  });
}

const LONGEST_KEY = 60;
/** Places that are worth naming. */
const MOST = 100;
