import { describe, expect, it } from "vitest";
import { readLog } from "./commands.ts";

describe("readLog", () => {
  it("reads a command with its properties and undoes the escapes", () => {
    const { commands } = readLog("::error file=a%2Cb.ts,line=3,title=t%3A%25::100%25 wrong%0Asecond line\n");
    expect(commands).toEqual([
      { name: "error", properties: { file: "a,b.ts", line: "3", title: "t:%" }, message: "100% wrong\nsecond line" },
    ]);
  });

  it("undoes an escaped per cent sign last, so that %250A stays text", () => {
    expect(readLog("::notice::%250A").commands[0]?.message).toBe("%0A");
  });

  it("takes a command after blanks and after a lone carriage return, as the runner does", () => {
    const { commands, lines } = readLog("harmless\r  ::warning::hidden\ntext");
    expect(commands.map(({ name, message }) => [name, message])).toEqual([["warning", "hidden"]]);
    expect(lines).toEqual(["harmless", "text"]);
  });

  it("takes the old spelling anywhere in a line", () => {
    expect(readLog("subject ##[error file=x;line=2]boo").commands).toEqual([
      { name: "error", properties: { file: "x", line: "2" }, message: "boo" },
    ]);
  });

  it("leaves lines alone that only look like commands", () => {
    const text = ["::", "::nonsense::x", "a ::error::x", "::error without an end", "##[section]x"].join("\n");
    expect(readLog(text)).toEqual({ commands: [], lines: text.split("\n") });
  });

  it("carries nothing out between stop-commands and its token", () => {
    const { commands, lines } = readLog("::stop-commands::k1\n::error::inside\n::k2::\n::k1::\n::error::outside");
    expect(commands.map(({ message }) => message)).toEqual(["outside"]);
    expect(lines).toEqual(["::error::inside", "::k2::"]);
  });
});
