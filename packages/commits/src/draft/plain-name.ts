import { oneLine, truncate } from "@gitops-health/text";

/**
 * A name out of a diff (of a file, folder or package) as it may stand in a message. Whoever names files must not notify people,
 * close issues, sign, skip workflows or place links by it, so the signs that GitHub acts on are spelt out.
 */
export function plainName(text: string, longest: number): string {
  const line = truncate(oneLine(text), longest)
    .replaceAll("@", "(at)")
    .replaceAll("#", "(hash)")
    .replaceAll(":", "(colon)")
    .replace(/\bGH-(?=\d)/gi, "GH ")
    .replace(/\bwww\./gi, "www ")
    .replace(/\*{2,}/g, "*")
    .replace(/\{(?=\{)/g, "{ ");
  return SKIP.test(line) ? line.replaceAll("[", "(").replaceAll("]", ")") : line;
}

/** https://docs.github.com/en/actions/managing-workflow-runs/skipping-workflow-runs; also as other CI systems spell it. */
const SKIP = /\[[^\]]*\b(?:skip|no)\b[^\]]*\]/i;
