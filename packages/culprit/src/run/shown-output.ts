import { redact } from "@gitops-health/detectors";

/** Bytes of a command's output that are kept. */
const LIMIT = 64 * 1024;

/**
 * What a command printed, as it may be kept and shown: redacted first, then cut to its last 64 KiB at a line, so that no half of a value
 * is left that nobody would recognise.
 */
export function shownOutput(output: string): string {
  const shown = redact(output);
  const bytes = Buffer.from(shown);
  if (bytes.length <= LIMIT) return shown;
  const end = bytes.subarray(-LIMIT);
  const line = end.indexOf("\n");
  return `[earlier output was dropped]\n${end.subarray(line + 1).toString("utf8")}`;
}
