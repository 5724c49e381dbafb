/** A repository with services, an evidence folder beside it, and documents as the chain stores them: for tests of whole audits. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { catalog } from "@gitops-health/catalog";
import { type Change, changeOf, predicateHeader, subjectOf } from "@gitops-health/change";
import { lintChange } from "@gitops-health/commits";
import { type Kind, type Predicate, write } from "@gitops-health/contracts";
import { openRepository, type Repository } from "@gitops-health/git";
import { analyseCompliance, ourPoliciesDigest } from "@gitops-health/policy";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { analyseLanded } from "../src/analyse-landed.ts";
import type { Analyse } from "../src/analysed.ts";
import { audit } from "../src/audit.ts";
import { gitHistory } from "../src/git-history.ts";
import { readPeriodEnd } from "../src/period.ts";
import { drawPopulation } from "../src/population.ts";
import { readStored } from "../src/read-stored.ts";

export const CONFIG = ".github/gitops-health.yml";
const AT = "2026-01-05T12:00:00Z";
export const configuration = (more = "") => `version: 1
services:
  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
  web: { paths: ["services/web/**"] }
${more}`;

/** Stores what the chain says of a range into a folder, by the packages that the actions use. */
export async function chain(
  git: Repository,
  folder: string,
  base: string,
  head: string,
  change: (kind: Kind, predicate: Predicate<Kind>) => Predicate<Kind> = (_, each) => each,
) {
  const range = { base, head, mergeBase: (await git.mergeBase(base, head)) ?? null };
  const subject = await subjectOf(git, range, CONFIG, null);
  const judged = await changeOf(subject, { configPath: CONFIG, cacheDirectory: undefined, day: AT.slice(0, 10) });
  const lint = (each: Change) => lintChange(each, { pullRequest: null, squash: "not-allowed", day: AT.slice(0, 10) });
  const { passed, errors, warnings, commits } = lint(judged);
  const header = (action: string) =>
    predicateHeader(subject, {
      action,
      version: "0.1.0",
      mode: "enforce",
      evaluatedAt: AT,
      materials: { catalog: catalog.digest, policies: ourPoliciesDigest },
    });
  const { score, level, computedLevel, declaredLevel } = judged.squashedRisk;
  const put = async <K extends Kind>(kind: K, predicate: Predicate<K>) =>
    void (await write(folder, kind, change(kind, predicate) as Predicate<K>));
  await put("commit-lint", { ...header("commit-lint"), passed, errors, warnings, commits: [...commits], squash: [] });
  await put("compliance-analysis", {
    ...header("compliance-analyze"),
    ...(await analyseCompliance(judged, lint, { evaluatedAt: AT, landed: true })),
  });
  await put("risk-assessment", {
    ...header("risk-score"),
    ...{ score, level, computedLevel, declaredLevel },
    squashed: judged.squashedRisk,
    commits: judged.commits.map(({ risk }) => risk),
    services: [],
    override: null,
  });
}

export interface Scene extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly git: Repository;
  /** Evidence folder outside the work tree. */
  readonly evidence: string;
  run(options?: {
    since?: string;
    until?: string;
    service?: string;
    adoptedAt?: string;
    version?: string;
    /** Default: git's own answers about the past are shared by all changes, as in the action. */
    analyse?: Analyse;
  }): ReturnType<typeof audit>;
}

export async function scene(): Promise<Scene> {
  const repository = await createRepository();
  await repository.commit("chore: start", {
    files: { [CONFIG]: configuration(), "services/web/a.ts": "export {};\n" },
  });
  const git = await openRepository(repository.directory);
  const evidence = join(repository.directory, "..", "evidence");
  await mkdir(evidence);
  return {
    repository,
    git,
    evidence,
    async run({ since = "HEAD~1", until = "HEAD", service, adoptedAt, version = "0.1.0", analyse } = {}) {
      const history = gitHistory(git);
      const from = await readPeriodEnd("since", since, history);
      const to = await readPeriodEnd("until", until, history);
      const population = await drawPopulation(history, from, to, await git.resolve("HEAD"));
      const head = population.tip;
      const subject = await subjectOf(git, { base: head, head, mergeBase: head }, CONFIG, null);
      return audit({
        population,
        since: from,
        until: to,
        service: service ?? null,
        knownServices: ["phi-service", "web"],
        adoptedAt,
        stored: await readStored([{ name: "evidence", directory: evidence }]),
        history,
        analyse: analyse ?? analyseLanded(git, { configPath: CONFIG, repository: null }),
        header: predicateHeader(subject, {
          action: "audit-report",
          version,
          mode: "enforce",
          evaluatedAt: AT,
          materials: {},
        }),
        catalogVersion: catalog.version,
      });
    },
    async [Symbol.asyncDispose]() {
      git.close();
      await repository[Symbol.asyncDispose]();
    },
  };
}

export const good =
  "fix(web): close the dialog\n\nThe dialog stayed open after a save.\n\nCOMPLIANCE: ITGC-001\nRISK-LEVEL: low\n";
/** A change of the web service, with what the chain stored of it. */
export async function webChange(s: Scene, message = good, content = "export const dialog = 1;\n"): Promise<string> {
  const base = await s.git.resolve("HEAD");
  const head = await s.repository.commit(message, { files: { "services/web/a.ts": content } });
  await chain(s.git, join(s.evidence, head.slice(0, 8)), base, head);
  return head;
}
