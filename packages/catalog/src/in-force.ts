import { controlOf, controls } from "./controls.ts";
import type { Control } from "./types.ts";

/** Whether a control counts on a day, `YYYY-MM-DD`. */
export function inForce(control: Control, day: string): boolean {
  return control.effectiveFrom <= day && (control.effectiveTo === null || day <= control.effectiveTo);
}

/** The first control in the line of successors that is in force on a day; without one the last of the line; undefined without a successor. */
export function successorOn(control: Control, day: string): Control | undefined {
  let last: Control | undefined;
  for (let next = successor(control); next !== undefined; next = successor(next)) {
    if (inForce(next, day)) return next;
    last = next;
  }
  return last;
}

/** Controls in force on a day that this one will replace, at once or in the end. */
export function predecessorsOn(control: Control, day: string): Control[] {
  return controls().filter((each) => each.supersededBy !== null && inForce(each, day) && leadsTo(each, control));
}

function successor(control: Control): Control | undefined {
  return control.supersededBy === null ? undefined : controlOf(control.supersededBy);
}

function leadsTo(from: Control, to: Control): boolean {
  for (let next = successor(from); next !== undefined; next = successor(next)) if (next.id === to.id) return true;
  return false;
}
