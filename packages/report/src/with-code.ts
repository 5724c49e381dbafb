import { code, escapeMarkdown } from "@gitops-health/text";

/** A sentence of ours in which what stands between backquotes is shown as code; both parts are escaped, whoever wrote them. */
export function withCode(sentence: string): string {
  return sentence
    .split("`")
    .map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : code(part)))
    .join("");
}
