import { type TrailerName, trailerName, trailerSpec } from "@gitops-health/message";
import type { Step } from "./fixer.ts";
import { type Parts, type PartTrailer, trailerOf } from "./parts.ts";

/** Leaves out a trailer of ours, or a `Co-authored-by`, that says again what another says, and joins lists of codes and reviewers. */
export function merged(parts: Parts): Step {
  const changes = new Set<string>();
  const kept: PartTrailer[] = [];
  const said = new Set<string>();
  /** Items of the lists by name, and the place of the first. */
  const lists = new Map<TrailerName, { readonly at: number; readonly items: Set<string>; joined: boolean }>();
  for (const trailer of parts.trailers) {
    const name = trailerName(trailer.key);
    if (isList(name) && trailerSpec(name).read(trailer.value) !== null) {
      const list = lists.get(name);
      const items = trailer.value.split(/,\s*/);
      if (list === undefined) lists.set(name, { at: kept.push(trailer) - 1, items: new Set(items), joined: false });
      else {
        for (const item of items) list.items.add(item);
        list.joined = true;
      }
      continue;
    }
    const key = `${name ?? trailer.key.toLowerCase()}\n${meaning(name, trailer.value)}`;
    const counts = name !== undefined || trailer.key.toLowerCase() === "co-authored-by";
    if (counts && said.has(key)) changes.add(`Left out ${name ?? trailer.key} where it said the same again.`);
    else kept.push(trailer);
    said.add(key);
  }
  for (const [name, { at, items, joined }] of lists) {
    if (!joined) continue;
    kept[at] = trailerOf(name, [...items].join(", "), kept[at]?.origin ?? "block");
    changes.add(`Joined the lists of ${name}.`);
  }
  return changes.size === 0 ? { parts, changes: [] } : { parts: { ...parts, trailers: kept }, changes: [...changes] };
}

function isList(name: TrailerName | undefined): name is "COMPLIANCE" | "SUGGESTED-REVIEWERS" {
  return name === "COMPLIANCE" || name === "SUGGESTED-REVIEWERS";
}

function meaning(name: TrailerName | undefined, value: string): string {
  return name === undefined || trailerSpec(name).words.length === 0 ? value : value.toLowerCase();
}
