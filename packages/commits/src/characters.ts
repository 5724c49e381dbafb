/** Whether a text is printable ASCII, tabs and line ends: nothing in it is hidden or looks like something else. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** A character that a reader does not see, or that changes what the reader sees. */
export interface Hidden {
  /** Position in the text, in UTF-16 units from 0. */
  readonly index: number;
  /** Such as `U+202E`. */
  readonly name: string;
  readonly kind: "a control character" | "a bidirectional control" | "an invisible character";
}

/**
 * The first hidden character of a text. `prose` allows what honest prose in some languages needs: the marks and joiners of
 * right-to-left and Indic scripts and of emoji, and the soft hyphen. A joiner inside an emoji is always allowed.
 */
export function hiddenCharacter(text: string, where: "name" | "prose"): Hidden | undefined {
  if (PLAIN.test(text)) return undefined;
  for (const match of text.matchAll(HIDDEN)) {
    const [found] = match;
    const code = found.codePointAt(0) ?? 0;
    if (where === "prose" && PROSE.test(found)) continue;
    if (
      code === ZERO_WIDTH_JOINER &&
      /(\p{Extended_Pictographic}|\ufe0f)$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    const kind = BIDI.test(found)
      ? "a bidirectional control"
      : /\p{Cc}/u.test(found)
        ? "a control character"
        : "an invisible character";
    return { index: match.index, name: nameOf(found), kind };
  }
  return undefined;
}

/** A text without its hidden characters, as `hiddenCharacter` finds them; a joiner inside an emoji stays. */
export function withoutHidden(text: string, where: "name" | "prose"): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (found, index: number) => {
    const joins = found.codePointAt(0) === ZERO_WIDTH_JOINER;
    const inEmoji = joins && /(?:\p{Extended_Pictographic}|\ufe0f)$/u.test(text.slice(Math.max(0, index - 2), index));
    return inEmoji || (where === "prose" && PROSE.test(found)) ? found : "";
  });
}

/** A text as it looks: compatibility forms (full width, mathematical) and look-alikes of other scripts as the ASCII that they pass for. */
export function skeleton(text: string): string {
  if (PLAIN.test(text)) return text;
  let looks = "";
  for (const character of text.normalize("NFKC").replace(HIDDEN, "")) looks += LOOKS_LIKE.get(character) ?? character;
  return looks;
}

/** The first character that passes for another, in words such as `U+041E (like "O")`; undefined when all are what they look like. */
export function lookAlike(text: string): string | undefined {
  for (const character of text) {
    const looks = skeleton(character);
    if (looks !== character && looks !== "") return `${nameOf(character)} (like "${looks}")`;
  }
  return undefined;
}

/** Whether one word mixes Latin letters with Cyrillic or Greek ones, as no language does. */
export function mixesScripts(text: string): boolean {
  if (PLAIN.test(text)) return false;
  return text.split(/[^\p{L}]+/u).some((word) => /\p{Script=Latin}/u.test(word) && OTHER_ALPHABET.test(word));
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const PLAIN = /^[\t\n\r -~]*$/;
const ZERO_WIDTH_JOINER = 0x200d;
const HIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const PROSE = /[\xad\u061c\u200c-\u200f]/;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Letters of Cyrillic, Greek and Armenian that pass for ASCII (Unicode TR 39, confusables.txt), and look-alike punctuation. */
const LOOKS_LIKE = new Map<string, string>([
  ...pairs("АВЕЅІЈКМНОРСТХҮԛԜ", "ABESIJKMHOPCTXYQW"),
  ...pairs("аеѕіјорсхуһԁԛԝѵгпв", "aesijopcxyhdqwvrnb"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
  ...pairs("αειικνορτυχγ", "aeiiknoptuxy"),
  ...pairs("սոհցօ", "unhgo"),
  ...pairs("ıɡɑℓ", "igal"),
  ...pairs("‐‑‒–—−﹘", "-------"),
  ...pairs("∶꞉ː։", "::::"),
  ...pairs("⁄∕", "//"),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character, index) => [character, to[index] ?? character]);
}
