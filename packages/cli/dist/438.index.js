export const id = 438;
export const ids = [438];
export const modules = {

/***/ 4796:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "2e5c1560e639f780e038.json";

/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c7: () => (/* binding */ changeDetectors),
  pR: () => (/* binding */ clusterRule),
  mW: () => (/* binding */ detectors_detectors)
});

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/example-people.js
/**
 * People of the standards' own examples, as given and family name in lower case: they stand in thousands of repositories, and
 * nobody else is called so. From the examples of HL7 v2 (chapters 2, 3 and 4) and of FHIR (Patient, RelatedPerson, R4 and R5);
 * names that somebody may well have (Isabella Jones of C-CDA) are left out on purpose.
 */
const PEOPLE = new Set(`
peter james chalmers, peter chalmers, jim chalmers, bénédicte du marché, benedicte du marche, bénédicte denise du marché,
pieter van de heuvel, roel bor, donald duck, mickey mouse, minnie mouse, henry levin, henry levin the 7th
`
    .trim()
    .split(/,\s*/));
/** Family names that only examples have. */
const FAMILIES = /^(?:everyman|everywoman|everyperson|kleinsample|samplepatient|betterhalf|testpatient|notsowell|nuclear|patient|sample|example|test\w*|mctest\w*|fhirman|fhirtest|zz?test\w*|zzz\w*|xxtest\w*)$/i;
/** Words in a name that say that its person was made up. Anonymous and Unknown are none: their birth date may be real. */
const MADE_UP = /\b(?:doe|roe|test(?:er|ing|case|patient|son|erson)?\d*|sample|example|demo|dummy|fake|foo|bar|synthetic|everyman|everywoman)\b/i;
/**
 * Whether a record says by the name of its person that the person was made up: what else stands in it is then made up too, but for
 * numbers that their own checks tell.
 */
function isMadeUpPerson(given, family) {
    const both = `${given} ${family}`;
    return MADE_UP.test(both) || isExamplePerson(given, family) || /\p{L}\d{1,4}(?: |$)/u.test(both);
}
/** Whether a name is one of the standards' example people. */
function isExamplePerson(given, family) {
    return FAMILIES.test(family) || PEOPLE.has(`${given.trim()} ${family.trim()}`.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/identifier.js
/**
 * The controls of an identifier: its letter of the safe harbor, the minimum necessary standard (a history of source code needs no
 * identifier of a patient) and the safeguards standard.
 */
function controlsOf(letter, ...more) {
    return [`HIPAA:164.514(b)(2)(i)(${letter})`, "HIPAA:164.502(b)", "HIPAA:164.530(c)", ...more];
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/label.js
/**
 * An expression for labels in every spelling that code and text use: the words of a phrase may be joined by a space, `_`, `-`, `.`
 * or nothing (`date of birth`, `date_of_birth`, `dateOfBirth`), in either case. A label ends where a word does, also in camel case
 * (`SSNValue`). Words may be small expressions.
 */
function label(...phrases) {
    const alternatives = [...phrases]
        .sort((a, b) => b.length - a.length)
        .map((phrase) => inEitherCase(phrase.split(" ").join("[ _.-]?")));
    return new RegExp(`(?:${alternatives.join("|")})(?:(?![A-Za-z])|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]))`, "g");
}
/** The flag `i` would also blur where a word ends in camel case, so each letter is given in both cases. */
function inEitherCase(expression) {
    return expression.replace(/\\.|\[([^\]]*)\]|[a-z]/gi, (part, members) => {
        if (part.startsWith("\\"))
            return part;
        if (members !== undefined)
            return `[${members}${members.replace(/[^a-z]/g, "").toUpperCase()}]`;
        return `[${part.toLowerCase()}${part.toUpperCase()}]`;
    });
}
/** Where labels stand in a text: whole words, also within camel case (`patientSsn`), never inside another word. */
function* labelsIn(text, labels) {
    let from = 0;
    for (;;) {
        // The expression is shared, and may be asked of other texts while this generator rests.
        labels.lastIndex = from;
        const found = labels.exec(text);
        if (found === null)
            return;
        const start = found.index;
        const end = start + found[0].length;
        const whole = beginsWord(text, start);
        from = whole ? end : start + 1;
        if (whole)
            yield { start, end };
    }
}
function beginsWord(text, at) {
    const before = text[at - 1] ?? " ";
    if (!/[A-Za-z]/.test(before))
        return true;
    return /[a-z]/.test(before) && /[A-Z]/.test(text[at] ?? " ");
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/placeholder.js
/**
 * Whether the digits of an identifier that has no checksum are what people type when they need just any number: one digit over
 * and over, a run up or down (12345678, 987654), a pattern (121212), or a round number.
 */
function isPlaceholder(value) {
    const digits = value.replace(/\D/g, "");
    return (new Set(digits).size < 3 ||
        /^(.{1,3})\1+$/.test(digits) ||
        /0{4}\d?$|^0{3}\d{1,3}$/.test(digits) ||
        isRun(digits, 1) ||
        isRun(digits, -1));
}
function isRun(digits, step) {
    for (let at = 1; at < digits.length; at++) {
        const next = (digits.charCodeAt(at - 1) - 48 + step + 10) % 10;
        if (digits.charCodeAt(at) - 48 !== next)
            return false;
    }
    return digits.length >= 4;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/connector.js
/** Words between a label and its value that say nothing of their own: `ssnValue`, `SSN number is`, `ssn: string =`, `isEqualTo`. */
const FILLERS = [
    "number",
    "num",
    "no",
    "nr",
    "nbr",
    "value",
    "val",
    "is",
    "was",
    "are",
    "to",
    "of",
    "for",
    "on",
    "equals",
    "equal",
    "isEqualTo",
    "toBe",
    "toEqual",
    "toContain",
    "contains",
    "eq",
    "equalTo",
    "set",
    "string",
    "str",
    "text",
    "varchar",
    "char",
    "literal",
    "patient",
    "id",
    "code",
    "type",
    "const",
    "field",
    "data",
    "date",
    "has",
    "with",
    "by",
    "like",
    "in",
    "where",
    "and",
    "new",
    "old",
    "from",
    "expected",
    "actual",
    "invalid",
    "valid",
    "duplicate",
    "unknown",
    "LocalDate",
    "parse",
    "format",
    "quot",
    "input",
    "param",
    "the",
    "name",
    "full",
    "primary",
];
const spelled = FILLERS.map((word) => {
    const rest = word.slice(1);
    const first = word.slice(0, 1);
    return `[${first.toLowerCase()}${first.toUpperCase()}]${rest}|${word.toUpperCase()}`;
}).join("|");
/**
 * What may stand between a label and its value on one line: an index (`ssn2`), punctuation of assignments, calls, tags and tables, and
 * filler words. Every step takes one character or one whole word, so there is one way to read a text: linear.
 */
const CONNECTOR = new RegExp(`(?:'?s\\b)?_?(?:\\d{1,2}(?!\\d))?(?:[ \\t"'\`\\\\:=(\\[<>,|#.)\\]&{}?!$@*/+_-]|%[sdv]\\b|(?:${spelled})(?![a-z0-9]))` +
    "{0,48}", "y");
/** Where the value of a label that ends at `at` would begin. */
function valueStart(text, at) {
    CONNECTOR.lastIndex = at;
    return at + (CONNECTOR.exec(text)?.[0].length ?? 0);
}

// EXTERNAL MODULE: ./packages/detectors/lib/phi/match.js
var phi_match = __webpack_require__(5396);
;// CONCATENATED MODULE: ./packages/detectors/lib/phi/near-label.js

/** A label this far before a value on its line still speaks of it, */
const BEFORE = 64;
/** and one this close behind it: `987-65-4321 (SSN)`. */
const BEHIND = 48;
/** A statement or another number in between: the label spoke of that. */
const INTERRUPTION = /[;\n]|\d{4}/;
/** Not after a comma: there the next field's label stands. */
const BEHIND_ONLY = /^["'`)\s]{0,4}(?:[-([]|is\b|as\b|#|;?[ \t]{0,8}(?:\/\/|\/\*|--)|\.equals\((?:\w{1,20}\.){0,2}get)[\s"'(]{0,3}(?:the |a )?/i;
/** Whether a value has a label near it, on its own line, with no other value in between. */
function nearLabel(text, start, end, labels) {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    for (const found of labelsIn(before, labels)) {
        if (!INTERRUPTION.test(before.slice(found.end)))
            return true;
    }
    const behind = text.slice(end, end + BEHIND);
    const lead = BEHIND_ONLY.exec(behind)?.[0].length;
    if (lead === undefined)
        return false;
    const rest = behind.slice(lead);
    for (const found of labelsIn(rest, labels))
        return /^[A-Za-z_ ]{0,16}$/.test(rest.slice(0, found.start));
    return false;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/person.js

/** Words for those whom HIPAA protects. A label that names one of them ties its value to a person. */
const PERSONS = label("patients?", "pt", "members?", "beneficiary", "insured", "subscriber", "guarantor", "next of kin", "nok", "resident", "decedent", "newborn", "enrollee", "policy ?holder");
/** A person is looked for this far before a label. */
const REACH = 24;
/** Whether a label (or what stands right before it, on its line) names a patient or somebody like one: `patientEmail`, `member.phone`. */
function ofPerson(text, labelStart, labelEnd) {
    const from = Math.max(0, labelStart - REACH);
    const near = text.slice(from, labelEnd);
    const line = near.slice(near.lastIndexOf("\n", labelStart - from) + 1);
    for (const _ of labelsIn(line, PERSONS))
        return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/value-before.js
/** `"V".equals(record.getLabel())`: how Java compares with a constant. */
const COMPARED = /(["'])([^"'\n]{3,40})\1\.(?:equals|equalsIgnoreCase|compareTo|contentEquals)\([\w.()]{0,24}$/;
/** `V (label)`: how prose explains a value. */
const EXPLAINED = /(?<![\w.-])([A-Z\d][\w/-]{3,24}|[A-Z]\S{1,16},? [A-Z]\S{1,20}) \((?:the |patient |a )?$/;
const value_before_REACH = 96;
/** Where the value of a label stands when it comes before the label; null when none does. */
function valueBefore(text, labelStart) {
    const near = text.slice(Math.max(0, labelStart - value_before_REACH), labelStart);
    const before = near.slice(near.lastIndexOf("\n") + 1);
    if (!before.includes("("))
        return null;
    const begin = labelStart - before.length;
    const compared = COMPARED.exec(before);
    if (compared !== null)
        return placed(begin + compared.index + 1, compared[2]);
    const explained = EXPLAINED.exec(before);
    return explained === null ? null : placed(begin + explained.index, explained[1]);
}
function placed(start, value) {
    return { start, end: start + (value?.length ?? 0) };
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/rules.js






/** The detector of one identifier in any text. */
function phiDetector({ identifier, keywords, labelled = [], shapes = [] }) {
    return {
        id: identifier.rule,
        category: "phi",
        keywords,
        scope: "chunk",
        // A list, since thousands of short texts in which nothing is found would each pay for generators.
        detect({ text }) {
            const matches = [];
            for (const rule of shapes)
                byShape(text, identifier, rule, matches);
            for (const rule of labelled)
                byLabel(text, identifier, rule, matches);
            return matches;
        },
    };
}
function byLabel(text, identifier, rule, matches) {
    for (const found of labelsIn(text, rule.label)) {
        const place = placeOf(text, found, rule.value);
        if (place === null)
            continue;
        const standing = identifier.standing(text.slice(place.start, place.end));
        if (standing === "invalid")
            continue;
        const person = rule.ofPerson !== undefined && ofPerson(text, found.start, found.end);
        matches.push((0,phi_match/* phiMatch */.$J)(identifier, place, person ? (rule.ofPerson ?? rule.confidence) : rule.confidence, standing));
    }
}
/** Where the value of a label stands: right behind it, or before it in the few ways in which that is written. */
function placeOf(text, label, value) {
    const start = valueStart(text, label.end);
    value.lastIndex = start;
    const read = value.exec(text)?.[0];
    if (read !== undefined && read !== "")
        return { start, end: start + read.length };
    const before = valueBefore(text, label.start);
    if (before === null)
        return null;
    value.lastIndex = before.start;
    return value.exec(text)?.[0].length === before.end - before.start ? before : null;
}
function byShape(text, identifier, rule, matches) {
    // Not by `matchAll`, which copies the expression for each text.
    const { shape } = rule;
    shape.lastIndex = 0;
    for (let found = shape.exec(text); found !== null; found = shape.exec(text)) {
        const standing = identifier.standing(found[0]);
        if (standing === "invalid")
            continue;
        const start = found.index;
        const end = start + found[0].length;
        const confidence = confidenceOf(text, start, end, rule);
        if (confidence !== null)
            matches.push((0,phi_match/* phiMatch */.$J)(identifier, { start, end }, confidence, standing));
    }
}
function confidenceOf(text, start, end, rule) {
    if (!nearLabel(text, start, end, rule.label))
        return rule.alone;
    if (rule.ofPerson === undefined)
        return rule.labelled;
    return ofPerson(text, Math.max(0, start - 40), start) ? rule.ofPerson : rule.labelled;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/record-number.js




/** Numbers that a house gives itself have no checksum: enough digits, and not what people type for just any number. */
function houseNumber(least) {
    return (value) => {
        const digits = value.replace(/\D/g, "");
        const made = digits.length < least ||
            digits.length > 16 ||
            isPlaceholder(value) ||
            /^(?:19|20)\d{2}-?[01]\d-?[0-3]\d$/.test(value);
        return made ? "invalid" : "valid";
    };
}
/** Medical record number. */
const mrn = {
    rule: "phi/mrn",
    redacted: "[MRN]",
    controls: controlsOf("H"),
    standing: houseNumber(5),
};
/** Number of a bank or patient account; of IBANs the check digits too (ISO 13616, mod 97). */
const account = {
    rule: "phi/account",
    redacted: "[ACCOUNT]",
    controls: controlsOf("J"),
    standing: (value) => (/^[A-Z]{2}\d{2}/.test(value) && value.length > 14 ? iban(value) : houseNumber(6)(value)),
};
/** Number of a health plan's member or policy. */
const memberId = {
    rule: "phi/member-id",
    redacted: "[MEMBER ID]",
    controls: controlsOf("I"),
    standing: houseNumber(5),
};
/** Driver's licence, passport, certificate. */
const licence = {
    rule: "phi/licence",
    redacted: "[LICENCE]",
    controls: controlsOf("K"),
    standing: houseNumber(5),
};
function iban(value) {
    const bare = value.replace(/ /g, "");
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare) ||
        /^(?:DE89370400440532013000|GB(?:82WEST12345698765432|29NWBK60161331926819))$/.test(bare))
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
const mrnDetector = phiDetector({
    identifier: mrn,
    keywords: ["mrn", "med", "patient", "chart", "hospital", "empi"],
    labelled: [
        {
            label: label("mrns?", "mrn (?:number|no|#)", "med(?:ical)? rec(?:ord)?(?: ?(?:number|no|num|nbr|id))?", "hospital (?:number|no)", "chart (?:number|no)", "empi(?: id)?"),
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
const accountDetector = phiDetector({
    identifier: account,
    keywords: ["acc", "iban", "routing"],
    labelled: [
        {
            label: label("(?:bank ?|patient ?|checking ?|savings ?)?(?:account|acct) ?(?:number|no|num|nbr|#)", "acct", "(?:bank|patient|checking|savings) ?(?:account|acct)(?: id)?", "routing (?:number|no)"),
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
const memberIdDetector = phiDetector({
    identifier: memberId,
    keywords: ["member", "subscriber", "policy", "beneficiary", "medicaid", "plan", "insur", "hicn"],
    labelled: [
        {
            label: label("(?:medicaid|(?<!medicare.?)beneficiary|subscriber|insured|health plan|hicn|plan member|health plan beneficiary) ?(?:id(?:entifier)?|number|no|num|nbr)", "medicaid"),
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
const licenceDetector = phiDetector({
    identifier: licence,
    keywords: ["licen", "passport", "certificate", "dl"],
    labelled: [
        {
            label: label("driv(?:er|ing)'?s?'? licen[sc]es?(?: (?:number|no|num|id))?", "passport(?: (?:number|no|num|id))?", "dl (?:number|no|num)", "dln"),
            value: MIXED,
            confidence: 90,
        },
        {
            label: label("(?:(?:medical|nursing|pharmacy|provider|state|professional|birth|death) )?(?:licen[sc]e|certificate) (?:number|no|num|id)"),
            value: MIXED,
            confidence: 70,
            ofPerson: 85,
        },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/place.js



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
const zip = {
    rule: "phi/zip",
    redacted: "[ZIP]",
    controls: controlsOf("B"),
    standing(value) {
        const found = /^(\d{5})(?:-?(\d{4}))?$/.exec(value);
        if (found === null || NEVER.has(found[1] ?? "") || Number(found[1]) < 501 || found[2] === "0000")
            return "invalid";
        return "valid";
    },
};
/** Whether a postal code lies in an area so thinly settled that its first three digits identify. */
function isRestrictedZip(value) {
    return RESTRICTED.has(value.slice(0, 3));
}
/** Street address: house number and the name of a street. */
const address = {
    rule: "phi/address",
    redacted: "[ADDRESS]",
    controls: controlsOf("B"),
    standing(value) {
        if (!/^\d{1,6}[A-Za-z]? \S/.test(value) ||
            /^(?:123|1234?5?|111|999) |^1 (?:main|any|some|test|fake|first)/i.test(value))
            return "invalid";
        return /\b(?:test|fake|sample|example|anytown|any ?street|evergreen terrace|nowhere|foo|bar)\b/i.test(value)
            ? "synthetic"
            : "valid";
    },
};
const zips = label("zip", "zip ?5", "postal", "zip ?codes?", "postal ?codes?", "post ?codes?", "zip ?\\+ ?4", "home zip");
const STATES = "A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]";
const zipDetector = phiDetector({
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
const WAYS = "street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|circle|cir|place|pl|way|terrace|ter|parkway|pkwy|trail|trl|highway|hwy|square|sq|loop";
const STREET = `\\d{1,6}[A-Za-z]? (?:(?:[NSEW]|North|South|East|West)\\.? )?[A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){0,3}`;
const addresses = label("address", "addr", "(?:home|street|mailing|residential|postal|billing) ?addr(?:ess)?", "address ?(?:line)? ?[12]", "addr ?[12]", "street", "street [12]", "residence", "lives at", "resides at", "living at");
const addressDetector = phiDetector({
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
            shape: new RegExp(`(?<![\\w.-])${STREET}(?<= (?:${WAYS}|${WAYS.replace(/(^|\|)(\w)/g, (_, bar, first) => bar + first.toUpperCase())}))(?![\\w-])`, "g"),
            alone: 45,
            label: addresses,
            labelled: 75,
            ofPerson: 90,
        },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/date.js



const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** What programs and people write for "no date". */
const date_NEVER = new Set([
    "1900-01-01",
    "1970-01-01",
    "2000-01-01",
    "1980-01-01",
    "1990-01-01",
    "9999-12-31",
    "2099-12-31",
    "1753-01-01",
    "2001-01-01",
    "2000-12-31",
    "1999-12-31",
]);
/**
 * A date of a person's life or care, which 45 CFR 164.514(b)(2)(i)(C) counts among the identifiers as soon as it is finer than the
 * year. A real day from 1900 on, not 1 January 1900 and the like.
 */
const date = {
    rule: "phi/date",
    redacted: "[DATE]",
    controls: controlsOf("C"),
    standing(value) {
        const read = dayOf(value);
        if (read === null || !isReal(read))
            return "invalid";
        const iso = `${read.year}-${String(read.month).padStart(2, "0")}-${String(read.day).padStart(2, "0")}`;
        return date_NEVER.has(iso) ? "invalid" : "valid";
    },
};
/** The day that a date in one of the usual ways of writing means; null for anything else. */
function dayOf(value) {
    const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(value);
    if (iso)
        return day(iso[1], iso[3], iso[4]);
    const written = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(value);
    if (written) {
        const first = Number(written[1]);
        return first > 12
            ? day(fullYear(written[4]), written[3], written[1])
            : day(fullYear(written[4]), written[1], written[3]);
    }
    const called = /^(\d{4}), ?(\d{1,2}), ?(\d{1,2})$/.exec(value);
    if (called)
        return day(called[1], String(Math.max(1, Number(called[2]))), called[3]);
    const month = /[A-Za-z]{3}/.exec(value)?.[0].toLowerCase();
    const numbers = value.match(/\d+/g);
    if (month === undefined || numbers?.length !== 2)
        return null;
    return day(numbers[1], String(MONTHS.indexOf(month) + 1), numbers[0]);
}
function day(year, month, date) {
    return { year: Number(year), month: Number(month), day: Number(date) };
}
function fullYear(year) {
    return year?.length === 2 ? `${Number(year) > 30 ? 19 : 20}${year}` : (year ?? "");
}
function isReal({ year, month, day }) {
    if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
/** An age over 89, which tells a person apart as well as a date does. */
const age = {
    ...date,
    rule: "phi/age",
    redacted: "[AGE]",
    standing: (value) => /^(?:9\d|10\d|11[0-5])$/.test(value) && value !== "99" && value !== "100" ? "valid" : "invalid",
};
const NAMED = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const VALUE = new RegExp(`\\d{4}-\\d{2}-\\d{2}|\\d{4}/\\d{2}/\\d{2}|(?:19|20)\\d{6}(?!\\d)|\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}\\.? ${NAMED} \\d{4}|${NAMED} \\d{1,2}, ?\\d{4}|\\d{4}, ?\\d{1,2}, ?\\d{1,2}(?=\\))`, "iy");
const births = label("dob", "d\\.o\\.b\\.?", "date of birth", "birth ?dates?", "bdate", "birth ?day", "birth dt", "born", "born on", "birth time");
const deaths = label("date of death", "death ?date", "deceased (?:date|on|at)", "died", "died on", "dod");
const care = label("admission dates?", "admit date", "admitted(?: on)?", "date of admission", "date admitted", "discharge dates?", "discharged(?: on)?", "date of discharge", "date discharged", "date of service", "service dates?", "dos", "encounter date", "visit date", "date of visit", "surgery date", "date of surgery", "procedure date", "appointment date", "diagnosed on");
const dateDetector = phiDetector({
    identifier: date,
    keywords: [
        "dob",
        "bdate",
        "d.o.b",
        "birth",
        "born",
        "death",
        "deceased",
        "died",
        "dod",
        "admi",
        "discharge",
        "service",
        "dos",
        "encounter",
        "visit",
        "surgery",
        "procedure",
        "appointment",
        "diagnosed",
    ],
    labelled: [
        { label: births, value: VALUE, confidence: 80, ofPerson: 85 },
        { label: deaths, value: VALUE, confidence: 75, ofPerson: 85 },
        { label: care, value: VALUE, confidence: 65, ofPerson: 75 },
    ],
});
const ageDetector = phiDetector({
    identifier: age,
    keywords: ["age", "year", "yr", "y/o", "yo "],
    labelled: [
        {
            label: label("(?:patients?|pt|member)'?s? ages?", "aged", "age at (?:death|admission|visit)"),
            value: /\d{2,3}(?![\w.%-])/y,
            confidence: 65,
        },
    ],
    shapes: [
        {
            shape: /(?<![\w.-])(?:9\d|1[01]\d)(?=[- ]?(?:years?|yrs?|y)[- ]?(?:old|\/?o)\b)/g,
            alone: 65,
            label: label("aged"),
            labelled: 65,
        },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/biometric.js





/** The name of a file tells whom it shows when it has a number of record length. */
function fileOfPerson(value) {
    const numbers = value.match(/\d{5,12}/g) ?? [];
    return numbers.some((number) => !isPlaceholder(number) && !/^(?:19|20)\d{6}$/.test(number)) ? "valid" : "invalid";
}
/** Finger, iris, retina, face and voice prints: a file of one beside a patient's number, or the template itself. */
const biometric = {
    rule: "phi/biometric",
    redacted: "[BIOMETRIC]",
    controls: controlsOf("P"),
    standing: fileOfPerson,
};
/** Full-face photographs and comparable images: a file of one beside a patient's number, or the image itself. */
const photo = {
    rule: "phi/photo",
    redacted: "[PHOTO]",
    controls: controlsOf("Q"),
    standing: fileOfPerson,
};
const PRINTS = /finger_?-?prints?|fingerprnt|\biris|retina|voice_?-?prints?|face_?-?prints?|palm_?-?prints?|biometrics?|faceid/i;
/** WSQ (FBI fingerprint images), ANSI/NIST type 4 and 14 records, ISO/IEC 19794 templates. */
const PRINT_FILES = /\.(?:wsq|an2|fpt|fmr|fir|iir|eft|nist)$/i;
const FACES = /photo|portrait|headshot|mug_?-?shot|selfie|\bface|[/_-]face|avatar|full_?-?face|id_?-?picture/i;
const FILE = /(?<![\w./-])[\w./-]{4,160}\.(?:jpe?g|png|bmp|tiff?|heic|webp|wsq|an2|fpt|fmr|fir|iir|eft|nist|wav|mp3|dat|bin)(?![\w-])/gi;
const templates = label("(?:finger|voice|face|palm) ?(?:print|scan)s?(?: ?template)?", "(?:iris|retina)l? ?(?:scan|template|code|image)", "biometrics? ?(?:template|data|id|hash)?");
const biometric_images = label("patient ?(?:photo|image|picture|portrait)", "(?:face|full face) ?(?:photo|image)", "photo ?(?:data|base64)", "head ?shot");
/** Enough of base64 or hex to be a template or an image rather than a word. */
const BLOB = /(?:data:[\w/+.-]{3,40};base64,)?(?=[A-Za-z+/]{0,40}\d)[A-Za-z0-9+/]{24,4096}={0,2}/y;
/** Length in hexadecimal and in base64 (without padding) of MD5, SHA-1 and the SHA-2 family. */
const DIGESTS = { hex: new Set([32, 40, 56, 64, 96, 128]), base64: new Set([27, 38, 43, 64, 86]) };
/** Keys, certificates and files have fingerprints too, and those are digests: templates of people are longer by far. */
function isDigest(blob) {
    const bare = blob.replace(/=+$/, "");
    return DIGESTS[/^[0-9a-f]+$/i.test(bare) ? "hex" : "base64"].has(bare.length);
}
const biometricDetector = detector(biometric, ["finger", "iris", "retina", "voice", "face", "palm", "biometric", ".wsq", ".an2", ".fpt", ".fmr"], templates, (name) => PRINTS.test(name) || PRINT_FILES.test(name));
const photoDetector = detector(photo, ["photo", "portrait", "shot", "selfie", "face", "avatar", "picture", "image"], biometric_images, (name) => FACES.test(name) && !PRINTS.test(name) && !PRINT_FILES.test(name));
function detector(identifier, keywords, labels, shows) {
    return {
        id: identifier.rule,
        category: "phi",
        keywords,
        scope: "chunk",
        *detect({ text }) {
            for (const found of text.matchAll(FILE)) {
                if (shows(found[0]) && identifier.standing(found[0]) === "valid")
                    yield (0,phi_match/* phiMatch */.$J)(identifier, { start: found.index, end: found.index + found[0].length }, 75);
            }
            for (const { end } of labelsIn(text, labels)) {
                const start = valueStart(text, end);
                BLOB.lastIndex = start;
                const blob = BLOB.exec(text)?.[0];
                if (blob !== undefined && new Set(blob).size > 9 && !isDigest(blob))
                    yield (0,phi_match/* phiMatch */.$J)(identifier, { start, end: start + blob.length }, 80);
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/luhn.js
/** Whether a string of digits passes the Luhn check (ISO/IEC 7812-1, annex B). */
function luhn(digits) {
    let sum = 0;
    for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
        const digit = digits.charCodeAt(at) - 48;
        sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return digits !== "" && sum % 10 === 0;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/card.js




/** Test numbers that the schemes and payment providers (Stripe, PayPal, Adyen, Braintree, Square) document. */
const TEST_CARDS = new Set(`4111111111111111 4012888888881881 4222222222222 4242424242424242 4000056655665556 4917610000000000 4988438843884305 4166676667666746
  4646464646464644 4444333322221111 4012000033330026 4012000077777777 4217651111111119 4500600000000061 4532015112830366 4539578763621486
  5555555555554444 5105105105105100 5200828282828210 5431111111111111 5454545454545454 5555341244441115 5500000000000004 5424000000000015
  2223003122003222 2223000048410010 2222400070000005 378282246310005 371449635398431 378734493671000 340000000000009 370000000000002
  374251018720018 6011111111111117 6011000990139424 6011000000000004 6011000000000012 6445644564456445 30569309025904 38520000023237
  36227206271667 30000000000004 36700102000000 3530111333300000 3566002020360505 3566111111111113 6200000000000005 6200000000000047
  6250941006528599 6304000000000000 6759649826438453 4000002500003155 4000000000000077 4003830171874018 4508750015741019`.split(/\s+/));
/** Prefixes and lengths of the schemes: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro (ISO/IEC 7812 ranges). */
const SCHEMES = /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d{2})\d{12,15}|3(?:0[0-5]|[689]\d)\d{11,16}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|6(?:304|759|76[1-3])\d{8,15})$/;
/** Payment card number: prefix of a scheme, its length, and the Luhn check. */
const card = {
    rule: "phi/card",
    redacted: "[CARD]",
    controls: controlsOf("J", "PCI:3.5.1"),
    standing(value) {
        const digits = value.replace(/[ -]/g, "");
        if (!SCHEMES.test(digits) || TEST_CARDS.has(digits) || !luhn(digits))
            return "invalid";
        if (new Set(digits).size < 4)
            return "invalid";
        // Stripe gives test numbers for every case from 4000 00.
        return /^4000000[0-9]0|^40000000/.test(digits) ? "synthetic" : "valid";
    },
};
const labels = label("card", "(?:credit|debit|payment|bank) card", "(?:credit|debit|payment|bank) card (?:number|no|num)", "card (?:number|no|num)", "cardnumber", "ccn", "cc (?:number|no|num)", "pan", "primary account number", "visa", "mastercard", "amex");
const cardDetector = phiDetector({
    identifier: card,
    keywords: [],
    shapes: [
        {
            shape: /(?<![\w.+-])(?:\d{4}([ -]))(?:\d{4}\1){2}\d{4}(?![\w-])(?!\.\d| \d)/g,
            alone: 85,
            label: labels,
            labelled: 97,
        },
        { shape: /(?<![\w.+-])3[47]\d{2}([ -])\d{6}\1\d{5}(?![\w-])(?!\.\d| \d)/g, alone: 85, label: labels, labelled: 97 },
        { shape: /(?<![\w.+-])[2-6]\d{12,18}(?![\w-])(?!\.\d)/g, alone: 40, label: labels, labelled: 95 },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/dea.js



/** Examples of textbooks. */
const dea_NEVER = new Set(["AB1234563", "BB1388568", "AP5836727", "AA1234563"]);
/**
 * DEA registration number: type of registrant, first letter of the name (or 9), six digits and a check digit,
 * (d1 + d3 + d5) + 2 (d2 + d4 + d6) mod 10. A tenth of all such shapes pass. https://www.deadiversion.usdoj.gov (pharmacist's manual)
 */
const dea = {
    rule: "phi/dea",
    redacted: "[DEA]",
    controls: controlsOf("K"),
    standing(value) {
        const number = value.toUpperCase();
        if (!/^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/.test(number) || dea_NEVER.has(number) || number.endsWith("0000000"))
            return "invalid";
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check] = [...number.slice(2)].map(Number);
        return (a + c + e + 2 * (b + d + f)) % 10 === check ? "valid" : "invalid";
    },
};
const dea_labels = label("dea", "dea (?:number|no|num|id|registration|reg|license|licence)", "drug enforcement(?: administration)?", "prescriber dea");
const deaDetector = phiDetector({
    identifier: dea,
    keywords: ["dea", "drug"],
    shapes: [{ shape: /(?<![\w-])[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![\w-])/g, alone: null, label: dea_labels, labelled: 95 }],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/udi.js




/** GTIN check digit: weights 3 and 1 from the right (GS1 General Specifications, 7.9). */
function gtin(digits) {
    let sum = 0;
    for (let at = digits.length - 1, weight = 1; at >= 0; at--, weight = 4 - weight)
        sum += Number(digits[at]) * weight;
    return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
const GS1 = /^\(01\)(\d{14})(?:\((?:11|17)\)\d{6}|\((?:10|21)\)[\w./-]{1,20}){1,5}$/;
const GS1_BARE = /^01(\d{14})(?:1[17]\d{6}){0,2}(?:10|21)[\w./-]{3,20}$/;
const HIBCC = /^\+[A-Z]\d{3}[A-Z0-9]{1,18}\d\/\$[$+\w/-]{4,40}$/;
const ICCBBA = /^=\/[A-Z0-9]{6}\w{10}(?:=,\d{6}|=[A-Z0-9]\w{6,15}|=%\w{3,20}){1,4}$/;
/**
 * Unique device identifier with what makes it one device: serial or lot number (FDA, 21 CFR 830; forms of the three issuing agencies GS1,
 * HIBCC and ICCBBA). A device identifier alone names a model, not a patient's device.
 */
const udi = {
    rule: "phi/udi",
    redacted: "[DEVICE ID]",
    controls: controlsOf("M"),
    standing(value) {
        const digits = (GS1.exec(value) ?? GS1_BARE.exec(value))?.[1];
        if (digits !== undefined)
            return gtin(digits) && /(?:\(|\d)(?:10|21)/.test(value.slice(16)) ? "valid" : "invalid";
        return HIBCC.test(value) || ICCBBA.test(value) ? "valid" : "invalid";
    },
};
/** The serial number of a device, where a label says that it is one. */
const deviceSerial = {
    ...udi,
    rule: "phi/device-serial",
    standing: (value) => /^(?=(?:[A-Z-]*\d){4})[A-Z0-9][A-Z0-9-]{4,18}[A-Z0-9]$/i.test(value) && !isPlaceholder(value) ? "valid" : "invalid",
};
const udi_labels = label("udi", "udi (?:carrier|di|pi|hrf)", "unique device id(?:entifier)?", "device id(?:entifier)?", "carrier hrf", "implant");
const devices = "(?:device|implant|pacemaker|defibrillator|icd|insulin pump|infusion pump|pump|ventilator|stent|monitor)";
const udiDetector = phiDetector({
    identifier: udi,
    keywords: [],
    shapes: [
        {
            shape: /\(01\)\d{14}(?:\((?:11|17)\)\d{6}|\((?:10|21)\)[\w./-]{1,20}){1,5}/g,
            alone: 85,
            label: udi_labels,
            labelled: 95,
        },
        { shape: /(?<![\w+])\+[A-Z]\d{3}[A-Z0-9]{1,18}\d\/\$[$+\w/-]{4,40}/g, alone: 70, label: udi_labels, labelled: 92 },
        {
            shape: /(?<![\w=])=\/[A-Z0-9]{6}\w{10}(?:=,\d{6}|=[A-Z0-9]\w{6,15}|=%\w{3,20}){1,4}/g,
            alone: 70,
            label: udi_labels,
            labelled: 92,
        },
    ],
    labelled: [{ label: udi_labels, value: /01\d{14}(?:1[17]\d{6}){0,2}(?:10|21)[\w./-]{3,20}/y, confidence: 90 }],
});
const deviceSerialDetector = phiDetector({
    identifier: deviceSerial,
    keywords: ["serial"],
    labelled: [
        {
            label: label(`${devices} serial`, `${devices} serial (?:number|no|num)`, `serial (?:number|no) of (?:the )?${devices}`, `${devices} s\\/n`),
            value: /[A-Z0-9]{1,10}(?:-[A-Z0-9]{1,10}){0,2}(?![\w-])/iy,
            confidence: 80,
            ofPerson: 90,
        },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/email.js





/** Domains that cannot have mail (RFC 2606, RFC 6761, RFC 6762) or only that of machines. */
const RESERVED = /(?:^|[.@])(?:example\.(?:com|org|net|edu)|[\w-]+\.(?:test|example|invalid|localhost|local|internal|lan)|test\.com|email\.com|domain\.com|noreply\.github\.com|synthea\.com)$/i;
/** Mailboxes of a function (RFC 2142 and custom) or of a bot. */
const ROLE = /^(?:no-?reply|do-?not-?reply|postmaster|hostmaster|webmaster|abuse|security|support|help(?:desk)?|info|contact|admin(?:istrator)?|root|git|hello|sales|office|billing|press|privacy|legal|jobs|team|dev(?:elopers?)?|users?|announce|bugs?|issues|maintainers?|license|opensource|oss|mailer-daemon|daemon|test(?:er|ing|user)?\d*|foo|bar|user(?:name)?\d*|me|you|someone|name|first\.?last|john\.?doe|jane\.?doe|jdoe)$|\bbot\b|\[bot\]|\+?notifications?$/i;
/** Mail for persons rather than companies: an address there is a person's wherever it stands. */
const PERSONAL = /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|comcast|verizon|att|sbcglobal|proton(?:mail)?|gmx|web|mail)\.(?:com|net|org|de|me|co\.uk|fr|ca)$/i;
/** Lines and files that name who wrote the code: not patients. */
const AUTHORSHIP = /(?:@author|\bauthors?\b|co-authored-by|signed-off-by|reviewed-by|acked-by|tested-by|reported-by|helped-by|suggested-by|assisted-by|maintain(?:er|ed)|contribut(?:or|ed)|copyright|\(c\)|©|written by|mailto:|thanks to|committer|developed by|translator|last-translator|language-team)/i;
const AUTHOR_FILES = /(?:^|\/)(?:codeowners|authors|contributors|maintainers|thanks|credits|changelog|changes|notice|licen[sc]e|copying|owners|\.mailmap)(?:\.[a-z]{2,4})?$|(?:^|\/)(?:package(?:-lock)?\.json|composer\.(?:json|lock)|pom\.xml|setup\.(?:py|cfg)|pyproject\.toml|cargo\.toml|[^/]+\.(?:gemspec|podspec|po|pot|nuspec))$/i;
/** Electronic mail address (RFC 5321, without quoted local parts). */
const email = {
    rule: "phi/email",
    redacted: "[EMAIL]",
    controls: controlsOf("F"),
    standing(value) {
        const at = value.lastIndexOf("@");
        const local = value.slice(0, at);
        const domain = value.slice(at + 1);
        if (!/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/.test(local) || local.startsWith(".") || local.endsWith("."))
            return "invalid";
        if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}[a-z]{2,18}$/i.test(domain))
            return "invalid";
        if (/\.(?:png|jpe?g|gif|svg|webp|[cm]?[jt]sx?|css|java|py|rb|so|dll|html?|xml|json|ya?ml|md|txt|service|socket|timer)$/i.test(domain))
            return "invalid";
        return RESERVED.test(domain) || ROLE.test(local) ? "invalid" : "valid";
    },
};
const email_labels = label("e ?mails?", "mail", "e ?mail addr(?:ess)?", "mail ?to", "mail address", "electronic mail");
/** Found from the `@`, so that a long word without one is not read again from each of its letters. */
const DOMAIN = /@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,18}(?![\w-])(?!\.\w)/g;
const LOCAL = /[\w.+%-]{1,64}$/;
const emailDetector = {
    id: email.rule,
    category: "phi",
    keywords: ["@"],
    scope: "chunk",
    *detect({ text, path }) {
        if (path !== null && AUTHOR_FILES.test(path))
            return;
        const isAuthored = authoredLines(text);
        for (const found of text.matchAll(DOMAIN)) {
            const local = LOCAL.exec(text.slice(Math.max(0, found.index - 64), found.index))?.[0];
            if (local === undefined)
                continue;
            const start = found.index - local.length;
            const end = found.index + found[0].length;
            const value = text.slice(start, end);
            const standing = email.standing(value);
            if (standing === "invalid" || isAddressOfServer(text, start, end) || isAuthored(start))
                continue;
            yield (0,phi_match/* phiMatch */.$J)(email, { start, end }, email_confidenceOf(text, start, end, value), standing);
        }
    },
};
/** So far before an address its line may say that it is an author's. */
const email_BEFORE = 240;
/** Asked of rising offsets, says whether the line up to each names an author: every character is looked at about once. */
function authoredLines(text) {
    let tested = 0;
    let authored = false;
    return (at) => {
        const from = Math.max(0, tested - 24, at - email_BEFORE);
        const since = text.slice(from, at);
        const line = since.lastIndexOf("\n") + 1;
        if (line > 0 || from > tested)
            authored = false;
        authored ||= AUTHORSHIP.test(since.slice(line));
        tested = at;
        return authored;
    };
}
/** `ssh://git@host/…`, `user:password@host`, `git@host:path`: no mailbox. */
function isAddressOfServer(text, start, end) {
    return (/(?:\/\/|:\/\/[^\s/]{0,64}[:/])$/.test(text.slice(Math.max(0, start - 72), start)) ||
        /^:[\w~./-]{1,40}\.git\b|^\//.test(text.slice(end, end + 48)));
}
function email_confidenceOf(text, start, end, value) {
    const person = ofPerson(text, Math.max(0, start - 24), start);
    if (nearLabel(text, start, end, email_labels))
        return person ? 92 : 75;
    if (person)
        return 80;
    // `Jane Roe <jane@roe.dev>` is the way in which authors sign.
    const signed = /\p{L}"? <$/u.test(text.slice(Math.max(0, start - 4), start));
    return PERSONAL.test(value) && !signed ? 65 : 40;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/phone.js



/** Toll-free and premium area codes: a company's, not a patient's. */
const NOT_PERSONAL = /^(?:8(?:00|33|44|55|66|77|88)|900)/;
/**
 * Telephone number. North America: area and exchange from 2 to 9 and not N11; the exchange 555 is for fiction and directory
 * assistance (555-0100 to 0199 by ATIS-0300115). Elsewhere: `+`, country code, 8 to 15 digits in all (ITU-T E.164).
 */
const phone = {
    rule: "phi/phone",
    redacted: "[PHONE]",
    controls: controlsOf("D"),
    standing(value) {
        const digits = value.replace(/(?:x|ext\.?)\s?\d+$/i, "").replace(/\D/g, "");
        const international = value.startsWith("+") && !digits.startsWith("1");
        if (international)
            return digits.length >= 8 && digits.length <= 15 && new Set(digits).size > 3 ? "valid" : "invalid";
        const national = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
        if (!/^[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/.test(national) || NOT_PERSONAL.test(national))
            return "invalid";
        if (new Set(national).size < 3 ||
            /(\d)\1{6}$/.test(national) ||
            national === "2345678901" ||
            national.endsWith("4567890"))
            return "invalid";
        if (/^\d{3}55501/.test(national))
            return "invalid";
        return national.startsWith("555") || national.slice(3, 6) === "555" ? "synthetic" : "valid";
    },
};
/** The same for a fax machine: an identifier of its own in 45 CFR 164.514(b)(2)(i)(E). */
const fax = { ...phone, rule: "phi/fax", redacted: "[FAX]", controls: controlsOf("E") };
const phone_labels = label("(?:tele)?phones?", "(?:tele)?phone (?:number|no|num|nbr)s?", "tel(?:efon)?", "tel no", "mobile", "mobile (?:number|no|phone)", "cell", "cell ?phone", "(?:home|work|day|evening|contact|primary|emergency) ?(?:phone|number|tel)", "phn", "ph(?:one)?#", "call(?:ed|back)?", "sms", "msisdn");
const faxLabels = label("fax", "fax (?:number|no|num|machine)", "facsimile", "telefax");
const phone_VALUE = /\+?\(?\d{1,4}\)?(?:[ .\-/]{1,2}?\(?\d{2,4}\)?){1,4}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w-])(?!\.\d)|\+?\d{10,15}(?![\w-])(?!\.\d)/y;
/** Without a label only the ways of writing that say telephone: parentheses, `+`, or dashes. */
const NANP = /(?<![\w.+-])(?:\+?1[ .-])?(?:\([2-9]\d{2}\)[ ]?|[2-9]\d{2}-)[2-9]\d{2}-\d{4}(?![\w-])(?!\.\d)/g;
const E164 = /(?<![\w.+)-])\+[1-9]\d{0,2}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w-])(?!\.\d)/g;
const phoneDetector = phiDetector({
    identifier: phone,
    keywords: [],
    labelled: [{ label: phone_labels, value: phone_VALUE, confidence: 80, ofPerson: 92 }],
    shapes: [
        { shape: NANP, alone: 65, label: phone_labels, labelled: 80, ofPerson: 92 },
        { shape: E164, alone: 60, label: phone_labels, labelled: 80, ofPerson: 92 },
    ],
});
const faxDetector = phiDetector({
    identifier: fax,
    keywords: ["fax", "facsimile"],
    labelled: [{ label: faxLabels, value: phone_VALUE, confidence: 81, ofPerson: 93 }],
    shapes: [{ shape: NANP, alone: null, label: faxLabels, labelled: 81, ofPerson: 93 }],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/ip.js



/** Public resolvers, in every configuration. */
const RESOLVERS = new Set([
    "8.8.8.8",
    "8.8.4.4",
    "1.1.1.1",
    "1.0.0.1",
    "9.9.9.9",
    "208.67.222.222",
    "208.67.220.220",
    "4.2.2.2",
    "1.2.3.4",
    "4.3.2.1",
    "5.6.7.8",
]);
/**
 * Internet address of somebody: not private, loopback, link-local, shared, multicast, reserved or for documentation (IANA special-purpose
 * registries, RFC 6890, 5737, 3849).
 */
const ip = {
    rule: "phi/ip",
    redacted: "[IP ADDRESS]",
    controls: controlsOf("O"),
    standing: (value) => (value.includes(":") ? ofVersion6(value) : ofVersion4(value)),
};
function ofVersion4(value) {
    const parts = value.split(".").map(Number);
    const [a = 0, b = 0, c = 0, d = 0] = parts;
    if (parts.length !== 4 || !parts.every((part) => part <= 255) || /(?:^|\.)0\d/.test(value) || RESOLVERS.has(value))
        return "invalid";
    if (a === 0 || a === 10 || a === 127 || a >= 224 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31))
        return "invalid";
    if ((a === 169 && b === 254) || (a === 100 && b >= 64 && b <= 127) || (a === 198 && (b === 18 || b === 19)))
        return "invalid";
    if ((a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113))
        return "invalid";
    // A network or a version rather than a host: 54.0.0.0, 2.1.0.0.
    return d === 0 || (b === 0 && c === 0) ? "invalid" : "valid";
}
function ofVersion6(value) {
    const groups = value.split(":");
    const compressed = value.includes("::");
    if (groups.length > 8 || (!compressed && groups.length !== 8) || groups.some((group) => group.length > 4))
        return "invalid";
    if (/^2001:0?db8:|^3fff:/i.test(value))
        return "invalid";
    return /^[23][0-9a-f]{3}:/i.test(value) && groups.filter((group) => group !== "").length >= 4 ? "valid" : "invalid";
}
const ip_labels = label("ip", "ip ?v?[46]?", "ip addr(?:ess)?(?:es)?", "(?:client|remote|source|src|user|host|login|device|peer|origin) ?ip", "remote (?:addr(?:ess)?|host)", "client (?:addr(?:ess)?|host)", "x forwarded for", "forwarded for", "x real ip", "logged in from", "login from", "connection from", "request from", "accessed from");
const ipDetector = phiDetector({
    identifier: ip,
    keywords: [],
    shapes: [
        {
            shape: /(?<![\w.+-])(?=[\d.]{0,11}\d{3})(?:\d{1,3}\.){3}\d{1,3}(?![\w-])(?!\.\d)/g,
            alone: 30,
            label: ip_labels,
            labelled: 75,
            ofPerson: 85,
        },
        {
            // Without a label this is a version, or a requirement such as PCI:8.3.10.1, and must not be taken out of a document.
            shape: /(?<![\w.+-])(?:\d{1,2}\.){3}\d{1,2}(?![\w-])(?!\.\d)/g,
            alone: null,
            label: ip_labels,
            labelled: 75,
            ofPerson: 85,
        },
        {
            shape: /(?<![\w:.+-])[0-9a-fA-F]{1,4}(?::{1,2}[0-9a-fA-F]{1,4}){3,7}(?![\w:.-])/g,
            alone: 30,
            label: ip_labels,
            labelled: 75,
            ofPerson: 85,
        },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/itin.js



/**
 * US individual taxpayer identification number: 9xx, then a group of 50-65, 70-88, 90-92 or 94-99.
 * https://www.irs.gov/irm/part3/irm_03-021-263r (3.21.263.2)
 */
const itin = {
    rule: "phi/itin",
    redacted: "[ITIN]",
    controls: controlsOf("R"),
    standing(value) {
        const digits = value.replace(/[- ]/g, "");
        if (!/^9\d{8}$/.test(digits) || /^(\d)\1+$/.test(digits))
            return "invalid";
        // 987-65-432x is the range that SSA sets aside for advertisements, whatever the label says.
        if (digits.startsWith("98765432"))
            return "invalid";
        const group = Number(digits.slice(3, 5));
        const issued = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93);
        if (!issued)
            return "invalid";
        return digits.startsWith("999") ? "synthetic" : "valid";
    },
};
const itin_labels = label("itin", "individual taxpayer(?: id(?:entification)?)?(?: (?:number|no))?", "tax ?payer id(?:entification)?", "tin", "tax id");
const itinDetector = phiDetector({
    identifier: itin,
    keywords: [],
    shapes: [{ shape: /(?<![\w.+-])9\d{2}-\d{2}-\d{4}(?![\w-])(?!\.\d)/g, alone: 65, label: itin_labels, labelled: 95 }],
    labelled: [{ label: itin_labels, value: /9\d{8}(?![\w-])(?!\.\d)/y, confidence: 90 }],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/licence-plate.js




/** A licence plate, which 45 CFR 164.514(b)(2)(i)(L) counts among the vehicle identifiers; there is no checksum. */
const licencePlate = {
    rule: "phi/licence-plate",
    redacted: "[LICENCE PLATE]",
    controls: controlsOf("L"),
    standing: (value) => /^(?=[A-Z -]*\d)(?=[\d -]*[A-Z])[A-Z0-9][A-Z0-9 -]{3,7}[A-Z0-9]$/.test(value) &&
        !/^ABC/.test(value) &&
        !isPlaceholder(`00${value}1`)
        ? "valid"
        : "invalid",
};
const licencePlateDetector = phiDetector({
    identifier: licencePlate,
    keywords: ["plate"],
    labelled: [
        {
            label: label("licen[sc]e plate", "licen[sc]e plate (?:number|no)", "number plate", "vehicle plate", "plate (?:number|no)"),
            value: /[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}(?![\w-])/y,
            confidence: 75,
        },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/mbi.js



/** The example card of CMS. */
const mbi_NEVER = new Set(["1EG4TE5MK72", "1EG4TE5MK73"]);
const LETTER = "[AC-HJKMNP-RT-Y]";
const EITHER = "[0-9AC-HJKMNP-RT-Y]";
const BARE = `[1-9]${LETTER}${EITHER}\\d${LETTER}${EITHER}\\d${LETTER}{2}\\d{2}`;
const GROUPED = `[1-9]${LETTER}${EITHER}\\d-${LETTER}${EITHER}\\d-${LETTER}{2}\\d{2}`;
const SHAPE = new RegExp(`^${BARE}$`);
/**
 * Medicare beneficiary identifier: 11 places, each a digit or a letter by its position, without S, L, O, I, B and Z.
 * https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf
 */
const mbi = {
    rule: "phi/mbi",
    redacted: "[MBI]",
    controls: controlsOf("I"),
    standing(value) {
        const bare = value.replace(/[- ]/g, "").toUpperCase();
        return SHAPE.test(bare) && !mbi_NEVER.has(bare) ? "valid" : "invalid";
    },
};
const mbi_labels = label("mbi", "medicare", "medicare (?:number|no|num|id|beneficiary(?: id(?:entifier)?)?|card)", "beneficiary id(?:entifier)?", "hicn?");
const mbiDetector = phiDetector({
    identifier: mbi,
    keywords: [],
    shapes: [
        { shape: new RegExp(`(?<![\\w-])${GROUPED}(?![\\w-])`, "g"), alone: 85, label: mbi_labels, labelled: 97 },
        { shape: new RegExp(`(?<![\\w-])${BARE}(?![\\w-])`, "g"), alone: 50, label: mbi_labels, labelled: 95 },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/names/first-names.js
/**
 * The 783 most frequent first names: the first 450 of women and the first 350 of men, three quarters of the population.
 * Source: US Census Bureau, "Frequently Occurring Surnames and First Names from the 1990 Census" (public domain).
 */
const firstNames = new Set(`
aaron abraham ada adam adrian adrienne agnes alan albert alberta alberto alejandro alex alexander alexandra alfonso
alfred alfredo alice alicia alison allan allen allison alma alvin alyssa amanda amber amelia amy ana andre andrea
andrew andy angel angela angelica angelina angelo angie anita ann anna anne annette annie anthony antoinette antonia
antonio april arlene armando arnold arthur arturo ashley audrey austin barbara barry beatrice becky belinda ben
benjamin bernadette bernard bernice bertha bessie beth bethany betsy betty beulah beverly bill billie billy blake
blanca blanche bob bobbie bobby bonnie brad bradley brandi brandon brandy brenda brent brett brian bridget brittany
brooke bruce bryan byron calvin cameron candace candice carl carla carlos carlton carmen carol carole caroline
carolyn carrie casey cassandra catherine cathy cecelia cecil cecilia celia chad charlene charles charlie charlotte
chelsea cheryl chester chris christian christie christina christine christopher christy cindy claire clara clarence
claude claudia clayton clifford clifton clinton clyde cody colleen connie constance cora corey cory courtney craig
cristina crystal curtis cynthia daisy dale dan dana daniel danielle danny darlene darrell darren darryl daryl dave
david dawn dean deanna debbie deborah debra della delores denise dennis derek derrick desiree diana diane dianna
dianne dolores don donald donna donnie dora doreen doris dorothy doug douglas duane dustin dwayne dwight earl eddie
edgar edith edna eduardo edward edwin eileen elaine eleanor elena elizabeth ella ellen elmer eloise elsie emily emma
enrique eric erica erik erika erin erma ernest ernestine ernesto estelle esther ethel eugene eula eunice eva evan
evelyn everett fannie faye felicia felix fernando flora florence floyd frances francis francisco frank franklin fred
freda freddie frederick fredrick gabriel gail gary gayle gene geneva genevieve george georgia gerald geraldine
gerard gertrude gilbert gina ginger gladys glen glenda glenn gloria gordon grace grant greg gregory gretchen
guadalupe guy gwendolyn hannah harold harriet harry harvey hattie hazel heather hector heidi helen henrietta henry
herbert herman hilda holly homer hope horace howard hubert hugh ian ida inez irene iris irma isaac isabel ivan jack
jackie jacob jacqueline jacquelyn jaime james jamie jan jana jane janet janice janie janis jared jasmine jason
javier jay jean jeanette jeanne jeannette jeff jeffery jeffrey jennie jennifer jenny jeremiah jeremy jerome jerry
jesse jessica jessie jesus jill jim jimmie jimmy jo joan joann joanna joanne jodi jody joe joel joey john johnnie
johnny jon jonathan jordan jorge jose joseph josephine joshua joy joyce juan juana juanita judith judy julia julian
julie julio julius june justin kara karen kari karl karla katherine kathleen kathryn kathy katie katrina kay kayla
keith kelley kelli kelly ken kendra kenneth kenny kent kerry kevin kim kimberly kirk krista kristen kristi kristin
kristina kristine kristy krystal kurt kyle lance larry latoya laura lauren laurie lawrence leah lee leigh lena leo
leon leona leonard leroy leslie lester leticia lewis lillian lillie linda lindsay lindsey lisa lloyd lois lola
lonnie lora lorenzo loretta lori lorraine louis louise lucille lucy luis luke lula luther luz lydia lyle lynda
lynette lynn lynne mabel mable madeline mae maggie mamie manuel marc marcella marcia marcus margaret margarita
margie marguerite maria marian marianne marie marilyn mario marion marjorie mark marlene marsha marshall martha
martin marvin mary maryann mathew matt matthew mattie maureen maurice max maxine megan meghan melanie melinda
melissa melody melvin mercedes meredith michael micheal michele michelle miguel mike mildred milton minnie miriam
misty mitchell molly mona monica monique morris muriel myra myrtle nadine nancy naomi natalie natasha nathan
nathaniel neal neil nellie nelson nicholas nichole nick nicole nina nora norma norman olga oliver olivia omar opal
orlando oscar otis pablo pam pamela pat patricia patrick patsy patty paul paula paulette pauline pearl pedro peggy
penny perry peter philip phillip phyllis priscilla rachael rachel rafael ralph ramon ramona randall randy raquel
raul ray raymond rebecca regina reginald rene renee rex rhonda ricardo richard rick rickey ricky rita robert roberta
roberto robin robyn rochelle roderick rodney roger roland ron ronald ronnie rosa rosalie rose rosemarie rosemary
rosie ross roxanne roy ruben ruby russell ruth ryan sabrina sadie sally salvador sam samantha samuel sandra sandy
sara sarah scott sean sergio seth shane shannon sharon shaun shawn sheila shelia shelley shelly sheri sherri sherry
sheryl shirley sidney sonia sonya sophia stacey stacy stanley stella stephanie stephen steve steven stuart sue susan
susie suzanne sylvia tamara tammy tanya tara ted teresa teri terrance terrence terri terry thelma theodore theresa
thomas tiffany tim timothy tina todd tom tommy toni tony tonya tracey traci tracy travis trevor troy tyler tyrone
valerie vanessa velma vera verna vernon veronica vicki vickie vicky victor victoria vincent viola violet virgil
virginia vivian wade wallace walter wanda warren wayne wendell wendy wesley whitney wilbur willard william willie
willis wilma yolanda yvette yvonne zachary
`
    .trim()
    .split(/\s/));

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/names/last-names.js
/**
 * The 1,500 most frequent last names: half of the population.
 * Source: US Census Bureau, "Frequently Occurring Surnames and First Names from the 1990 Census" (public domain).
 */
const lastNames = new Set(`
aaron abbott abrams acevedo ackerman acosta adams adkins aguilar aguirre akers albert albright aldridge alexander
alford allen allison alston alvarado alvarez ames amos andersen anderson andrade andrews anthony archer arellano
arias armstrong arnold arrington arroyo arthur ash ashley atkins atkinson austin avery avila ayala ayers baca bacon
bailey baird baker baldwin ball ballard banks barber barker barlow barnard barnes barnett barr barrera barrett
barron barry bartlett barton bass bates battle bauer baxter beach bean beard beasley beatty beck becker belcher bell
beltran bender benitez benjamin bennett benson bentley benton berg berger bergeron bernal bernard berry best betts
billings bingham bird bishop black blackburn blackmon blackwell blair blake blanchard blanco bland blankenship
blanton blevins bloom blount blue boggs bolden bolton bond bonilla bonner booker boone booth boswell boucher bowden
bowen bower bowers bowles bowling bowman boyce boyd boyer boyle bradford bradley bradshaw brady bragg branch brandon
brandt brantley braun bray brennan brewer brewster bridges briggs bright britt britton brock brooks broussard brown
browning bruce bruno bryan bryant buchanan buck buckley buckner bullard bullock bunch burch burgess burke burkett
burks burnett burns burrell burris burt burton bush butler butts byers byrd byrne cabrera cain calderon caldwell
calhoun callahan camacho cameron camp campbell campos cannon cano cantrell cantu capps cardenas carey carlisle
carlson carlton carmichael carney carpenter carr carrillo carroll carson carter cartwright carver case casey cash
castaneda castillo castle castro cates caudill cervantes chamberlain chambers chan chandler chaney chang chapman
chappell charles chase chavez chen cherry childers childress childs christensen christian christopher chung church
cisneros clark clarke clay clayton clement clements clemons cleveland clifton cline coates cobb cochran coffey
coffman cohen coker colbert cole coleman collier collins colon combs compton conklin conley conner connolly connor
conrad contreras conway cook cooke cooley cooper copeland corbett corbin cordova cormier cornett correa cortez costa
costello cote cotton couch courtney covington cowan cox crabtree craft craig cramer crane crawford crews crocker
crockett crosby cross crouch crow crowder crowe crowley crum cruz cuevas cummings cummins cunningham curran curry
curtis dailey dale dalton daly daniel daniels daugherty davenport david davidson davies davila davis dawson day deal
dean decker dejesus delacruz delaney delarosa deleon delgado dempsey dennis denton dewitt diaz dick dickens
dickerson dickey dickinson dickson dillard dillon dixon dobson dodd dodson doherty dominguez donahue donaldson
donnelly donovan dooley dorsey doss dotson dougherty douglas downey downing downs doyle drake draper drew duarte
dubois dudley duffy duke dukes dumas dunbar duncan dunham dunlap dunn dupree duran durham dwyer dye dyer eaton
edmonds edwards elder eldridge elkins elliott ellis ellison elmore emerson emery england english enriquez erickson
ervin erwin escobar esparza espinosa espinoza estes estrada evans everett ewing fair farley farmer farr farrell
farris faulkner feliciano felix ferguson fernandez ferrell ferris field fields figueroa finch fink finley fischer
fish fisher fitzgerald fitzpatrick flanagan fleming fletcher flores flowers floyd flynn foley fontenot forbes ford
foreman forrest foster fountain fowler fox francis franco frank franklin franks fraser frazier frederick freeman
french frey friedman fritz frost fry frye fuentes fuller fulton funk gagnon gaines galindo gallagher gallegos
galloway galvan gamble garcia gardner garland garner garrett garrison gary garza gaston gates gay gentry george
gibbons gibbs gibson gilbert giles gill gillespie gilliam gilmore gipson givens glass gleason glenn glover godfrey
godwin goff goins goldberg golden goldstein gomez gonzales gonzalez good goode goodman goodwin gordon gore gorman
goss gould grace grady graham grant graves gray green greene greenwood greer gregg gregory griffin griffith griggs
grimes gross groves guerra guerrero gunn gunter gustafson guthrie gutierrez guy guzman haas hahn haines hairston
hale haley hall hamilton hamm hammond hampton hancock hand haney hankins hanna hannah hansen hanson harden hardin
harding hardy hargrove harmon harper harrell harrington harris harrison hart hartley hartman harvey hastings hatch
hatcher hatfield hathaway hawkins hayden hayes haynes hays head heard heath hebert heller helms helton henderson
hendricks hendrickson hendrix henley henry hensley henson herbert herman hernandez herrera herring herron hess
hester hewitt hickey hickman hicks higgins hill hilliard hilton hines hinkle hinton ho hobbs hodge hodges hoffman
hogan holbrook holcomb holden holder holland holley holliday hollingsworth hollis holloway holman holmes holt hood
hooper hoover hopkins hopper horn horne horton hoskins house houser houston howard howe howell hubbard huber hudson
huerta huff huffman huggins hughes hull humphrey hunt hunter hurd hurley hurst hurt hutchins hutchinson hutchison
hyde ibarra ingram inman irvin irwin ivey jackson jacobs jacobson james jamison jaramillo jarvis jefferson jeffries
jenkins jennings jensen jewell jimenez john johns johnson johnston jones jordan joseph joyce joyner juarez justice
kaiser kane kaplan katz kaufman keith keller kelley kelly kemp kendall kendrick kennedy kenney kent kern kerr
kessler key keys kidd kim kimball king kinney kirby kirk kirkland kirkpatrick klein kline knapp knight knowles knox
koch kramer krause krueger kuhn lacy ladner lake lam lamb lambert lancaster land landry lane lang lange langley lara
larkin larsen larson latham law lawrence lawson le leach leal leblanc lee lehman leon leonard leslie lester levine
levy lewis lilly lin lindsay lindsey little livingston lloyd locke lockhart logan long lopez lord lott love lovell
lowe lowery lowry lozano lucas lucero lugo luna lund lutz lynch lynn lyon lyons macdonald macias mack mackey madden
maddox madison magee mahoney major maldonado malone maloney manley mann manning manuel marin marino marks marquez
marrero marsh marshall martin martinez mason massey mata mathews mathis matthews maxwell may mayer mayes mayfield
maynard mayo mays mcallister mcbride mccabe mccain mccall mccann mccarthy mccarty mccauley mcclain mcclellan
mcclendon mcclure mcconnell mccord mccormick mccoy mccray mccullough mcdaniel mcdermott mcdonald mcdowell mcelroy
mcfadden mcfarland mcgee mcghee mcgill mcginnis mcgowan mcgrath mcgraw mcguire mcintosh mcintyre mckay mckee
mckenzie mckinley mckinney mcknight mclaughlin mclean mcleod mcmahon mcmanus mcmillan mcneal mcneil mcneill
mcpherson mcqueen mead meade meadows medina meeks mejia melendez melton melvin mendez mendoza mercado mercer
meredith merrill merritt messer metcalf meyer meyers meza michael middleton miles miller milligan mills milton miner
minor miranda mitchell mobley molina monroe montes montgomery montoya moody moon mooney moore mora morales moran
moreno morgan morin morris morrison morrow morse morton moser moses mosley moss moyer mueller mullen muller mullins
muniz munoz murdock murphy murray myers nance nash navarro neal neely nelson newell newman newsome newton nguyen
nicholas nichols nicholson nielsen nieves nix nixon noble noel nolan norman norris norton norwood novak numbers
nunez obrien ochoa oconnell oconnor odell odom odonnell oliver olsen olson oneal oneil oneill orozco orr ortega
ortiz osborn osborne ott owen owens pace pacheco padgett padilla pagan page paige painter palacios palmer park
parker parks parrish parsons pate patel patrick patterson patton paul payne payton pearce pearson peck pelletier
pena penn pennington peoples perez perkins perry peters petersen peterson petty pham phelps phillips phipps pickett
pierce pierre pierson pike pineda piper pittman pitts plummer poe polk pollard pollock ponce poole pope porter post
potter potts powell powers pratt preston price prince pritchard proctor pruitt pryor puckett pugh quick quinn
quinones quintana quintero raines rainey ramey ramirez ramos ramsey randall randolph rangel rankin rasmussen ratliff
ray raymond reece reed reese reeves reid reilly reyes reyna reynolds rhodes rice rich richard richards richardson
richmond richter ricks riddle riggs riley rios ritchie ritter rivas rivera rivers roach robbins roberson roberts
robertson robinson robison robles rocha rodgers rodrigues rodriguez rodriquez roe rogers rojas rollins roman romero
rosa rosado rosales rosario rose rosenberg ross roth rouse rowe rowland roy rubio rucker rudolph ruffin ruiz rush
rushing russell russo rutherford rutledge ryan salas salazar salgado salinas sampson samuels sanchez sanders
sanderson sandoval sanford santana santiago santos sargent saunders savage sawyer schaefer schmidt schmitt schneider
schroeder schultz schwartz scott seals sears self sellers serrano sewell sexton seymour shafer shaffer shannon sharp
sharpe shaw shea sheehan sheffield shelton shepard shepherd sheppard sherman shields shirley shoemaker short silva
silver simmons simms simon simons simpson sims sinclair singer singh singleton sizemore skinner slater slaughter
sloan small smart smiley smith snell snider snow snyder solis solomon sorensen sosa soto sparks spears spence
spencer spivey springer stafford stanford stanley stanton stark starks starr steele stein stephens stephenson
sterling stevens stevenson steward stewart stinson stokes stone story stout stover strickland strong stroud stuart
suarez sullivan summers sutherland sutton swain swan swanson swartz sweeney sweet swift sykes talley tanner tapia
tate tatum taylor teague temple terrell terry thomas thomason thompson thomson thornton thurman tidwell tillman
tipton todd tolbert tomlinson toney torres townsend tracy tran travis trent trevino trujillo tucker turner tuttle
tyler tyson underwood valdez valencia valentine valenzuela vance vang vargas vasquez vaughan vaughn vazquez vega
velasquez velazquez velez vickers vigil villa villanueva villarreal villegas vincent vinson vogel voss waddell wade
wagner walden walker wall wallace waller walls walsh walter walters walton wang ward ware warner warren washington
waters watkins watson watts weaver webb webber weber webster weeks weiss welch wells welsh werner wesley west weston
whaley wheeler whitaker white whitehead whitfield whitley whitney wiggins wilcox wilder wiley wilkerson wilkins
wilkinson willard william williams williamson willis wills wilson winston winter winters wise wiseman witt wolf
wolfe womack wong wood woodard woodruff woods woodward wooten workman worley wright wyatt wynn yang yarbrough yates
yoder york young zamora zimmerman zuniga
`
    .trim()
    .split(/\s/));

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/names/standing.js


/** Names that stand for nobody. */
const NOBODY = /\b(?:doe|roe|bloggs|mustermann|public|test\w*|sample|example|demo|dummy|fake|foo|bar|baz|unknown|anonymous|nobody|null|none|undefined|patient|name|names|first|last|full|given|family|middle|mouse|duck|simpson|flintstone|skywalker|user|admin|student|someone|placeholder|lorem|ipsum|xxx+|string)\b/i;
/** Words that stand capitalised beside "patient name" in forms, classes and messages, and are no names. */
const WORDS = new Set(`the and for not new old all any this that with from has have had was were will would can could should must may might does did is are be been no yes
  id ids identifier number code type value field record records report list search index view page form table column header label title date time
  address phone email gender sex age birth birthdate death visit visits encounter encounters order orders program programs service services
  data database system module object class method function error exception warning info status state summary details history chart portal
  display format formatted suffix prefix hospital clinic medical center health care insurance plan provider doctor nurse location unit room bed
  query result results match matches matching change changed changes update updated create created delete deleted add added remove removed
  required optional missing invalid valid empty blank here there please enter select click see use set get find load save edit print show
  english spanish french german american north south east west united states account group member subscriber guarantor observation resource bundle
  message segment component repeat information demographics identity identification management access control security privacy notes note
  merge merged duplicate duplicates assigned primary secondary default custom local global internal external extended standard common general
  cannot verify failed success ok cancel back next previous submit option options attribute attributes property properties template only also
  associated party parties job employee title employer organization relationship role contact dashboard workspace widget button menu panel grid tab tabs when where which while then else if of in on at by to or as an`.split(/\s+/));
/** The words of a name in the order first, last: `Last, First M.`, `LAST^FIRST^M`, `First M. Last Jr.`; empty when it is no name of two. */
function nameParts(value) {
    const [family, given] = value.split(/\s*[,^]\s*/);
    const turned = given !== undefined && given !== "" ? `${given} ${family}` : value.replace(/[,^]/g, " ");
    const words = turned
        .split(/\s+/)
        .filter((word) => word !== "" && !/^(?:[A-Za-z]\.?|jr\.?|sr\.?|i{2,3}|iv|md|phd|rn)$/i.test(word));
    const [first, last] = [words[0], words.at(-1)];
    return words.length >= 2 && first !== undefined && last !== undefined ? [first, last] : [];
}
/** `valid` when it may be the name of somebody; `synthetic` for names with digits at their ends, as Synthea makes them. */
function nameStanding(value) {
    if (NOBODY.test(value) || value.length < 4)
        return "invalid";
    const parts = nameParts(value);
    if (parts.length === 0 || parts.some((part) => WORDS.has(part.toLowerCase())))
        return "invalid";
    if (parts.some((part) => /\p{L}\d+$/u.test(part)))
        return "synthetic";
    return parts.every((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part)) ? "valid" : "invalid";
}
/** Whether a word in a name says that it is nobody's: Doe, Test, Unknown, Mustermann. */
function isNobody(name) {
    return NOBODY.test(name);
}
/** How many of the two parts of a name the lists know: 0, 1 or 2. */
function knownParts(value) {
    const [first = "", last = ""] = nameParts(value);
    return (isFirstName(first) ? 1 : 0) + (isLastName(last) ? 1 : 0);
}
function isFirstName(word) {
    return firstNames.has(plain(word)) || firstNames.has(plain(word.split("-")[0] ?? ""));
}
function isLastName(word) {
    return lastNames.has(plain(word)) || word.split("-").some((part) => lastNames.has(plain(part)));
}
/** Whether one word may be a first or last name of somebody: capitalised, and no word of forms and code. */
function isNameLike(word) {
    return /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(word) && !WORDS.has(word.toLowerCase()) && !NOBODY.test(word);
}
/** As the lists write it: lower case, without accents, apostrophes and digits at the end. */
function plain(word) {
    return word
        .normalize("NFD")
        .replace(/[\p{M}'’]/gu, "")
        .replace(/\d+$/, "")
        .toLowerCase();
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/name.js






/** Name of a patient or of somebody like one, in two parts. */
const name_name = {
    rule: "phi/name",
    redacted: "[NAME]",
    controls: controlsOf("A"),
    standing: nameStanding,
};
const WHO = "(?:patient|pt|member|subscriber|insured|beneficiary|guarantor|resident|enrollee|decedent|newborn|policy ?holder)";
const ofPatients = label(`${WHO}'?s? ?(?:full ?|display ?|legal ?)?names?`, "name of (?:the )?(?:patient|member|insured|subscriber|guarantor)", "next of kin name", "nok ?name", "emergency contact name", "mothers? maiden name");
const patients = label(WHO, "mr", "mrs", "ms", "next of kin");
/** `patient: "…"`, `<patient>…`: a field rather than a sentence, so one known part is enough. */
const assigned = label(`${WHO}(?= ?["']?(?:[:=]|=>)? ?[>"'])`, `${WHO}(?=:)`);
const anybody = label("full ?name", "display ?name", "name", "person ?name", "legal ?name");
const givens = label("first ?names?", "given ?names?", "fname", "forenames?", "given");
const families = label("last ?names?", "family ?names?", "lname", "surnames?", "family");
const TITLE = /(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /y;
const WORD = "\\p{Lu}\\p{L}{0,24}(?:['’-]\\p{L}{1,24}){0,2}\\d{0,4}";
const TWO = new RegExp(`${WORD}(?:,? (?:\\p{Lu}\\.?|${WORD}(?=,? \\p{Lu})))?(?: \\p{Lu}\\.)?(?:,? ?|\\^)${WORD}(?:\\^\\p{Lu})?(?: \\p{Lu}\\.?(?![\\p{L}\\d]))?(?:,? (?:Jr|Sr|I{2,3})\\.?)?(?![\\p{L}\\d_(])`, "uy");
const ONE = /\p{Lu}[\p{L}'’-]{1,24}(?![\p{L}\d_(.])/uy;
/** Names behind what says that they are a patient's. Names in free prose are out of scope. */
const nameDetector = {
    id: name_name.rule,
    category: "phi",
    keywords: [
        "name",
        "patient",
        "member",
        "next of kin",
        "insured",
        "subscriber",
        "beneficiary",
        "guarantor",
        "mr",
        "ms",
        "emergency",
        "family",
        "given",
        "pt ",
    ],
    scope: "chunk",
    *detect({ text }) {
        yield* whole(text, ofPatients, [62, 80, 92]);
        yield* whole(text, patients, [0, 0, 80], true);
        yield* whole(text, assigned, [0, 65, 80], true);
        yield* whole(text, anybody, [0, 0, 60]);
        yield* pairs(text);
    },
};
/** Names of two parts, with the confidence that they have when the lists know none, one or both parts; 0: not reported. */
function* whole(text, labels, confidence, close = false) {
    for (const { end: labelEnd } of labelsIn(text, labels)) {
        const start = afterTitle(text, close ? afterGap(text, labelEnd) : valueStart(text, labelEnd));
        TWO.lastIndex = start;
        const value = TWO.exec(text)?.[0];
        if (value === undefined)
            continue;
        const standing = nameStanding(value);
        if (standing === "invalid")
            continue;
        const sure = confidence[knownParts(value)] ?? 0;
        if (sure > 0)
            yield (0,phi_match/* phiMatch */.$J)(name_name, { start, end: start + value.length }, sure, standing);
    }
}
/** In a sentence the name follows its label at once: "patient Maria Gonzalez", "Patient: Maria Gonzalez". */
function afterGap(text, at) {
    const gap = /^(?:'s|\.)?["']?(?: ?[:=,]{1,2}>?)? ?["'(>]?/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    return at + gap;
}
function afterTitle(text, at) {
    TITLE.lastIndex = at;
    return at + (TITLE.exec(text)?.[0].length ?? 0);
}
/** A first and a last name this near to each other are one person's. */
const TOGETHER = 160;
/** First and last names in fields of their own. */
function* pairs(text) {
    const firsts = parts(text, givens, isFirstName);
    if (firsts.length === 0)
        return;
    const lasts = parts(text, families, isLastName);
    let at = 0;
    for (const first of firsts) {
        while (at < lasts.length && lasts[at].end < first.start - TOGETHER)
            at++;
        const last = lasts[at];
        if (last === undefined || last.start > first.end + TOGETHER || !(first.known || last.known))
            continue;
        const person = first.person || last.person;
        const confidence = first.known && last.known ? (person ? 92 : 70) : person ? 75 : 60;
        yield (0,phi_match/* phiMatch */.$J)(name_name, first, confidence);
        yield (0,phi_match/* phiMatch */.$J)(name_name, last, confidence);
    }
}
function parts(text, labels, known) {
    const found = [];
    for (const { start: labelStart, end: labelEnd } of labelsIn(text, labels)) {
        const start = valueStart(text, labelEnd);
        ONE.lastIndex = start;
        const word = ONE.exec(text)?.[0];
        if (word === undefined || !isNameLike(word) || !isQuotedOrEnds(text, start, start + word.length))
            continue;
        found.push({ start, end: start + word.length, known: known(word), person: ofPerson(text, labelStart, labelEnd) });
    }
    return found;
}
/** A value rather than the next word of code or prose: in quotes or a tag, or the last of its line or field. */
function isQuotedOrEnds(text, start, end) {
    return /["'`>]/.test(text[start - 1] ?? "") || /^[ \t]*(?:[\r\n,;|}]|$)/.test(text.slice(end, end + 8));
}

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/npi.js




/** The example of the CMS standard and what is derived from it. */
const npi_NEVER = new Set(["1234567893", "1234567890", "2222222222", "1111111112"]);
/**
 * National provider identifier: 10 digits from 1 or 2, Luhn over 80840 and the number. A tenth of all 10-digit numbers pass (epoch
 * seconds too), so it is nothing without its label. https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand
 */
const npi = {
    rule: "phi/npi",
    redacted: "[NPI]",
    controls: controlsOf("R"),
    standing(value) {
        if (!/^[12]\d{9}$/.test(value) || npi_NEVER.has(value) || !luhn(`80840${value}`))
            return "invalid";
        return "valid";
    },
};
const npi_labels = label("npis?", "npi (?:number|no|id|code)", "national provider id(?:entifier)?", "us npi", "provider npi", "npi type");
const npiDetector = phiDetector({
    identifier: npi,
    keywords: ["npi", "provider"],
    shapes: [{ shape: /(?<![\w.+-])[12]\d{9}(?![\w-])(?!\.\d)/g, alone: null, label: npi_labels, labelled: 95 }],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/ssn.js



/**
 * Numbers that everybody has seen: SSA's own example in leaflets (219-09-9999), the Woolworth wallet card (078-05-1120), and what
 * people type. https://www.ssa.gov/history/ssn/misused.html
 */
const ssn_NEVER = new Set(["123456789", "078051120", "219099999", "111223333", "123121234", "457555462"]);
/**
 * US social security number: area, group, serial. Never issued: areas 000, 666 and 900-999, group 00, serial 0000; 987-65-432x is set
 * aside for advertisements. Numbers from 999 are what generators of test data (Synthea) give. https://www.ssa.gov/employer/randomization.html
 */
const ssn = {
    rule: "phi/ssn",
    redacted: "[SSN]",
    controls: controlsOf("G"),
    standing(value) {
        const digits = value.replace(/[- ]/g, "");
        if (!/^\d{9}$/.test(digits) || ssn_NEVER.has(digits) || /^(\d)\1+$/.test(digits))
            return "invalid";
        if (digits.startsWith("999"))
            return "synthetic";
        if (/^(?:000|666|9)/.test(digits) || digits.slice(3, 5) === "00" || digits.endsWith("0000"))
            return "invalid";
        return "valid";
    },
};
const ssn_labels = label("ssns?", "social security", "social security (?:number|no|num|nbr)s?", "soc sec", "ss#", "ss (?:number|no)");
const ssnDetector = phiDetector({
    identifier: ssn,
    keywords: [],
    shapes: [
        { shape: /(?<![\w.+-])\d{3}-\d{2}-\d{4}(?![\w-])(?!\.\d)/g, alone: 75, label: ssn_labels, labelled: 97 },
        { shape: /(?<![\w.+-]|\d )\d{3} \d{2} \d{4}(?![\w-])(?!\.\d| \d)/g, alone: 30, label: ssn_labels, labelled: 95 },
    ],
    labelled: [{ label: ssn_labels, value: /\d{9}(?![\w-])(?!\.\d)/y, confidence: 92 }],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/url.js



const url_RESERVED = /^https?:\/\/(?:[^/]{0,60}\.)?(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid|local|internal)|localhost|127\.0\.0\.1|(?:hapi|build|test)\.fhir\.org|hl7\.org|github\.com|synthea\.mitre\.org)(?:[:/]|$)/i;
const OF_ONE = /[/?&](?:patients?|members?|mrn|pid|patient_?id|subscribers?|beneficiar(?:y|ies)|enrollees?)[/=](?:[A-Za-z]{0,4}-?)(\d[\d-]{4,14}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w])/i;
/** A web address that leads to one patient's page or record. */
const url = {
    rule: "phi/url",
    redacted: "[URL]",
    controls: controlsOf("N"),
    standing(value) {
        const id = OF_ONE.exec(value)?.[1];
        if (id === undefined || (!id.includes("-") && isPlaceholder(id)))
            return "invalid";
        return url_RESERVED.test(value) ? "synthetic" : "valid";
    },
};
const urlDetector = {
    id: url.rule,
    category: "phi",
    keywords: ["http"],
    scope: "chunk",
    *detect({ text }) {
        for (const found of text.matchAll(/\bhttps?:\/\/[\w.:@-]{3,100}[/?][\w./?&=%#:+,~-]{3,300}/gi)) {
            const standing = url.standing(found[0]);
            if (standing === "invalid")
                continue;
            // Surer than the record number in it, which would else be told instead of the address.
            const confidence = /[?&](?:mrn|patient_?id)=/i.test(found[0]) ? 93 : 80;
            yield (0,phi_match/* phiMatch */.$J)(url, { start: found.index, end: found.index + found[0].length }, confidence, standing);
        }
    },
};

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/vin.js



/** Examples of the standard, of encyclopedias and of documentation. */
const vin_NEVER = new Set([
    "1M8GDM9AXKP042788",
    "1HGCM82633A004352",
    "5GZCZ43D13S812715",
    "1HGBH41JXMN109186",
    "11111111111111111",
]);
const VALUES = Object.fromEntries([..."ABCDEFGHJKLMNPRSTUVWXYZ0123456789"].map((character, index) => [
    character,
    Number("12345678123457923456789"[index] ?? character),
]));
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/**
 * Vehicle identification number: 17 characters without I, O and Q; the ninth is the weighted sum mod 11 (49 CFR 565.15(c), used in North
 * America; others may differ, and are not reported).
 */
const vin = {
    rule: "phi/vin",
    redacted: "[VIN]",
    controls: controlsOf("L"),
    standing(value) {
        const number = value.toUpperCase();
        if (!/^[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}$/.test(number) || vin_NEVER.has(number))
            return "invalid";
        if (new Set(number).size < 5)
            return "invalid";
        const sum = [...number].reduce((total, character, at) => total + (VALUES[character] ?? 0) * (WEIGHTS[at] ?? 0), 0);
        return "0123456789X"[sum % 11] === number[8] ? "valid" : "invalid";
    },
};
const vin_labels = label("vins?", "vin (?:number|no|code)", "vehicle(?: id(?:entification)?)?(?: (?:number|no))?", "chassis(?: (?:number|no))?");
/** World manufacturer identifiers (ISO 3780) of makers that are common in North America: without a label, one of these is needed. */
const MAKERS = "1[CDFGHJNV][0-9A-Z]|2[CFGHT][0-9A-Z]|3[CDFGHNV][0-9A-Z]|4[JST][0-9A-Z]|5[FNTUXY][0-9A-Z]|J[FHMNT][0-9A-Z]|K[MN][0-9A-Z]|W[ABDV][0-9A-Z]|YV[0-9]";
const vinDetector = phiDetector({
    identifier: vin,
    keywords: [],
    shapes: [
        {
            shape: new RegExp(`(?<![\\w-])(?:${MAKERS})[A-HJ-NPR-Z0-9]{5}[0-9X][A-HJ-NPR-Z][A-HJ-NPR-Z0-9]{4}\\d{3}(?![\\w-])`, "g"),
            alone: 60,
            label: vin_labels,
            labelled: 95,
        },
        {
            shape: /(?<![\w-])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?![\w-])/g,
            alone: null,
            label: vin_labels,
            labelled: 92,
        },
    ],
});

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/field-standing.js

/** A date with or without its time (`19800203`, `198002031145-0500`, `1980-02-03T11:45:00Z`), by its day. */
function dateStanding(value) {
    const day = /^(?:\d{8}(?=$|\d{2,6}|[T+-])|\d{4}-\d{2}-\d{2}(?=$|[T ])|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|\d{4}\/\d{2}\/\d{2}$)/.exec(value);
    return date.standing(day?.[0] ?? value);
}
/** A field for a street holds one in any way of writing: a house number before or behind, a post box, a rural route. */
function addressStanding(value) {
    const own = address.standing(value);
    if (own !== "invalid" || /^\d{1,6}[A-Za-z]? \S/.test(value))
        return own;
    if (!/\d/.test(value) || !/\p{L}{2}/u.test(value) || value.length < 6)
        return "invalid";
    if (/^(?:p\.? ?o\.? ?)?box (?:123\d*|1|999)$/i.test(value))
        return "invalid";
    return /\b(?:test|fake|sample|example|any|some|nowhere)/i.test(value) ? "synthetic" : "valid";
}
/** The image itself or where it is; a placeholder shows nobody. */
function imageStanding(value) {
    if (/placeholder|default|example|sample|silhouette|no[-_]?photo|icon/i.test(value))
        return "invalid";
    if (/^https?:|[\w-]\.(?:jpe?g|png|gif|bmp|tiff?|heic|webp)$/i.test(value))
        return value.length >= 5 ? "valid" : "invalid";
    return value.length >= 40 && /^[\w+/=-]+$/.test(value) ? "valid" : "invalid";
}
/** Numbers of two digits over and over, such as 444-22-2222 of the examples of FHIR and C-CDA, belong to people who were made up. */
function ssnStanding(value) {
    const own = ssn.standing(value);
    return own === "valid" && new Set(value.replace(/\D/g, "")).size < 3 ? "synthetic" : own;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/field.js


const identifiers = {
    account: account,
    address: address,
    age: age,
    biometric: biometric,
    "birth-date": date,
    card: card,
    date: date,
    dea: dea,
    "device-serial": deviceSerial,
    email: email,
    fax: fax,
    image: photo,
    ip: ip,
    itin: itin,
    licence: licence,
    "licence-plate": licencePlate,
    mbi: mbi,
    "member-id": memberId,
    mrn: mrn,
    name: name_name,
    npi: npi,
    phone: phone,
    photo: photo,
    ssn: ssn,
    udi: udi,
    url: url,
    vin: vin,
    zip: zip,
};
/** Kinds whose own checks tell a real value: no mark of the document talks them away. */
const CHECKED = new Set(["ssn", "mbi", "npi", "vin", "udi", "card", "dea", "itin"]);
/** Where a format writes something else than code does, its own reading; for the rest the identifier's. */
const standings = {
    address: addressStanding,
    "birth-date": dateStanding,
    date: dateStanding,
    image: imageStanding,
    ssn: ssnStanding,
};
/**
 * The match of a field; null when its value is no identifier, or one that is never reported. Names have their own judge
 * (`person-name.ts`). `marked`: the document says that its people are made up.
 */
function fieldMatch(field, marked = false) {
    const { kind, start, end, value, confidence } = field;
    if (end <= start || value.length > LONGEST)
        return null;
    const identifier = identifiers[kind];
    const standing = (standings[kind] ?? identifier.standing)(value);
    if (standing === "invalid")
        return null;
    return (0,phi_match/* phiMatch */.$J)(identifier, { start, end }, confidence, marked && !CHECKED.has(kind) ? "synthetic" : standing);
}
/** Longer values are no identifiers, whatever their field. */
const LONGEST = 512;
/** The kind of a number in a member's field: a Medicare card has a pattern of its own. */
function memberKind(value) {
    return mbi.standing(value) === "invalid" ? "member-id" : "mbi";
}
/** The town of an address whose street is reported: a town alone is nobody's. */
function cityMatch(city, marked, most = 100) {
    if (city === undefined || !/^\p{L}[\p{L}'. -]{1,40}$/u.test(city.value))
        return [];
    return [(0,phi_match/* phiMatch */.$J)(address, city, Math.min(75, most), marked ? "synthetic" : "valid")];
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/identifier-type.js

/** Codes of HL7 table 0203, which HL7 v2 (CX-5) and FHIR (Identifier.type) share: what an identifier is. */
const KINDS = {
    ...of("mrn", "MR MRT PI PT EPI PN VN U RI"),
    ...of("ssn", "SS SB"),
    ...of("licence", "DL PPN PRC BCT BC CZ TRL"),
    ...of("account", "AN ANC ANON ANT BA BRN VS"),
    ...of("member-id", "MB MA NH NI SN MI PNT HC"),
    ...of("npi", "NPI"),
    ...of("mbi", "MC"),
};
function of(kind, codes) {
    return Object.fromEntries(codes.split(" ").map((code) => [code, kind]));
}
/** What an identifier of such a type is; undefined for types that name no person. */
function kindOfType(code, value) {
    const kind = KINDS[code.toUpperCase()];
    return kind === "member-id" ? memberKind(value) : kind;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/provider.js

/** Numbers that register a provider of care: by themselves they identify nobody else, and who has one is published. */
const REGISTRATIONS = new Set(["phi/npi", "phi/dea"]);
/** What a name or a way to reach somebody is at the place of work. Numbers of a person, such as of a passport, stay what they are. */
const AT_WORK = new Set("name address zip phone fax email date age photo url".split(" ").map((kind) => `phi/${kind}`));
/**
 * What a format says for certain of a provider of care and not of a patient: 45 CFR 164.514(b)(2)(i) lists identifiers of the
 * individual, of relatives, employers and household members. So it is nothing to block; redaction takes it out all the same.
 */
function ofProvider(match) {
    const most = REGISTRATIONS.has(match.rule) ? phi_match/* PROVIDER_NUMBER */.s$ : AT_WORK.has(match.rule) ? phi_match/* PROVIDER */.Su : undefined;
    if (most === undefined)
        return match;
    const confidence = Math.min(match.confidence, most);
    return { ...match, confidence, severity: (0,phi_match/* severityOf */.xJ)(confidence), settled: true };
}
/**
 * Whether an element or object is seen from its begin to its end, so that all in it is its own. A blank line may be where lines of a
 * diff were left out, and with them its end.
 */
function isWhole(text, { start, closed }) {
    return closed !== undefined && closed - start <= LARGEST && !/\n[ \t\r]*\n/.test(text.slice(start, closed));
}
/** Nobody writes so much of one provider; what is larger holds something else, too. */
const LARGEST = 64 * 1024;

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/test-marks.js
/**
 * How documents say themselves that their people are made up. Only what stands in the place that the format has for it counts:
 * a sender, a naming system, a security label. A comment nearby proves nothing.
 */
/** Applications and facilities of tests, as HL7 v2 senders and X12 submitters are called. */
function isTestFacility(value) {
    return /(?:^|[^a-z])(?:test\w{0,8}|tst|sample|example|demo|dummy|fake|synthea|synthetic|htest|train(?:ing)?|sandbox|hl7 ?(?:test|example)|good health (?:hospital|clinic)|level seven healthcare)(?:$|[^a-z])|^ghh(?: ?(?:lab|oe|adt))?$/i.test(value.slice(0, 200));
}
/** Naming systems that examples use: reserved domains (RFC 2606), the example arcs of HL7 (2.16.840.1.113883.19) and of ISO (2.999). */
function isExampleSystem(value) {
    return (/^(?:https?:\/\/|urn:)?(?:[\w-]{1,63}\.){0,6}(?:example\.(?:com|org|net|edu)|[\w-]{1,63}\.(?:example|test|invalid))(?:[:/]|$)/i.test(value) ||
        /^(?:urn:oid:)?(?:2\.16\.840\.1\.113883\.19|2\.999|1\.2\.36\.146\.595\.217\.0\.1)(?:\.|$)/.test(value) ||
        /synthea|synthetichealth/i.test(value.slice(0, 200)));
}
/** The security label for health data of tests (HL7 v3 ActReason `HTEST`). */
const TEST_LABEL = "HTEST";

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/tree/node.js
/** Deeper parts of a document are read as parts of the deepest node. */
const DEEPEST = 64;
/** The first child of a name. */
function child(node, name) {
    return node.children.find((each) => each.name === name);
}
function childrenOf(node, name) {
    return node.children.filter((each) => each.name === name);
}
function leaf(node) {
    if (node === undefined)
        return undefined;
    const { value, start, end } = node;
    if (value !== null)
        return value === "" ? undefined : { value, start, end };
    const attribute = child(node, "@value");
    return attribute === undefined ? undefined : leaf(attribute);
}
/** The value of a child, as text; empty when there is none. */
function node_text(node, name) {
    return leaf(child(node, name))?.value ?? "";
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/person-name.js


/** How sure a field for a person's name is, when the lists know none, one or both of its parts. Fields hold names that no list knows, too. */
const SURE = [80, 90, 95];
/** The same for a name of one part only. */
const SURE_OF_ONE = [65, 75];
/** The parts of a name as one match, from the first to the last: for formats that write them next to each other. */
function wholeName({ family, given }, marked, most = 100) {
    const parts = [family, given].filter((part) => part !== undefined);
    const sure = person_name_confidenceOf(family, given);
    if (sure === null)
        return [];
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    return [(0,phi_match/* phiMatch */.$J)(name_name, { start, end }, Math.min(most, sure), standingOf(family, given, marked))];
}
/** Each part of a name as a match of its own: for formats that write them in fields of their own. */
function namesApart({ family, given }, marked, most = 100) {
    const sure = person_name_confidenceOf(family, given);
    if (sure === null)
        return [];
    const standing = standingOf(family, given, marked);
    return [family, given]
        .filter((part) => part !== undefined)
        .map(({ start, end }) => (0,phi_match/* phiMatch */.$J)(name_name, { start, end }, Math.min(most, sure), standing));
}
/** Null when this is nobody's name. */
function person_name_confidenceOf(family, given) {
    const values = [given?.value, family?.value].filter((value) => value !== undefined);
    if (values.length === 0 || !values.some((value) => /\p{L}{2}/u.test(value)))
        return null;
    if (!values.every(isWord) || values.some((value) => FIELD_NAMES.test(value) || NO_PATIENT.test(value)))
        return null;
    if (isNobody(values.join(" ")))
        return null;
    const known = (isKnown(given, isFirstName) ? 1 : 0) + (isKnown(family, isLastName) ? 1 : 0);
    if (values.length === 2)
        return SURE[known] ?? null;
    return SURE_OF_ONE[known] ?? null;
}
/** What documentation and templates write where a name goes. */
const FIELD_NAMES = /^(?:pat\w{0,6}|last|first|middle|family|given|sur|fore|maiden|mother'?s?|nick|user|full)[ _]?(?:name|first|last)\w{0,4}$/i;
/** What stands for the name of a patient who was taken out, or of none. */
const NO_PATIENT = /\b(?:anon(?:ym\w{0,8})?|phantom|deidentified|de-identified|redacted|removed|masked|volunteer|uid|null)\b/i;
/** Letters of any alphabet, with what names have between them, and digits at the end (as generators of test data write). */
function isWord(value) {
    return value.length <= 60 && /^\p{L}[\p{L}\p{M}'’`. -]*\d{0,4}$/u.test(value);
}
function isKnown(part, isIn) {
    return part?.value.split(" ", 3).some(isIn) ?? false;
}
function standingOf(family, given, marked) {
    const digits = [family, given].some((part) => part !== undefined && /\d$/.test(part.value));
    return marked || digits || isExamplePerson(given?.value ?? "", family?.value ?? "") ? "synthetic" : "valid";
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/tree/person.js



/** One value of a tree as a match. */
function valueMatch(kind, found, confidence, judgement) {
    if (found === undefined)
        return [];
    const match = fieldMatch({ ...found, kind, confidence: Math.min(confidence, judgement.most) }, judgement.marked);
    return match === null ? [] : [match];
}
/** A name with its parts in elements of their own (FHIR HumanName, C-CDA PN), or as one text. */
function personName(node, { marked, most }) {
    const family = leaf(child(node, "family"));
    const givens = childrenOf(node, "given").map(leaf);
    const found = namesApart({ family, given: givens[0] }, marked, most);
    const whole = leaf(child(node, "text")) ?? (family === undefined && givens.length === 0 ? leaf(node) : undefined);
    if (whole !== undefined)
        found.push(...nameInOne(whole, { marked, most: Math.min(most, MOST_IN_ONE) }));
    return found;
}
/** Whether a name has the parts of a person's; an organization's is one text. */
function isPersonName(node) {
    return child(node, "family") !== undefined || child(node, "given") !== undefined;
}
/** A name as one text may be a nickname or a note. */
const MOST_IN_ONE = 85;
/** A name written in one: "Peter James Chalmers", "Chalmers, Peter". */
function nameInOne(found, { marked, most }) {
    const { start, end, value } = found;
    if (value.length > 80)
        return [];
    const turned = /^([^,]+), *([^,]+)$/.exec(value);
    const words = turned ? [turned[2] ?? "", turned[1] ?? ""] : value.split(/\s+/);
    if (words.length < 2)
        return [];
    const [given, family] = [words[0] ?? "", words.at(-1) ?? ""];
    return wholeName({ given: { start, end, value: given }, family: { start, end, value: family } }, marked, most);
}
/** Street and postal code; the town beside a street. */
function postalAddress(node, names, judgement) {
    const streets = childrenOf(node, names.street).flatMap((line) => valueMatch("address", leaf(line), 90, judgement));
    return [
        ...streets,
        ...(streets.length > 0 ? cityMatch(leaf(child(node, "city")), judgement.marked, judgement.most) : []),
        ...valueMatch("zip", leaf(child(node, names.zip)), 80, judgement),
    ];
}
/** A telephone number or mail address, with the scheme that C-CDA and some of FHIR write before it (`tel:`, `mailto:`). */
function contactPoint(node, judgement) {
    const found = leaf(child(node, "value")) ?? leaf(node);
    if (found === undefined)
        return [];
    const scheme = /^(?:tel|fax|mailto):(?:\/\/)?/i.exec(found.value)?.[0] ?? "";
    const bare = { value: found.value.slice(scheme.length), start: found.start + scheme.length, end: found.end };
    const system = node_text(node, "system");
    const kind = bare.value.includes("@") ? "email" : system === "fax" || /^fax/i.test(scheme) ? "fax" : "phone";
    return valueMatch(kind, bare, 92, judgement);
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/fhir/identifiers.js






/** Naming systems with one meaning. Source: terminology.hl7.org, NamingSystem, and the OIDs of the HL7 registry. */
const SYSTEMS = [
    [/us-ssn$|(?:^|:)2\.16\.840\.1\.113883\.4\.1$/, "ssn"],
    [/us-npi$|(?:^|:)2\.16\.840\.1\.113883\.4\.6$/, "npi"],
    [/us-(?:mbi|medicare)$|(?:^|:)2\.16\.840\.1\.113883\.4\.(?:572|927)$/, "mbi"],
    [/(?:^|:)2\.16\.840\.1\.113883\.4\.3\.\d{1,3}$|us-dl|drivers?-?licen[sc]e/i, "licence"],
    [/passport/i, "licence"],
];
/** What numbers are of which the naming system (URI or OID) tells. */
function kindOfSystem(system) {
    if (system.length > 300)
        return undefined;
    return SYSTEMS.find(([expression]) => expression.test(system))?.[1];
}
/**
 * The number of a FHIR Identifier, by its system or its type; in a person's resource also one that has neither.
 *
 * @param ofPerson whether it is an identifier of a patient or somebody like one
 */
function identifier(node, ofPerson, judgement) {
    const value = leaf(child(node, "value"));
    if (value === undefined)
        return [];
    const system = node_text(node, "system");
    const own = { ...judgement, marked: judgement.marked || isExampleSystem(system) };
    const named = kindOfSystem(system);
    if (named !== undefined) {
        const found = valueMatch(named, value, 95, own);
        // Only those who give care have one (45 CFR 162.406), in whatever resource it stands.
        return named === "npi" ? found.map(ofProvider) : found;
    }
    for (const code of typeCodes(node)) {
        const kind = kindOfType(code, value.value);
        // Types such as driver's licence and member number are a person's wherever they stand; record and account numbers need one.
        if (kind !== undefined)
            return valueMatch(kind, value, ofPerson || STRONG.has(code) ? 95 : 80, own);
    }
    return ofPerson ? valueMatch(memberKind(value.value) === "mbi" ? "mbi" : "mrn", value, 80, own) : [];
}
const STRONG = new Set(["MR", "SS", "DL", "PPN", "MB"]);
function typeCodes(node) {
    const type = child(node, "type");
    if (type === undefined)
        return [];
    return childrenOf(type, "coding").map((coding) => node_text(coding, "code"));
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/delimited.js
/** The parts of a stretch between separators of one character, the first `most`. */
function split(text, { start, end }, separator, most = 128) {
    const parts = [];
    const code = separator.charCodeAt(0);
    let from = start;
    // Not `indexOf`, which would go on to the end of the text where the stretch has no separator.
    for (let at = start; at < end && parts.length < most; at++) {
        if (text.charCodeAt(at) !== code)
            continue;
        parts.push({ start: from, end: at });
        from = at + 1;
    }
    if (parts.length < most)
        parts.push({ start: from, end });
    return parts;
}
/** A stretch without the white space at its ends. */
function trimmed(text, { start, end }) {
    let [from, to] = [start, end];
    while (from < to && isSpace(text.charCodeAt(from)))
        from++;
    while (to > from && isSpace(text.charCodeAt(to - 1)))
        to--;
    return { start: from, end: to };
}
function isSpace(code) {
    return code <= 0x20 || code === 0xa0;
}
/** Line and segment ends as source code writes them inside a string: `\r` and `\n`. */
function isEscapedLineEnd(text, at) {
    const next = text[at + 1];
    return text[at] === "\\" && (next === "r" || next === "n");
}
/** The quote in which a segment stands when it begins right behind one. */
function quoteBefore(text, at) {
    const before = text[at - 1];
    return before === '"' || before === "'" || before === "`" ? before : undefined;
}
/** Whether a quote ends its string: not an escaped one, and not the apostrophe of a name. */
function endsString(text, at, quote) {
    if (text[at] !== quote || text[at - 1] === "\\")
        return false;
    return quote !== "'" || !(/\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? ""));
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/tree/xml.js


const OPEN = /<([A-Za-z_][\w.-]{0,80}(?::[\w.-]{1,80})?)/y;
const CLOSE = /<\/([A-Za-z_][\w.-]{0,80}(?::[\w.-]{1,80})?)/y;
const ATTRIBUTE = /[\s\\]{0,200}([A-Za-z_][\w.:-]{0,80})[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(\\?["'])/y;
/**
 * The tree of what looks like XML in a text: a document, a piece of one, one that is cut off, or one inside strings of source code.
 * Prefixes of namespaces are dropped. No entity is ever looked up. Linear in the text; never fails.
 */
function xmlTree(text) {
    const root = { name: "", start: 0, end: text.length, value: null, children: [] };
    const open = [root];
    // Quotes of which no more come, so that they are not searched for again from every tag.
    const gone = new Set();
    for (let at = 0; at < text.length;) {
        const next = text.indexOf("<", at);
        addText(open.at(-1) ?? root, text, at, next < 0 ? text.length : next);
        if (next < 0)
            break;
        if (text.startsWith("<!--", next))
            at = after(text, "-->", next + 4);
        else if (text.startsWith("<![CDATA[", next)) {
            const end = text.indexOf("]]>", next + 9);
            addText(open.at(-1) ?? root, text, next + 9, end < 0 ? text.length : end);
            at = end < 0 ? text.length : end + 3;
        }
        else if (text[next + 1] === "/")
            at = closeTag(text, next, open);
        else
            at = openTag(text, next, open, gone);
    }
    return root;
}
function openTag(text, at, open, gone) {
    OPEN.lastIndex = at;
    const found = OPEN.exec(text);
    if (found === null)
        return at + 1;
    const node = { name: local(found[1] ?? ""), start: at, end: text.length, value: null, children: [] };
    open.at(-1)?.children.push(node);
    let end = OPEN.lastIndex;
    for (;;) {
        ATTRIBUTE.lastIndex = end;
        const attribute = ATTRIBUTE.exec(text);
        if (attribute === null)
            break;
        const [, name = "", quote = ""] = attribute;
        const start = ATTRIBUTE.lastIndex;
        const close = gone.has(quote) ? -1 : text.indexOf(quote, start);
        if (close < 0) {
            gone.add(quote);
            return start;
        }
        node.children.push({
            name: `@${local(name)}`,
            start,
            end: close,
            value: unescaped(text.slice(start, close)),
            children: [],
        });
        end = close + quote.length;
    }
    while (/\s/.test(text[end] ?? ""))
        end++;
    if (text[end] === "/")
        node.end = end + 2;
    else if (open.length <= DEEPEST)
        open.push(node);
    return end;
}
/** Closes up to the element of that name: what is between was never closed. */
function closeTag(text, at, open) {
    CLOSE.lastIndex = at;
    const found = CLOSE.exec(text);
    if (found === null)
        return at + 2;
    const name = local(found[1] ?? "");
    const own = open.findLastIndex((node, index) => index > 0 && node.name === name);
    if (own > 0) {
        const ended = open.splice(own);
        for (const node of ended)
            if (node.value === null)
                node.end = CLOSE.lastIndex;
        if (ended[0] !== undefined)
            ended[0].closed = CLOSE.lastIndex;
    }
    return CLOSE.lastIndex;
}
/** The first text of an element is its value. */
function addText(node, text, from, to) {
    if (node.value !== null || node.name === "")
        return;
    // Behind the tag's own end, which is read with the text.
    const { start, end } = trimmed(text, { start: text[from] === ">" ? from + 1 : from, end: to });
    if (start === end || end - start > LONGEST_TEXT)
        return;
    node.value = unescaped(text.slice(start, end));
    node.start = start;
    node.end = end;
}
/** Longer texts are narrative. */
const LONGEST_TEXT = 1000;
function after(text, end, from) {
    const at = text.indexOf(end, from);
    return at < 0 ? text.length : at + end.length;
}
function local(name) {
    return name.slice(name.indexOf(":") + 1);
}
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function unescaped(value) {
    if (!value.includes("&") || value.length > LONGEST_TEXT)
        return value;
    return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? "");
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/ccda/detector.js







/** Roles of the patient and of people of theirs. */
const detector_PERSONS = new Set([
    "patientRole",
    "guardian",
    "associatedEntity",
    "relatedSubject",
    "relatedEntity",
    "participantRole",
    "patientPerson",
]);
/** Roles of those who give care or write of it, and of organizations. */
const PROVIDERS = new Set([
    "providerOrganization",
    "assignedAuthor",
    "assignedEntity",
    "scopingOrganization",
    "representedOrganization",
]);
const detector_STREET = { street: "streetAddressLine", zip: "postalCode" };
/** Patients in HL7 CDA documents (C-CDA) and other HL7 v3 messages. */
const ccdaDetector = {
    id: "phi/c-cda",
    category: "phi",
    keywords: ["patientrole", "patientperson", "associatedentity", "relatedsubject", "assignedauthor", "assignedentity"],
    scope: "file",
    *detect({ text: document }) {
        const root = xmlTree(document);
        const waiting = [{ node: root, whose: "nobody", marked: false, most: 100 }];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            for (const node of place.node.children) {
                if (place.whose === "person")
                    yield* identifiersIn(node, place);
                if (place.whose === "provider" && isOfProvider(node))
                    yield* identifiersIn(node, place).map(ofProvider);
                if (node.children.length > 0)
                    waiting.push(entered(document, node, place));
            }
        }
    },
};
function entered(document, node, place) {
    if (PROVIDERS.has(node.name))
        return { ...place, node, whose: isWhole(document, node) ? "provider" : "nobody" };
    const marked = place.marked || isMadeUp(node);
    return { ...place, node, marked, whose: detector_PERSONS.has(node.name) ? "person" : place.whose };
}
/** A number of a provider counts only where its system tells what it is, and a name where it is a person's. */
function isOfProvider(node) {
    if (node.name === "id")
        return kindOfSystem(node_text(node, "@root")) !== undefined;
    return node.name !== "name" || isPersonName(node);
}
/** What a document says of itself by its own number, and a document or a role by the number and the name of its patient. */
function isMadeUp(node) {
    if (node.name === "ClinicalDocument")
        return hasExampleNumber(node) || childrenOf(node, "recordTarget").some((each) => each.children.some(isMadeUp));
    if (!detector_PERSONS.has(node.name))
        return false;
    if (hasExampleNumber(node))
        return true;
    const names = node.children.flatMap((each) => childrenOf(each, "name"));
    return names.some((name) => isMadeUpPerson(node_text(name, "given"), node_text(name, "family")));
}
function hasExampleNumber(node) {
    return childrenOf(node, "id").some((id) => isExampleSystem(node_text(id, "@root")));
}
function identifiersIn(node, judgement) {
    switch (node.name) {
        case "id":
            return number(node, judgement);
        case "name":
            return personName(node, judgement);
        case "addr":
            return postalAddress(node, detector_STREET, judgement);
        case "telecom":
            return contactPoint(node, judgement);
        case "birthTime":
            return valueMatch("birth-date", leaf(node), 92, judgement);
        case "deceasedTime":
            return valueMatch("date", leaf(node), 85, judgement);
        default:
            return [];
    }
}
function number(node, judgement) {
    const extension = leaf(child(node, "@extension"));
    const root = node_text(node, "@root");
    const own = { ...judgement, marked: judgement.marked || isExampleSystem(root) };
    return valueMatch(kindOfSystem(root) ?? "mrn", extension, 92, own);
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/dicom/elements.js
/** Value representations that have two reserved bytes and a length of four bytes (PS3.5, 7.1.2). */
const LONG = new Set(["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"]);
const IMPLICIT = "1.2.840.10008.1.2";
const BIG_ENDIAN = "1.2.840.10008.1.2.2";
/** Compressed as a whole: nothing behind the file meta information can be read. */
const DEFLATED = "1.2.840.10008.1.2.1.99";
const UNDEFINED = 0xffffffff;
/** Elements beyond this are not looked at: a header has some hundred. */
const MOST = 20_000;
/** Whether a text, decoded byte by byte, is a DICOM file: `DICM` behind a preamble of 128 bytes. */
function isDicom(text) {
    return text.startsWith("DICM", 128);
}
/**
 * The elements of a DICOM file up to its pixels, in explicit or implicit VR, little or big endian, those inside sequences too. Bounded and
 * linear; never fails: it ends where a length leads out of the file.
 *
 * Source: DICOM PS3.10, 7 (file format) and PS3.5, 7 (data elements).
 */
function* elements_elements(text) {
    if (!isDicom(text))
        return;
    let syntax = "";
    let at = 132;
    for (let count = 0; count < MOST && at + 8 <= text.length; count++) {
        const meta = number16(text, at, false) === 0x0002;
        if (!meta && syntax === DEFLATED)
            return;
        const big = !meta && syntax === BIG_ENDIAN;
        const group = number16(text, at, big);
        const element = number16(text, at + 2, big);
        if (group === 0x7fe0)
            return;
        const { start, length, nested } = header(text, at, group, { big, implicit: !meta && syntax === IMPLICIT });
        // Of sequences and their items only the header is passed over, so that what is inside is read as well.
        if (nested || length === UNDEFINED) {
            at = start;
            continue;
        }
        const end = start + length;
        if (end > text.length)
            return;
        if (group === 0x0002 && element === 0x0010)
            syntax = text.slice(start, Math.min(end, start + 64)).replace(/[\0 ]+$/, "");
        else
            yield { group, element, start, end };
        at = end;
    }
}
function header(text, at, group, { big, implicit }) {
    // Items and the ends of items and sequences have no VR in any syntax.
    if (group === 0xfffe)
        return { start: at + 8, length: number32(text, at + 4, big), nested: true };
    if (implicit)
        return { start: at + 8, length: number32(text, at + 4, big), nested: false };
    const vr = text.slice(at + 4, at + 6);
    // What is no VR is implicit after all, as some writers do against their own syntax.
    if (!/^[A-Z]{2}$/.test(vr))
        return { start: at + 8, length: number32(text, at + 4, big), nested: false };
    if (!LONG.has(vr))
        return { start: at + 8, length: number16(text, at + 6, big), nested: false };
    return { start: at + 12, length: number32(text, at + 8, big), nested: vr === "SQ" };
}
function number16(text, at, big) {
    const [a, b] = [text.charCodeAt(at) & 0xff, text.charCodeAt(at + 1) & 0xff];
    return big ? (a << 8) | b : (b << 8) | a;
}
function number32(text, at, big) {
    if (at + 4 > text.length)
        return UNDEFINED;
    const [a, b] = [number16(text, at, big), number16(text, at + 2, big)];
    return (big ? a * 65536 + b : b * 65536 + a) >>> 0;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/dicom/fields.js
/**
 * The attributes that identify a patient. Source: DICOM PS3.15, table E.1-1 (Basic Application Level Confidentiality Profile); names
 * of physicians and operators are not a patient's and left out.
 */
const attributes = {
    "0010,0010": ["names", 100],
    "0010,0020": ["mrn", 95],
    "0010,0030": ["birth-date", 95],
    "0010,1000": ["mrn", 92],
    "0010,1001": ["names", 100],
    "0010,1005": ["names", 100],
    "0010,1010": ["age", 75],
    "0010,1040": ["address", 90],
    "0010,1060": ["names", 100],
    "0010,1090": ["mrn", 90],
    "0010,2154": ["phone", 92],
    "0010,2297": ["names", 100],
    "0008,0050": ["account", 75],
    "0038,0010": ["account", 85],
    "0038,0020": ["date", 75],
    "0008,0020": ["date", 70],
    "0040,1400": ["address", 60],
};

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/dicom/detector.js






/** Longer values are no identifiers. */
const detector_LONGEST = 1024;
/** Patients in the headers of DICOM images. The engine gives such a file as text of one character for each byte. */
const dicomDetector = {
    id: "phi/dicom",
    category: "phi",
    keywords: ["dicm"],
    scope: "file",
    *detect({ text }) {
        let marked = false;
        for (const { group, element, start, end } of elements_elements(text)) {
            const known = attributes[`${hex(group)},${hex(element)}`];
            if (known === undefined || end - start > detector_LONGEST)
                continue;
            const [kind, confidence] = known;
            for (const range of split(text, { start, end }, "\\", 20)) {
                const value = trimmed(text, range);
                if (kind === "names") {
                    const name = detector_personName(text, value);
                    // The patient's name is the first of group 0010.
                    marked ||= isMadeUpPerson(name.given?.value ?? "", name.family?.value ?? "");
                    yield* wholeName(name, marked);
                }
                else
                    yield* matchesOf(text, value, { kind, confidence, marked });
            }
        }
    },
};
/** Family name, given name, middle name, prefix, suffix, separated by `^`; other ways of writing follow behind `=` (PS3.5, 6.2). */
function detector_personName(text, range) {
    const [alphabetic = range] = split(text, range, "=", 1);
    const [family, given] = split(text, alphabetic, "^", 3).map((part) => {
        const { start, end } = trimmed(text, part);
        return start === end ? undefined : { start, end, value: text.slice(start, end) };
    });
    return { family, given };
}
function matchesOf(text, range, { kind, confidence, marked }) {
    const written = text.slice(range.start, range.end);
    const value = kind === "age" ? written.replace(/^0*(\d+)Y$/, "$1") : written;
    const match = fieldMatch({ ...range, kind, value, confidence }, marked);
    return match === null ? [] : [match];
}
function hex(number) {
    return number.toString(16).padStart(4, "0");
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/tree/json.js

/** So many strings without an end may be on one line before the rest of it is passed over. */
const MOST_FAILURES = 8;
const json_WORD = /[A-Za-z_$][\w$]{0,63}|-?\d[\d.]{0,31}/y;
const COLON = /[ \t\r\n]{0,64}:/y;
/**
 * The tree of what looks like JSON in a text: a document, a piece of one, one that is cut off, or object literals in source code (names
 * without quotes, single quotes). What is no member of anything is passed over. Linear in the text; never fails.
 */
function jsonTree(text, quoting = "plain") {
    const reader = new Reader(text, quoting);
    return reader.read();
}
class Reader {
    #text;
    #quoting;
    #root;
    #frames;
    #key = null;
    /** Brackets that are open beyond the deepest frame. */
    #beyond = 0;
    #failedLine = -1;
    #failures = 0;
    constructor(text, quoting) {
        this.#text = text;
        this.#quoting = quoting;
        this.#root = { name: "", start: 0, end: text.length, value: null, children: [] };
        this.#frames = [{ node: this.#root, array: null }];
    }
    read() {
        const text = this.#text;
        for (let at = 0; at < text.length;) {
            const character = text[at];
            if (character === "{" || character === "[")
                this.#open(character, at++);
            else if (character === "}" || character === "]")
                this.#close(character, at++);
            else if (character === "," || character === ";") {
                this.#key = null;
                at++;
            }
            else if (character === '"' || character === "'" || character === "\\")
                at = this.#string(at);
            else
                at = this.#word(at);
        }
        return this.#root;
    }
    get #top() {
        return this.#frames.at(-1) ?? { node: this.#root, array: null };
    }
    #open(bracket, at) {
        const top = this.#top;
        const name = this.#key ?? top.array ?? "";
        this.#key = null;
        if (this.#frames.length > DEEPEST)
            this.#beyond++;
        else if (bracket === "[")
            this.#frames.push({ node: top.node, array: name });
        else {
            const node = { name, start: at, end: this.#text.length, value: null, children: [] };
            top.node.children.push(node);
            this.#frames.push({ node, array: null });
        }
    }
    /** Closes up to the bracket's own kind: what is between was never closed. */
    #close(bracket, at) {
        this.#key = null;
        if (this.#beyond > 0) {
            this.#beyond--;
            return;
        }
        const own = this.#frames.findLastIndex(({ array }, index) => index > 0 && (array !== null) === (bracket === "]"));
        if (own < 1)
            return;
        const ended = this.#frames.splice(own);
        for (const { node, array } of ended)
            if (array === null)
                node.end = at + 1;
        if (bracket === "}" && ended[0] !== undefined)
            ended[0].node.closed = at + 1;
    }
    #string(at) {
        const text = this.#text;
        const escaped = this.#quoting === "escaped";
        if (escaped !== (text[at] === "\\"))
            return at + 1;
        if (escaped && text[at + 1] !== '"')
            return at + 2;
        const open = escaped ? at + 2 : at + 1;
        // What opens a document inside a string, or a triple quote, is no string of the document.
        if (!escaped && opensDocument(text, at))
            return isTriple(text, at) ? at + 3 : open;
        const close = escaped ? escapedEnd(text, open) : plainEnd(text, open, text[at]);
        if (close < 0)
            return this.#unended(open);
        const end = close + (escaped ? 2 : 1);
        this.#value({ start: open, end: close, value: json_unescaped(text.slice(open, close)) }, end);
        return end;
    }
    /** Where to go on when a string has no end on its line: behind its quote, but not for every quote of a long line. */
    #unended(open) {
        const newline = this.#text.indexOf("\n", open);
        const lineEnd = newline < 0 ? this.#text.length : newline;
        this.#failures = this.#failedLine === lineEnd ? this.#failures + 1 : 1;
        this.#failedLine = lineEnd;
        return this.#failures > MOST_FAILURES ? lineEnd : open;
    }
    #word(at) {
        json_WORD.lastIndex = at;
        const word = json_WORD.exec(this.#text)?.[0];
        if (word === undefined)
            return at + 1;
        const end = at + word.length;
        this.#value({ start: at, end, value: word }, end);
        return end;
    }
    #value(read, next) {
        COLON.lastIndex = next;
        const { node, array } = this.#top;
        if (COLON.test(this.#text))
            this.#key = read.value;
        else if (this.#key !== null || array !== null) {
            node.children.push({ name: this.#key ?? array ?? "", ...read, children: [] });
            this.#key = null;
        }
    }
}
/** `'{"a": 1}'` and `"""{`: the document begins behind the quotes. An apostrophe inside a word begins nothing. */
function opensDocument(text, at) {
    const quote = text[at];
    if (quote === "'" && /\w/.test(text[at - 1] ?? ""))
        return true;
    if (isTriple(text, at))
        return true;
    return quote === "'" && /[{[]/.test(text[at + 1] ?? "");
}
function isTriple(text, at) {
    return text[at + 1] === text[at] && text[at + 2] === text[at];
}
/** The quote that ends a string on its line; -1 when there is none. */
function plainEnd(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === quote)
            return at;
        if (character === "\n")
            return -1;
        if (character === "\\")
            at++;
    }
    return -1;
}
function escapedEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === "\n")
            return -1;
        if (character !== "\\")
            continue;
        if (text[at + 1] === '"')
            return at;
        at++;
    }
    return -1;
}
const ESCAPES = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
function json_unescaped(value) {
    if (!value.includes("\\") || value.length > 1000)
        return value;
    return value.replace(/\\(?:u([\dA-Fa-f]{4})|(.))/g, (_, code, character) => code === undefined ? (ESCAPES[character ?? ""] ?? character ?? "") : String.fromCharCode(Number.parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/fhir/resources.js
/** Resources about a patient or somebody of theirs: every name, address and number in them identifies. */
const personResources = new Set(["Patient", "RelatedPerson", "Person"]);
/** Other resources in which people are named who are not patients, or numbers stand that are not theirs. */
const otherResources = new Set(`Account AllergyIntolerance Appointment AuditEvent Bundle CarePlan CareTeam Claim ClaimResponse Communication Composition Condition Consent
  Coverage CoverageEligibilityRequest CoverageEligibilityResponse Device DeviceRequest DiagnosticReport DocumentReference Encounter Endpoint
  EpisodeOfCare ExplanationOfBenefit FamilyMemberHistory Flag Goal Group HealthcareService ImagingStudy Immunization InsurancePlan List Location
  Media Medication MedicationAdministration MedicationDispense MedicationRequest MedicationStatement MessageHeader NutritionOrder Observation
  OperationOutcome Organization OrganizationAffiliation Parameters PaymentNotice Practitioner PractitionerRole Procedure Provenance Questionnaire
  QuestionnaireResponse RelatedArtifact RequestGroup ResearchSubject RiskAssessment Schedule ServiceRequest Slot Specimen Subscription Task
  ValueSet CodeSystem StructureDefinition CapabilityStatement ImplementationGuide SearchParameter NamingSystem ConceptMap`.split(/\s+/));
/** Of these, the ones about those who give care: their names, addresses and numbers identify no patient. */
const providerResources = new Set([
    "Practitioner",
    "PractitionerRole",
    "Organization",
    "OrganizationAffiliation",
    "HealthcareService",
]);
/** Whether a reference says itself (`Practitioner/17`, or its type) that it is to no patient and nobody of theirs. */
function namesNoPatient(reference, type) {
    const resource = type === ""
        ? (/(?:^|\/)([A-Z][A-Za-z]{2,40})\/[\w.-]{1,64}(?:\/_history\/[\w.-]{1,64})?$/.exec(reference)?.[1] ?? "")
        : type;
    return otherResources.has(resource);
}
/** References to a patient, whose `display` is a name. */
const patientReferences = new Set([
    "subject",
    "patient",
    "beneficiary",
    "subscriber",
    "policyHolder",
    "individual",
]);

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/fhir/detector.js









const fhir_detector_STREET = { street: "line", zip: "postalCode" };
/** A name outside any resource, such as in a diff: it needs the lists to block. */
const MOST_IN_PIECE = 85;
const IS_HL7_V3 = /urn:hl7-org:v3|<(?:\w{1,20}:)?(?:ClinicalDocument|patientRole|patientPerson)\b/;
/** Patients in FHIR resources, as JSON and XML, whole or in pieces, in files and in strings and literals of code. */
const fhirDetector = {
    id: "phi/fhir",
    category: "phi",
    keywords: [
        "resourcetype",
        "birthdate",
        "postalcode",
        "telecom",
        "hl7.org/fhir",
        "terminology.hl7.org",
        '"given"',
        'given\\"',
        "given:",
        "<given",
        "<patient",
        ":patient",
    ],
    scope: "file",
    *detect({ text: document }) {
        if (/["'`]?resourceType\b|birthDate["'`]?[ ]{0,4}[:=]|"(?:given|telecom|family)"|\b(?:given|telecom): ?[[{]/.test(document))
            yield* resources(document, jsonTree(document), typeInJson);
        if (/\\"(?:resourceType|given|telecom|birthDate|identifier)\\"/.test(document))
            yield* resources(document, jsonTree(document, "escaped"), typeInJson);
        // C-CDA has elements of the same names, and a detector of its own.
        if (/<(?:\w{1,20}:)?(?:Patient|RelatedPerson|Person|Bundle|birthDate|given|family|telecom)[\s>]/.test(document) &&
            !IS_HL7_V3.test(document))
            yield* resources(document, xmlTree(document), typeInXml);
    },
};
function typeInJson(node) {
    const type = child(node, "resourceType");
    return type === undefined ? undefined : leaf(type)?.value;
}
function typeInXml({ name, children }) {
    if (!personResources.has(name) && !otherResources.has(name))
        return undefined;
    // Components of user interfaces are called so too; a resource has elements inside.
    return children.some((each) => !each.name.startsWith("@")) ? name : undefined;
}
function* resources(document, root, typeOf) {
    const waiting = [{ node: root, whose: "unknown", marked: false, most: 100 }];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        const here = detector_entered(document, place, typeOf(place.node));
        // A provider's own fields stand right in the resource; who is named further in is somebody else.
        const within = here.whose === "provider" ? "other" : here.whose;
        for (const node of here.node.children) {
            yield* detector_identifiersIn(node, here);
            if (node.children.length > 0)
                waiting.push({ ...here, node, whose: within });
        }
    }
}
/** What a resource says of itself: whose it is, and whether it is made up. */
function detector_entered(document, place, type) {
    if (type === undefined)
        return place;
    const isProvider = providerResources.has(type) && isWhole(document, place.node);
    const whose = personResources.has(type) ? "person" : isProvider ? "provider" : "other";
    return { ...place, whose, marked: place.marked || detector_isMadeUp(place.node) };
}
function detector_isMadeUp(resource) {
    const meta = child(resource, "meta");
    const labels = meta === undefined ? [] : [...childrenOf(meta, "tag"), ...childrenOf(meta, "security")];
    if (labels.some((label) => node_text(label, "code").toUpperCase() === TEST_LABEL))
        return true;
    if (childrenOf(resource, "name").some((name) => isMadeUpPerson(node_text(name, "given"), node_text(name, "family"))))
        return true;
    return childrenOf(resource, "identifier").some((each) => isExampleSystem(node_text(each, "system")));
}
function detector_identifiersIn(node, { whose, marked, most }) {
    const judgement = { marked, most };
    const reader = readers[node.name];
    if (node.name === "identifier")
        return identifier(node, whose === "person", judgement);
    if (patientReferences.has(node.name)) {
        if (namesNoPatient(node_text(node, "reference"), node_text(node, "type")))
            return [];
        const display = leaf(child(node, "display"));
        return display === undefined ? [] : nameInOne(display, { marked, most: MOST_IN_PIECE });
    }
    if (reader === undefined || whose === "other")
        return OTHERS[node.name]?.(node, judgement) ?? [];
    if (whose === "provider")
        return reader(node, judgement, whose).map(ofProvider);
    return reader(node, whose === "person" ? judgement : { marked, most: Math.min(most, MOST_IN_PIECE) }, whose);
}
const readers = {
    name(node, judgement, whose) {
        if (whose === "provider" && !isPersonName(node))
            return [];
        // In a piece without its resource only a name in FHIR's own form tells.
        return whose !== "unknown" || (child(node, "family") && child(node, "given")) ? personName(node, judgement) : [];
    },
    telecom: (node, judgement) => contactPoint(node, judgement),
    address: (node, judgement, whose) => whose !== "unknown" || child(node, "postalCode") ? postalAddress(node, fhir_detector_STREET, judgement) : [],
    birthDate: (node, judgement) => valueMatch("birth-date", leaf(node), 92, judgement),
    deceasedDateTime: (node, judgement) => valueMatch("date", leaf(node), 85, judgement),
    photo(node, judgement, whose) {
        if (whose === "unknown")
            return [];
        return [
            ...valueMatch("image", leaf(child(node, "url")), 90, judgement),
            ...valueMatch("image", leaf(child(node, "data")), 90, judgement),
        ];
    },
};
/** Fields that identify a patient in resources that are not about one. */
const OTHERS = {
    subscriberId: (node, judgement) => valueMatch("member-id", leaf(node), 92, judgement),
    carrierHRF: (node, judgement) => valueMatch("udi", leaf(node), 92, judgement),
    serialNumber: (node, judgement) => valueMatch("device-serial", leaf(node), 75, judgement),
};

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/hl7/escapes.js
/**
 * A value without its escape sequences: `\F\ \S\ \T\ \R\ \E\` are the delimiters themselves, `\Xdd…\` bytes in hexadecimal; formatting
 * commands (`\.br\`, `\H\`) are dropped. Source: HL7 v2.5.1, 2.7.
 */
function escapes_unescaped(value, { field, component, subcomponent, repetition, escapeCharacter }) {
    if (!value.includes(escapeCharacter))
        return value;
    const parts = value.split(escapeCharacter);
    const plain = {
        F: field,
        S: component,
        T: subcomponent,
        R: repetition,
        E: escapeCharacter,
    };
    // Without its closing character a sequence is none.
    return parts
        .map((part, index) => {
        if (index % 2 === 0 || index === parts.length - 1)
            return index % 2 === 0 ? part : escapeCharacter + part;
        const known = plain[part];
        if (known !== undefined)
            return known;
        const hex = /^X((?:[\dA-F]{2}){1,32})$/i.exec(part)?.[1];
        return hex === undefined ? "" : Buffer.from(hex, "hex").toString("latin1");
    })
        .join("");
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/hl7/data-types.js






/** The identifiers in one repetition of a field. */
function data_types_identifiersIn(type, components, message) {
    return data_types_readers[type](components, message);
}
/** The components of a stretch, each by its first subcomponent, without escapes. */
function componentsOf(text, range, delimiters) {
    return split(text, range, delimiters.component, 24).map((component) => {
        const [first = component] = split(text, component, delimiters.subcomponent, 1);
        return { ...first, value: escapes_unescaped(text.slice(first.start, first.end), delimiters).trim() };
    });
}
const data_types_readers = {
    XPN: ([family, given], { marked, most }) => wholeName({ family: present(family), given: present(given) }, marked, most),
    XAD([street, , city, , zip], message) {
        const found = one("address", street, 90, message);
        return [
            ...found,
            ...(found.length > 0 ? cityMatch(city, message.marked, message.most) : []),
            ...one("zip", zip, 80, message),
        ];
    },
    XTN(components, message) {
        const [number, , equipment, mail, , area, local] = components;
        const kind = equipment?.value === "FX" ? "fax" : "phone";
        const apart = area?.value && local?.value ? { ...area, end: local.end, value: area.value + local.value } : undefined;
        return [
            ...(number?.value.includes("@") ? one("email", number, 92, message) : one(kind, number, 92, message)),
            ...one("email", mail, 92, message),
            ...one(kind, apart, 92, message),
        ];
    },
    CX([id, , , , type], message) {
        if (id === undefined)
            return [];
        const kind = type?.value ? kindOfType(type.value, id.value) : "mrn";
        return kind === undefined ? one("mrn", id, 75, message) : one(kind, id, type?.value ? 95 : 92, message);
    },
    TS: ([day], message) => one("date", day, 75, message),
    BIRTH: ([day], message) => one("birth-date", day, 92, message),
    SSN: ([id], message) => one("ssn", id, 97, message),
    DLN: ([id], message) => one("licence", id, 92, message),
    ACCOUNT: ([id], message) => one("account", id, 92, message),
    MEMBER: ([id], message) => (id === undefined ? [] : one(memberKind(id.value), id, 92, message)),
    XCN: ([id, ...rest], message) => rest.some(({ value }) => value === "NPI") ? one("npi", id, 92, message).map(ofProvider) : [],
};
function one(kind, part, confidence, { marked, most }) {
    if (part === undefined || part.value === "" || part.value === '""')
        return [];
    const match = fieldMatch({ ...part, kind, confidence: Math.min(confidence, most) }, marked);
    return match === null ? [] : [match];
}
function present(part) {
    return part === undefined || part.value === "" || part.value === '""' ? undefined : part;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/hl7/fields.js
/**
 * The fields that identify a patient or somebody of theirs, by segment and number. Source: HL7 v2.5.1, chapters 3 (PID, PV1, NK1, MRG)
 * and 6 (GT1, IN1, IN2); the places have not moved from 2.1 to 2.9.
 */
const identifyingFields = {
    PID: {
        2: "CX",
        3: "CX",
        4: "CX",
        5: "XPN",
        6: "XPN",
        7: "BIRTH",
        9: "XPN",
        11: "XAD",
        13: "XTN",
        14: "XTN",
        18: "ACCOUNT",
        19: "SSN",
        20: "DLN",
        21: "CX",
        29: "TS",
    },
    NK1: {
        2: "XPN",
        4: "XAD",
        5: "XTN",
        6: "XTN",
        16: "BIRTH",
        26: "XPN",
        30: "XPN",
        31: "XTN",
        32: "XAD",
        33: "CX",
        37: "SSN",
    },
    GT1: { 2: "CX", 3: "XPN", 4: "XPN", 5: "XAD", 6: "XTN", 7: "XTN", 8: "BIRTH", 12: "SSN" },
    IN1: { 16: "XPN", 18: "BIRTH", 19: "XAD", 36: "MEMBER", 49: "CX" },
    IN2: { 2: "SSN", 6: "MEMBER", 8: "MEMBER", 61: "MEMBER", 63: "XTN", 64: "XTN" },
    MRG: { 1: "CX", 2: "CX", 3: "ACCOUNT", 4: "CX", 7: "XPN" },
    PV1: { 7: "XCN", 8: "XCN", 9: "XCN", 17: "XCN", 19: "ACCOUNT", 44: "TS", 45: "TS" },
};

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/hl7/segments.js

const USUAL = { field: "|", component: "^", repetition: "~", escapeCharacter: "\\", subcomponent: "&" };
/** Names that stand at the start of a text, a line or a string, or behind the end of a segment as code writes it. */
const NAMES = /(?:(?<![\w\\])|(?<=\\[rn])|(?<=\\[xu](?:00)?0[dD])|(?<=&#(?:13|x[dD]);))(?:MSH|PID|NK1|GT1|IN[12]|MRG|PV1)(?=[^\w\s])/g;
const HEADER = /MSH([^\w\s"'])((?:&amp;|[^\w\s"']){3,6})(?=\1)/y;
/** With fewer parts than this and no header before it, it is no segment but words and a bar. */
const LEAST_PARTS = 4;
/**
 * The segments of HL7 v2 messages in a text, wherever they stand: files with CR, LF or both, MLLP frames, strings of source code
 * with `\r` between segments, single lines of a diff. Only those that hold identifiers, and headers. Linear in the text: a segment
 * is read once, and the search goes on behind it.
 *
 * Source: HL7 v2.5.1, chapter 2, 2.5 (message construction), 2.7 (escape sequences).
 */
function* segments(text) {
    let delimiters = USUAL;
    let inMessage = false;
    let quote;
    NAMES.lastIndex = 0;
    for (let at = 0; at < text.length;) {
        NAMES.lastIndex = at;
        const found = NAMES.exec(text);
        if (found === null)
            return;
        const start = found.index;
        at = start + 3;
        // Segments behind the header in one string, on whatever line, end with it.
        quote = quoteBefore(text, start) ?? (found[0] === "MSH" ? undefined : quote);
        if (found[0] === "MSH") {
            const read = segments_header(text, start);
            if (read === null)
                continue;
            delimiters = read;
            inMessage = true;
        }
        else if (text[at] !== delimiters.field || isInSentence(text, start))
            continue;
        const end = segmentEnd(text, at, quote);
        const fields = split(text, { start, end }, delimiters.field);
        at = end;
        if (!inMessage && fields.length < LEAST_PARTS)
            continue;
        // The separator itself is MSH-1, so MSH-2 stands where other segments have their first field.
        if (found[0] === "MSH")
            fields.splice(1, 0, { start: start + 3, end: start + 4 });
        yield { name: found[0], fields, delimiters };
    }
}
function segments_header(text, start) {
    HEADER.lastIndex = start;
    const found = HEADER.exec(text);
    const [, field = "", written = ""] = found ?? [];
    // Inside a string of source code or an XML document the encoding characters are escaped once more.
    const encoding = written.replace("\\\\", "\\").replace("&amp;", "&");
    const [component = "", repetition = "", escapeCharacter = "", subcomponent = "&"] = encoding;
    if (found === null || new Set([field, component, repetition, escapeCharacter]).size < 4)
        return null;
    return { field, component, repetition, escapeCharacter, subcomponent };
}
/** Behind a space a segment begins only where the space indents its line. */
function isInSentence(text, start) {
    let at = start;
    while (at > start - 80 && (text[at - 1] === " " || text[at - 1] === "\t"))
        at--;
    return at < start && at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r";
}
function segmentEnd(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0d || code === 0x0a || code === 0x1c)
            return at;
        if (code === 0x5c && isEscapedLineEnd(text, at))
            return at;
        if (code === 0x26 && /^&#(?:13|10|x[dDaA]);/.test(text.slice(at, at + 5)))
            return at;
        if (quote !== undefined && text[at] === quote && endsString(text, at, quote))
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/hl7/detector.js






/** MSH-11 of systems for training and debugging: their data may still be a copy of real data, so it warns. */
const NOT_PRODUCTION = 85;
/** Repetitions of a field beyond this are not looked at. */
const MOST_REPETITIONS = 50;
/** Patients in HL7 v2 messages, in files of messages and in strings of code. */
const hl7Detector = {
    id: "phi/hl7-v2",
    category: "phi",
    keywords: ["pid", "msh", "nk1", "gt1", "in1", "in2", "mrg", "pv1"],
    scope: "file",
    *detect({ text }) {
        let message = { marked: false, most: 100 };
        for (const segment of segments(text)) {
            if (segment.name === "MSH")
                message = judged(text, segment);
            else {
                const counted = withSetId(text, segment);
                const marked = message.marked || hl7_detector_isMadeUp(text, counted);
                yield* identifiersOf(counted, { text, delimiters: segment.delimiters, ...message, marked });
            }
        }
    },
};
/**
 * A next of kin as HL7 counts its fields. Samples leave out NK1-1, the number of the segment, so that a name stands there and
 * everything else one field too early.
 */
function withSetId(text, segment) {
    const [first, id, ...rest] = segment.fields;
    if (segment.name !== "NK1" || first === undefined || id === undefined)
        return segment;
    const hasName = /^\p{L}/u.test(text.slice(id.start, id.end)) && componentsOf(text, id, segment.delimiters).length > 1;
    return hasName ? { ...segment, fields: [first, { start: id.start, end: id.start }, id, ...rest] } : segment;
}
/** What the header says: who sends it to whom (MSH-3 to 6), and whether in production (MSH-11). */
function judged(text, { fields }) {
    const written = fields.map(({ start, end }) => text.slice(start, Math.min(end, start + 200)));
    const production = !/^[DT]/.test(written[11] ?? "");
    return { marked: written.slice(3, 7).some(isTestFacility), most: production ? 100 : NOT_PRODUCTION };
}
/** Whether the name in a segment is nobody's. */
function hl7_detector_isMadeUp(text, { name, fields, delimiters }) {
    const types = Object.entries(identifyingFields[name] ?? {});
    const field = fields[Number(types.find(([, type]) => type === "XPN")?.[0])];
    if (field === undefined || field.end - field.start > 400)
        return false;
    const [family, given] = componentsOf(text, field, delimiters);
    return isMadeUpPerson(given?.value ?? "", family?.value ?? "");
}
function* identifiersOf({ name, fields, delimiters }, message) {
    for (const [number, type] of Object.entries(identifyingFields[name] ?? {})) {
        const field = fields[Number(number)];
        if (field === undefined || field.end === field.start)
            continue;
        for (const repetition of split(message.text, field, delimiters.repetition, MOST_REPETITIONS))
            yield* data_types_identifiersIn(type, componentsOf(message.text, repetition, delimiters), message);
    }
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/table/csv.js
/** Longer quoted fields are not looked for: a quote that is never closed must not hide the rest of a file. */
const LONGEST_QUOTED = 8 * 1024;
/** Cells of a row beyond this are passed over. */
const MOST_CELLS = 2000;
/**
 * The rows of separated values from an offset on (RFC 4180, with any separator, lenient: a quote that is not closed is a character).
 * Linear in the text; never fails. `value` is without quotes, and so are the offsets.
 */
function* rows(text, separator, from = 0) {
    let cells = [];
    for (let at = from; at < text.length;) {
        const cell = quoted(text, at, separator) ?? bare(text, at, separator);
        if (cells.length < MOST_CELLS)
            cells.push(cell.part);
        at = cell.next;
        if (text[at] === separator) {
            at++;
            if (at < text.length)
                continue;
        }
        yield cells;
        cells = [];
        if (text[at] === "\r")
            at++;
        if (text[at] === "\n")
            at++;
    }
}
function bare(text, start, separator) {
    let end = start;
    for (; end < text.length; end++) {
        const character = text[end];
        if (character === separator || character === "\n" || character === "\r")
            break;
    }
    const value = text.slice(start, end);
    const left = value.length - value.trimStart().length;
    const trimmed = value.trim();
    return { part: { start: start + left, end: start + left + trimmed.length, value: trimmed }, next: end };
}
function quoted(text, at, separator) {
    const quote = text[at];
    if (quote !== '"')
        return null;
    const start = at + 1;
    const last = Math.min(text.length, start + LONGEST_QUOTED);
    for (let end = start; end < last; end++) {
        if (text[end] !== quote)
            continue;
        if (text[end + 1] === quote) {
            end++;
            continue;
        }
        const next = text[end + 1];
        if (next !== undefined && next !== separator && next !== "\n" && next !== "\r")
            return null;
        return { part: { start, end, value: text.slice(start, end).replaceAll('""', '"').trim() }, next: end + 1 };
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/table/columns.js
/** Whom a column's name speaks of, in front of what it holds. */
const columns_WHO = "(?:patient|pt|pat|member|mbr|subscriber|insured|beneficiary|bene|guarantor|resident|enrollee|person|client|next of kin|nok|emergency contact)";
const WHICH = "(?:home|work|cell|mobile|day|evening|contact|primary|secondary|mailing|residential|street|current|legal|billing|emergency|full|bank|checking|payment|record|portal|my|the)";
/** What names of columns end in that hold a number of some kind. */
const columns_NUMBER = "id(?:entifier)?|number|no|num|nbr";
const EVENT = "death|deceased|admission|admit(?:ted)?|discharged?|service|encounter|visit|surgery|procedure|appointment|died|treatment|collection";
/**
 * Names of columns as words in lower case, behind whom and which they speak of: those that say enough, and those that say it only as a number
 * ("policy number", but not "policy").
 */
const COLUMNS = [
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
    const any = ofNumbers === undefined ? "" : `|(?:${ofNumbers}) (?:${columns_NUMBER})`;
    const expression = new RegExp(`^(?:${columns_WHO} )?(?:${WHICH} ){0,2}(?:(?:${names})(?: (?:${columns_NUMBER}))?${any})$`);
    return [expression, column];
});
/** What is a number, a name or an address only when the column says whose it is. */
const OF_PERSON = new RegExp(`^${columns_WHO} (?:(id(?:entifier)?|number|no|num)|((?:full |display |legal )?names?)|(url|link|page))$`);
/** What a column of that name holds; undefined for what identifies nobody. */
function columnOf(name) {
    const words = wordsOf(name);
    if (words.length > 60)
        return undefined;
    const [, id, names, url] = OF_PERSON.exec(words) ?? [];
    if (id !== undefined)
        return /^(?:member|mbr|subscriber|insured|bene)/.test(words) ? "member-id" : "mrn";
    if (names !== undefined)
        return "full-name";
    if (url !== undefined)
        return "url";
    return EXPRESSIONS.find(([expression]) => expression.test(words))?.[1];
}
/** Whether a name (of a column, table or file) speaks of patients or members. */
function isOfPersons(name) {
    return /(?:^| )(?:patients?|pt|pat|members?|mbr|subscribers?|insured|beneficiar(?:y|ies)|guarantors?|enrollees?|residents?|admissions?|mrn|medical record|demographics?|dob|date of birth|birth ?date)(?: |$)/.test(wordsOf(name.slice(0, 300)));
}
/** `patientFirstName`, `PATIENT_FIRST_NAME`, `Patient First-Name` as words in lower case. */
function wordsOf(name) {
    return name
        .slice(0, 300)
        .replace(/([a-z\d])([A-Z])/g, "$1 $2")
        .replace(/[^A-Za-z\d]+/g, " ")
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/table/rows.js





/** A table of which nothing says that it is about patients warns: it may be any list of addresses. */
const MOST_OF_ANYBODY = 85;
const rows_SURE = {
    account: 90,
    address: 90,
    age: 75,
    biometric: 80,
    "birth-date": 92,
    card: 92,
    date: 75,
    dea: 92,
    "device-serial": 80,
    email: 90,
    fax: 90,
    image: 80,
    ip: 80,
    itin: 95,
    licence: 90,
    "licence-plate": 80,
    mbi: 95,
    "member-id": 92,
    mrn: 92,
    npi: 92,
    phone: 90,
    photo: 80,
    ssn: 97,
    udi: 92,
    url: 80,
    vin: 92,
    zip: 75,
};
/**
 * A table by the names of its columns. Null when fewer than two of them identify, unless the table's own name (of an SQL table; empty
 * for files) says that it is about patients.
 */
function tableOf(names, name = "") {
    const columns = names.map(columnOf);
    const identifying = columns.filter((column) => column !== undefined).length;
    const patients = isOfPersons(name) || names.some(isOfPersons);
    if (identifying === 0 || (identifying < 2 && !isOfPersons(name)))
        return null;
    return { columns, most: patients ? 100 : MOST_OF_ANYBODY };
}
/** What identifies in one row. `cells[n]` belongs to the n-th column; absent cells are undefined. */
function rowMatches({ columns, most }, cells) {
    const marked = rows_isMadeUp(columns, cells);
    const found = [];
    const names = { given: undefined, family: undefined };
    for (const [index, cell] of cells.entries()) {
        const column = columns[index];
        if (column === undefined || cell === undefined || cell.value === "")
            continue;
        if (column === "given-name")
            names.given ??= cell;
        else if (column === "family-name")
            names.family ??= cell;
        else if (column === "full-name")
            found.push(...nameInOne(cell, { marked, most }));
        else {
            const match = fieldMatch({ ...cell, kind: column, confidence: Math.min(rows_SURE[column], most) }, marked);
            if (match !== null)
                found.push(match);
        }
    }
    found.push(...namesApart(names, marked, most));
    return found;
}
/** Whether the names in a row are nobody's. */
function rows_isMadeUp(columns, cells) {
    const named = (column) => cells[columns.indexOf(column)]?.value.slice(0, 100) ?? "";
    return isMadeUpPerson(named("given-name"), named("family-name")) || isMadeUpPerson("", named("full-name"));
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/table/csv-detector.js


const SEPARATORS = [",", "\t", ";", "|"];
/** A longer first line is no header. */
const LONGEST_HEADER = 64 * 1024;
/** Lines before the header: a title, a comment. */
const MOST_LINES_BEFORE = 3;
/** Patients in tables with a header: CSV, TSV and the like, with two or more columns that identify. */
const csvDetector = {
    id: "phi/table",
    category: "phi",
    keywords: [
        ...[
            "name",
            "ssn",
            "social",
            "mrn",
            "medical",
            "birth",
            "dob",
            "patient",
            "member",
            "subscriber",
            "beneficiary",
            "insured",
        ],
        ...["phone", "mail", "address", "zip", "postal", "account", "licen", "mbi", "medicare", "npi", "card", "passport"],
    ],
    scope: "file",
    *detect({ text, family, path }) {
        if (path === null || (family !== "csv" && family !== "text"))
            return;
        const found = headed(text, family === "csv" ? MOST_LINES_BEFORE : 0);
        if (found === null)
            return;
        // A line with other columns is no row of this table.
        for (const cells of rows(text, found.separator, found.next))
            if (family === "csv" || cells.length === found.table.columns.length)
                yield* rowMatches(found.table, cells);
    },
};
/** The header of a table at the start of a text, with the separator that gives it the most columns that identify. */
function headed(text, linesBefore) {
    for (let line = 0, start = 0; line <= linesBefore && start < text.length; line++) {
        const newline = text.indexOf("\n", start);
        const end = newline < 0 ? text.length : newline;
        if (end - start <= LONGEST_HEADER) {
            const header = text.slice(start, end).replace(/\r$/, "");
            const found = best(header);
            if (found !== null)
                return { ...found, next: end + 1 };
        }
        start = end + 1;
    }
    return null;
}
function best(header) {
    let found = null;
    for (const separator of SEPARATORS) {
        if (!header.includes(separator))
            continue;
        const [names = []] = rows(header.replace(/^\uFEFF/, ""), separator);
        const table = tableOf(names.map(({ value }) => value));
        if (table !== null && (found === null || identifying(table) > identifying(found.table)))
            found = { table, separator };
    }
    return found;
}
function identifying({ columns }) {
    return columns.filter((column) => column !== undefined).length;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/table/sql.js
const INSERT = /\b(?:insert[ \t\r\n]{1,20}(?:ignore[ \t]{1,20})?(?:into[ \t\r\n]{1,20})?|replace[ \t]{1,20}into[ \t]{1,20})([\w.$"`[\]-]{1,150})[ \t\r\n]{0,50}\(([^()']{0,4000})\)[ \t\r\n"'+\\n]{0,50}values?\b/gi;
const COPY = /^copy[ \t]{1,20}([\w.$"]{1,150})[ \t]{0,20}\(([^()']{0,4000})\)[ \t]{1,20}from[ \t]{1,20}stdin[^\n]{0,200}\n/gim;
/** Values of a tuple beyond this are passed over. */
const MOST_VALUES = 500;
const LONGEST_STRING = 64 * 1024;
/** The `INSERT` statements of a text that name their columns, in files of SQL and in strings of code. Linear; never fails. */
function* inserts(text) {
    const reader = { text, at: 0 };
    for (;;) {
        INSERT.lastIndex = reader.at;
        const found = INSERT.exec(text);
        if (found === null)
            return;
        reader.at = INSERT.lastIndex;
        yield { table: found[1] ?? "", columns: columnNames(found[2] ?? ""), tuples: tuples(reader) };
    }
}
/** The `COPY ... FROM stdin` blocks of a PostgreSQL dump: where the rows are, separated by tabs. */
function* copies(text) {
    COPY.lastIndex = 0;
    for (let found = COPY.exec(text); found !== null; found = COPY.exec(text)) {
        const start = COPY.lastIndex;
        const closed = text.indexOf("\n\\.", start - 1);
        const end = closed < 0 ? text.length : closed;
        yield { table: found[1] ?? "", columns: columnNames(found[2] ?? ""), start, end };
        COPY.lastIndex = Math.max(end, start);
    }
}
function columnNames(list) {
    return list.split(",").map((name) => name.replace(/[\s"`[\]\\+']/g, ""));
}
function* tuples(reader) {
    for (;;) {
        skip(reader, /[\s"'+\\,]/);
        if (reader.text[reader.at] !== "(")
            return;
        reader.at++;
        const values = tuple(reader);
        if (values === null)
            return;
        yield values;
    }
}
/** The values up to the parenthesis that closes a tuple; null when there is none. Of a call, the first string in it. */
function tuple(reader) {
    const { text } = reader;
    const values = [];
    let value;
    let depth = 0;
    while (reader.at < text.length) {
        const character = text[reader.at];
        if (character === "'") {
            const read = stringAt(text, reader.at);
            if (read === null)
                return null;
            value ??= read;
            reader.at = read.end + 1;
            continue;
        }
        if (character === ";")
            return null;
        if (character === "(")
            depth++;
        else if (character === ")" && depth-- === 0) {
            reader.at++;
            values.push(value);
            return values;
        }
        else if (character === "," && depth === 0) {
            if (values.length < MOST_VALUES)
                values.push(value);
            value = undefined;
        }
        else if (value === undefined && /\d/.test(character)) {
            const start = reader.at;
            while (/[\w.-]/.test(text[reader.at] ?? ""))
                reader.at++;
            value = { start, end: reader.at, value: text.slice(start, Math.min(reader.at, start + 64)) };
            continue;
        }
        else if (/[A-Za-z_]/.test(character)) {
            while (/\w/.test(text[reader.at] ?? ""))
                reader.at++;
            continue;
        }
        reader.at++;
    }
    return null;
}
/** The string that begins at a quote: `''` and `\'` do not end it. Null without an end nearby. */
function stringAt(text, quote) {
    const start = quote + 1;
    const last = Math.min(text.length, start + LONGEST_STRING);
    for (let end = start; end < last; end++) {
        const character = text[end];
        if (character === "\\" || (character === "'" && text[end + 1] === "'"))
            end++;
        else if (character === "'") {
            const value = end - start > 1000 ? "" : text.slice(start, end);
            return { start, end, value: value.replaceAll("''", "'").replaceAll("\\'", "'") };
        }
    }
    return null;
}
function skip(reader, characters) {
    while (reader.at < reader.text.length && characters.test(reader.text[reader.at]))
        reader.at++;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/table/sql-detector.js



/** Patients in SQL that adds rows and names their columns: `INSERT INTO ... (...) VALUES`, and `COPY ... FROM stdin` of a dump. */
const sqlDetector = {
    id: "phi/sql",
    category: "phi",
    keywords: ["insert", "replace into", "copy"],
    scope: "file",
    *detect({ text }) {
        for (const { table: name, columns, tuples } of inserts(text)) {
            const table = tableOf(columns, name);
            if (table === null)
                continue;
            for (const values of tuples)
                yield* rowMatches(table, values);
        }
        for (const { table: name, columns, start, end } of copies(text)) {
            const table = tableOf(columns, name);
            if (table === null)
                continue;
            for (const cells of rows(text.slice(0, end), "\t", start))
                yield* rowMatches(table, cells);
        }
    },
};

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/x12/fields.js
/**
 * Entities of NM101 and N101 that are the patient or somebody of theirs: insured (IL), patient (QC), corrected insured (74), responsible party
 * (QD), those of an enrollment (70, 31, 36, E1, EI, EXS, GD, J6, LR, S1, S3, TZ, X4). All others are providers, payers and submitters.
 * Source: ASC X12N implementation guides 005010X222A1 and X223A2 (837), X221A1 (835), X220A1 (834).
 */
const personEntities = new Set("IL QC 74 QD 70 31 E1 EI EXS GD J6 LR S1 S3 TZ X4 03 CB IAD".split(" "));
/** What the number of a REF segment is, by its qualifier (REF01). */
const references = {
    SY: ["ssn", 97],
    EA: ["mrn", 95],
    "1W": ["member-id", 92],
    "0F": ["member-id", 92],
    IG: ["member-id", 90],
    "1L": ["member-id", 80],
    F6: ["member-id", 92],
    A6: ["member-id", 80],
    "23": ["mrn", 80],
    "3H": ["account", 75],
    ABB: ["account", 75],
};
/** What the number of a person is, by NM108. */
const numbers = {
    MI: ["member-id", 95],
    C: ["member-id", 92],
    HN: ["member-id", 92],
    N: ["member-id", 80],
    ZZ: ["member-id", 80],
    II: ["mrn", 80],
    MR: ["member-id", 80],
    "34": ["ssn", 97],
};
/** What a way to reach somebody is, by the qualifiers of PER03, 05 and 07. */
const contacts = {
    TE: "phone",
    HP: "phone",
    WP: "phone",
    CP: "phone",
    AP: "phone",
    BN: "phone",
    FX: "fax",
    EM: "email",
};
/** Dates of care, by DTP01: admission, discharge, service, statement, onset, accident, last seen, death. */
const datesOfCare = new Set("435 096 472 434 431 439 304 454 455 050".split(" "));

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/x12/segments.js

/** What identifies, and what says to whom the next segments belong. */
const segments_NAMES = /(?:(?<![\w\\])|(?<=\\[rn]))(?:ISA|ST|SBR|NM1|N1|N3|N4|DMG|REF|PER|DTP|CLM|CLP|INS)(?=[^\w\s"'])/g;
/** ISA has 16 elements; the last is the component separator, and the character behind it ends segments. */
const HEADER_ELEMENTS = 16;
const segments_LONGEST_HEADER = 400;
/**
 * The segments of X12 interchanges in a text that hold identifiers or say whose they are, in files and in strings of source code. The
 * separators are those of the interchange's header; before one, or without, `*` and `~`, and a segment must have its end. Linear.
 *
 * Source: ASC X12.5, interchange control structures.
 */
function* segments_segments(text) {
    let [element, terminator] = ["*", "~"];
    let inInterchange = false;
    let quote;
    for (let at = 0; at < text.length;) {
        segments_NAMES.lastIndex = at;
        const found = segments_NAMES.exec(text);
        if (found === null)
            return;
        const [name] = found;
        const start = found.index;
        at = start + name.length;
        quote = quoteBefore(text, start) ?? (name === "ISA" ? undefined : quote);
        if (name === "ISA") {
            const read = x12_segments_header(text, start);
            if (read === null)
                continue;
            ({ element, terminator } = read);
            inInterchange = true;
            at = read.end;
            yield { name, elements: split(text, { start, end: read.end }, element) };
            continue;
        }
        if (text[at] !== element)
            continue;
        const end = segments_segmentEnd(text, at, terminator, quote);
        at = end;
        if (!inInterchange && text[end] !== terminator)
            continue;
        yield { name, elements: split(text, { start, end }, element) };
    }
}
function x12_segments_header(text, start) {
    const element = text[start + 3] ?? "";
    const elements = split(text, { start, end: Math.min(text.length, start + segments_LONGEST_HEADER) }, element, HEADER_ELEMENTS + 1);
    const last = elements[HEADER_ELEMENTS];
    if (last === undefined)
        return null;
    // The component separator may be escaped in source code, and so may an end of line.
    const end = last.start + (text[last.start] === "\\" ? 2 : 1);
    const terminator = text[end] === "\\" ? "\n" : (text[end] ?? "");
    return terminator === "" || /[\w ]/.test(terminator) ? null : { element, terminator, end };
}
function segments_segmentEnd(text, from, terminator, quote) {
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === terminator || character === "\n" || character === "\r")
            return at;
        if (character === "\\" && isEscapedLineEnd(text, at))
            return at;
        if (quote !== undefined && character === quote && endsString(text, at, quote))
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/x12/detector.js








/** ISA15 of an interchange for tests: its data may still be a copy of real data, so it warns. */
const TEST_INTERCHANGE = 85;
/** Patients and members in X12 claims (837), remittances (835) and enrollments (834). */
const x12Detector = {
    id: "phi/x12",
    category: "phi",
    keywords: ["nm1", "dmg", "ref*", "per*", "n3*", "n4*", "isa"],
    scope: "file",
    *detect({ text }) {
        const state = { text, whose: "unknown", medicare: false, marked: false, madeUp: false, most: 100 };
        for (const segment of segments_segments(text))
            yield* detector_readers[segment.name]?.(segment, state) ?? [];
    },
};
const detector_readers = {
    ISA({ elements }, state) {
        const value = (index) => part(elements, index, state)?.value ?? "";
        state.marked = isTestFacility(value(6)) || isTestFacility(value(8));
        state.most = value(15) === "T" ? TEST_INTERCHANGE : 100;
        state.whose = "unknown";
        state.madeUp = false;
        return [];
    },
    ST(_, state) {
        state.whose = "unknown";
        state.madeUp = false;
        return [];
    },
    SBR({ elements }, state) {
        state.medicare = /^M[AB]$/.test(part(elements, 9, state)?.value ?? "");
        return [];
    },
    N1(_, state) {
        state.whose = "other";
        return [];
    },
    NM1({ elements }, state) {
        const person = personEntities.has(part(elements, 1, state)?.value ?? "");
        state.whose = person ? "person" : "other";
        state.madeUp = isMadeUpPerson(part(elements, 4, state)?.value ?? "", part(elements, 3, state)?.value ?? "");
        const id = part(elements, 9, state);
        const qualifier = part(elements, 8, state)?.value ?? "";
        if (qualifier === "XX")
            return detector_one("npi", id, 92, state).map(ofProvider);
        if (!person)
            return [];
        const organization = part(elements, 2, state)?.value === "2";
        const names = { family: part(elements, 3, state), given: part(elements, 4, state) };
        return [
            ...(organization ? [] : wholeName(names, state.marked, state.most)),
            ...detector_number(numbers[qualifier] ?? ["member-id", 80], id, state),
        ];
    },
    N3: ({ elements }, state) => detector_ofPerson(state, () => detector_one("address", part(elements, 1, state), 90, state)),
    N4: ({ elements }, state) => detector_ofPerson(state, () => [
        ...(state.whose === "person"
            ? cityMatch(part(elements, 1, state), state.marked || state.madeUp, state.most)
            : []),
        ...detector_one("zip", part(elements, 3, state), 80, state),
    ]),
    DMG: ({ elements }, state) => detector_one("birth-date", part(elements, 2, state), 95, state),
    REF: ({ elements }, state) => detector_number(references[part(elements, 1, state)?.value ?? ""] ?? null, part(elements, 2, state), state),
    PER: ({ elements }, state) => detector_ofPerson(state, () => [3, 5, 7].flatMap((at) => {
        const kind = contacts[part(elements, at, state)?.value ?? ""];
        return kind === undefined ? [] : detector_one(kind, part(elements, at + 1, state), 92, state);
    })),
    DTP({ elements }, state) {
        if (!datesOfCare.has(part(elements, 1, state)?.value ?? ""))
            return [];
        return part(elements, 2, state)?.value === "D8" ? detector_one("date", part(elements, 3, state), 70, state) : [];
    },
    INS: ({ elements }, state) => detector_one("date", part(elements, 12, state), 75, state),
    CLM: ({ elements }, state) => detector_one("account", part(elements, 1, state), 85, state),
    CLP: ({ elements }, state) => detector_one("account", part(elements, 1, state), 85, state),
};
function detector_ofPerson({ whose }, found) {
    return whose === "other" ? [] : found();
}
function detector_number(known, id, state) {
    if (known === null || id === undefined)
        return [];
    const [kind, confidence] = known;
    if (kind === "member-id")
        return detector_one(state.medicare ? "mbi" : memberKind(id.value), id, confidence, state);
    return detector_one(kind, id, confidence, state);
}
/** An element without the white space around it; undefined when it is absent or empty. */
function part(elements, index, { text }) {
    const range = elements[index];
    if (range === undefined || range.end - range.start > 400)
        return undefined;
    const { start, end } = trimmed(text, range);
    return start === end ? undefined : { start, end, value: text.slice(start, end) };
}
function detector_one(kind, found, confidence, { marked, madeUp, most }) {
    if (found === undefined)
        return [];
    const match = fieldMatch({ ...found, kind, confidence: Math.min(confidence, most) }, marked || madeUp);
    return match === null ? [] : [match];
}

;// CONCATENATED MODULE: ./packages/detectors/lib/formats/index.js







const formatDetectors = [
    hl7Detector,
    fhirDetector,
    x12Detector,
    ccdaDetector,
    dicomDetector,
    csvDetector,
    sqlDetector,
];

;// CONCATENATED MODULE: ./packages/detectors/lib/phi/index.js


















const phiDetectors = [
    ssnDetector,
    itinDetector,
    npiDetector,
    deaDetector,
    mbiDetector,
    vinDetector,
    licencePlateDetector,
    udiDetector,
    deviceSerialDetector,
    cardDetector,
    phoneDetector,
    faxDetector,
    emailDetector,
    ipDetector,
    dateDetector,
    ageDetector,
    zipDetector,
    addressDetector,
    mrnDetector,
    accountDetector,
    memberIdDetector,
    licenceDetector,
    urlDetector,
    nameDetector,
    biometricDetector,
    photoDetector,
];























;// CONCATENATED MODULE: ./packages/detectors/lib/phi/cluster.js

/** So near to each other, identifiers speak of one person. */
const LINES = 15;
/** So many kinds of identifiers together identify beyond what each does alone. */
const cluster_KINDS = 3;
/** Kinds that only a person has. A telephone number, an address and a web site alone are a company's. */
const OF_PERSONS = new Set("name date age ssn itin mbi mrn member-id licence biometric photo".split(" ").map((kind) => `phi/${kind}`));
/** Numbers of those who give care tell nothing of a patient, however near they stand. */
const OF_PROVIDERS = new Set(["phi/npi", "phi/dea"]);
/**
 * The cluster rule, over the findings of one file and side in any order: where three kinds of identifiers stand within 15 lines, each of
 * them is critical. What is synthetic, not worth a warning or a provider's number does not count. In code that ships and in messages they also block, when one
 * of them is of a kind that only persons have: a name, a birth date and a telephone number are each a guess, together a patient.
 * Tests and fixtures hold such people made up, and keep their confidence.
 */
function clusters(findings) {
    const counted = findings
        .filter(({ category, rule, synthetic, confidence }) => category === "phi" && !OF_PROVIDERS.has(rule) && !synthetic && confidence >= phi_match/* MEDIUM */.E_)
        .sort((a, b) => lineOf(a) - lineOf(b));
    const clustered = new Map();
    const kinds = new Map();
    let persons = 0;
    let marked = 0;
    let first = 0;
    for (const [at, added] of counted.entries()) {
        kinds.set(added.rule, (kinds.get(added.rule) ?? 0) + 1);
        if (OF_PERSONS.has(added.rule))
            persons++;
        for (let gone = counted[first]; gone !== undefined && lineOf(added) - lineOf(gone) >= LINES; gone = counted[++first]) {
            const left = (kinds.get(gone.rule) ?? 0) - 1;
            if (left === 0)
                kinds.delete(gone.rule);
            else
                kinds.set(gone.rule, left);
            if (OF_PERSONS.has(gone.rule))
                persons--;
        }
        if (kinds.size < cluster_KINDS)
            continue;
        // Those before `marked` were marked with a window that held them; a person who comes later sets their mark again.
        const from = persons === 1 && OF_PERSONS.has(added.rule) ? first : Math.max(first, marked);
        for (const each of counted.slice(from, at + 1))
            clustered.set(each, clustered.get(each) === true || persons > 0);
        marked = at + 1;
    }
    return findings.map((finding) => {
        const ofPerson = clustered.get(finding);
        return ofPerson === undefined
            ? finding
            : { ...finding, severity: "critical", confidence: raised(finding, ofPerson) };
    });
}
function raised({ confidence, context }, ofPerson) {
    return ofPerson && context === "main" ? Math.max(confidence, phi_match/* HIGH */.RY) : confidence;
}
function lineOf({ location }) {
    return location?.line ?? 1;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/controls.js
/** The controls that a safeguard serves, as the catalog spells them. */
const controlsOfSafeguard = {
    "encryption-at-rest": ["HIPAA:164.312(a)(2)(iv)", "PART11:11.30", "PCI:3.5.1"],
    "encryption-in-transit": ["HIPAA:164.312(e)(1)", "HIPAA:164.312(e)(2)(ii)", "PART11:11.30", "PCI:4.2.1"],
    "access-control": ["HIPAA:164.312(a)(1)", "HIPAA:164.312(d)", "PART11:11.10(d)", "PART11:11.10(g)", "PCI:7.3.1"],
    audit: ["HIPAA:164.312(b)", "HIPAA:164.308(a)(1)(ii)(D)", "PART11:11.10(e)", "PCI:10.2.1"],
    logging: ["HIPAA:164.502(b)", "HIPAA:164.312(b)"],
    consent: ["HIPAA:164.508(a)(1)", "HIPAA:164.510", "HIPAA:164.312(a)(2)(ii)"],
    session: ["HIPAA:164.312(a)(2)(iii)", "PCI:8.2.8"],
    exposure: ["HIPAA:164.502(b)", "HIPAA:164.312(e)(1)", "HIPAA:164.306(a)(3)"],
    retention: ["HIPAA:164.316(b)(2)(i)", "PART11:11.10(c)", "PCI:10.5.1"],
    "rate-limit": ["HIPAA:164.312(a)(1)", "HIPAA:164.308(a)(5)(ii)(C)"],
    owners: ["SOX:ITGC-002"],
};

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/lexer/lex.js
/** Code in strings in code: deeper it is taken as string. */
const lex_DEEPEST = 12;
/** A regular expression that is longer is taken as code. */
const LONGEST_EXPRESSION = 200;
/**
 * Tells code, strings and comments apart, in one pass that looks a bounded number of characters ahead. The text may begin in the
 * middle of a file: a comment that began above is told by its end or its stars, and a quote that belongs to something unseen spoils
 * no more than its line. It never throws and loses no character.
 */
function lex(text, syntax) {
    const tokens = [];
    const open = [];
    // Strings of several lines that were once found without an end: their marks are taken for stray, each looked at for one line.
    const stray = new Set();
    let from = endOfUnseenComment(text, syntax);
    if (from > 0)
        tokens.push({ kind: "comment", start: 0, end: from });
    let at = from;
    const code = (to) => {
        if (to > from)
            tokens.push({ kind: "code", start: from, end: to });
    };
    const inString = (string, start, body) => {
        const { end, interpolates, closed } = endOfString(text, body, string, open.length < lex_DEEPEST, !stray.has(string));
        if (!closed)
            stray.add(string);
        tokens.push({ kind: "string", start, end });
        if (interpolates)
            open.push({ string, braces: 0 });
        at = from = end;
    };
    while (at < text.length) {
        const comment = commentEnd(text, at, syntax);
        if (comment !== undefined) {
            code(at);
            tokens.push({ kind: "comment", start: at, end: comment });
            at = from = comment;
            continue;
        }
        const inner = open.at(-1);
        const character = text[at];
        if (inner !== undefined && (character === "\n" ? !inner.string.multiline : false))
            open.pop();
        else if (inner !== undefined && character === "{")
            inner.braces++;
        else if (inner !== undefined && character === "}" && inner.braces-- === 0) {
            code(at);
            open.pop();
            inString(inner.string, at, at + 1);
            continue;
        }
        const string = syntax.strings.find((each) => begins(text, at, each));
        const end = string === undefined ? expressionEnd(text, at, syntax) : undefined;
        if (string !== undefined) {
            code(at);
            inString(string, at, at + string.open.length);
        }
        else if (end !== undefined) {
            code(at);
            tokens.push({ kind: "string", start: at, end });
            at = from = end;
        }
        else
            at = character === "\n" ? at + 1 : afterPlain(text, at + 1);
    }
    code(text.length);
    return tokens;
}
/** With these nothing begins or ends in any syntax, but at the start of a line: most of a text is passed over natively. */
const PLAIN = /[\w \t.,;:()=+&|!?$%@^~]*/y;
function afterPlain(text, at) {
    PLAIN.lastIndex = at;
    PLAIN.test(text);
    return PLAIN.lastIndex;
}
/** Where a comment that began before the text ends: its closing mark comes before any opening one. 0: there is none. */
function endOfUnseenComment(text, { blockComments, starredLines }) {
    if (starredLines === undefined)
        return 0;
    const [mark] = blockComments;
    if (mark === undefined)
        return 0;
    const closes = text.indexOf(mark[1]);
    if (closes < 0)
        return 0;
    const opens = text.indexOf(mark[0]);
    const line = text.slice(text.lastIndexOf("\n", closes) + 1, closes);
    // In a line of code the two characters are something else, such as a glob in a string.
    return (opens < 0 || opens > closes) && /^[^"'`]*$/.test(line) ? closes + mark[1].length : 0;
}
function commentEnd(text, at, syntax) {
    for (const mark of syntax.lineComments)
        if (text.startsWith(mark, at) && (mark !== "#" || !syntax.spacedHash || isSpaced(text, at)))
            return lineEnd(text, at);
    for (const [opens, closes] of syntax.blockComments)
        if (text.startsWith(opens, at)) {
            const end = text.indexOf(closes, at + opens.length);
            return end < 0 ? text.length : end + closes.length;
        }
    const atLineStart = at === 0 || text[at - 1] === "\n";
    if (!syntax.starredLines || !atLineStart)
        return undefined;
    STARRED.lastIndex = at;
    return STARRED.test(text) ? lineEnd(text, at) : undefined;
}
const STARRED = /[ \t]{0,200}\*(?:[ \t\r\n]|$)/y;
function isSpaced(text, at) {
    return at === 0 || /[\s;]/.test(text[at - 1] ?? "");
}
function lineEnd(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
}
function begins(text, at, { open, opensAt, prefix }) {
    if (!text.startsWith(open, at))
        return false;
    if (prefix !== undefined && !prefix.test(text.slice(Math.max(0, at - 4), at)))
        return false;
    return opensAt === undefined || at === 0 || /[\s:=[{,(>]/.test(text[at - 1] ?? "");
}
/** Where a string ends. One of several lines that has no end in the text is a mark whose partner is not seen: it ends with its line. */
function endOfString(text, from, { close, escape: escaping, multiline, interpolation }, mayInterpolate, mayRunOn) {
    const overLines = multiline && mayRunOn;
    let firstLineEnd = text.length;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "\n") {
            if (!overLines)
                return { end: at, interpolates: false, closed: !multiline };
            firstLineEnd = Math.min(firstLineEnd, at);
        }
        else if (escaping === "backslash" && text[at] === "\\")
            at += text[at + 1] === "\n" ? 0 : 1;
        else if (text.startsWith(close, at)) {
            if (escaping !== "doubled" || text[at + 1] !== close)
                return { end: at + close.length, interpolates: false, closed: true };
            at++;
        }
        else if (mayInterpolate && interpolation !== undefined && text.startsWith(interpolation, at)) {
            // `{{` stands for a brace in the languages that take a lone one as the beginning of code.
            if (interpolation === "{" && text[at + 1] === "{")
                at++;
            else
                return { end: at + interpolation.length, interpolates: true, closed: true };
        }
    }
    return { end: firstLineEnd, interpolates: false, closed: !multiline };
}
/** The end of a regular expression literal that begins here, on the same line; undefined when the slash divides. */
function expressionEnd(text, at, { regularExpressions }) {
    if (!regularExpressions || text[at] !== "/")
        return undefined;
    if (!/(?:^|[=(,:[!&|?{};]|return)\s{0,8}$/.test(text.slice(Math.max(0, at - 16), at)))
        return undefined;
    let inClass = false;
    for (let end = at + 1; end < Math.min(text.length, at + LONGEST_EXPRESSION); end++) {
        const character = text[end];
        if (character === "\n")
            return undefined;
        if (character === "\\")
            end++;
        else if (character === "[")
            inClass = true;
        else if (character === "]")
            inClass = false;
        else if (character === "/" && !inClass)
            return end + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/lexer/syntax.js
const syntax_double = { open: '"', close: '"', escape: "backslash", multiline: false };
const single = { open: "'", close: "'", escape: "backslash", multiline: false };
const C_LIKE = {
    lineComments: ["//"],
    blockComments: [["/*", "*/"]],
    strings: [
        { open: '"""', close: '"""', escape: "backslash", multiline: true },
        { ...syntax_double, prefix: /\$@?$|@\$$/, interpolation: "{" },
        { ...syntax_double, prefix: /@$/, escape: "doubled", multiline: true },
        { ...syntax_double, interpolation: "${" },
        single,
        { open: "`", close: "`", escape: "backslash", multiline: true, interpolation: "${" },
    ],
    starredLines: true,
    regularExpressions: true,
};
const PYTHON_LIKE = {
    lineComments: ["#"],
    blockComments: [
        ["\n=begin", "\n=end"],
        ["<#", "#>"],
    ],
    strings: [
        { open: '"""', close: '"""', escape: "backslash", multiline: true, prefix: /f[rb]?$|rf$/i, interpolation: "{" },
        { open: '"""', close: '"""', escape: "backslash", multiline: true },
        { open: "'''", close: "'''", escape: "backslash", multiline: true },
        { ...syntax_double, prefix: /(?<!\w)(?:f[rb]?|rf)$/i, interpolation: "{" },
        { ...single, prefix: /(?<!\w)(?:f[rb]?|rf)$/i, interpolation: "{" },
        { ...syntax_double, interpolation: "#{" },
        single,
    ],
    spacedHash: true,
};
const SQL = {
    lineComments: ["--"],
    blockComments: [["/*", "*/"]],
    strings: [
        { open: "'", close: "'", escape: "doubled", multiline: true },
        { open: '"', close: '"', escape: "doubled", multiline: false },
    ],
};
const YAML_LIKE = {
    lineComments: ["#"],
    blockComments: [],
    strings: [
        { ...syntax_double, opensAt: "value" },
        { ...single, escape: "doubled", opensAt: "value" },
    ],
    spacedHash: true,
};
const XML = {
    lineComments: [],
    blockComments: [["<!--", "-->"]],
    strings: [
        { ...syntax_double, escape: "none", opensAt: "value" },
        { ...single, escape: "none", opensAt: "value" },
    ],
};
const JSON_SYNTAX = { lineComments: [], blockComments: [], strings: [syntax_double] };
const syntax_PLAIN = { lineComments: [], blockComments: [], strings: [] };
const SYNTAX = {
    "c-like": C_LIKE,
    "python-like": PYTHON_LIKE,
    sql: SQL,
    "yaml-like": YAML_LIKE,
    xml: XML,
    json: JSON_SYNTAX,
    csv: syntax_PLAIN,
    text: syntax_PLAIN,
};
/** Languages of the C family that also know comments with `#`. */
const WITH_HASH = /\.(?:tf|hcl|php)$/i;
const C_LIKE_WITH_HASH = { ...C_LIKE, lineComments: ["//", "#"], spacedHash: true };
/** The syntax of a file, by its family and, where families are not fine enough, its name. */
function syntaxOf(family, path) {
    return family === "c-like" && path !== null && WITH_HASH.test(path) ? C_LIKE_WITH_HASH : SYNTAX[family];
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/lexer/view.js


/** What a text, perhaps from the middle of a file, is made of. */
function view(text, family, path) {
    const tokens = lex(text, syntaxOf(family, path));
    const code = [];
    const uncommented = [];
    for (const { kind, start, end } of tokens) {
        const part = text.slice(start, end);
        code.push(kind === "code" ? part : kind === "string" ? hollow(part) : blank(part));
        uncommented.push(kind === "comment" ? blank(part) : part);
    }
    return { text, tokens, code: code.join(""), uncommented: uncommented.join(""), family, path };
}
function blank(part) {
    return part.replace(/[^\n\r]/g, " ");
}
/** A string keeps its first and last mark, so that one still sees that a value stands there. */
function hollow(part) {
    return part.length < 2 ? part : `${part[0]}${blank(part.slice(1, -1))}${part.at(-1)}`;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/weaknesses/rule.js
/** The places of any of several spellings, except in lines that only import what bears the name. */
function* spellings(view, all) {
    const places = [];
    for (const { shape, confidence, near, except, in: where } of all)
        for (const found of (where === "code" ? view.code : view.uncommented).matchAll(shape)) {
            const start = found.index;
            const end = start + found[0].length;
            const before = lineBefore(view.uncommented, start);
            if (IMPORT.test(before) || except?.before.test(before))
                continue;
            if (except?.behind.test(view.uncommented.slice(end, end + NEAR)))
                continue;
            const fits = near?.find(({ line, above }) => line.test(around(view.uncommented, start, end, above)));
            places.push({ start, end, confidence: fits?.confidence ?? confidence });
        }
    yield* places.sort((a, b) => a.start - b.start);
}
/** The line of a place, as far as it is near; with so many lines above it. */
function around(text, start, end, above = 0) {
    const after = text.slice(end, end + NEAR);
    const lineEnd = after.indexOf("\n");
    return lineBefore(text, start, above) + text.slice(start, end) + (lineEnd < 0 ? after : after.slice(0, lineEnd));
}
function lineBefore(text, start, above = 0) {
    const before = text.slice(Math.max(0, start - NEAR * (1 + above)), start);
    return before
        .split("\n")
        .slice(-1 - above)
        .join("\n");
}
const NEAR = 200;
/** An import up to what it names; a statement behind it, or an import that is called, runs. */
const IMPORT = /^\s{0,80}(?:import\s{1,5}(?!\()|from\s{1,5}[\w.]{1,120}\s{1,5}import\b|#include\b|export\s{1,5}[{*])[^;()]*$|^\s{0,80}using\s{1,5}(?:static\s{1,5})?[\w.]{1,120}(?:\s?=\s?[\w.]{0,120})?$/;

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/weaknesses/crypto.js

/** What a digest is taken of, or for, when its strength matters. */
const SENSITIVE = /pass(?:word|wd|phrase)|secret|token|sign|hmac|credential|ssn|patient|mrn|otp|api_?key|private_?key|salt/i;
/** What tells that a short lower-case word is the name of a cipher; `des` is December in Catalan, and "of the" in French. */
const OF_CIPHERS = /ciph|crypt|algorithm|getInstance|createC|\bssl|\btls/i;
/** Who compares with the name of a cipher does not use it, and most who do complain of it. */
const crypto_COMPARED = {
    before: /\b(?:equals|contains|startsWith|endsWith|matches|includes|indexOf)\w{0,24}\s{0,3}\([^()]{0,120}(?:\(\)[^()]{0,80})?$|[=!]==?\s{0,3}$|\bcase\s{1,3}$/,
    behind: /^\.(?:equals|contains|compareTo|matches)\w{0,24}\s{0,3}\(|^\s{0,3}[=!]==?(?!=)/,
};
const CONTROLLED = "encryption-at-rest";
/** Ways to encrypt or to make keys that no longer protect: NIST SP 800-131A r2, RFC 6151 (MD5), RFC 7465 (RC4). */
const weakCryptography = [
    {
        rule: "safeguard/weak-hash",
        kind: CONTROLLED,
        severity: "medium",
        redacted: "[weak hash]",
        keywords: ["md5", "sha1", "sha-1"],
        find: (view) => spellings(view, [
            {
                shape: /(?:createHash|createHmac|getInstance|HashAlgorithm|hashlib\.new)\s{0,5}\(\s{0,5}["'](?:md5|sha-?1|hmacmd5|hmacsha1)["']/gi,
                confidence: 70,
                near: [{ line: SENSITIVE, confidence: 92 }],
            },
            {
                shape: /\b(?:hashlib\.(?:md5|sha1)|md5\.(?:New|Sum)|sha1\.(?:New|Sum)|Digest::(?:MD5|SHA1)(?=[.:])|DigestUtils\.(?:md5|sha1?)(?:Hex)?|MD5\.(?:Create|HashData)|SHA1\.(?:Create|HashData)|(?:MD5|SHA1)CryptoServiceProvider|Hashing\.(?:md5|sha1)|OpenSSL::Digest::(?:MD5|SHA1))/g,
                confidence: 70,
                in: "code",
                near: [{ line: SENSITIVE, confidence: 92 }],
            },
        ]),
    },
    {
        rule: "safeguard/weak-cipher",
        kind: CONTROLLED,
        severity: "high",
        redacted: "[weak cipher]",
        keywords: ["des", "rc4", "rc2", "ecb", "blowfish", "arcfour"],
        find: (view) => spellings(view, [
            {
                shape: /["'](?:DES(?:ede)?|RC2|RC4|ARCFOUR|Blowfish|AES\/ECB|DES(?:ede)?\/[A-Z]{3})(?:\/[\w]{1,20})?(?:\/[\w]{1,30})?["']/g,
                confidence: 92,
                except: crypto_COMPARED,
            },
            {
                shape: /["'](?:aes-?(?:128|192|256)-ecb|des(?:-ede3?|-(?:cbc|ecb|cfb|ofb)|-ede3?-(?:cbc|ecb|cfb|ofb))|bf-(?:cbc|ecb))["']/g,
                confidence: 92,
                except: crypto_COMPARED,
            },
            {
                shape: /["'](?:des|rc4)["']/g,
                confidence: 50,
                near: [{ line: OF_CIPHERS, confidence: 92 }],
                except: crypto_COMPARED,
            },
            {
                shape: /\b(?:AES\.MODE_ECB|DES3?\.(?:new|MODE_\w{3})|modes\.ECB|CipherMode\.ECB|ARC4\.new|algorithms\.(?:TripleDES|ARC4|Blowfish)|des\.New(?:TripleDES)?Cipher|rc4\.NewCipher|(?:Triple)?DES\.Create|(?:Triple)?DESCryptoServiceProvider|RC2CryptoServiceProvider|CryptoJS\.(?:DES|TripleDES|RC4)|mode\.ECB)\b/g,
                confidence: 93,
                in: "code",
            },
        ]),
    },
    {
        rule: "safeguard/static-iv",
        kind: CONTROLLED,
        severity: "high",
        redacted: "[static IV]",
        keywords: ["iv", "nonce", "initializationvector"],
        find: (view) => spellings(view, [
            {
                shape: /\b(?:iv|IV|ivBytes|iv_bytes|initializationVector|initialization_vector|nonce)\s{0,5}(?::?=|:)\s{0,5}(?:b?["'][^"'\n]{8,64}["']|Buffer\.alloc\(\s?\d{1,3}\s?\)|bytes\(\s?\d{1,3}\s?\)|b["']\\x00["']\s?\*|new byte\[\d{1,3}\]\s?;|make\(\[\]byte,|\[\]byte\(["'])/g,
                confidence: 80,
                near: [{ line: /\b(?:iv|IV)\b/, confidence: 90 }],
            },
            { shape: /new IvParameterSpec\s{0,3}\(\s{0,3}(?:new byte\[|["'])/g, confidence: 93 },
        ]),
    },
    {
        rule: "safeguard/weak-random",
        kind: CONTROLLED,
        severity: "medium",
        redacted: "[weak random number]",
        keywords: ["random", "rand"],
        find: (view) => spellings(view, [
            {
                shape: /\b(?:\w{0,40}(?:[tT]oken|[sS]ecret|[pP]assword|[nN]once|[sS]alt|[kK]ey|KEY|TOKEN|SECRET|[oO]tp|[sS]ession_?[iI]d))\s{0,5}(?::?=|:)(?!=)[^\n;]{0,120}?(?:Math\.random\(|\brandom\.(?:random|randint|choice|choices|getrandbits)\(|new Random\(|\brand\.(?:Int|Intn|Int63|Float64|Read)\(|\bmt_rand\(|\bRandom\.rand)/g,
                confidence: 90,
                in: "code",
            },
            {
                shape: /\b\w{0,40}(?:Id|ID|_id|\bid|[mM]rn)\s{0,5}(?::?=|:)(?!=)[^\n;]{0,120}?(?:Math\.random\(|\brandom\.randint\(|new Random\()/g,
                confidence: 65,
                in: "code",
            },
        ]),
    },
];

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/lexicon/sinks.js
const LEVEL = "(?:trace|debug|info|warn|warning|error|fatal|critical|exception|severe|fine|finer|finest|notice|verbose|success|log|write|print)";
/** Logs, messages of exceptions, URLs, cookies, browsers' stores, analytics and language models, in the six languages and their usual libraries. */
const sinks = [
    {
        rule: "safeguard/phi-in-log",
        kind: "logging",
        severity: "high",
        redacted: "[PHI in a log]",
        keywords: ["log", "print", "console", "puts", "write", "trace"],
        call: new RegExp([
            `\\b(?:\\w{0,40}[lL]og(?:ger|ging|rus)?|LOG(?:GER)?|_?log(?:ger)?|slog|zap|glog|klog|winston|pino|Rails\\.logger)(?:\\(\\))?(?:\\.with\\w{0,20}\\([^()\\n]{0,80}\\))?\\.(?:${LEVEL}(?:f|ln|w|Context)?|[A-Z](?:race|ebug|nfo|nformation|arn|arning|rror|atal|ritical|rint|anic)\\w{0,12}|Log\\w{0,20}|Print\\w{0,6})\\s{0,3}(?:\\(|[ ](?=["'\\w]))`,
            "\\bconsole\\.(?:log|debug|info|warn|error|trace|dir|table)\\s{0,3}\\(",
            "\\b(?:System\\.(?:out|err)\\.print(?:ln|f)?|fmt\\.(?:Fp|P)rint(?:ln|f)?|Console\\.(?:Error\\.)?Write(?:Line)?|(?:Debug|Trace)\\.(?:Write|Print|Trace)\\w{0,12}|std::cout\\s?<<|process\\.std(?:out|err)\\.write|sys\\.std(?:out|err)\\.write)\\s{0,3}\\(?",
            "(?<![\\w.])(?:print|println|printf|puts|pp|NSLog|error_log|var_dump|print_r|syslog)\\s{0,2}\\(",
            "(?<=^[ \\t]{0,80})(?:puts|pp|p|print|echo|warn)[ ](?=[\"'\\w@$])",
        ].join("|"), "gm"),
    },
    {
        rule: "safeguard/phi-in-trace",
        kind: "logging",
        severity: "high",
        redacted: "[PHI in a trace]",
        keywords: ["span", "tag", "attribute", "baggage"],
        call: /\b\w{0,20}[sS]pan(?:\(\))?\.(?:setAttributes?|set_attributes?|SetAttributes?|setTag|set_tag|SetTag|addEvent|add_event|AddEvent|log)\s{0,3}\(|\bActivity\.Current\??\.(?:SetTag|AddTag)\s{0,3}\(|\bMDC\.put(?:Closeable)?\s{0,3}\(|\battribute\.String\s{0,3}\(/g,
    },
    {
        rule: "safeguard/phi-in-exception",
        kind: "logging",
        severity: "high",
        redacted: "[PHI in an exception]",
        keywords: ["error", "exception", "raise", "throw", "panic"],
        call: /\b(?:throw\s{1,3}(?:new\s{1,3})?|new\s{1,3}|raise\s{1,3})[\w.]{0,80}(?:Error|Exception|Failure)\s{0,3}[(,]|\b(?:errors\.(?:New|Errorf|Wrapf?)|fmt\.Errorf|panic)\s{0,3}\(|\braise\s{1,3}(?=["'f])/g,
        takesRecords: true,
    },
    {
        rule: "safeguard/phi-in-url",
        kind: "exposure",
        severity: "high",
        redacted: "[PHI in a URL]",
        keywords: ["param", "query", "?", "&"],
        call: /\b(?:searchParams\.(?:set|append)|URLSearchParams|queryParam|addQueryParam(?:eter)?|addQueryParameter|query_params|AddQueryString|urlencode|url\.Values\.(?:Add|Set)|query\.(?:Set|Add)|setParameter\s{0,3}\((?=\s{0,3}["']))\s{0,3}\(/g,
        takesRecords: true,
    },
    {
        rule: "safeguard/phi-in-cookie",
        kind: "exposure",
        severity: "high",
        redacted: "[PHI in a cookie]",
        keywords: ["cookie"],
        call: /\b(?:res(?:ponse)?\.cookie|setcookie|set_cookie|setCookie|new\s{1,3}Cookie|Cookies?\.(?:set|Append|add)|[cC]ookieStore\.set|http\.SetCookie|ResponseCookie\.from)\s{0,3}\(|\bdocument\.cookie\s{0,3}=|\bcookies(?:\.\w{1,20})?\[[^\]\n]{1,60}\]\s{0,3}=(?!=)/g,
    },
    {
        rule: "safeguard/phi-in-browser-storage",
        kind: "exposure",
        severity: "high",
        redacted: "[PHI in browser storage]",
        keywords: ["storage"],
        call: /\b(?:window\.)?(?:localStorage|sessionStorage|AsyncStorage|[sS]haredPreferences)\.(?:setItem|set|put\w{0,10})\s{0,3}\(|\b(?:localStorage|sessionStorage)(?:\.\w{1,60}|\[[^\]\n]{1,60}\])\s{0,3}=(?!=)/g,
    },
    {
        rule: "safeguard/phi-in-analytics",
        kind: "exposure",
        severity: "critical",
        redacted: "[PHI to analytics]",
        keywords: [
            "analytics",
            "gtag",
            "mixpanel",
            "amplitude",
            "posthog",
            "segment",
            "sentry",
            "datalayer",
            "fbq",
            "newrelic",
            "datadog",
            "heap",
            "insights",
            "bugsnag",
            "rollbar",
            "statsd",
        ],
        call: /\b(?:\w{0,20}[aA]nalytics(?:\(\))?\.(?:track|identify|page|logEvent|log_event|group|capture)|gtag|fbq|mixpanel\.(?:track|people\.set|identify)|amplitude\w{0,20}\.(?:logEvent|track|setUserProperties)|posthog\.(?:capture|identify)|segment\.(?:track|identify)|[sS]entry(?:_sdk)?\.(?:captureMessage|capture_message|setContext|set_context|setExtras?|set_extra|setTags?|set_tag|setUser|set_user|addBreadcrumb|add_breadcrumb|CaptureMessage)|dataLayer\.push|newrelic\.(?:addCustomAttribute|add_custom_attribute|addPageAction|noticeError)|datadogRum\.\w{1,30}|DD_RUM\.\w{1,30}|heap\.(?:track|addUserProperties)|appInsights\.track\w{1,20}|[tT]elemetryClient\.Track\w{1,20}|Bugsnag\.(?:notify|leaveBreadcrumb)|[rR]ollbar\.\w{1,12})\s{0,3}\(/g,
    },
    {
        rule: "safeguard/phi-in-llm",
        kind: "exposure",
        severity: "critical",
        redacted: "[PHI to a language model]",
        keywords: [
            "openai",
            "anthropic",
            "completion",
            "llm",
            "generate",
            "claude",
            "gemini",
            "invokemodel",
            "ollama",
            "messages",
        ],
        call: /\b(?:chat\.completions\.create|completions\.create|messages\.create|responses\.create|ChatCompletion\.(?:a?create)|createChatCompletion|CreateChatCompletion|generateText|streamText|generateObject|generateContent|generate_content|llm(?:\(\))?\.(?:a?invoke|predict|generate|call|complete)|chain\.(?:a?invoke|run)|ollama\.(?:chat|generate)|invokeModel|invoke_model|InvokeModel(?:Async)?|chatClient\.prompt|[cC]hatModel\.(?:call|generate))\s{0,3}\(/g,
    },
];

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/lexicon/phi-identifiers.js
/**
 * Names in code that hold what identifies a patient, or what is known of one, as words in lower case. Sources: the private data of
 * CodeQL's `SensitiveDataHeuristics.qll` (github/codeql, MIT: health, birth dates, social security, insurance), the identifying
 * elements of Microsoft's FHIR and DICOM anonymizers' sample configurations (microsoft/Tools-for-Health-Data-Anonymization, MIT), and
 * the identifiers of 45 CFR 164.514(b)(2)(i).
 */
/** They are about a person wherever they stand. */
const phi_identifiers_identifying = `
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
const identifyingOfPerson = `
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
const persons = new Set("patient patients subscriber beneficiary guarantor enrollee claimant decedent newborn".split(" "));
/** Records of which the whole must not be written out: FHIR resources that are about one person, and what codes call them. */
const wholeRecords = new Set("patient claim encounter immunization observation prescription admission".split(" "));
/** What may follow an identifying name and still be the value. */
const valueWords = new Set("value text str string number num raw plain".split(" "));
/** Parts of a chain that give the value itself. */
const transparent = new Set("toString to_s trim strip value get orElse toUpperCase toLowerCase upper lower toISOString ToString Trim String format join text".split(" "));
/** Functions that keep the value back: beginnings of words in their names. */
const keepsBack = /^(?:redact|mask|hash|hmac|sha\d|anonymi[sz]|pseudonymi[sz]|deidentif|encrypt|cipher|tokeni[sz]|obfuscat|sanitiz|scrub|censor|strip|fingerprint|digest|is|has|len|length|count|size|sizeof|typeof|exists|bool|boolean|id|uuid|omit|safe|last4|keys?|nil|null|empty|blank|present|equals?|contains|includes|valid|validate)$|^(?:redact|mask|hash|anonym|pseudonym|deident|encrypt|tokeniz|obfuscat|sanitiz|scrub|censor)/;

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/words.js
/** The words of an identifier, in lower case: `patientSSN`, `patient_ssn` and `patient-ssn` are patient and ssn. */
function words_wordsOf(identifier) {
    return identifier
        .slice(0, words_LONGEST)
        .replace(/([a-z\d])([A-Z])/g, "$1 $2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((word) => word !== "");
}
/** Nobody names anything longer. */
const words_LONGEST = 200;
/** Names joined by `.`, `?.`, `->` or `::`, also through calls without arguments: `patient.getName().family`. */
const CHAIN = /[A-Za-z_$][\w$]{0,120}[!?]?(?:(?:\(\))?(?:\?\.|\.|->|::|&\.)[A-Za-z_$][\w$]{0,120}[!?]?){0,12}/g;
/** The names of a chain, without the marks between them. */
function partsOf(chain) {
    return chain.split(/(?:\(\))?(?:\?\.|&\.|\.|->|::)/);
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/weaknesses/phi-expressions.js


const strong = new Set(phi_identifiers_identifying);
const phi_expressions_ofPerson = new Set(identifyingOfPerson);
/** The last that a lexicon's phrases have. */
const LONGEST_PHRASE = 4;
const CERTAIN = 95;
const LIKELY = 80;
/**
 * The expressions with PHI in a stretch of code (strings and comments blank), outside calls that keep the value back such as
 * `mask(...)`, `hash(...)` or `len(...)`.
 */
function* phiIn(code) {
    const calls = [];
    const matcher = new RegExp(CHAIN, "y");
    let at = 0;
    while (at < code.length) {
        const character = code[at] ?? "";
        if (character === "(")
            calls.push(calls.at(-1) === true);
        else if (character === ")")
            calls.pop();
        if (!/[A-Za-z_$]/.test(character)) {
            at++;
            continue;
        }
        matcher.lastIndex = at;
        const chain = matcher.exec(code)?.[0] ?? character;
        const end = at + chain.length;
        const parts = partsOf(chain);
        const isCall = code[end] === "(";
        const hidden = calls.at(-1) === true;
        const getter = isCall && code[end + 1] === ")";
        if (isCall && !getter) {
            calls.push(hidden || parts.some(hides));
            at = end + 1;
            continue;
        }
        const isName = /^\s{0,3}(?:=(?!=|>)|:(?!:))/.test(code.slice(end, end + 6)) &&
            !/[?]\s{0,80}$/.test(code.slice(Math.max(0, at - 80), at));
        if (!hidden && !isName && !parts.some(hides)) {
            const known = judge(parts);
            if (known !== undefined)
                yield { start: at, end, ...known };
        }
        at = end;
    }
}
function hides(part) {
    return words_wordsOf(part).some((word, index, words) => keepsBack.test(word) && (index === 0 || words.length === 1 || index === words.length - 1));
}
/** What a chain is, by its last name; names such as `trim` say nothing, so the one before them counts. */
function judge(parts) {
    let last = parts.length - 1;
    while (last > 0 && transparent.has(parts[last] ?? ""))
        last--;
    const name = words_wordsOf(parts[last] ?? "");
    if (name[0] === "get" || name[0] === "fetch")
        name.shift();
    while (name.length > 1 && valueWords.has(name.at(-1) ?? "")) {
        if (strong.has(name.slice(-LONGEST_PHRASE).join(" ")))
            break;
        name.pop();
    }
    const before = parts.slice(0, last).flatMap(words_wordsOf);
    for (let length = Math.min(LONGEST_PHRASE, name.length); length > 0; length--) {
        const phrase = name.slice(-length).join(" ");
        if (strong.has(phrase))
            return { what: "identifier", confidence: CERTAIN };
        if (phi_expressions_ofPerson.has(phrase) && [...before, ...name.slice(0, -length)].some((word) => persons.has(word)))
            return { what: "identifier", confidence: CERTAIN - 3 };
    }
    const single = name.at(-1) ?? "";
    // `patient`, `savedPatient`, `this.patient`: one record. `claims` of a token, or an `order`, are something else.
    const isRecord = wholeRecords.has(single) && name.length <= 2 && !/^(?:is|has|no|type|class|new)$/.test(name[0] ?? "");
    return isRecord ? { what: "record", confidence: single === "patient" ? LIKELY : LIKELY - 15 } : undefined;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/weaknesses/phi-exposure.js


/** PHI that reaches a log, a trace, an exception, a URL, a cookie, a browser's store, analytics or a language model. */
const phiExposure = sinks.map((sink) => ({
    rule: sink.rule,
    kind: sink.kind,
    severity: sink.severity,
    redacted: sink.redacted,
    keywords: sink.keywords,
    *find(view) {
        if (!READS_CODE.has(view.family))
            return;
        yield* inCalls(view, sink);
        if (sink.rule === "safeguard/phi-in-url")
            yield* inUrls(view);
    },
}));
const READS_CODE = new Set(["c-like", "python-like"]);
/** Arguments are read so far. */
const FAR = 800;
function* inCalls({ code, path }, sink) {
    sink.call.lastIndex = 0;
    let from = 0;
    for (const found of code.matchAll(sink.call)) {
        // What stands inside a call that was looked at was looked at with it: no text is read twice.
        if (found.index < from)
            continue;
        if (path?.endsWith(".php") && WRITES_PAGE.test(found[0]))
            continue;
        const start = found.index + found[0].length;
        const end = found[0].endsWith("(") ? closing(code, start) : statementEnd(code, start);
        const wholeAsText = /(?:JSON\.stringify|toJson|to_json|json\.dumps|json\.Marshal|JsonSerializer|inspect|%\+v)/.test(code.slice(start, end));
        for (const phi of phiIn(code.slice(start, end))) {
            if (phi.what === "record" && sink.takesRecords)
                continue;
            const confidence = phi.what === "record" && wholeAsText ? Math.max(92, phi.confidence) : phi.confidence;
            yield { start: start + phi.start, end: start + phi.end, confidence };
            break;
        }
        from = end;
    }
}
/** In PHP these write the page that somebody asked for, no log. */
const WRITES_PAGE = /^(?:echo|print|printf)[\s(]/;
function closing(code, from) {
    const last = Math.min(code.length, from + FAR);
    let depth = 1;
    for (let at = from; at < last; at++) {
        if (code[at] === "(")
            depth++;
        else if (code[at] === ")" && --depth === 0)
            return at;
        else if (code[at] === ";" && depth === 1)
            return at;
    }
    return last;
}
function statementEnd(code, from) {
    const end = /[\n;]/.exec(code.slice(from, from + FAR))?.index;
    return end === undefined ? Math.min(code.length, from + FAR) : from + end;
}
/** A string that ends in `?name=` or `&name=`, with PHI right after it. */
function* inUrls({ tokens, text, code }) {
    for (const { kind, start, end } of tokens) {
        if (kind !== "string" ||
            !/[?&][\w.-]{1,60}=["'`]?(?:\$?\{)?$|[?&][\w.-]{1,60}=#\{$/.test(text.slice(Math.max(start, end - 70), end)))
            continue;
        const after = code.slice(end, end + 120);
        const value = /^[^"'`\n;}]*/.exec(after)?.[0] ?? "";
        for (const phi of phiIn(value)) {
            if (phi.what === "record")
                continue;
            yield { start: end + phi.start, end: end + phi.end, confidence: phi.confidence };
            break;
        }
    }
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/weaknesses/settings.js

/** Settings that switch a safeguard off. */
const weakSettings = [
    {
        rule: "safeguard/encryption-off",
        kind: "encryption-at-rest",
        severity: "high",
        redacted: "[encryption off]",
        keywords: ["encrypt"],
        find: (view) => spellings(view, [
            {
                shape: /\b(?:storage_?encrypted|encryption_?enabled|enable_?encryption|encrypt_at_rest|at_rest_encryption_enabled|encryption_at_rest|encryptionAtRest|kms_encrypted|encryptAtRest|server_?side_?encryption(?:_enabled)?|encryption\.enabled|encrypt_phi|encryptPhi|encryptPHI)["']?\s{0,5}[:=]\s{0,5}["']?(?:false|off|no|none|disabled)\b/gi,
                confidence: 93,
            },
            {
                shape: /\bencrypted["']?\s{0,5}[:=]\s{0,5}["']?(?:false|off|no|none|disabled)\b/gi,
                confidence: 93,
                ...(isProgram(view) ? { near: [{ line: PLAIN_VARIABLE, confidence: 50 }] } : {}),
            },
            { shape: /\bencryption["']?\s{0,5}[:=]\s{0,5}["']?(?:false|off|none|disabled)\b/gi, confidence: 90 },
        ]),
    },
    {
        rule: "safeguard/public-storage",
        kind: "exposure",
        severity: "critical",
        redacted: "[public storage]",
        keywords: ["public", "allusers", "allauthenticatedusers"],
        find: (view) => spellings(view, [
            {
                shape: /["']public-read(?:-write)?["']|\bacl\s{0,5}[:=]\s{0,5}["']?public-read(?:-write)?\b|--acl[ =]public-read|\bCannedACL\.PUBLIC_READ|\bCannedAccessControlList\.PublicRead(?:Write)?|\bS3CannedACL\.PublicRead/g,
                confidence: 95,
            },
            {
                shape: /\b(?:block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets|BlockPublicAcls|BlockPublicPolicy|IgnorePublicAcls|RestrictPublicBuckets|blockPublicAcls|blockPublicPolicy)["']?\s{0,5}[:=]\s{0,5}["']?false\b/gi,
                confidence: 95,
            },
            {
                shape: /["'](?:allUsers|allAuthenticatedUsers)["']/g,
                confidence: 50,
                near: [{ line: GRANTED, above: 2, confidence: 90 }],
            },
            {
                shape: /\b(?:allowBlobPublicAccess|allow_blob_public_access|allow_nested_items_to_be_public|publicly_accessible|PubliclyAccessible|publiclyAccessible)["']?\s{0,5}[:=]\s{0,5}["']?true\b/g,
                confidence: 95,
            },
            { shape: /\bcontainer_access_type\s{0,5}=\s{0,5}["'](?:blob|container)["']/g, confidence: 92 },
        ]),
    },
    {
        rule: "safeguard/open-cors",
        kind: "access-control",
        severity: "high",
        redacted: "[CORS for any origin]",
        keywords: ["origin", "cors"],
        find: openCors,
    },
    {
        rule: "safeguard/cookie-unprotected",
        kind: "session",
        severity: "high",
        redacted: "[unprotected cookie]",
        keywords: ["cookie", "httponly", "secure"],
        find: (view) => spellings(view, [
            {
                shape: /\b(?:http_?only|HttpOnly)["']?\s{0,5}(?:=>|[:=])\s{0,5}false\b/gi,
                confidence: 92,
                near: [{ line: NO_COOKIE, above: 8, confidence: 50 }],
            },
            {
                shape: /\bsetHttpOnly\s{0,3}\(\s{0,3}false\s{0,3}\)|\bSESSION_COOKIE_(?:SECURE|HTTPONLY)\s{0,5}=\s{0,5}False\b|\bCSRF_COOKIE_SECURE\s{0,5}=\s{0,5}False\b|\bcookie\.(?:secure|http-only|httpOnly)\s{0,5}[:=]\s{0,5}false\b/g,
                confidence: 95,
            },
            { shape: /\bsetSecure\s{0,3}\(\s{0,3}false\s{0,3}\)/g, confidence: 90 },
            {
                shape: /(?<![\w.-])secure["']?\s{0,5}(?:=>|[:=])\s{0,5}false\b/gi,
                confidence: 70,
                near: [
                    { line: NO_COOKIE, above: 8, confidence: 50 },
                    { line: /cookie|session|httpOnly/i, confidence: 92 },
                ],
            },
            { shape: /\bCookieSecurePolicy\.None\b/g, confidence: 92, in: "code" },
        ]),
    },
    {
        rule: "safeguard/access-opened",
        kind: "access-control",
        severity: "high",
        redacted: "[access without a check]",
        keywords: ["permitall", "allowanonymous", "csrf", "skip_before_action", "allowany", "anonymous", "@public"],
        find: (view) => spellings(view, [
            { shape: /\banyRequest\(\)\s{0,20}\.permitAll\b/g, confidence: 95, in: "code" },
            {
                shape: /@PermitAll\b|(?<!anyRequest\(\)\s{0,20})\.permitAll\(\)|\[AllowAnonymous\b|\bAllowAnonymous\(\)/g,
                confidence: 75,
                in: "code",
            },
            {
                shape: /@csrf_exempt\b|\bcsrf\(\)\s{0,20}\.disable\(\)|\bcsrf\s{0,3}\(\s{0,3}(?:AbstractHttpConfigurer::disable|\w{1,20}\s{0,3}->\s{0,3}\w{1,20}\.disable\(\))|\bskip_before_action\s{1,5}:verify_authenticity_token/g,
                confidence: 80,
                in: "code",
            },
            {
                shape: /\bskip_before_action\s{1,5}:\w{0,20}(?:authent|authoriz|login)\w{0,20}|\bpermission_classes\s{0,5}=\s{0,5}[[(]\s{0,5}(?:permissions\.)?AllowAny\b/g,
                confidence: 85,
                in: "code",
            },
        ]),
    },
];
/** Whether a text is of a program, in which a name may be any variable's, rather than of settings. */
function isProgram({ family, path }) {
    return (family === "c-like" || family === "python-like") && !/\.(?:tf|hcl|json[c5])$/i.test(path ?? "");
}
/** A statement that is nothing but the assignment of a variable, or of a field of the object itself: a state, not a setting. */
const PLAIN_VARIABLE = /^\s{0,200}(?:(?:private|protected|public|internal|static|final|readonly|volatile|const|let|var|val|bool|Boolean|boolean|mut)\s{1,5}){0,5}(?:this\.|self\.|\$this->|\$|@)?encrypted\s{0,5}=\s{0,5}(?:false|False)\s{0,5};?\s{0,20}$/;
/** Where a name of Google's is one to whom something is granted. */
const GRANTED = /(?<![A-Za-z])(?:member|principal|binding|grant|grantee|acl|iam|role|entity|ACL|IAM)s?(?![a-z])|[a-z](?:Member|Principal|Binding|Grant|Acl|Iam|Role)s?(?![a-z])/;
/** Defaults for cookies that are still to be read: without a name and a value it is none. */
const NO_COOKIE = /["']?\bname["']?\s{0,8}(?:=>|[:=])\s{0,5}(?:null|None|nil)\b[\s\S]*\bvalue["']?\s{0,8}(?:=>|[:=])\s{0,5}(?:null|None|nil)\b/i;
const ANY_ORIGIN = /Access-Control-Allow-Origin["']?\s{0,5}[:,=]\s{0,5}["']?\*|\borigins?["']?\s{0,5}[:=]\s{0,5}\[?\s?["']\*["']|@CrossOrigin\((?:origins\s?=\s?)?["']\*["']|\ballow_origins\s?=\s?\[\s?["']\*["']|\bAllowAnyOrigin\(\)|\ballowedOrigins\(\s?["']\*["']|\borigin["']?\s{0,5}:\s{0,5}true\b/g;
const WITH_CREDENTIALS = /(?:Allow-Credentials["']?\s{0,5}[:,=]\s{0,5}["']?|\bcredentials["']?\s{0,5}[:=]\s{0,5}|\ballow_?credentials["']?\s{0,5}[(:=]\s{0,5}["']?)true\b|\bAllowCredentials\(\)/i;
/** Any origin may ask; worse with the user's cookies. */
function* openCors({ uncommented }) {
    for (const { index, 0: found } of uncommented.matchAll(ANY_ORIGIN)) {
        const near = uncommented.slice(Math.max(0, index - 400), index + 400);
        const withCredentials = WITH_CREDENTIALS.test(near);
        if (/true$/.test(found) && !withCredentials)
            continue;
        yield { start: index, end: index + found.length, confidence: withCredentials ? 93 : 70 };
    }
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/weaknesses/transport.js

const FALSE = "(?:false|False|FALSE|no|off|0)\\b";
/** Transmission without verification, without encryption, or with versions that are withdrawn (RFC 8996). */
const weakTransport = [
    {
        rule: "safeguard/tls-verification-off",
        kind: "encryption-in-transit",
        severity: "high",
        redacted: "[TLS verification off]",
        keywords: ["rejectunauthorized", "verify", "insecure", "tls", "ssl", "curl", "wget", "cert", "trust", "hostname"],
        find: (view) => spellings(view, [
            { shape: /\brejectUnauthorized["']?\s{0,5}[:=]\s{0,5}false\b/g, confidence: 97 },
            { shape: /\bInsecureSkipVerify\s{0,5}[:=]\s{0,5}true\b/g, confidence: 97 },
            { shape: /\bNODE_TLS_REJECT_UNAUTHORIZED["'\]]{0,2}\s{0,5}[:=]\s{0,5}["']?0/g, confidence: 97 },
            { shape: /\bverify(?:_ssl|_certs|_tls|Ssl|SSL)?\s{0,5}=\s{0,5}False\b/g, confidence: 93 },
            {
                shape: /\b(?:verify_ssl|verifySsl|verify_certs|ssl_verify|sslVerify|strictSSL|strict-ssl|ssl_verify_peer|verify_peer|validate_certs|CURLOPT_SSL_VERIFYPEER)["']?\s{0,5}(?:=>|[:=,])\s{0,5}(?:false|False|no|0)\b/g,
                confidence: 93,
            },
            { shape: /\bcurl\b[^\n|;&]{0,200}?\s(?:-[a-zA-Z]{0,6}k[a-zA-Z]{0,4}|--insecure)(?=\s|$)/gm, confidence: 90 },
            { shape: /\bwget\b[^\n|;&]{0,200}?\s--no-check-certificate\b/g, confidence: 92 },
            {
                shape: /\bssl\._create_unverified_context\b|\bssl\.CERT_NONE\b|\bcheck_hostname\s{0,5}=\s{0,5}False\b|\bOpenSSL::SSL::VERIFY_NONE\b|\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\s{0,3},\s{0,3}(?:0|false)/g,
                confidence: 96,
            },
            {
                shape: /\b(?:NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|AllowAllHostnameVerifier|TrustAllStrategy|TrustSelfSignedStrategy|InsecureTrustManagerFactory|DangerousAcceptAnyServerCertificateValidator)\b/g,
                confidence: 92,
                in: "code",
            },
            {
                shape: /\b(?:ServerCertificateValidationCallback|ServerCertificateCustomValidationCallback|RemoteCertificateValidationCallback)\b[^\n]{0,160}?(?:=>\s{0,5}true|return true)/g,
                confidence: 96,
                in: "code",
            },
            { shape: /\b(?:trustServerCertificate|TrustServerCertificate)\s{0,3}=\s{0,3}true\b/gi, confidence: 92 },
            {
                shape: /\b(?:tls-skip-verify|tls_skip_verify|insecure_skip_verify|insecure-skip-tls-verify|skip_tls_verify|insecureSkipTLSVerify)["']?\s{0,5}[:=]\s{0,5}["']?(?:true|yes|1)\b/g,
                confidence: 95,
            },
        ]),
    },
    {
        rule: "safeguard/unencrypted-connection",
        kind: "encryption-in-transit",
        severity: "high",
        redacted: "[unencrypted connection]",
        keywords: ["ssl", "tls", "http", "encrypt", "transit", "transport"],
        find: (view) => spellings(view, [
            { shape: /\bssl_?mode["']?\s{0,3}[=:]\s{0,3}["']?(?:disable|allow|none)d?\b/gi, confidence: 95 },
            { shape: /\buseSSL\s{0,3}=\s{0,3}false\b/gi, confidence: 95 },
            {
                shape: new RegExp(`\\b(?:require_secure_transport|transit_encryption_enabled|force_ssl|https_only|httpsOnly|supportsHttpsTrafficOnly|enable_https_traffic_only|SECURE_SSL_REDIRECT|requireSSL|require_ssl|requireTLS|ssl_enabled|tls_enabled|ssl\\.enabled|tls\\.enabled)["']?\\s{0,5}[:=]\\s{0,5}["']?${FALSE}`, "g"),
                confidence: 93,
            },
            { shape: /;\s?encrypt\s?=\s?(?:false|no)\b/gi, confidence: 92 },
            {
                shape: /\b(?:minVersion|min_version|minimum_protocol_version|minTlsVersion|minimum_tls_version|ssl_protocols|secureProtocol|MinVersion)["']?\s{0,5}[:=]?\s{0,5}["']?(?:[\w. ]{0,40}?)(?:SSLv[23](?:_method)?|TLSv?1(?:[._]?[01])?(?![._]?[\d])(?:_method)?|VersionTLS1[01]|VersionSSL30)\b/g,
                confidence: 92,
            },
            {
                shape: /\b(?:PROTOCOL_SSLv[23]|PROTOCOL_TLSv1(?:_1)?|SecurityProtocolType\.(?:Ssl3|Tls(?:11)?)(?!\w)|SslProtocols\.(?:Ssl[23]|Tls(?:11)?)(?!\w))/g,
                confidence: 92,
                in: "code",
            },
        ]),
    },
    {
        rule: "safeguard/plain-http",
        kind: "encryption-in-transit",
        severity: "medium",
        redacted: "[http URL]",
        keywords: ["http://"],
        find: plainHttp,
    },
];
/** Names that name, and hosts that are this machine, this cluster, or reserved (RFC 2606, RFC 6761). */
const NO_ADDRESS = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[|host\.docker|[^./:]{1,63}(?:[:/"'?#$]|$)|[\w.-]{0,200}\.(?:local|localhost|test|invalid|svc|internal|example)(?:[:/"'?#]|$)|(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net)|(?:[\w-]{1,63}\.){0,3}(?:w3|xmlsoap|apache|springframework|hl7|loinc|snomed|unitsofmeasure|purl|json-schema|openxmlformats|hibernate|jboss|eclipse|mozilla|gnu|ietf|oasis-open|opengis|omg|dicom|nema|ihe|cts2|regenstrief|liquibase|checkstyle|puppycrawl|mybatis|sourceforge|opensource|creativecommons|schema|ogp|xmlpull|java|sun|oracle|microsoft|adobe|swagger)\.(?:org|net|com|info|io)|(?:www\.)?(?:schemas?|ns|xml|xmlns)\.|snomed\.info|(?:[\w-]{1,63}\.){0,3}openmrs\.org|fhir\.)/i;
/** A URL that something connects to, rather than a name or a link. */
const CONNECTS = /\b\w{0,40}(?:url|uri|endpoint|host|server|base|fetch|axios|request|http|api|proxy|connect|client|get|post)\w{0,40}["']?\s{0,3}(?:\(|[:=])/i;
const LINKS = /xmlns|xsi:|schemaLocation|namespace|href|doctype|@see|@link|license|homepage|<a\s/i;
function* plainHttp(view) {
    const text = view.uncommented;
    for (const { index } of text.matchAll(/(?<![\w/])http:\/\/(?=[\w[])/g)) {
        if (NO_ADDRESS.test(text.slice(index + 7, index + 267)))
            continue;
        const line = around(text, index, index + 7);
        if (LINKS.test(line))
            continue;
        const end = index + (/^[^\s"'`<>)\\]{0,200}/.exec(text.slice(index, index + 200))?.[0].length ?? 7);
        yield { start: index, end, confidence: CONNECTS.test(line) ? 75 : 50 };
    }
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/weaknesses/index.js
/** Ways to weaken a safeguard that code shows as it stands: exposed PHI, weak cryptography, weak transport, settings that switch something off. */




const weaknesses = [...phiExposure, ...weakCryptography, ...weakTransport, ...weakSettings];

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/detectors.js



/** What is not code says nothing of safeguards. */
const READ = new Set(["c-like", "python-like", "sql", "yaml-like", "xml", "json"]);
let last;
/** The weaknesses of a text as it stands, one detector for each; what a change takes away is `safeguardsIn`. */
const safeguardDetectors = weaknesses.map((weakness) => ({
    id: weakness.rule,
    category: "safeguard",
    keywords: weakness.keywords,
    scope: "chunk",
    *detect({ text, family, path, side }) {
        if (!READ.has(family) || side === "message" || side === "title")
            return;
        // All of them are asked about the same text one after the other: it is lexed once.
        if (last?.text !== text || last.path !== path)
            last = { text, path, view: view(text, family, path) };
        for (const place of weakness.find(last.view))
            yield matchOf(weakness, place);
    },
}));
function matchOf({ rule, kind, severity, redacted }, { start, end, confidence }) {
    return {
        start,
        end,
        rule,
        category: "safeguard",
        severity,
        confidence,
        tier: null,
        safeguard: { kind, effect: "weakened" },
        redacted,
        synthetic: false,
        controls: controlsOfSafeguard[kind],
    };
}

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/context.js
var engine_context = __webpack_require__(5487);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/family.js
var engine_family = __webpack_require__(5614);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/order.js
var order = __webpack_require__(1584);
;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/finding-at.js

/** A finding about a safeguard at a place of a file. */
function findingAt({ path }, { side, line, column, endColumn }, { rule, kind, effect, severity, confidence, redacted }, { contextOf, commit }) {
    return {
        rule,
        category: "safeguard",
        severity,
        confidence,
        tier: null,
        safeguard: { kind, effect },
        commit,
        location: { path, line },
        side,
        column,
        endColumn,
        redacted,
        context: contextOf(path),
        synthetic: false,
        controls: [...controlsOfSafeguard[kind]],
    };
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/added-weaknesses.js




/**
 * The weaknesses on added lines, except those on lines that only moved, and except as many as were in the same file before: of the same
 * rule, with the same text, and as sure.
 */
function addedWeaknesses(removed, added, context) {
    const before = new Set();
    for (const { lines } of removed)
        for (const line of lines)
            if (line.length <= added_weaknesses_LONGEST)
                before.add(added_weaknesses_bare(line));
    const found = added.flatMap((hunk) => inHunk(hunk, before, context));
    if (found.length === 0)
        return [];
    const files = new Set(found.map(({ hunk }) => hunk.file));
    const had = new Map();
    for (const hunk of removed) {
        if (!files.has(hunk.file))
            continue;
        for (const { key } of inHunk(hunk, NONE, context))
            had.set(key, (had.get(key) ?? 0) + 1);
    }
    return found.flatMap(({ key, finding }) => {
        const left = had.get(key) ?? 0;
        if (left === 0)
            return [finding];
        had.set(key, left - 1);
        return [];
    });
}
const NONE = new Set();
/** Longer lines are not compared. */
const added_weaknesses_LONGEST = 1000;
function added_weaknesses_bare(line) {
    return line.replace(/\s+/g, "");
}
function inHunk(hunk, before, context) {
    const text = hunk.lines.join("\n");
    const lower = text.toLowerCase();
    const asked = weaknesses.filter(({ keywords }) => keywords.some((word) => lower.includes(word)));
    if (asked.length === 0)
        return [];
    const { path } = hunk.file;
    const seen = view(text, (0,engine_family/* familyOf */.A)(path), path);
    const starts = lineStarts(hunk.lines);
    return asked.flatMap(({ find, ...about }) => [...find(seen)].flatMap(({ start, end, confidence }) => {
        const line = lineAt(starts, start);
        const content = hunk.lines[line] ?? "";
        if (content.length <= added_weaknesses_LONGEST && before.has(added_weaknesses_bare(content)))
            return [];
        const column = start - (starts[line] ?? 0) + 1;
        const endColumn = Math.min(end - (starts[line] ?? 0), content.length) + 1;
        const place = { side: "added", line: hunk.firstLine + line, column, endColumn };
        const finding = findingAt(hunk.file, place, { ...about, effect: "weakened", confidence }, context);
        return [{ finding, hunk, key: `${hunk.file.path}\n${about.rule} ${confidence} ${text.slice(start, end)}` }];
    }));
}
function lineStarts(lines) {
    const starts = [];
    let at = 0;
    for (const line of lines) {
        starts.push(at);
        at += line.length + 1;
    }
    return starts;
}
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/declarations.js
const DECLARED = [
    /^\s{0,200}(?:async\s{1,3})?def\s{1,5}(?:self\.)?(?<name>\w{1,120}[?!]?)/,
    /^\s{0,200}func\s{1,5}(?:\([^)]{0,80}\)\s{0,3})?(?<name>\w{1,120})/,
    /^\s{0,200}(?:export\s{1,3})?(?:default\s{1,3})?(?:async\s{1,3})?function\*?\s{1,3}(?<name>[\w$]{1,120})/,
    /^\s{0,200}(?:export\s{1,3})?(?:const|let|var)\s{1,3}(?<name>[\w$]{1,120})\s{0,3}(?::[^=\n]{0,120})?=\s{0,3}(?:async\s{0,3})?(?:function\b|\([^)\n]{0,300}\)\s{0,3}(?::[^=\n]{0,80})?=>|[\w$]{1,60}\s{0,3}=>)/,
    // A method: modifiers or a return type, a name, parentheses; no statement looks so.
    /^\s{0,200}(?!return\b|else\b|throw\b|new\b|await\b|yield\b|case\b|assert\b|goto\b|delete\b|defer\b|go\b|raise\b)(?:[\w<>[\],.?@]{1,120}\s{1,5}){1,8}(?<name>(?!if\b|for\b|while\b|switch\b|catch\b)[\w$]{1,120})\s{0,3}\([^;]{0,400};?\s{0,5}$/,
    /^\s{1,200}(?!if\b|for\b|while\b|switch\b|catch\b|return\b|function\b|super\b)(?<name>[\w$]{1,120})\s{0,3}\([^;=]{0,300}\)\s{0,3}(?::[^={;]{0,80})?\{\s{0,20}$/,
];
const TYPE = /^\s{0,200}(?:(?:public|private|protected|internal|export|default|abstract|final|sealed|static|partial|open|data)\s{1,3}){0,6}(?:class|interface|enum|struct|trait|module|record|object)\s{1,3}(?<name>[\w$:]{1,120})/;
/** A longer line declares nothing that anybody wrote. */
const LONGEST_LINE = 1000;
/** What is declared in a hunk, in order. Several ask: each hunk is read once. */
function declarationsIn(hunk) {
    const known = read.get(hunk);
    if (known !== undefined)
        return known;
    const declarations = hunk.code.flatMap((text, line) => {
        const declared = declarationAt(text);
        return declared === undefined ? [] : [{ ...declared, line }];
    });
    read.set(hunk, declarations);
    return declarations;
}
const read = new WeakMap();
function declarationAt(text) {
    if (text.length > LONGEST_LINE || text.trim() === "")
        return undefined;
    const indent = text.length - text.trimStart().length;
    const signature = text.replace(/[\s{;]+/g, "");
    const type = TYPE.exec(text)?.groups?.["name"];
    if (type !== undefined)
        return { name: type, indent, isType: true, signature };
    for (const shape of DECLARED) {
        const name = shape.exec(text)?.groups?.["name"];
        if (name !== undefined)
            return { name, indent, isType: false, signature };
    }
    return undefined;
}
/** What an annotation stands on, as far as its hunk shows it. */
function annotatedBy(hunk, line) {
    const declarations = declarationsIn(hunk);
    const next = declarations[lastBefore(declarations, line) + 1];
    const isNear = next !== undefined && next.line - line <= MOST_ANNOTATIONS;
    return isNear && onlyAnnotations(hunk, line + 1, next.line) ? next : undefined;
}
/**
 * What a line of a hunk belongs to, outermost last, as far as the hunk shows: for a line within a body the declarations above it
 * with less white space; for an annotation the one that follows.
 */
function declarationsOf(hunk, line, isAnnotation) {
    const declarations = declarationsIn(hunk);
    const annotated = isAnnotation ? annotatedBy(hunk, line) : undefined;
    const around = annotated === undefined ? [] : [annotated];
    let indent = indentOf(hunk.lines[line] ?? "");
    const last = lastBefore(declarations, line);
    for (let index = last; index >= Math.max(0, last - FARTHEST) && indent > 0; index--) {
        const each = declarations[index];
        if (each === undefined || each.indent >= indent)
            continue;
        around.push(each);
        indent = each.indent;
        if (around.length >= declarations_DEEPEST)
            break;
    }
    return around;
}
const MOST_ANNOTATIONS = 12;
const declarations_DEEPEST = 6;
/** So many declarations above a line are looked at. */
const FARTHEST = 2000;
function lastBefore(declarations, line) {
    let low = 0;
    let high = declarations.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((declarations[middle]?.line ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}
/** Whether nothing but other annotations, their arguments and comments stands between. */
function onlyAnnotations(hunk, from, to) {
    for (let line = from; line < to; line++) {
        const code = (hunk.code[line] ?? "").trim();
        if (code !== "" && !/^[@[#)}"'(]/.test(code) && !/[,"'({})]$/.test(code))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/gone.js

/**
 * What became of what a protection protected: `gone` with it, so that nothing is left without protection; `perhaps`, where a
 * function with its name but other parameters, or one in its place with another name, is there; else `left`.
 */
function fateOf(instance, remaining) {
    const { hunk, line, standing } = instance;
    if (hunk.file.status === "deleted")
        return hunk.hasNames || standing !== "setting" ? "gone" : "perhaps";
    // A removed function that only protects takes the protection with it; one that is annotated takes only itself.
    const owners = declarationsOf(hunk, line, standing === "annotation").filter(({ name }) => standing === "annotation" || !isProtectionItself(name));
    const lost = owners.find((owner) => standing === "annotation" ? isLost(owner, hunk, remaining) : !remaining.declared.has(owner.name));
    if (lost !== undefined)
        return remaining.isRenamedIn(hunk, lost) ? "perhaps" : "gone";
    const served = standing === "argument" ? routesIn(hunk, line) : [];
    if (served.length > 0 && served.every((route) => !remaining.routes.has(route)))
        return "gone";
    if (callsNothing(instance, remaining) || guardsWhatIsGone(instance, remaining))
        return "gone";
    const [nearest] = owners;
    if (nearest === undefined)
        return "left";
    const { path } = hunk.file;
    const { signature } = nearest;
    const keys = [`${path} ${hunk.index} ${signature}`, `${path} ${signature}`];
    return keys.some((key) => remaining.signaturesInFile.has(key)) ? "left" : "perhaps";
}
/**
 * Whether what an annotation stands on is nowhere after the change. A function of the same name in another file is another one,
 * such as the implementation of an interface's, unless it is the same to the letter.
 */
function isLost({ name, signature }, { file }, remaining) {
    return !remaining.declaredInFile.has(`${file.path} ${name}`) && !remaining.signatures.has(signature);
}
/** Whether what is called, on nothing or on the object itself, did nothing and goes too. */
function callsNothing({ hunk, line, start, end, standing }, { emptied }) {
    const called = (hunk.code[line] ?? "").slice(start, end).replace(/^(?:this|self|super)\.|^super\(\)\./, "");
    return standing === "call" && emptied.has(called);
}
/** Whether a condition goes away with a block that did something, or only called what did nothing, rather than with a refusal. */
function guardsWhatIsGone({ hunk, line, standing }, { lines, emptied }) {
    const code = hunk.code[line] ?? "";
    if (standing !== "call" || !/^\s{0,200}(?:\}?\s?else\s)?(?:el)?(?:if|unless)\b/.test(code))
        return false;
    const indent = code.length - code.trimStart().length;
    const body = [];
    for (let at = line + 1; at < Math.min(hunk.code.length, line + LONGEST_BLOCK); at++) {
        const text = hunk.code[at] ?? "";
        if (text.trim() === "")
            continue;
        if (text.length - text.trimStart().length <= indent)
            break;
        body.push((hunk.lines[at] ?? "").replace(/\s+/g, ""));
    }
    const done = body.filter((each) => /\w{3}/.test(each) && !LOGS.test(each));
    if (done.length > 0 && done.every((each) => emptied.has(PLAIN_CALL.exec(each)?.[1] ?? "")))
        return true;
    const acts = body.filter((each) => /\w{3}/.test(each) && !REFUSES.test(each));
    return acts.length > 0 && acts.length * 2 > body.length && acts.every((each) => !lines.has(each));
}
const LONGEST_BLOCK = 60;
/** Lines of a block, without their white space. */
const LOGS = /^(?:\w{1,40}\.)?log(?:ger)?\.\w{1,20}\(/i;
const PLAIN_CALL = /^(?:this\.|self\.|super\.)?(\w{1,120})\(\);?$/;
const REFUSES = /throw|raise|^return(?!\w*\()|abort|den(?:y|ied)|forbid|unauthori[sz]|redirect|40[13]|panic|exit|authenticate|log(?:ger)?\.|^else|^\}/i;
/** Whether a function is there to protect, by its name, such as `requireAdmin`. */
function isProtectionItself(name) {
    return /^(?:require|check|ensure|verify|enforce|audit|authorize|authenticate|log_?[aA]ccess|record_?[aA]ccess)/.test(name);
}
/** The routes that a line, or the three lines above in the same call, serve. */
function routesIn(hunk, line) {
    for (let at = line; at >= Math.max(0, line - 3); at--) {
        const code = hunk.code[at] ?? "";
        if (at < line && /[;}]\s{0,20}$/.test(code))
            return [];
        const text = (hunk.uncommented[at] ?? "").slice(0, 1000);
        const routes = [...text.matchAll(/["'`](\/[^"'`\s]{0,200})["'`]/g)].map(([, route]) => route ?? "");
        if (routes.length > 0 &&
            /\b(?:get|post|put|patch|delete|route|all|use|handle|HandleFunc|Map\w{1,10}|GET|POST|PUT|DELETE|PATCH|Handle|resources?)\b/.test(code))
            return routes;
    }
    return [];
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/hunk-side.js


/** The hunks of a file that have lines on a side. */
function hunkSides(file, side) {
    const path = side === "removed" ? (file.previousPath ?? file.path) : file.path;
    const family = (0,engine_family/* familyOf */.A)(path);
    const hasNames = family === "c-like" || family === "python-like";
    return file.hunks.flatMap((hunk, index) => {
        const lines = hunk[side].map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
        if (lines.length === 0)
            return [];
        const { code, uncommented } = view(lines.join("\n"), family, path);
        const firstLine = side === "removed" ? hunk.oldStart : hunk.newStart;
        return [{ file, index, firstLine, lines, code: code.split("\n"), uncommented: uncommented.split("\n"), hasNames }];
    });
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/lexicon/protections.js

const set = (words) => new Set(words.split(" "));
/** First words of names that do not protect, although they are about protection: they read, build, set or declare. */
const READS = set("get find list load read fetch query search select count set with is render show display parse to from new build create format map test should expect mock stub delete remove purge clear export import print describe");
const AUDIT_VERBS = set("log record write audit emit track publish save append add create send report store persist trail note capture submit enqueue event");
const ACCESS_VERBS = set("require requires required check checks verify ensure assert enforce validate has have is can must needs restrict guard protect authorize authorise authenticate hasany current user need with only allow allows confirm");
const ACCESS_NOUNS = set("auth authenticated authentication authorized authorised authorization authorisation unauthorized permission permissions privilege privileges role roles authority authorities scope scopes access acl login jwt admin superuser staff");
const CONSENT_VERBS = set("check checks has have require requires verify ensure enforce is assert validate given get granted valid obtained active must confirm needs");
/** Annotations, decorators and filters of the usual frameworks: Spring, Jakarta, OpenMRS, ASP.NET, Django, Flask, NestJS, Rails. */
const ACCESS_ANNOTATIONS = /^(?:authorized|authorize|pre authorize|post authorize|pre filter|post filter|secured|roles allowed|deny all|requires? (?:permissions?|roles?|authentication|user|auth|privileges?|scopes?)|login required|permission required|user passes test|permissions? classes|permission classes|jwt required|token required|auth required|roles required|admin required|staff member required|requires? auth|use guards|roles|permissions|has (?:role|any role|permission|authority)|require (?:http methods)|authenticated|protected|access control|secure|security requirement)$/;
/**
 * What a name protects, or undefined. Judged by its words: `auditLog.record` records, `auditRepository.find` reads; `requireRole` checks,
 * `roleName` does not. `owner` are the words of what it is called on.
 */
function protects(name, owner, standing) {
    const words = words_wordsOf(name);
    if (words.length === 0 || words.length > 6)
        return undefined;
    const has = (word) => words.includes(word);
    const [first = ""] = words;
    if (standing === "annotation") {
        const phrase = words.join(" ");
        if (/\baudit(?:ed|able|log|action|event|trail)?\b/.test(phrase) ||
            /^(?:log|record) (?:access|activity)$/.test(phrase))
            return "audit";
        if (ACCESS_ANNOTATIONS.test(phrase))
            return "access-control";
        if (/\bconsent\b|\bbreak (?:the )?glass\b/.test(phrase))
            return "consent";
        if (/^encrypt(?:ed)?\b/.test(phrase))
            return "encryption-at-rest";
        if (/^(?:rate limit(?:ed|er|ing)?|ratelimit|throttle[d]?|enable rate limiting|limiter|bucket4j)\b/.test(phrase))
            return "rate-limit";
    }
    const phrase = words.join(" ");
    if (/\bbreak (?:the )?glass\b|\bemergency access\b/.test(phrase) && standing === "call" && !READS.has(first))
        return "consent";
    if (/\brate ?limit(?:er|ed|ing)?\b|\bthrottl(?:e|ed|er|ing)\b|\bslow down\b/.test(phrase) &&
        !(standing === "call" && READS.has(first) && first !== "is"))
        return "rate-limit";
    if (has("consent") && (words.some((word) => CONSENT_VERBS.has(word)) || owner.includes("consent")) && first !== "set")
        return standing === "argument" && words.length < 2 ? undefined : "consent";
    if (owner.includes("consent") && CONSENT_VERBS.has(first) && first !== "get" && standing === "call")
        return "consent";
    if (isAudit(words, owner, standing))
        return "audit";
    if (isAccess(words, owner, standing))
        return "access-control";
    if (standing === "call" &&
        // Who makes an object that could encrypt has encrypted nothing.
        /^encrypt(?![eo]rs?$)/.test(first))
        return "encryption-at-rest";
    if (standing === "call" && /^encrypted? (?:char|text|field|column|string|type)/.test(phrase))
        return "encryption-at-rest";
    if (/^(?:use )?(?:https redirection|hsts|require https|force ssl|ssl redirect)\b|^(?:require|force|use) (?:https|ssl|tls|hsts)/.test(phrase))
        return "encryption-in-transit";
    return undefined;
}
function isAudit(words, owner, standing) {
    if (standing === "argument")
        return /^(?:audit|audited)(?: (?:log|middleware|trail|interceptor|filter|handler|hook))+$|^(?:with|log|record) audit/.test(words.join(" "));
    const [first = ""] = words;
    if (words.some((word) => word === "audit" || word === "audited" || word === "auditor")) {
        if (words.length === 1)
            return true;
        if (READS.has(first) && !(AUDIT_VERBS.has(first) && /^(?:create|new)$/.test(first)))
            return false;
        return first === "audit" || words.some((word) => AUDIT_VERBS.has(word)) || words.at(-1) === "audit";
    }
    const ownAudit = owner.some((word) => word === "audit" || word === "auditor" || word === "auditlog" || word === "auditlogger");
    if (ownAudit)
        return !READS.has(first) || first === "create";
    if (/^(?:access|activity|disclosure) (?:log|recorder|trail)$/.test(owner.slice(-2).join(" ")))
        return AUDIT_VERBS.has(first);
    return /^(?:log|record|track) (?:phi |patient |record |data |user )?(?:access|disclosure|activity)\b/.test(words.join(" "));
}
function isAccess(words, owner, standing) {
    const [first = ""] = words;
    const phrase = words.join(" ");
    if (/^(?:set|add|remove|get|create|delete|update|grant|revoke|list|find|save|purge|load|to|parse|build|new|mock|test|render)$/.test(first))
        return false;
    const nouns = words.filter((word) => ACCESS_NOUNS.has(word));
    if (standing === "argument") {
        if (/^(?:authenticate|authorize|authorise|authenticated|authorized|protect|auth (?:middleware|guard|filter|handler|required|check)|authentication (?:middleware|guard|filter)|authorization (?:middleware|guard|filter)|is authenticated|login required|verify token|check jwt|jwt (?:auth|check|guard|middleware)|passport)$/.test(phrase))
            return true;
        return (words.length >= 2 &&
            /^(?:require[sd]?|check|verify|ensure|enforce|validate|must|needs?|restrict|authenticate|authorize)$/.test(first) &&
            (nouns.length > 0 ||
                /\b(?:user|users|token|session|signed in|logged in)\b/.test(phrase) ||
                /^(?:authenticate|authorize)$/.test(first)));
    }
    if (/^(?:authorize|authorise|authorized|authenticate|authenticated|unauthorized|authorize requests|authorize http requests|login required|require login|deny all|permission required|ensure authenticated|is authenticated)[!?]?$/.test(phrase))
        return true;
    if (/^(?:authenticate|authorize)\b/.test(first) && words.length <= 3)
        return true;
    if (/^(?:verify|validate|check) (?:access )?(?:token|jwt|session)$|^(?:require|ensure) (?:signed|logged) in$/.test(phrase))
        return true;
    if (/^(?:require|ensure|check|verify) (?:current )?(?:user|session|token)$/.test(phrase) &&
        /^(?:require|ensure)$/.test(first))
        return true;
    if (owner.some((word) => /^(?:authz|authorizer|authorization|permissions|rbac|acl|enforcer)$/.test(word)) &&
        /^(?:check|enforce|require|verify|can|allow|allows|assert|ensure)$/.test(first))
        return true;
    return ((nouns.length > 0 || /\b(?:super|root) user\b/.test(phrase)) &&
        words.some((word) => ACCESS_VERBS.has(word)) &&
        ACCESS_VERBS.has(first) &&
        !/^(?:user|current|with|allow|allows|access)$/.test(first));
}
const ON = "(?:true|True|TRUE|on|yes|1|enabled|required?|aws:kms|AES256|SSE-KMS)\\b";
const IS = "[\"']?\\s{0,5}(?:=>|[:=])\\s{0,5}[\"']?";
const protectiveSettings = [
    {
        kind: "encryption-at-rest",
        shape: new RegExp(`\\b(?:storage_?encrypted|encrypted|encryption(?:[_.-]?enabled)?|enable_?encryption|encrypt[_-]?at[_-]?rest|at_rest_encryption_enabled|encryption[_-]?at[_-]?rest|server_?side_?encryption(?:_enabled)?|sse_algorithm|SSEAlgorithm|encrypt_?phi)${IS}${ON}`, "gi"),
    },
    {
        kind: "encryption-at-rest",
        shape: /\bkms_(?:master_)?key_(?:id|arn)["']?\s{0,5}[:=]\s{0,5}\S|\bKmsKeyId["']?\s{0,5}[:=]\s{0,5}\S|^\s{0,80}encrypts\s{1,5}:\w|^\s{0,80}(?:has_encrypted|attr_encrypted|lockbox_encrypts)\s{1,5}:\w|converter\s{0,3}=\s{0,3}\w{0,60}[eE]ncrypt\w{0,60}/gm,
    },
    {
        kind: "encryption-in-transit",
        shape: new RegExp(`\\b(?:require_secure_transport|transit_encryption_enabled|force_ssl|https_only|httpsOnly|supportsHttpsTrafficOnly|SECURE_SSL_REDIRECT|require_?ssl|requireTLS|ssl[_.]enabled|tls[_.]enabled|useSSL)${IS}${ON}`, "gi"),
    },
    {
        kind: "encryption-in-transit",
        shape: /\bssl_?mode["']?\s{0,3}[=:]\s{0,3}["']?(?:require|verify-ca|verify-full|VERIFY_IDENTITY|REQUIRED)\b/gi,
    },
    {
        kind: "audit",
        shape: new RegExp(`\\b\\w{0,40}audit(?:ing|_?log(?:s|ging)?|[_.]?events?)?(?:[_.]enabled)?${IS}${ON}`, "gi"),
    },
    {
        kind: "audit",
        shape: /\bhas_paper_trail\b|\bcreate\s{1,5}(?:or\s{1,3}replace\s{1,3})?trigger\s{1,5}\w{0,60}audit|\bpgaudit\.log\s{0,3}=\s{0,3}["']?(?!none)\w|\benable_logging\s{0,5}=\s{0,5}true\b/gi,
    },
    {
        kind: "access-control",
        shape: /\bpermission_classes\s{0,5}=\s{0,5}[[(](?![^\])\n]{0,80}AllowAny)|^\s{0,80}(?:before_action|before_filter|prepend_before_action)\s{1,5}:\w{0,40}(?:authent|authoriz|login|require_|permission|admin)\w{0,40}|\bsecurity(?:\.basic)?\.enabled\s{0,3}[=:]\s{0,3}true|^\s{0,80}load_and_authorize_resource\b|\benable_rls|\benable\s{1,3}row\s{1,3}level\s{1,3}security\b|<\s?(?:intercept-url|security-constraint|auth-constraint)\b/gim,
    },
    {
        kind: "access-control",
        shape: new RegExp(`\\b(?:require_?auth(?:entication)?|auth(?:entication|orization)?[_.]?(?:required|enabled)|authenticated)${IS}${ON}`, "gi"),
    },
    {
        kind: "consent",
        shape: new RegExp(`\\b(?:require_?consent|consent[_.]?(?:required|check|enforced)|break_?glass[_.]?(?:enabled|audit|required)?)${IS}${ON}`, "gi"),
    },
    {
        kind: "rate-limit",
        shape: /\b(?:rate_?limit(?:s|ing|er)?|throttl(?:e|ing)|max_?requests(?:_per_\w{1,10})?|requests_per_(?:second|minute)|DEFAULT_THROTTLE_RATES)(?:[_.]\w{1,20})?["']?\s{0,5}[:=]\s{0,5}(?!["']?(?:false|off|no|none|0)\b)\S|\blimit_req(?:_zone)?\s/gi,
    },
    {
        kind: "session",
        shape: new RegExp(`(?:\\bhttp_?only|(?<![\\w.-])secure|\\bSESSION_COOKIE_(?:SECURE|HTTPONLY)|\\bcookie\\.(?:secure|http-only))${IS}${ON}|\\bset(?:HttpOnly|Secure)\\s{0,3}\\(\\s{0,3}true\\s{0,3}\\)`, "gi"),
    },
    {
        kind: "session",
        shape: /\b(?:session[-_.]?(?:timeout|max[-_]?age|idle[-_]?timeout|expir(?:y|es|ation))|idle[-_.]?timeout|max[-_]?inactive[-_]?interval|auto[-_]?log(?:off|out)(?:[-_]?\w{1,20})?|setMaxInactiveInterval|SESSION_COOKIE_AGE)["']?\s{0,5}(?:=>|[:=>(])\s{0,5}["']?\w/gi,
    },
    {
        kind: "retention",
        shape: /\b\w{0,40}(?:retention|retain)(?:[-_.]?(?:in[-_]?)?(?:days|years|months|period|policy|hours|seconds|ms))?["']?\s{0,5}(?:=>|[:=])\s{0,5}\S|\bobject_lock_enabled\s{0,5}[:=]\s{0,5}true|\bdeletion_protection["']?\s{0,5}[:=]\s{0,5}true|\bprevent_destroy\s{0,5}=\s{0,5}true/gi,
    },
];

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/instance.js


/**
 * The lines of one side of a hunk that protect. Of a removed line one of a kind counts, of an added line all: two checks that are put
 * into one condition are still two.
 */
function instancesIn(hunk, { wrappers = instance_NONE, all = false } = {}) {
    const instances = [];
    for (const [line, code] of hunk.code.entries()) {
        const seen = new Set();
        const keep = (instance) => {
            if (seen.has(instance.kind) && !all)
                return;
            seen.add(instance.kind);
            instances.push(instance);
        };
        if (hunk.hasNames && (wrappers.size > 0 || instance_NAMES.test(code)) && !NOT_RUN.test(code)) {
            for (const named of namesIn(code)) {
                const own = protects(named.name, named.owner, named.standing);
                const within = wrappers.get(named.name) ?? [];
                for (const kind of new Set(own === undefined ? within : [own, ...within]))
                    keep({ kind, hunk, line, ...named });
            }
        }
        if (!SETTINGS.test(hunk.uncommented[line] ?? ""))
            continue;
        for (const setting of settingsIn(hunk.uncommented[line] ?? ""))
            keep({ ...setting, hunk, line });
    }
    return instances;
}
/** What is in every name, and in every setting, that protects: most lines are done with here. */
const instance_NAMES = /audit|auth|access|activity|disclosure|consent|glass|emergency|encrypt|rate|throttl|slow|https|hsts|ssl|tls|privilege|permission|role|login|jwt|token|session|scope|acl|rbac|admin|superuser|staff|secure|protect|guard|signed|logged|user|deny|limit|bucket|policy|enforc|passport|require/i;
const SETTINGS = /encrypt|kms|sse|ssl|tls|https|audit|trail|logging|perm|auth|before_|security|rls|row|consent|glass|rate|throttl|requests|limit_req|only|secure|session|timeout|interval|log-?_?\.?o(?:ff|ut)|retention|retain|lock|deletion|destroy/i;
const instance_NONE = new Map();
/** Lines that only name things. */
const NOT_RUN = /^\s{0,200}(?:import\b|from\s+[\w.]+\s+import\b|using\s+[\w.]+\s*;|package\b|require(?:_relative)?\s|#include|export\s+(?:\*|\{)|(?:public |export |abstract |final |internal |sealed |default |data |static ){0,5}(?:class|interface|enum|struct|trait|module|namespace|type|record)\s)/;
/** Names that are called, that annotate, or that stand alone as an argument (as middleware does). */
function* namesIn(code) {
    if (code.length > instance_LONGEST_LINE)
        return;
    for (const { index: start, 0: chain } of code.matchAll(CHAIN)) {
        const end = start + chain.length;
        const parts = partsOf(chain);
        const name = parts.at(-1) ?? "";
        const owner = parts.slice(0, -1).flatMap(words_wordsOf);
        const standing = instance_standingOf(code, start, end);
        if (standing !== undefined)
            yield { name, owner, standing, start, end };
    }
}
/** A longer line is generated. */
const instance_LONGEST_LINE = 1000;
function instance_standingOf(code, start, end) {
    const before = code.slice(Math.max(0, start - 60), start);
    const after = code.slice(end, end + 40);
    if (/@$/.test(before))
        return "annotation";
    // An attribute of C# or Rust stands in brackets at the beginning of its line.
    if (/^\s{0,60}#?\[(?:[\w.]{1,40}(?:\([^)]{0,40}\))?,\s?)?$/.test(before) && /^\s*[\](,]/.test(after))
        return "annotation";
    if (/^\s{0,3}(?:<[\w, .?]{1,30}>)?\(/.test(after))
        return isDeclared(before) ? undefined : "call";
    const isCast = /^\)\s{0,3}[\w(]/.test(after);
    if (/[(,[]\s{0,20}$/.test(before) && /^\s{0,20}(?:[,)\]]|$)/.test(after) && !isCast)
        return "argument";
    // An argument on a line of its own.
    if (/^\s{0,59}$/.test(before) && /^\s{0,5},\s{0,5}$/.test(after))
        return "argument";
    // Ruby calls without parentheses.
    if (/^\s{0,59}$/.test(before) &&
        /^\s{1,3}[:@"'\w]/.test(after) &&
        !/^\s{1,3}(?:[=+\-*/|&<>?]|\w+\s*[=;,{(:])/.test(after))
        return "call";
    if (/^\s{0,59}$/.test(before) && /[!?]$/.test(code.slice(0, end)) && /^\s*$/.test(after))
        return "call";
    return undefined;
}
/** Whether the name before a parenthesis is declared there: after `def`, `func`, or a type. */
function isDeclared(before) {
    if (/\b(?:def|func|fun|fn|function\*?|sub|proc)\s{1,5}(?:\([^)]{0,40}\)\s{0,3}|self\.)?$/.test(before))
        return true;
    const word = /([\w>\]?]+)\s{1,5}$/.exec(before)?.[1];
    return word !== undefined && !NOT_A_TYPE.has(word);
}
const NOT_A_TYPE = new Set("return await new throw else yield not and or in is case go defer if unless when while until do then raise try assert elsif elif typeof".split(" "));
function* settingsIn(line) {
    if (line.length > instance_LONGEST_LINE)
        return;
    for (const { kind, shape } of protectiveSettings)
        for (const found of line.matchAll(shape)) {
            const start = found.index + (found[0].length - found[0].trimStart().length);
            const name = /[\w.-]+(?:\s+:\w+)?/.exec(found[0])?.[0] ?? "";
            yield { kind, start, end: found.index + found[0].length, standing: "setting", name };
            break;
        }
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/limits.js
const limits_NUMBER = `["']?\\s{0,5}(?:=>|[:=>(])\\s{0,5}["']?(?<number>[\\d_.]{1,20}(?:\\s?\\*\\s?[\\d_]{1,12}){0,5})\\s{0,2}(?<unit>ms|s|m|h|d|min|minutes?|hours?|days?|weeks?|months?|years?|y|w)?(?:\\.(?<ruby>seconds?|minutes?|hours?|days?|weeks?|months?|years?))?\\b`;
const limit = (key) => new RegExp(`(?<key>\\b\\w{0,40}${key})${limits_NUMBER}`, "gi");
const LIMITS = [
    {
        kind: "session",
        rule: "safeguard/session-longer",
        redacted: "[longer session]",
        key: limit("(?:session[-_.]?(?:timeout|max[-_]?age|idle[-_]?timeout|expir(?:y|es|ation)|lifetime|ttl|cookie_age)|idle[-_.]?timeout|max[-_]?inactive[-_]?interval|auto[-_]?log(?:off|out)\\w{0,20})(?:[-_.]?(?:in[-_]?)?\\w{1,10})?"),
        weaker: "higher",
    },
    {
        kind: "retention",
        rule: "safeguard/retention-shorter",
        redacted: "[shorter retention]",
        key: limit("(?:retention|retain)(?:[-_.]?\\w{1,10}){0,3}"),
        weaker: "lower",
    },
    {
        kind: "rate-limit",
        rule: "safeguard/rate-limit-higher",
        redacted: "[higher rate limit]",
        key: limit("(?:rate[-_]?limit(?:[-_.]?\\w{1,12})?|max[-_]?requests(?:[-_]?per[-_]?\\w{1,10})?|requests[-_]per[-_](?:second|minute|hour)|max[-_]?(?:login[-_]?)?attempts)"),
        weaker: "higher",
    },
];
const SECONDS = [
    [/^ms$/, 0.001],
    [/^s(?:ec(?:ond)?s?)?$/, 1],
    [/^m(?:in(?:ute)?s?)?$/, 60],
    [/^h(?:ours?)?$/, 3600],
    [/^d(?:ays?)?$/, 86_400],
    [/^w(?:eeks?)?$/, 604_800],
    [/^months?$/, 2_592_000],
    [/^y(?:ears?)?$/, 31_536_000],
];
/** Limits with the same key that were on one side before and are weaker after; compared within one file. */
function weakenedLimits(removed, added) {
    return LIMITS.flatMap(({ key, weaker, kind, rule, redacted }) => {
        const before = new Map();
        for (const each of values(removed, key))
            if (!before.has(each.name))
                before.set(each.name, each.value);
        return values(added, key).flatMap(({ name, value, ...place }) => {
            const was = before.get(name);
            if (was === undefined || value === was || (weaker === "higher") !== value > was)
                return [];
            return [{ kind, rule, redacted, ...place }];
        });
    });
}
function values(sides, key) {
    return sides.flatMap((hunk) => hunk.uncommented.flatMap((text, line) => text.length > 1000
        ? []
        : [...text.matchAll(key)].flatMap((found) => {
            const { key: name = "", number = "", unit, ruby } = found.groups ?? {};
            const seconds = SECONDS.find(([shape]) => shape.test((ruby ?? unit ?? "").toLowerCase()))?.[1] ?? 1;
            const value = number
                .split("*")
                .reduce((product, each) => product * Number(each.trim().replaceAll("_", "")), seconds);
            if (Number.isNaN(value))
                return [];
            return [
                { name: name.toLowerCase(), value, hunk, line, start: found.index, end: found.index + found[0].length },
            ];
        })));
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/annotation-arguments.js

/**
 * The arguments of an annotation, without the name of the only one and its braces; none for one without parentheses.
 * Undefined where the diff cuts them off, or they run over more than a few lines.
 */
function argumentsOf({ hunk, line, end }) {
    const code = stretch(hunk.code, line, end);
    const opens = /^\s{0,20}\(/.exec(code)?.[0].length;
    if (opens === undefined)
        return [];
    const closes = annotation_arguments_closing(code, opens);
    if (closes === undefined)
        return undefined;
    return stretch(hunk.uncommented, line, end)
        .slice(opens, closes)
        .replace(/\b(?:value|roles|permissions)\s{0,5}=(?!=)|[{}[\]]/gi, "")
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "");
}
function stretch(texts, line, from) {
    const [first = "", ...rest] = texts.slice(line, line + MOST_LINES);
    return [first.slice(from, from + annotation_arguments_LONGEST), ...rest.map((each) => each.slice(0, annotation_arguments_LONGEST))].join("\n");
}
const MOST_LINES = 6;
const annotation_arguments_LONGEST = 400;
function annotation_arguments_closing(code, from) {
    let depth = 1;
    for (let at = from; at < code.length; at++) {
        if (code[at] === "(")
            depth++;
        else if (code[at] === ")" && --depth === 0)
            return at;
    }
    return undefined;
}
/** Why one list of arguments asks for less than another; `sure`: a confidence. */
function asksLess(name, before, after) {
    if (before.length === 0)
        return undefined;
    if (after.length === 0)
        return 75;
    const isWider = after.length > before.length && before.every((each) => after.includes(each));
    if (isWider && ALTERNATIVES.test(words_wordsOf(name).join(" ")) && !after.some(isAll))
        return 75;
    return before.every((each) => verbOf(each) === "write") && after.every((each) => verbOf(each) === "read")
        ? 65
        : undefined;
}
/** Annotations of which one argument is enough; the guards of NestJS and the permissions of Shiro must all agree. */
const ALTERNATIVES = /^(?:authorized|roles allowed|secured|roles|has any (?:role|authority))$/;
/** OpenMRS asks for all of the privileges where it is told to. */
function isAll(argument) {
    return /^requireAll\s{0,5}=\s{0,5}true$/.test(argument);
}
/** What a privilege lets do, by the first such word of its name. */
function verbOf(argument) {
    for (const word of words_wordsOf(argument)) {
        if (annotation_arguments_READS.has(word))
            return "read";
        if (WRITES.has(word))
            return "write";
    }
    return undefined;
}
const annotation_arguments_READS = new Set(["get", "view", "read", "list"]);
const WRITES = new Set("manage purge delete edit add admin update write create".split(" "));

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/loosened.js


/**
 * Checks of access that a hunk keeps and weakens: annotations on the same declaration that lose their arguments, let one of several
 * do, or ask for a privilege to read in place of one to write; and calls that are put under a condition.
 */
function loosened(removed, before, after) {
    const hunks = bothSides(before, after);
    const linesOf = linesBefore(removed);
    return hunks.flatMap((sides) => [...lesserAnnotations(sides), ...conditional(sides, linesOf)]);
}
/** The hunks that have checks of access on both sides. */
function bothSides(before, after) {
    const hunks = new Map();
    for (const [side, all] of [["before", before], ["after", after]])
        for (const each of all) {
            if (each.kind !== "access-control")
                continue;
            const ofFile = hunks.get(each.hunk.file) ?? new Map();
            hunks.set(each.hunk.file, ofFile);
            const sides = ofFile.get(each.hunk.index) ?? { before: [], after: [] };
            ofFile.set(each.hunk.index, sides);
            sides[side].push(each);
        }
    return [...hunks.values()].flatMap((each) => [...each.values()]).filter((each) => each.before[0] && each.after[0]);
}
/** Annotations on the same declaration; where the hunk shows none, by their order among equally many. */
function lesserAnnotations(sides) {
    const [before, after] = [sides.before, sides.after].map((all) => all.filter(isAnnotation).map(withDeclaration));
    if (before === undefined || after === undefined)
        return [];
    const keyOf = (name, signature) => `${name} ${signature}`;
    const declared = new Map(after.map((each) => [keyOf(each.instance.name, each.signature), each]));
    return before.flatMap(({ instance: was, signature }, index) => {
        const inOrder = before.length === after.length ? after[index] : undefined;
        const is = signature === undefined ? inOrder : declared.get(keyOf(was.name, signature));
        if (is === undefined || is.signature !== signature || is.instance.name !== was.name)
            return [];
        const asked = argumentsOf(was);
        const asks = argumentsOf(is.instance);
        const confidence = asked && asks && asksLess(was.name, asked, asks);
        return confidence === undefined ? [] : [{ instance: is.instance, confidence }];
    });
}
function isAnnotation({ standing }) {
    return standing === "annotation";
}
function withDeclaration(instance) {
    return { instance, signature: annotatedBy(instance.hunk, instance.line)?.signature };
}
/** Calls that are on a line of their own on both sides, further in after, right below a condition that the file had not. */
function conditional(sides, linesOf) {
    const was = new Map();
    for (const { hunk, line, standing } of sides.before) {
        const text = hunk.uncommented[line] ?? "";
        if (standing === "call" && text.length <= loosened_LONGEST && !CONDITION.test(text))
            was.set(loosened_bare(text), loosened_indentOf(text));
    }
    if (was.size === 0)
        return [];
    const checks = new Map(sides.after.map((each) => [each.line, each]));
    // Several checks on one line are one.
    return [...checks.values()].flatMap((instance) => {
        const { hunk, line } = instance;
        const text = hunk.uncommented[line] ?? "";
        const indent = was.get(loosened_bare(text));
        if (indent === undefined || loosened_indentOf(text) <= indent || hasOther(hunk, line, checks))
            return [];
        const above = lineAbove(hunk, line);
        if (!CONDITION.test(above) || loosened_indentOf(above) > indent || linesOf(hunk.file).has(loosened_bare(above)))
            return [];
        return [{ instance, confidence: 65 }];
    });
}
const CONDITION = /^\s{0,200}(?:\}?\s{0,5}else\s{1,5})?(?:el)?(?:if|unless)\b/;
/** A longer line is generated. */
const loosened_LONGEST = 1000;
/** So far above a check its condition stands, and so far below it the other case. */
const loosened_NEAR = 3;
/** The line above that is not blank. */
function lineAbove(hunk, line) {
    const above = hunk.uncommented.slice(Math.max(0, line - loosened_NEAR), line).reverse();
    return above.find((text) => text.trim() !== "")?.slice(0, loosened_LONGEST) ?? "";
}
/** Whether the other case of the condition has a check too. */
function hasOther(hunk, line, checks) {
    const below = Array.from({ length: loosened_NEAR }, (_, index) => line + 1 + index);
    return below.some((at) => checks.has(at)) && below.some((at) => /\belse\b/.test(hunk.code[at] ?? ""));
}
/** The removed lines of a file, bare; read when they are first asked for. */
function linesBefore(removed) {
    const known = new Map();
    const byFile = new Map();
    for (const hunk of removed) {
        const ofFile = byFile.get(hunk.file);
        if (ofFile === undefined)
            byFile.set(hunk.file, [hunk]);
        else
            ofFile.push(hunk);
    }
    return (file) => {
        const lines = known.get(file) ?? new Set(byFile.get(file)?.flatMap(({ uncommented }) => uncommented.map(loosened_bare)));
        known.set(file, lines);
        return lines;
    };
}
/** A line without white space and the brace that opens its block. */
function loosened_bare(text) {
    return text.slice(0, loosened_LONGEST).replace(/[\s{]+/g, "");
}
function loosened_indentOf(text) {
    const spaced = text.slice(0, loosened_LONGEST).replaceAll("\t", "    ");
    return spaced.length - spaced.trimStart().length;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/lost-files.js


/** Files that are there to protect, by the words of their name. */
const OF_NAME = [
    [
        "audit",
        /\baudit(?:or|ing|ed)?(?: (?:log|logger|trail|interceptor|filter|middleware|aspect|service|impl|listener|writer|recorder|handler|advice|sink))*$/,
    ],
    [
        "access-control",
        /\b(?:auth|authn|authz|authentication|authorization|authorisation|permission|permissions|rbac|access|security|jwt|login) (?:middleware|filter|guard|interceptor|aspect|advice|policy|check|checker|provider|handler|enforcer|config|configuration|required)\b/,
    ],
    [
        "access-control",
        // A filter that keeps a session of a database open protects nothing.
        /\b(?:password|csrf|xss|lockout|(?<!hibernate )session(?! in view))(?: \w+){0,3} (?:filter|guard|interceptor)\b/,
    ],
    [
        "consent",
        /\bconsent (?:check|checker|filter|guard|interceptor|enforcer|service|middleware|policy)\b|\bbreak glass\b/,
    ],
    ["rate-limit", /\b(?:rate limit|rate limiter|rate limiting|throttle|throttling)\b/],
    [
        "encryption-at-rest",
        /\bencrypt(?:ion|or|ed)? (?:service|converter|provider|util|helper|filter|codec)\b|^encryptor\b/,
    ],
];
/** Deleted files that protect, unless the change adds a file of the same kind. */
function lostFiles(changes, context) {
    const arrived = new Set(changes
        .filter(({ file }) => file.status !== "deleted" && file.status !== "modified")
        .flatMap(({ file }) => kindOf(file.path) ?? []));
    return changes.flatMap(({ file, removed }) => {
        if (file.status !== "deleted" || removed.length === 0 || context.contextOf(file.path) !== "main")
            return [];
        const kind = kindOf(file.path);
        if (kind === undefined)
            return [];
        const confidence = arrived.has(kind) ? 50 : 75;
        const first = removed[0]?.lines[0]?.length ?? 0;
        return [
            findingAt(file, { side: "removed", line: 1, column: 1, endColumn: first + 1 }, {
                rule: `safeguard/${kind}-removed`,
                kind,
                effect: "removed",
                severity: "high",
                confidence,
                redacted: `[${kind}]`,
            }, context),
        ];
    });
}
function kindOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const stem = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : name;
    const words = words_wordsOf(stem).join(" ");
    if (/\b(?:test|tests|spec|mock|stub|dao|dto|model|migration)\b/.test(words))
        return undefined;
    return OF_NAME.find(([, shape]) => shape.test(words))?.[0];
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/owners.js
const CODEOWNERS = /^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/;
/** The lines of CODEOWNERS that a change takes away without putting the pattern back with an owner. */
function lostOwners(file) {
    if (!CODEOWNERS.test(file.previousPath ?? file.path))
        return [];
    const added = new Map();
    for (const { newStart, added: lines } of file.hunks)
        for (const [index, text] of lines.entries()) {
            const [pattern, owned] = owners_read(text);
            if (pattern !== undefined)
                added.set(pattern, { owned, line: newStart + index, length: text.length });
        }
    const lost = [];
    for (const { oldStart, removed } of file.hunks)
        for (const [index, text] of removed.entries()) {
            const [pattern, owned] = owners_read(text);
            if (pattern === undefined || !owned)
                continue;
            const now = added.get(pattern);
            if (now === undefined)
                lost.push({ side: "removed", line: oldStart + index, length: text.length });
            else if (!now.owned)
                lost.push({ side: "added", line: now.line, length: now.length });
        }
    return lost;
}
function owners_read(text) {
    const [pattern = "", ...owners] = text.split("#", 1).join("").trim().split(/\s+/);
    if (pattern === "" || pattern.startsWith("["))
        return [undefined, false];
    return [pattern, owners.some((owner) => owner.includes("@"))];
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/cover.js
/** Filters, interceptors and requests' rules that are set up once for many handlers. */
const SET_UP = /\.(?:use|Use\w{0,40}|add_middleware|addInterceptors?|addFilter\w{0,20}|register)\s{0,3}\(|\bbefore_action\b|\bbefore_request\b|\banyRequest\(\)|\bFallbackPolicy\b|\bAPP_GUARD\b|\bRequireAuthorization\(/;
/** Whether an added protection is for everything around it: on a class, or set up for a whole router or application. */
function hasCover({ hunk, line, standing }) {
    if (SET_UP.test((hunk.code[line] ?? "").slice(0, 1000)))
        return true;
    if (standing !== "annotation")
        return false;
    for (const code of hunk.code.slice(line + 1, line + 6)) {
        if (/^\s{0,200}(?:(?:public|export|default|abstract|final|sealed|static)\s{1,3}){0,5}(?:class|interface)\s/.test(code))
            return true;
        if (code.trim() !== "" && !/^\s{0,200}[@[]/.test(code))
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/pairing.js



/**
 * Pairs removed protections with added ones of their kind, each of which stands for one: for an annotation one on the same declaration
 * (in its file, then anywhere), for a call the same call in the same hunk (with other arguments), then the same line anywhere (moved), then one in the same hunk, then in the same file (renamed, wrapped, replaced), then one elsewhere that names the same things. One that covers
 * everything around it (a class, a router) stands for all of its file. What is left elsewhere is only perhaps a replacement, of the same
 * call in both branches of a condition at once.
 */
function paired(removed, added) {
    const accounts = new Map();
    const free = new Set(added);
    for (const keyOf of KEYS) {
        const byKey = new Map();
        // The first in the text is taken first, so lists are taken from their end.
        for (const each of [...free].reverse())
            for (const key of keyOf(each))
                push(byKey, key, each);
        for (const each of removed) {
            if (accounts.has(each))
                continue;
            const match = firstFree(keyOf(each), byKey, free);
            if (match === undefined)
                continue;
            free.delete(match);
            accounts.set(each, "replaced");
        }
    }
    const covers = added.filter(hasCover);
    const covered = new Set(covers.map((each) => `${each.kind} ${each.hunk.file.path}`));
    const kinds = new Map();
    for (const { kind } of free)
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const { kind } of covers)
        kinds.set(kind, Infinity);
    const elsewhere = new Set();
    for (const each of removed) {
        if (accounts.has(each))
            continue;
        const left = kinds.get(each.kind) ?? 0;
        const call = `${hunkOf(each)} ${each.name}`;
        if (covered.has(`${each.kind} ${each.hunk.file.path}`))
            accounts.set(each, "replaced");
        else if (left > 0 || elsewhere.has(call)) {
            if (!elsewhere.has(call))
                kinds.set(each.kind, left - 1);
            elsewhere.add(call);
            accounts.set(each, "perhaps-elsewhere");
        }
        else
            accounts.set(each, "missing");
    }
    return { of: accounts, added: [...free] };
}
/** From the surest to the least sure. */
const KEYS = [
    (each) => annotated(each).map((signature) => `${each.kind} ${each.hunk.file.path} ${signature}`),
    (each) => annotated(each).map((signature) => `${each.kind} ${signature}`),
    (each) => (each.standing === "call" ? [`${hunkOf(each)} ${each.name}`] : []),
    (each) => [`${each.kind} ${normalized(each)}`],
    (each) => [hunkOf(each)],
    (each) => [`${each.kind} ${each.hunk.file.path}`],
    (each) => subjects(each).map((subject) => `${each.kind} ${subject}`),
];
function hunkOf({ kind, hunk }) {
    return `${kind} ${hunk.file.path} ${hunk.index}`;
}
function firstFree(keys, byKey, free) {
    for (const key of keys) {
        const list = byKey.get(key);
        while (list !== undefined && list.length > 0) {
            const last = list.at(-1);
            if (last !== undefined && free.has(last))
                return last;
            list.pop();
        }
    }
    return undefined;
}
function push(map, key, instance) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [instance]);
    else
        list.push(instance);
}
/** What an annotation stands on. */
function annotated({ hunk, line, standing }) {
    const declaration = standing === "annotation" ? annotatedBy(hunk, line) : undefined;
    return declaration === undefined ? [] : [declaration.signature];
}
function normalized({ hunk, line }) {
    return (hunk.uncommented[line] ?? "").slice(0, pairing_LONGEST).replace(/[\s;,]+/g, "");
}
/** What is compared of a line. */
const pairing_LONGEST = 1000;
const MOST_SUBJECTS = 8;
/** What a protection speaks of, besides the words of its kind: `VIEW_PATIENTS`, `"patient.read"`, `exportRecords`. */
function subjects({ hunk, line, name }) {
    const text = (hunk.uncommented[line] ?? "").slice(0, pairing_LONGEST);
    const found = new Set();
    for (const [word] of text.matchAll(/[\w.$:-]{4,80}/g)) {
        const words = words_wordsOf(word);
        if (word !== name && words.length > 1 && !words.every((each) => COMMON.test(each)))
            found.add(words.join(" "));
        if (found.size >= MOST_SUBJECTS)
            break;
    }
    return [...found];
}
const COMMON = /^(?:a|an|the|this|self|that|new|get|set|to|of|by|id|ids|user|users|req|res|request|response|ctx|context|current|service|services|log|logger|audit|auth|access|check|require|is|has|role|roles|permission|permissions|event|action|data|record|name|type|info|value|string|const|return|await|public|private|static|final|void|class|method|true|false|null|none)$/;

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/empty-functions.js

/**
 * Names of functions that a change takes away and that did nothing: each that is removed under the name is seen whole and without a
 * statement, and none of the name comes.
 */
function emptyFunctions(removed, declared) {
    const empty = new Set();
    const full = new Set();
    for (const hunk of removed)
        for (const { name, line, isType } of declarationsIn(hunk))
            if (!isType)
                (isEmpty(hunk, line) ? empty : full).add(name);
    return new Set([...empty].filter((name) => !full.has(name) && !declared.has(name)));
}
/** Whether nothing but comments stands between the braces of a function, or nothing but `pass` below it. */
function isEmpty({ code }, line) {
    const text = code.slice(line, line + empty_functions_FAR).map((each) => each.slice(0, empty_functions_LONGEST));
    const opens = text[0]?.indexOf("{") ?? -1;
    if (opens < 0)
        return /^\s{0,200}(?:async\s{1,3})?def\b.{0,400}:\s{0,20}pass\s{0,20}$/.test(statement(text));
    return text
        .join("\n")
        .slice(opens + 1)
        .trimStart()
        .startsWith("}");
}
/** The first line and the next that is not blank, as one. */
function statement([first = "", ...rest]) {
    return `${first.trimEnd()} ${rest.find((each) => each.trim() !== "")?.trim() ?? ""}`;
}
/** A comment within an empty function is hardly longer. */
const empty_functions_FAR = 20;
const empty_functions_LONGEST = 1000;

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/remaining.js



/** What is left, and comes, in the files of a change. */
function remainingOf(removed, added) {
    const declared = new Set();
    const declaredInFile = new Set();
    const signatures = new Set();
    const signaturesInFile = new Set();
    const routes = new Set();
    const lines = new Set();
    const unnamed = new Map();
    for (const hunk of added) {
        const { path } = hunk.file;
        const all = declarationsIn(hunk);
        for (const { name, signature, line } of all) {
            declared.add(name);
            declaredInFile.add(`${path} ${name}`);
            signatures.add(signature);
            signaturesInFile.add(`${path} ${hunk.index} ${signature}`);
            // Above the first line of another hunk is what the diff does not show, and an annotation may be there.
            if (line > 0)
                signaturesInFile.add(`${path} ${signature}`);
        }
        const ofFile = unnamed.get(hunk.file) ?? new Map();
        unnamed.set(hunk.file, ofFile.set(hunk.index, new Set(all.map(withoutName))));
        for (const [line, text] of hunk.lines.entries()) {
            lines.add(text.slice(0, 1000).replace(/\s+/g, ""));
            for (const route of routesIn(hunk, line))
                routes.add(route);
        }
    }
    return {
        declared,
        declaredInFile,
        signatures,
        signaturesInFile,
        routes,
        lines,
        isRenamedIn: ({ file, index }, declaration) => unnamed.get(file)?.get(index)?.has(withoutName(declaration)) ?? false,
        emptied: emptyFunctions(removed, declared),
    };
}
function withoutName({ signature, name }) {
    return signature.replace(name, "");
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/statements.js
const statements_read = new WeakMap();
/** Every protection in a hunk asks, so each hunk is read once. */
function statementsOf(hunk) {
    let statements = statements_read.get(hunk);
    if (statements === undefined) {
        const lines = hunk.code.flatMap((text, line) => (/\w/.test(text) ? [line] : []));
        statements = {
            lines,
            placeOf: new Map(lines.map((line, place) => [line, place])),
            written: hunk.lines.filter((text) => /\w/.test(text)).length,
        };
        statements_read.set(hunk, statements);
    }
    return statements;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/stand-in.js


/**
 * Whether the line of a protecting call became one with another call that is given one of the same things. What that function does
 * is not seen: it may protect under a name that tells nothing (`digester.digest(password)` for `encrypter.encryptPassword(password)`).
 * A log, a getter and what only writes a value in another way are known to protect nothing.
 *
 * @param added the added side of the same hunk
 */
function hasStandIn({ hunk, line, end, standing }, added) {
    if (standing !== "call" || added === undefined)
        return false;
    const before = statementsOf(hunk);
    const after = statementsOf(added);
    const now = after.lines[before.placeOf.get(line) ?? -1];
    if (before.lines.length !== after.lines.length || now === undefined)
        return false;
    const [was, is] = [codeOf(hunk, line), codeOf(added, now)];
    const given = new Set(wordsIn(argumentsAt(was, end)));
    const known = new Set(callsIn(was).map(({ chain }) => chain));
    return callsIn(is).some((call) => !known.has(call.chain) &&
        !HARMLESS.test(partsOf(call.chain).at(-1) ?? "") &&
        wordsIn(argumentsAt(is, call.end)).some((word) => given.has(word)));
}
const HARMLESS = /^(?:log\w*|trace|debug|info|warn\w*|error|print\w*|puts|echo|write\w*|get\w*|set\w*|to[A-Z_]\w*|String|str|stringify|valueOf|trim\w*|parse\w*|format\w*|normali[sz]e\w*|encode\w*|decode\w*|escape\w*|clean\w*|clone|copy|if|for|while|switch|catch|return|not)$/;
/** A longer line is generated. */
const stand_in_LONGEST = 1000;
function codeOf({ code }, line) {
    return (code[line] ?? "").slice(0, stand_in_LONGEST);
}
/** What is called on a line, and where its name ends. */
function callsIn(code) {
    return [...code.matchAll(CHAIN)].flatMap(({ index, 0: chain }) => {
        const end = index + chain.length;
        return /^\s{0,3}\(/.test(code.slice(end, end + 4)) ? [{ chain, end }] : [];
    });
}
/** What stands in the parentheses behind a name, as far as its line goes. */
function argumentsAt(code, end) {
    const opens = code.indexOf("(", end);
    let depth = 0;
    for (let at = opens; at >= 0 && at < code.length; at++) {
        if (code[at] === "(")
            depth++;
        else if (code[at] === ")" && --depth === 0)
            return code.slice(opens + 1, at);
    }
    return opens < 0 ? "" : code.slice(opens + 1);
}
/** Names of what is given; words of the language name nothing. */
function wordsIn(text) {
    return (text.match(/[A-Za-z_$][\w$]{0,80}/g) ?? []).filter((word) => !OF_LANGUAGE.has(word));
}
const OF_LANGUAGE = new Set("null true false this self new await none None True False nil undefined".split(" "));

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/removal-confidence.js


/**
 * How sure a removal is: 95 (a setting 92) where hardly anything but the protection goes, so that what it protected is left; 75 where more
 * code goes from the same place, where it may be gone, where another call has its place, or where a value was only read; 65 where something of its kind is
 * added elsewhere; 60 for the settings of a deleted file.
 *
 * @param added the added side of the same hunk
 */
function removalConfidence(instance, { elsewhere, gone }, added) {
    const { hunk, standing } = instance;
    if (hunk.file.status === "deleted")
        return 60;
    if (elsewhere)
        return 65;
    if (gone || onlyReads(instance) || hasStandIn(instance, added))
        return 75;
    const net = statementsOf(hunk).lines.length - (added === undefined ? 0 : statementsOf(added).written);
    if (net <= FEW)
        return standing === "setting" ? 92 : 95;
    return standing === "annotation" && net <= 2 * FEW ? 90 : 75;
}
const FEW = 4;
/** Whether a value is fetched and nothing on the line depends on it: `row.consent = patient.getConsent();`. */
function onlyReads({ hunk, line, standing, name }) {
    return standing === "call" && /^get(?:[A-Z_]|$)/.test(name) && !DEPENDS.test((hunk.code[line] ?? "").slice(0, 1000));
}
const DEPENDS = /\b(?:if|unless|while|assert\w*|require\w*|ensure\w*|check\w*|return|throw|raise|and|or|not)\b|[!?]|&&|\|\|/;

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/protections/wrappers.js


/** Functions that the change adds and that protect by what is in them: who calls one is protected as before. */
function wrappersIn(added) {
    const wrappers = new Map();
    for (const hunk of added) {
        if (declarationsIn(hunk).length === 0)
            continue;
        for (const { kind, line, standing } of instancesIn(hunk)) {
            if (standing === "annotation" || standing === "setting")
                continue;
            const owner = declarationsOf(hunk, line, false).find(({ isType }) => !isType);
            if (owner === undefined)
                continue;
            const kinds = wrappers.get(owner.name) ?? new Set();
            wrappers.set(owner.name, kinds.add(kind));
        }
    }
    return wrappers;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/safeguards/safeguards-in.js


















/**
 * The safeguards that a change weakens, removes and adds, judged over all of its files: what moved, was renamed, was wrapped or replaced
 * by an equivalent is no removal, nor is what went away together with the code that it protected.
 * @returns findings with the exact line on their side, by path; those of effect `added` are one for each kind and file.
 */
function safeguardsIn(files, options = {}) {
    const contextOf = options.contextOf ?? (0,engine_context/* contexts */.J)((0,parse/* defaultConfiguration */._0)().paths);
    const context = { contextOf, commit: options.commit ?? null };
    const changes = files.filter(isRead).map((file) => ({
        file,
        removed: hunkSides(file, "removed"),
        added: hunkSides(file, "added"),
    }));
    const removed = changes.flatMap((each) => each.removed);
    const added = changes.flatMap((each) => each.added);
    const findings = addedWeaknesses(removed, added, context);
    for (const file of files)
        for (const { side, line, length } of lostOwners(file))
            findings.push(findingAt(file, { side, line, column: 1, endColumn: length + 1 }, LOST_OWNERS, context));
    for (const each of changes)
        for (const { hunk, line, start, end, ...limit } of weakenedLimits(each.removed, each.added))
            findings.push(findingAt(each.file, { side: "added", line: hunk.firstLine + line, column: start + 1, endColumn: end + 1 }, { ...limit, effect: "weakened", severity: "medium", confidence: 90 }, context));
    findings.push(...protections(removed, added, context), ...lostFiles(changes, context));
    return (0,order/* inOrder */.a)(findings);
}
const LOST_OWNERS = {
    rule: "safeguard/owners-removed",
    kind: "owners",
    effect: "removed",
    severity: "medium",
    confidence: 92,
    redacted: "[owners]",
};
function isRead({ path, previousPath, binary, newMode, oldMode }) {
    if (binary || newMode === SYMLINK || oldMode === SYMLINK || newMode === SUBMODULE)
        return false;
    return READ.has((0,engine_family/* familyOf */.A)(path)) || READ.has((0,engine_family/* familyOf */.A)(previousPath ?? path));
}
const SYMLINK = "120000";
const SUBMODULE = "160000";
/** Protections that the change takes away for good, those that it keeps and weakens, and those that it adds. */
function protections(removed, added, context) {
    const wrappers = wrappersIn(added);
    const before = removed.flatMap((hunk) => instancesIn(hunk));
    const after = added.flatMap((hunk) => instancesIn(hunk, { wrappers, all: true }));
    const accounts = paired(before, after);
    const remaining = remainingOf(removed, added);
    const looser = loosened(removed, before, after);
    const findings = looser.map((each) => looserCheck(each, context));
    const addedSides = new Map(added.map((side) => [side.file.hunks[side.index], side]));
    let last;
    for (const instance of before) {
        const account = accounts.of.get(instance);
        if (account === "replaced")
            continue;
        const { hunk, kind, line } = instance;
        const fate = fateOf(instance, remaining);
        if (fate === "gone")
            continue;
        // A check of three lines is one finding.
        const isSame = last?.hunk === hunk && last.kind === kind && line - last.line <= safeguards_in_NEAR;
        last = instance;
        if (isSame)
            continue;
        const confidence = removalConfidence(instance, { elsewhere: account === "perhaps-elsewhere", gone: fate === "perhaps" }, addedSides.get(hunk.file.hunks[hunk.index]));
        findings.push(findingAt(hunk.file, safeguards_in_placeOf(instance, "removed"), { ...removalOf(kind), confidence }, context));
    }
    const told = new Set();
    for (const instance of accounts.added) {
        const key = `${instance.kind} ${instance.hunk.file.path}`;
        if (told.has(key))
            continue;
        told.add(key);
        findings.push(findingAt(instance.hunk.file, safeguards_in_placeOf(instance, "added"), {
            ...removalOf(instance.kind),
            rule: `safeguard/${instance.kind}-added`,
            effect: "added",
            severity: "low",
            confidence: 80,
        }, context));
    }
    return findings;
}
function looserCheck({ instance, confidence }, context) {
    const about = { ...LOOSER_CHECK, kind: instance.kind, confidence };
    return findingAt(instance.hunk.file, safeguards_in_placeOf(instance, "added"), about, context);
}
const LOOSER_CHECK = {
    rule: "safeguard/access-control-looser",
    effect: "weakened",
    severity: "high",
    redacted: "[looser access check]",
};
function removalOf(kind) {
    const severity = kind === "rate-limit" ? "medium" : "high";
    return { rule: `safeguard/${kind}-removed`, kind, effect: "removed", severity, redacted: `[${kind}]` };
}
function safeguards_in_placeOf({ hunk, line, start, end }, side) {
    return { side, line: hunk.firstLine + line, column: start + 1, endColumn: end + 1 };
}
/** So many lines belong together. */
const safeguards_in_NEAR = 2;

// EXTERNAL MODULE: ./packages/detectors/lib/secrets/detectors.js + 13 modules
var detectors = __webpack_require__(7393);
;// CONCATENATED MODULE: ./packages/detectors/lib/detectors.js




/** All of our detectors: identifiers of patients, whole formats of health data, credentials, weakened safeguards. */
const detectors_detectors = [...phiDetectors, ...formatDetectors, ...detectors/* secrets */.O, ...safeguardDetectors];
/** What is judged of a change as a whole. */
const changeDetectors = [safeguardsIn];
/** What identifiers that stand together mean. */
const clusterRule = clusters;


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ contexts)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7412);

/** Files that tools write, and folders that hold data of tests or samples, wherever they are. */
const LOCKS = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|[^/]*\.lock|go\.sum|go\.work\.sum|packages\.lock\.json|gradle\.lockfile|Package\.resolved)$/;
const FIXTURES = /(^|\/)(__fixtures__|fixtures?|test[-_]?data|test[-_]?fixtures?|__mocks__|mocks?|__snapshots__|cassettes|golden|samples?|examples?|[\w.-]{1,60}-(?:samples?|examples?)|test-utils?)(\/|\.[jt]sx?$|$)/i;
/** A function from a path to what kind of file it is; null is a message. */
function contexts({ tests, docs }) {
    const isTest = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(tests);
    const isDoc = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(docs);
    return (path) => {
        if (path === null)
            return "main";
        if (LOCKS.test(path))
            return "lock";
        if (FIXTURES.test(path))
            return "fixture";
        if (isTest.matches(path))
            return "test";
        return isDoc.matches(path) ? "doc" : "main";
    };
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ LARGEST_WHOLE),
  s: () => (/* binding */ examine)
});

;// CONCATENATED MODULE: ./packages/detectors/lib/engine/encoded.js
/**
 * The values of a text that are base64 (both alphabets) or percent-encoded, decoded one level: what hides in them is told at
 * the place of the whole run. Linear: runs do not overlap, and each is decoded once.
 */
function* encodedValues(text) {
    for (const { index, 0: run } of text.matchAll(BASE64)) {
        const decoded = base64Text(run);
        if (decoded !== undefined)
            yield { start: index, end: index + run.length, decoded };
    }
    if (!text.includes("%"))
        return;
    for (const { index, 0: run } of text.matchAll(WORD)) {
        if (!ESCAPE.test(run))
            continue;
        const decoded = run.replace(ESCAPES, (byte) => String.fromCharCode(Number.parseInt(byte.slice(1), 16)));
        yield { start: index, end: index + run.length, decoded };
    }
}
/** At least 16 bytes, the length of the shortest token that is known by its form. Longer runs than 64 KB are taken in parts. */
const BASE64 = /[A-Za-z0-9+/_-]{22,65536}={0,2}/g;
const WORD = /[^\s"'<>`]{4,65536}/g;
const ESCAPE = /%[2-7][0-9a-fA-F]/;
const ESCAPES = /%[2-7][0-9a-fA-F]/g;
/** So many bytes tell text from an image or a digest. */
const HEAD = 48;
/** The text that a run encodes; undefined when what it encodes is no text, as for digests, keys and images. */
function base64Text(run) {
    if (!isText(Buffer.from(run.slice(0, (HEAD / 3) * 4), "base64")))
        return undefined;
    const bytes = Buffer.from(run, "base64");
    return isText(bytes) ? bytes.toString("latin1") : undefined;
}
/** Whether all bytes are printable ASCII or white space; a few that are not, as at the end of a cut run, are let pass. */
function isText(bytes) {
    let strange = 0;
    for (const byte of bytes)
        if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte > 0x7e)
            strange++;
    return strange * 16 <= bytes.length;
}

// EXTERNAL MODULE: ./packages/detectors/lib/engine/pieces.js
var pieces = __webpack_require__(7185);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/keyword-filter.js
var keyword_filter = __webpack_require__(7362);
;// CONCATENATED MODULE: ./packages/detectors/lib/engine/plan.js

const plans = new WeakMap();
/** The plan of a list; made once for each. */
function planOf(detectors) {
    let plan = plans.get(detectors);
    if (plan === undefined) {
        const secrets = detectors.filter(({ category }) => category === "secret");
        plan = newPlan(detectors, newPlan(secrets, undefined));
        plans.set(detectors, plan);
    }
    return plan;
}
function newPlan(detectors, secrets) {
    const { length } = detectors;
    const filter = (0,keyword_filter/* keywordFilter */.k)(detectors);
    return { detectors, filter, asked: new Uint8Array(length), askedOfFile: new Uint8Array(length), secrets };
}

;// CONCATENATED MODULE: ./packages/detectors/lib/engine/examine.js



/** Detectors of whole files see so many UTF-16 units of one, the first. */
const LARGEST_WHOLE = 8 * 1024 * 1024;
/** All matches of all detectors in one text, as they come: the same value may be in several of them. */
function examine(input, detectors, { whole = true, most = Infinity, cutBefore = false, cutAfter = false } = {}) {
    const plan = planOf(detectors);
    const { asked, askedOfFile } = plan;
    const matches = [];
    askedOfFile.fill(0);
    for (const piece of (0,pieces/* pieces */.IE)(input.text, { cutBefore, cutAfter })) {
        const part = { ...input, text: input.text.slice(piece.start, piece.end) };
        asked.fill(0);
        plan.filter.mark(part.text, asked);
        for (const index of marked(asked)) {
            const detector = detectors[index];
            if (detector.scope === "file")
                askedOfFile[index] = 1;
            else
                for (const match of detector.detect(part))
                    keep(match, piece, matches);
        }
        if (plan.secrets !== undefined)
            inEncoded(part, plan.secrets, (match) => keep(match, piece, matches));
        if (matches.length >= most)
            return matches;
    }
    if (!whole || !askedOfFile.includes(1))
        return matches;
    const file = { ...input, text: start(input.text) };
    for (const index of marked(askedOfFile))
        for (const match of detectors[index].detect(file))
            if (matches.push(match) >= most)
                return matches;
    return matches;
}
/** The places of the ones in a list of flags, few among hundreds: found natively, since every short text asks. */
function* marked(flags) {
    for (let index = flags.indexOf(1); index >= 0; index = flags.indexOf(1, index + 1))
        yield index;
}
/** The lines at the start of a text that detectors of whole files see. */
function start(text) {
    if (text.length <= LARGEST_WHOLE)
        return text;
    const lineEnd = (0,pieces/* lastLineEnd */.Yv)(text, LARGEST_WHOLE / 2, LARGEST_WHOLE);
    return text.slice(0, lineEnd < 0 ? LARGEST_WHOLE : lineEnd);
}
function keep(match, piece, matches) {
    if ((0,pieces/* seenBetterElsewhere */.Ij)(match, piece))
        return;
    matches.push(piece.start === 0 ? match : { ...match, start: match.start + piece.start, end: match.end + piece.start });
}
/**
 * Secrets one level deep: what is found inside an encoded value is told of the value as it stands. The decoded values of a piece
 * are looked at in one text, for many short ones would each cost a round of detectors.
 */
function inEncoded(input, { detectors, filter, asked }, found) {
    if (detectors.length === 0)
        return;
    const values = [...encodedValues(input.text)];
    if (values.length === 0)
        return;
    const text = values.map(({ decoded }) => decoded).join(BETWEEN);
    asked.fill(0);
    filter.mark(text, asked);
    const matches = [];
    for (const index of marked(asked))
        for (const match of detectors[index].detect({ ...input, text }))
            matches.push(match);
    matches.sort((a, b) => a.start - b.start);
    let next = 0;
    let end = -BETWEEN.length;
    for (const { start: from, end: to, decoded } of values) {
        const start = end + BETWEEN.length;
        end = start + decoded.length;
        for (let match = matches[next]; match !== undefined && match.start < end; match = matches[++next])
            if (match.start >= start && match.end <= end)
                found({ ...match, start: from, end: to });
    }
}
/** Neither a blank nor a letter, so that no expression finds one value in two. */
const BETWEEN = "\n\0\n";


/***/ }),

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
const FAMILIES = [
    [
        "c-like",
        "c cc cpp cxx h hh hpp java js jsx mjs cjs ts tsx mts cts cs go rs swift kt kts scala groovy gradle php inc dart m mm proto vue svelte css scss less jsonc json5 zig sol tf hcl",
    ],
    [
        "python-like",
        "py pyi pyw rb rake gemspec sh bash zsh fish ksh pl pm r jl ps1 psm1 dockerfile makefile mk gemfile rakefile cmake ex exs nix jenkinsfile",
    ],
    ["sql", "sql ddl dml psql plsql pks pkb prc hql"],
    ["yaml-like", "yml yaml properties ini cfg conf toml env editorconfig npmrc cnf service"],
    ["xml", "xml xsd xsl xslt wsdl html htm xhtml svg csproj vbproj fsproj props targets config plist jsp jspx pom resx"],
    ["json", "json ndjson jsonl geojson har ipynb webmanifest avsc"],
    ["csv", "csv tsv tab psv"],
];
const FAMILY_OF = new Map(FAMILIES.flatMap(([family, names]) => names.split(" ").map((name) => [name, family])));
/** How a file is written, by its name: the extension, or the whole name of files that have none (Dockerfile, .env). */
function familyOf(path) {
    if (path === null)
        return "text";
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    const [first = "", second = ""] = name.split(".");
    const extension = name.slice(name.lastIndexOf(".") + 1);
    // `.env.production`, `Dockerfile.test`
    return FAMILY_OF.get(extension) ?? FAMILY_OF.get(first === "" ? second : first) ?? "text";
}


/***/ }),

/***/ 7362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keywordFilter)
/* harmony export */ });
/**
 * One Aho-Corasick automaton over the keywords of all detectors (Aho and Corasick, "Efficient string matching: an aid to
 * bibliographic search", 1975): a look-up per character, however many keywords there are and whatever the text holds.
 * ASCII letters match in either case. A native alternation of the same words takes longer the more words there are
 * (figures in docs/detectors.md).
 *
 * Building the automaton takes as long as searching some 60 kB for each word. So the first texts are searched word by word: a process
 * that only redacts its own few lines never builds it.
 */
function keywordFilter(detectors) {
    const always = detectors.flatMap(({ keywords }, index) => (keywords.length === 0 ? [index] : []));
    const words = new Map();
    detectors.forEach(({ keywords }, index) => {
        for (const keyword of keywords) {
            const word = keyword.toLowerCase();
            if (!/^\p{ASCII}*$/u.test(word))
                throw new RangeError("A detector's keyword is not ASCII.");
            const indices = words.get(word);
            if (indices === undefined)
                words.set(word, [index]);
            else
                indices.push(index);
        }
    });
    let left = WORD_BY_WORD;
    let markAll;
    return {
        mark(text, asked) {
            for (const index of always)
                asked[index] = 1;
            left -= text.length + EACH_TEXT;
            if (left >= 0)
                markEach(words, text, asked);
            else {
                markAll ??= byAutomaton(words);
                markAll(text, asked);
            }
        },
    };
}
/** Characters that are searched word by word, and how many of them it costs to begin with all words in another text. */
const WORD_BY_WORD = 16 * 1024;
const EACH_TEXT = 64;
function markEach(words, text, asked) {
    // Only ASCII: that of other letters may be ASCII in lower case (the Kelvin sign).
    const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    for (const [word, indices] of words)
        if (lower.includes(word))
            for (const index of indices)
                asked[index] = 1;
}
function byAutomaton(words) {
    const { classes, width } = characterClasses(words.keys());
    const { next, found } = automaton(words, classes, width);
    // The text in which a state was last met, so that its words are told once per text and nothing is cleared between texts.
    const met = new Uint32Array(found.length);
    let texts = 0;
    return (text, asked) => {
        texts = (texts + 1) >>> 0 || 1;
        let state = 0;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            state = next[state * width + (code < 128 ? classes[code] : 0)];
            if (met[state] !== texts) {
                met[state] = texts;
                for (const index of found[state])
                    asked[index] = 1;
            }
        }
    };
}
/** A small number for every character of the words, the same for both cases of a letter; 0 for all others. */
function characterClasses(words) {
    const classes = new Uint8Array(128);
    let width = 1;
    for (const word of words)
        for (let at = 0; at < word.length; at++) {
            const code = word.charCodeAt(at);
            if (classes[code] !== 0)
                continue;
            classes[code] = width;
            classes[word[at]?.toUpperCase().charCodeAt(0) ?? code] = width;
            width++;
        }
    return { classes, width };
}
/** The automaton with every transition filled in, and which detectors' keywords end in each state. */
function automaton(words, classes, width) {
    const states = 1 + [...words.keys()].reduce((sum, word) => sum + word.length, 0);
    const next = new Uint32Array(states * width);
    const found = [[]];
    for (const [word, indices] of words) {
        let state = 0;
        for (let at = 0; at < word.length; at++) {
            const place = state * width + classes[word.charCodeAt(at)];
            if (next[place] === 0)
                next[place] = found.push([]) - 1;
            state = next[place];
        }
        found[state]?.push(...indices);
    }
    // Breadth first: where a state's own word cannot go on, the longest end of it that begins another word does.
    const longestEnd = new Uint32Array(found.length);
    const queue = [];
    for (let each = 0; each < width; each++)
        if (next[each] !== 0)
            queue.push(next[each]);
    for (const state of queue) {
        const end = longestEnd[state];
        if (found[end]?.length !== 0)
            found[state] = [...new Set([...(found[state] ?? []), ...(found[end] ?? [])])];
        for (let each = 0; each < width; each++) {
            const place = state * width + each;
            const onward = next[end * width + each];
            if (next[place] === 0)
                next[place] = onward;
            else {
                longestEnd[next[place]] = onward;
                queue.push(next[place]);
            }
        }
    }
    return { next: next.subarray(0, found.length * width), found: found };
}


/***/ }),

/***/ 9188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reasons)
/* harmony export */ });
/** Sentences that say what was left out. */
const reasons = {
    binary: "binary",
    submodule: "a submodule, which is not followed",
    truncatedPatch: "the diff is larger than is read; lines of it were not scanned",
    dicom: "a DICOM image; only its header was scanned",
    manyFindings: (most) => `has more than ${most} findings; the rest is not listed`,
    large: (size, read) => `has ${megabytes(size)}; the first ${megabytes(read)} were scanned`,
    formatsInPart: (size, read) => `has ${megabytes(size)}; whole formats such as HL7 and CSV were looked for in the first ${megabytes(read)} only`,
};
function megabytes(bytes) {
    return `${Math.ceil(bytes / (1024 * 1024))} MiB`;
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ cursorAtStart),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/** So much of a line is kept on either side of a value. */
const NEAR = 2048;
function cursorAtStart() {
    return { base: 0, line: 1, lineStart: 0, lineEnd: undefined };
}
/**
 * Moves a cursor to an offset of the segment at hand. @returns where that line ends in the segment. Offsets asked for one after
 * the other cost one walk through the segment, also in a line that has no end.
 */
function advance(cursor, text, to) {
    cursor.lineEnd ??= endOfLine(text, Math.max(0, cursor.lineStart - cursor.base));
    while (cursor.lineEnd < to) {
        cursor.line++;
        cursor.lineStart = cursor.base + cursor.lineEnd + 1;
        cursor.lineEnd = endOfLine(text, cursor.lineEnd + 1);
    }
    return cursor.lineEnd;
}
function endOfLine(text, from) {
    const at = text.indexOf("\n", from);
    return at < 0 ? text.length : at;
}
/** The occurrences of matches (in the order of the text) with line and column. */
function* located(matches, text, place, cursor) {
    for (const match of matches) {
        const lineEnd = advance(cursor, text, match.start);
        const { line, lineStart, base } = cursor;
        const from = Math.max(lineStart - base, match.start - NEAR, 0);
        const end = Math.min(match.end, lineEnd);
        yield {
            finding: findingOf(match, place, {
                line: place.lineOf?.(line) ?? line,
                column: base + match.start - lineStart + 1,
                endColumn: base + end - lineStart + 1,
            }),
            line: text.slice(from, Math.min(lineEnd, end + NEAR)),
            lineBefore: lineBefore(text, lineStart - base),
            start: match.start - from,
            end: end - from,
        };
    }
}
function lineBefore(text, lineStart) {
    if (lineStart < 1)
        return "";
    const from = Math.max(0, lineStart - 1 - NEAR);
    const near = text.slice(from, lineStart - 1);
    return near.slice(near.lastIndexOf("\n") + 1);
}
function findingOf(match, { path, context, side, commit }, { line, column, endColumn }) {
    const { rule, category, severity, confidence, tier, safeguard, redacted, synthetic, controls } = match;
    const inFile = path !== null;
    return {
        rule,
        category,
        severity,
        confidence,
        tier,
        safeguard,
        commit,
        location: inFile ? { path, line } : null,
        side,
        column: inFile ? column : null,
        endColumn: inFile ? endColumn : null,
        redacted,
        context,
        synthetic,
        controls: [...controls],
    };
}


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fullOptions)
/* harmony export */ });
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2300);
/* harmony import */ var _detectors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5487);



let defaultContexts;
function fullOptions({ detectors = _detectors_js__WEBPACK_IMPORTED_MODULE_0__/* .detectors */ .mW, changeDetectors = _detectors_js__WEBPACK_IMPORTED_MODULE_0__/* .changeDetectors */ .c7, clusterRule = _detectors_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterRule */ .pR, contextOf, commit = null, signal, }) {
    defaultContexts ??= (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .contexts */ .J)((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfiguration */ ._0)().paths);
    return {
        detectors,
        changeDetectors,
        clusterRule,
        contextOf: contextOf ?? defaultContexts,
        commit,
        ...(signal && { signal }),
    };
}


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);

/** Findings by path, side, line, column and rule: the same for the same input, however it was read. */
function inOrder(findings) {
    return [...findings].sort(byPlace);
}
function byPlace(a, b) {
    return ((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.commit ?? "", b.commit ?? "") ||
        (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.location?.path ?? "", b.location?.path ?? "") ||
        (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.side, b.side) ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.rule, b.rule));
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutOverlaps)
/* harmony export */ });
/**
 * The matches that tell something of their own, in the order of the text. The same value is often seen by several detectors (a
 * format and an identifier, a vendor's rule and a generic one) and in several pieces: of matches of one category where one
 * lies within the other, the surest stays, or the one that its format settles. Safeguards are about a place rather than a value, so only equal ones are one.
 */
function withoutOverlaps(matches) {
    const kept = [];
    // Those that reach furthest come first, so whatever lies within another comes after it.
    const sorted = matches.filter(({ start, end }) => end > start).sort(byPlace);
    const last = new Map();
    for (const match of sorted) {
        const group = match.category === "safeguard" ? match.rule : match.category;
        const open = (last.get(group) ?? []).filter(({ end }) => end > match.start);
        const around = open.find((each) => each.end >= match.end);
        if (around === undefined) {
            kept.push(match);
            last.set(group, [...open.slice(-MOST_OPEN), match]);
        }
        else if (surer(match, around)) {
            kept[kept.lastIndexOf(around)] = match;
            last.set(group, open.map((each) => (each === around ? match : each)));
        }
    }
    return kept.sort(byPlace);
}
/** Matches that overlap without one lying within the other: more than a few at one place are hostile, and their order is kept. */
const MOST_OPEN = 8;
function byPlace(a, b) {
    return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
function surer(a, b) {
    if (a.rule === b.rule && a.settled !== b.settled)
        return a.settled === true;
    if (a.synthetic !== b.synthetic)
        return b.synthetic && a.confidence >= b.confidence;
    if (a.confidence !== b.confidence)
        return a.confidence > b.confidence;
    return tierOf(a) > tierOf(b);
}
function tierOf({ tier }) {
    return tier === "A" ? 2 : tier === "B" ? 1 : 0;
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Ij: () => (/* binding */ seenBetterElsewhere),
/* harmony export */   Yv: () => (/* binding */ lastLineEnd),
/* harmony export */   sH: () => (/* binding */ OVERLAP)
/* harmony export */ });
/** So many UTF-16 units are looked at together: small enough that a keyword says something, large enough for what spans lines. */
const PIECE = 16 * 1024;
/** Neighbours share so many units at least, so that nothing that is shorter is seen in parts only. */
const OVERLAP = 4 * 1024;
/**
 * The pieces of a text, in order: cut at line ends where there are any, else (a line of a minified file) inside the line as
 * windows. Each begins at least `OVERLAP` before the end of the one before it. Linear in the text.
 */
function* pieces(text, cuts) {
    let start = 0;
    let { cutBefore } = cuts;
    while (text.length - start > PIECE) {
        const lineEnd = lastLineEnd(text, start + PIECE / 2, start + PIECE);
        const cutAfter = lineEnd < 0;
        const end = cutAfter ? beforeSurrogate(text, start + PIECE) : lineEnd + 1;
        yield { start, end, cutBefore, cutAfter };
        const lineBefore = lastLineEnd(text, end - 2 * OVERLAP, end - OVERLAP);
        cutBefore = lineBefore < 0;
        start = cutBefore ? beforeSurrogate(text, end - OVERLAP) : lineBefore + 1;
    }
    yield { start, end: text.length, cutBefore, cutAfter: cuts.cutAfter };
}
/** Where the last line feed of a range is; -1 when it has none. Never looks beyond the range, which may lie in a line of megabytes. */
function lastLineEnd(text, from, to) {
    const at = text.slice(from, to).lastIndexOf("\n");
    return at < 0 ? -1 : from + at;
}
/** Never between the two halves of a character. */
function beforeSurrogate(text, at) {
    const code = text.charCodeAt(at);
    return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
/** What lies nearer to a cut than this was, or will be, seen with more around it in the neighbouring piece. */
const MARGIN = 256;
/** Whether the neighbour of a piece sees a match (offsets into the piece) better: the match touches or nearly touches a cut. */
function seenBetterElsewhere(match, piece) {
    const length = piece.end - piece.start;
    if (match.end - match.start > OVERLAP - 2 * MARGIN)
        return false;
    return (piece.cutBefore && match.start < MARGIN) || (piece.cutAfter && match.end > length - MARGIN);
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ replaced)
/* harmony export */ });
/** A text with every value of the matches replaced by what stands for it; values that overlap become one. */
function replaced(text, matches) {
    const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
    const parts = [];
    let done = 0;
    for (const { start, end, redacted } of sorted) {
        if (end <= done)
            continue;
        // Where a value begins inside the one before it, that one's mark stands for both up to here.
        if (start < done)
            done = end;
        else {
            parts.push(text.slice(done, start), redacted);
            done = end;
        }
    }
    return parts.join("") + text.slice(done);
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ff: () => (/* binding */ scanText),
/* harmony export */   V8: () => (/* binding */ MOST_FINDINGS),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   ny: () => (/* binding */ scanMessage),
/* harmony export */   wg: () => (/* binding */ inputOf),
/* harmony export */   wi: () => (/* binding */ occurrencesIn)
/* harmony export */ });
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5614);
/* harmony import */ var _not_scanned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9188);
/* harmony import */ var _occurrence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1955);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1584);
/* harmony import */ var _overlaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7190);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6345);








/** What is found in a text, in the order of the text. Findings have the lines of the text, from 1. */
function scanText(text, source, options = {}) {
    const full = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .fullOptions */ .i)(options);
    const { occurrences } = occurrencesIn(text, source, full, { most: Infinity });
    return occurrences.map(({ finding }) => finding).sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h);
}
/** What is found in a commit's message (`message`) or in the title and text of a pull request (`title`). */
function scanMessage(text, { side = "message", ...options } = {}) {
    return scanText(text, { path: null, side }, options);
}
/** Findings of one file beyond which more would tell nothing new, but fill the memory. */
const MOST_FINDINGS = 10_000;
/** As `scanText`, with what suppression must see; at most so many. */
function occurrencesIn(text, source, options, { shown, lineOf, most = MOST_FINDINGS } = {}) {
    const input = inputOf(text, source, options);
    // The same value may be in several matches, which become one finding.
    const found = (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .s)(input, options.detectors, { most: 4 * most });
    const matches = (0,_overlaps_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutOverlaps */ .R)(found);
    const place = { ...placeOf(input, options, shown), ...(lineOf && { lineOf }) };
    const many = matches.length > most || found.length >= 4 * most;
    const occurrences = [...(0,_occurrence_js__WEBPACK_IMPORTED_MODULE_4__/* .located */ .t4)(many ? matches.slice(0, most) : matches, text, place, (0,_occurrence_js__WEBPACK_IMPORTED_MODULE_4__/* .cursorAtStart */ .Yg)())];
    return {
        occurrences: together(occurrences, options),
        notScanned: [
            ...(many ? [_not_scanned_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .O.manyFindings(most)] : []),
            ...(text.length > _examine_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_WHOLE */ .B ? [_not_scanned_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .O.formatsInPart(text.length, _examine_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_WHOLE */ .B)] : []),
        ],
    };
}
/** The occurrences of one file and side, as the cluster rule sees them together. */
function together(occurrences, { clusterRule }) {
    const findings = clusterRule(occurrences.map(({ finding }) => finding));
    return occurrences.map((each, index) => ({ ...each, finding: findings[index] ?? each.finding }));
}
/** What detectors are asked about. */
function inputOf(text, { path, side, context }, options) {
    return { text, path, family: (0,_family_js__WEBPACK_IMPORTED_MODULE_6__/* .familyOf */ .A)(path), context: context ?? options.contextOf(path), side };
}
/** Where findings say that they are. */
function placeOf({ path, context, side }, options, shown) {
    const name = path === null ? null : (shown ?? (0,_shown_path_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .p)(path, options).shown);
    return { path: name, context, side, commit: options.commit };
}


/***/ }),

/***/ 6345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4890);
/* harmony import */ var _overlaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7190);
/* harmony import */ var _replaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _value_detectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);




/**
 * Names of files and folders hold identifiers too (`scans/<number>.pdf`); findings name the file without them. The commits of a
 * range change the same files again and again, so a path is looked through once.
 */
function shownPath(path, { detectors }) {
    const known = knownPaths(detectors);
    let shown = known.get(path);
    if (shown === undefined) {
        shown = lookedThrough(path, detectors);
        if (known.size >= MOST_KNOWN)
            known.clear();
        known.set(path, shown);
    }
    return shown;
}
const MOST_KNOWN = 4096;
const paths = new WeakMap();
function knownPaths(detectors) {
    let known = paths.get(detectors);
    if (known === undefined) {
        known = new Map();
        paths.set(detectors, known);
    }
    return known;
}
function lookedThrough(path, detectors) {
    const input = { text: path, path: null, family: "text", context: "main", side: "added" };
    const matches = (0,_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .examine */ .s)(input, (0,_value_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .valueDetectors */ .Z)(detectors));
    if (matches.length === 0)
        return { shown: path, matches: [] };
    return { shown: (0,_replaced_js__WEBPACK_IMPORTED_MODULE_2__/* .replaced */ .$)(path, matches), matches: (0,_overlaps_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutOverlaps */ .R)(matches) };
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ valueDetectors)
/* harmony export */ });
const known = new WeakMap();
/** The detectors of a list that find values, as opposed to places where a safeguard is weak; the same list for the same list. */
function valueDetectors(detectors) {
    let values = known.get(detectors);
    if (values === undefined) {
        values = detectors.filter(({ category }) => category !== "safeguard");
        known.set(detectors, values);
    }
    return values;
}


/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DetectorsError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with rules and baselines that a user gives, and the refusal to let a text through. No message quotes a value. */
class DetectorsError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ phiMatch),
/* harmony export */   E_: () => (/* binding */ MEDIUM),
/* harmony export */   RY: () => (/* binding */ HIGH),
/* harmony export */   Su: () => (/* binding */ PROVIDER),
/* harmony export */   s$: () => (/* binding */ PROVIDER_NUMBER),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/** From here on a finding blocks. */
const HIGH = 90;
/** From here on a finding warns; below it is known only to redaction and the cluster rule. */
const MEDIUM = 60;
/** What is known of a provider of care rather than a patient is never surer than this, */
const PROVIDER = 50;
/** and the number that registers one, such as the NPI, never surer than this: it warns. */
const PROVIDER_NUMBER = 75;
/** A synthetic value is never surer than this: it tells that somebody made data up, as they should. */
const SYNTHETIC = 30;
/** A match of an identifier with the severity that its confidence has. `standing` must not be `invalid`. */
function phiMatch({ rule, redacted, controls }, { start, end }, confidence, standing = "valid") {
    const synthetic = standing === "synthetic";
    const sure = synthetic ? Math.min(SYNTHETIC, confidence) : Math.min(confidence, 100);
    return {
        start,
        end,
        rule,
        category: "phi",
        severity: severityOf(sure),
        confidence: sure,
        tier: null,
        safeguard: null,
        redacted,
        synthetic,
        controls,
    };
}
function severityOf(confidence) {
    return confidence >= HIGH ? "high" : confidence >= MEDIUM ? "medium" : "low";
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


/**
 * A compiled expression in the syntax of RE2 (no look-around, no back-references), which takes linear time on any text.
 *
 * The library (260 KB) is loaded by the first expression and not before: whoever scans nothing, or nothing in which a keyword
 * stands, pays nothing for it. A detector cannot wait, so it is no `import()`; a bundler ships the file that `new URL` names.
 *
 * @throws what the library throws for an expression that is none; its message quotes the expression
 */
function re2(expression) {
    library ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(shipped));
    return library.RE2JS.compile(expression);
}
const shipped = new URL(/* asset import */ __webpack_require__(9468), __webpack_require__.b);
let library;


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* unused harmony export WITHHELD */
/* harmony import */ var _engine_examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);
/* harmony import */ var _engine_replaced_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4754);
/* harmony import */ var _engine_scan_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9651);
/* harmony import */ var _engine_value_detectors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8839);





/** What stands for a text that could not be looked through. */
const WITHHELD = "[text withheld: it could not be checked for values that must not be shown]";
/**
 * A text as it may be shown: every value that any detector of identifiers or secrets sees, however unsure, is replaced by its
 * kind (`[SSN]`). For every sink that prints, before it cuts or escapes: half a value would not be recognised any more.
 * What cannot be looked through is withheld as a whole.
 *
 * @param path where the text is from, if from a file: some detectors know formats by the name
 */
function redact(text, path = null, options = {}) {
    try {
        return redacted(text, path, (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_0__/* .fullOptions */ .i)(options));
    }
    catch {
        return WITHHELD;
    }
}
/** As `redact`, but throws where a detector fails. */
function redacted(text, path, options) {
    const input = (0,_engine_scan_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(text, { path, side: "added" }, options);
    const values = (0,_engine_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .s)(input, (0,_engine_value_detectors_js__WEBPACK_IMPORTED_MODULE_3__/* .valueDetectors */ .Z)(options.detectors));
    return values.length === 0 ? text : (0,_engine_replaced_js__WEBPACK_IMPORTED_MODULE_4__/* .replaced */ .$)(text, values);
}


/***/ }),

/***/ 7393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ secrets),
  W: () => (/* binding */ secretsWith)
});

// EXTERNAL MODULE: ./packages/detectors/lib/engine/keyword-filter.js
var keyword_filter = __webpack_require__(7362);
// EXTERNAL MODULE: ./packages/detectors/lib/re2.js
var re2 = __webpack_require__(992);
;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/allowlist.js


function readyAllowlist(list) {
    const paths = anyOf(list.paths);
    const regexes = anyOf(list.regexes);
    const hasStopword = containsAny(list.stopwords);
    const commits = new Set(list.commits.map((commit) => commit.trim().toLowerCase()));
    const commitAllowed = ({ commit }) => commit !== null && commits.has(commit.toLowerCase());
    const pathAllowed = ({ path }) => path !== null && path !== "" && paths(path);
    const byValue = list.regexes.length > 0 || list.stopwords.length > 0;
    const target = (candidate) => list.regexTarget === "secret" ? candidate.value : candidate[list.regexTarget];
    const all = (origin) => (list.commits.length === 0 || commitAllowed(origin)) && (list.paths.length === 0 || pathAllowed(origin));
    return list.condition === "and"
        ? {
            allowsPlace: (origin) => !byValue && all(origin),
            allowsValue: (candidate) => all(candidate) &&
                (list.regexes.length === 0 || regexes(target(candidate))) &&
                (list.stopwords.length === 0 || hasStopword(candidate.value)),
        }
        : {
            allowsPlace: (origin) => commitAllowed(origin) || pathAllowed(origin),
            allowsValue: (candidate) => regexes(target(candidate)) || hasStopword(candidate.value),
        };
}
/**
 * Whether any of the expressions is in a text. They are joined as gitleaks joins them (joinRegexOr), bare: a flag such as
 * `(?i)` at the start of one holds for all that follow it.
 */
function anyOf(expressions) {
    if (expressions.length === 0)
        return () => false;
    let joined;
    let last;
    return (text) => {
        if (text === "")
            return false;
        if (last?.text === text)
            return last.found;
        joined ??= (0,re2/* re2 */.w)(`(?:${expressions.join("|")})`);
        last = { text, found: joined.test(text) };
        return last.found;
    };
}
/** Whether any of the words is in a value, in any case. gitleaks' list for generic keys has 1,400 of them: they are read when a value is there. */
function containsAny(words) {
    if (words.length === 0)
        return () => false;
    let filter;
    let others = [];
    const asked = new Uint8Array(1);
    return (value) => {
        if (filter === undefined) {
            const lower = words.map((word) => word.toLowerCase());
            const ascii = lower.filter(isAscii);
            others = lower.filter((word) => !isAscii(word));
            // Without keywords a detector is always asked.
            filter = ascii.length === 0 ? NOTHING : (0,keyword_filter/* keywordFilter */.k)([{ keywords: ascii }]);
        }
        if (others.some((word) => value.toLowerCase().includes(word)))
            return true;
        asked[0] = 0;
        filter.mark(value, asked);
        return asked[0] === 1;
    };
}
const NOTHING = { mark() { } };
function isAscii(text) {
    return !/[^\0-\x7f]/.test(text);
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/entropy.js
/**
 * Shannon's entropy of a value in bits per character, as gitleaks computes it (detect/utils.go): frequencies of characters over
 * the number of bytes in UTF-8, so a value with characters beyond ASCII comes out lower than by the textbook.
 */
function shannonEntropy(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const bytes = Buffer.byteLength(value);
    let entropy = 0;
    for (const count of counts.values()) {
        const frequency = count / bytes;
        entropy -= frequency * Math.log2(frequency);
    }
    return entropy;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/placeholder.js

/**
 * Whether what stands where a credential would is none: a template's variable, a mask, a word that asks to be replaced, an
 * example from a vendor's manual. Such values are never reported, whatever the rule.
 */
function isPlaceholder(value) {
    if (hasRandomRun(value))
        return false;
    const bare = value.replace(/^["'`]+|["'`]+$/g, "");
    return (TEMPLATES.some((template) => template.test(bare)) ||
        ASKS.test(bare) ||
        MASK.test(bare) ||
        isRepeated(bare) ||
        isMostlyRun(bare));
}
const TEMPLATES = [
    /\$\{|\$\(|\{\{|<%|#\{|%\(|\$\[/,
    /^<[^<>]*>$/,
    /^\[[^[\]]*\]$/,
    /^\{[^{}]*\}$/,
    /^%[\w.-]+%?$/,
    /^\$[\w.:-]+$/,
    /^@[\w.-]+@$/,
    /^__\w+__$/,
    /^&\w+;?$/,
];
const ASKS = /change[-_. ]?(?:me|it|this)|replace[-_. ]?(?:me|this|with)|^your[-_. ]?|[-_. ]your[-_. ]|your[-_. ]?(?:api|token|key|secret|password|access|own)|place[-_]?holder|example|dummy|redacted|insert[-_. ]?(?:your|here)|goes[-_. ]?here|^(?:todo|fixme|tbd|none|null|undefined|true|false|n\/a)$|not[-_]?a[-_]?real|fake/i;
const MASK = /[xX]{6}|\*{3}|\.{4}|^[-_.xX*#•0]+$/u;
/** In a long random value, such as a private key, a short word stands by chance. */
function hasRandomRun(value) {
    const [run] = /[A-Za-z0-9+/_-]{60,}/.exec(value) ?? [];
    return run !== undefined && shannonEntropy(run) > 4;
}
/** One to four characters over and over. */
function isRepeated(value) {
    for (let unit = 1; unit <= 4; unit++) {
        const part = value.slice(0, unit);
        if (value.length >= 4 * unit && part.repeat(Math.ceil(value.length / unit)).slice(0, value.length) === value)
            return true;
    }
    return false;
}
/** Letters or digits in their order (`abcdefgh`, `12345678`) that make up most of a value. */
function isMostlyRun(value) {
    const lower = value.toLowerCase();
    let inRuns = 0;
    let length = 1;
    for (let at = 1; at <= lower.length; at++) {
        const step = lower.charCodeAt(at) - lower.charCodeAt(at - 1);
        const goesOn = step === 1 || (lower[at - 1] === "9" && lower[at] === "0") || (lower[at - 1] === "9" && lower[at] === "a");
        if (goesOn)
            length++;
        else {
            if (length >= 6)
                inRuns += length;
            length = 1;
        }
    }
    return 2 * inRuns > value.length;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/no-password.js

/**
 * Whether what stands for a password in a URL or a connection string is none: a placeholder, a variable, or what every machine
 * of a developer has (the user's own name, `postgres`, `password`), which opens nothing that is worth it.
 */
function isNoPassword(password, user) {
    const bare = password.toLowerCase();
    return isPlaceholder(password) || bare === user.toLowerCase() || DEFAULTS.has(bare) || VARIABLE.test(password);
}
const DEFAULTS = new Set([
    "admin",
    "db",
    "dbpass",
    "dbpassword",
    "default",
    "demo",
    "dev",
    "foo",
    "bar",
    "guest",
    "local",
    "mysql",
    "pass",
    "passwd",
    "password",
    "postgres",
    "psw",
    "pwd",
    "pw",
    "root",
    "sa",
    "secret",
    "test",
    "testing",
    "token",
    "user",
    "username",
]);
/** Names rather than values: `$PASS`, `%s`, `{password}`, `dbPassword`, `DB_PASS`, `config.password`, and ends of expressions. */
const VARIABLE = /[${}()[\]]|^%|^:|^(?:[a-z][\w]{0,40}[._-])?(?:db|my|user|the|mysql|pg|postgres|redis|auth|api|access|personal)?[._-]?(?:passw(?:or)?d|pass|pwd|secret|token|key)$/i;

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/built-key.js
/**
 * Whether a value is code that puts a private key together, and no key: the string with the header ends right behind it, and nowhere
 * up to the footer is there as much of a key as stands in one line of it.
 */
function buildsKey(value) {
    return HEADER_ALONE.test(value) && !KEY_LINE.test(value);
}
const HEADER_ALONE = /^-----BEGIN[^"'`\n]{0,120}-----(?:\\[rn]|\s){0,8}["'`]/;
const KEY_LINE = /[A-Za-z0-9+/]{40}/;

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/tier.js
/**
 * Tier A: the value itself says what it is, by its issuer's prefix or as a private key; it blocks anywhere. Tier B: what stands
 * beside the value says so, or it is a password; it warns, and counts less in tests and documentation, where such values are
 * mostly made up.
 */
function weightOf({ id, labelled }, value, context) {
    const controls = id.includes("password") || PASSWORDS.has(id) ? PASSWORD_CONTROLS : controlsOf(id);
    if (isTierA(id, labelled, value))
        return { tier: "A", severity: "critical", confidence: 95, controls };
    const confidence = id === "generic-api-key" ? 65 : 80;
    return context === "main"
        ? { tier: "B", severity: "high", confidence, controls }
        : { tier: "B", severity: "low", confidence: 50, controls };
}
function isTierA(id, labelled, value) {
    const prefix = PREFIX_OF_SOME[id];
    if (prefix !== undefined)
        return prefix.test(value);
    return labelled ? PREFIXED.has(id) : !UNSURE.has(id);
}
/** Rules that go by a label, but whose values have a form of their own too. */
const PREFIXED = new Set([
    "defined-networking-api-token",
    "dropbox-long-lived-api-token",
    "dropbox-short-lived-api-token",
    "gocardless-api-token",
    "lob-api-key",
    "mailchimp-api-key",
    "mailgun-private-api-token",
    "new-relic-insert-key",
    "new-relic-user-api-key",
    "plaid-api-token",
    "telegram-bot-api-token",
    "twitter-bearer-token",
    "typeform-api-token",
    "yandex-access-token",
    "yandex-api-key",
    "yandex-aws-access-token",
]);
/** Rules of which only some values have their issuer's prefix; the others are of a form that hashes and identifiers have too. */
const PREFIX_OF_SOME = {
    "atlassian-api-token": /^ATATT3/,
    "sonar-api-token": /^sq[upa]_/i,
    "sourcegraph-access-token": /^sgp_/i,
    "square-access-token": /^sq0atp-/,
    "vault-service-token": /^hvs\./,
};
/** Rules without a label whose values are passwords, are meant to be public, or look like other things. */
const UNSURE = new Set([
    "curl-auth-header",
    "curl-auth-user",
    "database-connection-string",
    "facebook-access-token",
    "flutterwave-public-key",
    "generic-api-key",
    "jwt",
    "jwt-base64",
    "kubernetes-secret-yaml",
    "nuget-config-password",
    "pkcs12-file",
    "url-credentials",
]);
const PASSWORDS = new Set(["curl-auth-user", "database-connection-string", "url-credentials", "sidekiq-sensitive-url"]);
const PASSWORD_CONTROLS = ["HIPAA:164.308(a)(5)(ii)(D)", "PCI:8.3.2", "PCI:8.6.2", "SOX:ITGC-002"];
const TOKEN_CONTROLS = ["HIPAA:164.312(d)", "PCI:8.3.2", "PCI:8.6.2", "SOX:ITGC-002"];
/** A private key in the clear is stored where no key may be, too (PCI DSS 3.6.1.2, forms in which keys are stored). */
const KEY_CONTROLS = ["HIPAA:164.312(d)", "PCI:3.6.1.2", "PCI:8.3.2", "SOX:ITGC-002"];
const KEYS = new Set(["age-secret-key", "pkcs12-file", "private-key", "private-key-part"]);
function controlsOf(id) {
    return KEYS.has(id) ? KEY_CONTROLS : TOKEN_CONTROLS;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/rule-detector.js



/** A detector for a rule that is loaded when a keyword of it stands in a text. */
function ruleDetector(head, load) {
    return {
        id: `secret/${head.id}`,
        category: "secret",
        keywords: head.keywords,
        scope: "chunk",
        *detect(input) {
            if (head.pathOnly)
                yield* ofPath(head, load, input);
            else
                for (const found of load().values(input.text, { path: input.path, commit: null }))
                    if (!isPlaceholder(found.value) && !buildsKey(found.value))
                        yield secretMatch(head, found, input);
        },
    };
}
/** The match for a value of a rule, as far as all rules for credentials agree on it. */
function secretMatch(head, { start, end, value }, { context }) {
    return {
        ...{ start, end, rule: `secret/${head.id}`, category: "secret", safeguard: null, synthetic: false },
        redacted: `[${head.id.toUpperCase().replace(/[^A-Z0-9]+/g, "-")}]`,
        ...weightOf(head, value, context),
    };
}
/**
 * The engine gives paths of files as texts of their own, on the added side. Nothing in the path is secret: the file is. So its
 * ending stands for it and may be shown.
 */
function* ofPath(head, load, input) {
    const { text, path, side } = input;
    if (path !== null || side !== "added" || text.length > LONGEST_PATH || text.includes("\n"))
        return;
    const [ending] = /\.[a-zA-Z][a-zA-Z0-9]{0,7}$/.exec(text) ?? [];
    if (ending === undefined || !load().matchesPath(text))
        return;
    const value = { start: text.length - ending.length, end: text.length, value: ending };
    yield { ...secretMatch(head, value, input), redacted: ending };
}
const LONGEST_PATH = 4096;

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/connection-string.js


/**
 * A password in a connection string of pairs: ADO.NET, ODBC and OLE DB (`Server=…;User Id=…;Password=…`), libpq (`host=… user=…
 * password=…`), and the query of a JDBC URL (`jdbc:…?user=…&password=…`). Passwords in URLs are another detector's.
 */
const connectionString = {
    id: "secret/database-connection-string",
    category: "secret",
    keywords: ["password=", "pwd=", "password ="],
    scope: "chunk",
    *detect(input) {
        for (const { index, 0: label } of input.text.matchAll(LABEL)) {
            const match = passwordAt(index, index + label.length, input);
            if (match !== undefined)
                yield match;
        }
    },
};
const LABEL = /(?<![\w.-])(?:password|pwd)[ \t]?=[ \t]?/gi;
/** A value ends where the next pair begins; in quotes or braces it may hold anything else. */
const VALUE = /'([^'\r\n]{3,128})'|\{([^}\r\n]{3,128})\}|([^\s;&"'`<>,\\]{3,128})/y;
/** Other pairs of the same string; two are needed, or a JDBC URL. */
const PAIRS = /(?<![\w.-])(?:server|data source|address|addr|host|hostaddr|port|database|initial catalog|dbname|driver|provider|dsn|user id|user|uid|trusted_connection|integrated security|encrypt|trustservercertificate|sslmode)[ \t]?=[ \t]?([^;&"'\s]{0,64})/gi;
/** What follows an empty password. */
const NEXT_PAIR = /^[a-z]{2,20}=/i;
const JDBC = /jdbc:[a-z0-9]{2,20}:[^\s"'`<>]{0,256}$/i;
const AROUND = 256;
function passwordAt(start, valueStart, input) {
    const { text } = input;
    VALUE.lastIndex = valueStart;
    const found = VALUE.exec(text);
    if (found === null)
        return undefined;
    const [all, quoted, braced, plain] = found;
    const password = quoted ?? braced ?? plain ?? "";
    const before = lastLine(text.slice(Math.max(0, start - AROUND), start));
    const after = firstLine(text.slice(valueStart + all.length, valueStart + all.length + AROUND));
    const pairs = [...before.matchAll(PAIRS), ...after.matchAll(PAIRS)];
    if (pairs.length < 2 && !JDBC.test(before))
        return undefined;
    const user = pairs.find(([pair]) => /^u/i.test(pair))?.[1] ?? "";
    if (NEXT_PAIR.test(password) || isNoPassword(password, user))
        return undefined;
    const at = valueStart + all.indexOf(password);
    const value = { start: at, end: at + password.length, value: password };
    return secretMatch({ id: "database-connection-string", labelled: false }, value, input);
}
function lastLine(text) {
    return text.slice(text.lastIndexOf("\n") + 1);
}
function firstLine(text) {
    const end = text.indexOf("\n");
    return end < 0 ? text : text.slice(0, end);
}

// EXTERNAL MODULE: ./packages/detectors/lib/secrets/gitleaks.generated.js
var gitleaks_generated = __webpack_require__(7804);
;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/assignment.js
/**
 * The beginning that gitleaks gives to every rule for a value which only its name tells (config/rules utils, GenerateSemiGenericRegex):
 * one of some names, and what assigns to it.
 */
const BEGINNING = /^\(\?i\)\[\\w\.-\]\{0,50\}\?(\(\?:.+?\))\(\?:\[ \\t\\w\.-\]\{0,20\}\)\[\\s'"\]\{0,3\}\(\?:=\|>\|:\{1,3\}=/;
/**
 * Whether a text has one of a rule's names and something that assigns to it, without which the rule's expression matches nowhere. The
 * names alone (`key`, `auth`, `token`) stand in most code and prose; this is told a hundred times faster than the whole expression.
 *
 * @returns undefined for an expression that begins in another way
 */
function assignmentIn(regex) {
    const names = BEGINNING.exec(regex)?.[1];
    if (names === undefined)
        return undefined;
    let expression;
    return (text) => {
        // The flag `u` folds letters as RE2 does (the Kelvin sign is a k); of what RE2 tells apart by case more is let through.
        expression ??= new RegExp(`${names.replaceAll("(?-i:", "(?:")}[ \\t\\w.-]{0,20}[\\s'"]{0,3}[=>:|?,]`, "iu");
        return expression.test(text);
    };
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/windows.js
/** All of a text as one part. */
function wholeText(text) {
    return [{ start: 0, end: text.length }];
}
/**
 * The parts of a text in which a rule can match whose matches have a keyword in them and are at most `reach` long, but for a
 * `run` of characters without white space behind the keyword. Parts that touch are one, so a match never begins or ends at a
 * cut, and the cuts change nothing: what an expression matches in the parts, it matches in the whole, and the other way round.
 */
function windowsAround(keywords, reach, run) {
    const pattern = new RegExp(keywords.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|"), "gi");
    const longest = Math.max(...keywords.map((word) => word.length));
    // A keyword that overlaps the one before it is not found on its own; a character at each end is for assertions.
    const margin = reach + longest + 1;
    return function* (text) {
        const afterRun = run ? spaces(text, margin) : undefined;
        let start = 0;
        let end = -1;
        for (const { index, 0: word } of text.matchAll(pattern)) {
            if (end >= 0 && index - margin > end) {
                yield { start, end };
                end = -1;
            }
            if (end < 0)
                start = Math.max(0, index - margin);
            end = index + word.length + margin;
            if (afterRun !== undefined)
                end = afterRun(end);
        }
        if (end >= 0)
            yield { start, end: Math.min(end, text.length) };
    };
}
/** Where a run that lies around an offset has ended for sure; asked for offsets that only grow, it walks through the text once. */
function spaces(text, margin) {
    const space = /[\t\n\f\r ]/g;
    let next = -1;
    return (offset) => {
        if (next < offset) {
            space.lastIndex = offset;
            next = space.exec(text)?.index ?? text.length;
        }
        return next + margin;
    };
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/ready-rule.js





/** @param common the allow lists of all rules */
function readyRule(rule, common) {
    const allowlists = [...common, ...rule.allowlists.map(readyAllowlist)];
    const windows = rule.reach === undefined ? wholeText : windowsAround(rule.keywords, rule.reach, rule.run ?? false);
    const assigns = rule.regex === undefined ? undefined : assignmentIn(rule.regex);
    let compiled;
    let pathCompiled;
    let last;
    const isPath = (path) => {
        if (rule.path === undefined)
            return true;
        pathCompiled ??= (0,re2/* re2 */.w)(rule.path);
        return pathCompiled.test(path);
    };
    const isAllowedPlace = (origin) => allowlists.some((each) => each.allowsPlace(origin));
    const looksAt = (origin) => {
        // Pieces of one file come one after the other.
        if (last?.path !== origin.path || last.commit !== origin.commit)
            last = { ...origin, looked: !isAllowedPlace(origin) };
        return last.looked;
    };
    let unasked = BEFORE_PLACES;
    return {
        matchesPath: (path) => rule.regex === undefined && isPath(path) && !isAllowedPlace({ path, commit: null }),
        *values(text, origin) {
            if (rule.regex === undefined || !isPath(origin.path ?? "") || assigns?.(text) === false)
                return;
            unasked -= text.length;
            if (unasked < 0 && !looksAt(origin))
                return;
            compiled ??= (0,re2/* re2 */.w)(rule.regex);
            for (const { value, match, line, ...place } of candidates(compiled, rule.secretGroup, text, windows(text))) {
                if (rule.entropy !== 0 && shannonEntropy(value) <= rule.entropy)
                    continue;
                const candidate = { ...origin, value, match, line };
                if (allowlists.some((each) => each.allowsValue(candidate)))
                    continue;
                if (!looksAt(origin))
                    return;
                yield { ...place, value };
            }
        },
    };
}
/**
 * So many characters are searched before it is asked whether anybody looks at their file: the expression of the places that all rules
 * let pass is large, and a process that sees a few lines and finds nothing in them never compiles it.
 */
const BEFORE_PLACES = 16 * 1024;
/** What an expression matches in parts of a text, with the value in it: as gitleaks takes it out (detect/detect.go, detectRule). */
function* candidates(expression, secretGroup, text, windows) {
    for (const window of windows) {
        const part = text.slice(window.start, window.end);
        // Whether there is any is told ten times faster than where.
        if (!expression.test(part))
            continue;
        const matcher = expression.matcher(part);
        while (matcher.find()) {
            const all = part.slice(matcher.start(), matcher.end());
            const match = all.replace(/^\n+/, "").replace(/\n+$/, "");
            const start = window.start + matcher.start() + all.indexOf(match);
            const group = valueIn(expression, secretGroup, match);
            if (group === undefined || group.end === group.start)
                continue;
            yield {
                start: start + group.start,
                end: start + group.end,
                value: match.slice(group.start, group.end),
                match,
                line: linesAround(text, start, start + match.length),
            };
        }
    }
}
/** Where the value lies in a match. gitleaks asks the expression again of the match alone, so what surrounds it is not seen. */
function valueIn(expression, secretGroup, match) {
    const whole = { start: 0, end: match.length };
    if (expression.groupCount() === 0)
        return whole;
    const again = expression.matcher(match);
    if (!again.find())
        return whole;
    const at = (group) => ({ start: again.start(group), end: again.end(group) });
    if (secretGroup > 0)
        return secretGroup <= again.groupCount() ? at(secretGroup) : undefined;
    for (let group = 1; group <= again.groupCount(); group++) {
        const place = at(group);
        if (place.end > place.start)
            return place;
    }
    return whole;
}
function linesAround(text, start, end) {
    const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
    const to = text.indexOf("\n", Math.max(start, end));
    return text.slice(from, to < 0 ? text.length : to);
}

// EXTERNAL MODULE: ./packages/detectors/lib/secrets/shipped-rules.js
var shipped_rules = __webpack_require__(2290);
;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/database-schemes.js
/** Schemes of the URLs that drivers of databases and message brokers take. */
const databaseSchemes = new Set([
    "amqp",
    "amqps",
    "clickhouse",
    "cockroachdb",
    "couchbase",
    "couchdb",
    "db2",
    "jdbc",
    "mariadb",
    "mongodb",
    "mongodb+srv",
    "mssql",
    "mysql",
    "mysql2",
    "mysqlx",
    "neo4j",
    "neo4j+s",
    "oracle",
    "postgis",
    "postgres",
    "postgresql",
    "postgresql+asyncpg",
    "postgresql+psycopg2",
    "mysql+pymysql",
    "redis",
    "rediss",
    "redshift",
    "snowflake",
    "sqlserver",
]);

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/url-credentials.js



/**
 * A password in a URL (RFC 3986, 3.2.1: user information before the host), which gitleaks leaves to its rule for generic keys.
 * The URLs of databases are told as such. One slash is enough for the schemes that are known: resolving a path leaves one of two.
 */
const urlCredentials = {
    id: "secret/url-credentials",
    category: "secret",
    keywords: [":/"],
    scope: "chunk",
    *detect(input) {
        const { text } = input;
        for (let at = text.indexOf(":/"); at >= 0; at = text.indexOf(":/", at + 2)) {
            const match = at < text.length - 4 ? credentialAt(at, input) : undefined;
            if (match !== undefined)
                yield match;
        }
    },
};
/** Each part bounded: 256 characters beyond the colon at most. */
const AUTHORITY = /([^\s:@/?#"'<>`\\|]{0,64}):([^\s@/"'<>`\\|]{3,128})@([A-Za-z0-9.-]{1,64}|\[[0-9a-fA-F:.]{2,39}\])/y;
const KNOWN_SCHEME = /^(?:https?|ftps?|sftp|ssh|smtps?|imaps?|ldaps?|wss?|amqps?)$/;
const SCHEME = /[a-z][a-z0-9+.-]{0,19}$/i;
/** Names that are reserved for documentation (RFC 2606, RFC 6761); a host of one label is mostly a container's name. */
const DOCUMENTATION = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/i;
function credentialAt(colon, input) {
    const { text } = input;
    const scheme = SCHEME.exec(text.slice(Math.max(0, colon - 20), colon))?.[0].toLowerCase();
    if (scheme === undefined)
        return undefined;
    const isDatabase = databaseSchemes.has(scheme);
    const slashes = text[colon + 2] === "/" ? 2 : 1;
    if (slashes === 1 && !isDatabase && !KNOWN_SCHEME.test(scheme))
        return undefined;
    const from = colon + 1 + slashes;
    AUTHORITY.lastIndex = from;
    const [, user = "", password = "", host = ""] = AUTHORITY.exec(text) ?? [];
    if (password === "" || DOCUMENTATION.test(host) || isNoPassword(password, user))
        return undefined;
    const start = from + user.length + 1;
    const id = isDatabase ? "database-connection-string" : "url-credentials";
    return secretMatch({ id, labelled: false }, { start, end: start + password.length, value: password }, input);
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/detectors.js







/** What is found however gitleaks is configured. */
const own = [urlCredentials, connectionString];
/**
 * gitleaks gives no keywords to a rule about paths; these are in every path that its expression can match. Without them the
 * library of expressions would be loaded for the first path of every change.
 */
const PATH_ENDINGS = { "pkcs12-file": [".p12", ".pfx"] };
/** Detectors of credentials: the rules of gitleaks, which are read when the first keyword of one is met, and two of our own. */
const secrets = [...detectorsOf(gitleaks_generated/* heads */.c9.map(headOf), shipped_rules/* shippedRules */.T), ...own];
/** The same with the rules of a user's `.gitleaks.toml` (`gitleaksToml`) in place of those of gitleaks. */
function secretsWith(rules) {
    return [...detectorsOf(rules.rules.map(headOfRule), () => rules), ...own];
}
function detectorsOf(all, load) {
    let common;
    let byId;
    const ready = (id) => {
        common ??= load().allowlists.map(readyAllowlist);
        byId ??= new Map(load().rules.map((rule) => [rule.id, rule]));
        const rule = byId.get(id);
        if (rule === undefined)
            throw new RangeError(`The rule ${id} is listed, but not in the rules.`);
        return readyRule(rule, common);
    };
    return all.map((head) => {
        let rule;
        return ruleDetector(head, () => {
            rule ??= ready(head.id);
            return rule;
        });
    });
}
function headOf({ id, keywords, labelled = false, pathOnly = false }) {
    return { id, keywords: PATH_ENDINGS[id] ?? keywords, labelled, pathOnly };
}
/** A rule that we do not know is of tier B: only its author knows how sure it is. */
function headOfRule({ id, keywords, regex }) {
    const known = gitleaks_generated/* heads */.c9.find((head) => head.id === id);
    return { id, keywords, labelled: known === undefined || known.labelled === true, pathOnly: regex === undefined };
}


/***/ }),

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   c9: () => (/* binding */ heads)
/* harmony export */ });
/* unused harmony export version */
// Written by tools/gitleaks-rules.mjs.
const version = "8.30.1";
/** SHA-256 of data/gitleaks.json. */
const digest = "43bfd6fc7c2fd2001f8030971854aa42b6f90551c2bbfcd58b3a32d325269d0b";
const heads = [
    { id: "1password-secret-key", keywords: ["a3-"] },
    { id: "1password-service-account-token", keywords: ["ops_"] },
    { id: "adafruit-api-key", keywords: ["adafruit"], labelled: true },
    { id: "adobe-client-id", keywords: ["adobe"], labelled: true },
    { id: "adobe-client-secret", keywords: ["p8e-"] },
    { id: "age-secret-key", keywords: ["age-secret-key-1"] },
    { id: "airtable-api-key", keywords: ["airtable"], labelled: true },
    { id: "airtable-personnal-access-token", keywords: ["airtable"] },
    { id: "algolia-api-key", keywords: ["algolia"], labelled: true },
    { id: "alibaba-access-key-id", keywords: ["ltai"] },
    { id: "alibaba-secret-key", keywords: ["alibaba"], labelled: true },
    { id: "anthropic-admin-api-key", keywords: ["sk-ant-admin01"] },
    { id: "anthropic-api-key", keywords: ["sk-ant-api03"] },
    { id: "artifactory-api-key", keywords: ["akcp"] },
    { id: "artifactory-reference-token", keywords: ["cmvmd"] },
    { id: "asana-client-id", keywords: ["asana"], labelled: true },
    { id: "asana-client-secret", keywords: ["asana"], labelled: true },
    { id: "atlassian-api-token", keywords: ["atlassian", "confluence", "jira", "atatt3"], labelled: true },
    { id: "authress-service-client-access-key", keywords: ["sc_", "ext_", "scauth_", "authress_"] },
    { id: "aws-access-token", keywords: ["a3t", "akia", "asia", "abia", "acca"] },
    { id: "aws-amazon-bedrock-api-key-long-lived", keywords: ["absk"] },
    { id: "aws-amazon-bedrock-api-key-short-lived", keywords: ["bedrock-api-key-"] },
    { id: "azure-ad-client-secret", keywords: ["q~"] },
    { id: "beamer-api-token", keywords: ["beamer"], labelled: true },
    { id: "bitbucket-client-id", keywords: ["bitbucket"], labelled: true },
    { id: "bitbucket-client-secret", keywords: ["bitbucket"], labelled: true },
    { id: "bittrex-access-key", keywords: ["bittrex"], labelled: true },
    { id: "bittrex-secret-key", keywords: ["bittrex"], labelled: true },
    { id: "cisco-meraki-api-key", keywords: ["meraki"], labelled: true },
    { id: "clickhouse-cloud-api-secret-key", keywords: ["4b1d"] },
    { id: "clojars-api-token", keywords: ["clojars_"] },
    { id: "cloudflare-api-key", keywords: ["cloudflare"], labelled: true },
    { id: "cloudflare-global-api-key", keywords: ["cloudflare"], labelled: true },
    { id: "cloudflare-origin-ca-key", keywords: ["cloudflare", "v1.0-"] },
    { id: "codecov-access-token", keywords: ["codecov"], labelled: true },
    { id: "cohere-api-token", keywords: ["cohere", "co_api_key"], labelled: true },
    { id: "coinbase-access-token", keywords: ["coinbase"], labelled: true },
    { id: "confluent-access-token", keywords: ["confluent"], labelled: true },
    { id: "confluent-secret-key", keywords: ["confluent"], labelled: true },
    { id: "contentful-delivery-api-token", keywords: ["contentful"], labelled: true },
    { id: "curl-auth-header", keywords: ["curl"] },
    { id: "curl-auth-user", keywords: ["curl"] },
    { id: "databricks-api-token", keywords: ["dapi"] },
    { id: "datadog-access-token", keywords: ["datadog"], labelled: true },
    { id: "defined-networking-api-token", keywords: ["dnkey"], labelled: true },
    { id: "digitalocean-access-token", keywords: ["doo_v1_"] },
    { id: "digitalocean-pat", keywords: ["dop_v1_"] },
    { id: "digitalocean-refresh-token", keywords: ["dor_v1_"] },
    { id: "discord-api-token", keywords: ["discord"], labelled: true },
    { id: "discord-client-id", keywords: ["discord"], labelled: true },
    { id: "discord-client-secret", keywords: ["discord"], labelled: true },
    { id: "doppler-api-token", keywords: ["dp.pt."] },
    { id: "droneci-access-token", keywords: ["droneci"], labelled: true },
    { id: "dropbox-api-token", keywords: ["dropbox"], labelled: true },
    { id: "dropbox-long-lived-api-token", keywords: ["dropbox"], labelled: true },
    { id: "dropbox-short-lived-api-token", keywords: ["dropbox"], labelled: true },
    { id: "duffel-api-token", keywords: ["duffel_"] },
    { id: "dynatrace-api-token", keywords: ["dt0c01."] },
    { id: "easypost-api-token", keywords: ["ezak"] },
    { id: "easypost-test-api-token", keywords: ["eztk"] },
    { id: "etsy-access-token", keywords: ["etsy"], labelled: true },
    { id: "facebook-access-token", keywords: ["facebook"] },
    { id: "facebook-page-access-token", keywords: ["eaam", "eaac"] },
    { id: "facebook-secret", keywords: ["facebook"], labelled: true },
    { id: "fastly-api-token", keywords: ["fastly"], labelled: true },
    { id: "finicity-api-token", keywords: ["finicity"], labelled: true },
    { id: "finicity-client-secret", keywords: ["finicity"], labelled: true },
    { id: "finnhub-access-token", keywords: ["finnhub"], labelled: true },
    { id: "flickr-access-token", keywords: ["flickr"], labelled: true },
    { id: "flutterwave-encryption-key", keywords: ["flwseck_test"] },
    { id: "flutterwave-public-key", keywords: ["flwpubk_test"] },
    { id: "flutterwave-secret-key", keywords: ["flwseck_test"] },
    { id: "flyio-access-token", keywords: ["fo1_", "fm1", "fm2_"] },
    { id: "frameio-api-token", keywords: ["fio-u-"] },
    { id: "freemius-secret-key", keywords: ["secret_key"] },
    { id: "freshbooks-access-token", keywords: ["freshbooks"], labelled: true },
    { id: "gcp-api-key", keywords: ["aiza"] },
    { id: "generic-api-key", keywords: ["access", "api", "auth", "key", "credential", "creds", "passwd", "password", "secret", "token"], labelled: true },
    { id: "github-app-token", keywords: ["ghu_", "ghs_"] },
    { id: "github-fine-grained-pat", keywords: ["github_pat_"] },
    { id: "github-oauth", keywords: ["gho_"] },
    { id: "github-pat", keywords: ["ghp_"] },
    { id: "github-refresh-token", keywords: ["ghr_"] },
    { id: "gitlab-cicd-job-token", keywords: ["glcbt-"] },
    { id: "gitlab-deploy-token", keywords: ["gldt-"] },
    { id: "gitlab-feature-flag-client-token", keywords: ["glffct-"] },
    { id: "gitlab-feed-token", keywords: ["glft-"] },
    { id: "gitlab-incoming-mail-token", keywords: ["glimt-"] },
    { id: "gitlab-kubernetes-agent-token", keywords: ["glagent-"] },
    { id: "gitlab-oauth-app-secret", keywords: ["gloas-"] },
    { id: "gitlab-pat", keywords: ["glpat-"] },
    { id: "gitlab-pat-routable", keywords: ["glpat-"] },
    { id: "gitlab-ptt", keywords: ["glptt-"] },
    { id: "gitlab-rrt", keywords: ["gr1348941"] },
    { id: "gitlab-runner-authentication-token", keywords: ["glrt-"] },
    { id: "gitlab-runner-authentication-token-routable", keywords: ["glrt-"] },
    { id: "gitlab-scim-token", keywords: ["glsoat-"] },
    { id: "gitlab-session-cookie", keywords: ["_gitlab_session="] },
    { id: "gitter-access-token", keywords: ["gitter"], labelled: true },
    { id: "gocardless-api-token", keywords: ["live_", "gocardless"], labelled: true },
    { id: "grafana-api-key", keywords: ["eyjrijoi"] },
    { id: "grafana-cloud-api-token", keywords: ["glc_"] },
    { id: "grafana-service-account-token", keywords: ["glsa_"] },
    { id: "harness-api-key", keywords: ["pat.", "sat."] },
    { id: "hashicorp-tf-api-token", keywords: ["atlasv1"] },
    { id: "hashicorp-tf-password", keywords: ["administrator_login_password", "password"], labelled: true },
    { id: "heroku-api-key", keywords: ["heroku"], labelled: true },
    { id: "heroku-api-key-v2", keywords: ["hrku-aa"] },
    { id: "hubspot-api-key", keywords: ["hubspot"], labelled: true },
    { id: "huggingface-access-token", keywords: ["hf_"] },
    { id: "huggingface-organization-api-token", keywords: ["api_org_"] },
    { id: "infracost-api-token", keywords: ["ico-"] },
    { id: "intercom-api-key", keywords: ["intercom"], labelled: true },
    { id: "intra42-client-secret", keywords: ["intra", "s-s4t2ud-", "s-s4t2af-"] },
    { id: "jfrog-api-key", keywords: ["jfrog", "artifactory", "bintray", "xray"], labelled: true },
    { id: "jfrog-identity-token", keywords: ["jfrog", "artifactory", "bintray", "xray"], labelled: true },
    { id: "jwt", keywords: ["ey"] },
    { id: "jwt-base64", keywords: ["zxlk"] },
    { id: "kraken-access-token", keywords: ["kraken"], labelled: true },
    { id: "kubernetes-secret-yaml", keywords: ["secret"] },
    { id: "kucoin-access-token", keywords: ["kucoin"], labelled: true },
    { id: "kucoin-secret-key", keywords: ["kucoin"], labelled: true },
    { id: "launchdarkly-access-token", keywords: ["launchdarkly"], labelled: true },
    { id: "linear-api-key", keywords: ["lin_api_"] },
    { id: "linear-client-secret", keywords: ["linear"], labelled: true },
    { id: "linkedin-client-id", keywords: ["linkedin", "linked_in", "linked-in"], labelled: true },
    { id: "linkedin-client-secret", keywords: ["linkedin", "linked_in", "linked-in"], labelled: true },
    { id: "lob-api-key", keywords: ["test_", "live_"], labelled: true },
    { id: "lob-pub-api-key", keywords: ["test_pub", "live_pub", "_pub"], labelled: true },
    { id: "looker-client-id", keywords: ["looker"], labelled: true },
    { id: "looker-client-secret", keywords: ["looker"], labelled: true },
    { id: "mailchimp-api-key", keywords: ["mailchimp"], labelled: true },
    { id: "mailgun-private-api-token", keywords: ["mailgun"], labelled: true },
    { id: "mailgun-pub-key", keywords: ["mailgun"], labelled: true },
    { id: "mailgun-signing-key", keywords: ["mailgun"], labelled: true },
    { id: "mapbox-api-token", keywords: ["mapbox"], labelled: true },
    { id: "mattermost-access-token", keywords: ["mattermost"], labelled: true },
    { id: "maxmind-license-key", keywords: ["_mmk"] },
    { id: "messagebird-api-token", keywords: ["messagebird", "message-bird", "message_bird"], labelled: true },
    { id: "messagebird-client-id", keywords: ["messagebird", "message-bird", "message_bird"], labelled: true },
    { id: "microsoft-teams-webhook", keywords: ["webhook.office.com", "webhookb2", "incomingwebhook"] },
    { id: "netlify-access-token", keywords: ["netlify"], labelled: true },
    { id: "new-relic-browser-api-token", keywords: ["nrjs-"], labelled: true },
    { id: "new-relic-insert-key", keywords: ["nrii-"], labelled: true },
    { id: "new-relic-user-api-id", keywords: ["new-relic", "newrelic", "new_relic"], labelled: true },
    { id: "new-relic-user-api-key", keywords: ["nrak"], labelled: true },
    { id: "notion-api-token", keywords: ["ntn_"] },
    { id: "npm-access-token", keywords: ["npm_"] },
    { id: "nuget-config-password", keywords: ["<add key="] },
    { id: "nytimes-access-token", keywords: ["nytimes", "new-york-times", "newyorktimes"], labelled: true },
    { id: "octopus-deploy-api-key", keywords: ["api-"] },
    { id: "okta-access-token", keywords: ["okta"], labelled: true },
    { id: "openai-api-key", keywords: ["t3blbkfj"] },
    { id: "openshift-user-token", keywords: ["sha256~"] },
    { id: "perplexity-api-key", keywords: ["pplx-"] },
    { id: "pkcs12-file", keywords: [], pathOnly: true },
    { id: "plaid-api-token", keywords: ["plaid"], labelled: true },
    { id: "plaid-client-id", keywords: ["plaid"], labelled: true },
    { id: "plaid-secret-key", keywords: ["plaid"], labelled: true },
    { id: "planetscale-api-token", keywords: ["pscale_tkn_"] },
    { id: "planetscale-oauth-token", keywords: ["pscale_oauth_"] },
    { id: "planetscale-password", keywords: ["pscale_pw_"] },
    { id: "postman-api-token", keywords: ["pmak-"] },
    { id: "prefect-api-token", keywords: ["pnu_"] },
    { id: "private-key", keywords: ["-----begin"] },
    { id: "privateai-api-token", keywords: ["privateai", "private_ai", "private-ai"], labelled: true },
    { id: "pulumi-api-token", keywords: ["pul-"] },
    { id: "pypi-upload-token", keywords: ["pypi-ageichlwas5vcmc"] },
    { id: "rapidapi-access-token", keywords: ["rapidapi"], labelled: true },
    { id: "readme-api-token", keywords: ["rdme_"] },
    { id: "rubygems-api-token", keywords: ["rubygems_"] },
    { id: "scalingo-api-token", keywords: ["tk-us-"] },
    { id: "sendbird-access-id", keywords: ["sendbird"], labelled: true },
    { id: "sendbird-access-token", keywords: ["sendbird"], labelled: true },
    { id: "sendgrid-api-token", keywords: ["sg."] },
    { id: "sendinblue-api-token", keywords: ["xkeysib-"] },
    { id: "sentry-access-token", keywords: ["sentry"], labelled: true },
    { id: "sentry-org-token", keywords: ["sntrys_eyjpyxqio"] },
    { id: "sentry-user-token", keywords: ["sntryu_"] },
    { id: "settlemint-application-access-token", keywords: ["sm_aat"] },
    { id: "settlemint-personal-access-token", keywords: ["sm_pat"] },
    { id: "settlemint-service-access-token", keywords: ["sm_sat"] },
    { id: "shippo-api-token", keywords: ["shippo_"] },
    { id: "shopify-access-token", keywords: ["shpat_"] },
    { id: "shopify-custom-access-token", keywords: ["shpca_"] },
    { id: "shopify-private-app-access-token", keywords: ["shppa_"] },
    { id: "shopify-shared-secret", keywords: ["shpss_"] },
    { id: "sidekiq-secret", keywords: ["bundle_enterprise__contribsys__com", "bundle_gems__contribsys__com"], labelled: true },
    { id: "sidekiq-sensitive-url", keywords: ["gems.contribsys.com", "enterprise.contribsys.com"] },
    { id: "slack-app-token", keywords: ["xapp"] },
    { id: "slack-bot-token", keywords: ["xoxb"] },
    { id: "slack-config-access-token", keywords: ["xoxe.xoxb-", "xoxe.xoxp-"] },
    { id: "slack-config-refresh-token", keywords: ["xoxe-"] },
    { id: "slack-legacy-bot-token", keywords: ["xoxb"] },
    { id: "slack-legacy-token", keywords: ["xoxo", "xoxs"] },
    { id: "slack-legacy-workspace-token", keywords: ["xoxa", "xoxr"] },
    { id: "slack-user-token", keywords: ["xoxp-", "xoxe-"] },
    { id: "slack-webhook-url", keywords: ["hooks.slack.com"] },
    { id: "snyk-api-token", keywords: ["snyk"], labelled: true },
    { id: "sonar-api-token", keywords: ["sonar"], labelled: true },
    { id: "sourcegraph-access-token", keywords: ["sgp_", "sourcegraph"] },
    { id: "square-access-token", keywords: ["sq0atp-", "eaaa"] },
    { id: "squarespace-access-token", keywords: ["squarespace"], labelled: true },
    { id: "stripe-access-token", keywords: ["sk_test", "sk_live", "sk_prod", "rk_test", "rk_live", "rk_prod"] },
    { id: "sumologic-access-id", keywords: ["sumo"], labelled: true },
    { id: "sumologic-access-token", keywords: ["sumo"], labelled: true },
    { id: "telegram-bot-api-token", keywords: ["telegr"], labelled: true },
    { id: "travisci-access-token", keywords: ["travis"], labelled: true },
    { id: "twilio-api-key", keywords: ["sk"] },
    { id: "twitch-api-token", keywords: ["twitch"], labelled: true },
    { id: "twitter-access-secret", keywords: ["twitter"], labelled: true },
    { id: "twitter-access-token", keywords: ["twitter"], labelled: true },
    { id: "twitter-api-key", keywords: ["twitter"], labelled: true },
    { id: "twitter-api-secret", keywords: ["twitter"], labelled: true },
    { id: "twitter-bearer-token", keywords: ["twitter"], labelled: true },
    { id: "typeform-api-token", keywords: ["tfp_"], labelled: true },
    { id: "vault-batch-token", keywords: ["hvb."] },
    { id: "vault-service-token", keywords: ["hvs.", "s."] },
    { id: "yandex-access-token", keywords: ["yandex"], labelled: true },
    { id: "yandex-api-key", keywords: ["yandex"], labelled: true },
    { id: "yandex-aws-access-token", keywords: ["yandex"], labelled: true },
    { id: "zendesk-secret-key", keywords: ["zendesk"], labelled: true },
];


/***/ }),

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shippedRules)
/* harmony export */ });
/* unused harmony export rulesIn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9495);
/* harmony import */ var _gitleaks_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7804);




let rules;
/**
 * The rules of gitleaks, read (100 KB) when they are first asked for.
 *
 * @throws DetectorsError `rules-altered` when the file is missing or is not the one that was released: fewer rules would look like
 * fewer secrets
 */
function shippedRules() {
    // A bundler copies each file that is named by a literal in `new URL`.
    rules ??= rulesIn(read(new URL(/* asset import */ __webpack_require__(4796), __webpack_require__.b)));
    return rules;
}
/** @param text of data/gitleaks.json */
function rulesIn(text) {
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
    if (found !== _gitleaks_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)
        throw altered(`has sha256 ${found}, but ${_gitleaks_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br} was released with this version; use a released version as it is`);
    const file = JSON.parse(Buffer.from(text).toString("utf8"));
    return {
        rules: file.rules.map((rule) => ({
            description: "",
            secretGroup: 0,
            entropy: 0,
            keywords: [],
            ...rule,
            allowlists: (rule.allowlists ?? []).map(allowlist),
        })),
        allowlists: file.allowlists.map(allowlist),
    };
}
function allowlist(given) {
    return { condition: "or", commits: [], paths: [], regexTarget: "secret", regexes: [], stopwords: [], ...given };
}
function read(url) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(url);
    }
    catch (cause) {
        throw altered(`cannot be read (${cause.code}); it is part of every release`, cause);
    }
}
function altered(what, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .DetectorsError */ .O("rules-altered", "integrity", `The file of rules for credentials ${what}.`, { cause });
}


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of two strings by UTF-16 code units: the same on every machine and locale, for lists in documents. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
