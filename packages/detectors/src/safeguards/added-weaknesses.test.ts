import { describe, expect, it } from "vitest";
import { change, told } from "./testing.ts";

const LOG = "weakened phi-in-log";

describe("a weakness that was there before", () => {
  it.each([
    ["its line says something else now", 'log.debug("a" + patient);', 'log.debug("b" + patient);', []],
    [
      "a second call is added",
      'log.debug("a" + patient);',
      'log.debug("b" + patient);\nlog.info("c" + patient);',
      [LOG],
    ],
    ["another thing is logged", 'log.debug("a" + patient);', 'log.debug("a" + patient.getSsn());', [LOG]],
    ["the whole record is written out", "console.log(patient);", "console.log(JSON.stringify(patient));", [LOG]],
    ["it was a comment", '// log.debug("a" + patient);', 'log.debug("b" + patient);', [LOG]],
  ])("%s", (_, before, after, expected) => {
    expect(told(change("src/a.ts", before, after))).toEqual(expected);
  });

  it("stands for one in its own file only", () => {
    const before = change("src/a.ts", 'log.debug("a" + patient);', "");
    expect(told(before, change("src/b.ts", "", 'log.debug("b" + patient);'))).toEqual([LOG]);
  });
});
