import { shannonEntropy } from "./entropy.ts";

/**
 * Whether what stands where a credential would is none: a template's variable, a mask, a word that asks to be replaced, an
 * example from a vendor's manual. Such values are never reported, whatever the rule.
 */
export function isPlaceholder(value: string): boolean {
  if (hasRandomRun(value)) return false;
  const bare = value.replace(/^["'`]+|["'`]+$/g, "");
  return (
    TEMPLATES.some((template) => template.test(bare)) ||
    ASKS.test(bare) ||
    MASK.test(bare) ||
    isRepeated(bare) ||
    isMostlyRun(bare)
  );
}

const TEMPLATES = [
  /\$\{|\$\(|\{\{|<%|#\{|%\(|\$\[/,
  /^<[^<>]*>$/,
  /^\[[^[\]]*\]$/,
  /^\{[^{}]*\}$/,
  /^%[\w.-]+%?$/,
  /^\$[\w.:-]+$/,
  /^@[\w.-]+@$/,
  /^__\w+__$/,
  /^&\w+;?$/,
];
const ASKS =
  /change[-_. ]?(?:me|it|this)|replace[-_. ]?(?:me|this|with)|^your[-_. ]?|[-_. ]your[-_. ]|your[-_. ]?(?:api|token|key|secret|password|access|own)|place[-_]?holder|example|dummy|redacted|insert[-_. ]?(?:your|here)|goes[-_. ]?here|^(?:todo|fixme|tbd|none|null|undefined|true|false|n\/a)$|not[-_]?a[-_]?real|fake/i;
const MASK = /[xX]{6}|\*{3}|\.{4}|^[-_.xX*#•0]+$/u;

/** In a long random value, such as a private key, a short word stands by chance. */
function hasRandomRun(value: string): boolean {
  const [run] = /[A-Za-z0-9+/_-]{60,}/.exec(value) ?? [];
  return run !== undefined && shannonEntropy(run) > 4;
}

/** One to four characters over and over. */
function isRepeated(value: string): boolean {
  for (let unit = 1; unit <= 4; unit++) {
    const part = value.slice(0, unit);
    if (value.length >= 4 * unit && part.repeat(Math.ceil(value.length / unit)).slice(0, value.length) === value)
      return true;
  }
  return false;
}

/** Letters or digits in their order (`abcdefgh`, `12345678`) that make up most of a value. */
function isMostlyRun(value: string): boolean {
  const lower = value.toLowerCase();
  let inRuns = 0;
  let length = 1;
  for (let at = 1; at <= lower.length; at++) {
    const step = lower.charCodeAt(at) - lower.charCodeAt(at - 1);
    const goesOn =
      step === 1 || (lower[at - 1] === "9" && lower[at] === "0") || (lower[at - 1] === "9" && lower[at] === "a");
    if (goesOn) length++;
    else {
      if (length >= 6) inRuns += length;
      length = 1;
    }
  }
  return 2 * inRuns > value.length;
}
