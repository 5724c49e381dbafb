import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/** Examples of the standard, of encyclopedias and of documentation. */
const NEVER = new Set([
  "1M8GDM9AXKP042788",
  "1HGCM82633A004352",
  "5GZCZ43D13S812715",
  "1HGBH41JXMN109186",
  "11111111111111111",
]);

const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [..."ABCDEFGHJKLMNPRSTUVWXYZ0123456789"].map((character, index) => [
    character,
    Number("12345678123457923456789"[index] ?? character),
  ]),
);
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Vehicle identification number: 17 characters without I, O and Q; the ninth is the weighted sum mod 11 (49 CFR 565.15(c), used in North
 * America; others may differ, and are not reported).
 */
export const vin: Identifier = {
  rule: "phi/vin",
  redacted: "[VIN]",
  controls: controlsOf("L"),
  standing(value): Standing {
    const number = value.toUpperCase();
    if (!/^[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}$/.test(number) || NEVER.has(number)) return "invalid";
    if (new Set(number).size < 5) return "invalid";
    const sum = [...number].reduce((total, character, at) => total + (VALUES[character] ?? 0) * (WEIGHTS[at] ?? 0), 0);
    return "0123456789X"[sum % 11] === number[8] ? "valid" : "invalid";
  },
};

const labels = label(
  "vins?",
  "vin (?:number|no|code)",
  "vehicle(?: id(?:entification)?)?(?: (?:number|no))?",
  "chassis(?: (?:number|no))?",
);
/** World manufacturer identifiers (ISO 3780) of makers that are common in North America: without a label, one of these is needed. */
const MAKERS =
  "1[CDFGHJNV][0-9A-Z]|2[CFGHT][0-9A-Z]|3[CDFGHNV][0-9A-Z]|4[JST][0-9A-Z]|5[FNTUXY][0-9A-Z]|J[FHMNT][0-9A-Z]|K[MN][0-9A-Z]|W[ABDV][0-9A-Z]|YV[0-9]";

export const vinDetector = phiDetector({
  identifier: vin,
  keywords: [],
  shapes: [
    {
      shape: new RegExp(
        `(?<![\\w-])(?:${MAKERS})[A-HJ-NPR-Z0-9]{5}[0-9X][A-HJ-NPR-Z][A-HJ-NPR-Z0-9]{4}\\d{3}(?![\\w-])`,
        "g",
      ),
      alone: 60,
      label: labels,
      labelled: 95,
    },
    {
      shape: /(?<![\w-])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?![\w-])/g,
      alone: null,
      label: labels,
      labelled: 92,
    },
  ],
});
