import { glob, nearest } from "@gitops-health/text";
import type { Problem } from "./parse.ts";
import type { Configuration } from "./schema.ts";
import { LISTED } from "./yaml.ts";

/** What the schema cannot see: patterns that are none, names that nothing has, days that do not exist, windows that end before they begin. */
export function contradictions(configuration: Configuration): Problem[] {
  return [...patterns(configuration), ...names(configuration), ...times(configuration), ...weights(configuration)];
}

function patterns(configuration: Configuration): Problem[] {
  const lists: [PropertyKey[], readonly string[]][] = [
    ...Object.entries(configuration.services).map(([name, service]): [PropertyKey[], readonly string[]] => [
      ["services", name, "paths"],
      service.paths,
    ]),
    ...configuration.waivers.map((waiver, index): [PropertyKey[], readonly string[]] => [
      ["waivers", index, "scope", "paths"],
      waiver.scope.paths ?? [],
    ]),
    ...configuration.detectors.suppress.map(({ paths }, index): [PropertyKey[], readonly string[]] => [
      ["detectors", "suppress", index, "paths"],
      paths,
    ]),
    ...configuration.detectors.rules.map(({ allow }, index): [PropertyKey[], readonly string[]] => [
      ["detectors", "rules", index, "allow", "paths"],
      allow.paths,
    ]),
    [["paths", "tests"], configuration.paths.tests],
    [["paths", "docs"], configuration.paths.docs],
  ];
  return lists.flatMap(([path, list]) => [
    ...list.flatMap((pattern, index) => {
      const what = wrongPattern(pattern);
      return what === undefined ? [] : [{ path: [...path, index], atKey: false, what }];
    }),
    ...(list.length > 0 && list.every((pattern) => pattern.startsWith("!"))
      ? [
          {
            path,
            atKey: false,
            what: `every pattern excludes, so no path is selected; put what belongs first, "**" for all`,
          },
        ]
      : []),
  ]);
}

/** What is wrong with a path pattern. One that no path can match would leave regulated files unguarded without a word. */
function wrongPattern(pattern: string): string | undefined {
  const wanted = pattern.startsWith("!") ? pattern.slice(1) : pattern;
  try {
    glob(wanted);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
  const mended = wanted.replace(/^(\.{0,1}\/)+/, "").replace(/\/+$/, "/**");
  if (mended === wanted) return undefined;
  return `the path pattern "${pattern}" matches no path, since paths are files seen from the repository's top; write "${mended}"`;
}

function names(configuration: Configuration): Problem[] {
  const services = new Set(Object.keys(configuration.services));
  const roles = new Set(Object.keys(configuration.approvals.roles));
  const problems: Problem[] = [];
  const expectKnown = (path: PropertyKey[], kind: string, name: string, known: ReadonlySet<string>) => {
    if (known.has(name)) return;
    // Each name is compared with all: only for those that are told, or a hostile file takes minutes.
    const [suggestion] = problems.length < LISTED ? nearest(name, known) : [];
    const mend = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
    problems.push({ path, atKey: false, what: `no ${kind} is called "${name}"${mend}` });
  };
  const expectOnce = (ids: readonly string[], path: (index: number) => PropertyKey[], what: (id: string) => string) => {
    const met = new Set<string>();
    ids.forEach((id, index) => {
      if (met.has(id)) problems.push({ path: path(index), atKey: false, what: what(id) });
      met.add(id);
    });
  };
  for (const [service, { "depends-on": dependencies }] of Object.entries(configuration.services))
    dependencies.forEach((name, index) => {
      expectKnown(["services", service, "depends-on", index], "service", name, services);
    });
  configuration.waivers.forEach(({ scope }, index) => {
    scope.services?.forEach((name, place) => {
      expectKnown(["waivers", index, "scope", "services", place], "service", name, services);
    });
  });
  expectOnce(
    configuration.waivers.map(({ id }) => id),
    (index) => ["waivers", index, "id"],
    (id) => `the waiver id "${id}" is used twice`,
  );
  expectOnce(
    configuration.detectors.rules.map(({ id }) => id),
    (index) => ["detectors", "rules", index, "id"],
    (id) => `the rule "${id}" is given twice`,
  );
  if (roles.size > 0)
    for (const [level, required] of Object.entries(configuration.approvals.required))
      required.forEach((name, index) => {
        expectKnown(["approvals", "required", level, index], "role", name, roles);
      });
  return problems;
}

function times(configuration: Configuration): Problem[] {
  const problems: Problem[] = [];
  configuration.waivers.forEach((waiver, index) => {
    for (const key of ["effective-from", "expires"] as const) {
      const day = waiver[key];
      if (day !== undefined && !isDay(day))
        problems.push({ path: ["waivers", index, key], atKey: false, what: `"${day}" is no day of the calendar` });
    }
    const from = waiver["effective-from"];
    if (from !== undefined && waiver.expires < from)
      problems.push({
        path: ["waivers", index, "expires"],
        atKey: false,
        what: `the waiver "${waiver.id}" expires on ${waiver.expires}, before it is effective (${from})`,
      });
  });
  configuration.detectors.suppress.forEach(({ expires }, index) => {
    if (expires !== undefined && !isDay(expires))
      problems.push({
        path: ["detectors", "suppress", index, "expires"],
        atKey: false,
        what: `"${expires}" is no day of the calendar`,
      });
  });
  const adopted = configuration["adopted-at"];
  if (adopted !== undefined && /^\d{4}-\d\d-\d\d$/.test(adopted) && !isDay(adopted))
    problems.push({ path: ["adopted-at"], atKey: false, what: `"${adopted}" is no day of the calendar` });
  configuration.deployment["freeze-windows"].forEach((window, index) => {
    const path = ["deployment", "freeze-windows", index];
    for (const key of ["from", "until"] as const)
      if (!isMoment(window[key]))
        problems.push({ path: [...path, key], atKey: false, what: `"${window[key]}" is no moment of the calendar` });
    if (Date.parse(window.until) <= Date.parse(window.from))
      problems.push({
        path: [...path, "until"],
        atKey: false,
        what: `the freeze window "${window.name}" ends before it begins`,
      });
  });
  return problems;
}

function weights(configuration: Configuration): Problem[] {
  const sum = Object.values(configuration.risk.weights).reduce((total, weight) => total + weight, 0);
  return sum > 0
    ? []
    : [
        {
          path: ["risk", "weights"],
          atKey: false,
          what: "the four weights add up to 0; at least one must be positive",
        },
      ];
}

/** `Date.parse` takes 30 February for 2 March, so the day is asked for itself. */
function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
