/**
 * How likely each commit can be tested, 0 to 1, in the order given. Commits that cannot be tested come in runs: one breaks the build,
 * a later one mends it. So the chance grows with the distance from the nearest skipped one, and the more were skipped the wider
 * the search steps aside.
 */
export function testabilityOf(
  commits: readonly { readonly sha: string }[],
  isSkipped: (sha: string) => boolean,
): number[] {
  const skipped = commits.map((each) => isSkipped(each.sha));
  const count = skipped.filter(Boolean).length;
  if (count === 0) return commits.map(() => 1);
  const distances = commits.map(() => Number.POSITIVE_INFINITY);
  const sweep = (indices: Iterable<number>) => {
    let distance = Number.POSITIVE_INFINITY;
    for (const index of indices) {
      distance = skipped[index] ? 0 : distance + 1;
      distances[index] = Math.min(distances[index] ?? distance, distance);
    }
  };
  sweep(commits.keys());
  sweep([...commits.keys()].reverse());
  return distances.map((distance) => (distance === Number.POSITIVE_INFINITY ? 1 : distance / (distance + count)));
}
