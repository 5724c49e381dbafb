import type { LevelCuts, RiskReference } from "@gitops-health/contracts";
import { SortedColumn } from "./sorted-column.ts";
import { oneDecimal } from "./weights.ts";

/** Commits that a change is compared with at most. */
export const WINDOW = 1000;
/** With fewer commits before it, a repository's own past says too little. */
export const YOUNG = 100;
/** Cuts for repositories too young to have their own. */
export const SHIPPED_CUTS: LevelCuts = { medium: 40, high: 70, critical: 90 };
/** Shares of a repository's own commits up to each cut: half are low, one in twenty is critical. */
const QUANTILES: LevelCuts = { medium: 0.5, high: 0.8, critical: 0.95 };

/** The scores of the last 1,000 non-merge commits before a change: what its own score must exceed to be medium, high or critical. */
export class ScoreWindow {
  readonly #scores: number[] = [];
  readonly #sorted = new SortedColumn(WINDOW + 1);

  get size(): number {
    return this.#scores.length;
  }

  /** The score of the next commit; that of the oldest leaves when the window is full. */
  add(score: number): void {
    this.#scores.push(score);
    this.#sorted.add(score);
    const oldest = this.size > WINDOW ? this.#scores.shift() : undefined;
    if (oldest !== undefined) this.#sorted.remove(oldest);
  }

  /** What a document says of these cuts. */
  reference(): RiskReference {
    return { kind: "repository", commits: this.size, cuts: this.#cuts(), reason: "" };
  }

  #cuts(): LevelCuts {
    return {
      medium: oneDecimal(this.#sorted.quantile(QUANTILES.medium)),
      high: oneDecimal(this.#sorted.quantile(QUANTILES.high)),
      critical: oneDecimal(this.#sorted.quantile(QUANTILES.critical)),
    };
  }
}
