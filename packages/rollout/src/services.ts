import { compareLevels, type Level, maxLevel, type Predicate } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";

/** The name of the only plan when a change touches no configured service: what is deployed then is the repository as a whole. */
export const REPOSITORY = "repository";

/**
 * What is to be planned, and at which level; sorted by name.
 *
 * The change's level can stand above that of every service that it touches: it was declared, raised by hand, or comes from files
 * outside the services. Nobody can say which service carries the danger then, so each is deployed at the change's level.
 */
export function plannedServices(risk: Predicate<"risk-assessment">): { name: string; level: Level }[] {
  if (risk.services.length === 0) return [{ name: REPOSITORY, level: risk.level }];
  const highest = risk.services.reduce<Level>((level, service) => maxLevel(level, service.level), "low");
  const carried = compareLevels(highest, risk.level) >= 0;
  return risk.services
    .map(({ name, level }) => ({ name, level: carried ? level : risk.level }))
    .sort((a, b) => compare(a.name, b.name));
}
