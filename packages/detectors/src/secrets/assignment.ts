/**
 * The beginning that gitleaks gives to every rule for a value which only its name tells (config/rules utils, GenerateSemiGenericRegex):
 * one of some names, and what assigns to it.
 */
const BEGINNING =
  /^\(\?i\)\[\\w\.-\]\{0,50\}\?(\(\?:.+?\))\(\?:\[ \\t\\w\.-\]\{0,20\}\)\[\\s'"\]\{0,3\}\(\?:=\|>\|:\{1,3\}=/;

/**
 * Whether a text has one of a rule's names and something that assigns to it, without which the rule's expression matches nowhere. The
 * names alone (`key`, `auth`, `token`) stand in most code and prose; this is told a hundred times faster than the whole expression.
 *
 * @returns undefined for an expression that begins in another way
 */
export function assignmentIn(regex: string): ((text: string) => boolean) | undefined {
  const names = BEGINNING.exec(regex)?.[1];
  if (names === undefined) return undefined;
  let expression: RegExp | undefined;
  return (text) => {
    // The flag `u` folds letters as RE2 does (the Kelvin sign is a k); of what RE2 tells apart by case more is let through.
    expression ??= new RegExp(`${names.replaceAll("(?-i:", "(?:")}[ \\t\\w.-]{0,20}[\\s'"]{0,3}[=>:|?,]`, "iu");
    return expression.test(text);
  };
}
