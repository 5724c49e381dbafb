import type { TrueFile, Truth } from "./truth.ts";

const VERBS: Readonly<Record<string, string>> = {
  A: "add",
  M: "change",
  D: "remove",
  R: "rename",
  C: "copy",
  T: "change the type of",
};

/** The outcome of checking a draft: every statement that was found in it, and those that the diff does not bear out. */
export interface Checked {
  readonly statements: number;
  readonly untrue: readonly string[];
}

/**
 * Checks what a draft says against what git says. A statement: a named file with its verb, a count of lines, a count of further
 * files, "none changed", a dependency with its versions, and each name in the subject. A line of no known form is untrue.
 */
export function check(message: string, truth: Truth): Checked {
  const untrue: string[] = [];
  let statements = 0;
  const claim = (said: string, holds: boolean) => {
    statements++;
    if (!holds) untrue.push(said);
  };
  const [header = "", , ...rest] = message.trimEnd().split("\n");
  checkSubject(header.replace(/^[a-z]+(?:\([^)]*\))?!?: /, ""), truth, claim);
  const named: TrueFile[] = [];
  let covered = 0;
  for (const line of rest) {
    if (line === "" || /^[A-Za-z-]+: <.*>$/.test(line)) continue; // a blank states nothing
    const files = /^- (.{1,200}?): (.*?)(?: and (\d+) more)? \(\+(\d+) -(\d+)\)$/.exec(line);
    const dependencies = /^- dependencies: (.*?)(?: and \d+ more)?$/.exec(line);
    if (files !== null) {
      const [, group = "", list = "", more = "0", added, deleted] = files;
      const found = list.split(/, (?=add |change |remove |rename |copy )/).map((item) => fileOf(item, truth));
      for (const [index, file] of found.entries())
        claim(`${line} [${index + 1}]`, file !== undefined && belongs(group, file));
      for (const file of found) if (file !== undefined) named.push(file);
      covered += found.length + Number(more);
      if (more === "0") {
        const sum = (side: "added" | "deleted") => found.reduce((total, file) => total + (file?.[side] ?? 0), 0);
        claim(`${line} [counts]`, sum("added") === Number(added) && sum("deleted") === Number(deleted));
      } else claim(`${line} [counts]`, fits(group, found.length + Number(more), Number(added), Number(deleted), truth));
    } else if (line === "- tests: none changed")
      claim(
        line,
        !truth.files.some(({ path }) => /(?:^|\/)(?:__tests__|tests?|e2e)\/|\.(?:test|spec)\.|Test\.java$/.test(path)),
      );
    else if (dependencies !== null)
      for (const item of (dependencies[1] ?? "").split(", ")) claim(`${line} [${item}]`, dependencyHolds(item, truth));
    else claim(line, false);
  }
  claim(
    `no file twice, none left out: ${covered} of ${truth.files.length}`,
    covered === truth.files.length && new Set(named).size === named.length,
  );
  return { statements, untrue };
}

/** The file that `add path` or `rename old to new` speaks of, when git says the same of it. */
function fileOf(item: string, { files }: Truth): TrueFile | undefined {
  return files.find(({ status, path, previousPath }) => {
    const name = previousPath === undefined ? shown(path) : `${shown(previousPath)} to ${shown(path)}`;
    return item === `${VERBS[status] ?? "?"} ${name}`;
  });
}

function shown(path: string): string {
  const text = path.length > 120 ? `${path.slice(0, 119)}…` : path;
  return text.replaceAll("@", "(at)").replaceAll("#", "(hash)").replaceAll(":", "(colon)");
}

const KINDS = ["tests", "documents", "pipeline", "build", "translations"];

/** A group that is no kind of file names the folder that its files lie in. */
function belongs(group: string, { path }: TrueFile): boolean {
  if (KINDS.includes(group)) return true;
  return group === "top folder" ? !path.includes("/") : path.startsWith(`${group}/`);
}

/** With files unnamed, the sums can't be more than what the diff has, and of a folder there can't be more files than it has. */
function fits(group: string, count: number, added: number, deleted: number, { files }: Truth): boolean {
  const possible = files.filter((file) => belongs(group, file));
  const sum = (side: "added" | "deleted") => possible.reduce((total, file) => total + file[side], 0);
  return count <= possible.length && added <= sum("added") && deleted <= sum("deleted");
}

function dependencyHolds(item: string, truth: Truth): boolean {
  const [, verb, name = "", rest = ""] = /^(add|remove|update) (\S+) (.*)$/.exec(item) ?? [];
  const [from, to] = verb === "update" ? rest.split(" to ") : verb === "add" ? [undefined, rest] : [rest, undefined];
  const lines = truth.files
    .filter(({ path }) => /package\.json$|pom\.xml$|\.ya?ml$/.test(path))
    .map((file) => truth.lines(file));
  const has = (side: "added" | "removed", version: string | undefined) =>
    version === undefined || lines.some((of) => of[side].some((line) => line.includes(name) && line.includes(version)));
  const hasNot = (side: "added" | "removed") => !lines.some((of) => of[side].some((line) => line.includes(`${name}"`)));
  return (
    has("added", to) &&
    has("removed", from) &&
    (verb !== "add" || hasNot("removed")) &&
    (verb !== "remove" || hasNot("added"))
  );
}

function checkSubject(subject: string, truth: Truth, claim: (said: string, holds: boolean) => void): void {
  const update = /^update (\S+) from (\S+) to (\S+)$/.exec(subject);
  if (update !== null)
    return void claim(subject, dependencyHolds(`update ${update[1]} ${update[2]} to ${update[3]}`, truth));
  const one = /^(add|remove) (\S+) v?[\d^~*][^ ]*$/.exec(subject);
  if (one !== null) return void claim(subject, dependencyHolds(subject, truth));
  if (subject === "update locked dependencies")
    return void claim(
      subject,
      truth.files.every(({ path }) => /lock|go\.sum$/.test(path)),
    );
  const [verb = "", ...words] = subject.replace(/…$/, "").split(" ");
  const names = words
    .join(" ")
    .replace(/ and \d+ more$/, "")
    .split(/, | and | to /);
  for (const name of names) claim(`${verb} ${name}`, nameHolds(verb, name, truth));
}

/** What is added was not there and is now; what is removed was there and is no more; what is changed is a changed file. */
function nameHolds(verb: string, name: string, truth: Truth): boolean {
  const byFile = (statuses: string) =>
    truth.files.some(
      (file) =>
        statuses.includes(file.status) &&
        [file.path, file.previousPath ?? ""].some((path) => stemOf(path).startsWith(name)),
    );
  if (verb === "change") return byFile("MADRCT");
  if (verb === "rename") return byFile("R");
  if (verb === "update")
    return truth.files.some((file) => {
      const { added, removed } = truth.lines(file);
      return added.some((line) => line.includes(name)) || removed.some((line) => line.includes(name));
    });
  if (byFile(verb === "add" ? "A" : "D")) return true;
  const word = new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`);
  const defined = new RegExp(
    `(?:\\b(?:class|interface|enum|record|type|function|def|func|const|let|table|[\\w>\\]])\\s+)${name.replaceAll("$", "\\$")}\\s*(?:[({<=:]|extends|implements|$)`,
    "im",
  );
  const [is, was] = verb === "add" ? (["added", "before"] as const) : (["removed", "after"] as const);
  return (
    truth.files.some((file) => truth.lines(file)[is].some((line) => word.test(line) && defined.test(line))) &&
    !truth.files.some((file) => file.status !== (verb === "add" ? "A" : "D") && declares(truth[was](file), name))
  );
}

/** Whether a text declares a name itself: as a method it has a parameter list and a body, as a type a keyword. */
function declares(text: string, name: string): boolean {
  const plain = name.replaceAll("$", "\\$");
  return new RegExp(
    `^\\s*(?:export |default |public |protected |private |static |async |abstract |final )*(?:class|interface|enum|record|type|function|const|let|def) ${plain}(?![\\w$])|^\\s+(?:public|protected|private) [^=;(]*\\b${plain}\\(`,
    "m",
  ).test(text);
}

function stemOf(path: string): string {
  return shown(path.slice(path.lastIndexOf("/") + 1));
}
