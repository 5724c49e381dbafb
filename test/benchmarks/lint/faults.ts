import { generator } from "./random.ts";

/** A fault that linters of messages look for, and how a good message gets it. */
export interface Fault {
  readonly name: string;
  readonly apply: (message: string) => string;
}

/** A message and the fault that was put into it; null for a good one. */
export interface Sample {
  readonly message: string;
  readonly fault: string | null;
}

const header = (edit: (line: string) => string) => (message: string) => {
  const end = message.indexOf("\n");
  return edit(message.slice(0, end)) + message.slice(end);
};
const line = (key: string, other: string) => (message: string) =>
  message.replace(new RegExp(`^${key}: .*$`, "m"), other);
const subject = (edit: (text: string) => string) =>
  header((text) => text.replace(/: (.*)$/, (_, rest: string) => `: ${edit(rest)}`));
const afterTrailers = (text: string) => (message: string) => `${message.trimEnd()}\n${text}\n`;

const LOOKS: Readonly<Record<string, string>> = {
  a: "\u0430",
  c: "\u0441",
  e: "\u0435",
  o: "\u043e",
  i: "\u0456",
  p: "\u0440",
};

/** One after the other, about the first line, the body, the trailers, what they say, and how the commit came to be. */
export const faults: readonly Fault[] = [
  { name: "no type at all (prose)", apply: header((text) => text.replace(/^[^:]*: /, "")) },
  { name: "misspelt type", apply: header((text) => text.replace(/^[a-z]+/, "feta")) },
  { name: "type in capitals", apply: header((text) => text.replace(/^[a-z]+/, (type) => type.toUpperCase())) },
  { name: "scope without type", apply: header((text) => text.replace(/^[^:]*/, "(ui)")) },
  { name: "no space after the colon", apply: header((text) => text.replace(": ", ":")) },
  { name: "two spaces after the colon", apply: header((text) => text.replace(": ", ":  ")) },
  { name: "empty subject", apply: subject(() => "") },
  { name: "subject starts with a capital", apply: subject((text) => text.charAt(0).toUpperCase() + text.slice(1)) },
  { name: "full stop at the end", apply: header((text) => `${text}.`) },
  { name: "white space at the end of the title", apply: header((text) => `${text} `) },
  { name: "title above 100 characters", apply: header((text) => `${text} ${"and more ".repeat(12)}done`) },
  { name: "WIP in the title", apply: subject((text) => `WIP ${text}`) },
  {
    name: "look-alike letter in the type",
    apply: header((text) =>
      text.replace(/^(\w*?)([aceoip])/, (_, before: string, letter: string) => before + LOOKS[letter]),
    ),
  },
  { name: "bidirectional control in the title", apply: subject((text) => `\u202e${text}`) },
  {
    name: "zero-width space in the scope",
    apply: header((text) => text.replace(/^(\w+)(\([^)]*\))?/, "$1(u\u200bi)")),
  },
  { name: "no blank line before the body", apply: (message) => message.replace("\n\n", "\n") },
  {
    name: "body line above 200 characters",
    apply: (message) => message.replace("\n\n", `\n\n${"many words ".repeat(22)}\n`),
  },
  {
    name: "bidirectional control in the body",
    apply: (message) => message.replace("\n\n", "\n\nDoses are \u202epu dednuor\u202c.\n"),
  },
  { name: "white space at the end of a body line", apply: (message) => message.replace("\n\n", "\n\nA line.   \n") },
  { name: "`_` key that hides all trailers from git", apply: line("RISK-LEVEL", "RISK_LEVEL: high") },
  { name: "trailers before the last paragraph", apply: (message) => `${message}\nAs said above.\n` },
  { name: "look-alike letter in a trailer's key", apply: line("RISK-LEVEL", "RISK-L\u0415VEL: high") },
  { name: "trailer with a value outside its list", apply: line("RISK-LEVEL", "RISK-LEVEL: middling") },
  { name: "trailer twice with different values", apply: afterTrailers("RISK-LEVEL: critical") },
  { name: "required trailer missing", apply: (message) => message.replace(/^PHI-Impact: .*\n/m, "") },
  { name: "control code that does not exist", apply: line("COMPLIANCE", "COMPLIANCE: HIPAA:164.399(z)") },
  { name: "control code no longer in force", apply: line("COMPLIANCE", "COMPLIANCE: PCI-DSS-3.2.1") },
  { name: "risk declared below the computed one", apply: line("RISK-LEVEL", "RISK-LEVEL: low") },
  {
    name: "breaking footer, title not marked",
    apply: afterTrailers("BREAKING-CHANGE: clients send the id as a header"),
  },
  { name: "co-author without mail address", apply: afterTrailers("Co-authored-by: Ada") },
  { name: "signed off by a tool", apply: afterTrailers("Signed-off-by: Claude <noreply@anthropic.com>") },
  { name: "cherry-pick of an abbreviated commit", apply: afterTrailers("(cherry picked from commit 0123456)") },
  { name: "fixup! that would land", apply: header((text) => `fixup! ${text}`) },
  { name: "revert that names no commit", apply: header((text) => `Revert "${text}"`) },
];

const TYPES = ["feat", "fix", "docs", "refactor", "test", "build", "ci", "perf", "chore"];
const SCOPES = ["", "", "(phi)", "(payment)", "(ui)", "(device)"];
const VERBS = ["show", "encrypt", "validate", "round", "store", "log", "retry", "merge"];
const NOUNS = ["patient records", "payment tokens", "doses", "allergies", "audit events", "sessions", "lab results"];
const PROSE = [
  "The former behaviour surprised clinicians when a record was open twice.",
  "Values are checked before the write, and a failure leaves the row as it was.",
  "The timeout is read from the configuration, so that a slow disk is no error.",
];
const TRAILERS = [
  "HIPAA-ADMIN: true",
  "PHI-Impact: direct",
  "COMPLIANCE: HIPAA:164.312(a)(2)(iv), HIPAA:164.312(b)",
  "RISK-LEVEL: high",
  "SUGGESTED-REVIEWERS: @acme/security, @acme/compliance",
];

/** `count` messages of a regulated repository, the same for the same seed; each fault equally often, the rest good. */
export function samples(count: number, seed: number): Sample[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const each = Math.floor(count / (faults.length + 6));
  return Array.from({ length: count }, (_, index) => {
    const title = `${pick(TYPES)}${pick(SCOPES)}: ${pick(VERBS)} ${pick(NOUNS)}`;
    const body = PROSE.filter((_, place) => place === 0 || random() < 0.5);
    const message = `${title}\n\n${body.join("\n")}\n\n${TRAILERS.join("\n")}\n`;
    const fault = faults[Math.floor(index / each)];
    return fault === undefined ? { message, fault: null } : { message: fault.apply(message), fault: fault.name };
  });
}
