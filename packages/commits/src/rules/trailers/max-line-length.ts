import { KEPT, type Problem, type Rule } from "../../rule.ts";

export const trailerLineLength: Rule<"trailers/max-line-length"> = {
  id: "trailers/max-line-length",
  severity: "off",
  description: "A line of the footers has at most `max` characters; lines with a URL may be longer.",
  why: "For repositories that keep commitlint's `footer-max-line-length`. A list of codes is better left in one line, so this is off.",
  mend: "Break the value; the next line starts with a space.",
  needs: [],
  options: { max: { default: 100, description: "Most characters." } },
  example: {
    bad: "feat: show allergies\n\nCOMPLIANCE: HIPAA:164.312(b), HIPAA:164.312(c)(1), SOX-404\n",
    good: "feat: show allergies\n\nCOMPLIANCE: HIPAA:164.312(b),\n HIPAA:164.312(c)(1), SOX-404\n",
    options: { max: 40 },
  },
  check({ message: { footers, trailers, raw } }, { max }) {
    const first = Math.min(footers[0]?.line ?? Infinity, trailers[0]?.line ?? Infinity);
    if (max === null || first === Infinity) return KEPT;
    const problems: Problem[] = [];
    raw.split("\n").forEach((line, index) => {
      if (index + 1 < first || line.length <= max || line.includes("://")) return;
      problems.push({
        message: `Line ${index + 1} has ${line.length} characters; at most ${max} are allowed in footers.`,
        hint: "Break the line; the next one starts with a space.",
        line: index + 1,
      });
    });
    return problems;
  },
};
