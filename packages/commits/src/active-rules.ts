import { type Configuration, type RuleId, type RuleSeverity, ruleSeverity } from "@gitops-health/config";
import type { CommitKind, LintFinding } from "@gitops-health/contracts";
import { kindRules, WRITTEN_BY_A_TOOL } from "./kind.ts";
import type { Effective, Rule } from "./rule.ts";
import { fixup } from "./rules/kind/fixup.ts";
import { rules } from "./rules.ts";

/** A rule as the configuration wants it judged. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The rule's own severity where the configuration gives none. */
  readonly severity: LintFinding["severity"];
  /** Whether the configuration gave it, which then counts for each problem. */
  readonly configured: boolean;
  readonly options: Effective<RuleId>;
}

const known = new WeakMap<Configuration, Map<CommitKind, readonly ActiveRule[]>>();

/** The rules that apply to messages of a kind under a configuration, worked out once for both. */
export function activeRules(configuration: Configuration, kind: CommitKind): readonly ActiveRule[] {
  let byKind = known.get(configuration);
  if (byKind === undefined) {
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

/**
 * The severity of a rule under a configuration: the one given there, else the rule's own. Who gives options to a rule that is off by
 * default, and no severity, wants it judged: then a broken one is an error.
 */
export function severityOf(rule: Rule, configuration: Configuration): RuleSeverity {
  const given = ruleSeverity(configuration.commit.rules, rule.id);
  if (given !== undefined) return given;
  return rule.severity === "off" && configuration.commit.rules[rule.id] !== undefined ? "error" : rule.severity;
}

/** What each option of a rule is under a configuration. */
function effectiveOptions<Id extends RuleId>(rule: Rule<Id>, configuration: Configuration): Effective<Id> {
  const table: Readonly<Record<string, { readonly default: unknown }>> = rule.options ?? {};
  const given: Readonly<Record<string, unknown>> = configuration.commit.rules[rule.id] ?? {};
  const entries = Object.entries(table).map(([name, option]) => [name, given[name] ?? option.default]);
  return Object.fromEntries(entries) as Effective<Id>;
}

function select(configuration: Configuration, kind: CommitKind): ActiveRule[] {
  const exempt = exemptions(configuration, kind);
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, configuration);
    if (severity === "off" || exempt.includes(rule.id.slice(0, rule.id.indexOf("/")))) return [];
    const configured = severity !== rule.severity || ruleSeverity(configuration.commit.rules, rule.id) !== undefined;
    return [{ rule, severity, configured, options: effectiveOptions(rule, configuration) }];
  });
}

/** A fixup is excused from everything else because it is refused; where the configuration lets it land, it is judged. */
function exemptions(configuration: Configuration, kind: CommitKind): readonly string[] {
  const lands = severityOf(fixup, configuration) !== "error";
  return kind === "fixup" && lands ? WRITTEN_BY_A_TOOL : kindRules[kind].exempt;
}
