import { expect, test } from "vitest";
import { choice, commonInputs, flag, lines, number, requiredText } from "./inputs.ts";
import { readInputs } from "./read-inputs.ts";

const table = {
  ...commonInputs,
  command: requiredText({ description: "What to run." }),
  timeout: number({ description: "Seconds.", default: 60, minimum: 1 }),
  batch: number({ description: "Side by side.", minimum: 1, maximum: 32, whole: true }),
  phase: choice(["plan"], { description: "What to do.", default: "plan" }),
  force: flag({ description: "Anyway.", default: false }),
  evidence: lines({ description: "Folders." }),
};
const read = (given: Record<string, string>) => readInputs(table, (name) => given[name]);

test("inputs get their types, defaults and camel-case names", () =>
  expect(read({ command: " make ", timeout: "2.5", evidence: "a\n\n# no\n b\n", force: "TRUE" })).toEqual({
    workingDirectory: ".",
    config: ".github/gitops-health.yml",
    mode: "enforce",
    outputDirectory: undefined,
    command: "make",
    timeout: 2.5,
    batch: undefined,
    phase: "plan",
    force: true,
    evidence: ["a", "b"],
  }));

test("an empty input counts as not given, as a workflow expression leaves it", () =>
  expect(read({ command: "x", mode: "  " }).mode).toBe("enforce"));

test("all problems are told at once, each with what was expected", () => {
  expect(() => read({ mode: "strict", timeout: "0", force: "yes", phase: "aprove" })).toThrow(
    [
      'Input "mode" is "strict"; expected enforce or warn',
      'Input "command" is missing; expected text (What to run.)',
      'Input "timeout" is "0"; expected a number from 1',
      'Input "phase" is "aprove"; expected plan',
      'Input "force" is "yes"; expected true or false',
    ].join("\n"),
  );
});

test.each(["", "1e999", "0x10", "NaN", "1,5", "Infinity", "--1"])("%j is no number", (text) => {
  if (text === "") expect(read({ command: "x", timeout: text }).timeout).toBe(60);
  else expect(() => read({ command: "x", timeout: text })).toThrow("expected a number from 1");
});

test("what is counted has no fractions", () => {
  expect(read({ command: "x", batch: "1e1" }).batch).toBe(10);
  for (const batch of ["1.5", "7.000001", ".5"])
    expect(() => read({ command: "x", batch })).toThrow("expected a whole number from 1 to 32");
});
