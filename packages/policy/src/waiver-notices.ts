import type { Waiver } from "@gitops-health/config";
import type { PolicyResult } from "@gitops-health/contracts";
import { nearest } from "@gitops-health/text";

/** What is said of waivers themselves: warnings with codes `waiver.*`, each with what to do. */
export const notices = {
  ownChange: (waiver: Waiver) =>
    notice(
      "waiver.own_change",
      "A waiver is not approved by an author of the change",
      `Waiver ${waiver.id} does not count: its approver ${waiver.approver} is an author, committer or co-author of the change, or opened its pull request.`,
      "Have somebody who did not work on the change approve the waiver, and name that person in it.",
    ),
  notEligible: (waiver: Waiver) =>
    notice(
      "waiver.approver_not_eligible",
      "A waiver is approved by somebody who may",
      `Waiver ${waiver.id} does not count: its approver ${waiver.approver} is in no role under approvals.roles of the configuration.`,
      "Have a person of one of the roles approve the waiver, and name that person in it; or give the approver a role.",
    ),
  notVerified: (waiver: Waiver, teams: readonly string[]) =>
    notice(
      "waiver.approver_not_verified",
      "A waiver is approved by somebody who may",
      `Waiver ${waiver.id} counts, but whether its approver ${waiver.approver} may approve was not evaluated: no role names the person, and who is in the teams ${teams.join(", ")} is not known without asking GitHub.`,
      "Name the person under approvals.roles of the configuration, beside the team.",
    ),
  notYetEffective: (waiver: Waiver, from: string) =>
    notice(
      "waiver.not_yet_effective",
      "A waiver counts from its first day",
      `Waiver ${waiver.id} does not count yet: it is effective from ${from}.`,
      "Wait for that day, or have an earlier one approved.",
    ),
  expired: (waiver: Waiver) =>
    notice(
      "waiver.expired",
      "A waiver counts until its last day",
      `Waiver ${waiver.id} expired on ${waiver.expires}; what it waived is a violation again.`,
      `Mend the violation, or have the waiver renewed with a new date and ticket (it was ${waiver.ticket}).`,
    ),
  lapsed: (waiver: Waiver) =>
    notice(
      "waiver.lapsed",
      "A waiver that names lines counts while they stay",
      `Waiver ${waiver.id} does not count any more: the files that it waives are not those that its lines name.`,
      "Have the files as they are now reviewed, and put the digest that is printed under the violation into the waiver's lines.",
    ),
  endsSoon: (waiver: Waiver, days: number) =>
    notice(
      "waiver.ends_soon",
      "A waiver is about to end",
      `Waiver ${waiver.id} ends on ${waiver.expires} (${days === 0 ? "today" : `in ${days} day${days === 1 ? "" : "s"}`}).`,
      "Mend what it waives, or have it renewed in time.",
    ),
  broadScope: (waiver: Waiver) =>
    notice(
      "waiver.broad_scope",
      "A waiver is narrowed to paths or services",
      `Waiver ${waiver.id} waives ${waiver.rule} everywhere in the repository, for every change until ${waiver.expires}: its scope names no service, and no path that would narrow it.`,
      "Name the paths or services that the approver looked at.",
    ),
  unknownRule: (waiver: Waiver, codes: readonly string[]) => {
    const near = nearest(waiver.rule, codes)[0];
    return notice(
      "waiver.unknown_rule",
      "A waiver names a rule that exists",
      `Waiver ${waiver.id} waives nothing: there is no rule ${waiver.rule}${near === undefined ? "." : `; did you mean ${near}?`}`,
      "Correct the rule's code in the waiver, or remove the waiver.",
    );
  },
  unused: (waiver: Waiver) =>
    notice(
      "waiver.unused",
      "A waiver waives something",
      `Waiver ${waiver.id} waived nothing, though the change touches what its scope names: ${waiver.rule} found nothing there.`,
      "Remove the waiver if what it waived is mended.",
    ),
};

function notice(code: string, title: string, message: string, solution: string): PolicyResult {
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
    lines: null,
  };
}
