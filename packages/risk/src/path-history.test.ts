import { expect, test } from "vitest";
import { changedFile, pastCommit } from "../test/changes.ts";
import { PathHistory } from "./path-history.ts";

const file = changedFile("src/a.ts");

function historyOf(...commits: Parameters<PathHistory["observe"]>[0][]): PathHistory {
  const history = new PathHistory();
  for (const commit of commits) history.observe(commit);
  return history;
}

test("a fix counts half after 180 days", () => {
  const history = historyOf(pastCommit("fix: a", 0, [file]), pastCommit("feat: b", 180, [changedFile("src/b.ts")]));
  expect(history.of([file], "")).toMatchObject({ fixDensity: 0.5, priorFixes: 1 });
});

test("the most mended file sets the density, all of them the number of fixes", () => {
  const other = changedFile("src/b.ts");
  const history = historyOf(
    pastCommit("fix: a", 0, [file]),
    pastCommit("fix: a again", 0, [file]),
    pastCommit("fix: b", 0, [other]),
  );
  const found = history.of([other, file], "");
  expect(found).toMatchObject({ fixDensity: 2, priorFixes: 3 });
  expect(found.fixed.map(({ path }) => path)).toEqual(["src/a.ts", "src/b.ts"]);
});

test("only source files speak where there are any", () => {
  const log = changedFile("CHANGES.txt");
  const history = historyOf(
    pastCommit("fix: a", 0, [log]),
    pastCommit("fix: b", 0, [log]),
    pastCommit("fix: c", 0, [file]),
  );
  expect(history.of([log, file], "").fixDensity).toBe(1);
  expect(history.of([log], "").fixDensity).toBe(2);
});

test("a moved file takes its past along, a deleted one leaves none", () => {
  const moved = changedFile("lib/a.ts", [], { previousPath: "src/a.ts", status: "renamed" });
  const history = historyOf(pastCommit("fix: a", 0, [file]), pastCommit("refactor: move", 0, [moved]));
  expect(history.of([changedFile("lib/a.ts")], "").priorFixes).toBe(1);
  expect(history.of([file], "").priorFixes).toBe(0);
  history.observe(pastCommit("chore: drop", 0, [changedFile("lib/a.ts", [], { status: "deleted" })]));
  expect(history.of([changedFile("lib/a.ts")], "").priorFixes).toBe(0);
});

test("the renamed file of a change is asked for by its former path", () => {
  const history = historyOf(pastCommit("fix: a", 0, [file]));
  const moved = changedFile("lib/a.ts", [], { previousPath: "src/a.ts", status: "renamed" });
  expect(history.of([moved], "").priorFixes).toBe(1);
});

test("a fix of very many files mends none of them in particular", () => {
  const many = Array.from({ length: 31 }, (_, n) => changedFile(`src/${n}.ts`));
  expect(historyOf(pastCommit("fix: all", 0, many)).of(many, "").priorFixes).toBe(0);
});

test("an author is known by address, whatever its case", () => {
  const history = historyOf(pastCommit("feat: a", 0, [file], "Ada@Example.com"));
  expect(history.of([file], "ada@example.COM").authorCommits).toBe(1);
  expect(history.of([file], "eve@example.com").authorCommits).toBe(0);
});

test("a fix dated in the future weighs no more than one of today", () => {
  const history = historyOf(pastCommit("fix: a", 40_000, [file]), pastCommit("feat: b", 10, [changedFile("b.ts")]));
  expect(history.of([file], "").fixDensity).toBe(1);
});
