import { type ParsedMessage, splitLines, trailerBlock, trailerName, trailerTable } from "@gitops-health/message";
import { lineKinds } from "./line-kinds.ts";
import { namesPerson, type PartTrailer } from "./parts.ts";

/** A trailer in a message, and the lines that it takes, from 0; `end` is excluded. */
export interface FoundTrailer extends PartTrailer {
  readonly start: number;
  readonly end: number;
}

// A key, optional spaces as git allows them, a colon, the value.
const KEYED = /^([A-Za-z0-9][A-Za-z0-9_-]{0,60})[ \t]{0,5}:[ \t]*(.*)$/;
// As `git cherry-pick -x` writes it; git counts it as a trailer, but prints none of it.
const PICKED = /^\(cherry picked from commit (?:[0-9a-f]{40}|[0-9a-f]{64})\)$/;
// "RISK-LEVEL #low": a footer of Conventional Commits, nothing for git.
const NUMBERED = /^([A-Za-z0-9][A-Za-z0-9_-]{0,60}) #(.*)$/;
const LEGAL_KEY = /^[A-Za-z0-9-]+$/;
// Words that are prose too, such as "Evidence" and "Reviewers", are trailers only where somebody reads them so.
const UNMISTAKABLE = /[-_]|^[A-Z]{4,}$/;

/**
 * The trailers of a message, wherever they stand: those that git reads, and beside them ours and the configuration's that only
 * Conventional Commits reads or that nobody reads, people's (`Signed-off-by: A <a@b>`), and the lines of cherry-picks. Not what
 * stands in a code block.
 *
 * @param required other trailers that the configuration asks for
 */
export function findTrailers(message: ParsedMessage, required: readonly string[]): FoundTrailer[] {
  const lines = splitLines(message.raw);
  const kinds = lineKinds(lines);
  const block = trailerBlock(lines);
  const read = new Set(message.trailers.map((trailer) => trailer.line - 1));
  const declared = new Set(message.declarations.map((declaration) => declaration.line - 1));
  const names = new Set(required.map((name) => name.toLowerCase()));
  const found: FoundTrailer[] = [];
  for (let at = message.header.line; at < lines.length; ) {
    const line = lines[at] as string;
    if (PICKED.test(line) && kinds[at] === "prose") {
      const origin = at >= block.start && at < block.end ? "block" : "moved";
      found.push({ key: "", value: line, lines: [line], origin, start: at, end: at + 1 });
      at++;
      continue;
    }
    const match = kinds[at] !== "prose" ? null : (KEYED.exec(line) ?? (declared.has(at) ? NUMBERED.exec(line) : null));
    const [, key = "", value = ""] = match ?? [];
    const followsOne = found[found.length - 1]?.end === at;
    const wanted =
      match !== null &&
      !line.startsWith(`${key}://`) && // a URL
      line !== "Conflicts:" && // git's list of paths
      (read.has(at) ||
        (trailerName(key) === undefined
          ? (LEGAL_KEY.test(key) && names.has(key.toLowerCase())) ||
            (namesPerson({ key, value }) && /<[^<>]+>$/.test(value))
          : declared.has(at) || followsOne || UNMISTAKABLE.test(key) || namesUser(key, value)));
    if (!wanted) {
      at++;
      continue;
    }
    const inBlock = read.has(at);
    const end = endOfValue(lines, at, trailerName(key) ?? key, inBlock ? block.end : lines.length, read);
    const trailer = written(key, lines.slice(at, end), value);
    // Without a value git reads a trailer that says nothing, and Conventional Commits none: ours are dropped, others are headings.
    const name = trailerName(key);
    if (trailer !== undefined || (name !== undefined && name !== "BREAKING-CHANGE"))
      found.push({ ...(trailer ?? nothing(key)), origin: inBlock ? "block" : "moved", start: at, end });
    at = end;
  }
  return found;
}

/** The line after the last one of a value that begins at `start`. */
function endOfValue(
  lines: readonly string[],
  start: number,
  name: string,
  limit: number,
  read: ReadonlySet<number>,
): number {
  let end = start + 1;
  while (end < limit && !read.has(end) && /^[ \t]+\S/.test(lines[end] as string)) end++;
  const list = LISTS.get(name);
  // Prose and lists that go on without indentation: git then sees no trailer, and a reader of footers sees the whole paragraph.
  while (end < lines.length && !read.has(end)) {
    const line = lines[end] as string;
    if (line === "" || line.startsWith("BREAKING CHANGE: ") || TOKEN.test(line) || isMeant(line) || PICKED.test(line))
      break;
    const goesOn =
      name === "BREAKING-CHANGE" ||
      (list !== undefined && (lines[end - 1]?.endsWith(",") ? list.more : list.items).test(line));
    if (!goesOn) break;
    end++;
  }
  return end;
}

/** Whether a line is a trailer to a person's eye, though Conventional Commits asks for a space after its colon. */
function isMeant(line: string): boolean {
  const [, key = "", value = ""] = KEYED.exec(line) ?? [];
  return trailerName(key) !== undefined || namesPerson({ key, value });
}

/** How a footer of Conventional Commits begins. */
const TOKEN = /^[A-Za-z0-9_-]+(?:: | #)/;

/** What may stand on a further line of a list: its items, and after a comma whatever may be one. */
const LISTS: ReadonlyMap<string, { readonly items: RegExp; readonly more: RegExp }> = new Map([
  [
    "COMPLIANCE",
    {
      items: listOf(String.raw`[A-Z]{2,8}[:\d-][\w.()§:-]{0,80}`),
      more: listOf(String.raw`[\w.()§:-]{0,40}\d[\w.()§:-]{0,40}`),
    },
  ],
  ["SUGGESTED-REVIEWERS", { items: listOf(String.raw`@[\w./-]{1,80}`), more: listOf(String.raw`@[\w./-]{1,80}`) }],
]);

function listOf(item: string): RegExp {
  return new RegExp(String.raw`^(?:${item})(?:,[ \t]{0,3}(?:${item})){0,100},?$`);
}

/** `Reviewers: @acme/phi`: a word of prose, but no prose behind it. */
function namesUser(key: string, value: string): boolean {
  return trailerName(key) === "SUGGESTED-REVIEWERS" && trailerTable["SUGGESTED-REVIEWERS"].read(value) !== null;
}

function written(key: string, lines: readonly string[], first: string): PartTrailer | undefined {
  const values = [first, ...lines.slice(1).map((line) => line.trim())];
  const value = values.filter((each) => each !== "").join(" ");
  if (value === "" || !LEGAL_KEY.test(key.replaceAll("_", "-"))) return undefined;
  const folded = first !== "" && lines.length > 1;
  const rest = lines.slice(1).map((line) => (/^[ \t]/.test(line) ? line : `  ${line}`));
  return { key, value, lines: folded ? [`${key}: ${first}`, ...rest] : [`${key}: ${value}`], origin: "block" };
}

/** A trailer of ours without a value, for `takeApart` to say that it was dropped. */
function nothing(key: string): PartTrailer {
  return { key, value: "", lines: [], origin: "moved" };
}
