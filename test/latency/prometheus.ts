/** A small server of Prometheus' query API: it scrapes one service's real /metrics and computes quantiles of its histograms from what it scraped. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface PrometheusServer extends AsyncDisposable {
  readonly url: string;
  /** Queries that were asked, in their order. */
  readonly asked: readonly string[];
}

/** A scrape: when, in milliseconds since the epoch, and the value of each series by its name with labels. */
interface Scrape {
  readonly at: number;
  readonly samples: ReadonlyMap<string, number>;
}

const INTERVAL = 100;
const KEPT = 60_000;

/**
 * Scrapes `target` ten times a second. It answers two forms of instant queries: the one by which bisect waits for a scrape, and
 * `histogram_quantile(Q, sum by (le) (increase(NAME_bucket[Ns])))`; an increase is taken between scrapes, without extrapolation.
 */
export async function servePrometheus(target: string): Promise<PrometheusServer> {
  const scrapes: Scrape[] = [];
  const asked: string[] = [];
  let down = true;
  let stopped = false;
  const scrape = async () => {
    const answer = await fetch(`${target}/metrics`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    const text = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
    down = text === undefined;
    const at = Date.now();
    if (text !== undefined) scrapes.push({ at, samples: samplesIn(text) });
    while ((scrapes[0]?.at ?? at) < at - KEPT) scrapes.shift();
    if (!stopped) timer = setTimeout(scrape, INTERVAL);
  };
  let timer = setTimeout(scrape, 0);
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const query = new URLSearchParams(body).get("query") ?? "";
    asked.push(query);
    const value = answerTo(query, scrapes, down);
    const status = typeof value === "string" ? 400 : 200;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(envelope(value)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      stopped = true;
      clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A number, nothing, or what is wrong with the query. */
function answerTo(query: string, scrapes: readonly Scrape[], down: boolean): number | undefined | string {
  if (query.includes("timestamp(up)")) return down ? undefined : (scrapes.at(-1)?.at ?? 0) / 1000;
  const asked = /^histogram_quantile\(([\d.]+), sum by \(le\) \(increase\((\w+)_bucket\[(\d+)s\]\)\)\)$/.exec(query);
  if (asked === null) return "this server knows no such expression";
  const [, quantile, name, seconds] = asked;
  const from = Date.now() - 1000 * Number(seconds);
  const inRange = scrapes.filter(({ at }) => at >= from);
  const buckets = [...(inRange.at(-1)?.samples ?? [])].flatMap(([series]) => {
    const bound = new RegExp(`^${name}_bucket\\{le="([^"]+)"\\}$`).exec(series)?.[1];
    if (bound === undefined) return [];
    return [{ bound: bound === "+Inf" ? Number.POSITIVE_INFINITY : Number(bound), count: increase(inRange, series) }];
  });
  return buckets.length === 0 ? undefined : quantileOf(buckets, Number(quantile));
}

/** How much a counter grew; a fall means that its process began anew. */
function increase(scrapes: readonly Scrape[], series: string): number {
  let grown = 0;
  let before: number | undefined;
  for (const { samples } of scrapes) {
    const value = samples.get(series);
    if (value === undefined) continue;
    if (before !== undefined) grown += value < before ? value : value - before;
    before = value;
  }
  return grown;
}

/** As Prometheus does it: linear within the bucket that holds the quantile, its lower bound for the last one. NaN without observations. */
function quantileOf(buckets: readonly { bound: number; count: number }[], quantile: number): number {
  const sorted = buckets.toSorted((a, b) => a.bound - b.bound);
  const rank = quantile * (sorted.at(-1)?.count ?? 0);
  if (rank === 0) return Number.NaN;
  const index = sorted.findIndex(({ count }) => count >= rank);
  const bucket = sorted[index];
  const below = sorted[index - 1] ?? { bound: 0, count: 0 };
  if (bucket === undefined || bucket.bound === Number.POSITIVE_INFINITY) return below.bound;
  return below.bound + ((bucket.bound - below.bound) * (rank - below.count)) / (bucket.count - below.count);
}

function envelope(value: number | undefined | string): object {
  if (typeof value === "string") return { status: "error", errorType: "bad_data", error: value };
  const result = value === undefined ? [] : [{ metric: {}, value: [Date.now() / 1000, String(value)] }];
  return { status: "success", data: { resultType: "vector", result } };
}

/** Lines of Prometheus' text format as name with labels, and value. */
function samplesIn(text: string): Map<string, number> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(" ");
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}
