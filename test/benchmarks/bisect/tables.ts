import type { Cell } from "./pool.ts";
import type { Trial } from "./strategies.ts";
import { honesty, type Summary, summarise } from "./summary.ts";

const three = (share: number) => (Number.isNaN(share) ? "-" : share.toFixed(3).replace(/^0/, ""));

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Measurements, share right / wrong, for each scenario and strategy of one size. */
export function comparison(cells: ReadonlyMap<Cell, Summary>, suspects: number): string {
  const own = [...cells].filter(([cell]) => cell.suspects === suspects);
  const players = [...new Set(own.map(([cell]) => cell.player))];
  const names = [...new Set(own.map(([cell]) => nameOf(cell)))];
  const rows = names.map((name) => [
    name,
    ...players.map((player) => {
      const found = own.find(([cell]) => nameOf(cell) === name && cell.player === player)?.[1];
      if (found === undefined) return "-";
      return `${found.measurements.toFixed(1)} (${found.builds.toFixed(1)}), ${three(found.right)} / ${three(found.wrong)}`;
    }),
  ]);
  return markdown([`${suspects} suspects`, ...players], rows);
}

function nameOf({ scenario, size }: Cell): string {
  return size === undefined ? scenario : `${scenario}, ${typeof size === "number" ? `${size} sigma` : size}`;
}

/** Stated probability beside the share that is right, cell by cell. */
export function calibration(cells: ReadonlyMap<Cell, Summary>): string {
  const rows = [...cells].map(([cell, summary]) => {
    const { stated, covered } = summary;
    const interval = covered === null ? "-" : three(covered);
    const judged = honesty(summary);
    return [
      nameOf(cell),
      String(cell.suspects),
      cell.player,
      String(stated.count),
      three(stated.mean),
      three(stated.right),
      judged.toFixed(1),
      interval,
    ];
  });
  const head = [
    "scenario",
    "suspects",
    "search",
    "named",
    "stated",
    "right",
    "standard errors",
    "effect's interval holds",
  ];
  return markdown(head, rows);
}

/** Answers sorted by their stated probability: `o` what was stated, `x` what was right, from .90 to 1. */
export function reliability(trials: readonly Trial[]): string {
  const named = trials.filter((each) => each.stated !== null);
  const borders = [0.95, 0.96, 0.97, 0.98, 0.99, 0.999, 1.0001];
  const lines = borders.slice(0, -1).map((low, index) => {
    const high = borders[index + 1] ?? 1;
    const own = named.filter(({ stated }) => stated !== null && stated >= low && stated < high);
    if (own.length === 0) return "";
    const { stated } = summarise(own);
    const error = Math.sqrt((stated.mean * (1 - stated.mean)) / own.length);
    const place = (share: number) => Math.round(Math.max(0, (share - 0.9) * 500));
    const line = Array.from({ length: 51 }, () => " ");
    for (let at = place(stated.mean - 2 * error); at <= Math.min(50, place(stated.mean + 2 * error)); at++)
      line[at] = "-";
    line[place(stated.mean)] = "o";
    line[place(stated.right)] = "x";
    return `${three(low).padEnd(5)} n ${String(own.length).padStart(5)}  stated ${three(stated.mean).padEnd(5)} right ${three(stated.right).padEnd(5)} |${line.join("")}|`;
  });
  const scale = `${" ".repeat(41)}.90       .92       .94       .96       .98       1`;
  return [...lines.filter((line) => line !== ""), scale, "o stated, - two standard errors around it, x right"].join(
    "\n",
  );
}
