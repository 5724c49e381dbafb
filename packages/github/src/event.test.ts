import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEvent } from "./index.ts";

async function eventFile(content: string | Uint8Array) {
  const directory = await mkdtemp(join(tmpdir(), "gitops-health-event-"));
  const path = join(directory, "event.json");
  await writeFile(path, content);
  return { path, [Symbol.asyncDispose]: () => rm(directory, { recursive: true }) };
}

test("there is no event outside Actions", async () => {
  expect(await readEvent({})).toBeUndefined();
  expect(await readEvent({ GITHUB_EVENT_NAME: "" })).toBeUndefined();
});

test("an event is what the runner's environment says", async () => {
  await using file = await eventFile('\uFEFF{"after":"x"}');
  const env = {
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: file.path,
    GITHUB_REPOSITORY: "acme/clinic",
    GITHUB_SHA: "f".repeat(40),
    GITHUB_REF: "refs/heads/main",
  };
  expect(await readEvent(env)).toEqual({
    name: "push",
    payload: { after: "x" },
    repository: "acme/clinic",
    sha: "f".repeat(40),
    ref: "refs/heads/main",
    actor: undefined,
  });
});

test.each([
  ["", "is not JSON"],
  ["{", "is not JSON"],
  ["[]", "is not a JSON object"],
  ["null", "is not a JSON object"],
  [new Uint8Array([0xff, 0xfe, 0]), "is not JSON"],
])("a payload %j is an error of the environment", async (content, message) => {
  await using file = await eventFile(content);
  const reading = readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: file.path });
  await expect(reading).rejects.toMatchObject({ code: "event-invalid", fault: "environment" });
  await expect(reading).rejects.toThrow(message);
});

test("a missing payload says what is missing", async () => {
  const missing = readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/nowhere/event.json" });
  await expect(missing).rejects.toMatchObject({ code: "event-unreadable", fault: "environment" });
  await expect(missing).rejects.toThrow("/nowhere/event.json (GITHUB_EVENT_PATH) can't be read");
  await expect(readEvent({ GITHUB_EVENT_NAME: "push" })).rejects.toThrow("GITHUB_EVENT_PATH is not set");
});
