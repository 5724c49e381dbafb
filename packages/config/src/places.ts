/** Where parts of a configuration stand in its file, for those who find fault with them later. They are no part of the configuration. */
const places = new WeakMap<object, string>();

/** `name:line:column` of a part that `parseConfiguration` gave; undefined for one that comes from nowhere. */
export function placeInFile(part: object): string | undefined {
  return places.get(part);
}

export function rememberPlace(part: object, place: string): void {
  places.set(part, place);
}
