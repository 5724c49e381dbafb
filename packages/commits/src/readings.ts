import type { ParsedMessage } from "@gitops-health/message";

/** Whether git and Conventional Commits read the same trailers of ours. `BREAKING CHANGE`, which git cannot read, may be a footer only. */
export function readingsAgree(message: ParsedMessage): boolean {
  const inFooters = new Set(message.footers.map((footer) => footer.line));
  return message.declarations.every((each) =>
    each.visible ? inFooters.has(each.line) : each.key === "BREAKING CHANGE",
  );
}
