const LONGEST = 200;

/**
 * What a code is looked up by: lower-case words and numbers in order, without the ways to write them. `45 CFR § 164.312(a)(2)(iv)`,
 * `HIPAA:164.312(a)(2)(iv)` and `164.312.A.2.IV` have the same key. Linear in the text, of which 200 characters count.
 */
export function keyOf(raw: string): string {
  const spelled = raw
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/\bc\. ?f\. ?r\b/g, "cfr");
  const words = spelled.match(/[a-z]+|[0-9]+/g) ?? [];
  const key = words.map((word) => word.replace(/^0+(?=[0-9])/, "")).join(" ");
  return key
    .replace(/^(?:hipaa )?(?:45 cfr )?(?:part )?(?:sec(?:tion)? )?(?=164 [0-9])/, "")
    .replace(/^(?:fda )?(?:21 cfr )?(?:part 11 (?=11 [0-9])|part )?(?:sec(?:tion)? )?(?=11 [0-9])/, "");
}
