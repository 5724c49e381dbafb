/** A scored commit with its label. */
export interface Judged {
  readonly score: number;
  readonly buggy: boolean;
  /** Commits of one group are compared with each other only, by `aucWithin`. */
  readonly group: number;
}

/**
 * Area under the ROC curve: the share of pairs of a buggy and a clean commit in which the buggy one has the higher score,
 * ties counting half (Mann-Whitney U). NaN without a pair.
 */
export function auc(judged: readonly Judged[]): number {
  const { concordant, pairs } = pairsOf(judged);
  return concordant / pairs;
}

/** As `auc`, but of pairs in the same group only: with years as groups, how well commits of the same time are told apart. */
export function aucWithin(judged: readonly Judged[]): number {
  const groups = new Map<number, Judged[]>();
  for (const each of judged) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  const counts = [...groups.values()].map(pairsOf);
  return sum(counts.map(({ concordant }) => concordant)) / sum(counts.map(({ pairs }) => pairs));
}

function pairsOf(judged: readonly Judged[]): { concordant: number; pairs: number } {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  const buggy = sorted.filter((each) => each.buggy).length;
  let rankSum = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end++;
    const tied = sorted.slice(start, end).filter((each) => each.buggy).length;
    rankSum += (tied * (start + 1 + end)) / 2;
  }
  return { concordant: rankSum - (buggy * (buggy + 1)) / 2, pairs: buggy * (sorted.length - buggy) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
