import type { Broken, Fixer, Step } from "./fixer.ts";

/** What is over the length of the first line goes to the start of the body. */
export const headerLength: Fixer = {
  rules: ["header/max-length"],
  mend({ parts, message: { header }, context }: Broken): Step | null {
    const { rules, "header-max-length": standard } = context.configuration.commit;
    const limit = rules["header/max-length"]?.max ?? standard;
    const { subject } = header;
    if (subject === null) return null; // It is no conventional line: whoever writes it anew makes it shorter.
    // GitHub adds the pull request's number, and looks for it at the end of the first line.
    const number = / \(#\d{1,10}\)$/.exec(subject)?.[0] ?? "";
    const whole = parts.header.slice(0, parts.header.length - number.length);
    const start = parts.header.length - subject.length;
    const end = limit - number.length - MARK.length;
    const cut = breakBefore(whole, start, end);
    if (cut === undefined) return null;
    const kept = whole.slice(0, cut).trimEnd();
    const rest = whole.slice(cut).trimStart();
    const mark = /[.;:,–—-]$/.test(kept) ? kept.replace(/\s*[.;:,–—-]+$/, "") : `${kept}${MARK}`;
    const body = [`${mark === kept + MARK ? MARK.trim() : ""}${rest}`, "", ...parts.body];
    return {
      parts: { ...parts, header: mark + number, body },
      changes: ["Moved what is too long for the first line to the start of the body."],
    };
  },
};

const MARK = "...";
/** A first line shorter than this says too little. */
const LEAST = 15;

/** Where to cut: behind the last mark of punctuation that lets enough stand, else between the last two words that fit. */
function breakBefore(text: string, start: number, end: number): number | undefined {
  const room = text.slice(0, Math.max(0, end) + 1);
  for (const mark of [/[.;:]\s/g, /,\s|\s[-–—]\s/g]) {
    const found = [...room.matchAll(mark)].map((match) => match.index + match[0].length).filter((at) => at <= end);
    const last = found[found.length - 1];
    if (last !== undefined && last - start >= Math.max(LEAST, (end - start) / 2)) return last;
  }
  const space = room.lastIndexOf(" ");
  return space - start >= Math.min(LEAST, (end - start) / 2) && space > start ? space : undefined;
}
