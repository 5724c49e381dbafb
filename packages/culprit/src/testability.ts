/**
 * How likely each commit can be tested, 0 to 1, by which of them were skipped, in their order. Commits that cannot be tested come in
 * runs: one breaks the build, a later one mends it. So the chance grows with the distance from the nearest skipped one, and the more
 * were skipped the wider the search steps aside.
 */
export function testabilityOf(skipped: readonly boolean[]): number[] {
  const count = skipped.filter(Boolean).length;
  if (count === 0) return skipped.map(() => 1);
  const distances = skipped.map(() => Number.POSITIVE_INFINITY);
  const sweep = (indices: Iterable<number>) => {
    let distance = Number.POSITIVE_INFINITY;
    for (const index of indices) {
      distance = skipped[index] ? 0 : distance + 1;
      distances[index] = Math.min(distances[index] ?? distance, distance);
    }
  };
  sweep(skipped.keys());
  sweep([...skipped.keys()].reverse());
  return distances.map((distance) => (distance === Number.POSITIVE_INFINITY ? 1 : distance / (distance + count)));
}
