/**
 * How documents say themselves that their people are made up. Only what stands in the place that the format has for it counts:
 * a sender, a naming system, a security label. A comment nearby proves nothing.
 */

/** Applications and facilities of tests, as HL7 v2 senders and X12 submitters are called. */
export function isTestFacility(value: string): boolean {
  return /(?:^|[^a-z])(?:test\w{0,8}|tst|sample|example|demo|dummy|fake|synthea|synthetic|htest|train(?:ing)?|sandbox|hl7 ?(?:test|example)|good health (?:hospital|clinic)|level seven healthcare)(?:$|[^a-z])|^ghh(?: ?(?:lab|oe|adt))?$/i.test(
    value.slice(0, 200),
  );
}

/** Naming systems that examples use: reserved domains (RFC 2606), the example arcs of HL7 (2.16.840.1.113883.19) and of ISO (2.999). */
export function isExampleSystem(value: string): boolean {
  return (
    /^(?:https?:\/\/|urn:)?(?:[\w-]{1,63}\.){0,6}(?:example\.(?:com|org|net|edu)|[\w-]{1,63}\.(?:example|test|invalid))(?:[:/]|$)/i.test(
      value,
    ) ||
    /^(?:urn:oid:)?(?:2\.16\.840\.1\.113883\.19|2\.999|1\.2\.36\.146\.595\.217\.0\.1)(?:\.|$)/.test(value) ||
    /synthea|synthetichealth/i.test(value.slice(0, 200))
  );
}

/** The security label for health data of tests (HL7 v3 ActReason `HTEST`). */
export const TEST_LABEL = "HTEST";
