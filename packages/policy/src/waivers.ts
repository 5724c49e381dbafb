import type { Waiver } from "@gitops-health/config";
import type { PolicyResult, WaivedResult } from "@gitops-health/contracts";
import { compare, globs, nearest } from "@gitops-health/text";
import type { RawResult } from "./module.ts";

const SOON_DAYS = 30;
const DAY = 86_400_000;

/** A result in its final form, with what a waiver is matched with. */
export interface Judged {
  readonly result: PolicyResult;
  readonly raw: RawResult;
  readonly kind: "deny" | "warn";
}

/** What waivers make of results: which are waived, which are not, and what is to be said of the waivers themselves. */
export interface Waived {
  readonly unwaived: readonly Judged[];
  readonly exceptions: readonly WaivedResult[];
  readonly notices: readonly PolicyResult[];
}

/**
 * Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the day that a waiver expires on still counts). A waiver
 * removes exactly the results whose code it names and that lie wholly within its scope. Nobody waives their own change.
 */
export function applyWaivers(
  judged: readonly Judged[],
  waivers: readonly Waiver[],
  day: string,
  people: readonly string[],
  codes: readonly string[],
): Waived {
  const sorted = [...waivers]
    .sort((a, b) => compare(a.id, b.id))
    .map((waiver) => ({ waiver, covers: coverage(waiver) }));
  const notices = new Map<string, PolicyResult>();
  const notice = (made: PolicyResult) => notices.set(`${made.code} ${made.message}`, made);
  for (const { waiver } of sorted) if (!names(waiver, codes)) notice(unknownRule(waiver, codes));

  const unwaived: Judged[] = [];
  const exceptions: WaivedResult[] = [];
  for (const each of judged) {
    const matching = sorted.filter(({ covers }) => covers(each.raw)).map(({ waiver }) => waiver);
    const good = matching.find((waiver) => objection(waiver, day, people) === undefined);
    if (good === undefined) {
      unwaived.push(each);
      for (const waiver of matching) notice(objection(waiver, day, people) as PolicyResult);
      continue;
    }
    const { id, reason, approver, ticket, expires } = good;
    exceptions.push({ result: each.result, waiver: { id, reason, approver, ticket, expires } });
    const days = Math.round((Date.parse(expires) - Date.parse(day)) / DAY);
    if (days <= SOON_DAYS) notice(endsSoon(good, days));
  }
  return { unwaived, exceptions, notices: [...notices.values()].sort((a, b) => compare(a.message, b.message)) };
}

/** Whether a waiver's rule and scope cover a result: all of its paths and all of its services, where the scope names any. */
function coverage(waiver: Waiver): (raw: RawResult) => boolean {
  const { paths, services } = waiver.scope;
  const selection = paths === undefined ? undefined : globs(paths);
  return (raw) =>
    namesCode(waiver, raw.code) &&
    (selection === undefined || (raw.paths.length > 0 && raw.paths.every((path) => selection.matches(path)))) &&
    (services === undefined ||
      (raw.services.length > 0 && raw.services.every((service) => services.includes(service))));
}

function namesCode({ rule }: Waiver, code: string): boolean {
  return rule.endsWith(".*") ? code.startsWith(rule.slice(0, -1)) : code === rule;
}

function names(waiver: Waiver, codes: readonly string[]): boolean {
  return codes.some((code) => namesCode(waiver, code));
}

/** Why a waiver does not count, as a warning; undefined when it does. */
function objection(waiver: Waiver, day: string, people: readonly string[]): PolicyResult | undefined {
  if (people.includes(waiver.approver.toLowerCase()))
    return warning(
      "waiver.own_change",
      "A waiver is not approved by an author of the change",
      `Waiver ${waiver.id} does not count: its approver ${waiver.approver} is an author, committer or co-author of the change.`,
      "Have somebody who did not work on the change approve the waiver, and name that person in it.",
    );
  const from = waiver["effective-from"];
  if (from !== undefined && day < from)
    return warning(
      "waiver.not_yet_effective",
      "A waiver counts from its first day",
      `Waiver ${waiver.id} does not count yet: it is effective from ${from}.`,
      "Wait for that day, or have an earlier one approved.",
    );
  if (day > waiver.expires)
    return warning(
      "waiver.expired",
      "A waiver counts until its last day",
      `Waiver ${waiver.id} expired on ${waiver.expires}; what it waived is a violation again.`,
      `Mend the violation, or have the waiver renewed with a new date and ticket (it was ${waiver.ticket}).`,
    );
  return undefined;
}

function endsSoon(waiver: Waiver, days: number): PolicyResult {
  return warning(
    "waiver.ends_soon",
    "A waiver is about to end",
    `Waiver ${waiver.id} ends on ${waiver.expires} (${days === 0 ? "today" : `in ${days} day${days === 1 ? "" : "s"}`}).`,
    "Mend what it waives, or have it renewed in time.",
  );
}

function unknownRule(waiver: Waiver, codes: readonly string[]): PolicyResult {
  const near = nearest(waiver.rule, codes)[0];
  return warning(
    "waiver.unknown_rule",
    "A waiver names a rule that exists",
    `Waiver ${waiver.id} waives nothing: there is no rule ${waiver.rule}${near === undefined ? "" : `; did you mean ${near}?`}`,
    "Correct the rule's code in the waiver, or remove the waiver.",
  );
}

function warning(code: string, title: string, message: string, solution: string): PolicyResult {
  return {
    code,
    title,
    message,
    solution,
    controls: [],
    enforcement: "advise",
    commit: null,
    location: null,
    services: [],
    paths: [],
  };
}
