import type { Detector, Match } from "../engine/detector.ts";
import { controlsOfSafeguard } from "./controls.ts";
import { type View, view } from "./lexer/view.ts";
import { type Weakness, weaknesses } from "./weaknesses/index.ts";

/** What is not code says nothing of safeguards. */
export const READ: ReadonlySet<string> = new Set(["c-like", "python-like", "sql", "yaml-like", "xml", "json"]);

let last: { readonly text: string; readonly path: string | null; readonly view: View } | undefined;

/** The weaknesses of a text as it stands, one detector for each; what a change takes away is `safeguardsIn`. */
export const safeguardDetectors: readonly Detector[] = weaknesses.map((weakness) => ({
  id: weakness.rule,
  category: "safeguard",
  keywords: weakness.keywords,
  scope: "chunk",
  *detect({ text, family, path, side }) {
    if (!READ.has(family) || side === "message" || side === "title") return;
    // All of them are asked about the same text one after the other: it is lexed once.
    if (last?.text !== text || last.path !== path) last = { text, path, view: view(text, family, path) };
    for (const place of weakness.find(last.view)) yield matchOf(weakness, place);
  },
}));

function matchOf(
  { rule, kind, severity, redacted }: Weakness,
  { start, end, confidence }: { start: number; end: number; confidence: number },
): Match {
  return {
    start,
    end,
    rule,
    category: "safeguard",
    severity,
    confidence,
    tier: null,
    safeguard: { kind, effect: "weakened" },
    redacted,
    synthetic: false,
    controls: controlsOfSafeguard[kind],
  };
}
