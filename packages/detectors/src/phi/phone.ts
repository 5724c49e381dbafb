import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/** Toll-free and premium area codes: a company's, not a patient's. */
const NOT_PERSONAL = /^(?:8(?:00|33|44|55|66|77|88)|900)/;

/**
 * Telephone number. North America: area and exchange from 2 to 9 and not N11; the exchange 555 is for fiction and directory
 * assistance (555-0100 to 0199 by ATIS-0300115). Elsewhere: `+`, country code, 8 to 15 digits in all (ITU-T E.164).
 */
export const phone: Identifier = {
  rule: "phi/phone",
  redacted: "[PHONE]",
  controls: controlsOf("D"),
  standing(value): Standing {
    const digits = value.replace(/(?:x|ext\.?)\s?\d+$/i, "").replace(/\D/g, "");
    const international = value.startsWith("+") && !digits.startsWith("1");
    if (international)
      return digits.length >= 8 && digits.length <= 15 && new Set(digits).size > 3 ? "valid" : "invalid";
    const national = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
    if (!/^[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/.test(national) || NOT_PERSONAL.test(national)) return "invalid";
    if (
      new Set(national).size < 3 ||
      /(\d)\1{6}$/.test(national) ||
      national === "2345678901" ||
      national.endsWith("4567890")
    )
      return "invalid";
    if (/^\d{3}55501/.test(national)) return "invalid";
    return national.startsWith("555") || national.slice(3, 6) === "555" ? "synthetic" : "valid";
  },
};

/** The same for a fax machine: an identifier of its own in 45 CFR 164.514(b)(2)(i)(E). */
export const fax: Identifier = { ...phone, rule: "phi/fax", redacted: "[FAX]", controls: controlsOf("E") };

const labels = label(
  "(?:tele)?phones?",
  "(?:tele)?phone (?:number|no|num|nbr)s?",
  "tel(?:efon)?",
  "tel no",
  "mobile",
  "mobile (?:number|no|phone)",
  "cell",
  "cell ?phone",
  "(?:home|work|day|evening|contact|primary|emergency) ?(?:phone|number|tel)",
  "phn",
  "ph(?:one)?#",
  "call(?:ed|back)?",
  "sms",
  "msisdn",
);
const faxLabels = label("fax", "fax (?:number|no|num|machine)", "facsimile", "telefax");
const VALUE =
  /\+?\(?\d{1,4}\)?(?:[ .\-/]{1,2}?\(?\d{2,4}\)?){1,4}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w-])(?!\.\d)|\+?\d{10,15}(?![\w-])(?!\.\d)/y;
/** Without a label only the ways of writing that say telephone: parentheses, `+`, or dashes. */
const NANP = /(?<![\w.+-])(?:\+?1[ .-])?(?:\([2-9]\d{2}\)[ ]?|[2-9]\d{2}-)[2-9]\d{2}-\d{4}(?![\w-])(?!\.\d)/g;
const E164 = /(?<![\w.+)-])\+[1-9]\d{0,2}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w-])(?!\.\d)/g;

export const phoneDetector = phiDetector({
  identifier: phone,
  keywords: [],
  labelled: [{ label: labels, value: VALUE, confidence: 80, ofPerson: 92 }],
  shapes: [
    { shape: NANP, alone: 65, label: labels, labelled: 80, ofPerson: 92 },
    { shape: E164, alone: 60, label: labels, labelled: 80, ofPerson: 92 },
  ],
});

export const faxDetector = phiDetector({
  identifier: fax,
  keywords: ["fax", "facsimile"],
  labelled: [{ label: faxLabels, value: VALUE, confidence: 81, ofPerson: 93 }],
  shapes: [{ shape: NANP, alone: null, label: faxLabels, labelled: 81, ofPerson: 93 }],
});
