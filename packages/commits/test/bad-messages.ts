/**
 * Sixty messages with faults as public histories have them (openmrs-core, openmrs-esm-patient-chart, zookeeper and others), rebuilt
 * in words of our own, and what their mend must be.
 */

import type { FixFacts } from "../src/fix/facts.ts";
import type { LintContext } from "../src/rule.ts";
import { configured } from "./lint.ts";

export interface BadMessage {
  readonly fault: string;
  readonly message: string;
  /** The mend; or, where only a person can finish it, the rules that stay broken and what is proposed all the same. */
  readonly mended: string;
  readonly refused?: readonly string[];
  readonly context?: Partial<LintContext>;
  readonly facts?: Partial<FixFacts>;
}

const PHI: Partial<LintContext> = { domains: ["phi"], services: ["phi-service"], computedLevel: "medium" };
const MONEY: Partial<LintContext> = { domains: ["financial"], services: ["payments"], computedLevel: "low" };
const DEVICE: Partial<LintContext> = { domains: ["device"], services: ["pump"], computedLevel: "high" };
const SIGNED = "Signed-off-by: Ada Example <ada@example.org>";
const PHI_TRAILERS = "HIPAA-ADMIN: true\nPHI-Impact: direct\nCOMPLIANCE: HIPAA:164.312(b)\nRISK-LEVEL: medium";

export const badMessages: readonly BadMessage[] = [
  // First lines that nearly are conventional.
  {
    fault: "type in parentheses",
    message: "(feat) Add a filter of panels (#2990)\n",
    mended: "feat: add a filter of panels (#2990)\n",
  },
  { fault: "type in parentheses with a colon", message: "(fix): Sort by date\n", mended: "fix: sort by date\n" },
  {
    fault: "type in parentheses, space before the colon",
    message: "(fix) : Sort by date\n",
    mended: "fix: sort by date\n",
  },
  {
    fault: "type in parentheses without a space",
    message: "(feat)KH-123: Reload the page\n",
    mended: "feat: KH-123: Reload the page\n",
  },
  { fault: "type in brackets", message: "[docs] Explain the migration\n", mended: "docs: explain the migration\n" },
  { fault: "another word for the type", message: "feature: show BMI ranges\n", mended: "feat: show BMI ranges\n" },
  { fault: "a label as the type", message: "Hotfix: keep the session\n", mended: "fix: keep the session\n" },
  {
    fault: "a label with a space before the colon",
    message: "Enhancement : show BMI ranges\n",
    mended: "feat: show BMI ranges\n",
  },
  { fault: "bug as the type", message: "bug: wrong time zone of visits\n", mended: "fix: wrong time zone of visits\n" },
  { fault: "capital type", message: "Fix: keep the session\n", mended: "fix: keep the session\n" },
  {
    fault: "type in capitals with a scope",
    message: "FEAT(UI): Show allergies\n",
    mended: "feat(UI): show allergies\n",
  },
  { fault: "no space after the colon", message: "feat(form):add validation\n", mended: "feat(form): add validation\n" },
  { fault: "space before the scope", message: "fix (orders): sort panels\n", mended: "fix(orders): sort panels\n" },
  { fault: "empty scope", message: "fix(): sort panels\n", mended: "fix: sort panels\n" },
  { fault: "no colon after the scope", message: "feat(vitals) show ranges\n", mended: "feat(vitals): show ranges\n" },
  {
    fault: "mark before the scope",
    message: "feat!(api): drop v1\n\nBREAKING CHANGE: clients use v2\n",
    mended: "feat(api)!: drop v1\n\nBREAKING CHANGE: clients use v2\n",
  },
  { fault: "a dash instead of the colon", message: "Fix - typo in the readme\n", mended: "fix: typo in the readme\n" },
  { fault: "full-width colon", message: "fix：sort panels\n", mended: "fix: sort panels\n" },
  { fault: "letters of the type swapped", message: "faet: show allergies\n", mended: "feat: show allergies\n" },
  {
    fault: "a letter of the type left out",
    message: "refator(core): split the manager\n",
    mended: "refactor(core): split the manager\n",
  },
  {
    fault: "a letter of the type doubled",
    message: "choore: update translations\n",
    mended: "chore: update translations\n",
  },
  {
    fault: "a zero-width space in the type",
    message: "fe\u200bat: show allergies\n",
    mended: "feat: show allergies\n",
  },
  {
    fault: "ticket before a verb",
    message: "TRUNK-6303: Fix the check of an empty password (#5120)\n",
    mended: "fix: TRUNK-6303 fix the check of an empty password (#5120)\n",
  },
  {
    fault: "ticket in brackets",
    message: "[TRUNK-12] Fixed NPE in the metrics test\n",
    mended: "fix: TRUNK-12 fixed NPE in the metrics test\n",
  },
  {
    fault: "ticket with a dash",
    message: "GCI-77 - refactor: use streams\n",
    mended: "refactor: GCI-77 use streams\n",
  },
  {
    fault: "a verb that names the type",
    message: "Fix a11y issues on the visits page\n",
    mended: "fix: fix a11y issues on the visits page\n",
  },
  {
    fault: "no type, but only tests changed",
    message: "Add coverage for the optional diagnosis\n",
    mended: "test: add coverage for the optional diagnosis\n",
    facts: { type: "test" },
  },
  { fault: "full stop", message: "fix: sort panels by name.\n", mended: "fix: sort panels by name\n" },
  { fault: "capital subject", message: "chore: Update the dependencies\n", mended: "chore: update the dependencies\n" },
  {
    fault: "a first line that is too long",
    message:
      "fix: the newest version of the server includes a library with a known weakness, so update it to the version that was mended\n",
    mended:
      "fix: the newest version of the server includes a library with a known weakness\n\nso update it to the version that was mended\n",
  },
  {
    fault: "scope in another case",
    message: "fix(Forms): sort panels\n",
    mended: "fix(forms): sort panels\n",
    context: { configuration: configured({ scopes: ["forms", "orders"] }) },
  },
  // First lines that only a person can mend.
  {
    fault: "a ticket and no type",
    message: "ZOOKEEPER-4807: Add sid in the log of the leader\n",
    mended: "ZOOKEEPER-4807: Add sid in the log of the leader\n",
    refused: ["header/type-enum", "header/type-case", "header/subject-case"],
  },
  { fault: "a word alone", message: "Update\n", mended: "Update\n", refused: ["header/conventional"] },
  { fault: "a letter alone", message: "y\n", mended: "y\n", refused: ["header/conventional"] },
  { fault: "nothing after the colon", message: "fix:\n", mended: "fix:\n", refused: ["header/subject-empty"] },
  {
    fault: "a type of its own",
    message: "maven(deps): bump the driver from 3.3.0 to 3.4.0\n",
    mended: "maven(deps): bump the driver from 3.3.0 to 3.4.0\n",
    refused: ["header/type-enum"],
  },
  {
    fault: "an unfinished fixup",
    message: "fixup! feat: show allergies\n",
    mended: "fixup! feat: show allergies\n",
    refused: ["kind/fixup"],
  },
  { fault: "no message", message: "\n\n", mended: "\n\n", refused: ["header/conventional"] },
  // Bodies.
  {
    fault: "no empty line after the first",
    message: "fix: sort panels\nThey were in the order of the server.\n",
    mended: "fix: sort panels\n\nThey were in the order of the server.\n",
  },
  {
    fault: "CRLF and white space",
    message: "fix: sort panels  \r\n\r\n\r\nThey were not.\t\r\n",
    mended: "fix: sort panels\n\nThey were not.\n",
  },
  {
    fault: "one long line of prose",
    message: `fix: sort panels\n\n${"The panels came in the order of the server. ".repeat(5).trim()}\n`,
    mended:
      "fix: sort panels\n\nThe panels came in the order of the server. The panels came in the order\nof the server. The panels came in the order of the server. The panels\ncame in the order of the server. The panels came in the order of the\nserver.\n",
  },
  // Breaking changes.
  {
    fault: "the note in lower case",
    message: "feat: sort the list\n\nBreaking change: clients sort no more\n",
    mended: "feat!: sort the list\n\nBREAKING CHANGE: clients sort no more\n",
  },
  {
    fault: "the note's text below",
    message: "feat!: sort the list\n\nBREAKING CHANGE:\n\nClients sort no more.\n",
    mended: "feat!: sort the list\n\nBREAKING CHANGE: Clients sort no more.\n",
  },
  {
    fault: "the note without an empty line before",
    message: "feat!: sort the list\n\nIt was not.\nBREAKING CHANGE: clients sort no more\n",
    mended: "feat!: sort the list\n\nIt was not.\n\nBREAKING CHANGE: clients sort no more\n",
  },
  {
    fault: "BREAKING as the type",
    message: "BREAKING: Remove the old widget\n\nBREAKING CHANGE: use the new one\n",
    mended: "breaking!: remove the old widget\n\nBREAKING CHANGE: use the new one\n",
  },
  // Trailers out of place.
  {
    fault: "an underscore hides all trailers from git",
    message: `feat: sort\n\nRISK_LEVEL: low\n${SIGNED}\nCLINICAL_IMPACT: NONE\n`,
    mended: `feat: sort\n\nRISK-LEVEL: low\nCLINICAL-IMPACT: none\n${SIGNED}\n`,
  },
  {
    fault: "a reference among the trailers",
    message: `feat: sort\n\nRISK-LEVEL: low\nCloses #12\n`,
    mended: "feat: sort\n\nCloses #12\n\nRISK-LEVEL: low\n",
  },
  {
    fault: "trailers right after prose",
    message: "feat: sort\n\nThe list is sorted.\nRISK-LEVEL: low\nPHI-Impact: none\n",
    mended: "feat: sort\n\nThe list is sorted.\n\nRISK-LEVEL: low\nPHI-Impact: none\n",
  },
  {
    fault: "prose below the trailers",
    message: "feat: sort\n\nRISK-LEVEL: low\n\nThe list is sorted.\n",
    mended: "feat: sort\n\nThe list is sorted.\n\nRISK-LEVEL: low\n",
  },
  {
    fault: "GitHub's line of dashes and its co-authors",
    message: "feat: sort (#7)\n\nRISK-LEVEL: low\n\n---------\n\nCo-authored-by: Bo Example <bo@example.org>\n",
    mended: "feat: sort (#7)\n\n---------\n\nRISK-LEVEL: low\nCo-authored-by: Bo Example <bo@example.org>\n",
  },
  {
    fault: "a cherry-pick's line before the trailers",
    message: `fix: sort\n\n(cherry picked from commit 0123456789012345678901234567890123456789)\n\nRISK-LEVEL: low\n${SIGNED}\n`,
    mended: `fix: sort\n\nRISK-LEVEL: low\n${SIGNED}\n(cherry picked from commit 0123456789012345678901234567890123456789)\n`,
  },
  {
    fault: "a list of conflicts below",
    message: "fix: sort\n\nRISK-LEVEL: low\n\nConflicts:\n\tsrc/list.ts\n",
    mended: "fix: sort\n\nConflicts:\n\tsrc/list.ts\n\nRISK-LEVEL: low\n",
  },
  // Values.
  {
    fault: "words in other spellings",
    message: `security: log reads\n\nHIPAA-ADMIN: yes\nPHI-Impact: Direct.\nCompliance: 45 CFR 164.312(b)\nRisk-Level: MED\n`,
    mended: `security: log reads\n\n${PHI_TRAILERS}\n`,
    context: PHI,
  },
  {
    fault: "a superseded code",
    message: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-3.2.1\n",
    mended: "feat: store tokens\n\nCOMPLIANCE: PCI:DSS-4.0.1\n",
  },
  {
    fault: "the same trailer twice",
    message: "feat: sort\n\nRISK-LEVEL: low\nCOMPLIANCE: SOX-404\nrisk-level: LOW\nCOMPLIANCE: HIPAA:164.312(b)\n",
    mended: "feat: sort\n\nRISK-LEVEL: low\nCOMPLIANCE: SOX:404, HIPAA:164.312(b)\n",
  },
  {
    fault: "a flag that contradicts the paths, a level below the computed one",
    message: `security: log reads\n\n${PHI_TRAILERS.replace("true", "false").replace("medium", "low")}\n`,
    mended: `security: log reads\n\n${PHI_TRAILERS}\n`,
    context: PHI,
  },
  // Values that only a person knows.
  {
    fault: "an unknown code",
    message: "feat: log reads\n\nCOMPLIANCE: HIPAA:164.321(b)\n",
    mended: "feat: log reads\n\nCOMPLIANCE: HIPAA:164.321(b)\n",
    refused: ["codes/unknown"],
  },
  {
    fault: "contradicting values",
    message: "feat: sort\n\nPHI-Impact: none\nPHI-Impact: direct\n",
    mended: "feat: sort\n\nPHI-Impact: none\nPHI-Impact: direct\n",
    refused: ["trailers/cardinality"],
  },
  {
    fault: "reviewers by name and address",
    message: "fix: sort\n\nReviewers: Ada Example <ada@example.org>\n",
    mended: "fix: sort\n\nReviewers: Ada Example <ada@example.org>\n",
    refused: ["trailers/values", "trailers/canonical-key"],
  },
  {
    fault: "no trailers in a financial path",
    message: `fix: round up\n\n${SIGNED}\n`,
    mended: `fix: round up\n\nSOX-FINANCIAL: true\nRISK-LEVEL: low\n${SIGNED}\n`,
    refused: ["trailers/required-by-domain"],
    context: MONEY,
  },
  {
    fault: "no trailers in a device's path of high risk",
    message: "fix: round doses down\n",
    mended: "fix: round doses down\n\nFDA-SOFTWARE: true\nRISK-LEVEL: high\nSUGGESTED-REVIEWERS: @acme/device\n",
    refused: ["trailers/required-by-domain", "trailers/required-by-domain"],
    context: DEVICE,
    facts: { owners: ["@acme/device"] },
  },
  {
    fault: "an open clinical review",
    message: "fix: round doses down\n\nCLINICAL_IMPACT: REQUIRES_CLINICAL_REVIEW\n",
    mended: "fix: round doses down\n\nCLINICAL-IMPACT: REQUIRES_CLINICAL_REVIEW\n",
    refused: ["trailers/clinical-review"],
  },
  {
    fault: "SOX codes without evidence",
    message: "fix: round up\n\nSOX-FINANCIAL: true\nCOMPLIANCE: SOX-404\nRISK-LEVEL: low\n",
    mended: "fix: round up\n\nSOX-FINANCIAL: true\nCOMPLIANCE: SOX:404\nRISK-LEVEL: low\n",
    refused: ["trailers/evidence"],
    context: MONEY,
  },
];
