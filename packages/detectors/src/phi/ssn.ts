import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/**
 * Numbers that everybody has seen: SSA's own example in leaflets (219-09-9999), the Woolworth wallet card (078-05-1120), and what
 * people type. https://www.ssa.gov/history/ssn/misused.html
 */
const NEVER = new Set(["123456789", "078051120", "219099999", "111223333", "123121234", "457555462"]);

/**
 * US social security number: area, group, serial. Never issued: areas 000, 666 and 900-999, group 00, serial 0000; 987-65-432x is set
 * aside for advertisements. Numbers from 999 are what generators of test data (Synthea) give. https://www.ssa.gov/employer/randomization.html
 */
export const ssn: Identifier = {
  rule: "phi/ssn",
  redacted: "[SSN]",
  controls: controlsOf("G"),
  standing(value): Standing {
    const digits = value.replace(/[- ]/g, "");
    if (!/^\d{9}$/.test(digits) || NEVER.has(digits) || /^(\d)\1+$/.test(digits)) return "invalid";
    if (digits.startsWith("999")) return "synthetic";
    if (/^(?:000|666|9)/.test(digits) || digits.slice(3, 5) === "00" || digits.endsWith("0000")) return "invalid";
    return "valid";
  },
};

const labels = label(
  "ssns?",
  "social security",
  "social security (?:number|no|num|nbr)s?",
  "soc sec",
  "ss#",
  "ss (?:number|no)",
);

export const ssnDetector = phiDetector({
  identifier: ssn,
  keywords: [],
  shapes: [
    { shape: /(?<![\w.+-])\d{3}-\d{2}-\d{4}(?![\w-])(?!\.\d)/g, alone: 75, label: labels, labelled: 97 },
    { shape: /(?<![\w.+-]|\d )\d{3} \d{2} \d{4}(?![\w-])(?!\.\d| \d)/g, alone: 30, label: labels, labelled: 95 },
  ],
  labelled: [{ label: labels, value: /\d{9}(?![\w-])(?!\.\d)/y, confidence: 92 }],
});
