import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStagedChange } from "@gitops-health/change";
import { type Draft, draftMessage } from "@gitops-health/commits";
import { CONFIGURATION_PATH } from "@gitops-health/config";
import { capture } from "./git.ts";

/** The drafts of commits, each made from its diff alone as `commit generate --pr SHA^..SHA` makes it: the author's message is not seen. */
export async function* draftsOf(repository: string, shas: readonly string[]): AsyncGenerator<[string, Draft]> {
  const cacheDirectory = await mkdtemp(join(tmpdir(), "bench-draft-"));
  const author = { NAME: "Bench", EMAIL: "bench@example.com", DATE: "@1790000000 +0000" };
  const environment = Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((who) =>
      Object.entries(author).map(([what, value]) => [`GIT_${who}_${what}`, value]),
    ),
  );
  try {
    for (const head of shas) {
      const base = capture(repository, "rev-parse", `${head}^`).trim();
      const content = { squashed: { base, head } };
      const message = "chore: draft\n";
      const asked = {
        directory: repository,
        day: "2026-11-22",
        message,
        environment,
        content,
        configPath: CONFIGURATION_PATH,
      };
      await using staged = await readStagedChange({ ...asked, cacheDirectoryOf: () => cacheDirectory });
      yield [head, await draftMessage(staged.change, {}, "2026-11-22")];
    }
  } finally {
    await rm(cacheDirectory, { recursive: true });
  }
}
