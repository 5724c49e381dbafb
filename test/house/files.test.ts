import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../tools/root.mjs";

/** What is, or is about to be, in the repository. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)) && statSync(join(root, path)).isFile());
const binary = /\.(wasm|png|ico|ttf|otf|woff2?|gz|zip)$/;
const texts = files
  .filter((path) => !binary.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

describe("what git ignores", () => {
  it("is what was installed or built, never a source", () => {
    const ignored = execFileSync(
      "git",
      ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    const expected =
      /^(node_modules|\.cache|coverage|tmp|(actions|example-services|packages)\/[^/]+\/(lib|node_modules))\//;
    expect(ignored.split("\0").filter((path) => path !== "" && !expected.test(path))).toEqual([]);
  });
});

describe("every file", () => {
  it("names no folder of a developer's machine and no registry", () => {
    // Written in pieces, for this file is one of them.
    const places = ["work/main", "work/shared", "root/", "tmp/gobin", "home/[a-z]+/(?!.*example)"].map(
      (place) => `(?<![\\w.-])/${place}`,
    );
    const hosts = ["registry\\.npmjs", "registry\\.yarnpkg", "proxy\\.golang", "sum\\.golang", "npm\\.pkg\\.github"];
    const pattern = new RegExp([...places, ...hosts].join("|"));
    const found = texts.filter(({ path }) => !/(^|\/)dist\//.test(path) && path !== "test/house/files.test.ts");
    expect(
      found.flatMap(({ path, text }) =>
        text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
      ),
    ).toEqual([]);
  });

  it("has nothing left to do in it", () => {
    const pattern = new RegExp(["TO" + "DO", "FIX" + "ME", "X" + "XX"].map((word) => `\\b${word}\\b`).join("|"));
    const sources = texts.filter(({ path }) => /\.(ts|mjs|rego|md|yml)$/.test(path) && !/(^|\/)dist\//.test(path));
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

it("the lock file holds integrity hashes and no addresses", () => {
  interface Entry {
    readonly resolved?: string;
    readonly link?: boolean;
    readonly integrity?: string;
    readonly optional?: boolean;
    readonly os?: readonly string[];
  }
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const packages = Object.entries<Entry>(lock.packages);
  const installed = packages.filter(([path, entry]) => path.startsWith("node_modules/") && entry.link !== true);
  // tools/complete-lock.mjs says why those of other platforms may have none.
  const bare = installed.filter(([, { integrity, optional, os }]) => integrity === undefined && !(optional && os));
  expect(bare.map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

describe.each(texts.filter(({ path }) => path.endsWith(".md") && !path.includes("/dist/")))(
  "$path",
  ({ path, text }) => {
    it("links to files and headings that are there", () => {
      const prose = text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
      const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
      for (const target of targets.filter((each) => !/^[a-z]+:/.test(each))) {
        const [file = "", heading] = target.split("#");
        const place = file === "" ? path : join(dirname(path), decodeURIComponent(file));
        expect(existsSync(join(root, place)), `${path} links to ${target}`).toBe(true);
        if (heading !== undefined && place.endsWith(".md"))
          expect(anchorsOf(readFileSync(join(root, place), "utf8"))).toContain(heading);
      }
    });
  },
);

/** The anchors that GitHub gives to headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

describe(".ci/run", () => {
  it("can be started and runs the test command of the README", () => {
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(root, ".ci/run"), "utf8")).toMatch(/^npm cit$/m);
    expect(readFileSync(join(root, "README.md"), "utf8")).toMatch(/npm cit/);
  });
});
