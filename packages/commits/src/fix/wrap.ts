import type { Broken, Fixer, Step } from "./fixer.ts";
import { lineKinds } from "./line-kinds.ts";

/** Where prose is wrapped, unless the configuration allows less. */
const WIDTH = 72;
const URL = /[a-z]:\/\//;

/** Wraps the lines of prose that are too long; lists, code, quotes, tables and lines with a URL stay as they are. */
export const wrap: Fixer = {
  rules: ["body/max-line-length"],
  mend({ parts, context }: Broken): Step | null {
    const { rules, "body-max-line-length": standard } = context.configuration.commit;
    const limit = rules["body/max-line-length"]?.max ?? standard;
    const kinds = lineKinds(parts.body);
    const body = parts.body.flatMap((line, index) =>
      line.length > limit && kinds[index] === "prose" && !URL.test(line)
        ? wrapped(line, Math.min(WIDTH, limit))
        : [line],
    );
    if (body.length === parts.body.length) return null;
    return { parts: { ...parts, body }, changes: ["Wrapped the lines of the body that were too long."] };
  },
};

/** A line of prose as lines of at most `width` characters, as far as its words allow. No line but the first begins with what would be read as markup or a footer. */
function wrapped(line: string, width: number): string[] {
  const words = line.split(" ");
  const lines: string[] = [];
  let current: string[] = [];
  let length = 0;
  for (const [index, word] of words.entries()) {
    if (length > 0 && length + 1 + word.length > width && isPlain(word, words[index + 1] ?? "")) {
      lines.push(current.join(" "));
      current = [];
      length = 0;
    }
    length += (current.length > 0 ? 1 : 0) + word.length;
    current.push(word);
  }
  lines.push(current.join(" "));
  return lines.filter((each) => each !== "");
}

/** Whether a line may begin with two words: not where it would become a list, heading, quote, fence, comment, trailer or footer. */
function isPlain(word: string, next: string): boolean {
  return (
    /^[\p{L}\p{N}"'‘’“”(]/u.test(word) &&
    !/^\d+[.)]$|:|^\(cherry$|^BREAKING$|^Conflicts/.test(word) &&
    !/^[:#]/.test(next)
  );
}
