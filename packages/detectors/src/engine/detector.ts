import type { Finding } from "@gitops-health/contracts";

/** How a text is written, as far as detectors and lexers must know. */
export type LanguageFamily = "c-like" | "python-like" | "sql" | "yaml-like" | "xml" | "json" | "csv" | "text";

/** A text under examination: a chunk of a file or the whole of it, the lines of one side of a diff, or a message. */
export interface ScanInput {
  /** LF or CR LF, decoded; never longer than the engine's bounds. */
  readonly text: string;
  /** As `FileChange.path` spells it; null for a message. */
  readonly path: string | null;
  readonly family: LanguageFamily;
  readonly context: Finding["context"];
  readonly side: Finding["side"];
}

/** Where a detector found something. The value is only here, between detector, redaction and suppression: it never leaves the process. */
export interface Match {
  /** Offsets into `ScanInput.text` in UTF-16 units; `end` is excluded. Exactly the value, without its label or quotes. */
  readonly start: number;
  readonly end: number;
  /** `<category>/<rule>`, for example `phi/ssn`. */
  readonly rule: string;
  readonly category: Finding["category"];
  readonly severity: Finding["severity"];
  readonly confidence: number;
  readonly tier: Finding["tier"];
  readonly safeguard: Finding["safeguard"];
  /** What stands for the value in every output, for example `[SSN]`. */
  readonly redacted: string;
  readonly synthetic: boolean;
  /** Whether its format says whose value this is: another match of the same rule at its place knows less, however sure it is. */
  readonly settled?: true;
  /** Canonical ids of the controls that it touches. */
  readonly controls: readonly string[];
}

/** One kind of thing to look for. Linear in the text: only bounded expressions, whatever the text holds. */
export interface Detector {
  /** `<category>/<rule>`, or `<category>/<format>` for one that gives several rules. */
  readonly id: string;
  readonly category: Finding["category"];
  /**
   * Lower-case ASCII words of which one must be in the text (in any case) before `detect` is asked; empty: always asked. Binary files
   * are given to none but those with the keyword `dicm`, the mark of DICOM: as Latin-1, a character for each byte.
   */
  readonly keywords: readonly string[];
  /** `chunk`: asked for pieces of some kilobytes that overlap, cut at line ends; `file`: asked once for the whole text (up to a bound). */
  readonly scope: "chunk" | "file";
  readonly detect: (input: ScanInput) => Iterable<Match>;
}
