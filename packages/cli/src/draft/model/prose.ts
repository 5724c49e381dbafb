import * as z from "zod/mini";
import { NoProse } from "./error.ts";

/** What a model may contribute to a message; empty where it had nothing that may be said. */
export interface Prose {
  readonly subject: string;
  readonly body: string;
  readonly impact: string;
}

const Fields = z.object({
  subject: z.optional(z.string()),
  body: z.optional(z.string()),
  impact: z.optional(z.string()),
});

const LONGEST = { subject: 72, body: 900, impact: 240 } as const;

/**
 * What is never taken from a model, since a reader would take it for ours or GitHub would act on it: trailers and footers, mentions,
 * references, links, workflow commands, markup, control codes, credentials, and claims that only evidence can make.
 */
const REFUSED: readonly RegExp[] = [
  /[:=@]|#\d/, // keys and values, links, commands, mentions, references; also where a line is wrapped
  /^\s*BREAKING/i,
  /\bwww\./i,
  /\b[\w-]+\.(?:com|org|net|io|dev|gov|edu|ru|cn|info|biz|xyz)\b/i,
  /[<>`|\\[\]{}$&*]/,
  /[^\x20-\x7e\p{Script=Latin}\u2018\u2019\u201c\u201d\u2013\u2014\u2026]/u, // letters that look like others
  /\bGH-\d|\d{5,}/i,
  /\b(?:risk\w*|harmless|safe|safely|secured?|lgtm|clinical(?:ly)? (?:impact|safe\w*))\b/i,
  /\b(?:HIPAA|SOX|PCI|DSS|CFR|PART ?11|FDA|GDPR|ISO|IEC|NIST|COBIT|ITGC)\b/i,
  /\d{2,3}\.\d{1,4}\s?\(|§/,
  /[A-Za-z0-9+/_=-]{24,}|(?=[a-z_+/-]{0,99}\d)[a-z0-9_+/-]{12,}/i, // keys: long, or of letters and digits
  /\b(?:passwords?|passwd|secrets?|tokens?|api.?key|bearer|authorization)\b/i,
  /\b(?:pass(?:es|ed|ing)?|approv\w*|review\w*|sign(?:ed)?.?off|certif\w*|complian\w*|audited|validated|verified|tested|coverage|guarantee\w*)\b/i,
  /\b(?:faster|slower|latency|throughput|performance)\b|%|\d+\s?\/\s?\d+/i,
  /\b(?:ignore|disregard|override)\b.{0,40}\b(?:instruction|prompt|rule)s?\b/i,
];

/** The fields of a model's answer without anything that it may not say; whole sentences go, never parts of one. @throws NoProse */
export function proseOf(content: string): Prose {
  const fields = z.safeParse(Fields, jsonIn(content));
  if (!fields.success) throw new NoProse("the model's answer has not the fields that were asked for");
  const prose = {
    subject: firstLine(sentences(fields.data.subject ?? "", LONGEST.subject, 2)).replace(/[.\s]+$/, ""),
    body: sentences(fields.data.body ?? "", LONGEST.body),
    impact: firstLine(sentences(fields.data.impact ?? "", LONGEST.impact)),
  };
  if (prose.subject === "" && prose.body === "" && prose.impact === "")
    throw new NoProse("nothing of the model's answer may stand in a message");
  return prose;
}

/** The object in an answer; some servers put it into a fence or between sentences. */
function jsonIn(content: string): unknown {
  const start = content.indexOf("{");
  const end = content.lastIndexOf("}");
  if (start < 0 || end < start) throw new NoProse("the model did not answer in JSON");
  try {
    return JSON.parse(content.slice(start, end + 1));
  } catch {
    throw new NoProse("the model did not answer in JSON");
  }
}

/** The sentences of a text that may be said, on one line each paragraph, as many as fit. */
function sentences(text: string, longest: number, fewestWords = 3): string {
  const plain = text
    .slice(0, 8 * longest)
    .normalize("NFKC")
    .replace(/\s+/g, " ");
  if (UNPLAIN.test(plain)) return "";
  const kept: string[] = [];
  let length = 0;
  for (const sentence of plain.split(/(?<=[.!?]) /)) {
    const said = sentence.trim();
    length += said.length + 1;
    if (length > longest) break;
    const words = said.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
    // A small model that got stuck says the same words over and over.
    const stuck = words.length >= 12 && new Set(words).size < words.length / 2;
    if (words.length >= fewestWords && !stuck && !REFUSED.some((refused) => refused.test(said))) kept.push(said);
  }
  return kept.join(" ");
}

// Controls, format characters and private use: nothing that reorders, hides or imitates.
const UNPLAIN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
