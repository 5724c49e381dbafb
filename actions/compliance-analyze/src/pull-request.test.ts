/** What the action says of the pull request: asked of an API on loopback, on a real repository. */
import { readFile } from "node:fs/promises";
import { type ActionContext, readInputs } from "@gitops-health/actions-kit";
import { afterEach, expect, test, vi } from "vitest";
import { type Answer, serve } from "../../../packages/github/test/server.ts";
import { createFolder, createRepository } from "../../../test/repository.ts";
import { inputs, run } from "./run.ts";

afterEach(() => vi.unstubAllEnvs());

const CONFIGURATION = `version: 1
services:
  payment-gateway: { paths: ["services/pay/**"], domains: [financial], owners: ["@acme/payments"] }
`;
const MESSAGE = `fix(pay): round as the ledger does

The sum differed by a cent.

SOX-FINANCIAL: true
Evidence: https://example.org/tests/7
RISK-LEVEL: high
COMPLIANCE: SOX:404(a)
SUGGESTED-REVIEWERS: @acme/payments
`;
const pullsPath = "/api/v3/repos/acme/shop/pulls/7";
const reviewsPath = `${pullsPath}/reviews?per_page=100&page=1`;

/** Runs the action on a pull request of one commit, with what GitHub answers for it; without answers there is no token. */
async function judged(answers?: (head: string) => Readonly<Record<string, Answer>>) {
  await using repository = await createRepository();
  await using folder = await createFolder();
  const base = await repository.commit("chore: start", { files: { ".github/gitops-health.yml": CONFIGURATION } });
  const head = await repository.commit(MESSAGE, { files: { "services/pay/a.ts": "export const a = 2;\n" } });
  await using server = await serve(answers?.(head) ?? {});
  vi.stubEnv("GITHUB_API_URL", server.apiUrl);
  const event: ActionContext["event"] = {
    name: "pull_request",
    payload: {
      repository: { default_branch: "main" },
      pull_request: {
        number: 7,
        title: "x",
        body: null,
        user: { login: "ada" },
        base: { sha: base },
        head: { sha: head },
      },
    },
    repository: "acme/shop",
    sha: head,
    ref: "refs/pull/7/merge",
    actor: "ada",
  };
  const values: Readonly<Record<string, string>> = answers === undefined ? {} : { "github-token": "ghs_secret" };
  const result = await run(
    readInputs(inputs, (name) => values[name] ?? ""),
    {
      workspace: repository.directory,
      outputDirectory: folder.directory,
      event,
      evaluatedAt: "2026-11-22T08:00:00Z",
      log: () => undefined,
      signal: new AbortController().signal,
    },
  );
  if ("nothingToDo" in result) throw new Error(result.nothingToDo);
  const analysis = result.document.statement.predicate;
  expect(result.document.bytes.toString()).not.toContain("ghs_secret");
  const open = analysis.rulesNotEvaluated.filter(
    ({ reason }) => reason.includes("pull request") || reason.includes("GitHub"),
  );
  return {
    ...result,
    analysis,
    open,
    asked: server.seen.length,
    sarif: await readFile(result.outputs["sarif-path"] ?? "", "utf8"),
  };
}

const pull = (head: string) => ({
  number: 7,
  title: "x",
  body: null,
  state: "open",
  draft: false,
  user: { login: "Ada", type: "User" },
  labels: [],
  base: { ref: "main", sha: "b".repeat(40), repo: { private: true } },
  head: { ref: "topic", sha: head },
});
const review = (head: string, login: string, state = "APPROVED") => ({
  user: { login, type: "User" },
  author_association: "MEMBER",
  state,
  commit_id: head,
  submitted_at: "2026-11-21T09:00:00Z",
});
const codes = (results: readonly { readonly code: string }[]) => results.map(({ code }) => code);
const dual = "risk.dual_approval.one_approver";

test("two people's reviews of the head are seen, and one person's are not two", async () => {
  const reviewed = (...logins: string[]) =>
    judged((head) => ({
      [pullsPath]: { body: pull(head) },
      [reviewsPath]: { body: logins.map((login) => review(head, login)) },
    }));
  const both = await reviewed("ann", "eve");
  expect(both.open).toEqual([]);
  expect(both.asked).toBe(2);
  expect(both.analysis.mode.reasons).toEqual([]);
  expect(codes(both.analysis.violations)).not.toContain(dual);
  const again = await reviewed("ann", "Ann", "ada");
  expect(
    codes([...again.analysis.violations, ...again.analysis.warnings]).filter((code) => /review|approv/.test(code)),
  ).not.toEqual([]);
});

test.each<[string, Answer, RegExp]>([
  [
    "a token that may not",
    { status: 403, body: { message: "Resource not accessible by integration" } },
    /pull-requests: read/,
  ],
  ["a rate limit", { status: 429, body: { message: "slow down" } }, /rate limit/],
  ["a server that fails", { status: 502, body: "<html>" }, /status 502/],
])(
  "%s leaves the rules on reviews not evaluated: no pass, no failure, but a gap that is said",
  async (_, answer, reason) => {
    const { analysis, open, failure } = await judged(() => ({ [pullsPath]: answer }));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ phase }) => phase === "change").every(({ due }) => due)).toBe(true);
    expect(analysis).toMatchObject({ complete: false, compliant: true });
    expect(failure).toBeNull();
    expect(analysis.mode.reasons.join()).toMatch(reason);
    expect(codes(analysis.successes)).not.toContain(dual);
  },
);

test("without a token GitHub is not asked; the rules are listed as not evaluated and hold nothing up", async () => {
  const { analysis, open, asked } = await judged();
  expect(asked).toBe(0);
  expect(open.length).toBeGreaterThan(0);
  expect(open.some(({ due }) => due)).toBe(false);
  expect(analysis.mode.reasons.join()).toMatch(/no github-token was given/);
  expect(codes(analysis.successes)).not.toContain(dual);
});

test("findings lie beside the document as SARIF", async () => {
  const { sarif, outputs, document } = await judged();
  expect(outputs["sarif-path"]).toBe(document.path.replace(/json$/, "sarif"));
  expect(JSON.parse(sarif)).toMatchObject({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "gitops-health" } } }],
  });
});
