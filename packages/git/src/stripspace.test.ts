import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { cleanedMessage } from "./index.ts";

const message = (comment = "#") =>
  `\n\nfeat: x  \n\n\n\nbody # kept\n# comment\n; other\n${comment} ------------------------ >8 ------------------------\ndiff --git a/a b/a\n+secret\n`;

/** What git itself records of a message from an editor. */
async function recorded(repository: TestRepository, text: string): Promise<string> {
  const editor = join(repository.directory, ".git/editor");
  await writeFile(join(repository.directory, ".git/text"), text);
  await writeFile(editor, `#!/bin/sh\ncat ${join(repository.directory, ".git/text")} > "$1"\n`);
  await chmod(editor, 0o755);
  await repository.git("-c", `core.editor=${editor}`, "commit", "--quiet", "--allow-empty", "--verbose");
  return (await repository.git("cat-file", "commit", "HEAD")).split("\n\n").slice(1).join("\n\n");
}

test.each([
  { "commit.cleanup": "strip" },
  { "commit.cleanup": "whitespace" },
  { "commit.cleanup": "scissors" },
  { "commit.cleanup": "default", "core.commentChar": ";" },
] as { "commit.cleanup": string; "core.commentChar"?: string }[])(
  "what git would record, under %o",
  async (configuration) => {
    await using repository = await createRepository();
    for (const [key, value] of Object.entries(configuration)) await repository.git("config", key, value);
    const text = message(configuration["core.commentChar"]);
    const ours = await cleanedMessage(repository.directory, text, { edited: true });
    expect(ours.trimEnd()).toBe((await recorded(repository, text)).trimEnd());
    expect(ours).not.toContain("secret");
  },
);

test("without an editor comments stay, and verbatim is verbatim", async () => {
  await using repository = await createRepository();
  expect(await cleanedMessage(repository.directory, "feat: x\n\n# 1\n\n\n", { edited: false })).toBe(
    "feat: x\n\n# 1\n",
  );
  await repository.git("config", "commit.cleanup", "verbatim");
  expect(await cleanedMessage(repository.directory, message(), { edited: true })).toBe(message());
});
