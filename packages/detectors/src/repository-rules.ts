import type { Configuration } from "@gitops-health/config";
import { customDetectors } from "./custom/custom-detectors.ts";
import { detectors } from "./detectors.ts";
import { contexts } from "./engine/context.ts";
import type { Detector } from "./engine/detector.ts";
import type { ScanOptions } from "./engine/options.ts";
import { DetectorsError } from "./error.ts";
import { type GitleaksToml, gitleaksToml, secrets, secretsWith } from "./secrets/index.ts";
import { readBaseline } from "./suppression/baseline.ts";
import type { Suppressions } from "./suppression/suppress.ts";

/** Reads a file of the tree whose rules count; undefined when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** How a repository wants to be scanned. */
export interface RepositoryRules {
  readonly options: Required<Pick<ScanOptions, "detectors" | "contextOf">>;
  /** What a reader of the result must know, such as rules that are off. */
  readonly notices: readonly string[];
}

/** Where gitleaks looks for its configuration. */
const GITLEAKS = ".gitleaks.toml";

/**
 * The detectors of a repository: ours, the rules of its configuration, and for credentials those of its `.gitleaks.toml` if it
 * has one.
 * @throws DetectorsError `rule-invalid` with the place of what is wrong
 */
export async function repositoryRules(
  { detectors: { rules }, paths }: Pick<Configuration, "detectors" | "paths">,
  read: ReadFile,
): Promise<RepositoryRules> {
  const gitleaks = await gitleaksRules(read);
  const custom = customDetectors(rules);
  return {
    options: { detectors: withRules(gitleaks, custom), contextOf: contexts(paths) },
    notices: gitleaks?.notices ?? [],
  };
}

/**
 * What a configuration and the baseline that it names allow.
 * @throws DetectorsError `baseline-invalid`, `baseline-altered`: a baseline that was tampered with allows nothing, and nobody goes on
 */
export async function repositorySuppressions(
  { detectors: { suppress, baseline } }: Pick<Configuration, "detectors">,
  read: ReadFile,
): Promise<Suppressions> {
  const bytes = await read(baseline);
  return { pathRules: suppress, baseline: bytes === undefined ? null : readBaseline(bytes, baseline) };
}

function withRules(gitleaks: GitleaksToml | undefined, custom: readonly Detector[]): readonly Detector[] {
  if (gitleaks === undefined) return custom.length === 0 ? detectors : [...detectors, ...custom];
  const shipped = new Set(secrets);
  return [...detectors.filter((each) => !shipped.has(each)), ...secretsWith(gitleaks), ...custom];
}

/** A `.gitleaks.toml` and the files that it extends, which it names itself: they are read as they are asked for. */
async function gitleaksRules(read: ReadFile): Promise<GitleaksToml | undefined> {
  const text = await textOf(GITLEAKS, read);
  if (text === undefined) return undefined;
  const known = new Map<string, string | undefined>();
  for (;;) {
    const asked: string[] = [];
    const ask = (path: string) => {
      if (!known.has(path)) asked.push(path);
      return known.get(path);
    };
    try {
      const rules = gitleaksToml(text, GITLEAKS, ask);
      if (asked.length === 0) return rules;
    } catch (error) {
      if (asked.length === 0) throw error;
    }
    for (const path of asked) known.set(path, await textOf(path, read));
  }
}

async function textOf(path: string, read: ReadFile): Promise<string | undefined> {
  const bytes = await read(path);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DetectorsError("rule-invalid", "user", `${path} is not UTF-8 text; save it as UTF-8.`, { cause });
  }
}
