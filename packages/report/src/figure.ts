/** A measured figure in at most four digits that mean something, without cutting whole ones; "-" for none. */
export function figure(value: number | null): string {
  if (value === null) return "-";
  return String(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));
}

/** A difference, with its sign. */
export function signed(value: number): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : "±"}${figure(Math.abs(value))}`;
}

/** A probability in per cent that never claims more than there is: 0.9996 is not "100 %". */
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
  if (whole < 120) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
}
