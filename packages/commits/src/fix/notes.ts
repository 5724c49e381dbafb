import { lineKinds } from "./line-kinds.ts";

/** A body in which Conventional Commits reads what is meant as `BREAKING CHANGE`, and what was done for it. */
export interface Notes {
  readonly lines: readonly string[];
  readonly changes: readonly string[];
}

// "Breaking change: …", "BREAKING CHANGES: …", "BREAKING: …". The specification reads `BREAKING CHANGE: ` in capitals only (item 15).
const NEARLY = /^(?:BREAKING|[Bb]reaking[ -][Cc]hanges?|BREAKING[ -]CHANGES?)(?:[ \t]{0,5}:[ \t]*| #)(.*)$/;
const FOOTER = /^[A-Za-z0-9_-]{1,60}(?:[ \t]{0,5}:| #)/;
const NOTHING = /^(?:no|none|n\/a|nothing|nil|-)[.!]?$/i;

/** Writes every line that is meant as a note of a breaking change so that it is read: in its spelling, after an empty line, its text beside it. */
export function notesApart(lines: readonly string[]): Notes {
  const kinds = lineKinds(lines);
  const out: string[] = [];
  const changes = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const match = kinds[at] === "prose" ? NEARLY.exec(line) : null;
    let text = match?.[1] ?? "";
    let next = at + 1;
    if (match !== null && text === "") {
      // Its text stands below: on the next line, or after an empty one.
      if (lines[next] === "") next++;
      const below = lines[next] ?? "";
      text = (kinds[next] === "prose" && !FOOTER.test(below)) || /^[-*+] /.test(below) ? below : "";
      next++;
    }
    if (match === null || text === "" || saysNothing(line, text) || line.startsWith("BREAKING-CHANGE: ")) {
      out.push(line);
      continue;
    }
    if (out.length > 0 && out[out.length - 1] !== "") {
      out.push("");
      changes.add("Put an empty line before BREAKING CHANGE, without which it is not read.");
    }
    const written = `BREAKING CHANGE: ${text}`;
    if (written !== line) changes.add('Wrote the note of a breaking change as "BREAKING CHANGE: …".');
    out.push(written);
    at = next - 1;
  }
  return { lines: out, changes: [...changes] };
}

/** "Breaking change: none" announces nothing; in the specification's spelling it is read as a note whatever it says. */
function saysNothing(line: string, text: string): boolean {
  return NOTHING.test(text) && !/^BREAKING CHANGE(?:: | #)/.test(line);
}
