import type { Configuration } from "@gitops-health/config";
import type { Level, ServicePlan } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";

type Requirement = ServicePlan["approvals"][number];

/**
 * The people of a change, who may not approve it: `Name <email>`, sorted, each once.
 * GitHub itself, which commits what is merged or edited on its pages, is nobody.
 */
export function excludedApprovers(people: readonly string[]): string[] {
  return [...new Set(people.filter((person) => emailOf(person) !== "noreply@github.com"))].sort(compare);
}

/**
 * Who must approve at a level, from `approvals.required` and `approvals.roles`: one entry per role, sorted by role.
 * A role that is required twice needs two people. People of the change whose handle is known are no longer listed as eligible.
 */
export function requirementsOf(
  level: Level,
  approvals: Configuration["approvals"],
  excluded: readonly string[],
): Requirement[] {
  const required = approvals.required[level];
  const handles = new Set(excluded.map(handleOf));
  return [...new Set(required)].sort(compare).map((role) => ({
    role,
    count: required.filter((each) => each === role).length,
    eligible: [...new Set(Object.hasOwn(approvals.roles, role) ? approvals.roles[role] : [])]
      .filter((who) => !handles.has(who.toLowerCase()))
      .sort(compare),
  }));
}

/** Approvals in all when one person's approval counts for every service, but for one role only. */
export function requiredInAll(requirements: readonly Requirement[]): number {
  const roles = new Map<string, number>();
  for (const { role, count } of requirements) roles.set(role, Math.max(count, roles.get(role) ?? 0));
  return [...roles.values()].reduce((sum, count) => sum + count, 0);
}

/** Sentences that say why nobody can give the approvals yet; empty when the configuration has enough people for distinct ones. */
export function missingApprovers(requirements: readonly Requirement[]): string[] {
  const vacant = requirements.filter((each) => each.eligible.length === 0);
  if (vacant.length > 0)
    return vacant.map(
      ({ role }) =>
        `Nobody can approve in the role "${role}" yet; name people or teams who did not take part in the change under approvals.roles.${role} of the configuration.`,
    );
  const seats = requirements.flatMap((each) => Array.from({ length: each.count }, () => each));
  // How many people a team has is known to GitHub only; a role that names one is taken as large enough.
  const closed = seats.filter((each) => !each.eligible.some(isTeam));
  if (seatable(closed.map((each) => each.eligible))) return [];
  const roles = [...new Set(closed.map((each) => `"${each.role}"`))].join(" and ");
  return [
    `The people named for ${roles} are too few for ${closed.length} approvals by different people; name more under approvals.roles of the configuration.`,
  ];
}

function isTeam(who: string): boolean {
  return who.includes("/");
}

/** Whether each seat can have a person of its own: augmenting paths of a bipartite matching. */
function seatable(seats: readonly (readonly string[])[]): boolean {
  const taken = new Map<string, number>();
  const place = (seat: number, tried: Set<string>): boolean =>
    (seats[seat] ?? []).some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const sitting = taken.get(person);
      if (sitting !== undefined && !place(sitting, tried)) return false;
      taken.set(person, seat);
      return true;
    });
  return seats.every((_, seat) => place(seat, new Set()));
}

/** The handle in an address that GitHub gives to keep mail private: `1234+alice@users.noreply.github.com`. */
function handleOf(person: string): string | undefined {
  const match = /^(?:\d+\+)?([a-z0-9-]+)@users\.noreply\.github\.com$/.exec(emailOf(person));
  return match === null ? undefined : `@${match[1]}`;
}

/** Lower-case address of `Name <email>`; a name may contain anything, so the last bracket counts. */
function emailOf(person: string): string {
  return person
    .slice(person.lastIndexOf("<") + 1)
    .replace(/>$/, "")
    .trim()
    .toLowerCase();
}
