import type { CaseName } from "@gitops-health/config";

/**
 * Whether a text is in a case, as commitlint judges it: what stands in quotes or backquotes is left out (it may be a name), and a text
 * that is empty then, or starts with a digit, is in every case.
 */
export function isInCase(text: string, name: CaseName): boolean {
  const own = withoutQuoted(text).trim();
  const target = inCase(own, name);
  return target === "" || /^\d/.test(target) || target === own;
}

/** A text in a case. */
export function inCase(text: string, name: CaseName): string {
  switch (name) {
    case "lower-case":
      return text.toLowerCase();
    case "upper-case":
      return text.toUpperCase();
    case "sentence-case":
      return upperFirst(text);
    case "camel-case":
      return lowerFirst(pascal(text));
    case "pascal-case":
      return pascal(text);
    case "kebab-case":
      return words(text).map(lower).join("-");
    case "snake-case":
      return words(text).map(lower).join("_");
    case "start-case":
      return words(text)
        .map((word) => (word === word.toUpperCase() ? word : upperFirst(lower(word))))
        .join(" ");
  }
}

/** Capital runs, capitalised and lower-case words, numbers: a word of mixed case is several. */
const WORD = /\p{Lu}?\p{Ll}+|\d+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;

function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

function pascal(text: string): string {
  return words(text)
    .map((word) => upperFirst(lower(word)))
    .join("");
}

function withoutQuoted(text: string): string {
  return text.replace(/`[^`]*`|"[^"]*"|'[^']*'/g, "");
}

function lower(text: string): string {
  return text.toLowerCase();
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
