import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { runChain } from "./chain.mjs";
import { git } from "./git.mjs";
import { runAction } from "./runner.mjs";
import { buildSampleRepository } from "./sample-repository.mjs";

/** @typedef {import("./runner.mjs").Step} Step */
/** @typedef {"refusal" | "patientRecords" | "paymentTokens" | "incident"} Story */
/** @typedef {{title: string, range: {base: string, head: string}, diff: string, lint: Step, compliance: Step, risk: Step, plan: Step}} PullRequest */

/** Milliseconds above which the 95th percentile of the answers' times is bad: the whole pool gives about 43 under that load, half of it about 320. */
const latencyThreshold = 200;

/** Places among the incident's twelve commits that end a push; none mixes services of two regulated domains, which would ask for both teams. */
const pushEnds = [1, 2, 12];

/**
 * Builds the sample repository and plays the stories through the committed bundles. Every verdict comes from the actions' outputs
 * and documents.
 *
 * @param {object} options
 * @param {string} options.directory an existing folder for repository, summaries, documents and the audit package
 * @param {((patch: string, name: string) => string) | undefined} [options.alter] changes the stories' patches, to see what the verdicts make of it
 * @param {readonly Story[] | undefined} [options.only] leaves the other ones out
 */
export async function playStories({ directory, alter, only }) {
  const { directory: workspace, branches } = buildSampleRepository(join(directory, "repository"), alter);
  const place = { workspace, directory };
  const play = (story, work) => (only === undefined || only.includes(story) ? work() : undefined);
  const pull = (name, at, judges) => playPullRequest(place, name, branches[name], at, judges);
  const [refusal, patientRecords, paymentTokens, bisect, pushes] = await Promise.all([
    play("refusal", async () => ({
      refused: await pull("refused", "2026-10-02T09:10:00Z", ["lint", "compliance"]),
      mended: await pull("mended", "2026-10-02T09:30:00Z", ["lint", "compliance"]),
    })),
    play("patientRecords", () => pull("patient-records", "2026-10-05T10:00:00Z")),
    play("paymentTokens", () => pull("payment-tokens", "2026-10-07T14:30:00Z")),
    play("incident", () => playBisect(place, branches.incident)),
    play("incident", () => playPushes(place, branches.incident)),
  ]);
  const audit = await play("incident", () => playAudit(place));
  const commits = Number(git(workspace, ["rev-list", "--count", "main"]));
  return {
    repository: { directory: workspace, commits, branches },
    refusal,
    patientRecords,
    paymentTokens,
    bisect,
    pushes,
    audit,
  };
}

/** @returns {Promise<PullRequest>} */
async function playPullRequest(place, name, range, at, judges = ["lint", "compliance", "risk", "plan"]) {
  const [title, ...body] = git(place.workspace, ["show", "--no-patch", "--format=%s%n%b", range.head]).split("\n");
  const repository = { full_name: "example/hospital", default_branch: "main", private: true };
  const payload = {
    action: "opened",
    number: 7,
    pull_request: {
      number: 7,
      title,
      // GitHub fills the description of a pull request of one commit with the commit's own.
      body: body.join("\n"),
      user: { login: "contributor", type: "User" },
      base: { ref: "main", sha: range.base, repo: repository },
      head: { ref: name, sha: range.head, repo: repository },
    },
    repository,
    sender: { login: "contributor", type: "User" },
  };
  const steps = await runChain({ ...place, name, event: { name: "pull_request", payload }, at, judges });
  const diff = git(place.workspace, ["diff", "--shortstat", range.base, range.head]).trim();
  return { title, range, diff, ...steps };
}

/** The weeks after the two pull requests: what was pushed to main is judged as well. */
async function playPushes(place, { base, head }) {
  const landed = git(place.workspace, ["log", "--reverse", "--format=%H %cI", `${base}..${head}`]).split("\n");
  const pushes = [];
  let before = base;
  for (const end of pushEnds) {
    const [after, at] = landed[end - 1].split(" ");
    const payload = { ref: "refs/heads/main", before, after, repository: { default_branch: "main" }, forced: false };
    const event = { name: "push", payload };
    const name = `push-${pushes.length + 1}`;
    pushes.push(await runChain({ ...place, name, event, at, judges: ["lint", "compliance", "risk"] }));
    before = after;
  }
  return pushes;
}

/** Looks for the commit that made payment-gateway slow, by sending load to the service as it stood at each commit. */
function playBisect({ workspace, directory }, { base, head }) {
  const measure = join(root, "tools", "start", "measure-latency.mjs");
  return runAction({
    action: "bisect",
    inputs: {
      good: base,
      bad: head,
      command: `"${process.execPath}" "${measure}"`,
      metric: "p95",
      threshold: String(latencyThreshold),
      direction: "above",
      noise: "none",
      "output-directory": join(directory, "documents", "incident"),
    },
    workspace,
    folder: join(directory, "summaries", "incident", "bisect"),
    event: { name: "workflow_dispatch", payload: { repository: { default_branch: "main" } } },
    at: "2026-10-20T08:00:00Z",
  });
}

/** The audit report of the stories' weeks, joined with the documents that the other actions wrote. */
function playAudit({ workspace, directory }) {
  const pushes = pushEnds.map((_end, at) => `push-${at + 1}`);
  const names = ["patient-records", "payment-tokens", ...pushes, "incident"];
  const folders = names.map((name) => join(directory, "documents", name));
  return runAction({
    action: "audit-report",
    inputs: {
      since: "2026-10-05",
      until: "2026-10-20",
      evidence: folders.filter((folder) => existsSync(folder)).join("\n"),
      "output-directory": join(directory, "audit"),
    },
    workspace,
    folder: join(directory, "summaries", "audit", "audit-report"),
    event: { name: "workflow_dispatch", payload: { repository: { default_branch: "main" } } },
    at: "2026-10-20T17:00:00Z",
  });
}
