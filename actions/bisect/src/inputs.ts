import { choice, commonInputs, flag, type Inputs, number, requiredText, text } from "@gitops-health/actions-kit";

/** All inputs of the action; `action.yml` is held to this table. */
export const inputs = {
  ...commonInputs,
  good: requiredText({ description: "The last commit that is known to be good, for example a tag or `HEAD~20`." }),
  bad: text({ description: "A commit that is known to be bad.", default: "HEAD" }),
  command: requiredText({
    description:
      "Script for bash that tests the commit in its folder. Without a threshold its exit code answers: 0 good, 125 cannot be tested, other codes below 128 bad, from 128 on stop. With a threshold its last line does: a number, or JSON with `metric`.",
  }),
  "setup-command": text({
    description:
      "Script for bash that prepares each fresh checkout (install, build). When it fails the commit counts as one that cannot be tested.",
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
  noise: choice(["none", "auto"], {
    description:
      "`none` takes each answer of the command as certain. `auto`, the search for answers that vary, is not built yet and is refused.",
    default: "none",
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
};

export type BisectInputs = Inputs<typeof inputs>;
