import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { sentence } from "../../test/own-policies.ts";

/** A ustar archive with one entry. */
function tar(name: string, given: { type?: string; content?: Buffer; size?: number } = {}): Buffer {
  const { type = "0", content = Buffer.alloc(0) } = given;
  const { size = content.length } = given;
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(size.toString(8).padStart(11, "0"), 124);
  header.write("        ", 148);
  header.write(type, 156);
  header.write(
    header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, "0"),
    148,
  );
  return gzipSync(
    Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512), Buffer.alloc(1024)]),
  );
}

describe("modules and bundles that are refused", () => {
  const wasm = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const cases: [name: string, files: Record<string, string | Uint8Array>, source: string, expected: RegExp][] = [
    ["a module without its rules file", { "p.wasm": wasm }, "p.wasm", /"p\.wasm" has no "p\.rules\.json" beside it/],
    [
      "a module of 50 MB",
      { "p.wasm": Buffer.alloc(50_000_000) },
      "p.wasm",
      /"p\.wasm" has 50000000 bytes; at most 10485760 \(10 MiB\) are read/,
    ],
    [
      "a rules file that is none",
      { "p.wasm": wasm, "p.rules.json": "[]" },
      "p.wasm",
      /p\.rules\.json is not as it should be; expected what "opa inspect --annotations --format json" prints/,
    ],
    ["a folder of that name", { "p.wasm/x": "" }, "p.wasm", /"p\.wasm" is a folder; expected a file/],
    [
      "a bundle that is no archive",
      { "b.tar.gz": "hello" },
      "b.tar.gz",
      /The bundle "b\.tar\.gz" is no gzipped archive/,
    ],
    [
      "a bundle that unpacks to a gigabyte",
      { "b.tar.gz": gzipSync(Buffer.alloc(64 * 1024 * 1024)) },
      "b.tar.gz",
      /unpacks to more than 33554432 bytes \(32 MiB\)/,
    ],
    [
      "a bundle with a path out of it",
      { "b.tar.gz": tar("../../etc/passwd") },
      "b.tar.gz",
      /holds a file named "\.\.\/\.\.\/etc\/passwd", which leads out of it/,
    ],
    [
      "a bundle with a link",
      { "b.tar.gz": tar("policy.wasm", { type: "2" }) },
      "b.tar.gz",
      /holds "policy\.wasm", which is no plain file/,
    ],
    ["a bundle that is cut off", { "b.tar.gz": tar("policy.wasm", { size: 4096 }) }, "b.tar.gz", /is cut off/],
    [
      "a bundle without a module",
      { "b.tar.gz": tar("data.json", { content: Buffer.from("{}") }) },
      "b.tar.gz",
      /holds no policy\.wasm/,
    ],
    [
      "a bundle with another header",
      { "b.tar.gz": gzipSync(Buffer.alloc(1024, "x")) },
      "b.tar.gz",
      /a header's checksum is wrong/,
    ],
  ];
  for (const [name, files, source, expected] of cases)
    test(name, async () => expect(await sentence(files, [source])).toMatch(expected));
});
