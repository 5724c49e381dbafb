import { compare } from "@gitops-health/text";
import { type Catalogued, catalogs } from "./catalogs.ts";
import type { DataEntry, DataFile } from "./data-file.ts";
import type { Control } from "./types.ts";

const byCatalog = new Map<Catalogued, ReadonlyMap<string, Control>>();
let sorted: readonly Control[] | undefined;

/** Every control of every framework, sorted by id. */
export function controls(): readonly Control[] {
  sorted ??= catalogs.flatMap((each) => [...controlsIn(each).values()]).sort((a, b) => compare(a.id, b.id));
  return sorted;
}

/** A control by its canonical id, exactly. */
export function controlOf(id: string): Control | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf(":")));
  for (const each of catalogs) {
    const found = each.prefixes.includes(prefix) ? controlsIn(each).get(id) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The controls of one catalog by id. Made when first asked for: a run asks for few catalogs, most for none. */
export function controlsIn(catalog: Catalogued): ReadonlyMap<string, Control> {
  const made = byCatalog.get(catalog);
  if (made !== undefined) return made;
  const { data } = catalog;
  const ids = new Set(data.controls.map(({ id }) => id));
  const own = new Map(
    data.controls.map((entry) => [entry.id, control(data, entry, entry.parent ?? parentOf(entry, ids) ?? data.whole)]),
  );
  byCatalog.set(catalog, own);
  return own;
}

/** The part of a control's id behind the colon. */
export function numberOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** A citation as the pattern of its file has it. */
function patternCite(file: DataFile, id: string): string {
  return file.cite.replace("{}", numberOf(id));
}

/** `HIPAA:164.404(a)` for `HIPAA:164.404(a)(1)`, `PCI:3.5` for `PCI:3.5.1`, where the list has it. */
function parentOf({ id, kind }: DataEntry, ids: ReadonlySet<string>): string | undefined {
  // The numbers of editions are no paragraphs: 3.2.1 is no part of 3.2.
  if (kind === "shorthand") return undefined;
  for (let rest = shorter(id); rest !== undefined; rest = shorter(rest)) if (ids.has(rest)) return rest;
  return undefined;
}

function shorter(id: string): string | undefined {
  const cut = Math.max(id.lastIndexOf("("), id.lastIndexOf("."));
  return cut === -1 ? undefined : id.slice(0, cut);
}

function control(file: DataFile, entry: DataEntry, parent: string): Control {
  const edition = entry.former === true ? file.former : undefined;
  return {
    id: entry.id,
    cite: entry.cite ?? patternCite(file, entry.id),
    aliases: entry.aliases ?? [],
    title: entry.title,
    framework: file.framework,
    edition: entry.edition ?? edition?.edition ?? file.edition,
    kind: entry.kind ?? file.kind,
    parent: parent === entry.id ? null : parent,
    effectiveFrom: entry.effectiveFrom ?? edition?.effectiveFrom ?? file.effectiveFrom,
    effectiveTo: entry.effectiveTo ?? edition?.effectiveTo ?? null,
    supersededBy: entry.supersededBy ?? null,
    source: file.source,
    topics: entry.topics ?? [],
    administrative: entry.administrative ?? false,
  };
}
