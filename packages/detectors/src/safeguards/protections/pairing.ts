import type { Safeguard } from "@gitops-health/contracts";
import { wordsOf } from "../words.ts";
import { hasCover } from "./cover.ts";
import { annotatedBy } from "./declarations.ts";
import type { Instance } from "./instance.ts";

/** How a removed protection is accounted for by what the change adds. */
export type Account = "replaced" | "perhaps-elsewhere" | "missing";

/** What became of each removed protection, and which added ones replace none. */
export interface Accounts {
  readonly of: ReadonlyMap<Instance, Account>;
  readonly added: readonly Instance[];
}

/**
 * Pairs removed protections with added ones of their kind, each of which stands for one: for an annotation one on the same declaration
 * (in its file, then anywhere), for a call the same call in the same hunk (with other arguments), then the same line anywhere (moved), then one in the same hunk, then in the same file (renamed, wrapped, replaced), then one elsewhere that names the same things. One that covers
 * everything around it (a class, a router) stands for all of its file. What is left elsewhere is only perhaps a replacement, of the same
 * call in both branches of a condition at once.
 */
export function paired(removed: readonly Instance[], added: readonly Instance[]): Accounts {
  const accounts = new Map<Instance, Account>();
  const free = new Set(added);
  for (const keyOf of KEYS) {
    const byKey = new Map<string, Instance[]>();
    // The first in the text is taken first, so lists are taken from their end.
    for (const each of [...free].reverse()) for (const key of keyOf(each)) push(byKey, key, each);
    for (const each of removed) {
      if (accounts.has(each)) continue;
      const match = firstFree(keyOf(each), byKey, free);
      if (match === undefined) continue;
      free.delete(match);
      accounts.set(each, "replaced");
    }
  }
  const covers = added.filter(hasCover);
  const covered = new Set(covers.map((each) => `${each.kind} ${each.hunk.file.path}`));
  const kinds = new Map<Safeguard, number>();
  for (const { kind } of free) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const { kind } of covers) kinds.set(kind, Infinity);
  const elsewhere = new Set<string>();
  for (const each of removed) {
    if (accounts.has(each)) continue;
    const left = kinds.get(each.kind) ?? 0;
    const call = `${hunkOf(each)} ${each.name}`;
    if (covered.has(`${each.kind} ${each.hunk.file.path}`)) accounts.set(each, "replaced");
    else if (left > 0 || elsewhere.has(call)) {
      if (!elsewhere.has(call)) kinds.set(each.kind, left - 1);
      elsewhere.add(call);
      accounts.set(each, "perhaps-elsewhere");
    } else accounts.set(each, "missing");
  }
  return { of: accounts, added: [...free] };
}

type Keys = (instance: Instance) => readonly string[];

/** From the surest to the least sure. */
const KEYS: readonly Keys[] = [
  (each) => annotated(each).map((signature) => `${each.kind} ${each.hunk.file.path} ${signature}`),
  (each) => annotated(each).map((signature) => `${each.kind} ${signature}`),
  (each) => (each.standing === "call" ? [`${hunkOf(each)} ${each.name}`] : []),
  (each) => [`${each.kind} ${normalized(each)}`],
  (each) => [hunkOf(each)],
  (each) => [`${each.kind} ${each.hunk.file.path}`],
  (each) => subjects(each).map((subject) => `${each.kind} ${subject}`),
];

function hunkOf({ kind, hunk }: Instance): string {
  return `${kind} ${hunk.file.path} ${hunk.index}`;
}

function firstFree(
  keys: readonly string[],
  byKey: ReadonlyMap<string, Instance[]>,
  free: ReadonlySet<Instance>,
): Instance | undefined {
  for (const key of keys) {
    const list = byKey.get(key);
    while (list !== undefined && list.length > 0) {
      const last = list.at(-1);
      if (last !== undefined && free.has(last)) return last;
      list.pop();
    }
  }
  return undefined;
}

function push(map: Map<string, Instance[]>, key: string, instance: Instance): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [instance]);
  else list.push(instance);
}

/** What an annotation stands on. */
function annotated({ hunk, line, standing }: Instance): string[] {
  const declaration = standing === "annotation" ? annotatedBy(hunk, line) : undefined;
  return declaration === undefined ? [] : [declaration.signature];
}

function normalized({ hunk, line }: Instance): string {
  return (hunk.uncommented[line] ?? "").slice(0, LONGEST).replace(/[\s;,]+/g, "");
}

/** What is compared of a line. */
const LONGEST = 1000;
const MOST_SUBJECTS = 8;

/** What a protection speaks of, besides the words of its kind: `VIEW_PATIENTS`, `"patient.read"`, `exportRecords`. */
function subjects({ hunk, line, name }: Instance): string[] {
  const text = (hunk.uncommented[line] ?? "").slice(0, LONGEST);
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\w.$:-]{4,80}/g)) {
    const words = wordsOf(word);
    if (word !== name && words.length > 1 && !words.every((each) => COMMON.test(each))) found.add(words.join(" "));
    if (found.size >= MOST_SUBJECTS) break;
  }
  return [...found];
}

const COMMON =
  /^(?:a|an|the|this|self|that|new|get|set|to|of|by|id|ids|user|users|req|res|request|response|ctx|context|current|service|services|log|logger|audit|auth|access|check|require|is|has|role|roles|permission|permissions|event|action|data|record|name|type|info|value|string|const|return|await|public|private|static|final|void|class|method|true|false|null|none)$/;
