import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { luhn } from "./luhn.ts";
import { phiDetector } from "./rules.ts";

/** The example of the CMS standard and what is derived from it. */
const NEVER = new Set(["1234567893", "1234567890", "2222222222", "1111111112"]);

/**
 * National provider identifier: 10 digits from 1 or 2, Luhn over 80840 and the number. A tenth of all 10-digit numbers pass (epoch
 * seconds too), so it is nothing without its label. https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand
 */
export const npi: Identifier = {
  rule: "phi/npi",
  redacted: "[NPI]",
  controls: controlsOf("R"),
  standing(value): Standing {
    if (!/^[12]\d{9}$/.test(value) || NEVER.has(value) || !luhn(`80840${value}`)) return "invalid";
    return "valid";
  },
};

const labels = label(
  "npis?",
  "npi (?:number|no|id|code)",
  "national provider id(?:entifier)?",
  "us npi",
  "provider npi",
  "npi type",
);

export const npiDetector = phiDetector({
  identifier: npi,
  keywords: ["npi", "provider"],
  shapes: [{ shape: /(?<![\w.+-])[12]\d{9}(?![\w-])(?!\.\d)/g, alone: null, label: labels, labelled: 95 }],
});
