import { openRepository } from "@gitops-health/git";
import { expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { history } from "../test/history.ts";
import { readPast } from "./past.ts";

const isTest = () => false;

test("a window and the whole history are the same rows where both reach", async () => {
  await using repository = await createRepository();
  const head = await repository.import(history(60));
  const git = await openRepository(repository.directory);
  const window = await readPast(git, head, { isTest, extent: "window" });
  const all = await readPast(git, head, { isTest, extent: "all" });
  git.close();
  expect(window.rows).toHaveLength(60);
  expect(all.rows).toEqual(window.rows);
});

test("a window has the last 1,000 commits, oldest first, and the paths' whole past", async () => {
  await using repository = await createRepository();
  const head = await repository.import(history(1040));
  const git = await openRepository(repository.directory);
  const { rows } = await readPast(git, head, { isTest, extent: "window" });
  git.close();
  expect(rows).toHaveLength(1000);
  expect(rows.at(-1)?.sha).toBe(head);
  expect(rows[0]?.row.authorCommits).toBe(13);
});

test("merges and commits without files are no rows", async () => {
  await using repository = await createRepository();
  await repository.import(history(3));
  await repository.branch("topic");
  await repository.commit("feat: topic\n", { files: { t: "1\n" } });
  await repository.checkout("main");
  await repository.commit("chore: nothing\n");
  const head = await repository.merge("topic");
  const git = await openRepository(repository.directory);
  const { rows } = await readPast(git, head, { isTest, extent: "window" });
  git.close();
  expect(rows).toHaveLength(4);
});
