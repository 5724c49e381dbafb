import { choice, commonInputs, flag, type Inputs, lines, number, requiredText, text } from "@gitops-health/actions-kit";

/** All inputs of the action; `action.yml` is held to this table. */
export const inputs = {
  ...commonInputs,
  good: text({
    description:
      "The last commit that is known to be good, for example a tag. Without it a good one is looked for: `bad~1`, then twice as far back each time.",
  }),
  start: text({
    description:
      "Instead of `good`: a commit that may be good, for example `HEAD~20`. It is measured first; while it is bad, older ones are.",
  }),
  bad: text({ description: "A commit that is known to be bad.", default: "HEAD" }),
  command: requiredText({
    description:
      "Script for bash that tests the commit in its folder. Without a threshold its exit code answers: 0 good, 125 cannot be tested, other codes below 128 bad, from 128 on stop. With a threshold its last line does: a number, or JSON with `metric`; or Prometheus, after it has sent its load.",
  }),
  "setup-command": text({
    description:
      "Script for bash that prepares each fresh checkout (install, build); what it makes is kept while a commit is measured again. When it fails the commit counts as one that cannot be tested.",
  }),
  metric: text({
    description: "Name of the figure that the command prints as JSON, for example `latency.p95`; needs a threshold.",
  }),
  threshold: number({ description: "Value of the metric beyond which a commit is bad." }),
  direction: choice(["above", "below"], {
    description: "Whether a commit is bad `above` or `below` the threshold.",
    default: "above",
  }),
  timeout: number({
    description: "Seconds that the command, and the setup command, may take at each commit.",
    default: 600,
    minimum: 1,
    maximum: 86_400,
  }),
  "prometheus-url": text({
    description:
      "Prometheus server that scrapes the service under test, for example `http://localhost:9090`; then its answer is the value, not the command's last line. A user and a password in it are never shown.",
  }),
  "prometheus-query": text({
    description:
      "Query for one number, asked when the command has ended, while the servers that it started still run. `$__range` stands for the time since it began, as in `rate(errors_total[$__range])`.",
  }),
  settle: number({
    description: "Seconds to wait at most, after the command, until Prometheus has scraped all its targets once more.",
    default: 90,
    minimum: 0,
    maximum: 3600,
  }),
  noise: choice(["auto", "none"], {
    description:
      "`none` takes each answer of the command as certain. `auto` takes none so: it measures again where that tells most, until the probability suffices. Default: `auto` with a threshold, else `none`.",
  }),
  confidence: number({
    description: "With `noise: auto`, the probability that the answer must have.",
    default: 0.95,
    minimum: 0.5,
    maximum: 0.999,
  }),
  confirm: number({
    description: "With `noise: auto`, how often the culprit and its parent are measured at least.",
    default: 3,
    minimum: 1,
    maximum: 20,
    whole: true,
  }),
  "max-measurements": number({
    description: "With `noise: auto`, after how many readings the search ends undecided.",
    default: 200,
    minimum: 1,
    maximum: 10_000,
    whole: true,
  }),
  batch: number({
    description: "How many commits are measured side by side, each in a worktree of its own.",
    default: 1,
    minimum: 1,
    maximum: 32,
    whole: true,
  }),
  counterfactual: flag({
    description: "Measure the bad commit with the culprit taken back, as the proof.",
    default: true,
  }),
  measurements: text({
    description:
      "Log of an earlier run of the same search (its `readings.jsonl`), to go on from; `--resume` of the command.",
  }),
  phase: choice(["search", "plan", "measure", "update"], {
    description:
      "`search` is the whole search on this machine. The others are its parts on several, as the workflow bisect.yml puts them together: `plan` says what to measure next, `measure` measures, `update` takes the readings of a round and plans the next one or reports.",
    default: "search",
  }),
  "readings-per-runner": number({
    description: "`plan`, `update`: how many readings each of the `batch` runners takes in a round.",
    default: 1,
    minimum: 1,
    maximum: 100,
    whole: true,
  }),
  commits: text({ description: "`measure`: full names of the commits to measure, separated by spaces." }),
  slot: number({ description: "`measure`: which runner of the round this is.", minimum: 1, maximum: 256, whole: true }),
  planned: text({ description: "`update`: the output `matrix` of the phase before." }),
  readings: text({ description: "`update`: folder with what the runners of the round wrote, at any depth." }),
  "measurements-sha256": text({
    description: "`measure`, `update`: the output of that name of the phase before; a log that was altered is refused.",
  }),
  prior: choice(["risk", "uniform"], {
    description: "Where to look first: at commits with a high risk score, or halfway.",
    default: "risk",
  }),
  "first-parent": flag({
    description:
      "Search the line of first parents, where a merge stands for its whole branch; `false` searches every commit.",
    default: true,
  }),
  service: text({
    description:
      "The service of the configuration that the metric is of; default: those whose name shares a word with the metric's.",
  }),
  evidence: lines({
    description:
      "Folders with documents that the other actions stored, one a line, searched at any depth for how the culprit was deployed; default: the output directory.",
  }),
  incidents: text({
    description:
      "Folder of past incident files (Markdown), relative to the working directory, in which similar ones are looked for; default `incidents` where there is one.",
  }),
  "deployed-at": text({
    description:
      "When the regression was deployed, for the exposure in the report, for example `2026-11-22T03:00:00Z`.",
  }),
  "detected-at": text({ description: "When it was detected, for example `2026-11-22T03:14:00Z`." }),
};

export type BisectInputs = Inputs<typeof inputs>;
