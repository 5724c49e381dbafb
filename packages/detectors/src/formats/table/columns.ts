import type { FieldKind } from "../field.ts";

/** What a column holds; names are in one column, or in two. */
export type Column = Exclude<FieldKind, "name"> | "full-name" | "given-name" | "family-name";

/** Whom a column's name speaks of, in front of what it holds. */
const WHO =
  "(?:patient|pt|pat|member|mbr|subscriber|insured|beneficiary|bene|guarantor|resident|enrollee|person|client|next of kin|nok|emergency contact)";
const WHICH =
  "(?:home|work|cell|mobile|day|evening|contact|primary|secondary|mailing|residential|street|current|legal|billing|emergency|full|bank|checking|payment|record|portal|my|the)";

/** What names of columns end in that hold a number of some kind. */
const NUMBER = "id(?:entifier)?|number|no|num|nbr";
const EVENT =
  "death|deceased|admission|admit(?:ted)?|discharged?|service|encounter|visit|surgery|procedure|appointment|died|treatment|collection";

/**
 * Names of columns as words in lower case, behind whom and which they speak of: those that say enough, and those that say it only as a number
 * ("policy number", but not "policy").
 */
const COLUMNS: readonly (readonly [column: Column, names: string, ofNumbers?: string])[] = [
  ["ssn", "ssns?|social security|soc sec", "social|ss"],
  ["itin", "itin", "individual taxpayer|tax|taxpayer(?: identification)?"],
  ["mbi", "mbi|hicn?|medicare(?: beneficiary| card)?"],
  ["npi", "(?:provider |attending |referring |rendering |doctor )?npi|national provider(?: id)?"],
  ["dea", "(?:prescriber |provider |doctor )?dea(?: registration)?"],
  ["birth-date", "dob|b ?date|birth ?dates?|date of birth|birth ?day|birth dt|born(?: on)?|birth time"],
  ["date", `(?:${EVENT}) ?(?:date|dt|on|time)|date (?:of )?(?:${EVENT})|dod|dos|died(?: on)?`],
  ["mrn", "mrn|med(?:ical)? rec(?:ord)?|empi", "record|chart|hospital"],
  [
    "member-id",
    "medicaid",
    "member(?:ship)?|subscriber|insured|beneficiary|health plan|insurance|policy(?: ?holder)?|plan member|group policy",
  ],
  ["card", "credit card|debit card|pan", "(?:bank ?|payment )?card|primary account|cc"],
  ["account", "acct|iban|(?:patient|bank|checking|savings) (?:account|acct)", "account|routing"],
  ["licence", "driv(?:er|ing)s? licen[sc]e|passport|dln", "(?:state )?licen[sc]e|dl|certificate"],
  ["vin", "vin", "vehicle(?: identification)?"],
  ["licence-plate", "(?:licen[sc]e|number|vehicle) plate", "plate"],
  ["udi", "udi|implant udi", "unique device|device"],
  ["device-serial", "device serial", "serial"],
  [
    "ip",
    "(?:source |client |remote |host )?ip(?:v[46])?(?: ?addr(?:ess)?)?|(?:remote|client) (?:addr(?:ess)?|host)|x forwarded for",
  ],
  ["phone", "(?:tele)?phones?(?: ?\\d)?|tel|mobile", "cell|contact"],
  ["fax", "(?:clinic |office )?fax|facsimile"],
  ["email", "e ?mails?(?: addr(?:ess)?)?"],
  ["address", "address(?: ?line)?(?: ?1)?|addr(?: ?1)?|street(?: addr(?:ess)?)?(?: ?1)?"],
  ["zip", "zip(?: ?(?:code|5|9))?|postal(?: ?code)?|post ?code"],
  ["given-name", "(?:first|given|fore) ?names?|fname|given"],
  ["family-name", "(?:last|family|sur) ?names?|lname|family|surname"],
  ["full-name", "full ?name|name of (?:patient|member)"],
  ["photo", "photo(?: (?:file|path))?|portrait|head ?shot|face image|picture"],
  ["biometric", "(?:fingerprint|biometrics?|voice ?print|(?:iris|retina)(?: scan| code)?)(?: (?:file|path))?"],
];

const EXPRESSIONS = COLUMNS.map(([column, names, ofNumbers]) => {
  const any = ofNumbers === undefined ? "" : `|(?:${ofNumbers}) (?:${NUMBER})`;
  const expression = new RegExp(`^(?:${WHO} )?(?:${WHICH} ){0,2}(?:(?:${names})(?: (?:${NUMBER}))?${any})$`);
  return [expression, column] as const;
});
/** What is a number, a name or an address only when the column says whose it is. */
const OF_PERSON = new RegExp(
  `^${WHO} (?:(id(?:entifier)?|number|no|num)|((?:full |display |legal )?names?)|(url|link|page))$`,
);

/** What a column of that name holds; undefined for what identifies nobody. */
export function columnOf(name: string): Column | undefined {
  const words = wordsOf(name);
  if (words.length > 60) return undefined;
  const [, id, names, url] = OF_PERSON.exec(words) ?? [];
  if (id !== undefined) return /^(?:member|mbr|subscriber|insured|bene)/.test(words) ? "member-id" : "mrn";
  if (names !== undefined) return "full-name";
  if (url !== undefined) return "url";
  return EXPRESSIONS.find(([expression]) => expression.test(words))?.[1];
}

/** Whether a name (of a column, table or file) speaks of patients or members. */
export function isOfPersons(name: string): boolean {
  return /(?:^| )(?:patients?|pt|pat|members?|mbr|subscribers?|insured|beneficiar(?:y|ies)|guarantors?|enrollees?|residents?|admissions?|mrn|medical record|demographics?|dob|date of birth|birth ?date)(?: |$)/.test(
    wordsOf(name.slice(0, 300)),
  );
}

/** `patientFirstName`, `PATIENT_FIRST_NAME`, `Patient First-Name` as words in lower case. */
function wordsOf(name: string): string {
  return name
    .slice(0, 300)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z\d]+/g, " ")
    .trim()
    .toLowerCase();
}
