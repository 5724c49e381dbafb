/**
 * Whether a value is code that puts a private key together, and no key: the string with the header ends right behind it, and nowhere
 * up to the footer is there as much of a key as stands in one line of it.
 */
export function buildsKey(value: string): boolean {
  return HEADER_ALONE.test(value) && !KEY_LINE.test(value);
}

const HEADER_ALONE = /^-----BEGIN[^"'`\n]{0,120}-----(?:\\[rn]|\s){0,8}["'`]/;
const KEY_LINE = /[A-Za-z0-9+/]{40}/;
