import { isNoPassword } from "../../../packages/detectors/src/secrets/no-password.ts";
import { isPlaceholder } from "../../../packages/detectors/src/secrets/placeholder.ts";
import type { Reported } from "./gitleaks.ts";
import type { Ours } from "./secret-scan.ts";

interface Row {
  same: number;
  otherRule: number;
  onlyOurs: Ours[];
  onlyTheirs: Reported[];
}

/** Prints, by rule, which values both report, and which only one of them does, with why. @returns how many differ without a known reason */
export function printAgreement(ours: readonly Ours[], theirs: readonly Reported[]): number {
  const rows = new Map<string, Row>();
  const row = (rule: string): Row => {
    const found = rows.get(rule) ?? { same: 0, otherRule: 0, onlyOurs: [], onlyTheirs: [] };
    rows.set(rule, found);
    return found;
  };
  const [ourPlaces, theirPlaces] = [byPlace(ours), byPlace(theirs)];
  for (const each of theirs) {
    const there = ourPlaces.get(placeOf(each))?.filter((one) => overlap(one, each)) ?? [];
    if (there.some(({ rule }) => rule === each.rule)) row(each.rule).same++;
    else if (there.length > 0) row(each.rule).otherRule++;
    else row(each.rule).onlyTheirs.push(each);
  }
  for (const each of ours)
    if (!theirPlaces.get(placeOf(each))?.some((one) => overlap(each, one))) row(each.rule).onlyOurs.push(each);
  console.log(
    `  ${"rule".padEnd(38)}${"both".padStart(6)}${"other".padStart(7)}${"ours".padStart(6)}${"theirs".padStart(8)}  why`,
  );
  let open = 0;
  for (const [rule, { same, otherRule, onlyOurs, onlyTheirs }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const reasons = [...onlyOurs.map(whyOurs), ...onlyTheirs.map(whyTheirs)];
    open += reasons.filter((reason) => reason === UNKNOWN).length;
    const figures = `${`${same}`.padStart(6)}${`${otherRule}`.padStart(7)}${`${onlyOurs.length}`.padStart(6)}${`${onlyTheirs.length}`.padStart(8)}`;
    console.log(`  ${rule.padEnd(38)}${figures}  ${counted(reasons)}`);
  }
  const sum = (of: (each: Row) => number) => [...rows.values()].reduce((total, each) => total + of(each), 0);
  const totals = [
    sum(({ same }) => same),
    sum(({ otherRule }) => otherRule),
    sum(({ onlyOurs }) => onlyOurs.length),
    sum(({ onlyTheirs }) => onlyTheirs.length),
  ];
  console.log(
    `  ${"all".padEnd(38)}${totals.map((count, index) => `${count}`.padStart([6, 7, 6, 8][index] ?? 0)).join("")}`,
  );
  console.log(
    "  both: same rule; other: both report the value, ours by a rule that is surer; ours, theirs: only one does",
  );
  return open;
}

const UNKNOWN = "looked at by hand";

function whyOurs({ rule, value }: Ours): string {
  if (rule === "url-credentials" || rule === "database-connection-string") return "a rule of our own";
  return /^[A-Za-z0-9+/_-]{22,}={0,2}$/.test(value) ? "encoded, or else looked at by hand" : UNKNOWN;
}

function whyTheirs({ value }: Reported): string {
  return isPlaceholder(value) || isNoPassword(value, "") ? "placeholder" : UNKNOWN;
}

function counted(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(", ");
}

function byPlace<T extends { readonly file: string; readonly line: number }>(all: readonly T[]): Map<string, T[]> {
  const places = new Map<string, T[]>();
  for (const each of all) places.set(placeOf(each), [...(places.get(placeOf(each)) ?? []), each]);
  return places;
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}\n${line}`;
}

/** Whether two report the same value, or one a part of the other's. */
function overlap(ours: Ours, theirs: Reported): boolean {
  const [first = ""] = theirs.value.split("\n");
  return ours.value.includes(first.trim()) || first.includes(ours.value.trim());
}
