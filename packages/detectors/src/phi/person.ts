import { label, labelsIn } from "./label.ts";

/** Words for those whom HIPAA protects. A label that names one of them ties its value to a person. */
const PERSONS = label(
  "patients?",
  "pt",
  "members?",
  "beneficiary",
  "insured",
  "subscriber",
  "guarantor",
  "next of kin",
  "nok",
  "resident",
  "decedent",
  "newborn",
  "enrollee",
  "policy ?holder",
);

/** A person is looked for this far before a label. */
const REACH = 24;

/** Whether a label (or what stands right before it, on its line) names a patient or somebody like one: `patientEmail`, `member.phone`. */
export function ofPerson(text: string, labelStart: number, labelEnd: number): boolean {
  const from = Math.max(0, labelStart - REACH);
  const near = text.slice(from, labelEnd);
  const line = near.slice(near.lastIndexOf("\n", labelStart - from) + 1);
  for (const _ of labelsIn(line, PERSONS)) return true;
  return false;
}
