import { ExpectedError, type Fault } from "@gitops-health/contracts";

export type KitCode = "invalid-inputs" | "bad-clock" | "runner-file-missing" | "runner-file-not-writable" | "cancelled";

/** What can be wrong between an action and its runner. */
export class KitError extends ExpectedError<KitCode> {
  constructor(code: KitCode, fault: Fault, message: string, options?: ErrorOptions) {
    super(code, fault, message, options);
  }
}
