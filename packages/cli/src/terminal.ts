/** Where a command reads and writes: a terminal, or a test's stand-in for its streams. */
export interface Terminal {
  /** Current folder, absolute. */
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path of the file that node runs as this command; installed hooks call it. */
  readonly script: string;
  /** Asks a person and gives the answer; undefined where no person is at a terminal. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Everything on standard input; undefined where there is none. */
  readonly input?: () => Promise<Uint8Array>;
  /** A line of the result, to standard output. */
  readonly print: (text: string) => void;
  /** A line about the run, to standard error. */
  readonly note: (text: string) => void;
}
