import { coAuthors } from "@gitops-health/change";
import { toolOf } from "@gitops-health/commits";
import type { Commit } from "@gitops-health/git";
import type { PolicyInput } from "./input.ts";
import { identitiesOf } from "./people.ts";

type Message = PolicyInput["commits"][number]["message"];

/** Trailers of a commit that name somebody, by the form of their keys (`Reviewed-by`), in their order. */
export function signaturesOf(trailers: Message["trailers"], commit: Commit): Message["signatures"] {
  const named = trailers.filter(({ key }) => key.toLowerCase().endsWith("-by"));
  if (named.length === 0) return [];
  const makers = new Set(
    identitiesOf([`<${commit.author.email}>`, `<${commit.committer.email}>`, ...coAuthors(commit.message)]),
  );
  return named.map(({ key, value }) => {
    const { name, email } = personIn(value);
    return {
      trailer: key,
      key: key.toLowerCase(),
      name,
      email,
      isPerson: !isTool(name ?? value, email),
      own: identitiesOf([value]).some((identity) => makers.has(identity)),
    };
  });
}

/** The parts of `Name <address>`; an address is something with an @ between the last angle brackets. */
function personIn(value: string): { name: string | null; email: string | null } {
  const open = value.lastIndexOf("<");
  const close = value.indexOf(">", open);
  if (open < 0 || close < 0) return { name: null, email: null };
  const email = value.slice(open + 1, close).trim();
  const name = value.slice(0, open).trim();
  return { name: name === "" ? null : name, email: email.includes("@") ? email : null };
}

/**
 * Names that people have as first names too, and what assistants put behind them. commit-lint gives them the benefit of the doubt; a
 * signature does not, since it is worth nothing without a name that tells who it is.
 */
const NO_SURNAME = /^(?:aider|claude|devin|gemini)(?: (?:agent|ai|assist|cli|v?\d[\w.-]*))*(?: \([^()]*\))?$/i;

/** Bots sign with GitHub's mark for them; assistants as the list of commit-lint has them, or by a bare name. Anybody else is taken for a person. */
function isTool(name: string, email: string | null): boolean {
  const bot = name.endsWith("[bot]") || /\[bot\]@users\.noreply\.github\.com$/i.test(email ?? "");
  return bot || NO_SURNAME.test(name) || toolOf({ name, email: email ?? "" }) !== undefined;
}
