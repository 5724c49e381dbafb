import { defaultConfiguration, parseConfiguration, yamlText } from "@gitops-health/config";
import { rules } from "../rules.ts";
import { readCommitlint } from "./read.ts";
import type { CommitSection } from "./section.ts";
import { SHARED_VERSION } from "./shared-rules.ts";
import { translate } from "./translate.ts";

/** A commitlint configuration as ours. */
export interface ImportedConfiguration {
  /** What to put into `.github/gitops-health.yml`: YAML, ends with a line feed. */
  readonly yaml: string;
  /** What could not be carried over, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Our `commit` section for a commitlint configuration; only what differs from our defaults is written.
 *
 * @param path names the file and thereby its form
 * @throws CommitsError `not-importable`
 */
export function importCommitlint(bytes: Uint8Array, path: string): ImportedConfiguration {
  const { commit, notes } = translate(readCommitlint(bytes, path));
  const yaml = yamlText({ version: 1, commit: sparse(commit) });
  // What we print must be what we accept.
  parseConfiguration(Buffer.from(yaml), "the imported configuration");
  return {
    yaml: `# From ${JSON.stringify(path.split(/[\\/]/).at(-1))} of commitlint (shared configurations as of version ${SHARED_VERSION}).\n${yaml}`,
    notes,
  };
}

function sparse(commit: CommitSection): object {
  const standard = defaultConfiguration().commit;
  const settings = Object.entries(commit.rules).flatMap(([id, setting]): [string, unknown][] => {
    const rule = rules.find((each) => each.id === id);
    const { severity, ...options } = setting;
    const table: Readonly<Record<string, { readonly default: unknown }>> = rule?.options ?? {};
    const given = Object.entries(options).filter(([name, value]) => !same(value, table[name]?.default));
    if (given.length === 0) return severity === rule?.severity ? [] : [[id, severity]];
    return [[id, [severity, Object.fromEntries(given)]]];
  });
  const { rules: _, ...shared } = commit;
  const others = Object.entries(shared).filter(([key, value]) => !same(value, standard[key as keyof typeof standard]));
  return { ...Object.fromEntries(others), ...(settings.length === 0 ? {} : { rules: Object.fromEntries(settings) }) };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
