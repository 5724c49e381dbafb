import ignore from "ignore";

/** Where GitHub looks for the file, first found first counted. */
export const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** Larger files GitHub does not load either. */
const LARGEST = 3 * 1024 * 1024;
const LONGEST_LINE = 2000;

/** Owners (`@user`, `@org/team`; never e-mail addresses) of a path. */
export type OwnersOf = (path: string) => readonly string[];

/**
 * The owners that a CODEOWNERS file names (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners):
 * patterns as in .gitignore but without `!` and `[ ]`, of which the last that matches counts, also when it names nobody. Lines that
 * GitHub cannot read are passed over, as GitHub does.
 */
export function parseCodeOwners(text: string): OwnersOf {
  if (text.length > LARGEST) return () => [];
  const rules: { readonly matches: (path: string) => boolean; readonly owners: readonly string[] }[] = [];
  for (const line of text.split("\n")) {
    if (line.length > LONGEST_LINE) continue;
    const [pattern = "", ...rest] = line
      .replace(/(^|\s)#.*/, "")
      .trim()
      .split(/\s+/);
    if (pattern === "" || pattern.startsWith("!") || pattern.includes("[")) continue;
    const ignored = ignore().add(pattern);
    // Unlike git, GitHub takes a star at the end for files of that folder alone, not for what is in its folders.
    const matches = (path: string) => {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      return ignored.ignores(path) && !(pattern.endsWith("/*") && folder !== "" && ignored.ignores(folder));
    };
    rules.push({ matches, owners: rest.filter((owner) => OWNER.test(owner)) });
  }
  rules.reverse();
  return (path) => {
    if (!ignore.isPathValid(path)) return [];
    return rules.find(({ matches }) => matches(path))?.owners ?? [];
  };
}

const OWNER = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[\w.-]{1,100})?$/;
