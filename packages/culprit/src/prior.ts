/** Share of the prior that goes by risk; the rest is spread evenly, so that no commit is ever out of the question. */
const BY_RISK = 0.8;

/** The same probability for every suspect. */
export function uniformPrior(suspects: readonly { readonly sha: string }[]): Map<string, number> {
  return new Map(suspects.map((each) => [each.sha, 1 / suspects.length]));
}

/**
 * 80 % in proportion to the risk score, 20 % uniform. All uniform when no suspect has any risk.
 *
 * @param riskOf risk score, 0 to 100; 0 for a commit that has none
 */
export function riskPrior(
  suspects: readonly { readonly sha: string }[],
  riskOf: (sha: string) => number,
): Map<string, number> {
  const total = suspects.reduce((sum, each) => sum + riskOf(each.sha), 0);
  if (total <= 0) return uniformPrior(suspects);
  const even = (1 - BY_RISK) / suspects.length;
  return new Map(suspects.map((each) => [each.sha, (BY_RISK * riskOf(each.sha)) / total + even]));
}
