import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/**
 * US individual taxpayer identification number: 9xx, then a group of 50-65, 70-88, 90-92 or 94-99.
 * https://www.irs.gov/irm/part3/irm_03-021-263r (3.21.263.2)
 */
export const itin: Identifier = {
  rule: "phi/itin",
  redacted: "[ITIN]",
  controls: controlsOf("R"),
  standing(value): Standing {
    const digits = value.replace(/[- ]/g, "");
    if (!/^9\d{8}$/.test(digits) || /^(\d)\1+$/.test(digits)) return "invalid";
    // 987-65-432x is the range that SSA sets aside for advertisements, whatever the label says.
    if (digits.startsWith("98765432")) return "invalid";
    const group = Number(digits.slice(3, 5));
    const issued = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93);
    if (!issued) return "invalid";
    return digits.startsWith("999") ? "synthetic" : "valid";
  },
};

const labels = label(
  "itin",
  "individual taxpayer(?: id(?:entification)?)?(?: (?:number|no))?",
  "tax ?payer id(?:entification)?",
  "tin",
  "tax id",
);

export const itinDetector = phiDetector({
  identifier: itin,
  keywords: [],
  shapes: [{ shape: /(?<![\w.+-])9\d{2}-\d{2}-\d{4}(?![\w-])(?!\.\d)/g, alone: 65, label: labels, labelled: 95 }],
  labelled: [{ label: labels, value: /9\d{8}(?![\w-])(?!\.\d)/y, confidence: 90 }],
});
