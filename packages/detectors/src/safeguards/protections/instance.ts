import type { Safeguard } from "@gitops-health/contracts";
import { type ProtectiveSetting, protectiveSettings, protects, type Standing } from "../lexicon/protections.ts";
import { CHAIN, partsOf, wordsOf } from "../words.ts";
import type { HunkSide } from "./hunk-side.ts";

/** A line of a change that protects. */
export interface Instance {
  readonly kind: Safeguard;
  readonly hunk: HunkSide;
  /** Index of its line in the hunk, from 0. */
  readonly line: number;
  /** Offsets into the line. */
  readonly start: number;
  readonly end: number;
  readonly standing: Standing | "setting";
  /** The last name of what is called, or the key of the setting. */
  readonly name: string;
}

/** Functions that protect by what is in them, and how. */
export type Wrappers = ReadonlyMap<string, ReadonlySet<Safeguard>>;

/**
 * The lines of one side of a hunk that protect. Of a removed line one of a kind counts, of an added line all: two checks that are put
 * into one condition are still two.
 */
export function instancesIn(
  hunk: HunkSide,
  { wrappers = NONE, all = false }: { readonly wrappers?: Wrappers; readonly all?: boolean } = {},
): Instance[] {
  const instances: Instance[] = [];
  for (const [line, code] of hunk.code.entries()) {
    const seen = new Set<Safeguard>();
    const keep = (instance: Instance) => {
      if (seen.has(instance.kind) && !all) return;
      seen.add(instance.kind);
      instances.push(instance);
    };
    if (hunk.hasNames && (wrappers.size > 0 || NAMES.test(code)) && !NOT_RUN.test(code)) {
      for (const named of namesIn(code)) {
        const own = protects(named.name, named.owner, named.standing);
        const within = wrappers.get(named.name) ?? [];
        for (const kind of new Set(own === undefined ? within : [own, ...within])) keep({ kind, hunk, line, ...named });
      }
    }
    if (!SETTINGS.test(hunk.uncommented[line] ?? "")) continue;
    for (const setting of settingsIn(hunk.uncommented[line] ?? "")) keep({ ...setting, hunk, line });
  }
  return instances;
}

/** What is in every name, and in every setting, that protects: most lines are done with here. */
const NAMES =
  /audit|auth|access|activity|disclosure|consent|glass|emergency|encrypt|rate|throttl|slow|https|hsts|ssl|tls|privilege|permission|role|login|jwt|token|session|scope|acl|rbac|admin|superuser|staff|secure|protect|guard|signed|logged|user|deny|limit|bucket|policy|enforc|passport|require/i;
const SETTINGS =
  /encrypt|kms|sse|ssl|tls|https|audit|trail|logging|perm|auth|before_|security|rls|row|consent|glass|rate|throttl|requests|limit_req|only|secure|session|timeout|interval|log-?_?\.?o(?:ff|ut)|retention|retain|lock|deletion|destroy/i;

const NONE: Wrappers = new Map();

/** Lines that only name things. */
const NOT_RUN =
  /^\s{0,200}(?:import\b|from\s+[\w.]+\s+import\b|using\s+[\w.]+\s*;|package\b|require(?:_relative)?\s|#include|export\s+(?:\*|\{)|(?:public |export |abstract |final |internal |sealed |default |data |static ){0,5}(?:class|interface|enum|struct|trait|module|namespace|type|record)\s)/;

interface Named {
  readonly name: string;
  readonly owner: readonly string[];
  readonly standing: Standing;
  readonly start: number;
  readonly end: number;
}

/** Names that are called, that annotate, or that stand alone as an argument (as middleware does). */
function* namesIn(code: string): Iterable<Named> {
  if (code.length > LONGEST_LINE) return;
  for (const { index: start, 0: chain } of code.matchAll(CHAIN)) {
    const end = start + chain.length;
    const parts = partsOf(chain);
    const name = parts.at(-1) ?? "";
    const owner = parts.slice(0, -1).flatMap(wordsOf);
    const standing = standingOf(code, start, end);
    if (standing !== undefined) yield { name, owner, standing, start, end };
  }
}

/** A longer line is generated. */
const LONGEST_LINE = 1000;

function standingOf(code: string, start: number, end: number): Standing | undefined {
  const before = code.slice(Math.max(0, start - 60), start);
  const after = code.slice(end, end + 40);
  if (/@$/.test(before)) return "annotation";
  // An attribute of C# or Rust stands in brackets at the beginning of its line.
  if (/^\s{0,60}#?\[(?:[\w.]{1,40}(?:\([^)]{0,40}\))?,\s?)?$/.test(before) && /^\s*[\](,]/.test(after))
    return "annotation";
  if (/^\s{0,3}(?:<[\w, .?]{1,30}>)?\(/.test(after)) return isDeclared(before) ? undefined : "call";
  const isCast = /^\)\s{0,3}[\w(]/.test(after);
  if (/[(,[]\s{0,20}$/.test(before) && /^\s{0,20}(?:[,)\]]|$)/.test(after) && !isCast) return "argument";
  // An argument on a line of its own.
  if (/^\s{0,59}$/.test(before) && /^\s{0,5},\s{0,5}$/.test(after)) return "argument";
  // Ruby calls without parentheses.
  if (
    /^\s{0,59}$/.test(before) &&
    /^\s{1,3}[:@"'\w]/.test(after) &&
    !/^\s{1,3}(?:[=+\-*/|&<>?]|\w+\s*[=;,{(:])/.test(after)
  )
    return "call";
  if (/^\s{0,59}$/.test(before) && /[!?]$/.test(code.slice(0, end)) && /^\s*$/.test(after)) return "call";
  return undefined;
}

/** Whether the name before a parenthesis is declared there: after `def`, `func`, or a type. */
function isDeclared(before: string): boolean {
  if (/\b(?:def|func|fun|fn|function\*?|sub|proc)\s{1,5}(?:\([^)]{0,40}\)\s{0,3}|self\.)?$/.test(before)) return true;
  const word = /([\w>\]?]+)\s{1,5}$/.exec(before)?.[1];
  return word !== undefined && !NOT_A_TYPE.has(word);
}

const NOT_A_TYPE: ReadonlySet<string> = new Set(
  "return await new throw else yield not and or in is case go defer if unless when while until do then raise try assert elsif elif typeof".split(
    " ",
  ),
);

function* settingsIn(line: string): Iterable<Omit<Instance, "hunk" | "line">> {
  if (line.length > LONGEST_LINE) return;
  for (const { kind, shape } of protectiveSettings as readonly ProtectiveSetting[])
    for (const found of line.matchAll(shape)) {
      const start = found.index + (found[0].length - found[0].trimStart().length);
      const name = /[\w.-]+(?:\s+:\w+)?/.exec(found[0])?.[0] ?? "";
      yield { kind, start, end: found.index + found[0].length, standing: "setting", name };
      break;
    }
}
