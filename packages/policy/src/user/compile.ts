import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod/mini";
import { PolicyError } from "../error.ts";
import { type Archive, readArchive } from "./archive.ts";
import type { Compiled } from "./compiled.ts";
import { regoComplaint } from "./complaints.ts";
import { annotatedRules, Inspected, rulesFrom } from "./metadata.ts";
import { opa } from "./opa.ts";
import { checkHeads } from "./rule-heads.ts";
import { capabilities, policyInputSchema } from "./shipped.ts";
import type { Source } from "./source.ts";

/**
 * Compiles a folder of Rego by the opa on the PATH: checked with our capabilities and the schema of the input, so that a builtin
 * that needs a host, or a misspelt member of the input, is an error instead of a rule that never fires.
 *
 * @throws PolicyError `rego-invalid`, `rules-incomplete`, `opa-missing`, `opa-unfit`, `limit-exceeded`
 */
export async function compile(source: Source, signal?: AbortSignal): Promise<Compiled> {
  const folder = await mkdtemp(join(tmpdir(), "gitops-health-policies-"));
  try {
    return await compileIn(folder, source, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compileIn(folder: string, source: Source, signal: AbortSignal | undefined): Promise<Compiled> {
  const sources = join(folder, "sources");
  for (const { path, bytes } of source.files) {
    await mkdir(join(sources, dirname(path)), { recursive: true });
    await writeFile(join(sources, path), bytes, { flag: "wx" });
  }
  await writeFile(join(folder, "capabilities.json"), capabilities());
  await writeFile(join(folder, "input.json"), policyInputSchema());

  const withCapabilities = ["--capabilities", "../capabilities.json"];
  const check = ["check", "--format", "json", ...withCapabilities, "--schema", "../input.json", "."];
  const checked = await opa(sources, check, signal);
  if (checked.code !== 0) {
    const report = checked.stderr.trim() || checked.stdout;
    const v0 =
      report.includes("rego_parse_error") && (await opa(sources, ["check", "--v0-compatible", "."], signal)).code === 0;
    throw regoComplaint(source.name, report, v0);
  }
  const inspected = await opa(sources, ["inspect", "--annotations", "--format", "json", "."], signal);
  if (inspected.code !== 0) throw regoComplaint(source.name, inspected.stderr.trim() || inspected.stdout, false);
  const annotated = annotatedRules(z.parse(Inspected, JSON.parse(inspected.stdout)), source.name);
  await checkHeads(folder, source, annotated, signal);
  const rules = rulesFrom(annotated, source.name);

  const entrypoints = new Set(rules.map((rule) => `${rule.package.replaceAll(".", "/")}/${rule.kind}`));
  const built = await opa(
    sources,
    [
      ...["build", "--target", "wasm", "--optimize", "0", "--prune-unused", ...withCapabilities],
      ...[...entrypoints].flatMap((entrypoint) => ["--entrypoint", entrypoint]),
      ...["--output", "../bundle.tar.gz", "."],
    ],
    signal,
  );
  if (built.code !== 0) throw regoComplaint(source.name, built.stderr.trim() || built.stdout, false);
  const archive = readArchive(await readFile(join(folder, "bundle.tar.gz")), source.name);
  return { wasm: fileIn(archive, "policy.wasm", source), data: dataIn(archive, source), rules };
}

function fileIn(archive: Archive, name: string, source: Source): Uint8Array {
  const bytes = archive.get(name);
  if (bytes === undefined)
    throw new PolicyError("opa-unfit", "environment", `opa built no ${name} from the policies "${source.name}".`);
  return bytes;
}

/** What opa read from the folder's JSON and YAML files. */
function dataIn(archive: Archive, source: Source): Compiled["data"] {
  return z.parse(
    z.record(z.string(), z.unknown()),
    JSON.parse(Buffer.from(fileIn(archive, "data.json", source)).toString()),
  );
}
