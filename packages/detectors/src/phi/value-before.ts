/** Offsets into a text; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `"V".equals(record.getLabel())`: how Java compares with a constant. */
const COMPARED = /(["'])([^"'\n]{3,40})\1\.(?:equals|equalsIgnoreCase|compareTo|contentEquals)\([\w.()]{0,24}$/;
/** `V (label)`: how prose explains a value. */
const EXPLAINED = /(?<![\w.-])([A-Z\d][\w/-]{3,24}|[A-Z]\S{1,16},? [A-Z]\S{1,20}) \((?:the |patient |a )?$/;
const REACH = 96;

/** Where the value of a label stands when it comes before the label; null when none does. */
export function valueBefore(text: string, labelStart: number): Span | null {
  const near = text.slice(Math.max(0, labelStart - REACH), labelStart);
  const before = near.slice(near.lastIndexOf("\n") + 1);
  if (!before.includes("(")) return null;
  const begin = labelStart - before.length;
  const compared = COMPARED.exec(before);
  if (compared !== null) return placed(begin + compared.index + 1, compared[2]);
  const explained = EXPLAINED.exec(before);
  return explained === null ? null : placed(begin + explained.index, explained[1]);
}

function placed(start: number, value: string | undefined): Span {
  return { start, end: start + (value?.length ?? 0) };
}
