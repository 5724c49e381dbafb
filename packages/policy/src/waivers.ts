import type { Configuration, Waiver } from "@gitops-health/config";
import type { PolicyResult, WaivedResult } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import type { Judged } from "./judged.ts";
import { notices as say } from "./waiver-notices.ts";
import { type WaiverScope, waiverScope } from "./waiver-scope.ts";

const SOON_DAYS = 30;
const DAY = 86_400_000;

/** What waivers make of results: which are waived, which are not, and what is to be said of the waivers themselves. */
export interface Waived {
  readonly unwaived: readonly Judged[];
  readonly exceptions: readonly WaivedResult[];
  readonly notices: readonly PolicyResult[];
}

/** What decides whether a waiver counts, beside the waiver. */
export interface WaiverFacts {
  /** `YYYY-MM-DD`, UTC; the day that a waiver expires on still counts. */
  readonly day: string;
  /** What identifies those who made the change; nobody waives their own. */
  readonly people: readonly string[];
  /** Who may approve in which role; empty: anybody. */
  readonly roles: Configuration["approvals"]["roles"];
  /** Codes of all rules. */
  readonly codes: readonly string[];
  /** Codes of the rules that were judged. */
  readonly judgedCodes: readonly string[];
  /** What the change touches. */
  readonly touched: { readonly paths: readonly string[]; readonly services: readonly string[] };
}

/**
 * Applies the waivers that count on a day. A waiver removes exactly the results whose code it names and that lie wholly within
 * its scope. Of several, the first by id that counts is the one that is named.
 */
export function applyWaivers(judged: readonly Judged[], waivers: readonly Waiver[], facts: WaiverFacts): Waived {
  const sorted: Ready[] = [...waivers]
    .sort((a, b) => compare(a.id, b.id))
    .map((waiver) => ({ waiver, scope: waiverScope(waiver), objection: objection(waiver, facts) }));
  const notices = new Map<string, PolicyResult>();
  const notice = (made: PolicyResult) => notices.set(`${made.code} ${made.message}`, made);

  const unwaived: Judged[] = [];
  const exceptions: WaivedResult[] = [];
  const matched = new Set<Ready>();
  for (const each of judged) {
    const matching = sorted.filter(({ scope }) => scope.covers(each.result));
    for (const one of matching) matched.add(one);
    const good = matching.find((one) => objectionTo(one, each.result) === undefined);
    if (good === undefined) {
      unwaived.push(each);
      for (const one of matching) notice(objectionTo(one, each.result) as PolicyResult);
      continue;
    }
    const { id, reason, approver, ticket, expires } = good.waiver;
    exceptions.push({ result: each.result, waiver: { id, reason, approver, ticket, expires } });
    for (const made of reservations(good.waiver, facts)) notice(made);
  }
  for (const one of sorted) {
    const about = standing(one, matched.has(one), facts);
    if (about !== undefined) notice(about);
  }
  return {
    unwaived,
    exceptions,
    notices: [...notices.values()].sort((a, b) => compare(a.message, b.message)),
  };
}

interface Ready {
  readonly waiver: Waiver;
  readonly scope: WaiverScope;
  /** Why it counts for nothing; undefined when it counts. */
  readonly objection: PolicyResult | undefined;
}

function objection(waiver: Waiver, { day, people, roles }: WaiverFacts): PolicyResult | undefined {
  if (day > waiver.expires) return say.expired(waiver);
  const from = waiver["effective-from"];
  if (from !== undefined && day < from) return say.notYetEffective(waiver, from);
  if (people.includes(waiver.approver.toLowerCase())) return say.ownChange(waiver);
  if (eligibility(waiver, roles).kind === "no") return say.notEligible(waiver);
  return undefined;
}

/** Why a waiver does not count for a result that it covers. */
function objectionTo({ waiver, objection: general }: Ready, { lines }: PolicyResult): PolicyResult | undefined {
  if (general !== undefined) return general;
  return waiver.lines !== undefined && waiver.lines !== lines ? say.lapsed(waiver) : undefined;
}

/** What is to be said of a waiver that waived something. */
function reservations(waiver: Waiver, { day, roles }: WaiverFacts): PolicyResult[] {
  const days = Math.round((Date.parse(waiver.expires) - Date.parse(day)) / DAY);
  const eligible = eligibility(waiver, roles);
  return [
    ...(days <= SOON_DAYS ? [say.endsSoon(waiver, days)] : []),
    ...(eligible.kind === "unknown" ? [say.notVerified(waiver, eligible.teams)] : []),
  ];
}

/** What is to be said of a waiver whatever was found. */
function standing(
  { waiver, scope, objection: general }: Ready,
  matched: boolean,
  { codes, judgedCodes, touched }: WaiverFacts,
): PolicyResult | undefined {
  if (!codes.some(scope.names)) return say.unknownRule(waiver, codes);
  if (general !== undefined) return undefined;
  if (scope.everywhere) return say.broadScope(waiver);
  return !matched && judgedCodes.some(scope.names) && scope.touchedBy(touched) ? say.unused(waiver) : undefined;
}

type Eligibility =
  | { readonly kind: "yes" | "no" }
  /** No role names the person, but one names teams, whose members only GitHub knows. */
  | { readonly kind: "unknown"; readonly teams: readonly string[] };

function eligibility({ approver }: Waiver, roles: WaiverFacts["roles"]): Eligibility {
  const named = [...new Set(Object.values(roles).flat())];
  if (named.length === 0 || named.some((name) => name.toLowerCase() === approver.toLowerCase())) return { kind: "yes" };
  const teams = named.filter((name) => name.includes("/")).sort(compare);
  return teams.length === 0 ? { kind: "no" } : { kind: "unknown", teams };
}
