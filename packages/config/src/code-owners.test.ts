import { expect, test } from "vitest";
import { parseCodeOwners } from "./code-owners.ts";

const owners = parseCodeOwners(`# who owns what
*                 @acme/everyone
*.js              @js-owner # inline comment
/build/logs/      @doctocat
docs/*            docs@example.com @acme/docs
apps/             @octocat
/scripts/**       @doctocat @octocat
**/logs           @octocat
/apps/github
!nope             @nobody
[ab].ts           @nobody
bad               nobody @-x @ok
`);

test.each([
  ["README.md", ["@acme/everyone"]],
  ["src/a.js", ["@js-owner"]],
  ["build/logs/a.txt", ["@octocat"]],
  ["docs/getting-started.md", ["@acme/docs"]],
  ["docs/build-app/a.md", ["@acme/everyone"]],
  ["deep/apps/a.go", ["@octocat"]],
  ["scripts/a/b.sh", ["@doctocat", "@octocat"]],
  ["apps/github/a.go", []],
  ["bad", ["@ok"]],
  ["a.ts", ["@acme/everyone"]],
  ["../outside", []],
])("%s is owned by %j", (path, expected) => {
  expect(owners(path)).toEqual(expected);
});

test("hostile lines cost nothing: long, many, with stars", () => {
  const many = parseCodeOwners([...Array(20).fill(`${"*a".repeat(900)} @a`), `${"x".repeat(5000)} @a`].join("\n"));
  expect(many(`${"a".repeat(200)}b`)).toEqual([]);
});
