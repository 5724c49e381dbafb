/**
 * Invisible and reordering characters, written out as `\u{…}`.
 *
 * Commits, names and tool output are written by attackers. Control characters drive terminals, zero-width ones hide
 * differences and bidirectional ones ("Trojan Source", CVE-2021-42574) make text read otherwise than it is stored.
 * Every sink below starts from this function.
 */
// C0 and C1 controls but tab and newline, soft hyphen, Arabic letter mark, zero-width and bidi marks, line and
// paragraph separators, word joiner and invisible operators, byte order mark, interlinear marks, tag characters, lone surrogates.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** Text with every invisible or reordering character spelled `\u{hex}`; tabs and newlines stay. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (c) => `\\u{${(c.codePointAt(0) as number).toString(16)}}`);
}

/** As `visible`, on one line: newlines and tabs become spaces. Used wherever one value stands inside a line of ours. */
export function oneLine(text: string): string {
  return visible(text.replace(/\r?\n|[\r\t]/g, " "));
}
