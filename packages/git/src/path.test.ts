import fc from "fast-check";
import { expect, test } from "vitest";
import { pathBytes, pathText } from "./index.ts";

const text = (bytes: readonly number[] | string) => pathText(Buffer.from(bytes as string).toString("latin1"));

test("UTF-8 stays, other bytes are written out", () => {
  expect(text("src/ä 漢 😀.ts")).toBe("src/ä 漢 😀.ts");
  expect(text([0x61, 0xff, 0x62])).toBe("a\\xffb");
  expect(text([0xed, 0xa0, 0x80])).toBe("\\xed\\xa0\\x80"); // a surrogate
  expect(text([0xf0, 0x9f, 0x98])).toBe("\\xf0\\x9f\\x98"); // cut off
  expect(text([0xff, 0xc3, 0xa4, 0xc0, 0x80])).toBe("\\xffä\\xc0\\x80"); // overlong
  expect(text([0xef, 0xbb, 0xbf, 0x61])).toBe("\uFEFFa");
});

test("a name that looks written out is told apart", () => {
  expect(text("a\\xff")).toBe("a\\x5cxff");
  expect(text("a\\x\\y\\")).toBe("a\\x\\y\\");
});

test("every name can be read back, so no two are alike", () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom("\\", "x", "\\x", "\\x5", "5c", "ff", "ä", "😀", "\uFEFF").map((part) => Buffer.from(part)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      expect(pathBytes(pathText(bytes.toString("latin1")))).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});
