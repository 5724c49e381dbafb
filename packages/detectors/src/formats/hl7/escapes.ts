import type { Delimiters } from "./segments.ts";

/**
 * A value without its escape sequences: `\F\ \S\ \T\ \R\ \E\` are the delimiters themselves, `\Xdd…\` bytes in hexadecimal; formatting
 * commands (`\.br\`, `\H\`) are dropped. Source: HL7 v2.5.1, 2.7.
 */
export function unescaped(
  value: string,
  { field, component, subcomponent, repetition, escapeCharacter }: Delimiters,
): string {
  if (!value.includes(escapeCharacter)) return value;
  const parts = value.split(escapeCharacter);
  const plain: Readonly<Record<string, string>> = {
    F: field,
    S: component,
    T: subcomponent,
    R: repetition,
    E: escapeCharacter,
  };
  // Without its closing character a sequence is none.
  return parts
    .map((part, index) => {
      if (index % 2 === 0 || index === parts.length - 1) return index % 2 === 0 ? part : escapeCharacter + part;
      const known = plain[part];
      if (known !== undefined) return known;
      const hex = /^X((?:[\dA-F]{2}){1,32})$/i.exec(part)?.[1];
      return hex === undefined ? "" : Buffer.from(hex, "hex").toString("latin1");
    })
    .join("");
}
