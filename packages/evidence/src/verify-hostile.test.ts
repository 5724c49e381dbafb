import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seal, tarOf } from "../test/package-bytes.ts";
import { END, tarHeader } from "./tar-header.ts";
import { verifyPackage } from "./verify-package.ts";

describe("a hostile package", () => {
  it.each(["../escape", "/etc/passwd", "a/../../b", "./a", "a//b", "-rf", "a\nb", "dir/", ""])(
    "cannot have a file called %j",
    async (name) => {
      expect(() => tarHeader(name, 0)).toThrow(/cannot be the name/);
      const header = tarHeader("placeholder", 0);
      header.fill(0, 0, 100);
      header.write(name, 0, "latin1");
      header.fill(" ", 148, 156);
      header.write(
        `${header
          .reduce((sum, byte) => sum + byte, 0)
          .toString(8)
          .padStart(6, "0")}\0 `,
        148,
        "latin1",
      );
      expect((await verifyPackage(seal(Buffer.concat([header, END])))).problems.join()).toMatch(
        /names a path that a package cannot have/,
      );
    },
  );

  it("that inflates without end is refused at the limit, in little memory", async () => {
    const zeros = seal(Buffer.concat([tarHeader("zeros", 64 * 1024 ** 2), Buffer.alloc(64 * 1024 ** 2), END]));
    expect(zeros.length).toBeLessThan(100_000);
    const limited = await verifyPackage(zeros, {}, { size: 1024 ** 2, files: 10 });
    expect(limited.problems).toEqual(["The package is damaged or not ours: its archive has more than 1048576 bytes."]);
    const kept = seal(Buffer.concat([tarHeader("manifest.json", 600 * 1024 ** 2), END]));
    expect((await verifyPackage(kept)).problems.join()).toMatch(/more than it can have/);
    const many = seal(
      tarOf(Array.from({ length: 20 }, (_, index) => [`f${String(index).padStart(2, "0")}`, Buffer.alloc(0)] as const)),
    );
    expect((await verifyPackage(many, {}, { size: 1024 ** 2, files: 10 })).problems.join()).toMatch(
      /more than 10 files/,
    );
  });

  it("of any bytes is a sentence, never a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect((await verifyPackage(Buffer.from(bytes))).ok).toBe(false);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect((await verifyPackage(seal(Buffer.from(bytes)))).ok).toBe(false);
      }),
    );
    const nested = Buffer.from("[".repeat(200_000) + "]".repeat(200_000));
    expect((await verifyPackage(seal(tarOf([["manifest.json", nested]])))).problems.join()).toMatch(
      /no valid manifest/,
    );
  });
});
