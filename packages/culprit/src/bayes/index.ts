/**
 * The search under noise: where is the change, when every reading may be wrong?
 *
 * A hypothesis is "this suspect is the culprit"; under it a commit is bad exactly when it inherits from that suspect. `lineage`
 * knows who inherits, `tally` holds what was read, `counts` and `continuous` say how well each hypothesis explains it,
 * `posterior` weighs them, `information` says which reading would tell most, and `bayesian` puts them together as one pure function.
 */
export { type BayesOptions, bayesian } from "./bayesian.ts";
