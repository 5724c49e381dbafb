import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "./command.ts";
import { commandEnvironment } from "./environment.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "gitops-health-test-"));
});
afterAll(() => rm(directory, { recursive: true }));

let count = 0;
function run(command: string, options: { timeLimit?: number; signal?: AbortSignal } = {}) {
  const { timeLimit = 20_000, signal = new AbortController().signal } = options;
  const marker = `test-${process.pid}-${++count}`;
  const environment = commandEnvironment(process.env, "abc", marker);
  return runCommand({ command, directory, environment, marker, timeLimit, signal });
}

/** Whether a process is there and is not a zombie that nobody has collected yet. */
async function alive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  return stat !== undefined && !/\) Z /.test(stat);
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && (await alive(pid)); tries++) await new Promise((done) => setTimeout(done, 20));
  return !(await alive(pid));
}

test("exit code, output and folder are the script's own", async () => {
  const result = await run("pwd; echo oops >&2; exit 3");
  expect(result).toMatchObject({ exitCode: 3, stdout: `${directory}\n` });
  expect(result.output.split("\n").sort()).toEqual(["", directory, "oops"].sort());
});

test("the script is one argument: nothing in it is expanded by us", async () =>
  expect((await run("printf '%s' '$HOME `id` \"x\" $(id)'")).stdout).toBe('$HOME `id` "x" $(id)'));

test("a failing line ends the script, also inside a pipe, as in a workflow", async () => {
  expect((await run("false\necho on")).stdout).toBe("");
  expect((await run("exit 4 | cat")).exitCode).toBe(4);
});

test("a script that a signal ends has the exit code that a shell gives it", async () =>
  expect((await run("kill -TERM $$")).exitCode).toBe(143));

test("at the time limit the whole group is killed, children of children too", async () => {
  const result = await run("sleep 300 & echo $!; bash -c 'sleep 300 & echo $!; wait' & wait", { timeLimit: 500 });
  expect(result.exitCode).toBeNull();
  const pids = result.stdout.trim().split("\n").map(Number);
  expect(pids).toHaveLength(2);
  for (const pid of pids) expect(await gone(pid)).toBe(true);
});

test.runIf(process.platform === "linux")("what ends at the time limit was not left behind", async () => {
  expect(await run("setsid sleep 300 & sleep 300", { timeLimit: 500 })).toMatchObject({
    exitCode: null,
    leftBehind: 0,
  });
  expect(await run("setsid sleep 300 & sleep 0.2")).toMatchObject({ exitCode: 0, leftBehind: 1 });
});

test("a server that the script leaves behind does not outlive it and does not hold us", async () => {
  const result = await run("sleep 300 & echo $!");
  expect(result.exitCode).toBe(0);
  expect(await gone(Number(result.stdout))).toBe(true);
});

test.runIf(process.platform === "linux").each([
  ["a session of its own", "setsid sleep 300 & echo $!"],
  ["a session of its own behind a shell that ended", "(setsid bash -c 'sleep 300 & echo $!; wait' &) ; sleep 0.3"],
  ["another folder and no marker", "cd /; env -u GITOPS_HEALTH_PROBE sleep 300 & echo $!"],
  ["no marker and a session of its own", "env -u GITOPS_HEALTH_PROBE setsid sleep 300 & echo $!"],
])("a child with %s does not outlive the script", async (_, command) => {
  const result = await run(command);
  const pid = Number(result.stdout);
  expect(pid).toBeGreaterThan(0);
  expect(await gone(pid)).toBe(true);
});

test("cancelling kills the group", async () => {
  const controller = new AbortController();
  const pidFile = join(directory, "pid");
  const running = run(`echo $$ > ${pidFile}; sleep 300`, { signal: controller.signal });
  const failed = expect(running).rejects.toMatchObject({ code: "cancelled" });
  let pid = Number.NaN;
  while (!(pid > 0)) {
    await new Promise((done) => setTimeout(done, 20));
    pid = Number(await readFile(pidFile, "utf8").catch(() => ""));
  }
  controller.abort();
  await failed;
  expect(await gone(pid)).toBe(true);
});

test("only the last 64 KiB of output are kept", async () => {
  const { stdout } = await run("head -c 3000000 /dev/zero | tr '\\0' x; echo; echo 42");
  expect(stdout.length).toBe(64 * 1024);
  expect(stdout.endsWith("x\n42\n")).toBe(true);
});

test("bash that cannot be started is the environment's fault", async () => {
  const request = { command: "true", directory, environment: { PATH: "/nowhere" }, marker: "none", timeLimit: 1000 };
  await expect(runCommand({ ...request, signal: new AbortController().signal })).rejects.toMatchObject({
    code: "command-not-started",
    fault: "environment",
  });
});

describe("the environment of a command", () => {
  test("says which commit is under test and keeps what the job set", () =>
    expect(commandEnvironment({ PATH: "/bin", HOME: "/root" }, "abc", "m")).toEqual({
      GITOPS_HEALTH_PROBE: "m",
      PATH: "/bin",
      HOME: "/root",
      GITOPS_HEALTH_COMMIT: "abc",
    }));
  test("has no way to speak as the action", () =>
    expect(
      commandEnvironment(
        {
          "INPUT_GITHUB-TOKEN": "secret",
          GITHUB_OUTPUT: "/tmp/output",
          GITHUB_ENV: "/tmp/env",
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
          GIT_DIR: "/elsewhere/.git",
        },
        "abc",
        "m",
      ),
    ).toEqual({ GITOPS_HEALTH_COMMIT: "abc", GITOPS_HEALTH_PROBE: "m" }));
  test("inside the command of another search carries the marks of both", () =>
    expect(commandEnvironment({ GITOPS_HEALTH_PROBE: "outer" }, "abc", "inner")).toMatchObject({
      GITOPS_HEALTH_PROBE: "outer:inner",
    }));
});
