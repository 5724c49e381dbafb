import { ExpectedError } from "@gitops-health/contracts";

export type ConfigCode = "not-yaml" | "invalid" | "too-large" | "not-text";

/** What can be wrong with `.github/gitops-health.yml`; the message names file, line and column of every problem. */
export class ConfigError extends ExpectedError<ConfigCode> {
  constructor(code: ConfigCode, message: string, options?: ErrorOptions) {
    super(code, "user", message, options);
  }
}
