/** What act's log (`--json`, one object a line) says of jobs and steps. */
export interface StepRun {
  readonly name: string;
  readonly id: string;
  readonly result: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface JobRun {
  readonly result: "success" | "failure" | "none";
  /** In their order, the steps inside composite actions among them with ids such as `chain/risk`. */
  readonly steps: readonly StepRun[];
  /** What the steps printed, and what act itself has to complain of. */
  readonly log: string;
  readonly annotations: readonly { readonly level: string; readonly message: string }[];
}

/** A line of act's log, as far as it is read here. */
interface Line {
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly step?: string;
  readonly stage?: string;
  readonly level?: string;
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly stepResult?: StepRun["result"];
  readonly jobResult?: JobRun["result"];
}

/** By job id; a job that only calls a reusable workflow has no steps of its own and is left out. */
export function jobsIn(log: string): Record<string, JobRun> {
  const jobs = new Map<string, { -readonly [K in keyof JobRun]: JobRun[K] }>();
  const steps = new Map<string, { -readonly [K in keyof StepRun]: StepRun[K] }>();
  for (const text of log.split("\n")) {
    if (!text.startsWith("{")) continue;
    const line = JSON.parse(text) as Line;
    if (line.jobID === undefined) continue;
    const job = jobs.get(line.jobID) ?? { result: "none", steps: [], log: "", annotations: [] };
    jobs.set(line.jobID, job);
    if (line.raw_output === true) job.log += line.msg;
    else if (line.level === "error") job.log += `act: ${line.msg}\n`;
    if (line.jobResult !== undefined) job.result = line.jobResult;
    if (["error", "warning", "notice"].includes(line.command ?? ""))
      job.annotations = [...job.annotations, { level: line.command ?? "", message: line.arg ?? "" }];
    if (line.stage !== "Main" || line.stepID === undefined) continue;
    const id = line.stepID.join("/");
    const key = `${line.jobID} ${id}`;
    let step = steps.get(key);
    if (step === undefined) {
      step = { name: line.step ?? "", id, result: "skipped", outputs: {}, summary: "" };
      steps.set(key, step);
      job.steps = [...job.steps, step];
    }
    if (line.stepResult !== undefined) step.result = line.stepResult;
    if (line.command === "set-output") step.outputs = { ...step.outputs, [line.name ?? ""]: line.arg ?? "" };
    if (line.command === "summary") step.summary += line.content ?? "";
  }
  return Object.fromEntries([...jobs].filter(([, job]) => job.steps.length > 0));
}
