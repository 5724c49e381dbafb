import { type Header, parseMessage } from "@gitops-health/message";
import { skeleton, withoutHidden } from "../characters.ts";
import { lowerFirst } from "../rules/header/suggest-header.ts";
import type { Broken, Fixer, Step } from "./fixer.ts";
import { isSlip, meantType, typeOfVerb } from "./types.ts";

/** Fixers of the first line, in the order in which they are tried. */
export const headerFixers: readonly Fixer[] = [
  header(["header/plain-characters"], "Wrote the first line in plain characters.", plain),
  header(["header/trim"], "Removed white space around the first line.", ({ parts }) => parts.header.trim()),
  header(["header/conventional", "header/type-empty"], "Wrote the first line as `type(scope): subject`.", conventional),
  header(["header/type-enum", "header/type-case"], "Wrote the type as one of the configuration.", type),
  header(["header/scope-enum"], "Wrote the scope as one of the configuration.", scope),
  header(["header/subject-case"], "Started the subject in lower case.", subjectCase),
  header(["header/subject-full-stop"], "Removed the full stop of the first line.", ({ parts }) =>
    parts.header.replace(/\.{1,10}$/, ""),
  ),
  header(["breaking/marked"], "Marked the first line as breaking by `!`.", marked),
];

/** A fixer that proposes another first line. */
function header(rules: readonly string[], change: string, propose: (broken: Broken) => string | null): Fixer {
  return {
    rules,
    mend(broken): Step | null {
      const proposed = propose(broken);
      if (proposed === null || proposed === broken.parts.header || proposed === "") return null;
      return { parts: { ...broken.parts, header: proposed }, changes: [change] };
    },
  };
}

const SCOPE = String.raw`\(\s{0,5}([^()]{1,60}?)\s{0,5}\)`;
// "fix(ui): x", "Fix (ui) : x", "feat!(ui):x", "fix - x", "feat():x".
const COLON = new RegExp(
  String.raw`^([A-Za-z][\w/-]{0,30}?)\s{0,3}(!?)\s{0,3}(?:${SCOPE}|\(\s{0,5}\))?\s{0,3}(!?)\s{0,3}(?:[:：]|\s[-–—]\s|-\s)\s{0,5}(\S.*)$`,
);
// "(fix) x", "[fix]: x", "(feat)x".
const BRACKETS = /^[([]\s{0,5}([A-Za-z][\w-]{0,30})\s{0,5}[)\]](!?)\s{0,3}[:：]?\s{0,5}(\S.*)$/;
// "fix(ui) x": only the colon is missing.
const NO_COLON = new RegExp(String.raw`^([A-Za-z][\w-]{0,30})${SCOPE}(!?)\s{1,5}(\S.*)$`);
// "TRUNK-6303: x", "[TRUNK-6303] - x".
const TICKET =
  /^(?:\[([A-Z][A-Z0-9]{1,15}-\d{1,8})\]|([A-Z][A-Z0-9]{1,15}-\d{1,8}))\s{0,3}(?:[:：]|[-–—])?\s{1,5}(\S.*)$/;

/** The line as `type(scope)!: subject`, where its own words or the changed paths say the type; null where only a person can. */
function conventional({ parts, context, facts }: Broken): string | null {
  const line = withoutHidden(parts.header, "name").trim();
  const { types } = context.configuration.commit;
  const own = fromOwnWords(line, types);
  if (own !== null) return own;
  // No type in its words, but nothing else is changed than tests, or than documentation.
  if (
    facts.type === null ||
    !types.includes(facts.type) ||
    !/^[\p{L}\p{N}[]/u.test(line) ||
    /^[\w-]+(\(.*\))?!?:/.test(line)
  )
    return null;
  return `${facts.type}: ${lowerFirst(line)}`;
}

/** Tickets that stand before a first line; more are some other text. */
const MOST_TICKETS = 10;

function fromOwnWords(line: string, types: readonly string[], tickets = MOST_TICKETS): string | null {
  const [, word = "", before, scope, after, rest] = COLON.exec(line) ?? [];
  const marked = before || after ? "!" : "";
  const colon = meantType(word, types);
  if (colon !== undefined && rest !== undefined)
    return `${colon}${scope === undefined ? "" : `(${scope})`}${marked}: ${rest}`;
  const brackets = BRACKETS.exec(line);
  const bracketed = meantType(brackets?.[1] ?? "", types);
  if (bracketed !== undefined) return `${bracketed}${brackets?.[2]}: ${brackets?.[3]}`;
  const scoped = NO_COLON.exec(line);
  const uncoloned = meantType(scoped?.[1] ?? "", types);
  if (uncoloned !== undefined) return `${uncoloned}(${scoped?.[2]})${scoped?.[3]}: ${scoped?.[4]}`;
  const [, inBrackets, bare, said] = TICKET.exec(line) ?? [];
  if (said !== undefined) {
    if (tickets === 0) return null;
    const mended = headerOf(said).conventional ? said : fromOwnWords(said, types, tickets - 1);
    const { type, scope: its, breaking, subject } = headerOf(mended ?? "");
    const known = type === null ? undefined : meantType(type, types);
    if (known === undefined) return null;
    return `${known}${its === null ? "" : `(${its})`}${breaking ? "!" : ""}: ${inBrackets ?? bare} ${subject}`;
  }
  const verb = typeOfVerb(/^[A-Za-z]{1,20}(?=\s\S)/.exec(line)?.[0] ?? "", types);
  return verb === undefined ? null : `${verb}: ${lowerFirst(line)}`;
}

function headerOf(line: string): Header {
  return parseMessage(line).header;
}

function type(broken: Broken): string | null {
  const { parts, message, context } = broken;
  const { type: word } = message.header;
  const meant = word === null ? undefined : meantType(word, context.configuration.commit.types);
  // A ticket before the colon reads as a type.
  return meant === undefined || word === null ? conventional(broken) : meant + parts.header.slice(word.length);
}

function subjectCase({ parts: { header }, message, context }: Broken): string | null {
  const { subject, type: word } = message.header;
  if (subject === null || word === null || !context.configuration.commit.types.includes(word)) return null;
  return header.slice(0, header.length - subject.length) + lowerFirst(subject);
}

function marked({ parts, message, context }: Broken): string | null {
  const { type: word } = message.header;
  if (word === null || !context.configuration.commit.types.includes(word)) return null;
  return parts.header.replace(/^([\w-]+(?:\([^()]+\))?):/, "$1!:");
}

/** Without what is hidden, and with the type that the letters pass for. */
function plain({ parts, context }: Broken): string {
  const shown = withoutHidden(parts.header, "name");
  const colon = shown.slice(0, 120).search(/[:\u2236\ua789\u02d0\u0589\uff1a]/);
  const looks = skeleton(shown.slice(0, colon + 1));
  const [, word = ""] = /^([A-Za-z][\w-]*)(?:\([^()]+\))?!?:$/.exec(looks) ?? [];
  return meantType(word, context.configuration.commit.types) === undefined ? shown : looks + shown.slice(colon + 1);
}

/** Scopes that differ from a legal one by case or a slip. */
function scope({ parts, message: { header }, context }: Broken): string | null {
  const { scopes } = context.configuration.commit;
  if (header.scope === null) return null;
  const meant = header.scope.split(",").map((each) => {
    const word = each.trim();
    const near = scopes.filter((legal) => legal === word || legal.toLowerCase() === word.toLowerCase());
    const slips = near.length > 0 ? near : scopes.filter((legal) => isSlip(word.toLowerCase(), legal.toLowerCase()));
    return slips.length === 1 ? slips[0] : word;
  });
  return parts.header.replace(`(${header.scope})`, () => `(${meant.join(",")})`);
}
