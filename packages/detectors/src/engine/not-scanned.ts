/** A file, or a part of it, that was not scanned, and why: what nobody looked at is never taken for clean. */
export interface NotScanned {
  /** Without values of its own. */
  readonly path: string;
  readonly reason: string;
}

/** Sentences that say what was left out. */
export const reasons = {
  binary: "binary",
  submodule: "a submodule, which is not followed",
  truncatedPatch: "the diff is larger than is read; lines of it were not scanned",
  dicom: "a DICOM image; only its header was scanned",
  manyFindings: (most: number) => `has more than ${most} findings; the rest is not listed`,
  large: (size: number, read: number) => `has ${megabytes(size)}; the first ${megabytes(read)} were scanned`,
  formatsInPart: (size: number, read: number) =>
    `has ${megabytes(size)}; whole formats such as HL7 and CSV were looked for in the first ${megabytes(read)} only`,
} as const;

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MiB`;
}
