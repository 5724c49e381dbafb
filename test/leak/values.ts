/**
 * Values that must never be seen again. Any four characters of one of them betray it: they are chosen so that nothing that we write
 * by itself has such four in a row. They are kept in parts, so that no scanner of this repository takes them for real ones.
 */
export interface Planted {
  readonly kind: string;
  /** The value with what tells a reader what it is, if its shape alone does not. */
  readonly text: string;
  /** The part that is secret. */
  readonly value: string;
}

const planted = (kind: string, value: string, before = "", after = ""): Planted => ({
  kind,
  text: `${before}${value}${after}`,
  value,
});

export const values: readonly Planted[] = [
  planted("SSN", ["731", "64", "8259"].join("-")),
  planted("MBI", ["7QX4", "WY9", "JK52"].join("-"), "MBI "),
  planted("PHONE", `(${417}) ${["862", "9351"].join("-")}`, "phone "),
  planted("TOKEN", `ghp_${"XkvQmZtRwLpBnCGHjK"}${"sYuTzWqNrPvMxJhL7g"}`),
  planted("PASSWORD", `VqmZtRwL${"pXkHnGYu"}`, "postgres://app:", "@db.internal/records"),
];

/** Four characters in a row, but for digits alone (sizes and line numbers have them) and for what every token of a kind begins with. */
const traces = new Map(
  values.flatMap(({ kind, value }) =>
    Array.from({ length: value.length - 3 }, (_, at) => value.slice(at, at + 4))
      .filter((part) => /[^\d ]/.test(part) && !part.startsWith("ghp") && !part.startsWith("p_"))
      .map((part): [string, string] => [part, kind]),
  ),
);
const anyTrace = new RegExp([...traces.keys()].map((part) => part.replace(/[()]/g, "\\$&")).join("|"));

/** What of the values is in a text, with what stands around it; null when there is nothing. */
export function traceIn(output: string): string | null {
  // @actions/core puts random ids around outputs.
  const text = output.replace(/ghadelimiter_[0-9a-f-]{36}/g, "");
  const found = anyTrace.exec(text);
  if (found === null) return null;
  return `${traces.get(found[0])}: …${text.slice(Math.max(0, found.index - 150), found.index + 60)}…`;
}
