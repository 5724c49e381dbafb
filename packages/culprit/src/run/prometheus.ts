import { setTimeout as pause } from "node:timers/promises";
import { oneLine } from "@gitops-health/text";
import { throwIfCancelled } from "../command.ts";
import { CulpritError } from "../error.ts";
import { isMeasurement } from "../metric.ts";

/** Where the deployed metric itself is asked for. */
export interface PrometheusQuestion {
  /** Address of the server, to which `/api/v1/query` is added; may hold a user and a password, which are never shown. */
  readonly url: URL;
  /** Gives one number. `$__range` stands for the time since the command was started, for example `63s`. */
  readonly query: string;
  /** Milliseconds to wait at most, after the command, until every target was scraped once more. */
  readonly settle: number;
}

/** Milliseconds since the epoch. */
export interface Run {
  readonly began: number;
  readonly ended: number;
}

/** The metric's value, or why there is none, as the end of a sentence. */
export type Answer = { readonly value: number } | { readonly reason: string };

/** Between two looks whether the scrape has come. */
const LOOK = 500;
/** Milliseconds for one answer of the server, and bytes. */
const PATIENCE = 10_000;
const LARGEST = 1024 * 1024;

/**
 * The address of a Prometheus server.
 *
 * @throws CulpritError `prometheus` for what is none, without repeating it: it may hold a password
 */
export function prometheusAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && credentialsOf(url) !== undefined) return url;
  throw new CulpritError(
    "prometheus",
    "user",
    "prometheus-url is no address of a Prometheus server; expected for example http://localhost:9090, with a % in a user or password as %25.",
  );
}

/** As HTTP wants them, empty without a user; undefined when they are not written as an address must write them. */
function credentialsOf({ username, password }: URL): string | undefined {
  try {
    return username === "" ? "" : `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    return undefined;
  }
}

/**
 * Asks for the metric after a run, once the server has scraped what the run did; the service must still be there.
 * No data, NaN and a server that does not answer are no measurement, and never "bad".
 *
 * @throws CulpritError `prometheus` when the query is wrong or gives several series (the user's fault: no other commit would mend it), or the
 * server wants other credentials (the environment's); `cancelled`
 */
export async function askPrometheus(question: PrometheusQuestion, run: Run, signal: AbortSignal): Promise<Answer> {
  try {
    const scraped = await untilScraped(question, run.ended, signal);
    if (!scraped)
      return {
        reason: `Prometheus did not scrape all its targets within ${question.settle / 1000} s after the command; settle must be longer than its scrape interval`,
      };
    const seconds = Math.max(1, Math.ceil((Date.now() - run.began) / 1000));
    return numberOf(await instant(question, question.query.replaceAll("$__range", `${seconds}s`), signal));
  } catch (error) {
    throwIfCancelled(signal);
    if (error instanceof NoAnswer) return { reason: error.message };
    throw error;
  }
}

class NoAnswer extends Error {}

interface Result {
  readonly resultType: string;
  readonly result: readonly unknown[];
}

/**
 * Waits until the oldest last scrape of all targets is after the run; of those that are down, too, since the service may have come up
 * since theirs. A server without `up` (one that is pushed to) cannot say:
 * there the whole time is waited.
 */
async function untilScraped(question: PrometheusQuestion, ended: number, signal: AbortSignal): Promise<boolean> {
  const until = Date.now() + question.settle;
  for (;;) {
    const answer = numberOf(await instant(question, "min(timestamp(up))", signal));
    const known = "value" in answer;
    if (known && answer.value * 1000 > ended) return true;
    const left = until - Date.now();
    if (left <= 0) return !known;
    await pause(Math.min(left, LOOK), undefined, { signal });
  }
}

function numberOf({ resultType, result }: Result): Answer {
  if (resultType === "scalar") return finite(result[1]);
  if (resultType !== "vector")
    throw wrong(
      `gives a ${oneLine(resultType)}; expected one number, for example of an expression that is no range and no text`,
    );
  if (result.length > 1)
    throw wrong(`gives ${result.length} series; expected one, for example by sum(…) or a label that picks one`);
  if (result.length === 0) return { reason: "the Prometheus query gives no data" };
  const { value } = Object(result[0]) as { value?: unknown };
  return finite(Array.isArray(value) ? value[1] : undefined);
}

/** Prometheus writes numbers as texts. */
function finite(text: unknown): Answer {
  const value = typeof text === "string" && text.trim() !== "" ? Number(text) : Number.NaN;
  if (isMeasurement(value)) return { value };
  return {
    reason: `the Prometheus query gives ${typeof text === "string" ? oneLine(text).slice(0, 20) : "nothing"}, which is no measurement`,
  };
}

async function instant({ url }: PrometheusQuestion, query: string, signal: AbortSignal): Promise<Result> {
  const { origin, pathname } = url;
  const address = `${origin}${pathname.replace(/\/+$/, "")}/api/v1/query`;
  const user = Buffer.from(credentialsOf(url) ?? "").toString("base64");
  let status: number;
  let body: string;
  try {
    const response = await fetch(address, {
      method: "POST",
      body: new URLSearchParams({ query }),
      ...(user === "" ? {} : { headers: { authorization: `Basic ${user}` } }),
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    status = response.status;
    body = await bounded(response);
  } catch (cause) {
    throw new NoAnswer(`Prometheus at ${origin} does not answer (${why(cause)})`, { cause });
  }
  const answer = parsed(body);
  if (answer?.status === "success" && isResult(answer.data)) return answer.data;
  if (answer?.errorType === "bad_data")
    throw wrong(`is refused by the server: ${oneLine(String(answer.error)).slice(0, 300)}`);
  if (status === 401 || status === 403)
    throw new CulpritError(
      "prometheus",
      "environment",
      `Prometheus at ${origin} wants other credentials (status ${status}); put user and password into prometheus-url as http://user:password@host, from a secret.`,
    );
  throw new NoAnswer(`Prometheus at ${origin} answered with status ${status}`);
}

interface Envelope {
  readonly status?: string;
  readonly data?: unknown;
  readonly errorType?: string;
  readonly error?: unknown;
}

function isResult(data: unknown): data is Result {
  const { resultType, result } = Object(data) as Partial<Record<keyof Result, unknown>>;
  return typeof resultType === "string" && Array.isArray(result);
}

function parsed(body: string): Envelope | undefined {
  try {
    const found: unknown = JSON.parse(body);
    return typeof found === "object" && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new RangeError("its answer is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The deepest cause that says something, since fetch itself only says that it failed. */
function why(error: unknown): string {
  const { cause, code, name, message } = error as Error & { code?: string };
  if (cause instanceof Error) return why(cause);
  return name === "TimeoutError" ? "no answer within 10 s" : oneLine(code ?? message).slice(0, 100);
}

function wrong(how: string): CulpritError {
  return new CulpritError("prometheus", "user", `The Prometheus query ${how}.`);
}
