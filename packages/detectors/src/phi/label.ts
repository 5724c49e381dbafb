/**
 * An expression for labels in every spelling that code and text use: the words of a phrase may be joined by a space, `_`, `-`, `.`
 * or nothing (`date of birth`, `date_of_birth`, `dateOfBirth`), in either case. A label ends where a word does, also in camel case
 * (`SSNValue`). Words may be small expressions.
 */
export function label(...phrases: readonly string[]): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => inEitherCase(phrase.split(" ").join("[ _.-]?")));
  return new RegExp(`(?:${alternatives.join("|")})(?:(?![A-Za-z])|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]))`, "g");
}

/** The flag `i` would also blur where a word ends in camel case, so each letter is given in both cases. */
function inEitherCase(expression: string): string {
  return expression.replace(/\\.|\[([^\]]*)\]|[a-z]/gi, (part, members: string | undefined) => {
    if (part.startsWith("\\")) return part;
    if (members !== undefined) return `[${members}${members.replace(/[^a-z]/g, "").toUpperCase()}]`;
    return `[${part.toLowerCase()}${part.toUpperCase()}]`;
  });
}

/** Where labels stand in a text: whole words, also within camel case (`patientSsn`), never inside another word. */
export function* labelsIn(text: string, labels: RegExp): Iterable<{ readonly start: number; readonly end: number }> {
  let from = 0;
  for (;;) {
    // The expression is shared, and may be asked of other texts while this generator rests.
    labels.lastIndex = from;
    const found = labels.exec(text);
    if (found === null) return;
    const start = found.index;
    const end = start + found[0].length;
    const whole = beginsWord(text, start);
    from = whole ? end : start + 1;
    if (whole) yield { start, end };
  }
}

function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  if (!/[A-Za-z]/.test(before)) return true;
  return /[a-z]/.test(before) && /[A-Z]/.test(text[at] ?? " ");
}
