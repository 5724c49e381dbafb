import type { CulpritReport } from "@gitops-health/contracts";
import { CulpritError } from "./error.ts";
import type { Answer } from "./run/prometheus.ts";

/** A figure that the command prints, and from which value on a commit is bad. */
export type Metric = NonNullable<CulpritReport["metric"]>;

/** No latency, rate or size is larger; the squares of the search would overflow. */
const LARGEST = 1e100;

/** Name of a figure that is printed as a bare number. */
const BARE_VALUE = "value";

/**
 * The metric that the inputs ask for; undefined for a command that answers by its exit code.
 *
 * @throws CulpritError `metric` for a metric without a threshold
 */
export function metricFrom(
  name: string | undefined,
  threshold: number | undefined,
  direction: Metric["direction"],
): Metric | undefined {
  if (threshold !== undefined) return { name: name ?? BARE_VALUE, threshold, direction };
  if (name === undefined) return undefined;
  throw new CulpritError(
    "metric",
    "user",
    `The metric "${name}" is given without a threshold; say from which value on a commit is bad, for example threshold: 500 with direction: above.`,
  );
}

/**
 * The metric's value in the last line of the output that is not blank: a number, or a JSON object with a member of the metric's
 * name (`latency.p95` also finds `{"latency":{"p95":1}}`). A reason when there is none, or it is no finite number.
 */
export function readValue(stdout: string, name: string): Answer {
  const line = stdout.trimEnd().split("\n").at(-1)?.trim() ?? "";
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(line)) return finite(Number(line), name);
  if (/^[+-]?(nan|inf|infinity)$/i.test(line)) return { reason: `its last line is ${line}, which is no measurement` };
  if (!line.startsWith("{")) return none(name);
  try {
    return finite(member(JSON.parse(line), name), name);
  } catch {
    return none(name);
  }
}

/** A value on the threshold is good: "p95 above 500 ms" is not true of 500. */
export function isBad(value: number, metric: Metric): boolean {
  return metric.direction === "above" ? value > metric.threshold : value < metric.threshold;
}

/** Whether a number can be a metric's value: finite, and not so large that nothing can be worked out with it. */
export function isMeasurement(value: number): boolean {
  return Math.abs(value) <= LARGEST;
}

function member(object: unknown, name: string): unknown {
  if (isObject(object) && Object.hasOwn(object, name)) return object[name];
  let found = object;
  for (const key of name.split(".")) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function finite(value: unknown, name: string): Answer {
  if (typeof value !== "number") return none(name);
  return isMeasurement(value)
    ? { value }
    : { reason: `its last line has a number beyond ${LARGEST}, which is no measurement` };
}

function none(name: string): Answer {
  return { reason: `its last line has no number for the metric "${name}"` };
}
