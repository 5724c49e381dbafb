import type { Person } from "@gitops-health/git";
import type { ParsedMessage, Trailer } from "@gitops-health/message";

/** The person in `Name <mail>`; undefined when the text is something else. */
export function parsePerson(text: string): Pick<Person, "name" | "email"> | undefined {
  const open = text.indexOf("<");
  const close = text.indexOf(">", open);
  if (open < 0 || close < 0) return undefined;
  const email = text.slice(open + 1, close).trim();
  return email === "" ? undefined : { name: text.slice(0, open).trim(), email };
}

/** The trailers that say who did something (`Signed-off-by`, `Assisted-by`, ...), git's first, then the footers that git does not see. */
export function byTrailers(message: ParsedMessage): readonly Trailer[] {
  // Several rules ask in a row about the same message, and most messages have few or none.
  if (message !== asked) {
    asked = message;
    answer = found(message);
  }
  return answer;
}

let asked: ParsedMessage | undefined;
let answer: readonly Trailer[] = [];

function found({ trailers, footers }: ParsedMessage): readonly Trailer[] {
  const list: Trailer[] = [];
  for (const trailer of trailers) if (saysBy(trailer)) list.push(trailer);
  // Both are in the order of their lines, so one walk finds the footers that git does not see.
  let next = 0;
  for (const footer of footers) {
    while ((trailers[next]?.line ?? Infinity) < footer.line) next++;
    if (trailers[next]?.line !== footer.line && saysBy(footer)) list.push(footer);
  }
  return list;
}

/** Whether a key ends with `by` in any case. */
function saysBy({ key }: Trailer): boolean {
  const last = key.charCodeAt(key.length - 1);
  if (last !== 121 && last !== 89) return false;
  const before = key.charCodeAt(key.length - 2);
  return before === 98 || before === 66;
}
