/** commit-lint on real repositories, with real event payloads, and a server on loopback for the merge settings. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type ActionContext, type ActionResult, readInputs } from "@gitops-health/actions-kit";
import { read } from "@gitops-health/contracts";
import { describe, expect, test, vi } from "vitest";
import { commentServer } from "../../../test/comment-server.ts";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import { action } from "./run.ts";

const CONFIGURATION = `version: 1
services:
  phi-service: { paths: ["services/phi-service/**"], domains: [phi] }
`;
const TRAILERS = `HIPAA-ADMIN: true
PHI-Impact: direct
COMPLIANCE: HIPAA:164.312(a)(2)(iv)
RISK-LEVEL: critical
SUGGESTED-REVIEWERS: @acme/security
`;
const GOOD = `security(phi): encrypt records\n\nRecords are encrypted before the write.\n\n${TRAILERS}`;

interface Story extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly base: string;
  /** Commits a change to phi-service. */
  change(message: string): Promise<string>;
  lint(given?: Readonly<Record<string, string>>, event?: ActionContext["event"]): Promise<ActionResult<"commit-lint">>;
}

async function story(): Promise<Story> {
  const repository = await createRepository();
  const folder = await createFolder();
  const base = await repository.commit("chore: adopt", { files: { ".github/gitops-health.yml": CONFIGURATION } });
  let changes = 0;
  return {
    repository,
    base,
    change: (message) =>
      repository.commit(message, { files: { "services/phi-service/record.ts": `export const n = ${++changes};\n` } }),
    async lint(given = {}, event = undefined) {
      const values: Record<string, string> = event === undefined ? { base, head: "HEAD", ...given } : given;
      const result = await action.run(
        readInputs(action.inputs, (name) => values[name] ?? ""),
        {
          workspace: repository.directory,
          outputDirectory: folder.directory,
          event,
          evaluatedAt: "2026-11-22T08:00:00Z",
          log: () => {},
          signal: new AbortController().signal,
        },
      );
      if ("nothingToDo" in result) throw new Error(result.nothingToDo);
      return result;
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function pullRequestEvent(base: string, head: string, title: string, body: string | null): ActionContext["event"] {
  const payload = {
    action: "synchronize",
    number: 12,
    pull_request: { number: 12, title, body, base: { sha: base, ref: "main" }, head: { sha: head, ref: "topic" } },
    repository: { full_name: "acme/clinic", default_branch: "main" },
  };
  return {
    name: "pull_request",
    payload,
    repository: "acme/clinic",
    sha: head,
    ref: "refs/pull/12/merge",
    actor: "ada",
  };
}

const rulesOf = (result: ActionResult<"commit-lint">) =>
  result.document.statement.predicate.commits.flatMap((each) => each.findings.map((finding) => finding.rule));

test("a commit with all its trailers passes, and the document verifies", async () => {
  await using it = await story();
  const head = await it.change(GOOD);
  const result = await it.lint();
  expect(rulesOf(result)).toEqual([]);
  expect(result).toMatchObject({ failure: null, outputs: { passed: "true", errors: "0" } });
  const { statement } = await read("commit-lint", result.document.path, { commit: head, sha256: undefined });
  expect(statement.predicate.materials.map((each) => each.name)).toEqual(["catalog", "configuration"]);
  expect(result.summary(10_000)).toContain("## Commit lint: passed");
});

test("a commit without them fails, and log, annotations and summary say what to write", async () => {
  await using it = await story();
  await it.change("Encrypt records\n");
  const result = await it.lint();
  expect(rulesOf(result)).toEqual(["header/conventional", ...Array(4).fill("trailers/required-by-domain")]);
  expect(result.failure).toBe("The commit messages break rules in 5 places.");
  expect(result.lines.join("\n")).toContain("Add to the last paragraph: `HIPAA-ADMIN: true`.");
  expect(result.annotations.map(({ level }) => level)).toEqual([...Array(5).fill("error"), "notice"]);
  expect(result.annotations.at(-1)?.message).toMatch(
    /^Encrypt records\n\nHIPAA-ADMIN: true\nRISK-LEVEL: \w+\n\nLeft to you:\n- Write it as/,
  );
  expect(result.summary(100_000)).toContain("still lacks what only you know");
});

test("a declared level below the computed one fails", async () => {
  await using it = await story();
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`services/phi-service/f${n}.ts`, `export const value = ${n};\n`.repeat(100)]),
  );
  await it.repository.commit(GOOD.replace("critical", "low"), { files });
  expect(rulesOf(await it.lint())).toContain("risk/declared-too-low");
});

test("the same change gives the same bytes", async () => {
  await using it = await story();
  await it.change(GOOD);
  const first = await it.lint();
  expect((await it.lint()).document.sha256).toBe(first.document.sha256);
});

test("a change that deletes the services is judged by those of its base", async () => {
  await using it = await story();
  await it.repository.branch("topic");
  await it.repository.write(".github/gitops-health.yml", "version: 1\n");
  const head = await it.change("feat: show more\n");
  const result = await it.lint({}, pullRequestEvent(it.base, head, "feat: show more", null));
  expect(rulesOf(result)).toContain("trailers/required-by-domain");
});

test("without services nothing is known to be regulated, and the document says so", async () => {
  await using repository = await createRepository();
  await using folder = await createFolder();
  await repository.commit("chore: start", { files: { "a.txt": "1\n" } });
  await repository.commit("feat: more", { files: { "patient.ts": "1\n" } });
  const values: Record<string, string> = { base: "HEAD~1", head: "HEAD" };
  const result = await action.run(
    readInputs(action.inputs, (name) => values[name] ?? ""),
    {
      workspace: repository.directory,
      outputDirectory: folder.directory,
      event: undefined,
      evaluatedAt: "2026-11-22T08:00:00Z",
      log: () => {},
      signal: new AbortController().signal,
    },
  );
  if ("nothingToDo" in result) throw new Error(result.nothingToDo);
  const what = result.document.statement.predicate.notEvaluated.map((each) => each.what);
  expect(what).toContain("commit-lint rules on regulated domains");
});

describe("on a pull request", () => {
  async function pullRequest(it: Story, body: string | null) {
    await it.repository.branch("topic");
    await it.change(GOOD);
    const head = await it.change(GOOD.replace("encrypt", "decrypt"));
    return pullRequestEvent(it.base, head, "security(phi): encrypt records", body);
  }

  test("without a token both likely squash messages are assumed, and only warn", async () => {
    await using it = await story();
    const event = await pullRequest(it, "Why.");
    const result = await it.lint({}, event);
    const { squash, passed } = result.document.statement.predicate;
    expect(squash.map((each) => each.basis)).toEqual(["assumed", "assumed"]);
    expect(squash[1]?.result.findings.map((each) => each.rule)).toContain("squash/trailers-kept");
    expect(passed).toBe(true);
    expect(Number(result.outputs["warnings"])).toBeGreaterThan(0);
  });

  /** GitHub's answer to `GET /repos/{owner}/{repo}`, from a server on loopback. */
  async function withSettings(status: number, answer: object, use: () => Promise<void>): Promise<void> {
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/repos/acme/clinic" ? status : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    vi.stubEnv("GITHUB_API_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    try {
      await use();
    } finally {
      vi.unstubAllEnvs();
      server.close();
      server.closeAllConnections();
    }
  }

  const settings = {
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    squash_merge_commit_title: "PR_TITLE",
    squash_merge_commit_message: "PR_BODY",
  };

  test("with a token the message is composed as the repository's settings say, and counts", async () => {
    await using it = await story();
    const event = await pullRequest(it, "Why.");
    await withSettings(200, settings, async () => {
      const result = await it.lint({ "github-token": "t" }, event);
      const { squash } = result.document.statement.predicate;
      expect(squash.map((each) => [each.basis, each.composition])).toEqual([["settings", "PR_TITLE + PR_BODY"]]);
      expect(result.failure).not.toBeNull();
    });
  });

  test("a description with the trailers passes", async () => {
    await using it = await story();
    const event = await pullRequest(it, `Why.\r\n\r\n${TRAILERS.replaceAll("\n", "\r\n")}`);
    await withSettings(200, settings, async () => {
      expect((await it.lint({ "github-token": "t" }, event)).failure).toBeNull();
    });
  });

  test("settings that cannot be read are assumed, and the document says why", async () => {
    await using it = await story();
    const event = await pullRequest(it, "Why.");
    await withSettings(403, { message: "Resource not accessible by integration" }, async () => {
      const { predicate } = (await it.lint({ "github-token": "t" }, event)).document.statement;
      expect(predicate.squash.map((each) => each.basis)).toEqual(["assumed", "assumed"]);
      expect(predicate.mode.reasons[0]).toContain("merge settings were not read");
    });
  });
});

describe("the corrected message", () => {
  const BAD = `(feat) Encrypt records.\nRecords are encrypted before the write.\n${TRAILERS.replace("RISK-LEVEL", "RISK_LEVEL")}Closes #12\n`;

  test("is in the output fix, in a notice and in the summary; applied, the commit passes", async () => {
    await using it = await story();
    const head = await it.change(BAD);
    const result = await it.lint();
    expect(result.failure).not.toBeNull();
    const fix = JSON.parse(result.outputs["fix"] ?? "");
    expect(fix[head]).toMatch(
      /^feat: encrypt records\n\nRecords are encrypted before the write\.\nCloses #12\n\nHIPAA-ADMIN: true\n/,
    );
    expect(result.annotations.find(({ level }) => level === "notice")?.message).toBe(fix[head].trimEnd());
    expect(result.summary(100_000)).toContain(fix[head].trimEnd());
    await it.repository.git("commit", "--quiet", "--amend", "-m", fix[head]);
    expect(await it.lint()).toMatchObject({ failure: null, outputs: { fix: "{}" } });
  });

  test("is left out of the output, with a notice, where it is too long", async () => {
    await using it = await story();
    for (let i = 0; i < 3; i++) await it.change(`Fix: x.\n\n${"A line of the body.\n".repeat(2000)}`);
    const result = await it.lint();
    expect(result.outputs["fix"]).toBe("");
    expect(result.annotations.map(({ title }) => title)).toContain("The output fix is empty");
  });
});

describe("the comment on the pull request", () => {
  async function opened(it: Story, message: string) {
    await it.repository.branch("topic");
    const head = await it.change(message);
    return pullRequestEvent(it.base, head, "feat: encrypt records", null);
  }

  async function withServer<T>(apiUrl: string, use: () => Promise<T>): Promise<T> {
    vi.stubEnv("GITHUB_API_URL", apiUrl);
    try {
      return await use();
    } finally {
      vi.unstubAllEnvs();
    }
  }

  const given = { "github-token": "t", comment: "true" };
  const notWritten = (result: ActionResult<"commit-lint">) =>
    result.document.statement.predicate.mode.reasons.filter((reason) => reason.startsWith("The comment was not"));

  test("is written, updated in place, and says that all is well once it is", async () => {
    await using it = await story();
    await using server = await commentServer();
    const event = await opened(it, "feat: encrypt records\n");
    await withServer(server.apiUrl, async () => {
      expect(notWritten(await it.lint(given, event))).toEqual([]);
      expect(server.comments[0]?.body).toContain("## Commit lint: not passed");
      await it.lint(given, event);
      await it.repository.git("commit", "--quiet", "--amend", "-m", GOOD);
      const head = await it.repository.git("rev-parse", "HEAD");
      const mended = pullRequestEvent(it.base, head, GOOD.split("\n")[0] ?? "", GOOD.split("\n").slice(2).join("\n"));
      await it.lint(given, mended);
    });
    expect(server.comments.map(({ body }) => body.split("\r\n")[1])).toEqual([
      expect.stringContaining("**Commit lint: passed.**"),
    ]);
  });

  test("is not written by a fork's token, without a token, or without a pull request; the document says why", async () => {
    await using it = await story();
    await using server = await commentServer({ readOnly: true });
    const event = await opened(it, "feat: encrypt records\n");
    await withServer(server.apiUrl, async () => {
      expect(notWritten(await it.lint(given, event))[0]).toContain("may not write a comment on pull request 12");
      expect(notWritten(await it.lint({ comment: "true" }, event))[0]).toContain("there is no `github-token`");
      expect(notWritten(await it.lint({ ...given, base: it.base, head: "HEAD" }))[0]).toContain("no pull request");
      expect(notWritten(await it.lint({ "github-token": "t" }, event))).toEqual([]);
    });
    expect(server.comments).toEqual([]);
  });
});
