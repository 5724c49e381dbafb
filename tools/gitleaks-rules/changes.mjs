/**
 * What changed between two sets of rules, a line each: for whoever updates them and has to judge it.
 *
 * @typedef {{ id: string, [key: string]: unknown }} Rule
 * @typedef {{ rules: readonly Rule[], allowlists: readonly object[] }} Rules
 * @param {Rules} before
 * @param {Rules} after
 * @returns {string[]}
 */
export function changes(before, after) {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Map(after.rules.map((rule) => [rule.id, rule]));
  return [
    ...after.rules.filter(({ id }) => !old.has(id)).map(({ id, regex, path }) => `+ ${id}: ${regex ?? `path ${path}`}`),
    ...before.rules.filter(({ id }) => !now.has(id)).map(({ id }) => `- ${id}`),
    ...after.rules.flatMap((rule) => {
      const former = old.get(rule.id);
      return former === undefined ? [] : ofRule(former, rule);
    }),
    ...between("all rules: allow list", before.allowlists, after.allowlists),
  ];
}

/**
 * @param {Rule} before
 * @param {Rule} after
 */
function ofRule(before, after) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => between(`~ ${after.id}: ${key}`, before[key], after[key]));
}

/**
 * Values, or for lists what was added and taken away: of lists of objects, in the lists inside of them.
 *
 * @param {string} what
 * @param {any} before
 * @param {any} after
 * @returns {string[]}
 */
function between(what, before, after) {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!Array.isArray(before ?? []) || !Array.isArray(after ?? []))
    return [`${what}: ${JSON.stringify(before) ?? "none"} -> ${JSON.stringify(after) ?? "none"}`];
  const [gone, come] = [flat(before ?? []), flat(after ?? [])];
  return [
    ...come.filter((each) => !gone.includes(each)).map((each) => `${what}: added ${each}`),
    ...gone.filter((each) => !come.includes(each)).map((each) => `${what}: taken away ${each}`),
  ];
}

/**
 * @param {readonly any[]} list
 * @returns {string[]}
 */
function flat(list) {
  return list.flatMap((each, index) =>
    typeof each === "object"
      ? Object.entries(each).flatMap(([key, value]) => [value].flat().map((one) => `[${index}].${key} ${one}`))
      : [String(each)],
  );
}
