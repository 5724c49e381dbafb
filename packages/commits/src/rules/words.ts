import type { CaseName } from "@gitops-health/config";
import { inCase, isInCase } from "../case.ts";
import { paste, quote } from "../quote.ts";
import { KEPT, type Problem } from "../rule.ts";

/** `always`: the text must be so; `never`: it must not. */
export type When = "always" | "never" | null;

/** Whether a text is in one of some cases, as commitlint asks it (`[severity, when, cases]`); no cases ask nothing. */
export function caseProblems(
  what: string,
  text: string | null,
  options: { readonly when: When; readonly case: readonly CaseName[] | null },
  line: number,
): readonly Problem[] {
  const { case: cases } = options;
  if (text === null || text.trim() === "" || cases === null) return KEPT;
  const never = options.when === "never";
  if (cases.some((each) => isInCase(text, each)) !== never) return KEPT;
  const [first = "lower-case"] = cases;
  return [
    {
      message: `The ${what} ${quote(text)} ${never ? "is" : "is not"} in ${cases.join(" or ")}.`,
      hint: never
        ? `Write it in another case, such as ${paste(text.toLowerCase())}.`
        : `Write ${paste(inCase(text, first))}.`,
      line,
    },
  ];
}

/** Whether a text is as long as it must and as short as it may be, in characters. */
export function lengthProblems(
  what: string,
  text: string | null,
  options: { readonly min?: number | null; readonly max?: number | null },
  line: number | null,
): readonly Problem[] {
  if (text === null) return KEPT;
  const { min = null, max = null } = options;
  if (max !== null && text.length > max)
    return [
      { message: `The ${what} has ${text.length} characters; at most ${max} are allowed.`, hint: "Shorten it.", line },
    ];
  if (min !== null && text.length < min)
    return [
      {
        message: `The ${what} has ${text.length} characters; at least ${min} are expected.`,
        hint: "Say more.",
        line,
      },
    ];
  return KEPT;
}

/** Whether a text ends with a character (`always`) or does not (`never`). */
export function endProblems(
  what: string,
  text: string,
  { when, character }: { readonly when: When; readonly character: string | null },
  line: number,
): readonly Problem[] {
  if (text === "" || character === null) return KEPT;
  const ends = text.endsWith(character);
  if (ends === (when === "always")) return KEPT;
  const last = text.slice(-80);
  return [
    ends
      ? {
          message: `The ${what} ends with ${quote(character)}.`,
          hint: `End it as ${paste(last.slice(0, -character.length))}.`,
          line,
        }
      : {
          message: `The ${what} does not end with ${quote(character)}.`,
          hint: `End it as ${paste(last + character)}.`,
          line,
        },
  ];
}
