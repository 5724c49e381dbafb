import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallDetectors } from "../../../../test/small-detectors.ts";
import { inMemory, scanBytes, scanFiles } from "./scan-file.ts";
import { scanMessage, scanText } from "./scan-text.ts";

const detectors = smallDetectors;
const options = { detectors };
const SSN = ["219", "55", "4321"].join("-");
const TOKEN = `tok_${"a1b2c3d4e5".repeat(2)}`;
const source = { path: "src/a.ts", side: "added" } as const;
const places = (text: string) =>
  scanText(text, source, options).map(({ rule, location, column, endColumn }) => [
    rule,
    location?.line,
    column,
    endColumn,
  ]);

test("a finding says where and what kind, and has nothing of the value", () => {
  const [finding] = scanText(`a\r\nb = "${SSN}"\n`, source, options);
  expect(finding).toEqual({
    rule: "phi/number",
    category: "phi",
    severity: "high",
    confidence: 95,
    tier: null,
    safeguard: null,
    commit: null,
    location: { path: "src/a.ts", line: 2 },
    side: "added",
    column: 6,
    endColumn: 17,
    redacted: "[NUMBER]",
    context: "main",
    synthetic: false,
    controls: ["HIPAA:164.514(b)"],
  });
});

test("a message has no place", () => {
  expect(scanMessage(`fix: ${SSN}\n`, { ...options, commit: "a".repeat(40) })[0]).toMatchObject({
    location: null,
    column: null,
    side: "message",
    commit: "a".repeat(40),
  });
});

test("a keyword counts in either case, and what spans lines ends, in its column, with its first line", () => {
  expect(places(`${TOKEN.toUpperCase()}\nx begin`)).toEqual([["secret/token", 1, 1, 25]]);
  expect(places("x\n  BEGIN 1\n2 END\n")).toEqual([["phi/block", 2, 3, 10]]);
});

describe("wherever a value stands, it is found once and at its place", () => {
  const filler = fc.constantFrom("\n", "x", "lorem ipsum ", "\n\n", "é", "😀", "\r\n", "a=b;\n");
  const text = fc
    .array(fc.tuple(filler, fc.integer({ min: 1, max: 9000 })), { maxLength: 6 })
    .map((parts) => parts.map(([unit, count]) => unit.repeat(count)).join(""));
  const value = fc.constantFrom(SSN, TOKEN);
  const expected = (before: string, found: string) => {
    const line = before.split("\n").length;
    const column = before.length - before.lastIndexOf("\n");
    return [found === SSN ? "phi/number" : "secret/token", line, column, column + found.length];
  };

  test("in a text of any length, with lines of any length", () =>
    fc.assert(
      fc.property(text, value, text, (before, found, after) => {
        expect(places(`${before} ${found} ${after}`)).toEqual([expected(`${before} `, found)]);
      }),
      { numRuns: 300 },
    ));

  test("in bytes of any encoding", () =>
    fc.assert(
      fc.asyncProperty(
        text,
        value,
        text,
        fc.constantFrom("utf8", "bom", "utf16le", "utf16be", "latin1"),
        async (before, found, after, encoding) => {
          const whole = `${before} ${found} ${after}`.replaceAll("😀", "o");
          const utf16 = Buffer.from(`\ufeff${whole}`, "utf16le");
          const bytes = {
            utf8: Buffer.from(whole),
            bom: Buffer.from(`\ufeff${whole}`),
            utf16le: utf16,
            utf16be: Buffer.from(utf16).swap16(),
            latin1: Buffer.from(`\xe9${whole}`, "latin1"),
          }[encoding] as Buffer;
          const { findings, notScanned } = await scanBytes("src/a.ts", bytes, options);
          const start = `${encoding === "latin1" ? "é" : ""}${before} `.replaceAll("😀", "o");
          expect(
            findings.map(({ rule, location, column, endColumn }) => [rule, location?.line, column, endColumn]),
          ).toEqual([expected(start, found)]);
          expect(notScanned).toEqual([]);
        },
      ),
      { numRuns: 200 },
    ));
});

test("a file of many segments is read in parts, and a value that lies across two is found once and at its place", async () => {
  const SEGMENT = 8 * 1024 * 1024;
  for (const [name, line] of [
    ["with lines", `${"x".repeat(99)}\n`],
    ["without", "x".repeat(100)],
  ] as const) {
    const bytes = Buffer.from(line.repeat((SEGMENT * 2.2) / 100));
    const at = [100, SEGMENT - 5, SEGMENT + 40, 2 * SEGMENT - 11, 2 * SEGMENT + 1];
    for (const place of at) bytes.write(` ${SSN} `, place);
    const { findings, notScanned } = await scanBytes("big.txt", bytes, options);
    const text = bytes.toString("latin1");
    expect(
      findings.map(({ location, column }) => [location?.line, column]),
      name,
    ).toEqual(
      at.map((place) => {
        const before = text.slice(0, place + 1);
        return [before.split("\n").length, before.length - before.lastIndexOf("\n")];
      }),
    );
    expect(notScanned.map(({ reason }) => reason)).toEqual([expect.stringContaining("in the first 8 MiB only")]);
  }
});

test("where a long line is cut, nothing is found that is part of something longer", async () => {
  // A number by itself stands only in a text that is cut right before it, or right behind it.
  for (const unit of [`xy${SSN} `, ` ${SSN}9`]) expect(places(unit.repeat(20_000))).toEqual([]);
  const SEGMENT = 8 * 1024 * 1024;
  const cut = `${"y ".repeat((SEGMENT - 11) / 2)} ${SSN}9${" y".repeat(100)}`.slice(-SEGMENT - 201);
  expect(cut.slice(0, SEGMENT).endsWith(SSN)).toBe(true);
  expect((await scanBytes("long.txt", Buffer.from(cut), options)).findings).toEqual([]);
});

describe("what is not scanned is told, with why", () => {
  test.each([
    ["PK\x03\x04rest", "an archive (zip, or a document or package that is one)"],
    ["\x1f\x8b\x08\0", "an archive (gzip)"],
    [`${"\0".repeat(257)}ustar`, "an archive (tar)"],
    ["\x89PNG\r\n\x1a\n\0", "an image (PNG)"],
    ["a\0b", "binary"],
    ["\xff\xfe\0\0a\0\0\0", "UTF-32 text; save it as UTF-8"],
  ])("%j", async (bytes, reason) => {
    const { findings, notScanned } = await scanBytes("f", Buffer.from(bytes + SSN, "latin1"), options);
    expect({ findings, notScanned }).toEqual({ findings: [], notScanned: [{ path: "f", reason }] });
  });

  test("but a text is read though it begins like a format", async () => {
    for (const start of ["GIF89a", "BZh9", "%PDF-1.4"])
      expect((await scanBytes("f", Buffer.from(`${start} ${SSN}`), options)).findings).toHaveLength(1);
  });

  test("beyond 64 MiB of a file, however large it is, in bounded memory", async () => {
    let most = 0;
    const huge = {
      size: 2 ** 30,
      async read(buffer: Uint8Array, position: number) {
        most = Math.max(most, position + buffer.length);
        buffer.fill(position % 2 === 0 ? 0x0a : 0x20);
        return buffer.length;
      },
    };
    const { notScanned } = await scanFiles([{ path: "huge.log", open: async () => huge }], options);
    expect(notScanned[0]?.reason).toBe("has 1024 MiB; the first 64 MiB were scanned");
    expect(most).toBe(64 * 1024 * 1024);
  });

  test("beyond 10,000 findings of a file", async () => {
    const { findings, notScanned } = await scanBytes("f", Buffer.from(`${SSN}\n`.repeat(50_000)), options);
    expect(findings).toHaveLength(10_000);
    expect(notScanned).toEqual([{ path: "f", reason: "has more than 10000 findings; the rest is not listed" }]);
  });

  test("a file that cannot be opened, and a symlink is its target, not what it points to", async () => {
    const { findings, notScanned } = await scanFiles(
      [
        { path: "a", open: async () => ({ unreadable: "a socket" }) },
        { path: "b", open: async () => ({ target: `/data/${SSN}` }) },
        { path: "c", open: async () => inMemory(Buffer.from("")) },
      ],
      options,
    );
    expect(notScanned).toEqual([{ path: "a", reason: "a socket" }]);
    expect(findings.map(({ location }) => location)).toEqual([{ path: "b", line: 1 }]);
  });
});

test("a value in a path is a finding, and no finding shows that path", async () => {
  const { findings } = await scanBytes(`scans/${SSN}/a.txt`, Buffer.from(TOKEN), options);
  expect(findings.map(({ rule, location }) => [rule, location])).toEqual([
    ["phi/number", { path: "scans/[NUMBER]/a.txt", line: null }],
    ["secret/token", { path: "scans/[NUMBER]/a.txt", line: 1 }],
  ]);
  expect(JSON.stringify(findings)).not.toContain(SSN);
});

describe("a secret is found in an encoded value, and told at its place", () => {
  const base64 = Buffer.from(`user:${TOKEN}:more`).toString("base64");
  test.each([
    ["base64", base64],
    ["base64url without padding", base64.replaceAll("=", "")],
    ["percent-encoded", `https://x.example/?t=${TOKEN.replaceAll("_", "%5F")}`],
  ])("%s", (_, run) => {
    expect(places(`a\nx "${run}"`)).toEqual([["secret/token", 2, 4, 4 + run.length]]);
  });

  test("one level deep only, and no identifiers: a digest is no text", () => {
    expect(places(Buffer.from(base64).toString("base64"))).toEqual([]);
    expect(places(Buffer.from(`the number is ${SSN} here`).toString("base64"))).toEqual([]);
  });
});

test.each([
  ["shorter", -1],
  ["longer", 1],
])("of matches of one value the surest is told, and not a %s one", (_, more) => {
  const both = detectors.map((each) => ({
    ...each,
    *detect(input: Parameters<typeof each.detect>[0]) {
      for (const found of each.detect(input)) {
        yield { ...found, rule: "phi/other", confidence: 50, end: found.end + more };
        yield found;
      }
    },
  }));
  expect(scanText(`${SSN} `, source, { detectors: both }).map(({ rule }) => rule)).toEqual(["phi/number"]);
});
