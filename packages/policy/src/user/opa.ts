import { spawn } from "node:child_process";
import { PolicyError } from "../error.ts";

/** A command of the `opa` on the PATH. */
export interface OpaRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const LONGEST_OUTPUT = 64 * 1024 * 1024;
const SECONDS = 60;
const INSTALL =
  'add "- uses: open-policy-agent/setup-opa@b2b258e089860efaadaaf71bf6e3aecb4a3eeff1" with "version: 1.22.0" before this step, or put a release of https://github.com/open-policy-agent/opa/releases on the PATH. Policies that are committed compiled (.wasm, .tar.gz) need none.';

/**
 * Runs opa in a folder, without a shell and with nothing of our environment but the PATH: what it compiles was written by others.
 *
 * @throws PolicyError `opa-missing`; `limit-exceeded` when it takes longer than a minute
 */
export function opa(folder: string, args: readonly string[], signal?: AbortSignal): Promise<OpaRun> {
  const { PATH, Path, SYSTEMROOT } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn("opa", args, {
      cwd: folder,
      env: { HOME: folder, ...((PATH ?? Path) ? { PATH: PATH ?? Path } : {}), ...(SYSTEMROOT && { SYSTEMROOT }) },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      timeout: SECONDS * 1000,
      killSignal: "SIGKILL",
      ...(signal && { signal }),
    });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].setEncoding("utf8").on("data", (text: string) => {
        output[name] += text;
        if (output[name].length > LONGEST_OUTPUT) child.kill("SIGKILL");
      });
    child.on("error", (cause: NodeJS.ErrnoException) => reject(signal?.aborted ? signal.reason : startError(cause)));
    child.on("close", (code) => {
      if (code !== null) resolve({ code, ...output });
      else
        reject(
          new PolicyError(
            "limit-exceeded",
            "user",
            `opa ${args[0]} was stopped after ${SECONDS} seconds or ${LONGEST_OUTPUT} bytes of output; list smaller folders of policies.`,
          ),
        );
    });
  });
}

/**
 * The version of the opa on the PATH, such as `1.22.0`.
 *
 * @throws PolicyError `opa-missing`; `opa-unfit` for one before 1.0 (Rego v0 by default) or from another major version, whose Rego we do not know
 */
export async function opaVersion(folder: string, signal?: AbortSignal): Promise<string> {
  const { stdout } = await opa(folder, ["version"], signal);
  const version = /^Version: (\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1];
  if (version === undefined)
    throw new PolicyError("opa-unfit", "environment", `The opa on the PATH does not say its version; ${INSTALL}`);
  if (!version.startsWith("1."))
    throw new PolicyError(
      "opa-unfit",
      "environment",
      `The opa on the PATH has version ${version}; folders of Rego are compiled by a version from 1.0 and below 2.0: ${INSTALL}`,
    );
  return version;
}

function startError(cause: NodeJS.ErrnoException): PolicyError {
  if (cause.code === "ENOENT")
    return new PolicyError(
      "opa-missing",
      "environment",
      `There is no opa on the PATH, which compiles folders of Rego: ${INSTALL}`,
      { cause },
    );
  return new PolicyError("opa-unfit", "environment", `opa could not run (${cause.code ?? cause.message}).`, { cause });
}
