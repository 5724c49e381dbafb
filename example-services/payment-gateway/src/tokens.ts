import { randomUUID } from "node:crypto";
import { type Metrics, Problem } from "@gitops-health/example-service-kit";
import type { Card } from "./card.ts";
import type { Database } from "./database.ts";

/** Exchanges cards for tokens, so that the rest of the system never holds a card number. */
export class TokenVault {
  readonly #database: Database;
  readonly #count: (labels: { operation: string }) => void;

  constructor(database: Database, metrics: Metrics) {
    this.#database = database;
    this.#count = metrics.counter("payment_token_operations_total", "Operations of the token vault.");
  }

  /** Keeps a card and gives its token back. */
  async store(card: Card): Promise<string> {
    const token = `tok_${randomUUID()}`;
    await this.#database.transaction((transaction) => transaction.write("cards", token, card));
    this.#count({ operation: "store" });
    return token;
  }

  /**
   * The card behind a token.
   * @throws {Problem} 404 for a token that was never given out.
   */
  async open(token: string): Promise<Card> {
    const card = await this.#database.transaction((transaction) => transaction.read<Card>("cards", token));
    if (card === undefined) throw new Problem(404, "unknown-token", "There is no such token.");
    this.#count({ operation: "open" });
    return card;
  }
}
