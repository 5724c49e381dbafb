import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, dirname, join, resolve } from "node:path";
import { toolPath } from "../../tools/go-tools.mjs";
import { root } from "../../tools/root.mjs";
import { type JobRun, jobsIn } from "./act-log.ts";
import { packed, unpacked } from "./artifacts/service.mjs";
import { nodeFor } from "./nodes.ts";
import { temporaryFolder } from "./temporary.ts";

export interface ActOptions {
  /** A git work tree; its `.github/workflows` are run. */
  readonly repository: string;
  readonly event: { readonly name: string; readonly payload: object };
  /** Path of the workflow inside the repository. */
  readonly workflow: string;
  /** Of a workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to every step. */
  readonly env?: Readonly<Record<string, string>>;
  /** What steps see as `github.token`. Default: none. */
  readonly token?: string;
  /** Artifacts that are there already, as of an earlier run: files by artifact. */
  readonly artifacts?: Readonly<Record<string, Readonly<Record<string, Buffer>>>>;
  /** Folders that stand for actions of others, by `owner/name@ref`, beside those for artifacts. */
  readonly actions?: Readonly<Record<string, string>>;
}

export interface ActRun {
  readonly exitCode: number;
  /** By job id. */
  readonly jobs: Readonly<Record<string, JobRun>>;
  /** Files by artifact. */
  readonly artifacts: Readonly<Record<string, Readonly<Record<string, Buffer>>>>;
  readonly log: string;
}

/** act in its pinned version; undefined when the machine has neither it nor Go (and then a test is left out, said by `npm test`). */
export function actPath(): string | undefined {
  return toolPath("act");
}

/**
 * Runs a workflow by act in host mode: jobs, `needs`, outputs, composites, reusable workflows and artifacts are act's; checkout is
 * skipped because the work tree is the repository's; our own actions at `ref` come from this work tree. No network.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const act = actPath();
  if (act === undefined) throw new Error("There is no act; install Go.");
  const folder = temporaryFolder("act");
  const artifacts = join(folder, "artifacts");
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify(options.event.payload));
  for (const [name, files] of Object.entries(options.artifacts ?? {})) {
    mkdirSync(join(artifacts, "1", name), { recursive: true });
    writeFileSync(join(artifacts, "1", name, `${name}.zip`), packed(files));
  }
  const local = { ...standIns(folder), ...scanningActions(), ...ourActions(folder), ...options.actions };
  const node = nodeFor("24");
  const args = [
    options.event.name,
    ...["--directory", options.repository, "--workflows", join(options.repository, options.workflow)],
    ...["--eventpath", event, "--platform", "ubuntu-latest=-self-hosted", "--json", "--no-cache-server"],
    ...["--artifact-server-path", artifacts, "--artifact-server-addr", "127.0.0.1"],
    ...["--artifact-server-port", String(await freePort()), "--action-cache-path", join(folder, "cache")],
    ...Object.entries(local).flatMap(([name, place]) => ["--local-repository", `${name}=${place}`]),
    ...Object.entries(options.inputs ?? {}).flatMap(([name, value]) => ["--input", `${name}=${value}`]),
    ...(options.token === undefined ? [] : ["--secret", `GITHUB_TOKEN=${options.token}`]),
    ...Object.entries(options.env ?? {}).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    // Files of these names in the current folder would be read otherwise.
    ...[
      "--env-file",
      "/dev/null",
      "--secret-file",
      "/dev/null",
      "--var-file",
      "/dev/null",
      "--input-file",
      "/dev/null",
    ],
  ];
  const environment = {
    PATH: [dirname(node), process.env["PATH"]].join(delimiter),
    HOME: folder,
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    // No way out: a step that calls another machine meets a closed port.
    HTTPS_PROXY: "http://127.0.0.1:9",
    HTTP_PROXY: "http://127.0.0.1:9",
    NO_PROXY: "127.0.0.1,localhost",
  };
  const { exitCode, log } = await execute(act, args, environment);
  return { exitCode, log, jobs: jobsIn(log), artifacts: artifactsIn(artifacts) };
}

/** Every version of the actions of others that our workflows name gets its stand-in: artifacts, and the opa that is on the PATH here. */
function standIns(folder: string): Record<string, string> {
  const places = new Map<string, string>(
    (["upload", "download"] as const).map((verb) => {
      const place = join(folder, `${verb}-artifact`);
      cpSync(resolve(import.meta.dirname, "artifacts"), place, { recursive: true });
      renameSync(join(place, `${verb}.yml`), join(place, "action.yml"));
      return [`actions/${verb}-artifact`, place] as const;
    }),
  );
  places.set("open-policy-agent/setup-opa", resolve(import.meta.dirname, "setup-opa"));
  return Object.fromEntries(
    [...referencesIn(root)].flatMap((reference) => {
      const place = places.get(reference.slice(0, reference.indexOf("@")));
      return place === undefined ? [] : [[reference, place]];
    }),
  );
}

/** Every version of the uploader to code scanning that our workflows name gets its stand-in. */
function scanningActions(): Record<string, string> {
  const name = "github/codeql-action";
  const versions = [...referencesIn(root)]
    .filter((each) => each.startsWith(`${name}/`))
    .map((each) => each.split("@")[1]);
  return Object.fromEntries(versions.map((each) => [`${name}@${each}`, resolve(import.meta.dirname, "scanning")]));
}

/** What a release holds of this work tree, under every ref by which our files name it. */
function ourActions(folder: string): Record<string, string> {
  const place = join(folder, "gitops-health");
  const wanted = (path: string) =>
    !/\/(src|lib|node_modules)(\/|$)|tsconfig\.json$|\.tsbuildinfo$/.test(path.slice(root.length));
  for (const name of ["action.yml", "actions", ".github/workflows"]) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    cpSync(join(root, name), join(place, name), { recursive: true, filter: wanted });
  }
  const refs = [...referencesIn(root)].filter((name) => name.startsWith("gitops-health/gitops-health"));
  return Object.fromEntries(refs.map((name) => [`gitops-health/gitops-health@${name.split("@")[1]}`, place]));
}

/** Each `uses: owner/name…@ref` of our workflows, examples and actions. */
export function referencesIn(folder: string): Set<string> {
  const files = [".github/workflows", "examples"].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith(".yml"))
      .map((file) => join(folder, name, file)),
  );
  const text = [...files, join(folder, "action.yml")].map((path) => readFileSync(path, "utf8")).join("\n");
  return new Set([...text.matchAll(/^\s*(?:- )?uses: ([\w.-]+\/\S+@\S+)/gm)].map(([, reference]) => reference ?? ""));
}

/** act keeps them as `<run>/<artifact>/<artifact>.zip`. */
function artifactsIn(folder: string): Record<string, Record<string, Buffer>> {
  const run = join(folder, "1");
  if (!existsSync(run)) return {};
  return Object.fromEntries(
    readdirSync(run).map((name) => [name, unpacked(readFileSync(join(run, name, `${name}.zip`)))]),
  );
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function execute(act: string, args: string[], env: NodeJS.ProcessEnv) {
  return new Promise<{ exitCode: number; log: string }>((settle, fail) => {
    const child = spawn(act, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (log += text));
    child.on("error", fail);
    child.on("close", (code) => settle({ exitCode: code ?? 1, log }));
  });
}
