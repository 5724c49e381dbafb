import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";
import { canonicalBytes } from "@gitops-health/contracts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { content, filesOf, made, report, seal, tarOf } from "../test/package-bytes.ts";
import type { PackageFile } from "./package-file.ts";
import { SEAL_LENGTH } from "./seal.ts";
import { verifyPackage } from "./verify-package.ts";
import { writePackage } from "./write-package.ts";

let folder: string;
let path: string;
let sealed: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
  path = join(folder, "evidence.tar.gz");
  await writePackage(path, content);
  sealed = await readFile(path);
});
afterAll(() => rm(folder, { recursive: true }));

describe("a package as written", () => {
  it("verifies, from its path and from its bytes", async () => {
    const byPath = await verifyPackage(path);
    expect(byPath).toMatchObject({ ok: true, problems: [], files: 7 });
    expect(
      await verifyPackage(sealed, {
        merkleRoot: byPath.merkleRoot,
        sha256: byPath.sha256,
        tarSha256: byPath.tarSha256,
      }),
    ).toEqual(byPath);
    expect(byPath.sha256).toBe(createHash("sha256").update(sealed).digest("hex"));
    expect(byPath.tarSha256).toBe(createHash("sha256").update(gunzipSync(sealed)).digest("hex"));
  });

  it("is the same bytes when written again, whatever the order of its files", async () => {
    const again = join(folder, "again.tar.gz");
    await writePackage(again, content.toReversed());
    expect((await readFile(again)).equals(sealed)).toBe(true);
  });

  it("opens with the tools that auditors have, and sha256sum agrees", async () => {
    const out = await mkdtemp(join(folder, "out-"));
    execFileSync("tar", ["xzf", path, "-C", out]);
    expect(execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: out }).toString()).toBe(
      "",
    );
    expect(await readFile(join(out, `statements/${"deep/".repeat(20)}${"n".repeat(90)}.json`), "utf8")).toBe(
      "long name",
    );
  });
});

describe("verification finds", () => {
  it("every flipped byte of the compressed file", async () => {
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] as number) ^ (1 << (at % 8));
      expect((await verifyPackage(altered)).ok, `byte ${at}`).toBe(false);
    }
  });

  it("every flipped byte of the archive, also when an attacker seals it again", async () => {
    const tar = gunzipSync(sealed);
    await fc.assert(
      fc.asyncProperty(fc.nat(tar.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const altered = Buffer.from(tar);
        altered[at] = (altered[at] as number) ^ mask;
        expect((await verifyPackage(seal(altered))).ok).toBe(false);
      }),
      { numRuns: 1500 },
    );
    expect((await verifyPackage(seal(tar))).ok).toBe(true);
  });

  it("any cut and any addition", async () => {
    const tar = gunzipSync(sealed);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (length) => {
        expect((await verifyPackage(sealed.subarray(0, length))).ok).toBe(false);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(tar.length - 1), async (length) => {
        expect((await verifyPackage(seal(tar.subarray(0, length)))).ok).toBe(false);
      }),
    );
    expect((await verifyPackage(Buffer.concat([sealed, Buffer.from("x")]))).ok).toBe(false);
    expect((await verifyPackage(Buffer.concat([sealed, sealed]))).ok).toBe(false);
    expect((await verifyPackage(seal(Buffer.concat([tar, Buffer.alloc(512)])))).ok).toBe(false);
    expect((await verifyPackage(seal(tar, Buffer.from("hidden")))).problems.join()).toMatch(
      /after its compressed data/,
    );
  });

  it.each([
    [
      "a missing file",
      (files: [string, Buffer][]) => files.filter(([name]) => name !== "empty.txt"),
      /empty\.txt is missing/,
    ],
    [
      "an extra file",
      (files: [string, Buffer][]) => [["a.txt", Buffer.from("x")] as [string, Buffer], ...files],
      /a\.txt is in the package but not/,
    ],
    [
      "a doubled file",
      (files: [string, Buffer][]) => files.flatMap((each) => (each[0] === "empty.txt" ? [each, each] : [each])),
      /empty\.txt twice/,
    ],
    ["another order", (files: [string, Buffer][]) => files.toReversed(), /another place/],
    [
      "a second manifest",
      (files: [string, Buffer][]) => [...files, files.at(-1) as [string, Buffer]],
      /manifest\.json twice/,
    ],
    ["no manifest", (files: [string, Buffer][]) => files.slice(0, -1), /no valid manifest/],
  ])("%s", async (_, change, problem) => {
    const bytes = seal(tarOf(change(await filesOf(content))));
    expect((await verifyPackage(bytes)).problems.join("\n")).toMatch(problem);
  });

  it("a wrong root in the manifest, a manifest that is not canonical, and another root than expected", async () => {
    const wrong = await filesOf(content, (manifest) => ({ ...manifest, merkleRoot: "0".repeat(64) }));
    expect((await verifyPackage(seal(tarOf(wrong)))).problems).toEqual([
      "The Merkle root in manifest.json is not that of its entries.",
    ]);
    const files = await filesOf(content);
    const loose = files.map(([name, bytes]): [string, Buffer] => [
      name,
      name === "manifest.json" ? Buffer.concat([bytes, Buffer.from("\n")]) : bytes,
    ]);
    expect((await verifyPackage(seal(tarOf(loose)))).problems.join()).toMatch(
      /no valid manifest.json in canonical form/,
    );
    expect((await verifyPackage(sealed, { merkleRoot: "0".repeat(64) })).problems.join()).toMatch(
      /Merkle root should be 0000/,
    );
  });

  it("a status whose evidence is not in the package", async () => {
    const control = {
      id: "SOX:404",
      title: "t",
      framework: "sox-itgc",
      changes: 1,
      failing: 0,
      waived: 0,
      rules: [],
      reasons: [],
    };
    const bare = { ...report, controls: [{ ...control, status: "SATISFIED", evidence: [] }] };
    const away = { ...report, controls: [{ ...control, status: "SATISFIED", evidence: ["b".repeat(64)] }] };
    for (const each of [bare, away])
      expect(
        (await verifyPackage(seal(tarOf(await filesOf([made("report.json", canonicalBytes(each))]))))).problems,
      ).toEqual(["Control SOX:404 is SATISFIED without its evidence in the package."]);
  });
});

it("nothing is left behind when a package cannot be written", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(writePackage(join(folder, "file", "x.tar.gz"), content)).rejects.toMatchObject({
    code: "package-not-writable",
    fault: "environment",
  });
  const gone: PackageFile = { entry: made("x", "x").entry, read: () => Promise.reject(new Error("gone")) };
  await expect(writePackage(join(folder, "half.tar.gz"), [gone])).rejects.toThrow(/cannot be written/);
  await expect(readFile(join(folder, "half.tar.gz"))).rejects.toThrow();
});

it("a sealed package inflates to the archive after its header", () => {
  expect(inflateRawSync(sealed.subarray(SEAL_LENGTH, -8)).equals(gunzipSync(sealed))).toBe(true);
});
