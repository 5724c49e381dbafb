/**
 * Names in code that hold what identifies a patient, or what is known of one, as words in lower case. Sources: the private data of
 * CodeQL's `SensitiveDataHeuristics.qll` (github/codeql, MIT: health, birth dates, social security, insurance), the identifying
 * elements of Microsoft's FHIR and DICOM anonymizers' sample configurations (microsoft/Tools-for-Health-Data-Anonymization, MIT), and
 * the identifiers of 45 CFR 164.514(b)(2)(i).
 */

/** They are about a person wherever they stand. */
export const identifying: readonly string[] = `
ssn
social security
social security number
social security no
mrn
medical record number
medical record no
patient name
patient address
patient phone
patient email
patient dob
patient ssn
patient notes
patient record
date of birth
birth date
birthdate
dob
maiden name
mothers maiden name
diagnosis
diagnoses
prescription
prescriptions
lab result
lab results
test results
medical history
medical record
medical records
health record
clinical note
clinical notes
progress note
hiv status
blood type
blood pressure
blood glucose
genetic data
insurance number
insurance id
member number
subscriber number
medicare number
medicaid number
beneficiary number
health plan number
passport number
drivers license
driver license number
drivers license number
`
  .trim()
  .split("\n");

/** Only of a person: after `patient.`, `subscriber.` or in one name with them. */
export const identifyingOfPerson: readonly string[] = `
name
names
full name
first name
last name
given name
family name
middle name
surname
address
street
city
postal code
zip
zip code
phone
phone number
telephone
telecom
fax
mobile
email
email address
birthday
age
gender
race
ethnicity
photo
notes
condition
conditions
allergies
medications
medication
`
  .trim()
  .split("\n");

/** Who these are of. */
export const persons: ReadonlySet<string> = new Set(
  "patient patients subscriber beneficiary guarantor enrollee claimant decedent newborn".split(" "),
);

/** Records of which the whole must not be written out: FHIR resources that are about one person, and what codes call them. */
export const wholeRecords: ReadonlySet<string> = new Set(
  "patient claim encounter immunization observation prescription admission".split(" "),
);

/** What may follow an identifying name and still be the value. */
export const valueWords: ReadonlySet<string> = new Set("value text str string number num raw plain".split(" "));

/** Parts of a chain that give the value itself. */
export const transparent: ReadonlySet<string> = new Set(
  "toString to_s trim strip value get orElse toUpperCase toLowerCase upper lower toISOString ToString Trim String format join text".split(
    " ",
  ),
);

/** Functions that keep the value back: beginnings of words in their names. */
export const keepsBack =
  /^(?:redact|mask|hash|hmac|sha\d|anonymi[sz]|pseudonymi[sz]|deidentif|encrypt|cipher|tokeni[sz]|obfuscat|sanitiz|scrub|censor|strip|fingerprint|digest|is|has|len|length|count|size|sizeof|typeof|exists|bool|boolean|id|uuid|omit|safe|last4|keys?|nil|null|empty|blank|present|equals?|contains|includes|valid|validate)$|^(?:redact|mask|hash|anonym|pseudonym|deident|encrypt|tokeniz|obfuscat|sanitiz|scrub|censor)/;
