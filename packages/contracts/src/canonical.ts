import { createHash } from "node:crypto";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 * The same value gives the same bytes on every machine. Lone surrogates become U+FFFD, since UTF-8 cannot carry them.
 */
export function canonicalBytes(value: unknown): Buffer {
  return Buffer.from(canonicalText(value), "utf8");
}

/** @throws RangeError for a number that JSON cannot carry (NaN, infinity); TypeError for what is not JSON at all. */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value.toWellFormed());
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${value} has no JSON form.`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`A ${typeof value} has no JSON form.`);
  const object = value as Record<string, unknown>;
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key.toWellFormed())}:${canonicalText(object[key])}`);
  return `{${members.join(",")}}`;
}

/** Lower-case hex sha256 of some bytes (text counts as UTF-8). */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** sha256 of a value's canonical bytes. */
export function digestOf(value: unknown): string {
  return sha256(canonicalText(value));
}
