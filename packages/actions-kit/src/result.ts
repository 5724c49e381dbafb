import type { Kind, Written } from "@gitops-health/contracts";
import type { GitHubEvent } from "@gitops-health/github";

/** The outside world, read once at the edge and passed in. */
export interface ActionContext {
  /** Absolute folder that relative inputs start from (GITHUB_WORKSPACE, or a terminal's current folder). */
  readonly workspace: string;
  /** Absolute default output directory. */
  readonly outputDirectory: string;
  /** The event that started the run; undefined in a terminal. */
  readonly event: GitHubEvent | undefined;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly evaluatedAt: string;
  /** Progress for people, one line each; untrusted text in it is escaped by the sink. */
  readonly log: (line: string) => void;
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
}

/** A note at a line of the diff, or without a place for the whole run. Untrusted text is escaped by the sink. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** What a run of an action gives back; writing it to the runner or a terminal is the kit's and the command's work. */
export interface ActionResult<K extends Kind> {
  readonly document: Written<K>;
  /** Scalars for `if:` conditions, beside result-path, result-sha256 and result. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary as Markdown in at most `budget` bytes; everything untrusted already escaped. */
  readonly summary: (budget: number) => string;
  readonly annotations: readonly Annotation[];
  /** A short account for log and terminal; untrusted text in it is escaped by the sink. */
  readonly lines: readonly string[];
  /** One sentence that says why the step fails in mode enforce; null when there is nothing to fail for. */
  readonly failure: string | null;
  /** Exit code of the command when `failure` is set: 1 findings, 4 evidence gap. */
  readonly failureExitCode: 1 | 4;
}

/** A run that had nothing to judge (a tag push, a deleted branch): the step succeeds with this notice. */
export interface NothingToDo {
  readonly nothingToDo: string;
}

/** A run that is one part of a longer work: no document yet, but outputs by which the next part goes on. */
export interface Interim
  extends Pick<ActionResult<Kind>, "outputs" | "summary" | "annotations" | "lines" | "failure" | "failureExitCode"> {
  readonly interim: true;
}
