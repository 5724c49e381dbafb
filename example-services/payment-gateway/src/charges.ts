import { randomUUID } from "node:crypto";
import { type Metrics, Problem } from "@gitops-health/example-service-kit";
import type { Database } from "./database.ts";
import type { PaymentLimits } from "./limits.ts";

/** Money taken from a card. */
export interface Charge {
  readonly id: string;
  readonly token: string;
  /** In the smallest unit of the currency. */
  readonly amountCents: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
  readonly status: "captured";
}

/** Takes and finds charges. */
export class Charges {
  readonly #database: Database;
  readonly #limits: PaymentLimits;
  readonly #count: (labels: { result: string }) => void;

  constructor(database: Database, limits: PaymentLimits, metrics: Metrics) {
    this.#database = database;
    this.#limits = limits;
    this.#count = metrics.counter("payment_transactions_total", "Charges asked for, by result.");
  }

  /**
   * Captures an amount in one transaction: the token is looked up, the charge and its ledger entry are written.
   * @throws {Problem} 422 for an amount or currency that is not taken, 404 for an unknown token, 503 when the database is busy.
   */
  async capture(token: string, amountCents: number, currency: string): Promise<Charge> {
    try {
      this.#check(amountCents, currency);
      const charge: Charge = { id: `ch_${randomUUID()}`, token, amountCents, currency, status: "captured" };
      await this.#database.transaction(async (transaction) => {
        if ((await transaction.read("cards", token)) === undefined)
          throw new Problem(404, "unknown-token", "There is no such token.");
        await transaction.write("charges", charge.id, charge);
        await transaction.write("ledger", charge.id, { amountCents, currency });
      });
      this.#count({ result: "captured" });
      return charge;
    } catch (error) {
      this.#count({ result: error instanceof Problem ? error.code : "internal" });
      throw error;
    }
  }

  /**
   * The charge of that id.
   * @throws {Problem} 404
   */
  async find(id: string): Promise<Charge> {
    const charge = await this.#database.transaction((transaction) => transaction.read<Charge>("charges", id));
    if (charge === undefined) throw new Problem(404, "unknown-charge", "There is no such charge.");
    return charge;
  }

  #check(amountCents: number, currency: string): void {
    if (!Number.isSafeInteger(amountCents) || amountCents < 1 || amountCents > this.#limits.maximumAmountCents)
      throw new Problem(422, "invalid-amount", `The amount must be 1 to ${this.#limits.maximumAmountCents} cents.`);
    if (!/^[A-Z]{3}$/.test(currency))
      throw new Problem(422, "invalid-currency", "The currency must be an ISO 4217 code.");
  }
}
