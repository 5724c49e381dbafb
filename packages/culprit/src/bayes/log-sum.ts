/** The logarithm of the sum of likelihoods that are given by their logarithms, culprit by culprit; of a single one itself. */
export function logSum(logs: readonly Float64Array[]): Float64Array {
  const [first, ...rest] = logs;
  if (first === undefined || rest.length === 0) return first ?? new Float64Array();
  return first.map((_, c) => {
    const terms = logs.map((log) => log[c] ?? 0);
    const highest = Math.max(...terms);
    return highest === Number.NEGATIVE_INFINITY
      ? highest
      : highest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - highest), 0));
  });
}
