import type { ActionContext } from "@gitops-health/actions-kit";
import { type Change, changeOf, type Subject, subjectOf, throwIfConfigurationMissing } from "@gitops-health/change";
import {
  checkService,
  commitBefore,
  riskPrior,
  type SearchSpace,
  type Suspects,
  suspectsBetween,
  uniformPrior,
} from "@gitops-health/culprit";
import type { BisectInputs } from "../inputs.ts";
import type { Question } from "./question.ts";

/** What is searched, and what the repository says of it. */
export interface Searched {
  readonly space: SearchSpace;
  readonly suspects: Suspects;
  readonly subject: Subject;
  /** Null when the search does not go by risk. */
  readonly change: Change | null;
}

/**
 * Looks at the ends and what is asked of them before anything is written or measured: a slip in an input must not cost an hour, nor set
 * the log of an earlier search aside.
 *
 * @returns what is searched; undefined when the good end is to be looked for
 * @throws as `spaceBetween`; CulpritError `no-good-commit` when nothing before the bad commit was fetched
 */
export async function checkedSpace(
  question: Question,
  inputs: BisectInputs,
  context: ActionContext,
): Promise<Searched | undefined> {
  const { git, good, start, bad } = question;
  if (good !== null) return spaceBetween(question, good, inputs, context);
  // The prior is of no use before the good end is known, and costs seconds in a long history.
  await spaceBetween(question, start ?? (await commitBefore(git, bad)), { ...inputs, prior: "uniform" }, context);
  return undefined;
}

/**
 * The suspects between a good commit and the bad one, with the prior that the inputs ask for.
 *
 * @param good full sha
 * @throws CulpritError `no-suspects`, `ends-swapped`, `ends-unrelated`, `service-unknown`; ChangeError `configuration-missing`; GitError `shallow-clone`
 */
export async function spaceBetween(
  { git, bad }: Question,
  good: string,
  inputs: BisectInputs,
  context: ActionContext,
): Promise<Searched> {
  const suspects = await suspectsBetween(git, { good, bad, firstParent: inputs.firstParent });
  const range = await git.resolveRange({ kind: "explicit", base: good, head: bad }, { allowEmpty: false });
  const subject = await subjectOf(git, range, inputs.config, context.event?.repository ?? null);
  throwIfConfigurationMissing(subject.configuration, inputs.config);
  checkService(inputs.service, subject.configuration.value);
  const change =
    inputs.prior === "risk"
      ? await changeOf(subject, {
          configPath: inputs.config,
          cacheDirectory: undefined,
          day: context.evaluatedAt.slice(0, 10),
          signal: context.signal,
        })
      : null;
  const risk = change === null ? undefined : risks(change, suspects);
  const prior =
    risk === undefined ? uniformPrior(suspects.suspects) : riskPrior(suspects.suspects, (sha) => risk.get(sha) ?? 0);
  return { space: { good, suspects: suspects.suspects, prior }, suspects, subject, change };
}

/** Risk scores of the suspects; a merge on a first-parent line is as risky as the riskiest commit that it brought. */
function risks(change: Change, suspects: Suspects): Map<string, number> {
  const own = new Map(change.commits.map(({ commit, risk }) => [commit.sha, risk.score]));
  return new Map(
    [...suspects.broughtBy].map(([sha, brought]) => [
      sha,
      brought.reduce((highest, each) => Math.max(highest, own.get(each) ?? 0), 0),
    ]),
  );
}
