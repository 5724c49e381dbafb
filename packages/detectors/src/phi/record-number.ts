import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { isPlaceholder } from "./placeholder.ts";
import { phiDetector } from "./rules.ts";

/** Numbers that a house gives itself have no checksum: enough digits, and not what people type for just any number. */
function houseNumber(least: number): (value: string) => Standing {
  return (value) => {
    const digits = value.replace(/\D/g, "");
    const made =
      digits.length < least ||
      digits.length > 16 ||
      isPlaceholder(value) ||
      /^(?:19|20)\d{2}-?[01]\d-?[0-3]\d$/.test(value);
    return made ? "invalid" : "valid";
  };
}

/** Medical record number. */
export const mrn: Identifier = {
  rule: "phi/mrn",
  redacted: "[MRN]",
  controls: controlsOf("H"),
  standing: houseNumber(5),
};

/** Number of a bank or patient account; of IBANs the check digits too (ISO 13616, mod 97). */
export const account: Identifier = {
  rule: "phi/account",
  redacted: "[ACCOUNT]",
  controls: controlsOf("J"),
  standing: (value) => (/^[A-Z]{2}\d{2}/.test(value) && value.length > 14 ? iban(value) : houseNumber(6)(value)),
};

/** Number of a health plan's member or policy. */
export const memberId: Identifier = {
  rule: "phi/member-id",
  redacted: "[MEMBER ID]",
  controls: controlsOf("I"),
  standing: houseNumber(5),
};

/** Driver's licence, passport, certificate. */
export const licence: Identifier = {
  rule: "phi/licence",
  redacted: "[LICENCE]",
  controls: controlsOf("K"),
  standing: houseNumber(5),
};

function iban(value: string): Standing {
  const bare = value.replace(/ /g, "");
  if (
    !/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare) ||
    /^(?:DE89370400440532013000|GB(?:82WEST12345698765432|29NWBK60161331926819))$/.test(bare)
  )
    return "invalid";
  let rest = 0;
  for (const character of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1 ? "valid" : "invalid";
}

const NUMBER = /(?:[A-Z]{1,4}[- ]?)?\d{2,14}(?:-\d{2,8}){0,3}(?![\w-])(?!\.\d)/y;
const MIXED = /(?=[A-Z-]{0,6}\d)[A-Z0-9]{1,14}(?:-[A-Z0-9]{1,10}){0,4}(?![\w-])(?!\.\d)/y;

export const mrnDetector = phiDetector({
  identifier: mrn,
  keywords: ["mrn", "med", "patient", "chart", "hospital", "empi"],
  labelled: [
    {
      label: label(
        "mrns?",
        "mrn (?:number|no|#)",
        "med(?:ical)? rec(?:ord)?(?: ?(?:number|no|num|nbr|id))?",
        "hospital (?:number|no)",
        "chart (?:number|no)",
        "empi(?: id)?",
      ),
      value: NUMBER,
      confidence: 92,
    },
    { label: label("(?:patient|pt) ?(?:id(?:entifier)?|number|no|num)"), value: NUMBER, confidence: 75 },
    // "patient 4821093" in a sentence or a commit subject.
    {
      label: label("patients?", "patient with id"),
      value: /(?<=(?:patient|Patient)s? (?:#|no\. )?)\d{6,12}(?![\w-])(?!\.\d)/y,
      confidence: 65,
    },
  ],
});

export const accountDetector = phiDetector({
  identifier: account,
  keywords: ["acc", "iban", "routing"],
  labelled: [
    {
      label: label(
        "(?:bank ?|patient ?|checking ?|savings ?)?(?:account|acct) ?(?:number|no|num|nbr|#)",
        "acct",
        "(?:bank|patient|checking|savings) ?(?:account|acct)(?: id)?",
        "routing (?:number|no)",
      ),
      value: NUMBER,
      confidence: 80,
      ofPerson: 92,
    },
    { label: label("account", "account id"), value: /\d{8,14}(?![\w-])(?!\.\d)/y, confidence: 60, ofPerson: 85 },
    {
      label: label("ibans?", "bank account"),
      value: /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/y,
      confidence: 95,
    },
  ],
});

export const memberIdDetector = phiDetector({
  identifier: memberId,
  keywords: ["member", "subscriber", "policy", "beneficiary", "medicaid", "plan", "insur", "hicn"],
  labelled: [
    {
      label: label(
        "(?:medicaid|(?<!medicare.?)beneficiary|subscriber|insured|health plan|hicn|plan member|health plan beneficiary) ?(?:id(?:entifier)?|number|no|num|nbr)",
        "medicaid",
      ),
      value: MIXED,
      confidence: 90,
    },
    {
      label: label("(?:member(?:ship)?|insurance|policy ?(?:holder)?) ?(?:id(?:entifier)?|number|no|num|nbr)"),
      value: MIXED,
      confidence: 80,
    },
  ],
});

export const licenceDetector = phiDetector({
  identifier: licence,
  keywords: ["licen", "passport", "certificate", "dl"],
  labelled: [
    {
      label: label(
        "driv(?:er|ing)'?s?'? licen[sc]es?(?: (?:number|no|num|id))?",
        "passport(?: (?:number|no|num|id))?",
        "dl (?:number|no|num)",
        "dln",
      ),
      value: MIXED,
      confidence: 90,
    },
    {
      label: label(
        "(?:(?:medical|nursing|pharmacy|provider|state|professional|birth|death) )?(?:licen[sc]e|certificate) (?:number|no|num|id)",
      ),
      value: MIXED,
      confidence: 70,
      ofPerson: 85,
    },
  ],
});
