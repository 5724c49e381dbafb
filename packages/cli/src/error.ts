import { ExpectedError } from "@gitops-health/contracts";

/** What can be wrong with a command line. */
export class UsageError extends ExpectedError<"usage"> {
  constructor(message: string, options?: ErrorOptions) {
    super("usage", "user", message, options);
  }
}
