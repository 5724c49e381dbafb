/** A file of `data/`: one framework. What is the same for the whole file is said once at its top. */
export interface DataFile {
  readonly framework: string;
  /** Id of the shorthand for the whole framework: the parent of what has no other. */
  readonly whole: string;
  readonly edition: string;
  readonly effectiveFrom: string;
  /** Citation of a control, with `{}` for the part of its id behind the colon. */
  readonly cite: string;
  readonly kind: string;
  /**
   * What the keys of its numbered controls start with (`keyOf`), for ids and for citations that follow `cite`: known, they need not be
   * worked out from all ways of spelling at every start. Without it they are.
   */
  readonly key?: string;
  /** Name and public address of what the list was made from. */
  readonly source: string;
  /** The edition before; its controls are marked. */
  readonly former?: { readonly edition: string; readonly effectiveFrom: string; readonly effectiveTo: string };
  readonly controls: readonly DataEntry[];
}

/** One control, with what is its own. */
export interface DataEntry {
  readonly id: string;
  readonly title: string;
  readonly cite?: string;
  readonly kind?: string;
  readonly aliases?: readonly string[];
  readonly topics?: readonly string[];
  readonly administrative?: boolean;
  /** Without it: the longest part of the id that is a control of the file, else the whole framework. */
  readonly parent?: string;
  readonly former?: boolean;
  readonly edition?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly supersededBy?: string;
}
