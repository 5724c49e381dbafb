import { nearest } from "@gitops-health/text";
import { inForce, successorOn } from "./in-force.ts";
import { keysAround, named } from "./names.ts";

export const MOST_SUGGESTIONS = 3;

/** Ids of the nearest codes in force; without any, the nearest known group that the code would belong to. */
export function similar(key: string, day: string): string[] {
  const near = nearest(key, alike(key), MOST_SUGGESTIONS * 3);
  const found = near.flatMap((name) => idsInForce(name, day));
  if (found.length > 0) return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
  const words = key.split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    const group = groupInForce(words.slice(0, length).join(" "), day);
    if (group.length > 0) return group.slice(0, MOST_SUGGESTIONS);
  }
  return [];
}

/** Keys whose length allows them to be near: a third of the wanted one's may differ. Comparing all would take ten times as long. */
function alike(key: string): string[] {
  const most = Math.max(2, Math.floor(key.length / 3));
  return keysAround(key).filter((each) => Math.abs(each.length - key.length) <= most);
}

function idsInForce(key: string, day: string): string[] {
  return named(key)
    .filter((control) => inForce(control, day))
    .map(({ id }) => id);
}

/** A group of a retired edition has a successor: `COBIT DS5.3` belongs to what replaced DS5. */
function groupInForce(key: string, day: string): string[] {
  const valid = idsInForce(key, day);
  if (valid.length > 0) return valid;
  return named(key).flatMap((control) => {
    const next = successorOn(control, day);
    return next !== undefined && inForce(next, day) ? [next.id] : [];
  });
}
