import { CONFIGURATION_PATH, type DetectorRule, placeInFile } from "@gitops-health/config";
import { globs } from "@gitops-health/text";
import type { RE2JS } from "re2js";
import type { Detector, Match, ScanInput } from "../engine/detector.ts";
import { DetectorsError } from "../error.ts";
import { re2 } from "../re2.ts";

/** Values of one rule in one piece of a text; more of them tell nothing new, but may each take as long as the piece. */
const MOST_IN_PIECE = 1000;

/**
 * The rules of a configuration (`detectors.rules`) as detectors. Each is compiled and its own tests are run.
 *
 * @throws DetectorsError `rule-invalid` with the rule's place in the file, for one that does not compile, matches the empty text
 * or fails a test of its own; the text of a test is never quoted, for it may look like a value
 */
export function customDetectors(rules: readonly DetectorRule[]): Detector[] {
  return rules.map((rule) => {
    const detector = detectorOf(rule);
    tryOut(rule, detector);
    return detector;
  });
}

function detectorOf(rule: DetectorRule): Detector {
  const { id, severity, confidence, controls } = rule;
  const category = id.startsWith("phi/") ? "phi" : "secret";
  const pattern = compiled(rule, rule.pattern, "pattern");
  const match: Omit<Match, "start" | "end" | "synthetic"> = {
    ...{ rule: id, category, severity, confidence, controls, safeguard: null },
    tier: category === "secret" ? rule.tier : null,
    redacted: `[${id.slice(id.indexOf("/") + 1).toUpperCase()}]`,
  };
  if (pattern.matcher("").find())
    throw invalid(
      rule,
      `its pattern matches the empty text, so it would match everywhere; ask for a character at least`,
    );
  if (rule.group > pattern.groupCount())
    throw invalid(rule, `its group is ${rule.group}, but its pattern has ${pattern.groupCount()} groups`);
  const allowed = allowList(rule);
  const examples = new Set<string>();
  const detector: Detector = {
    id,
    category,
    keywords: rule.keywords.map((keyword) => keyword.toLowerCase()),
    scope: "chunk",
    *detect(input) {
      for (const { start, end, value } of values(pattern, rule.group, input.text)) {
        if (allowed(value, input)) continue;
        // The file that holds the rule holds the texts that it is tried with.
        const synthetic = input.path === CONFIGURATION_PATH && examples.has(value);
        yield { ...match, start, end, synthetic };
      }
    },
  };
  for (const text of rule.tests.match) for (const { value } of values(pattern, rule.group, text)) examples.add(value);
  return detector;
}

function* values(
  pattern: RE2JS,
  group: number,
  text: string,
): Iterable<{ readonly start: number; readonly end: number; readonly value: string }> {
  const matcher = pattern.matcher(text);
  for (let count = 0; count < MOST_IN_PIECE && matcher.find(); count++) {
    const [start, end] = [matcher.start(group), matcher.end(group)];
    if (start >= 0 && end > start) yield { start, end, value: text.slice(start, end) };
  }
}

/** Whether a value is one of those that the rule lets pass. */
function allowList(rule: DetectorRule): (value: string, input: ScanInput) => boolean {
  const patterns = rule.allow.patterns.map((each) => compiled(rule, each, "allow pattern"));
  const paths = globs(rule.allow.paths);
  const words = rule.allow.words.map((word) => word.toLowerCase());
  return (value, { path }) =>
    (path !== null && paths.matches(path)) ||
    patterns.some((pattern) => pattern.matcher(value).find()) ||
    words.some((word) => value.toLowerCase().includes(word));
}

function compiled(rule: DetectorRule, pattern: string, what: string): RE2JS {
  try {
    return re2(pattern);
  } catch (error) {
    throw invalid(
      rule,
      `its ${what} is no expression of RE2 (${reason(error)}); look-around and back-references are not in its syntax`,
    );
  }
}

/** What the parser objects to, without the expression. */
function reason(error: unknown): string {
  const { error: named } = error as { readonly error?: unknown };
  return typeof named === "string" && /^[a-zA-Z ()]{1,80}$/.test(named) ? named : "it cannot be read";
}

function tryOut(rule: DetectorRule, detector: Detector): void {
  const finds = (text: string) => {
    const lower = text.toLowerCase();
    if (detector.keywords.length > 0 && !detector.keywords.some((keyword) => lower.includes(keyword))) return false;
    const input = { text, path: null, family: "text", context: "main", side: "added" } as const;
    for (const _ of detector.detect(input)) return true;
    return false;
  };
  const missed = rule.tests.match.findIndex((text) => !finds(text));
  if (missed >= 0)
    throw invalid(rule, `it finds nothing in its own test match[${missed}]; keywords and allow lists count there too`);
  const found = rule.tests.ignore.findIndex(finds);
  if (found >= 0) throw invalid(rule, `it finds something in its own test ignore[${found}]`);
}

function invalid(rule: DetectorRule, what: string): DetectorsError {
  return new DetectorsError(
    "rule-invalid",
    "user",
    `${placeInFile(rule) ?? "detectors.rules"}: rule ${rule.id}: ${what}.`,
  );
}
