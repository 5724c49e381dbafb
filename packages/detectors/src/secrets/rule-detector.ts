import type { Detector, Match, ScanInput } from "../engine/detector.ts";
import { buildsKey } from "./built-key.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { ReadyRule, Value } from "./ready-rule.ts";
import { type Weighed, weightOf } from "./tier.ts";

/** What is known of a rule before it is loaded. */
export interface RuleHead extends Weighed {
  readonly keywords: readonly string[];
  /** Whether the path alone tells. */
  readonly pathOnly: boolean;
}

/** A detector for a rule that is loaded when a keyword of it stands in a text. */
export function ruleDetector(head: RuleHead, load: () => ReadyRule): Detector {
  return {
    id: `secret/${head.id}`,
    category: "secret",
    keywords: head.keywords,
    scope: "chunk",
    *detect(input) {
      if (head.pathOnly) yield* ofPath(head, load, input);
      else
        for (const found of load().values(input.text, { path: input.path, commit: null }))
          if (!isPlaceholder(found.value) && !buildsKey(found.value)) yield secretMatch(head, found, input);
    },
  };
}

/** The match for a value of a rule, as far as all rules for credentials agree on it. */
export function secretMatch(head: Weighed, { start, end, value }: Value, { context }: ScanInput): Match {
  return {
    ...{ start, end, rule: `secret/${head.id}`, category: "secret", safeguard: null, synthetic: false },
    redacted: `[${head.id.toUpperCase().replace(/[^A-Z0-9]+/g, "-")}]`,
    ...weightOf(head, value, context),
  };
}

/**
 * The engine gives paths of files as texts of their own, on the added side. Nothing in the path is secret: the file is. So its
 * ending stands for it and may be shown.
 */
function* ofPath(head: RuleHead, load: () => ReadyRule, input: ScanInput): Iterable<Match> {
  const { text, path, side } = input;
  if (path !== null || side !== "added" || text.length > LONGEST_PATH || text.includes("\n")) return;
  const [ending] = /\.[a-zA-Z][a-zA-Z0-9]{0,7}$/.exec(text) ?? [];
  if (ending === undefined || !load().matchesPath(text)) return;
  const value = { start: text.length - ending.length, end: text.length, value: ending };
  yield { ...secretMatch(head, value, input), redacted: ending };
}
const LONGEST_PATH = 4096;
