import { SaxesParser } from "saxes";

/**
 * What a JUnit report counts, in a sentence; undefined when it is none. The counts of the outermost `testsuites` or `testsuite`
 * elements that have them are taken, so that nested suites are not counted twice.
 */
export function junitSentence(xml: string): string | undefined {
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  let depth = 0;
  let countedAt: number | undefined;
  let counted = false;
  let broken = false;
  const parser = new SaxesParser();
  parser.on("error", () => {
    broken = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    if (countedAt !== undefined || (name !== "testsuites" && name !== "testsuite")) return;
    const tests = count(attributes["tests"]);
    if (tests === undefined) return;
    countedAt = depth;
    counted = true;
    total.tests += tests;
    for (const key of ["failures", "errors", "skipped"] as const) total[key] += count(attributes[key]) ?? 0;
  });
  parser.on("closetag", () => {
    if (countedAt === depth) countedAt = undefined;
    depth--;
  });
  parser.write(xml).close();
  if (broken || !counted || total.skipped > total.tests) return undefined;
  return `tests run: ${total.tests - total.skipped}, failed: ${total.failures + total.errors}, skipped: ${total.skipped}`;
}

function count(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
