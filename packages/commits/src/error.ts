import { ExpectedError } from "@gitops-health/contracts";

export type CommitsCode = "not-importable" | "nothing-to-draft";

/** What can be wrong with how commit messages are asked to be judged. */
export class CommitsError extends ExpectedError<CommitsCode> {}
