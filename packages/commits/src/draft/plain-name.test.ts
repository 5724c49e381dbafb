import fc from "fast-check";
import { expect, test } from "vitest";
import { plainName } from "./plain-name.ts";

test.each([
  ["src/app/[id].tsx", "src/app/[id].tsx"],
  ["@octocat.ts", "(at)octocat.ts"],
  ["Closes #12.ts", "Closes (hash)12.ts"],
  ["GH-12", "GH 12"],
  ["[skip ci].ts", "(skip ci).ts"],
  ["***NO_CI***", "*NO_CI*"],
  ["www.evil.example", "www evil.example"],
  ["${{ secrets.KEY }}", "${ { secrets.KEY }}"],
])("%j is written as %j", (name, written) => expect(plainName(name, 120)).toBe(written));

test("whatever a file is called, no line begins in it and GitHub acts on nothing of it", () => {
  const piece = fc.constantFrom(
    "@a",
    "#1",
    "GH-1",
    "[skip ci]",
    "[no ci]",
    "***",
    "{{",
    "\n",
    "\r",
    "\u202e",
    "www.",
    "::",
    "x",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }), (pieces) => {
      const name = plainName(pieces.join(""), 120);
      expect(name).not.toMatch(/[@#\r\n\u202e]|\bGH-\d|\bwww\.|\[(?:skip|no) ci\]|\*\*\*|\{\{/i);
    }),
  );
});
