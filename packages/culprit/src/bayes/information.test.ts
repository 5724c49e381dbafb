import fc from "fast-check";
import { expect, test } from "vitest";
import type { Suspect } from "../search.ts";
import { countsLikelihood } from "./counts.ts";
import { expectedInformation } from "./information.ts";
import { lineageOf } from "./lineage.ts";
import { tallyOf } from "./tally.ts";

const suspects: readonly Suspect[] = [
  { sha: "1", parents: [] },
  { sha: "2", parents: ["1"] },
  { sha: "3", parents: ["1"] },
  { sha: "4", parents: ["3"] },
  { sha: "5", parents: ["2", "4"] },
];

test("it is the entropy of the posterior less what is expected to be left after the answer", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5), fc.boolean()), { minLength: 1, maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 }),
      (answers, weights) => {
        const space = { good: "0", suspects, prior: new Map() };
        const readings = answers.map(([at, bad]) => ({
          commit: String(at),
          verdict: bad ? ("bad" as const) : ("good" as const),
          value: null,
          runner: "one",
        }));
        const lineage = lineageOf(suspects);
        const likelihood = countsLikelihood(tallyOf(space, readings, undefined), lineage);
        const total = weights.reduce((sum, each) => sum + each, 0);
        const posterior = Float64Array.from([0, ...weights.map((each) => each / total)]);
        const { good, bad } = likelihood.outcomes();
        const information = expectedInformation(posterior, likelihood, lineage);
        const entropy = (all: readonly number[]) => all.reduce((sum, p) => sum - (p > 0 ? p * Math.log(p) : 0), 0);
        for (let at = 0; at <= 5; at++) {
          let expected = entropy([...posterior]);
          for (const k of good.keys()) {
            const joint = [1, 2, 3, 4, 5].map(
              (c) => (posterior[c] ?? 0) * ((lineage.makesBad(c, at) ? bad : good)[k]?.[c] ?? 0),
            );
            const mass = joint.reduce((sum, each) => sum + each, 0);
            expected -= mass * entropy(joint.map((each) => each / mass));
          }
          expect(information[at]).toBeCloseTo(expected, 9);
          expect(information[at]).toBeGreaterThan(-1e-9);
        }
      },
    ),
    { numRuns: 50 },
  ));
