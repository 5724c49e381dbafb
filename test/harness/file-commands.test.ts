import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setOutput } from "@actions/core";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { FileCommandError, readKeyValues } from "./file-commands.ts";
import { temporaryFolder } from "./temporary.ts";

describe("readKeyValues", () => {
  const path = join(temporaryFolder("output"), "output");
  const before = process.env["GITHUB_OUTPUT"];
  afterEach(() => {
    if (before === undefined) delete process.env["GITHUB_OUTPUT"];
    else process.env["GITHUB_OUTPUT"] = before;
  });

  it("reads back whatever @actions/core writes", () => {
    process.env["GITHUB_OUTPUT"] = path;
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("a", "=", "<<", "\n", "\r\n", "EOF", "::") }),
    );
    fc.assert(
      // A carriage return at the very end is indistinguishable from the line end in this grammar.
      fc.property(
        value.filter((text) => !text.endsWith("\r")),
        value.filter((text) => !text.endsWith("\r")),
        (first, second) => {
          writeFileSync(path, "");
          setOutput("first", first);
          setOutput("second", second);
          expect([...readKeyValues(readFileSync(path, "utf8"))]).toEqual([
            ["first", first],
            ["second", second],
          ]);
        },
      ),
    );
  });

  it("lets whichever of = and << comes first decide", () => {
    expect([...readKeyValues("a=b<<c\nd<<=\nx=y\n=\n")]).toEqual([
      ["a", "b<<c"],
      ["d", "x=y"],
    ]);
  });

  it("keeps the line ends inside a value and drops the last one", () => {
    expect(readKeyValues("a<<E\none\r\ntwo\n\nE\n").get("a")).toBe("one\r\ntwo\n");
  });

  it("lets a later pair win, so that an injected one would be seen", () => {
    expect(readKeyValues("a=1\na=2").get("a")).toBe("2");
  });

  it.each(["just text", "=value", "a<<\nx\n", "a<<END\nno end"])("fails the step for %j", (text) => {
    expect(() => readKeyValues(text)).toThrow(FileCommandError);
  });
});
