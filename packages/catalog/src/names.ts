import { type Catalogued, catalogs } from "./catalogs.ts";
import { controlsIn, numberOf } from "./controls.ts";
import { keyOf, words } from "./key.ts";
import type { Control } from "./types.ts";

type Names = ReadonlyMap<string, readonly Control[]>;

const byCatalog = new Map<Catalogued, Names>();

/**
 * Controls that have a name with this key. Several are editions of the same number (21 CFR 820.1 before and after 2026-02-02): the
 * date tells which is meant.
 */
export function named(key: string): readonly Control[] {
  const first = firstWord(key);
  let found: readonly Control[] = [];
  for (const each of catalogs) {
    const own = each.words.includes(first) ? namesIn(each).get(key) : undefined;
    if (own !== undefined) found = found.length === 0 ? own : [...found, ...own];
  }
  return found;
}

/** The keys of all names of the catalogs that a key's first word belongs to; of all catalogs when it belongs to none. */
export function keysAround(key: string): string[] {
  const first = firstWord(key);
  const own = catalogs.filter((each) => each.words.includes(first));
  return (own.length > 0 ? own : catalogs).flatMap((each) => [...namesIn(each).keys()]);
}

function firstWord(key: string): string {
  const space = key.indexOf(" ");
  return space === -1 ? key : key.slice(0, space);
}

function namesIn(catalog: Catalogued): Names {
  const made = byCatalog.get(catalog);
  if (made !== undefined) return made;
  const names = new Map<string, readonly Control[]>();
  for (const control of controlsIn(catalog).values())
    for (const key of keysOf(control, catalog)) names.set(key, [...(names.get(key) ?? []), control]);
  byCatalog.set(catalog, names);
  return names;
}

function keysOf(control: Control, { data }: Catalogued): ReadonlySet<string> {
  const keys = new Set(control.aliases.map(keyOf));
  if (data.key === undefined || control.kind === "shorthand")
    return keys.add(keyOf(control.id)).add(keyOf(control.cite));
  return keys.add(data.key + words(numberOf(control.id)));
}
