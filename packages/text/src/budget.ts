/** Size of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** The longest start of `text` that, with "…" at its end where something was cut, takes at most `bytes` UTF-8 bytes; no character is split. */
export function truncate(text: string, bytes: number): string {
  if (text.length <= bytes && byteLength(text) <= bytes) return text;
  const room = Math.max(0, bytes - 3);
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += byteLength(character);
    if (used > room) break;
    kept += character;
  }
  return `${kept}…`;
}
