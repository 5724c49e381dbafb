/** Digits that a figure of a noisy measurement has to say; the document has all of them. */
const DIGITS = 3;
/** Two figures that look alike in so many are alike for every reader. */
const MOST_DIGITS = 8;

/** From here on a power of ten reads better than the digits. */
const HUGE = 1e12;

/** A measured figure in three significant digits, thousands apart: `178`, `1,230`, `0.00123`; "-" for none. */
export function figure(value: number | null, digits = DIGITS): string {
  if (value === null) return "-";
  return Math.abs(value) < HUGE ? exact(Number(value.toPrecision(digits))) : value.toExponential(digits - 1);
}

/** A figure that somebody set, such as a threshold: no digit of it is cut, thousands apart. */
export function exact(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? text : text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ","));
}

/** How many digits figures need so that none of them reads like `from` unless it is the same. */
export function tellingDigits(from: number, values: readonly number[]): number {
  for (let digits = DIGITS; digits <= MOST_DIGITS; digits++)
    if (values.every((value) => value === from || figure(value, digits) !== figure(from, digits))) return digits;
  return DIGITS;
}

/** A difference, with its sign. */
export function signed(value: number): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : "±"}${figure(Math.abs(value))}`;
}

/** What the last word of a metric's name says that its figures are in, by the names that Prometheus and others give: ` ms`; "" for none. */
export function unitOf(name: string): string {
  const words = name.toLowerCase().split(/[^a-z]+/);
  const last = words.findLast((word) => word !== "") ?? "";
  const unit = words.at(words.lastIndexOf(last) - 1) === "per" ? undefined : UNITS.get(last);
  return unit === undefined ? "" : ` ${unit}`;
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ["us", "µs"],
  ["microseconds", "µs"],
  ["ms", "ms"],
  ["millis", "ms"],
  ["milliseconds", "ms"],
  ["seconds", "s"],
  ["bytes", "B"],
  ["percent", "%"],
]);

/** A share or probability, 0 to 1, in per cent that never claims more than there is: 0.9996 is not "100 %". */
export function percent(share: number): string {
  if (share >= 1) return "100 %";
  if (share > 0.999) return "over 99.9 %";
  if (share > 0.99) return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
  if (share > 0 && share < 0.01) return "under 1 %";
  return `${Math.floor(share * 100 + 1e-9)} %`;
}

/** A length of time as people say it: `14 min`, `2 h 5 min`, `3 d 4 h`. */
export function span(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole === 0 && seconds > 0) return "under 1 s";
  if (whole < 120) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
}
