/** A comment in a file that allows what is found beside it. */
export interface InlineAllow {
  /** As written: a rule, or `<category>/*`. */
  readonly rule: string;
  /** Empty when none was given: then it does not count. */
  readonly reason: string;
}

const MARK = "gitops-health:allow";
/** The mark of gitleaks, for credentials; it asks for no reason and counts on the line only. */
const GITLEAKS_MARK = "gitleaks:allow";

/**
 * The comment that allows a rule at a place: `gitops-health:allow <rule> <reason>` in whatever comment syntax the file has, on
 * the same line, or on the line before when nothing else stands there. Undefined when there is none for this rule.
 */
export function inlineAllow(rule: string, line: string, lineBefore: string): InlineAllow | undefined {
  return (
    allowIn(line, rule) ?? (standsAlone(lineBefore) ? allowIn(lineBefore, rule) : undefined) ?? asGitleaks(line, rule)
  );
}

function asGitleaks(line: string, rule: string): InlineAllow | undefined {
  if (!rule.startsWith("secret/") || !line.includes(GITLEAKS_MARK)) return undefined;
  return { rule: "secret/*", reason: `marked ${GITLEAKS_MARK}` };
}

/** Whether a rule is meant by a rule as users name it. */
export function means(named: string, rule: string): boolean {
  return named === rule || (named.endsWith("/*") && rule.startsWith(named.slice(0, -1)));
}

function allowIn(line: string, rule: string): InlineAllow | undefined {
  const [, ...allows] = line.split(MARK);
  for (const text of allows) {
    const [, named = "", rest = ""] = /^[ \t]+([a-z0-9*/._-]{1,100})(?:[ \t:,]|$)(.*)/s.exec(text) ?? [];
    if (means(named, rule)) return { rule: named, reason: withoutCloser(rest) };
  }
  return undefined;
}

/** What is left of a comment's text without what closes the comment; a reason has a word at least. */
function withoutCloser(text: string): string {
  const reason = text
    .slice(0, LONGEST)
    .replace(/(?:\*+\/|--!?>|-->|%>|\*\)|#}|\}\}|"""|''').*$/s, "")
    .replace(/^[\s:,–—-]+/, "")
    .trim();
  return /\p{L}{3}/u.test(reason) ? reason : "";
}
const LONGEST = 300;

/** Whether a line has nothing but the comment: no letter or digit stands before the mark. */
function standsAlone(line: string): boolean {
  const at = line.indexOf(MARK);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(line.slice(0, at).replace(/^\s*(?:REM|rem|dnl)\s/, ""));
}
