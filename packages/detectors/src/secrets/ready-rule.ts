import type { RE2JS } from "re2js";
import { re2 } from "../re2.ts";
import { type Origin, type ReadyAllowlist, readyAllowlist } from "./allowlist.ts";
import { assignmentIn } from "./assignment.ts";
import { shannonEntropy } from "./entropy.ts";
import type { SecretRule } from "./rule.ts";
import { type Window, wholeText, windowsAround } from "./windows.ts";

/** A value in a text: offsets in UTF-16 units, `end` excluded. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A rule whose expressions are compiled when they are first asked. */
export interface ReadyRule {
  /** The values that the rule finds in a text and that no allow list lets pass. */
  readonly values: (text: string, origin: Origin) => Iterable<Value>;
  /** Whether the rule has no expression for text and is about files with such a path. */
  readonly matchesPath: (path: string) => boolean;
}

/** @param common the allow lists of all rules */
export function readyRule(rule: SecretRule, common: readonly ReadyAllowlist[]): ReadyRule {
  const allowlists = [...common, ...rule.allowlists.map(readyAllowlist)];
  const windows = rule.reach === undefined ? wholeText : windowsAround(rule.keywords, rule.reach, rule.run ?? false);
  const assigns = rule.regex === undefined ? undefined : assignmentIn(rule.regex);
  let compiled: RE2JS | undefined;
  let pathCompiled: RE2JS | undefined;
  let last: { readonly path: string | null; readonly commit: string | null; readonly looked: boolean } | undefined;
  const isPath = (path: string) => {
    if (rule.path === undefined) return true;
    pathCompiled ??= re2(rule.path);
    return pathCompiled.test(path);
  };
  const isAllowedPlace = (origin: Origin) => allowlists.some((each) => each.allowsPlace(origin));
  const looksAt = (origin: Origin) => {
    // Pieces of one file come one after the other.
    if (last?.path !== origin.path || last.commit !== origin.commit)
      last = { ...origin, looked: !isAllowedPlace(origin) };
    return last.looked;
  };
  let unasked = BEFORE_PLACES;
  return {
    matchesPath: (path) => rule.regex === undefined && isPath(path) && !isAllowedPlace({ path, commit: null }),
    *values(text, origin) {
      if (rule.regex === undefined || !isPath(origin.path ?? "") || assigns?.(text) === false) return;
      unasked -= text.length;
      if (unasked < 0 && !looksAt(origin)) return;
      compiled ??= re2(rule.regex);
      for (const { value, match, line, ...place } of candidates(compiled, rule.secretGroup, text, windows(text))) {
        if (rule.entropy !== 0 && shannonEntropy(value) <= rule.entropy) continue;
        const candidate = { ...origin, value, match, line };
        if (allowlists.some((each) => each.allowsValue(candidate))) continue;
        if (!looksAt(origin)) return;
        yield { ...place, value };
      }
    },
  };
}

/**
 * So many characters are searched before it is asked whether anybody looks at their file: the expression of the places that all rules
 * let pass is large, and a process that sees a few lines and finds nothing in them never compiles it.
 */
const BEFORE_PLACES = 16 * 1024;

/** What an expression matches in parts of a text, with the value in it: as gitleaks takes it out (detect/detect.go, detectRule). */
function* candidates(
  expression: RE2JS,
  secretGroup: number,
  text: string,
  windows: Iterable<Window>,
): Iterable<Value & { readonly match: string; readonly line: string }> {
  for (const window of windows) {
    const part = text.slice(window.start, window.end);
    // Whether there is any is told ten times faster than where.
    if (!expression.test(part)) continue;
    const matcher = expression.matcher(part);
    while (matcher.find()) {
      const all = part.slice(matcher.start(), matcher.end());
      const match = all.replace(/^\n+/, "").replace(/\n+$/, "");
      const start = window.start + matcher.start() + all.indexOf(match);
      const group = valueIn(expression, secretGroup, match);
      if (group === undefined || group.end === group.start) continue;
      yield {
        start: start + group.start,
        end: start + group.end,
        value: match.slice(group.start, group.end),
        match,
        line: linesAround(text, start, start + match.length),
      };
    }
  }
}

/** Where the value lies in a match. gitleaks asks the expression again of the match alone, so what surrounds it is not seen. */
function valueIn(
  expression: RE2JS,
  secretGroup: number,
  match: string,
): { readonly start: number; readonly end: number } | undefined {
  const whole = { start: 0, end: match.length };
  if (expression.groupCount() === 0) return whole;
  const again = expression.matcher(match);
  if (!again.find()) return whole;
  const at = (group: number) => ({ start: again.start(group), end: again.end(group) });
  if (secretGroup > 0) return secretGroup <= again.groupCount() ? at(secretGroup) : undefined;
  for (let group = 1; group <= again.groupCount(); group++) {
    const place = at(group);
    if (place.end > place.start) return place;
  }
  return whole;
}

function linesAround(text: string, start: number, end: number): string {
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", Math.max(start, end));
  return text.slice(from, to < 0 ? text.length : to);
}
