import type { CaseName } from "@gitops-health/config";
import type { When } from "./words.ts";

/** The options that several rules have, with their docs. */
export function caseOptions<const Cases extends CaseName[] | null>(when: "always" | "never", cases: Cases) {
  return {
    when: { default: when as When, description: "`always`: in one of the cases; `never`: in none of them." },
    case: {
      default: cases as CaseName[] | null,
      description:
        "One or several of lower-case, upper-case, camel-case, kebab-case, snake-case, pascal-case, start-case, sentence-case.",
    },
  };
}

export const lengthOptions = {
  min: { default: null, description: "Fewest characters." },
  max: { default: null, description: "Most characters." },
};

export function whenOption(standard: "always" | "never", always: string, never: string) {
  return { when: { default: standard as When, description: `\`always\`: ${always}; \`never\`: ${never}.` } };
}

export function endOptions(standard: "always" | "never") {
  return {
    ...whenOption(standard, "it must end so", "it must not"),
    character: { default: "." as string | null, description: "The character or text at the end." },
  };
}
