import { hiddenCharacter } from "../../characters.ts";
import { KEPT, type Problem, type Rule } from "../../rule.ts";

export const bodyCharacters: Rule = {
  id: "body/plain-characters",
  severity: "error",
  description:
    "What follows the first line has no NUL, control, bidirectional or invisible characters; the marks that right-to-left and Indic scripts and emoji need are allowed.",
  why: "git ends a message at a NUL, so the rest is lost; other hidden characters let a reader see another text than tools do.",
  mend: "Type the line anew without the character.",
  needs: [],
  example: {
    bad: "fix: round doses down\n\nDoses were \u202Epu dednuor\u202C.",
    good: "fix: round doses down\n\nDoses were rounded up (\u05e9\u05dc\u05d5\u05dd).",
  },
  check({ message, plain }) {
    if (plain) return KEPT;
    const problems: Problem[] = [];
    const lines = message.raw.split("\n");
    for (let index = message.header.line; index < lines.length && problems.length < MOST; index++) {
      const hidden = hiddenCharacter(lines[index] ?? "", "prose");
      if (hidden === undefined) continue;
      const nul = hidden.name === "U+0000";
      problems.push({
        message: nul
          ? `Line ${index + 1} has a NUL at column ${hidden.index + 1}, at which git ends the message.`
          : `Line ${index + 1} has a hidden character at column ${hidden.index + 1}: ${hidden.name}, ${hidden.kind}.`,
        hint: nul ? "Take it away, or all that follows is lost." : "Type the line anew without it.",
        line: index + 1,
      });
      if (nul) break;
    }
    return problems;
  },
};

/** Places that are worth naming. */
const MOST = 100;
