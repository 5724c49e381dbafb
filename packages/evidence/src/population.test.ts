import { openRepository } from "@gitops-health/git";
import { describe, expect, it } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { gitHistory } from "./git-history.ts";
import { readPeriodEnd } from "./period.ts";
import { drawPopulation, refuseShallow } from "./population.ts";

async function draw(repository: TestRepository, since: string, until: string) {
  const git = await openRepository(repository.directory);
  try {
    const history = gitHistory(git);
    const [from, to] = [await readPeriodEnd("since", since, history), await readPeriodEnd("until", until, history)];
    const { commits, exceptions, before } = await drawPopulation(history, from, to, await git.resolve("HEAD"));
    return { headers: commits.map(({ header }) => header), codes: exceptions.map(({ code }) => code), before };
  } finally {
    git.close();
  }
}

describe("the population", () => {
  it("by days has both days whole, by commits leaves the first out", async () => {
    await using repository = await createRepository();
    for (const [message, date] of [
      ["a", "2026-01-09T23:59:59Z"],
      ["b", "2026-01-10T00:00:00Z"],
      ["c", "2026-01-11T23:59:59Z"],
      ["d", "2026-01-12T00:00:00Z"],
    ] as const)
      await repository.commit(message, { date });
    expect((await draw(repository, "2026-01-10", "2026-01-11")).headers).toEqual(["b", "c"]);
    expect((await draw(repository, "HEAD~3", "HEAD~1")).headers).toEqual(["b", "c"]);
    expect((await draw(repository, "2026-02-01", "2026-03-01")).headers).toEqual([]);
    expect((await draw(repository, "2020-01-01", "HEAD")).before).toBeNull();
  });

  it("counts a merged branch once, by its merge", async () => {
    await using repository = await createRepository();
    await repository.commit("start");
    await repository.branch("topic");
    await repository.commit("one", { files: { a: "1" } });
    await repository.commit("two", { files: { a: "2" } });
    await repository.checkout("main");
    await repository.merge("topic", "merge");
    expect((await draw(repository, "HEAD~1", "HEAD")).headers).toEqual(["merge"]);
  });

  it("keeps a commit whose date was forged to escape it, and says so", async () => {
    await using repository = await createRepository();
    await repository.commit("before", { date: "2025-12-01T00:00:00Z" });
    await repository.commit("first", { date: "2026-01-02T00:00:00Z" });
    await repository.commit("forged back", { date: "2001-01-01T00:00:00Z" });
    await repository.commit("forged on", { date: "2037-01-01T00:00:00Z" });
    await repository.commit("last", { date: "2026-01-30T00:00:00Z" });
    await repository.commit("after", { date: "2026-02-02T00:00:00Z" });
    const january = await draw(repository, "2026-01-01", "2026-01-31");
    expect(january.headers).toEqual(["first", "forged back", "forged on", "last"]);
    expect(january.codes).toEqual(["date-out-of-order", "date-out-of-order"]);
  });

  it("leaves no commit out between periods that follow each other, wherever forged dates stand", async () => {
    await using repository = await createRepository();
    const dates = [
      "2026-01-02",
      "2026-01-31",
      "2020-01-01",
      "2036-01-01",
      "2026-02-01",
      "2026-01-15",
      "2026-02-20",
      "2011-01-01",
      "2026-03-01",
    ];
    for (const [index, date] of dates.entries()) await repository.commit(`c${index}`, { date: `${date}T12:00:00Z` });
    const months = [
      ["2026-01-01", "2026-01-31"],
      ["2026-02-01", "2026-02-28"],
      ["2026-03-01", "2036-12-31"],
    ] as const;
    const seen = new Set<string>();
    for (const [since, until] of months)
      for (const header of (await draw(repository, since, until)).headers) seen.add(header);
    expect([...seen].sort()).toEqual(dates.map((_, index) => `c${index}`));
  });

  it("of a branch that was rewritten since its start is an exception", async () => {
    await using repository = await createRepository();
    await repository.commit("root");
    await repository.commit("old");
    await repository.git("tag", "old");
    await repository.git("reset", "--quiet", "--hard", "HEAD~1");
    await repository.commit("new");
    expect(await draw(repository, "old", "HEAD")).toMatchObject({ headers: ["new"], codes: ["history-rewritten"] });
  });

  it.each(["2026-02-30", "2026-13-01", "no-such-ref", "--all", ""])(
    "answers %j as an end with one sentence",
    async (given) => {
      await using repository = await createRepository();
      await repository.commit("root");
      await expect(draw(repository, given, "HEAD")).rejects.toMatchObject({
        code: "period-end-unreadable",
        fault: "user",
      });
    },
  );

  it("cannot be drawn from a shallow clone", () => {
    expect(() => refuseShallow(true)).toThrow(/fetch-depth: 0/);
  });
});
