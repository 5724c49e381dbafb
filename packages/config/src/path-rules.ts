import { type Domain, domains, type SafetyClass } from "@gitops-health/contracts";
import { compare, globs } from "@gitops-health/text";
import type { Configuration } from "./schema.ts";

/** What the configuration says of one path. */
export interface PathFacts {
  /** Names of the services that own it, sorted; overlapping services all count. */
  readonly services: readonly string[];
  /** Union of the services' domains, in the order of `domains`. */
  readonly domains: readonly Domain[];
  /** The strictest of the services' safety classes. */
  readonly safetyClass: SafetyClass | null;
  readonly isTest: boolean;
  readonly isDoc: boolean;
}

/** A function from path to facts; patterns are compiled once and answers are kept. */
export function pathRules(configuration: Configuration): (path: string) => PathFacts {
  const services = Object.entries(configuration.services)
    .map(([name, service]) => ({ name, service, selection: globs(service.paths) }))
    .sort((a, b) => compare(a.name, b.name));
  const tests = globs(configuration.paths.tests);
  const docs = globs(configuration.paths.docs);
  const known = new Map<string, PathFacts>();
  return (path) => {
    let facts = known.get(path);
    if (facts === undefined) {
      const owning = services.filter(({ selection }) => selection.matches(path));
      facts = {
        services: owning.map(({ name }) => name),
        domains: domains.filter((domain) => owning.some(({ service }) => service.domains.includes(domain))),
        safetyClass: owning.map(({ service }) => service["safety-class"] ?? null).reduce(stricter, null),
        isTest: tests.matches(path),
        isDoc: docs.matches(path),
      };
      known.set(path, facts);
    }
    return facts;
  };
}

/** The facts of several paths taken together (both paths of a rename, all files of a commit). */
export function joinFacts(all: readonly PathFacts[]): PathFacts {
  return {
    services: [...new Set(all.flatMap((facts) => facts.services))].sort(compare),
    domains: domains.filter((domain) => all.some((facts) => facts.domains.includes(domain))),
    safetyClass: all.map((facts) => facts.safetyClass).reduce(stricter, null),
    isTest: all.length > 0 && all.every((facts) => facts.isTest),
    isDoc: all.length > 0 && all.every((facts) => facts.isDoc),
  };
}

function stricter(a: SafetyClass | null, b: SafetyClass | null): SafetyClass | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
