import { ExpectedError } from "@gitops-health/contracts";

export type ChangeCode =
  | "range-half-given"
  | "configuration-missing"
  | "base-configuration-broken"
  | "adopted-at-unknown";

/** What can be wrong with the question which change to judge. */
export class ChangeError extends ExpectedError<ChangeCode> {}
