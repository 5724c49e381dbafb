import type { LanguageFamily } from "../../engine/detector.ts";
import { lex, type Token } from "./lex.ts";
import { syntaxOf } from "./syntax.ts";

/** A text as code, with everything else blanked. All of the same length, so that an offset means the same in each. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Comments and the insides of strings are blank; code within strings is kept. */
  readonly code: string;
  /** Only comments are blank. */
  readonly uncommented: string;
  readonly family: LanguageFamily;
  readonly path: string | null;
}

/** What a text, perhaps from the middle of a file, is made of. */
export function view(text: string, family: LanguageFamily, path: string | null): View {
  const tokens = lex(text, syntaxOf(family, path));
  const code: string[] = [];
  const uncommented: string[] = [];
  for (const { kind, start, end } of tokens) {
    const part = text.slice(start, end);
    code.push(kind === "code" ? part : kind === "string" ? hollow(part) : blank(part));
    uncommented.push(kind === "comment" ? blank(part) : part);
  }
  return { text, tokens, code: code.join(""), uncommented: uncommented.join(""), family, path };
}

function blank(part: string): string {
  return part.replace(/[^\n\r]/g, " ");
}

/** A string keeps its first and last mark, so that one still sees that a value stands there. */
function hollow(part: string): string {
  return part.length < 2 ? part : `${part[0]}${blank(part.slice(1, -1))}${part.at(-1)}`;
}
