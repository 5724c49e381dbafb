import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/** ZIP codes in every example. */
const NEVER = new Set([
  "00000",
  "12345",
  "99999",
  "11111",
  "22222",
  "33333",
  "44444",
  "55555",
  "66666",
  "77777",
  "88888",
  "54321",
  "23456",
  "10000",
  "90210",
  // The Free Software Foundation, in a million licence headers.
  "02111",
  "02110",
  "02139",
]);
/** Three-digit areas of at most 20,000 inhabitants, which 164.514(b)(2)(i)(B) does not even allow as three digits (HHS guidance, census 2000 and 2010). */
const RESTRICTED = new Set("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split(" "));

/** US postal code: five digits from 00501 on, or nine. */
export const zip: Identifier = {
  rule: "phi/zip",
  redacted: "[ZIP]",
  controls: controlsOf("B"),
  standing(value): Standing {
    const found = /^(\d{5})(?:-?(\d{4}))?$/.exec(value);
    if (found === null || NEVER.has(found[1] ?? "") || Number(found[1]) < 501 || found[2] === "0000") return "invalid";
    return "valid";
  },
};

/** Whether a postal code lies in an area so thinly settled that its first three digits identify. */
export function isRestrictedZip(value: string): boolean {
  return RESTRICTED.has(value.slice(0, 3));
}

/** Street address: house number and the name of a street. */
export const address: Identifier = {
  rule: "phi/address",
  redacted: "[ADDRESS]",
  controls: controlsOf("B"),
  standing(value): Standing {
    if (
      !/^\d{1,6}[A-Za-z]? \S/.test(value) ||
      /^(?:123|1234?5?|111|999) |^1 (?:main|any|some|test|fake|first)/i.test(value)
    )
      return "invalid";
    return /\b(?:test|fake|sample|example|anytown|any ?street|evergreen terrace|nowhere|foo|bar)\b/i.test(value)
      ? "synthetic"
      : "valid";
  },
};

const zips = label(
  "zip",
  "zip ?5",
  "postal",
  "zip ?codes?",
  "postal ?codes?",
  "post ?codes?",
  "zip ?\\+ ?4",
  "home zip",
);
const STATES =
  "A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]";

export const zipDetector = phiDetector({
  identifier: zip,
  keywords: ["zip", "postal", "post", ", "],
  labelled: [{ label: zips, value: /\d{5}(?:-\d{4})?(?![\w-])(?!\.\d)/y, confidence: 65, ofPerson: 80 }],
  shapes: [
    {
      shape: new RegExp(`(?<=[a-z], (?:${STATES}) {1,2})\\d{5}(?:-\\d{4})?(?![\\w-])`, "g"),
      alone: 65,
      label: zips,
      labelled: 75,
    },
  ],
});

const WAYS =
  "street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|circle|cir|place|pl|way|terrace|ter|parkway|pkwy|trail|trl|highway|hwy|square|sq|loop";
const STREET = `\\d{1,6}[A-Za-z]? (?:(?:[NSEW]|North|South|East|West)\\.? )?[A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){0,3}`;
const addresses = label(
  "address",
  "addr",
  "(?:home|street|mailing|residential|postal|billing) ?addr(?:ess)?",
  "address ?(?:line)? ?[12]",
  "addr ?[12]",
  "street",
  "street [12]",
  "residence",
  "lives at",
  "resides at",
  "living at",
);

export const addressDetector = phiDetector({
  identifier: address,
  keywords: ["addr", "street", "resid", "lives", "living"],
  labelled: [
    {
      label: addresses,
      value: new RegExp(`${STREET}(?:,? (?:Apt|Unit|Suite|Ste|#)\\.? ?\\w{1,6})?(?![\\w-])`, "y"),
      confidence: 70,
      ofPerson: 90,
    },
  ],
  shapes: [
    {
      shape: new RegExp(
        `(?<![\\w.-])${STREET}(?<= (?:${WAYS}|${WAYS.replace(/(^|\|)(\w)/g, (_, bar: string, first: string) => bar + first.toUpperCase())}))(?![\\w-])`,
        "g",
      ),
      alone: 45,
      label: addresses,
      labelled: 75,
      ofPerson: 90,
    },
  ],
});
