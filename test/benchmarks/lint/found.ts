import { faults, type Sample } from "./faults.ts";

/** What one linter says of each sample: whether it complains at all. */
export interface Judged {
  readonly name: string;
  readonly complains: readonly boolean[];
}

/** Prints, for each kind of fault, in how many per cent of its messages each linter complains; last, of how many good ones. */
export function printFound(samples: readonly Sample[], linters: readonly Judged[]): void {
  const row = (name: string, cells: readonly string[]) => console.log(`| ${name} | ${cells.join(" | ")} |`);
  const share = (fault: string | null) =>
    linters.map(({ complains }) => {
      const places = samples.flatMap((sample, index) => (sample.fault === fault ? [index] : []));
      const found = places.filter((index) => complains[index]).length;
      return `${Math.round((100 * found) / places.length)} %`;
    });
  row(
    "fault",
    linters.map(({ name }) => name),
  );
  row(
    "---",
    linters.map(() => "---"),
  );
  for (const { name } of faults) row(name, share(name));
  row("none (false alarms)", share(null));
  const all = linters.map(
    ({ complains }) =>
      faults.filter(({ name }) => samples.some((sample, index) => sample.fault === name && complains[index])).length,
  );
  row(`kinds found of ${faults.length}`, all.map(String));
}
