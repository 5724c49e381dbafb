import type { Likelihood } from "./counts.ts";
import type { Lineage } from "./lineage.ts";

/**
 * For each commit, by how much one reading of it is expected to lower the entropy of the posterior (in nats): the mutual information
 * between the reading and the culprit. All commits at once, by sums over ancestors instead of a loop over pairs.
 */
export function expectedInformation(posterior: Float64Array, likelihood: Likelihood, lineage: Lineage): Float64Array {
  const { good, bad } = likelihood.outcomes();
  const information = new Float64Array(lineage.size).fill(-posterior.reduce((sum, p) => sum + plogp(p), 0));
  for (const [k, ifBad] of bad.entries()) {
    const ifGood = good[k] ?? ifBad;
    // Joint probability of this outcome and each culprit, when the commit is good; and what changes for those that make it bad.
    const mass = new Float64Array(lineage.size);
    const entropy = new Float64Array(lineage.size);
    let massIfGood = 0;
    let entropyIfGood = 0;
    for (let c = 1; c < lineage.size; c++) {
      const p = posterior[c] ?? 0;
      const a = p * (ifGood[c] ?? 0);
      const b = p * (ifBad[c] ?? 0);
      massIfGood += a;
      entropyIfGood += plogp(a);
      mass[c] = b - a;
      entropy[c] = plogp(b) - plogp(a);
    }
    const masses = lineage.inherited(mass);
    const entropies = lineage.inherited(entropy);
    for (let i = 0; i < lineage.size; i++)
      information[i] =
        (information[i] ?? 0) - plogp(massIfGood + (masses[i] ?? 0)) + entropyIfGood + (entropies[i] ?? 0);
  }
  return information;
}

function plogp(p: number): number {
  return p > 0 ? p * Math.log(p) : 0;
}
