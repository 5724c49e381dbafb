/**
 * The detectors of credentials: how many values of every rule they find, precision and recall by tier on generated files beside
 * gitleaks, where the two differ and why, and the time that both take.
 *
 *     node tools/node24.mjs test/benchmarks/detectors/secrets.ts [folder of a clone ...]
 *
 * Without gitleaks (no Go to build it) its half is left out, and that is said.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectors, scanText } from "@gitops-health/detectors";
import { heads } from "../../../packages/detectors/src/secrets/gitleaks.generated.ts";
import { weightOf } from "../../../packages/detectors/src/secrets/tier.ts";
import { gitleaksPath, gitleaksReport, gitleaksTime, inFolder } from "./gitleaks.ts";
import { printAgreement } from "./secret-agreement.ts";
import { benchmarkFiring } from "./secret-firing.ts";
import { type SecretSample, secretSamples } from "./secret-material.ts";
import { type Ours, ourReport, secretsOnly } from "./secret-scan.ts";

const SEED = 20_261_122;
/** Targets of the design. */
const TARGETS = { A: { precision: 0.98, recall: 0.95 }, B: { precision: 0.6, recall: 0.5 } } as const;

type Files = readonly (readonly [path: string, text: string])[];
type Tiered = Pick<Ours, "file" | "line" | "tier">;

/** @returns whether every target was met */
export async function benchmarkSecrets(): Promise<boolean> {
  const fires = benchmarkFiring();
  const samples = secretSamples(SEED);
  const files: Files = samples.map(({ path, text }, index) => [`${index}/${path}`, text]);
  const ours = await ourReport(files);
  console.log(`\nCredentials: ${samples.length} generated files, seed ${SEED}; precision / recall`);
  const met = printScores("gitops-health", samples, ours);
  if (gitleaksPath === undefined)
    console.log("  gitleaks: left out, for it is not on PATH and there is no Go to build it");
  else {
    const gitleaks = gitleaksPath;
    const theirs = inFolder(files, (folder) => gitleaksReport(gitleaks, folder));
    printScores(
      "gitleaks",
      samples,
      theirs.map((each) => ({ ...each, tier: tierOf(each.rule, each.value) })),
    );
    console.log("\nThe same generated files, value by value");
    printAgreement(ours, theirs);
    printSpeed(gitleaks);
  }
  return fires && met;
}

/** Compares with gitleaks on the tracked files of clones. */
async function benchmarkClones(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const { stdout } = spawnSync("git", ["-C", folder, "ls-files", "-z"], { encoding: "utf8", maxBuffer: 1 << 28 });
    const files = stdout.split("\0").flatMap((path): [string, string][] => {
      const bytes = path === "" ? Buffer.alloc(0) : readFileSync(join(folder, path));
      return bytes.length === 0 || bytes.subarray(0, 8000).includes(0) ? [] : [[path, bytes.toString("utf8")]];
    });
    console.log(`\n${folder.split("/").at(-1)}: ${files.length} text files, value by value`);
    const ours = await ourReport(files);
    if (gitleaksPath === undefined) continue;
    const gitleaks = gitleaksPath;
    printAgreement(
      ours,
      inFolder(files, (copy) => gitleaksReport(gitleaks, copy)),
    );
  }
}

function printScores(name: string, samples: readonly SecretSample[], found: readonly Tiered[]): boolean {
  const byFile = new Map<number, Tiered[]>();
  for (const each of found) {
    const index = Number.parseInt(each.file, 10);
    byFile.set(index, [...(byFile.get(index) ?? []), each]);
  }
  const at = (index: number) => {
    const [first = 0, last = 0] = samples[index]?.lines ?? [];
    return (byFile.get(index) ?? []).filter(({ line }) => line >= first && line <= last);
  };
  return (["A", "B"] as const)
    .map((tier) => {
      let [right, wrong, secrets, seen] = [0, 0, 0, 0];
      const missed = new Map<string, number>();
      for (const [index, { kind, is }] of samples.entries()) {
        const here = at(index).filter((each) => each.tier === tier).length;
        if (is === "secret") right += here;
        // A token cut short still is a random value with a name: whether that is a generic key, nobody can tell.
        else if (is === "harmless" || tier === "A") wrong += here;
        if (is !== "secret" || kind.tier !== tier) continue;
        secrets++;
        if (here > 0) seen++;
        else missed.set(kind.name, (missed.get(kind.name) ?? 0) + 1);
      }
      const [precision, recall] = [right / (right + wrong), seen / secrets];
      const target = TARGETS[tier];
      const good = precision >= target.precision && recall >= target.recall;
      console.log(
        `  ${name.padEnd(14)} tier ${tier}  ${precision.toFixed(3)} / ${recall.toFixed(3)}  (target ${target.precision} / ${target.recall}${name === "gitops-health" ? (good ? ", met" : ", NOT MET") : ""})`,
      );
      console.log(`    missed: ${[...missed].map(([kind, count]) => `${kind} ${count}`).join(", ") || "none"}`);
      return good;
    })
    .every(Boolean);
}

function tierOf(id: string, value: string): "A" | "B" | null {
  return weightOf({ id, labelled: heads.find((head) => head.id === id)?.labelled ?? false }, value, "main").tier;
}

/** Processor time beside gitleaks on the same text: something like a repository, and the same with credentials in it. */
function printSpeed(gitleaks: string): void {
  console.log("\nSpeed beside gitleaks on the same text; processor time in seconds (least of three)");
  for (const megabytes of [1, 5]) {
    const text = sourceText(megabytes << 20);
    const source = { path: "src/all.ts", side: "added", context: "main" } as const;
    const [secretsTime, allTime] = [secretsOnly, detectors].map((list) =>
      least(() => {
        const before = process.cpuUsage();
        scanText(text, source, { detectors: list });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1e6;
      }),
    );
    const theirs = least(() => inFolder([["all.ts", text]], (folder) => gitleaksTime(gitleaks, folder).processor));
    const ratio = (ours = 0) => `${ours.toFixed(2)} (${(ours / theirs).toFixed(2)}x)`;
    console.log(
      `  ${megabytes} MB: gitleaks ${theirs.toFixed(2)}, credentials ${ratio(secretsTime)}, all detectors ${ratio(allTime)}`,
    );
  }
}

function least(measure: () => number): number {
  return Math.min(measure(), measure(), measure());
}

/** Our own sources, over and over, with generated credentials between them. */
function sourceText(length: number): string {
  const root = join(import.meta.dirname, "../../..");
  const { stdout } = spawnSync("git", ["-C", root, "ls-files", "packages/**/*.ts", "docs/*.md"], {
    encoding: "utf8",
  });
  // A file that is tracked may have been taken away from the work tree.
  const own = stdout
    .split("\n")
    .map((path) => join(root, path))
    .flatMap((path) => (path !== root && existsSync(path) ? [readFileSync(path, "utf8")] : []));
  const samples = secretSamples(SEED);
  let text = "";
  for (let index = 0; text.length < length; index++)
    text += `${own[index % own.length]}\n${index % 4 === 0 ? (samples[index % samples.length]?.text ?? "") : ""}`;
  return text.slice(0, length);
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = (await benchmarkSecrets()) ? 0 : 1;
  await benchmarkClones(process.argv.slice(2));
}
