import { createHmac } from "node:crypto";
import type { Occurrence } from "../engine/occurrence.ts";

/**
 * What a baseline knows a finding by: a keyed hash of its rule, its path and the form of its line. The value is not hashed.
 *
 * A hash of a value is no secret: whoever has the file has salt and key too, and there are only 10^9 social security numbers to
 * try, which takes seconds. A key outside of the repository would not be there on a fork or a laptop. So nothing of the value
 * goes in: the form of a line is what `formOf` leaves, the same for every value, and a guess has nothing to be compared with.
 * Which value stands there is known on a diff, where the lines before and after are compared as they are, in memory.
 *
 * @param salt of the file, so that the same line has another fingerprint in every repository
 */
export function fingerprint(salt: string, { finding, line, start, end }: Occurrence): string {
  const form = formOf(line, start, end);
  const place = JSON.stringify([finding.rule, finding.location?.path ?? "", form]);
  return createHmac("sha256", Buffer.from(salt, "hex")).update(place).digest("hex").slice(0, 32);
}

/**
 * The form of a line: its brackets, separators and assignments. The value, whatever stands in quotes, and every letter, digit
 * and other sign become a blot without length.
 */
export function formOf(line: string, start: number, end: number): string {
  return `${blotted(line.slice(0, start))}@${blotted(line.slice(end))}`;
}

function blotted(text: string): string {
  return text
    .replace(/"[^"\n]*"|'[^'\n]*'|`[^`\n]*`/g, "s")
    .replace(/[^(){}[\]<>=:,;]+/g, "_")
    .slice(0, LONGEST);
}

/** Of a line of kilobytes the nearest part tells enough. */
const LONGEST = 256;
