import { CHAIN, partsOf } from "../words.ts";
import type { HunkSide } from "./hunk-side.ts";
import type { Instance } from "./instance.ts";
import { statementsOf } from "./statements.ts";

/**
 * Whether the line of a protecting call became one with another call that is given one of the same things. What that function does
 * is not seen: it may protect under a name that tells nothing (`digester.digest(password)` for `encrypter.encryptPassword(password)`).
 * A log, a getter and what only writes a value in another way are known to protect nothing.
 *
 * @param added the added side of the same hunk
 */
export function hasStandIn({ hunk, line, end, standing }: Instance, added: HunkSide | undefined): boolean {
  if (standing !== "call" || added === undefined) return false;
  const before = statementsOf(hunk);
  const after = statementsOf(added);
  const now = after.lines[before.placeOf.get(line) ?? -1];
  if (before.lines.length !== after.lines.length || now === undefined) return false;
  const [was, is] = [codeOf(hunk, line), codeOf(added, now)];
  const given = new Set(wordsIn(argumentsAt(was, end)));
  const known = new Set(callsIn(was).map(({ chain }) => chain));
  return callsIn(is).some(
    (call) =>
      !known.has(call.chain) &&
      !HARMLESS.test(partsOf(call.chain).at(-1) ?? "") &&
      wordsIn(argumentsAt(is, call.end)).some((word) => given.has(word)),
  );
}

const HARMLESS =
  /^(?:log\w*|trace|debug|info|warn\w*|error|print\w*|puts|echo|write\w*|get\w*|set\w*|to[A-Z_]\w*|String|str|stringify|valueOf|trim\w*|parse\w*|format\w*|normali[sz]e\w*|encode\w*|decode\w*|escape\w*|clean\w*|clone|copy|if|for|while|switch|catch|return|not)$/;

/** A longer line is generated. */
const LONGEST = 1000;

function codeOf({ code }: HunkSide, line: number): string {
  return (code[line] ?? "").slice(0, LONGEST);
}

/** What is called on a line, and where its name ends. */
function callsIn(code: string): { readonly chain: string; readonly end: number }[] {
  return [...code.matchAll(CHAIN)].flatMap(({ index, 0: chain }) => {
    const end = index + chain.length;
    return /^\s{0,3}\(/.test(code.slice(end, end + 4)) ? [{ chain, end }] : [];
  });
}

/** What stands in the parentheses behind a name, as far as its line goes. */
function argumentsAt(code: string, end: number): string {
  const opens = code.indexOf("(", end);
  let depth = 0;
  for (let at = opens; at >= 0 && at < code.length; at++) {
    if (code[at] === "(") depth++;
    else if (code[at] === ")" && --depth === 0) return code.slice(opens + 1, at);
  }
  return opens < 0 ? "" : code.slice(opens + 1);
}

/** Names of what is given; words of the language name nothing. */
function wordsIn(text: string): string[] {
  return (text.match(/[A-Za-z_$][\w$]{0,80}/g) ?? []).filter((word) => !OF_LANGUAGE.has(word));
}

const OF_LANGUAGE: ReadonlySet<string> = new Set(
  "null true false this self new await none None True False nil undefined".split(" "),
);
