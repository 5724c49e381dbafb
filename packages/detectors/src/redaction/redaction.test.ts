import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logDetector, smallDetectors } from "../../../../test/small-detectors.ts";
import type { Detector } from "../engine/detector.ts";
import { redact, WITHHELD } from "./redact.ts";
import { sanitize } from "./sanitize.ts";

const options = { detectors: [...smallDetectors, logDetector] };
const SSN = ["219", "55", "4321"].join("-");
const TOKEN = `tok_${"a1b2c3d4e5".repeat(2)}`;
const failing: Detector = {
  ...{ id: "phi/failing", category: "phi", keywords: [], scope: "chunk" },
  detect({ text }) {
    throw new Error(`cannot read ${text}`);
  },
};

test("every value becomes its kind, wherever it is in a text, and nothing else changes", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(SSN, TOKEN, "word", "\n", "x".repeat(5000), "😀")), (parts) => {
      const shown = parts.map((part) => (part === SSN ? "[NUMBER]" : part === TOKEN ? "[TOKEN]" : part));
      expect(redact(parts.join(" "), null, options)).toBe(shown.join(" "));
    }),
    { numRuns: 200 },
  ));

test("code stays readable: what is said of safeguards is no value", () => {
  expect(redact("console.log(1)", "a.ts", options)).toBe("console.log(1)");
});

test("an encoded secret goes as a whole", () => {
  expect(redact(`x ${Buffer.from(`a ${TOKEN} b`).toString("base64")} y`, null, options)).toBe("x [TOKEN] y");
});

test("what cannot be looked through is withheld", () => {
  expect(redact(SSN, null, { detectors: [failing] })).toBe(WITHHELD);
});

describe("what is passed on has no value left", () => {
  test.each([
    ["plain", `id ${SSN}.`, "id [NUMBER]."],
    ["zero-width characters inside", `id ${SSN.split("").join("\u200b")}.`, "id [NUMBER]."],
    [
      "full-width digits",
      `id ${SSN.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))}.`,
      "id [NUMBER].",
    ],
    ["soft hyphens", `tok_${"a1b2c3d4e5\u00ad".repeat(2)}.`, "[TOKEN]."],
  ])("%s", (_, text, clean) => expect(sanitize(text, options)).toBe(clean));

  test("whatever the text is, and a second time changes nothing", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(SSN, TOKEN))), (parts) => {
        const clean = sanitize(parts.join(" "), options);
        expect(clean).not.toContain(SSN);
        expect(clean).not.toContain(TOKEN);
        expect(sanitize(clean, options)).toBe(clean);
      }),
    ));

  test("a value that only shows when another is replaced is found too", () => {
    const detectors: Detector[] = [
      {
        ...{ id: "phi/mark", category: "phi", keywords: [], scope: "chunk" },
        *detect({ text }) {
          const at = text.indexOf("[TOKEN]9");
          if (at >= 0)
            yield {
              ...{ start: at, end: at + 8, rule: "phi/mark", category: "phi", severity: "high", confidence: 90 },
              ...{ tier: null, safeguard: null, redacted: "[MARK]", synthetic: false, controls: [] },
            };
        },
      },
      ...smallDetectors,
    ];
    expect(sanitize(`${TOKEN.slice(0, -1)}z-${TOKEN.slice(0, 23)}!9`, { detectors })).not.toContain(
      "tok_a1b2c3d4e5a1b2c3d4e5",
    );
    expect(sanitize(`[TOKEN]9`, { detectors })).toBe("[MARK]");
  });

  test("and refuses what is too long, cannot be looked through, or never comes to an end; no refusal quotes the text", () => {
    const endless: Detector = {
      ...{ id: "phi/endless", category: "phi", keywords: [], scope: "chunk" },
      *detect({ text }) {
        yield {
          ...{ start: 0, end: text.length, rule: "phi/endless", category: "phi", severity: "high", confidence: 90 },
          ...{ tier: null, safeguard: null, redacted: `${text}x`, synthetic: false, controls: [] },
        };
      },
    };
    for (const detectors of [[failing], [endless]])
      expect(() => sanitize(SSN, { detectors })).toThrow(
        expect.objectContaining({ code: "not-sanitized", message: expect.not.stringContaining(SSN) }),
      );
    expect(() => sanitize("x".repeat(1024 * 1024 + 1), options)).toThrow("too long to be passed on");
  });
});
