import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalBytes, sha256 } from "./canonical.ts";
import { read, write } from "./document.ts";
import { ContractError } from "./error.ts";
import type { Predicate } from "./kinds.ts";

const head = "a".repeat(40);
const digest = "d".repeat(64);
const materials = [
  { name: "catalog", digest: { sha256: digest } },
  { name: "configuration", digest: { sha256: digest } },
];
const lint: Predicate<"commit-lint"> = {
  schemaVersion: 1,
  producer: { action: "commit-lint", version: "0.1.0" },
  range: { base: null, head, mergeBase: null },
  headTree: "b".repeat(40),
  resultTree: null,
  changeId: null,
  mode: { requested: "enforce", effective: "enforce", reasons: [] },
  materials,
  evaluatedAt: "2026-01-01T00:00:00Z",
  notEvaluated: [],
  passed: true,
  errors: 0,
  warnings: 0,
  commits: [],
  squash: [],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contracts-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ContractError) return error.code;
  throw error ?? new Error("was accepted");
}

test("what is written is read back, by the index and by a digest", async () => {
  const written = await write(folder, "commit-lint", lint);
  expect(written.sha256).toBe(sha256(await readFile(written.path)));
  for (const given of [undefined, written.sha256])
    expect((await read("commit-lint", written.path, { commit: head, sha256: given })).statement.predicate).toEqual(
      lint,
    );
});

test("the same predicate gives the same bytes, whatever the order of its keys", async () => {
  const turned = Object.fromEntries(Object.entries(lint).reverse()) as typeof lint;
  expect((await write(folder, "commit-lint", turned)).sha256).toBe((await write(folder, "commit-lint", lint)).sha256);
});

describe("a hand-over is refused", () => {
  const expected = { commit: head, sha256: undefined };
  const tampered = async (change: (bytes: Buffer) => Buffer, given?: "its own digest") => {
    const { path, bytes } = await write(folder, "commit-lint", lint);
    const changed = change(bytes);
    await writeFile(path, changed);
    return read("commit-lint", path, { commit: head, sha256: given && sha256(changed) });
  };
  const replaced = (from: string, to: string) => (bytes: Buffer) => Buffer.from(bytes.toString().replace(from, to));

  test("missing", async () =>
    expect(await codeOf(read("commit-lint", join(folder, "none.json"), expected))).toBe("document-missing"));
  test("empty", async () =>
    expect(await codeOf(tampered(() => Buffer.alloc(0), "its own digest"))).toBe("document-empty"));
  test("cut off", async () =>
    expect(await codeOf(tampered((bytes) => bytes.subarray(0, -1), "its own digest"))).toBe("document-invalid"));
  test("not canonical", async () =>
    expect(await codeOf(tampered(replaced(":", ": "), "its own digest"))).toBe("document-not-canonical"));
  test("of an unknown field", async () =>
    expect(
      await codeOf(tampered((bytes) => canonicalBytes({ ...JSON.parse(bytes.toString()), zzz: 1 }), "its own digest")),
    ).toBe("document-invalid"));
  test("of another kind", async () => {
    const { path, sha256: given } = await write(folder, "commit-lint", lint);
    expect(await codeOf(read("risk-assessment", path, { commit: head, sha256: given }))).toBe("document-foreign-kind");
  });
  test("of another commit", async () => {
    const { path } = await write(folder, "commit-lint", lint);
    expect(await codeOf(read("commit-lint", path, { commit: "c".repeat(40), sha256: undefined }))).toBe(
      "document-foreign-commit",
    );
  });
  test("with another digest than handed over", async () => {
    const { path } = await write(folder, "commit-lint", lint);
    expect(await codeOf(read("commit-lint", path, { commit: head, sha256: digest }))).toBe("document-altered");
  });
  test("made with another configuration", async () => {
    const { path } = await write(folder, "commit-lint", lint);
    expect(
      await codeOf(
        read("commit-lint", path, { commit: head, sha256: undefined, materials: { configuration: "e".repeat(64) } }),
      ),
    ).toBe("material-differs");
  });
  test("that does not say what it was made with", async () => {
    const { path } = await write(folder, "commit-lint", { ...lint, materials: [] });
    expect(await codeOf(read("commit-lint", path, expected))).toBe("material-missing");
  });
  test("without any digest to hold it to", async () => {
    const { path } = await write(folder, "commit-lint", lint);
    await rm(join(folder, "index.json"));
    expect(await codeOf(read("commit-lint", path, expected))).toBe("digest-missing");
  });
  test("with any one byte altered", async () => {
    const { path, bytes } = await write(folder, "commit-lint", lint);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ by;
        await writeFile(path, altered);
        expect(await codeOf(read("commit-lint", path, expected))).toBe("document-altered");
      }),
      { numRuns: 200 },
    );
  });
});

test("a folder that cannot be written to is said, and nothing half-written stays", async () => {
  const file = join(folder, "a-file");
  await writeFile(file, "");
  const error = await write(join(file, "sub"), "commit-lint", lint).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ContractError);
  expect((error as Error).message).toMatch(/cannot be written \(E(NOTDIR|EXIST)\); set the input output-directory/);
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a document of ours that breaks our schema is our fault", async () => {
  const error = await write(folder, "commit-lint", { ...lint, errors: "3" as unknown as number }).catch(
    (reason: unknown) => reason,
  );
  expect((error as ContractError).fault).toBe("ours");
  expect((error as ContractError).message).toContain(
    "at predicate.errors: Invalid input: expected number, received string",
  );
});
