/** Flags of every command that is an action, beside its inputs. */
export const outputFlags = {
  json: "Print the result as JSON.",
  statement: "Print the whole document: the in-toto statement around the result.",
  verbose: "Print the job summary (Markdown) too.",
  help: "Show this help.",
} as const;

export const rangeFlags = {
  commit: "Judge this commit alone.",
  pr: "Judge BASE..HEAD as a pull request.",
} as const;
