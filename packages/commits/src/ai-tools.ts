import type { Person } from "@gitops-health/git";

interface Tool {
  readonly name: string;
  /** Mail addresses that the tool writes, in lower case; `*` stands for the digits that GitHub puts before an account's name. */
  readonly emails: readonly string[];
  /** Names that no person has. "Claude" and "Devin" alone are first names, so they count only with the tool's mail address. */
  readonly names: RegExp;
}

/** Coding agents and assistants, as they sign commits (their documentation, and commits in public repositories). */
const tools: readonly Tool[] = [
  {
    name: "Claude",
    emails: ["noreply@anthropic.com", "*claude[bot]@users.noreply.github.com"],
    names: /^claude[ -](code|opus|sonnet|haiku|fable|mythos|agent|ai|v?\d)/i,
  },
  {
    name: "GitHub Copilot",
    emails: [
      "*copilot@users.noreply.github.com",
      "*copilot-swe-agent[bot]@users.noreply.github.com",
      "copilot@github.com",
    ],
    names: /^((github|ms) )?copilot\b|^copilot-swe-agent/i,
  },
  { name: "Cursor", emails: ["cursoragent@cursor.com"], names: /^cursor( |-)?(agent|bot|ai)?$/i },
  {
    name: "Codex",
    emails: ["codex@openai.com", "noreply@openai.com", "*chatgpt-codex-connector[bot]@users.noreply.github.com"],
    names: /^((openai )?codex|chatgpt|gpt-?\d)\b/i,
  },
  {
    name: "Gemini",
    emails: ["*gemini-code-assist[bot]@users.noreply.github.com", "*gemini-cli[bot]@users.noreply.github.com"],
    names: /^gemini[ -](cli|code|pro|flash|v?\d)/i,
  },
  { name: "Jules", emails: ["*google-labs-jules[bot]@users.noreply.github.com"], names: /^google-labs-jules/i },
  { name: "aider", emails: ["aider@aider.chat", "noreply@aider.chat"], names: /^aider( \(|$)/i },
  {
    name: "Devin",
    emails: ["*devin-ai-integration[bot]@users.noreply.github.com"],
    names: /^devin[ -]ai\b/i,
  },
  { name: "Amp", emails: ["amp@ampcode.com"], names: /^amp \(?(code|agent)/i },
  { name: "opencode", emails: ["noreply@opencode.ai"], names: /^opencode\b/i },
  { name: "Junie", emails: ["junie@jetbrains.com"], names: /^jetbrains junie\b/i },
  { name: "Amazon Q", emails: ["*amazon-q-developer[bot]@users.noreply.github.com"], names: /^amazon[ -]q\b/i },
  { name: "Windsurf", emails: [], names: /^(windsurf|codeium) ?(cascade|agent|ai)?$/i },
];

/** People met before: a history has few authors and many commits. */
const met = new Map<string, string | undefined>();
const REMEMBERED = 1000;

/** The tool that a name or mail address belongs to; undefined for people and for anything unknown. */
export function toolOf({ name, email }: Pick<Person, "name" | "email">): string | undefined {
  const key = `${name}\n${email}`;
  if (met.has(key)) return met.get(key);
  const address = email.toLowerCase().replace(/^\d{1,15}\+/, "");
  const found = tools.find(
    (tool) => tool.names.test(name) || tool.emails.some((each) => each.replace("*", "") === address),
  );
  if (met.size >= REMEMBERED) met.clear();
  if (key.length < 500) met.set(key, found?.name);
  return found?.name;
}
