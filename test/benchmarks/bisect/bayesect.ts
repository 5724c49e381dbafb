import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { riskPrior } from "@gitops-health/culprit";
import { type Player, reader } from "./strategies.ts";

const python = process.env["BAYESECT_PYTHON"] ?? "python3";

/** Whether the Python of `BAYESECT_PYTHON` (default: python3) has git_bayesect. */
export function hasBayesect(): boolean {
  return spawnSync(python, ["-c", "import git_bayesect"]).status === 0;
}

/** git_bayesect with its default rates and the same wanted confidence as ours, in a Python process of its own. */
export function bayesect(withPrior: boolean): { readonly player: Player; readonly close: () => void } {
  let started: { child: ChildProcess; lines: AsyncIterator<string> } | undefined;
  const player: Player = async (world) => {
    started ??= start();
    const { child, lines } = started;
    const suspects = world.risks.map((_, index) => ({ sha: String(index + 1) }));
    const prior = withPrior ? [...riskPrior(suspects, (sha) => world.risks[Number(sha) - 1] ?? 0).values()] : null;
    const read = reader(world);
    child.stdin?.write(`${JSON.stringify({ suspects: world.suspects, prior, confidence: 0.95, atMost: 600 })}\n`);
    for (;;) {
      const [kind, commit, stated] = String((await lines.next()).value).split(" ");
      if (kind === "?") child.stdin?.write(read.isBad(Number(commit)) ? "1\n" : "0\n");
      else if (kind === "!") {
        const spent = read.spent();
        const end = Number(commit) === world.culprit ? "right" : Number(commit) === 0 ? "abstained" : "wrong";
        return { ...spent, rounds: spent.measurements, end, stated: Number(stated), covered: null };
      } else throw new Error("git_bayesect ended early");
    }
  };
  return { player, close: () => void started?.child.kill() };
}

function start() {
  const child = spawn(python, [join(import.meta.dirname, "bayesect.py")], { stdio: ["pipe", "pipe", "inherit"] });
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}
