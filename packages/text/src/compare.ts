/** Order of two strings by UTF-16 code units: the same on every machine and locale, for lists in documents. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
