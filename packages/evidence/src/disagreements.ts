import { type AuditException, compareLevels } from "@gitops-health/contracts";
import type { Analysed } from "./analysed.ts";
import type { Joined } from "./join.ts";

/**
 * Where the stored verdict of a change and the one computed again do not agree. When both judged the same range with the same
 * configuration by the same version every figure must be equal. By another version or configuration it is an exception only if the
 * change looks worse now than it was said to be. Of a squashed or rebased change git has another message and other commits than were
 * judged, so a difference is a note there (a violation that landed is an exception of its own).
 *
 * @param version of the packages that compute it now
 */
export function disagreements(
  commit: string,
  documents: readonly Joined[],
  analysed: Analysed,
  version: string,
): { exceptions: AuditException[]; notes: string[] } {
  const exceptions: AuditException[] = [];
  const notes: string[] = [];
  for (const joined of documents.filter(({ covers }) => covers === 1)) {
    const { document, sameRange } = joined;
    const { strict, worse } = differences(joined, analysed);
    const name = `${document.kind} ${document.sha256.slice(0, 12)}`;
    const others = policiesOfOthers(document.materials, analysed.materials);
    if (others.length > 0)
      notes.push(
        `the stored ${name} was also judged by ${others.join(", ")}, which are not in the change's own repository; they were not evaluated again`,
      );
    const except = (what: string) => exceptions.push({ code: "verdict-disagrees", commit, what });
    if (sameRange && document.version === version && sameMaterials(document.materials, analysed.materials)) {
      if (strict.length > 0)
        except(`The stored ${name} disagrees with the same version's recomputation: ${strict.join("; ")}.`);
    } else if (sameRange && worse.length > 0)
      except(
        `The stored ${name} of version ${document.version} is milder than the recomputation: ${worse.join("; ")}.`,
      );
    else {
      const told = sameRange ? strict : worse;
      if (told.length > 0) notes.push(`recomputed differently than the stored ${name}: ${told.join("; ")}`);
    }
  }
  return { exceptions, notes };
}

function differences({ document }: Joined, { compliance, risk }: Analysed): { strict: string[]; worse: string[] } {
  const { verdict } = document;
  const strict: string[] = [];
  const worse: string[] = [];
  const unequal = (
    what: string,
    stored: string | number | boolean,
    now: string | number | boolean,
    isWorse: boolean,
  ) => {
    if (stored === now) return;
    strict.push(`${what} was ${stored}, is ${now}`);
    if (isWorse) worse.push(`${what} was ${stored}, is ${now}`);
  };
  if (document.kind === "compliance-analysis") {
    unequal("compliant", verdict.compliant ?? false, compliance.compliant, verdict.compliant === true);
    unequal("violations", codes(verdict.violations ?? []), codes(compliance.violations.map(({ code }) => code)), false);
  }
  if (document.kind === "risk-assessment" && verdict.computedLevel !== undefined) {
    const lower = compareLevels(verdict.computedLevel, risk.computedLevel) < 0;
    unequal("computed level", verdict.computedLevel, risk.computedLevel, lower);
    unequal("score", verdict.score ?? 0, risk.score, false);
  }
  return { strict, worse };
}

function codes(list: readonly string[]): string {
  return [...new Set(list)].sort().join(", ") || "none";
}

function sameMaterials(stored: ReadonlyMap<string, string>, now: Readonly<Record<string, string>>): boolean {
  return (
    Object.entries(now).every(([name, digest]) => !stored.has(name) || stored.get(name) === digest) &&
    policiesOfOthers(stored, now).length === 0
  );
}

/** Policies and data that judged a change then and that its own tree does not list: a workflow gave them from another repository. */
function policiesOfOthers(stored: ReadonlyMap<string, string>, now: Readonly<Record<string, string>>): string[] {
  return [...stored.keys()].filter((name) => /^(policies|data):/.test(name) && !Object.hasOwn(now, name));
}
