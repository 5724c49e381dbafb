const WORDS =
  /\b(?:fix(?:e[sd]|ing)?|bug(?:s|fix)?|defect|fault|error|fail(?:s|ed|ing|ure)?|npe|nullpointer\w*|null pointer|crash(?:es|ed)?|leak(?:s|ed|ing)?|deadlock|race|regression|incorrect(?:ly)?|wrong(?:ly)?|broken|breaks?|exception|hang(?:s|ing)?|corrupt\w*|patch|hotfix|revert(?:s|ed)?|issue with|not work\w*|does ?n.t|should not|missing)\b/i;
const CONVENTIONAL = /^([A-Za-z]{2,12})(?:\([^)]{0,100}\))?!?:/;

/** The Conventional Commits type that a message's first line starts with, in lower case; null where there is none. */
export function declaredType(message: string): string | null {
  return CONVENTIONAL.exec(subject(message))?.[1]?.toLowerCase() ?? null;
}

/** Whether a message says that it mends something: by its type where it has one, else by the words people use for it. */
export function isFix(message: string): boolean {
  const type = declaredType(message);
  if (type !== null) return type === "fix" || type === "hotfix" || type === "bugfix";
  return WORDS.test(subject(message));
}

/** First line, at most 200 characters: what a person reads in a list of commits. */
function subject(message: string): string {
  const start = message.search(/\S/);
  if (start < 0) return "";
  const end = message.indexOf("\n", start);
  return message.slice(start, Math.min(start + 200, end < 0 ? message.length : end));
}
