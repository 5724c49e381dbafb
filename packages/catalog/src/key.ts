const LONGEST = 200;

/** A way to write the same thing, over words that are parted by single spaces. */
interface Spelling {
  /** The words that it can start with. */
  readonly starts: string;
  /** Anchored and without a repeated group, so that it is linear. */
  readonly written: RegExp;
  readonly meant: string;
}

const FAMILIES = "ac au ca cm cp ia ir ra sa sc si sr";
const PROCESSES = "edm apo bai dss mea po ai ds me";

const SPELLINGS: readonly Spelling[] = [
  {
    starts: "hipaa security privacy breach 45 part 164 sec section sections",
    written:
      /^(?:hipaa )?(?:(?:security|privacy|breach) (?:notification )?(?:rule )?)?(?:45 cfr )?(?:part )?(?:164 (?=164 ))?(?:sec(?:tion)?s? )?(?=164 [0-9])/,
    meant: "",
  },
  {
    starts: "fda 21 part 11 sec section",
    written: /^(?:fda )?(?:21 cfr )?(?:part 11 (?=11 [0-9])|part )?(?:sec(?:tion)? )?(?=11 [0-9])/,
    meant: "",
  },
  {
    starts: "fda qsr qmsr 21 part 820 sec section",
    written: /^(?:fda )?(qm?sr )?(?:21 cfr )?(?:part )?(?:820 (?=820 [0-9]))?(?:sec(?:tion)? )?(?=820 [0-9])/,
    meant: "$1",
  },
  { starts: "sox sarbanes", written: /^(?:sox|sarbanes oxley) (?:act )?(?:sec(?:tion)? )?(?=[0-9])/, meant: "sox " },
  { starts: "sox itgc", written: /^(?:sox )?itgc (?=[0-9])/, meant: "sox itgc " },
  { starts: "pci", written: /^pci (?:dss )?(?:v )?(?:4 0 1 )?req(?:uirement)?s? /, meant: "pci " },
  { starts: "pci", written: /^pci dss (?:v )?4 0 1 (?=(?:a )?[0-9])/, meant: "pci " },
  {
    // `PCI DSS 6.2.4` is a requirement, but `PCI DSS 3.2.1` an edition.
    starts: "pci",
    written: /^pci dss (?!(?:v )?(?:1 [0-2]|1 2 1|2 0|3 [0-2]|3 2 1|4 0|4 0 1)$)(?:v )?(?=a [0-9]|[0-9]+ [0-9])/,
    meant: "pci ",
  },
  {
    starts: `cobit ${PROCESSES}`,
    written: /^(?:cobit (?:2019 |5 |4 1 )?)?(?=(?:edm|apo|bai|dss|mea|po|ai|ds|me) [0-9])/,
    meant: "cobit ",
  },
  {
    starts: "nist sp 800",
    written: /^(?:nist )?(?:sp )?800 53 (?:r(?:ev(?:ision)?)? [45] )?(?=(?:a[cu]|c[amp]|i[ar]|ra|s[acir])(?: |$))/,
    meant: "nist ",
  },
  {
    starts: `nist ${FAMILIES}`,
    written: /^(?:nist )?(?=(?:a[cu]|c[amp]|i[ar]|ra|s[acir]) [0-9])/,
    meant: "nist ",
  },
  {
    starts: "nist sp 800",
    written: /^(?:nist )?(?:sp )?800 66 (?:r(?:ev(?:ision)?)? 2 )?(?:sec(?:tion)? )?(?=5 [0-9])/,
    meant: "nist 66 ",
  },
  { starts: "eu gdpr", written: /^(?:eu )?gdpr art(?:icle)? (?=[0-9])/, meant: "gdpr " },
  {
    starts: "art article",
    written: /^art(?:icle)? ([0-9][0-9a-z ]*?) (?:of the )?(?:eu )?gdpr$/,
    meant: "gdpr $1",
  },
  {
    starts: "iso iec 27001",
    written: /^(?:iso )?(?:iec )?27001 (?:2022 )?(?:annex )?a (?=[5-8](?: |$))/,
    meant: "iso 27001 a ",
  },
  { starts: "annex a", written: /^(?:annex )?a (?=[5-8] [0-9]+$)/, meant: "iso 27001 a " },
  {
    starts: "en iso 13485",
    written: /^(?:en )?(?:iso )?13485 (?:2016 )?(?:cl(?:ause)? |sec(?:tion)? )?(?=[4-8](?: |$))/,
    meant: "iso 13485 ",
  },
  {
    starts: "en iso 14971",
    written: /^(?:en )?(?:iso )?14971 (?:2019 )?(?:cl(?:ause)? |sec(?:tion)? )?(?=(?:[4-9]|10)(?: |$))/,
    meant: "iso 14971 ",
  },
  {
    starts: "en iec 62304",
    written:
      /^(?:en )?(?:iec )?62304 (?:2006 )?(?:a(?:md)? 1 )?(?:2015 )?(?:cl(?:ause)? |sec(?:tion)? )?(?=[4-9](?: |$))/,
    meant: "iec 62304 ",
  },
];

/** Spellings by the first word: compiling all of them for one code would take longer than everything else. */
const byStart = new Map<string, Spelling[]>();
for (const spelling of SPELLINGS)
  for (const start of spelling.starts.split(" ")) byStart.set(start, [...(byStart.get(start) ?? []), spelling]);

/**
 * What a code is looked up by: lower-case words and numbers in order, without the ways to write them. `45 CFR § 164.312(a)(2)(iv)`,
 * `HIPAA:164.312(a)(2)(iv)` and `164.312.A.2.IV` have the same key. Linear in the text, of which 200 characters count.
 */
export function keyOf(raw: string): string {
  const text = raw.slice(0, LONGEST);
  // Compatibility forms: full-width digits and parentheses, the single characters for roman numerals.
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize("NFKC");
  const spelled = plain.toLowerCase().replace(/\bc\. ?f\. ?r\b/, "cfr");
  const key = words(spelled);
  // The first that fits is the only one.
  for (const { written, meant } of byStart.get(key.split(" ", 1)[0] ?? "") ?? [])
    if (written.test(key)) return key.replace(written, meant);
  return key;
}

/** The words and numbers of a text in order, lower-case, numbers without leading zeros. */
export function words(text: string): string {
  const found = text.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
  return found.map((word) => (word.startsWith("0") ? word.replace(/^0+(?=[0-9])/, "") : word)).join(" ");
}
