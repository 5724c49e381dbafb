/** Where a command reads and writes: a terminal, or a test's stand-in for its streams. */
export interface Terminal {
  /** Current folder, absolute. */
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** A line of the result, to standard output. */
  readonly print: (text: string) => void;
  /** A line about the run, to standard error. */
  readonly note: (text: string) => void;
}
