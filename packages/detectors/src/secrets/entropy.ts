/**
 * Shannon's entropy of a value in bits per character, as gitleaks computes it (detect/utils.go): frequencies of characters over
 * the number of bytes in UTF-8, so a value with characters beyond ASCII comes out lower than by the textbook.
 */
export function shannonEntropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  const bytes = Buffer.byteLength(value);
  let entropy = 0;
  for (const count of counts.values()) {
    const frequency = count / bytes;
    entropy -= frequency * Math.log2(frequency);
  }
  return entropy;
}
