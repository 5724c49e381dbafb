/** Small detectors for the tests of the engine, which must not depend on what ours find. */
import type { Detector, Match } from "@gitops-health/detectors";

const match = (more: Partial<Match> & Pick<Match, "start" | "end">): Match => ({
  ...{ rule: "phi/number", category: "phi", severity: "high", confidence: 95, tier: null, safeguard: null },
  ...{ redacted: "[NUMBER]", synthetic: false, controls: ["HIPAA:164.514(b)"], ...more },
});

/** `NNN-NN-NNNN`, without a keyword. */
const numberDetector: Detector = {
  ...{ id: "phi/number", category: "phi", keywords: [], scope: "chunk" },
  *detect({ text }) {
    for (const { index, 0: value } of text.matchAll(/(?<![\w-])\d{3}-\d\d-\d{4}(?![\w-])/g))
      yield match({ start: index, end: index + value.length });
  },
};

/** `tok_` and 20 characters. */
const tokenDetector: Detector = {
  ...{ id: "secret/token", category: "secret", keywords: ["tok_"], scope: "chunk" },
  *detect({ text }) {
    for (const { index, 0: value } of text.matchAll(/tok_[a-z0-9]{20}(?![a-z0-9])/gi))
      yield match({
        ...{ rule: "secret/token", category: "secret", tier: "A", redacted: "[TOKEN]" },
        ...{ start: index, end: index + value.length, controls: [] },
      });
  },
};

/** All between `BEGIN` and `END`, wherever they are in the file. */
const blockDetector: Detector = {
  ...{ id: "phi/block", category: "phi", keywords: ["begin"], scope: "file" },
  *detect({ text }) {
    const start = text.indexOf("BEGIN");
    const end = text.indexOf("END", start + 5);
    if (start >= 0 && end >= 0) yield match({ rule: "phi/block", redacted: "[BLOCK]", start, end: end + 3 });
  },
};

export const smallDetectors: readonly Detector[] = [numberDetector, tokenDetector, blockDetector];

/** `console.log` in added text: about a place rather than a value. */
export const logDetector: Detector = {
  ...{ id: "safeguard/log", category: "safeguard", keywords: ["console"], scope: "chunk" },
  *detect({ text }) {
    for (const { index, 0: value } of text.matchAll(/console\.log/g))
      yield match({
        ...{ rule: "safeguard/log", category: "safeguard", redacted: "[LOG]", start: index },
        ...{ end: index + value.length, safeguard: { kind: "logging", effect: "weakened" } },
      });
  },
};
