import type { Configuration } from "@gitops-health/config";
import type { CommitKind, LintFinding } from "@gitops-health/contracts";
import { nearest } from "@gitops-health/text";
import { CommitsError } from "./error.ts";
import { kindRules, WRITTEN_BY_A_TOOL } from "./kind.ts";
import type { Rule } from "./rule.ts";
import { fixup } from "./rules/kind/fixup.ts";
import { rules } from "./rules.ts";

/** A rule with the severity that the configuration gives it; undefined where the rule's own counts. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly configured: LintFinding["severity"] | undefined;
}

const known = new WeakMap<Configuration, Map<CommitKind, readonly ActiveRule[]>>();

/**
 * The rules that apply to messages of a kind under a configuration, worked out once for both.
 *
 * @throws CommitsError when the configuration names a rule that does not exist
 */
export function activeRules(configuration: Configuration, kind: CommitKind): readonly ActiveRule[] {
  let byKind = known.get(configuration);
  if (byKind === undefined) {
    refuseUnknown(configuration);
    byKind = new Map();
    known.set(configuration, byKind);
  }
  let active = byKind.get(kind);
  if (active === undefined) {
    active = select(configuration, kind);
    byKind.set(kind, active);
  }
  return active;
}

function select(configuration: Configuration, kind: CommitKind): ActiveRule[] {
  const exempt = exemptions(configuration, kind);
  return rules.flatMap((rule) => {
    const configured = configuration.commit.rules[rule.id];
    if (configured === "off" || exempt.includes(rule.id.slice(0, rule.id.indexOf("/")))) return [];
    return [{ rule, configured }];
  });
}

/** A fixup is excused from everything else because it is refused; where the configuration lets it land, it is judged. */
function exemptions({ commit }: Configuration, kind: CommitKind): readonly string[] {
  const lands = (commit.rules[fixup.id] ?? fixup.severity) !== "error";
  return kind === "fixup" && lands ? WRITTEN_BY_A_TOOL : kindRules[kind].exempt;
}

function refuseUnknown(configuration: Configuration): void {
  const ids = rules.map((rule) => rule.id);
  for (const id of Object.keys(configuration.commit.rules)) {
    if (ids.includes(id)) continue;
    const [near] = nearest(id, ids);
    throw new CommitsError(
      "unknown-rule",
      "user",
      `The configuration's commit.rules names "${id}", which is no rule${near === undefined ? "" : `; did you mean "${near}"`}? The rules are: ${ids.join(", ")}.`,
    );
  }
}
