import type { Finding } from "@gitops-health/contracts";
import { HIGH, MEDIUM } from "./match.ts";

/** So near to each other, identifiers speak of one person. */
const LINES = 15;
/** So many kinds of identifiers together identify beyond what each does alone. */
const KINDS = 3;
/** Kinds that only a person has. A telephone number, an address and a web site alone are a company's. */
const OF_PERSONS = new Set(
  "name date age ssn itin mbi mrn member-id licence biometric photo".split(" ").map((kind) => `phi/${kind}`),
);

/** Numbers of those who give care tell nothing of a patient, however near they stand. */
const OF_PROVIDERS: ReadonlySet<string> = new Set(["phi/npi", "phi/dea"]);

/**
 * The cluster rule, over the findings of one file and side in any order: where three kinds of identifiers stand within 15 lines, each of
 * them is critical. What is synthetic, not worth a warning or a provider's number does not count. In code that ships and in messages they also block, when one
 * of them is of a kind that only persons have: a name, a birth date and a telephone number are each a guess, together a patient.
 * Tests and fixtures hold such people made up, and keep their confidence.
 */
export function clusters(findings: readonly Finding[]): readonly Finding[] {
  const counted = findings
    .filter(
      ({ category, rule, synthetic, confidence }) =>
        category === "phi" && !OF_PROVIDERS.has(rule) && !synthetic && confidence >= MEDIUM,
    )
    .sort((a, b) => lineOf(a) - lineOf(b));
  const clustered = new Map<Finding, boolean>();
  const kinds = new Map<string, number>();
  let persons = 0;
  let marked = 0;
  let first = 0;
  for (const [at, added] of counted.entries()) {
    kinds.set(added.rule, (kinds.get(added.rule) ?? 0) + 1);
    if (OF_PERSONS.has(added.rule)) persons++;
    for (
      let gone = counted[first];
      gone !== undefined && lineOf(added) - lineOf(gone) >= LINES;
      gone = counted[++first]
    ) {
      const left = (kinds.get(gone.rule) ?? 0) - 1;
      if (left === 0) kinds.delete(gone.rule);
      else kinds.set(gone.rule, left);
      if (OF_PERSONS.has(gone.rule)) persons--;
    }
    if (kinds.size < KINDS) continue;
    // Those before `marked` were marked with a window that held them; a person who comes later sets their mark again.
    const from = persons === 1 && OF_PERSONS.has(added.rule) ? first : Math.max(first, marked);
    for (const each of counted.slice(from, at + 1)) clustered.set(each, clustered.get(each) === true || persons > 0);
    marked = at + 1;
  }
  return findings.map((finding) => {
    const ofPerson = clustered.get(finding);
    return ofPerson === undefined
      ? finding
      : { ...finding, severity: "critical", confidence: raised(finding, ofPerson) };
  });
}

function raised({ confidence, context }: Finding, ofPerson: boolean): number {
  return ofPerson && context === "main" ? Math.max(confidence, HIGH) : confidence;
}

function lineOf({ location }: Finding): number {
  return location?.line ?? 1;
}
