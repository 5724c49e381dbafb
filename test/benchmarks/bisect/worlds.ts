/** Simulated regressions: what a command would read at each commit, the same for every strategy. */
import { generator } from "../lint/random.ts";

export interface Scenario {
  readonly name: string;
  /** Whether readings are values; else pass or fail. */
  readonly values: boolean;
  /** Beyond it values are bad. */
  readonly threshold: number;
  readonly direction: "above" | "below";
  /** By how much bad values are higher; null when that is not known. */
  readonly effect: number | null;
  /** Nothing changes between the ends. */
  readonly unchanged?: true;
  /** The prior says the contrary of what it should. */
  readonly inverted?: true;
}

/** A scenario whose readings are drawn; values in standard deviations of the noise. */
export interface Simulated extends Scenario {
  /** One reading; `uniform` gives draws of [0, 1), the same for every strategy. */
  readonly read: (bad: boolean, uniform: () => number) => number;
}

export const SCENARIOS: readonly Simulated[] = [
  answers("deterministic", 0, 0),
  answers("false fails .1", 0.1, 0),
  answers("flip .05", 0.05, 0.05),
  answers("flip .1", 0.1, 0.1),
  answers("flip .2", 0.2, 0.2),
  shifted("4 sigma", 4, normal),
  shifted("3 sigma", 3, normal),
  shifted("2 sigma", 2, normal),
  shifted("1 sigma", 1, normal),
  shifted("heavy tails 3 sigma", 3, heavy),
  { ...shifted("no change", 2, normal), unchanged: true },
  { ...answers("no change, pass or fail", 0.15, 0.15), unchanged: true },
  { ...answers("inverted prior, flip .1", 0.1, 0.1), inverted: true },
  { ...shifted("inverted prior, 2 sigma", 2, normal), inverted: true },
];

/** Pass or fail: how often a good commit fails, and a bad one passes. */
function answers(name: string, fails: number, passes: number): Simulated {
  const read: Simulated["read"] = (bad, uniform) => (uniform() < (bad ? 1 - passes : fails) ? 1 : 0);
  return { name, values: false, threshold: 0.5, direction: "above", effect: null, read };
}

function shifted(name: string, effect: number, noise: (uniform: () => number) => number): Simulated {
  return {
    name,
    values: true,
    threshold: effect / 2,
    direction: "above",
    effect,
    read: (bad, uniform) => (bad ? effect : 0) + noise(uniform),
  };
}

/** Box and Muller's transform. */
function normal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Student's t with 3 degrees of freedom, scaled to one standard deviation; 3 % of the readings are 8 higher. */
function heavy(uniform: () => number): number {
  const squares = normal(uniform) ** 2 + normal(uniform) ** 2 + normal(uniform) ** 2;
  const t = normal(uniform) / Math.sqrt(squares / 3);
  return t / Math.sqrt(3) + (uniform() < 0.03 ? 8 : 0);
}

export interface World {
  readonly scenario: Scenario;
  readonly suspects: number;
  /** 1 to `suspects`; above it nothing changed. */
  readonly culprit: number;
  /** Risk score of each suspect, 0 to 100. */
  readonly risks: readonly number[];
  /**
   * The value of the n-th reading (from 0) of a commit (0 is the good end), `taken` readings having been taken in all. Simulated ones
   * are the same whoever asks, and when.
   */
  readonly read: (commit: number, n: number, taken: number) => number;
}

/** By how much culprits' scores are shifted, in standard deviations: then a culprit has the higher score in .773 of all pairs, as our risk score has on real histories. */
const RISK_SHIFT = 1.059;

export function world(scenario: Simulated, suspects: number, seed: number): World {
  const { culprit, risks } = suspicion(suspects, seed, scenario.inverted === true);
  const noise = hash(seed, suspects, 1);
  return {
    scenario,
    suspects,
    culprit: scenario.unchanged === true ? suspects + 1 : culprit,
    risks,
    read: (commit, n) =>
      scenario.read(scenario.unchanged !== true && commit >= culprit, generator(hash(noise, commit, n))),
  };
}

/** A culprit, each suspect as likely, and the risk scores of all. */
export function suspicion(suspects: number, seed: number, inverted: boolean) {
  const draw = generator(hash(seed, suspects));
  const culprit = 1 + Math.floor(draw() * suspects);
  const risks = Array.from({ length: suspects }, (_, index) => {
    const score = 100 * share(normal(draw) + (index + 1 === culprit ? RISK_SHIFT : 0));
    return Math.round(inverted ? 100 - score : score);
  });
  return { culprit, risks };
}

/** The standard normal distribution function, to 1e-7 (Abramowitz and Stegun 26.2.17). */
function share(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

/** Mixes numbers to a seed (the finaliser of MurmurHash3 between them). */
export function hash(...numbers: readonly number[]): number {
  let mixed = 0x9e3779b9;
  for (const number of numbers) {
    mixed = Math.imul(mixed ^ number, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed >>> 0;
}
