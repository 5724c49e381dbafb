import { declaredType } from "@gitops-health/risk";

/** A score by the commit's own words alone, as a baseline: by its Conventional Commits type, else by what its first line talks of. */
export function messageTypeScore(message: string): number {
  const type = declaredType(message);
  if (type !== null) return BY_TYPE[type] ?? 40;
  const subject = message.trimStart().slice(0, 200).split("\n")[0] ?? "";
  return BY_WORDS.find(([words]) => words.test(subject))?.[1] ?? 40;
}

const BY_TYPE: Readonly<Record<string, number>> = {
  breaking: 90,
  security: 60,
  feat: 60,
  perf: 60,
  revert: 60,
  fix: 50,
  refactor: 50,
  build: 40,
  ci: 25,
  chore: 20,
  test: 10,
  docs: 5,
  style: 5,
};

const BY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(docs?|documentation|readme|javadoc|typo|comment|changelog|translation)/i, 5],
  [/\b(fix|bug|defect|error|fail|crash|leak|race|regression|wrong|broken|exception|corrupt|revert)/i, 50],
  [/\b(tests?|flaky|junit|coverage)\b/i, 10],
  [/\b(add|implement|support|introduc|new|feature|allow|enable|create)/i, 60],
  [/\b(refactor|clean ?up|rename|move|remove|simplif|deprecat|tidy|format|style)/i, 45],
];
