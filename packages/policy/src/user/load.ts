import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PolicyInput } from "../input.ts";
import { type OurPolicies, ourPolicies, type Policies } from "../policies.ts";
import { cachePath, keepCompiled, readCompiled } from "./cache.ts";
import type { Compiled } from "./compiled.ts";
import { dataFor, userData } from "./data.ts";
import { refuseTakenNames } from "./names.ts";
import { opaVersion } from "./opa.ts";
import type { Place } from "./place.ts";
import { bundleOf, moduleOf } from "./prebuilt.ts";
import { resultsOf } from "./results.ts";
import { readData, readSource, type Source } from "./source.ts";
import { evaluateInWorker, type Limits } from "./worker.ts";

/** Paths of policies and data, and where they are. */
export interface Listed {
  readonly place: Place;
  readonly policies: readonly string[];
  readonly data: readonly string[];
}

export interface LoadOptions {
  readonly limits: Limits;
  /** Where compiled policies are kept; undefined: nowhere. */
  readonly cacheDirectory: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Everything that judges beside our own rules as shipped. */
export interface Loaded {
  /** Ours, with the user's settings. */
  readonly policies: OurPolicies;
  readonly userPolicies: readonly Policies[];
  /** Files of data, as listed, with the sha256 of each. */
  readonly data: readonly { readonly name: string; readonly digest: string }[];
}

/** Reads, compiles and checks everything that lists name. Fails closed: what cannot be loaded is an error, never left out. @throws PolicyError, ConfigError */
export async function loadPolicies(lists: readonly Listed[], options: LoadOptions): Promise<Loaded> {
  const files = (
    await Promise.all(lists.map(({ place, data }) => Promise.all(data.map((each) => readData(place, each)))))
  ).flat();
  const sources = (
    await Promise.all(lists.map(({ place, policies }) => Promise.all(policies.map((each) => readSource(place, each)))))
  ).flat();
  const ours = ourPolicies();
  const user = userData(files, ours.settings);
  const compiled: { source: Source; compiled: Compiled }[] = [];
  for (const source of sources) compiled.push({ source, compiled: await compiledOf(source, options) });
  refuseTakenNames(compiled.map((each) => ({ name: each.source.name, rules: each.compiled.rules })));
  const turn = oneAtATime();
  return {
    policies: ours.withSettings(user.settings),
    userPolicies: compiled.map(({ source, compiled: { wasm, data, rules } }) => {
      const given = dataFor(source.name, data, rules, user);
      return {
        name: source.name,
        digest: source.digest,
        rules,
        evaluate: (input) =>
          turn(async () => {
            const outputs = await evaluateInWorker(source.name, wasm, given, input, options.limits);
            return resultsOf(source.name, rules, outputs, input as PolicyInput);
          }),
      };
    }),
    data: files.map(({ path, digest }) => ({ name: path, digest })),
  };
}

async function compiledOf(source: Source, { cacheDirectory, signal }: LoadOptions): Promise<Compiled> {
  if (source.kind === "module") return moduleOf(source);
  if (source.kind === "bundle") return bundleOf(source);
  // Loaded only for folders of Rego, which few runs have.
  const { compile } = await import("./compile.ts");
  const version = await versionOf(signal);
  if (cacheDirectory === undefined) return compile(source, signal);
  const path = cachePath(cacheDirectory, source, version);
  const kept = await readCompiled(path);
  if (kept !== undefined) return kept;
  const made = await compile(source, signal);
  await keepCompiled(path, made);
  return made;
}

const versions = new Map<string | undefined, Promise<string>>();

/** Asked once for each PATH: an audit loads policies for every change. */
function versionOf(signal: AbortSignal | undefined): Promise<string> {
  const path = process.env["PATH"];
  const version = versions.get(path) ?? askedVersion(signal);
  versions.set(path, version);
  return version;
}

async function askedVersion(signal: AbortSignal | undefined): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gitops-health-opa-"));
  try {
    return await opaVersion(folder, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs one after the other, so that a time limit is not used up by waiting for a processor. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
