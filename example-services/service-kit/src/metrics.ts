export type Labels = Readonly<Record<string, string>>;

interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  /** Lines of samples at the moment of the scrape. */
  readonly samples: () => string[];
}

/**
 * The metrics of one service, exposed in Prometheus' text format 0.0.4
 * (https://prometheus.io/docs/instrumenting/exposition_formats/).
 */
export class Metrics {
  static readonly contentType = "text/plain; version=0.0.4; charset=utf-8";
  readonly #families: Family[] = [];

  /** A count that only grows, one series for each set of label values. */
  counter(name: string, help: string): (labels?: Labels, by?: number) => void {
    const series = new Map<string, number>();
    this.#families.push({ name, help, type: "counter", samples: () => lines(name, series) });
    return (labels = {}, by = 1) => {
      const key = render(labels);
      series.set(key, (series.get(key) ?? 0) + by);
    };
  }

  /** A value read when somebody scrapes. */
  gauge(name: string, help: string, read: () => number): void {
    this.#families.push({ name, help, type: "gauge", samples: () => [`${name} ${read()}`] });
  }

  /** A distribution in seconds; the 0.5 s bucket is there because "p95 above 500 ms" can be judged from it alone. */
  histogram(name: string, help: string): (seconds: number) => void {
    const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, Number.POSITIVE_INFINITY];
    const counts = bounds.map(() => 0);
    let sum = 0;
    this.#families.push({
      name,
      help,
      type: "histogram",
      samples: () => [
        ...bounds.map((bound, at) => `${name}_bucket{le="${bound === Infinity ? "+Inf" : bound}"} ${counts[at]}`),
        `${name}_sum ${sum}`,
        `${name}_count ${counts.at(-1)}`,
      ],
    });
    return (seconds) => {
      sum += seconds;
      for (const [at, bound] of bounds.entries()) if (seconds <= bound) counts[at] = (counts[at] ?? 0) + 1;
    };
  }

  /** All families as text, in the order in which they were made. */
  expose(): string {
    return this.#families
      .map(({ name, help, type, samples }) =>
        [`# HELP ${name} ${escapeHelp(help)}`, `# TYPE ${name} ${type}`, ...samples(), ""].join("\n"),
      )
      .join("");
  }
}

function lines(name: string, series: ReadonlyMap<string, number>): string[] {
  return [...series].sort(([a], [b]) => (a < b ? -1 : 1)).map(([labels, value]) => `${name}${labels} ${value}`);
}

function render(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeValue(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
}

function escapeHelp(help: string): string {
  return help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}
