/**
 * Whose fault a failure is, because that decides what the reader must do.
 *
 * - `user`: an input or the configuration is wrong; the sentence says what, where, what was expected and how to mend it.
 * - `integrity`: a document or package is missing, empty, foreign or altered; we fail closed.
 * - `environment`: the machine lacks something (git, permission, history); the sentence says which line to add.
 * - `ours`: a bug in gitops-health; the sentence asks for a report.
 */
export type Fault = "user" | "integrity" | "environment" | "ours";

/**
 * The root of all errors that we throw on purpose. Each package has one subclass with a string union of codes.
 * `message` is one plain sentence or two; it may quote untrusted text, which sinks escape.
 */
export abstract class ExpectedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly fault: Fault;

  constructor(code: Code, fault: Fault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.fault = fault;
  }
}

/** Exit codes of the command and of an action's process. */
export const exitCodes = {
  fine: 0,
  findings: 1,
  usage: 2,
  integrity: 3,
  evidenceGap: 4,
  environment: 5,
  ours: 70,
} as const;

/** The exit code that tells a script whose fault an error is; an error that we did not expect is ours. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof ExpectedError)) return exitCodes.ours;
  const codes: Record<Fault, number> = {
    user: exitCodes.usage,
    integrity: exitCodes.integrity,
    environment: exitCodes.environment,
    ours: exitCodes.ours,
  };
  return codes[error.fault];
}

export type ContractCode =
  | "document-missing"
  | "document-empty"
  | "document-not-canonical"
  | "document-invalid"
  | "document-foreign-kind"
  | "document-foreign-commit"
  | "document-altered"
  | "digest-missing"
  | "material-differs"
  | "material-missing"
  | "not-writable"
  | "own-document-invalid";

/** What can be wrong with a document that passes between actions. */
export class ContractError extends ExpectedError<ContractCode> {}
