/** Seeded commit messages as repositories have them: most well formed, some broken in the ways that linters look for. */

import { generator } from "./random.ts";

const TYPES = ["feat", "fix", "docs", "refactor", "test", "build", "ci", "perf", "chore"];
const SCOPES = ["", "", "(phi)", "(payment)", "(ui)", "(device)"];
const VERBS = ["show", "encrypt", "validate", "round", "store", "log", "retry", "merge"];
const NOUNS = ["patient records", "payment tokens", "doses", "allergies", "audit events", "sessions", "lab results"];
const PROSE = [
  "The former behaviour surprised clinicians when a record was open twice.",
  "Values are checked before the write, and a failure leaves the old row untouched.",
  "- add tests for the round trip and for a wrong key",
  "- the timeout is read from the configuration",
  "See https://example.org/decisions/0042 for the reasoning behind the limits.",
];
const TRAILERS = [
  "HIPAA-ADMIN: true",
  "PHI-Impact: direct",
  "COMPLIANCE: HIPAA:164.312(a)(2)(iv), HIPAA:164.312(b)",
  "RISK-LEVEL: high",
  "SUGGESTED-REVIEWERS: @acme/security, @acme/compliance",
  "Signed-off-by: Ada Lovelace <ada@example.com>",
];
/** What is done to one message in four. */
const BREAK: readonly ((message: string) => string)[] = [
  (message) => message.replace(": ", ":"),
  (message) => message.replace(/^[a-z]+/, "feet"),
  (message) => message.replace(/\n/, ".\n"),
  (message) => message.replace(/\n/, ` ${"and more ".repeat(12)}\n`),
  (message) => message.replace("\n\n", "\n"),
  (message) => message.replace("RISK-LEVEL: high", "RISK_LEVEL: high"),
  (message) => message.replace("RISK-LEVEL: high", "RISK-LEVEL: middling"),
  (message) => message.replace(/^[^:]*: /, ""),
];

/** `count` messages, the same for the same seed. */
export function messages(count: number, seed: number): string[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, () => {
    const breaking = random() < 0.05 ? "!" : "";
    const header = `${pick(TYPES)}${pick(SCOPES)}${breaking}: ${pick(VERBS)} ${pick(NOUNS)}`;
    const body = PROSE.filter(() => random() < 0.5);
    const trailers = random() < 0.7 ? TRAILERS.filter(() => random() < 0.8) : [];
    const footer = breaking === "" ? [] : ["BREAKING CHANGE: rows written before need the migration"];
    const paragraphs = [header, body.join("\n"), footer.join("\n"), trailers.join("\n")].filter((each) => each !== "");
    const message = `${paragraphs.join("\n\n")}\n`;
    return random() < 0.25 ? pick(BREAK)(message) : message;
  });
}
