import { pathFor, textFor, textRules } from "../../rule-values.ts";
import { secretsOnly } from "./secret-scan.ts";

const EACH = 40;

/** How many of the values that are made for each rule it finds, and how many of the same values cut short it does not. */
export function benchmarkFiring(): boolean {
  const byId = new Map(secretsOnly.map((detector) => [detector.id, detector]));
  let silent = 0;
  let twins = 0;
  const fired = textRules().map((rule) => {
    const detector = byId.get(`secret/${rule.id}`);
    const path = pathFor(rule);
    const found = (text: string) => [
      ...(detector?.detect({ text, path, family: "text", context: "main", side: "added" }) ?? []),
    ];
    let count = 0;
    for (let seed = 0; seed < EACH; seed++) {
      const text = textFor(rule, seed, seed % 2 === 0 ? 0 : 40);
      const [match] = found(text);
      if (match === undefined) continue;
      count++;
      if (seed % 2 !== 0) continue;
      twins++;
      if (found(text.slice(0, match.end - 6) + text.slice(match.end)).length === 0) silent++;
    }
    return { id: rule.id, count };
  });
  const total = fired.reduce((sum, { count }) => sum + count, 0);
  console.log(`\nRules of gitleaks: ${fired.length} look at text; ${EACH} values made for each from its expression`);
  console.log(`  rules that fire: ${fired.filter(({ count }) => count > 0).length} of ${fired.length}`);
  console.log(
    `  values found: ${total} of ${fired.length * EACH}; shortest values cut by six characters not found: ${silent} of ${twins}`,
  );
  console.log(
    "  rules that do not find all (entropy, allow lists, assertions that the maker of values does not know):",
  );
  for (const { id, count } of fired.filter(({ count }) => count < EACH)) console.log(`    ${id}: ${count}`);
  return fired.every(({ count }) => count > 0) && silent === twins;
}
