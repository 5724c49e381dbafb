/**
 * What changed files are about, by the words of their paths. A control that is claimed needs a file of one of its topics; rules
 * ask for topics where a path's name is all that is known.
 */
const WORDS: Readonly<Record<string, RegExp>> = {
  encryption: /(?:^|[^a-z])(?:encrypt|decrypt|cipher|crypto|aes|kms|tls|ssl|certificate|token(?:iz|is)ation)/,
  "access-control": /(?:^|[^a-z])(?:auth|login|session|permission|role|access|rbac|acl)/,
  audit: /(?:^|[^a-z])(?:audit)/,
  logging: /(?:^|[^a-z])(?:log|logger|logging)(?:[^a-z]|$)/,
};

/** Every topic, sorted. */
export const topics: readonly string[] = Object.keys(WORDS).sort();

/** Topics of a changed file, sorted. */
export function topicsOf(path: string): string[] {
  const text = path.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  return topics.filter((topic) => WORDS[topic]?.test(text));
}
