import { readFileSync } from "node:fs";
import { expression, type Part } from "../tools/gitleaks-rules/expression.ts";
import { generator } from "./benchmarks/lint/random.ts";
import { valueFor } from "./expression-values.ts";

/** A rule as packages/detectors/data/gitleaks.json has it. */
export interface RuleOfData {
  readonly id: string;
  readonly regex?: string;
  readonly path?: string;
  readonly keywords: readonly string[];
}

/** All rules of gitleaks that look at text. */
export function textRules(): (RuleOfData & { readonly regex: string })[] {
  const data = new URL("../packages/detectors/data/gitleaks.json", import.meta.url);
  const { rules }: { rules: RuleOfData[] } = JSON.parse(readFileSync(data, "utf8"));
  return rules.flatMap(({ regex, ...rule }) => (regex === undefined ? [] : [{ ...rule, regex }]));
}

const parts = new Map<string, Part>();

/**
 * A text made for a rule: what its expression matches, with its keyword near by when that is not a part of it. Made at run time,
 * so that no value that looks like a credential is in the repository.
 *
 * @param more repetitions beyond the fewest; 0 gives the shortest value
 */
export function textFor(
  { regex, keywords }: RuleOfData & { readonly regex: string },
  seed: number,
  more: number,
): string {
  const part = parts.get(regex) ?? expression(regex);
  parts.set(regex, part);
  const value = valueFor(part, generator(seed), more);
  const [keyword = ""] = keywords;
  const near = keywords.some((word) => value.toLowerCase().includes(word)) ? "" : `# ${keyword}`;
  return `${near}\n${value}`;
}

/** A path that a rule looks at. */
export function pathFor({ id }: RuleOfData): string {
  return PATHS[id] ?? "src/settings.txt";
}

const PATHS: Readonly<Record<string, string>> = {
  "freemius-secret-key": "src/settings.php",
  "hashicorp-tf-password": "infra/main.tf",
  "kubernetes-secret-yaml": "deploy/settings.yaml",
  "nuget-config-password": "src/nuget.config",
};
