const SCISSORS = /^# -{24} >8 -{24}$/;

/** A message and what an editor or git keeps below it: from a scissors line on, and in an edited message the comments at its end. */
export function withoutTail(text: string, edited: boolean): { readonly message: string; readonly tail: string } {
  const lines = text.split("\n");
  const bare = lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  const cut = bare.findIndex((line) => SCISSORS.test(line));
  let end = cut < 0 ? lines.length : cut;
  if (edited) while (end > 0 && isIgnored(bare[end - 1] as string)) end--;
  const tail = lines.slice(end).join("\n");
  if (tail.trim() === "") return { message: text, tail: "" };
  return {
    message: lines
      .slice(0, end)
      .map((line) => `${line}\n`)
      .join(""),
    tail: end === 0 ? tail : `\n${tail.replace(/^\s+/, "")}`,
  };
}

function isIgnored(line: string): boolean {
  return line.startsWith("#") || line.trim() === "";
}
