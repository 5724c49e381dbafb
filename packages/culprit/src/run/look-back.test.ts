import { expect, test } from "vitest";
import { createRepository } from "../../../../test/repository.ts";
import { at, createBench, history } from "../../test/bench.ts";
import { lookBack } from "./look-back.ts";

async function look(states: readonly string[], start?: number, noise: "none" | "auto" = "none", command?: string) {
  await using bench = await createBench(command === undefined ? {} : { command });
  const shas = await history(bench.repository, states);
  const { git: repository, measurements } = bench;
  const bad = at(shas, -1);
  const from = start === undefined ? undefined : at(shas, start);
  const good = await lookBack({ repository, bad, start: from, measurements, noise, say: () => {} });
  return { good: shas.indexOf(good), measured: bench.log.readings.map((each) => shas.indexOf(each.commit)) };
}

const broken = (good: number, bad: number) =>
  [...Array(good).fill("fine"), ...Array(bad).fill("broken")].map((each, index) => `${each} ${index}`);

test("commits twice as far back each time are measured until one is good", async () => {
  expect(await look(broken(8, 12))).toEqual({ good: 3, measured: [18, 17, 15, 11, 3] });
});

test("a good parent ends it at once", async () => {
  expect(await look(broken(3, 1))).toEqual({ good: 2, measured: [2] });
});

test("a start is measured first, and when it is bad it goes on with older ones", async () => {
  expect(await look(broken(10, 10), 5)).toEqual({ good: 5, measured: [5] });
  expect(await look(broken(10, 10), 14)).toEqual({ good: 3, measured: [14, 11, 3] });
});

test("the first commit of the history is the last one that is tried", async () => {
  expect(await look(broken(1, 7))).toEqual({ good: 0, measured: [6, 5, 3, 0] });
  await expect(look(broken(0, 6))).rejects.toMatchObject({ code: "no-good-commit", fault: "user" });
});

test("commits that cannot be tested are passed by", async () => {
  const command = "if grep -q cannot state; then exit 125; fi; ! grep -q broken state";
  const states = ["fine 0", "fine 1", "cannot 2", "broken 3", "broken 4"];
  expect(await look(states, undefined, "none", command)).toEqual({ good: 0, measured: [3, 2, 0] });
});

test("when none can be tested, the reason is said, and not that the command shows no regression", async () => {
  await expect(look(broken(3, 3), undefined, "none", "exit 125")).rejects.toMatchObject({
    code: "no-good-commit",
    fault: "user",
    message: expect.stringMatching(
      /none of the commits could be tested \(the last one: it says that .*\)\. Begin a new/,
    ),
  });
});

test("under noise a commit is good only when two readings say so", async () => {
  await using folder = await createRepository();
  // The first reading of each commit says good, whatever it is.
  const command = `seen=${folder.directory}/$GITOPS_HEALTH_COMMIT; if [ ! -e "$seen" ]; then touch "$seen"; exit 0; fi; ! grep -q broken state`;
  const found = await look(broken(3, 2), undefined, "auto", command);
  expect(found).toEqual({ good: 2, measured: [3, 3, 3, 2, 2] });
});

test("a shallow clone says what is missing", async () => {
  await using repository = await createRepository();
  const shas = await history(repository, broken(3, 6));
  const shallow = await repository.clone({ depth: 4 });
  await using bench = await createBench({}, { repository: shallow });
  const { git, measurements } = bench;
  const looking = lookBack({
    repository: git,
    bad: at(shas, -1),
    start: undefined,
    measurements,
    noise: "none",
    say: () => {},
  });
  await expect(looking).rejects.toMatchObject({ code: "no-good-commit", fault: "environment" });
  await expect(looking).rejects.toThrow("fetch-depth: 0");
});

test("a shallow clone is enough when a good commit was fetched", async () => {
  await using repository = await createRepository();
  const shas = await history(repository, broken(6, 2));
  const shallow = await repository.clone({ depth: 4 });
  await using bench = await createBench({}, { repository: shallow });
  const { git, measurements } = bench;
  const request = {
    repository: git,
    bad: at(shas, -1),
    start: undefined,
    measurements,
    noise: "none",
    say: () => {},
  } as const;
  expect(await lookBack(request)).toBe(at(shas, 5));
});
