import type { Terminal } from "./terminal.ts";

/**
 * The terminal as every command but help gets it: what it prints and asks is redacted first. JSON is redacted string by string, so
 * that it stays JSON and keeps the people of a change; the detectors are loaded here, and not to show a help.
 */
export async function shownTerminal(terminal: Terminal): Promise<Terminal> {
  const { redact, redactDocument } = await import("@gitops-health/detectors");
  const shown = (text: string): string => {
    const document = documentIn(text);
    if (document === undefined) return redact(text);
    const made = redactDocument(document);
    return made === document ? text : JSON.stringify(made, null, text.includes("\n") ? 2 : 0);
  };
  const { ask } = terminal;
  return {
    ...terminal,
    ask: ask && ((question) => ask(redact(question))),
    print: (text) => terminal.print(shown(text)),
    note: (text) => terminal.note(redact(text)),
  };
}

/** What a text says that is a whole JSON document; undefined for any other. */
function documentIn(text: string): object | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
