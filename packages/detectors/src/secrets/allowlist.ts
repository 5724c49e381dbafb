import type { RE2JS } from "re2js";
import { keywordFilter } from "../engine/keyword-filter.ts";
import { re2 } from "../re2.ts";
import type { Allowlist } from "./rule.ts";

/** Where a text is from. */
export interface Origin {
  readonly path: string | null;
  readonly commit: string | null;
}

/** A value that a rule found. */
export interface Candidate extends Origin {
  readonly value: string;
  /** All that the rule's expression matched. */
  readonly match: string;
  /** The lines that it stands in. */
  readonly line: string;
}

/** An allow list whose expressions are compiled when they are first asked. */
export interface ReadyAllowlist {
  /** Whether everything at a place is let pass, whatever the text (gitleaks: checkCommitOrPathAllowed). */
  readonly allowsPlace: (origin: Origin) => boolean;
  /** Whether a value is let pass (gitleaks: checkFindingAllowed). */
  readonly allowsValue: (candidate: Candidate) => boolean;
}

export function readyAllowlist(list: Allowlist): ReadyAllowlist {
  const paths = anyOf(list.paths);
  const regexes = anyOf(list.regexes);
  const hasStopword = containsAny(list.stopwords);
  const commits = new Set(list.commits.map((commit) => commit.trim().toLowerCase()));
  const commitAllowed = ({ commit }: Origin) => commit !== null && commits.has(commit.toLowerCase());
  const pathAllowed = ({ path }: Origin) => path !== null && path !== "" && paths(path);
  const byValue = list.regexes.length > 0 || list.stopwords.length > 0;
  const target = (candidate: Candidate) =>
    list.regexTarget === "secret" ? candidate.value : candidate[list.regexTarget];
  const all = (origin: Origin) =>
    (list.commits.length === 0 || commitAllowed(origin)) && (list.paths.length === 0 || pathAllowed(origin));
  return list.condition === "and"
    ? {
        allowsPlace: (origin) => !byValue && all(origin),
        allowsValue: (candidate) =>
          all(candidate) &&
          (list.regexes.length === 0 || regexes(target(candidate))) &&
          (list.stopwords.length === 0 || hasStopword(candidate.value)),
      }
    : {
        allowsPlace: (origin) => commitAllowed(origin) || pathAllowed(origin),
        allowsValue: (candidate) => regexes(target(candidate)) || hasStopword(candidate.value),
      };
}

/**
 * Whether any of the expressions is in a text. They are joined as gitleaks joins them (joinRegexOr), bare: a flag such as
 * `(?i)` at the start of one holds for all that follow it.
 */
function anyOf(expressions: readonly string[]): (text: string) => boolean {
  if (expressions.length === 0) return () => false;
  let joined: RE2JS | undefined;
  let last: { readonly text: string; readonly found: boolean } | undefined;
  return (text) => {
    if (text === "") return false;
    if (last?.text === text) return last.found;
    joined ??= re2(`(?:${expressions.join("|")})`);
    last = { text, found: joined.test(text) };
    return last.found;
  };
}

/** Whether any of the words is in a value, in any case. gitleaks' list for generic keys has 1,400 of them: they are read when a value is there. */
function containsAny(words: readonly string[]): (value: string) => boolean {
  if (words.length === 0) return () => false;
  let filter: ReturnType<typeof keywordFilter> | undefined;
  let others: readonly string[] = [];
  const asked = new Uint8Array(1);
  return (value) => {
    if (filter === undefined) {
      const lower = words.map((word) => word.toLowerCase());
      const ascii = lower.filter(isAscii);
      others = lower.filter((word) => !isAscii(word));
      // Without keywords a detector is always asked.
      filter = ascii.length === 0 ? NOTHING : keywordFilter([{ keywords: ascii }]);
    }
    if (others.some((word) => value.toLowerCase().includes(word))) return true;
    asked[0] = 0;
    filter.mark(value, asked);
    return asked[0] === 1;
  };
}

const NOTHING: ReturnType<typeof keywordFilter> = { mark() {} };

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}
