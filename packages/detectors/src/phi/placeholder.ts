/**
 * Whether the digits of an identifier that has no checksum are what people type when they need just any number: one digit over
 * and over, a run up or down (12345678, 987654), a pattern (121212), or a round number.
 */
export function isPlaceholder(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  return (
    new Set(digits).size < 3 ||
    /^(.{1,3})\1+$/.test(digits) ||
    /0{4}\d?$|^0{3}\d{1,3}$/.test(digits) ||
    isRun(digits, 1) ||
    isRun(digits, -1)
  );
}

function isRun(digits: string, step: 1 | -1): boolean {
  for (let at = 1; at < digits.length; at++) {
    const next = (digits.charCodeAt(at - 1) - 48 + step + 10) % 10;
    if (digits.charCodeAt(at) - 48 !== next) return false;
  }
  return digits.length >= 4;
}
