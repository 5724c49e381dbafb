import type { Detector } from "../engine/detector.ts";
import { type ReadyAllowlist, readyAllowlist } from "./allowlist.ts";
import { connectionString } from "./connection-string.ts";
import { heads } from "./gitleaks.generated.ts";
import { type ReadyRule, readyRule } from "./ready-rule.ts";
import type { SecretRule, SecretRules } from "./rule.ts";
import { type RuleHead, ruleDetector } from "./rule-detector.ts";
import { shippedRules } from "./shipped-rules.ts";
import { urlCredentials } from "./url-credentials.ts";

/** What is found however gitleaks is configured. */
const own: readonly Detector[] = [urlCredentials, connectionString];

/**
 * gitleaks gives no keywords to a rule about paths; these are in every path that its expression can match. Without them the
 * library of expressions would be loaded for the first path of every change.
 */
const PATH_ENDINGS: Readonly<Record<string, readonly string[]>> = { "pkcs12-file": [".p12", ".pfx"] };

/** Detectors of credentials: the rules of gitleaks, which are read when the first keyword of one is met, and two of our own. */
export const secrets: readonly Detector[] = [...detectorsOf(heads.map(headOf), shippedRules), ...own];

/** The same with the rules of a user's `.gitleaks.toml` (`gitleaksToml`) in place of those of gitleaks. */
export function secretsWith(rules: SecretRules): readonly Detector[] {
  return [...detectorsOf(rules.rules.map(headOfRule), () => rules), ...own];
}

function detectorsOf(all: readonly RuleHead[], load: () => SecretRules): Detector[] {
  let common: readonly ReadyAllowlist[] | undefined;
  let byId: ReadonlyMap<string, SecretRule> | undefined;
  const ready = (id: string): ReadyRule => {
    common ??= load().allowlists.map(readyAllowlist);
    byId ??= new Map(load().rules.map((rule) => [rule.id, rule]));
    const rule = byId.get(id);
    if (rule === undefined) throw new RangeError(`The rule ${id} is listed, but not in the rules.`);
    return readyRule(rule, common);
  };
  return all.map((head) => {
    let rule: ReadyRule | undefined;
    return ruleDetector(head, () => {
      rule ??= ready(head.id);
      return rule;
    });
  });
}

function headOf({ id, keywords, labelled = false, pathOnly = false }: (typeof heads)[number]): RuleHead {
  return { id, keywords: PATH_ENDINGS[id] ?? keywords, labelled, pathOnly };
}

/** A rule that we do not know is of tier B: only its author knows how sure it is. */
function headOfRule({ id, keywords, regex }: SecretRule): RuleHead {
  const known = heads.find((head) => head.id === id);
  return { id, keywords, labelled: known === undefined || known.labelled === true, pathOnly: regex === undefined };
}
