import type { LintFinding } from "@gitops-health/contracts";
import type { Rival } from "./rival.ts";

/** Prints how often both linters agree on whether a message has an error, and an example of each kind of difference. */
export async function compareVerdicts(
  rival: Rival,
  all: readonly string[],
  ours: (message: string) => readonly LintFinding[],
): Promise<void> {
  const differences = new Map<string, { count: number; example: string }>();
  let agreed = 0;
  for (const message of all) {
    const own = ours(message).filter((finding) => finding.severity === "error");
    const theirs = await rival.lint(message);
    if ((own.length === 0) === (theirs.length === 0)) {
      agreed++;
      continue;
    }
    const who = own.length === 0 ? "only commitlint" : "only ours";
    const rules = own.length === 0 ? theirs : own.map((finding) => finding.rule);
    const kind = `${who}: ${[...new Set(rules)].sort().join(", ")}`;
    const known = differences.get(kind);
    differences.set(kind, {
      count: (known?.count ?? 0) + 1,
      example: known?.example ?? message.split("\n", 1)[0] ?? "",
    });
  }
  console.log(`\nVerdicts (error or not, no facts about the change): the same on ${agreed} of ${all.length} messages`);
  for (const [kind, { count, example }] of [...differences].sort((a, b) => b[1].count - a[1].count))
    console.log(`  ${String(count).padStart(5)}  ${kind}  (e.g. "${example.slice(0, 80)}")`);
}
