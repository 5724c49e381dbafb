import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** What programs and people write for "no date". */
const NEVER = new Set([
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

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A date of a person's life or care, which 45 CFR 164.514(b)(2)(i)(C) counts among the identifiers as soon as it is finer than the
 * year. A real day from 1900 on, not 1 January 1900 and the like.
 */
export const date: Identifier = {
  rule: "phi/date",
  redacted: "[DATE]",
  controls: controlsOf("C"),
  standing(value): Standing {
    const read = dayOf(value);
    if (read === null || !isReal(read)) return "invalid";
    const iso = `${read.year}-${String(read.month).padStart(2, "0")}-${String(read.day).padStart(2, "0")}`;
    return NEVER.has(iso) ? "invalid" : "valid";
  },
};

/** The day that a date in one of the usual ways of writing means; null for anything else. */
export function dayOf(value: string): Day | null {
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(value);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const written = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(value);
  if (written) {
    const first = Number(written[1]);
    return first > 12
      ? day(fullYear(written[4]), written[3], written[1])
      : day(fullYear(written[4]), written[1], written[3]);
  }
  const called = /^(\d{4}), ?(\d{1,2}), ?(\d{1,2})$/.exec(value);
  if (called) return day(called[1], String(Math.max(1, Number(called[2]))), called[3]);
  const month = /[A-Za-z]{3}/.exec(value)?.[0].toLowerCase();
  const numbers = value.match(/\d+/g);
  if (month === undefined || numbers?.length !== 2) return null;
  return day(numbers[1], String(MONTHS.indexOf(month) + 1), numbers[0]);
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): Day {
  return { year: Number(year), month: Number(month), day: Number(date) };
}

function fullYear(year: string | undefined): string {
  return year?.length === 2 ? `${Number(year) > 30 ? 19 : 20}${year}` : (year ?? "");
}

function isReal({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** An age over 89, which tells a person apart as well as a date does. */
export const age: Identifier = {
  ...date,
  rule: "phi/age",
  redacted: "[AGE]",
  standing: (value) =>
    /^(?:9\d|10\d|11[0-5])$/.test(value) && value !== "99" && value !== "100" ? "valid" : "invalid",
};

const NAMED = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const VALUE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{4}/\\d{2}/\\d{2}|(?:19|20)\\d{6}(?!\\d)|\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}\\.? ${NAMED} \\d{4}|${NAMED} \\d{1,2}, ?\\d{4}|\\d{4}, ?\\d{1,2}, ?\\d{1,2}(?=\\))`,
  "iy",
);

const births = label(
  "dob",
  "d\\.o\\.b\\.?",
  "date of birth",
  "birth ?dates?",
  "bdate",
  "birth ?day",
  "birth dt",
  "born",
  "born on",
  "birth time",
);
const deaths = label("date of death", "death ?date", "deceased (?:date|on|at)", "died", "died on", "dod");
const care = label(
  "admission dates?",
  "admit date",
  "admitted(?: on)?",
  "date of admission",
  "date admitted",
  "discharge dates?",
  "discharged(?: on)?",
  "date of discharge",
  "date discharged",
  "date of service",
  "service dates?",
  "dos",
  "encounter date",
  "visit date",
  "date of visit",
  "surgery date",
  "date of surgery",
  "procedure date",
  "appointment date",
  "diagnosed on",
);

export const dateDetector = phiDetector({
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

export const ageDetector = phiDetector({
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
