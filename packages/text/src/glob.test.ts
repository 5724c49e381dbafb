import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glob, globs } from "./glob.ts";
import { parsePattern, type Step, skippable } from "./glob-syntax.ts";

// The rows of GitHub's "Filter pattern cheat sheet" for file paths, and what each must not match.
const documented: [pattern: string, matching: string[], other: string[]][] = [
  ["*", ["README.md", "server.rb"], ["docs/a.md"]],
  ["*.jsx?", ["page.js", "page.jsx"], ["page.jsxx", "a/page.js"]],
  ["**", ["all/the/files.md", "a"], []],
  ["*.js", ["app.js", "index.js"], ["js/index.js"]],
  ["**.js", ["index.js", "js/index.js", "src/js/app.js"], ["index.jsx"]],
  ["docs/*", ["docs/README.md", "docs/file.txt"], ["docs/mona/hello.md"]],
  ["docs/**", ["docs/README.md", "docs/mona/octocat.txt"], ["doc/a", "docs"]],
  [
    "docs/**/*.md",
    ["docs/README.md", "docs/mona/hello-world.md", "docs/a/markdown/file.md"],
    ["docs/a.txt", "a/docs/b.md"],
  ],
  ["**/docs/**", ["docs/hello.md", "dir/docs/my-file.txt", "space/docs/plan/space.doc"], ["mydocs/a", "docs"]],
  ["**/README.md", ["README.md", "js/README.md"], ["XREADME.md", "a/XREADME.md"]],
  ["**/*src/**", ["a/src/app.js", "my-src/code/js/app.js"], ["srcs/a"]],
  ["**/*-post.md", ["my-post.md", "path/their-post.md"], ["post.md"]],
  ["**/migrate-*.sql", ["migrate-10909.sql", "db/migrate-v1.0.sql", "db/sept/migrate-v1.sql"], ["amigrate-1.sql"]],
  ["[CB]at", ["Cat", "Bat"], ["cat", "at"]],
  ["v[0-9]+.x", ["v1.x", "v10.x"], ["v.x"]],
  ["a\\*b", ["a*b"], ["aXb"]],
  ["a/***/b", ["a/b", "a/x/y/b"], ["ab", "a/xb"]],
];
describe.each(documented)("%s", (pattern, matching, other) => {
  test.each(matching)("matches %s", (path) => expect(glob(pattern).matches(path)).toBe(true));
  if (other.length > 0)
    test.each(other)("does not match %s", (path) => expect(glob(pattern).matches(path)).toBe(false));
});

test("the last matching pattern decides, as in a workflow", () => {
  const selection = globs(["**", "!docs/**", "docs/keep.md"]);
  expect(["a.ts", "docs/a.md", "docs/keep.md"].map((path) => selection.matches(path))).toEqual([true, false, true]);
});

test.each([
  ["", "empty"],
  ["a/[b", "not closed"],
  ["?a", "no character before"],
  ["*+", "no character before"],
])("%j is refused with a sentence", (pattern, words) => expect(() => glob(pattern)).toThrow(words));

test("a literal path matches itself alone", () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (path, other) => {
      const literal = glob([...path].map((c) => `\\${c}`).join(""));
      expect(literal.matches(path)).toBe(true);
      expect(literal.matches(other)).toBe(path === other);
    }),
  ));

test("hostile patterns take no more steps than pattern length times path length", () => {
  // Exponential or cubic matching would not end within the test's time.
  expect(glob("**a".repeat(200)).matches(`${"a".repeat(20_000)}b`)).toBe(false);
});

/** What the automaton must equal: each pattern by itself, all its places followed at once, nothing remembered. */
function simulate(steps: readonly Step[], path: string): boolean {
  const follow = (places: Set<number>, atFolderStart: boolean) => {
    for (const place of places) {
      const step = steps[place];
      if (step !== undefined && skippable(step, atFolderStart)) places.add(place + 1);
    }
    return places;
  };
  let places = follow(new Set([0]), true);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) {
      const step = steps[place];
      if (!step?.test(character)) continue;
      if (step.repeat === "any" || step.repeat === "many") next.add(place);
      if (step.repeat !== "any") next.add(place + 1);
    }
    places = follow(next, character === "/");
  }
  return places.has(steps.length);
}

describe("a list of patterns", () => {
  const part = fc.constantFrom(
    "a",
    "b",
    "a?",
    "b+",
    "*",
    "**",
    "***",
    "/",
    "**/",
    "/**/",
    "[ab]",
    "[a-c]+",
    ".",
    "\\*",
    "é",
  );
  const pattern = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(""));
  const rule = fc.tuple(fc.constantFrom("", "!"), pattern);
  const path = fc
    .array(fc.constantFrom("a", "b", "c", "/", ".", "*", "é", "a/b"), { maxLength: 12 })
    .map((p) => p.join(""));

  test("selects what its patterns select one by one", () =>
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), fc.array(path, { maxLength: 20 }), (rules, paths) => {
        const wellFormed = rules.flatMap(([sign, text]) => {
          try {
            return [{ sign, text, steps: parsePattern(text) }];
          } catch {
            return [];
          }
        });
        const selection = globs(wellFormed.map(({ sign, text }) => sign + text));
        for (const each of paths) {
          const last = wellFormed.findLast(({ steps }) => simulate(steps, each));
          expect(selection.matches(each)).toBe(last?.sign === "");
        }
      }),
      { numRuns: 2000 },
    ));

  test("stays right when it has met more than it keeps", () => {
    // Every place of an "a" in the last 14 characters is a state of its own.
    const last14 = `**a${"[ab]".repeat(13)}`;
    const selection = globs([last14]);
    let bits = 1;
    const word = Array.from({ length: 40_000 }, () => {
      bits = (bits * 1_103_515_245 + 12_345) % 2 ** 31;
      return bits & 65_536 ? "a" : "b";
    }).join("");
    for (const end of [14, 5_000, 20_000, 39_999, 40_000])
      expect(selection.matches(word.slice(0, end))).toBe(word[end - 14] === "a");
  });
});
