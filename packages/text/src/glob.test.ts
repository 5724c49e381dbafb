import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glob, globs } from "./glob.ts";

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
