/** A user's own policies in a temporary folder, loaded as the action's inputs load them. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { toolPath } from "../../../tools/go-tools.mjs";
import type { PolicyInput } from "../src/input.ts";
import type { Fired } from "../src/module.ts";
import { type Loaded, loadPolicies } from "../src/user/load.ts";
import type { Place } from "../src/user/place.ts";
import { runnerPlace } from "../src/user/runner-place.ts";
import type { Limits } from "../src/user/worker.ts";

export interface Folder extends AsyncDisposable {
  readonly directory: string;
  readonly place: Place;
  write(path: string, content: string | Uint8Array): Promise<void>;
  opa(...args: string[]): string;
  load(
    policies: readonly string[],
    more?: { data?: readonly string[]; limits?: Limits; cache?: string },
  ): Promise<Loaded>;
}

export const someLimits: Limits = { seconds: 10, mebibytes: 256 };

/** Puts the opa that the tests build where a user has it: on the PATH, under its own name. */
export async function withOpaOnPath<T>(work: () => Promise<T>): Promise<T> {
  const opa = toolPath("opa");
  if (opa === undefined) throw new Error("There is no opa.");
  const folder = await mkdtemp(join(tmpdir(), "opa-"));
  const path = process.env["PATH"];
  try {
    await symlink(opa, join(folder, "opa"));
    process.env["PATH"] = [folder, path].join(delimiter);
    return await work();
  } finally {
    process.env["PATH"] = path;
    await rm(folder, { recursive: true });
  }
}

/** A folder that holds files by path. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), "own-policies-")));
  const judged = join(directory, "judged-work-tree");
  await mkdir(judged);
  const place = runnerPlace(directory, { git: { root: judged, entries: async () => [] }, head: "0".repeat(40) });
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  };
  for (const [path, content] of Object.entries(files)) await write(path, content);
  return {
    directory,
    place,
    write,
    opa: (...args) =>
      execFileSync(toolPath("opa") ?? "opa", args, {
        cwd: directory,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      }),
    load: (policies, { data = [], limits = someLimits, cache } = {}) =>
      withOpaOnPath(() => loadPolicies([{ place, policies, data }], { limits, cacheDirectory: cache })),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A rule as the guide shows one; `body` gives `found`. */
export function rule(
  body: string,
  { package: name = "acme.tickets", shortName = "missing", custom = "", kind = "deny" } = {},
): string {
  return `package ${name}

# METADATA
# title: A change names its ticket
# description: The header of every commit holds the key of a ticket.
# custom:
#   short_name: ${shortName}
#   failure_msg: "Something is wrong."
#   solution: "Mend it."
#   controls: []
#   effective_on: "2026-01-01"
${custom}${kind} contains found if {
	${body.split("\n").join("\n\t")}
}
`;
}

/** An input that all of our rules accept, with what a test looks at. */
export const smallInput = {
  now: { at: "2026-02-03T04:05:06Z", epoch: 1_770_091_506 },
  commits: [{ sha: "a".repeat(40), files: [], services: [], message: { header: "feat: x" } }],
  files: [{ path: "src/a.ts", services: ["web"] }],
} as unknown as PolicyInput;

/** One rule that compiles and fires on every commit. */
export const good = rule(
  'some commit in input.commits\nfound := {"code": "acme.tickets.missing", "commit": commit.sha}',
);

/** The sentence that loading a folder gives. */
export async function sentence(
  files: Readonly<Record<string, string | Uint8Array>>,
  policies = ["policies"],
  data: string[] = [],
) {
  await using folder = await folderOf(files);
  const loaded = await folder.load(policies, { data }).catch((error: Error) => error);
  return loaded instanceof Error ? loaded.message : "loaded";
}

/** What evaluating one rule gives, or the sentence of its error. */
export async function evaluated(
  text: string,
  { limits = someLimits, input = smallInput }: { limits?: Limits; input?: object } = {},
): Promise<Fired | string> {
  await using folder = await folderOf({ "policies/a.rego": text });
  const [policies] = (await folder.load(["policies"], { limits })).userPolicies;
  return Promise.resolve(policies?.evaluate(input) ?? "no policies").catch((error: Error) => error.message);
}
