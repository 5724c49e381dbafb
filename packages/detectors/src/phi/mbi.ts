import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/** The example card of CMS. */
const NEVER = new Set(["1EG4TE5MK72", "1EG4TE5MK73"]);

const LETTER = "[AC-HJKMNP-RT-Y]";
const EITHER = "[0-9AC-HJKMNP-RT-Y]";
const BARE = `[1-9]${LETTER}${EITHER}\\d${LETTER}${EITHER}\\d${LETTER}{2}\\d{2}`;
const GROUPED = `[1-9]${LETTER}${EITHER}\\d-${LETTER}${EITHER}\\d-${LETTER}{2}\\d{2}`;
const SHAPE = new RegExp(`^${BARE}$`);

/**
 * Medicare beneficiary identifier: 11 places, each a digit or a letter by its position, without S, L, O, I, B and Z.
 * https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf
 */
export const mbi: Identifier = {
  rule: "phi/mbi",
  redacted: "[MBI]",
  controls: controlsOf("I"),
  standing(value): Standing {
    const bare = value.replace(/[- ]/g, "").toUpperCase();
    return SHAPE.test(bare) && !NEVER.has(bare) ? "valid" : "invalid";
  },
};

const labels = label(
  "mbi",
  "medicare",
  "medicare (?:number|no|num|id|beneficiary(?: id(?:entifier)?)?|card)",
  "beneficiary id(?:entifier)?",
  "hicn?",
);

export const mbiDetector = phiDetector({
  identifier: mbi,
  keywords: [],
  shapes: [
    { shape: new RegExp(`(?<![\\w-])${GROUPED}(?![\\w-])`, "g"), alone: 85, label: labels, labelled: 97 },
    { shape: new RegExp(`(?<![\\w-])${BARE}(?![\\w-])`, "g"), alone: 50, label: labels, labelled: 95 },
  ],
});
