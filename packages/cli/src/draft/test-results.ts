import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { TestResults } from "@gitops-health/commits";
import { UsageError } from "../error.ts";
import { junitSentence } from "./junit.ts";
import { lcovSentence } from "./lcov.ts";

const LARGEST = 64 * 1024 * 1024;

/** What the given reports of tests say. @throws UsageError for a file that is not there or is no such report */
export async function testResults(
  { junit, coverage }: { readonly junit?: string; readonly coverage?: string },
  directory: string,
): Promise<TestResults[]> {
  const wanted = [
    { flag: "--junit", source: junit, sentenceOf: junitSentence, form: "a JUnit XML report with <testsuite> elements" },
    { flag: "--coverage", source: coverage, sentenceOf: lcovSentence, form: "an lcov report with LF: and LH: lines" },
  ];
  const results: TestResults[] = [];
  for (const { flag, source, sentenceOf, form } of wanted) {
    if (source === undefined) continue;
    const sentence = sentenceOf(await text(flag, source, directory));
    if (sentence === undefined) throw new UsageError(`${flag} "${source}" is not ${form}.`);
    results.push({ source, sentence });
  }
  return results;
}

async function text(flag: string, source: string, directory: string): Promise<string> {
  const path = resolve(directory, source);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile())
    throw new UsageError(`${flag} "${source}" is no file; give the report's path.`);
  if (found.size > LARGEST)
    throw new UsageError(`${flag} "${source}" has ${found.size} bytes; at most ${LARGEST} are read.`);
  return readFile(path, "utf8");
}
