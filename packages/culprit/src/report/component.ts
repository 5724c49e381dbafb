import { topicsOf } from "@gitops-health/catalog";
import { type Configuration, joinFacts, type PathFacts } from "@gitops-health/config";
import { compare } from "@gitops-health/text";
import { CulpritError } from "../error.ts";
import { wordsOf } from "./words.ts";

/** What was measured, as far as names tell: the metric, and the service that it is of. */
export interface Component {
  /** Words of both, sorted. */
  readonly words: readonly string[];
  /** Services of the configuration that it is of, sorted; empty when no name tells. */
  readonly services: readonly string[];
  /** Of the catalog. */
  readonly topics: readonly string[];
}

/**
 * Looks at the name before anything is measured: a mistyped one would quietly rank the hunks and draw the safety facts wrongly.
 *
 * @throws CulpritError `service-unknown`
 */
export function checkService(service: string | undefined, { services }: Pick<Configuration, "services">): void {
  if (service === undefined || Object.hasOwn(services, service)) return;
  const known = Object.keys(services);
  throw new CulpritError(
    "service-unknown",
    "user",
    `The input service is ${JSON.stringify(service)}, but the configuration has no such service (${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}); name one of them, or leave service out.`,
  );
}

/** What the configuration says of whole services. */
export function serviceFacts(
  names: readonly string[],
  { services: configured }: Pick<Configuration, "services">,
): Pick<PathFacts, "services" | "domains" | "safetyClass"> {
  const all = names.flatMap((name) => (Object.hasOwn(configured, name) ? [configured[name]] : []));
  const facts = all.map((service) => ({
    services: [],
    domains: service?.domains ?? [],
    safetyClass: service?.["safety-class"] ?? null,
    isTest: false,
    isDoc: false,
  }));
  return { ...joinFacts(facts), services: names };
}

/** The words that say what kind of figure a metric is; they name no part of a system. */
const FIGURES = new Set(
  "latency error errors duration time requests response responses http https success failure failures throughput bucket histogram percentile".split(
    " ",
  ),
);

/**
 * The component that a metric is of. A service that is named counts; else those whose name shares a word with the metric's.
 *
 * @param service name of a service; undefined when nobody said
 */
export function componentOf(
  metric: string | undefined,
  service: string | undefined,
  { services: configured }: Pick<Configuration, "services">,
): Component {
  const own = wordsOf(metric ?? "").filter((word) => !FIGURES.has(word));
  const services =
    service === undefined
      ? Object.keys(configured).filter((name) => wordsOf(name).some((word) => own.includes(word)))
      : [service];
  const words = [...new Set([...own, ...services.flatMap(wordsOf)])].filter((word) => word !== "service").sort(compare);
  return { words, services: services.sort(compare), topics: topicsOf([...words, ...services].join("/")) };
}
