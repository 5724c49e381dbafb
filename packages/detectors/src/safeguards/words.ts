/** The words of an identifier, in lower case: `patientSSN`, `patient_ssn` and `patient-ssn` are patient and ssn. */
export function wordsOf(identifier: string): string[] {
  return identifier
    .slice(0, LONGEST)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}

/** Nobody names anything longer. */
const LONGEST = 200;

/** Names joined by `.`, `?.`, `->` or `::`, also through calls without arguments: `patient.getName().family`. */
export const CHAIN = /[A-Za-z_$][\w$]{0,120}[!?]?(?:(?:\(\))?(?:\?\.|\.|->|::|&\.)[A-Za-z_$][\w$]{0,120}[!?]?){0,12}/g;

/** The names of a chain, without the marks between them. */
export function partsOf(chain: string): string[] {
  return chain.split(/(?:\(\))?(?:\?\.|&\.|\.|->|::)/);
}
