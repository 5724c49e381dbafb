/**
 * People of the standards' own examples, as given and family name in lower case: they stand in thousands of repositories, and
 * nobody else is called so. From the examples of HL7 v2 (chapters 2, 3 and 4) and of FHIR (Patient, RelatedPerson, R4 and R5);
 * names that somebody may well have (Isabella Jones of C-CDA) are left out on purpose.
 */
const PEOPLE = new Set(
  `
peter james chalmers, peter chalmers, jim chalmers, bénédicte du marché, benedicte du marche, bénédicte denise du marché,
pieter van de heuvel, roel bor, donald duck, mickey mouse, minnie mouse, henry levin, henry levin the 7th
`
    .trim()
    .split(/,\s*/),
);
/** Family names that only examples have. */
const FAMILIES =
  /^(?:everyman|everywoman|everyperson|kleinsample|samplepatient|betterhalf|testpatient|notsowell|nuclear|patient|sample|example|test\w*|mctest\w*|fhirman|fhirtest|zz?test\w*|zzz\w*|xxtest\w*)$/i;

/** Words in a name that say that its person was made up. Anonymous and Unknown are none: their birth date may be real. */
const MADE_UP =
  /\b(?:doe|roe|test(?:er|ing|case|patient|son|erson)?\d*|sample|example|demo|dummy|fake|foo|bar|synthetic|everyman|everywoman)\b/i;

/**
 * Whether a record says by the name of its person that the person was made up: what else stands in it is then made up too, but for
 * numbers that their own checks tell.
 */
export function isMadeUpPerson(given: string, family: string): boolean {
  const both = `${given} ${family}`;
  return MADE_UP.test(both) || isExamplePerson(given, family) || /\p{L}\d{1,4}(?: |$)/u.test(both);
}

/** Whether a name is one of the standards' example people. */
export function isExamplePerson(given: string, family: string): boolean {
  return FAMILIES.test(family) || PEOPLE.has(`${given.trim()} ${family.trim()}`.toLowerCase());
}
