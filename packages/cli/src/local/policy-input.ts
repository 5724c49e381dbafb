import { join, resolve } from "node:path";
import { cancellation, commonInputs, evaluationTime, type Inputs, rangeInputs } from "@gitops-health/actions-kit";
import { type Change, mainline, readChange } from "@gitops-health/change";
import { lintChange } from "@gitops-health/commits";
import { canonicalText, exitCodes } from "@gitops-health/contracts";
import { openRepository } from "@gitops-health/git";
import { hasLanded, readPullRequest } from "@gitops-health/github";
import { inputPullRequest, judgedInput, policyInputSchema } from "@gitops-health/policy";
import { logLine } from "@gitops-health/text";
import { parseCommandLine } from "../arguments.ts";
import { UsageError } from "../error.ts";
import type { Terminal } from "../terminal.ts";

const COMMAND = { name: "policy input", aliases: {}, range: true };
const INPUTS = {
  "working-directory": commonInputs["working-directory"],
  config: commonInputs.config,
  ...rangeInputs,
};

const help = `gitops-health policy input: print what policies read of a change, as compliance analyze gives it to them

  gitops-health policy input [options]

  --commit COMMIT     Of this commit alone.
  --pr BASE..HEAD     Of BASE..HEAD as a pull request.
  --base, --head      First commit left out, last commit; default: the current branch.
  --working-directory Folder of the repository.
  --config            Path of the configuration inside the repository (default: .github/gitops-health.yml).
  --schema            Print the JSON Schema of the input instead, for opa check --schema.

Examples:
  gitops-health policy input --pr main..HEAD > input.json
  opa eval --data policies --input input.json --format pretty data.acme
  gitops-health policy input --schema > input.schema.json
  opa check --schema input.schema.json policies`;

/** Runs `policy input`; gives the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  if (argv.includes("--schema")) {
    if (argv.length > 1) throw new UsageError("--schema stands alone: the schema is that of every input.");
    terminal.print(policyInputSchema().trimEnd());
    return exitCodes.fine;
  }
  const invocation = parseCommandLine(COMMAND, INPUTS, argv);
  if (invocation === undefined) {
    terminal.print(help);
    return exitCodes.fine;
  }
  const { workingDirectory, config, base, head, allowEmpty } = invocation.inputs as Inputs<typeof INPUTS>;
  const evaluatedAt = evaluationTime(terminal.environment);
  const directory = resolve(terminal.directory, workingDirectory);
  const { gitDir } = await openRepository(directory);
  const change = await readChange({
    directory,
    event: undefined,
    base,
    head,
    configPath: config,
    outputDirectory: join(gitDir, "gitops-health"),
    allowEmpty,
    day: evaluatedAt.slice(0, 10),
    signal: cancellation(),
  });
  if ("nothingToDo" in change) {
    terminal.note(logLine(change.nothingToDo));
    return exitCodes.fine;
  }
  const lint = (each: Change) =>
    lintChange(each, {
      pullRequest: each.pullRequest,
      squash: "unknown",
      day: evaluatedAt.slice(0, 10),
    });
  const { input } = await judgedInput(change, lint, {
    evaluatedAt,
    landed: hasLanded(undefined),
    pullRequest: inputPullRequest(
      await readPullRequest({ event: undefined, token: undefined, apiUrl: undefined, mainline: mainline(change) }),
    ),
  });
  terminal.print(JSON.stringify(JSON.parse(canonicalText(input)), null, 2));
  return exitCodes.fine;
}
