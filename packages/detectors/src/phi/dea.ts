import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/** Examples of textbooks. */
const NEVER = new Set(["AB1234563", "BB1388568", "AP5836727", "AA1234563"]);

/**
 * DEA registration number: type of registrant, first letter of the name (or 9), six digits and a check digit,
 * (d1 + d3 + d5) + 2 (d2 + d4 + d6) mod 10. A tenth of all such shapes pass. https://www.deadiversion.usdoj.gov (pharmacist's manual)
 */
export const dea: Identifier = {
  rule: "phi/dea",
  redacted: "[DEA]",
  controls: controlsOf("K"),
  standing(value): Standing {
    const number = value.toUpperCase();
    if (!/^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/.test(number) || NEVER.has(number) || number.endsWith("0000000"))
      return "invalid";
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check] = [...number.slice(2)].map(Number);
    return (a + c + e + 2 * (b + d + f)) % 10 === check ? "valid" : "invalid";
  },
};

const labels = label(
  "dea",
  "dea (?:number|no|num|id|registration|reg|license|licence)",
  "drug enforcement(?: administration)?",
  "prescriber dea",
);

export const deaDetector = phiDetector({
  identifier: dea,
  keywords: ["dea", "drug"],
  shapes: [{ shape: /(?<![\w-])[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![\w-])/g, alone: null, label: labels, labelled: 95 }],
});
