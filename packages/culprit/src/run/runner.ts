import { arch, cpus, hostname, platform } from "node:os";
import { redact } from "@gitops-health/detectors";
import { oneLine } from "@gitops-health/text";

/**
 * The machine that takes a reading, as far as it bears on speed: the runner's name in a workflow or else the host's, system,
 * architecture and processor. Hosted runners are new machines each time and their names only count up; there the kind of machine is
 * what readings have in common.
 */
export function thisRunner(environment: NodeJS.ProcessEnv): string {
  const hosted = environment["RUNNER_ENVIRONMENT"] === "github-hosted";
  const name = hosted ? "GitHub-hosted" : environment["RUNNER_NAME"] || hostname();
  const model = cpus()[0]?.model.trim() || "unknown processor";
  return oneLine(redact(`${name} (${platform()} ${arch()}, ${model})`)).slice(0, 200);
}
