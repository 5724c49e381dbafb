import { randomUUID } from "node:crypto";
import { type Metrics, Problem } from "@gitops-health/example-service-kit";
import { Alarms } from "./alarms.ts";
import type { DrugLibrary } from "./drug-library.ts";
import { infusionRate, type Order } from "./infusion-rate.ts";
import type { PumpLimits } from "./limits.ts";

export interface Infusion extends Order {
  readonly id: string;
  /** Millilitres per hour. */
  readonly rate: number;
}

/** Starts and stops infusions within the limits of pump and drug library. When in doubt it refuses and raises an alarm. */
export class Pump {
  readonly alarms: Alarms;
  readonly #limits: PumpLimits;
  readonly #library: DrugLibrary;
  readonly #infusions = new Map<string, Infusion>();

  constructor(limits: PumpLimits, library: DrugLibrary, metrics: Metrics) {
    this.#limits = limits;
    this.#library = library;
    this.alarms = new Alarms(limits.alarmsKept, metrics.counter("pump_alarms_total", "Alarms raised, by priority."));
    metrics.gauge("pump_infusions_active", "Infusions that run.", () => this.#infusions.size);
  }

  /**
   * Starts an infusion.
   * @throws {Problem} 422 for an order outside a hard limit, 409 when every channel is in use; both raise an alarm.
   */
  start(order: Order): Infusion {
    const drug = this.#library.get(order.drug);
    if (drug === undefined) throw this.#refuse(422, "unknown-drug", "The drug is not in the library.");
    if (!(order.weight > 0 && order.weight <= this.#limits.maximumWeightKg))
      throw this.#refuse(
        422,
        "weight-limit",
        `The weight must be above 0 and at most ${this.#limits.maximumWeightKg} kg.`,
      );
    if (!(order.concentration > 0)) throw this.#refuse(422, "concentration", "The concentration must be above 0.");
    if (!(order.dose > 0 && order.dose <= drug.hardMaximum))
      throw this.#refuse(422, "hard-limit", `The dose must be above 0 and at most ${drug.hardMaximum} mcg/kg/min.`);
    const rate = infusionRate(order);
    if (!(rate > 0 && rate <= this.#limits.maximumRateMlPerHour))
      throw this.#refuse(422, "rate-limit", `The rate must be 0.1 to ${this.#limits.maximumRateMlPerHour} ml/h.`);
    if (this.#infusions.size >= this.#limits.maximumActiveInfusions)
      throw this.#refuse(409, "no-channel", "Every channel of the pump is in use.");
    if (order.dose > drug.softMaximum)
      this.alarms.raise("medium", `${order.drug}: dose above the soft limit of ${drug.softMaximum} mcg/kg/min`);
    const infusion: Infusion = { ...order, id: randomUUID(), rate };
    this.#infusions.set(infusion.id, infusion);
    return infusion;
  }

  /**
   * Stops an infusion.
   * @throws {Problem} 404 when it does not run.
   */
  stop(id: string): void {
    if (!this.#infusions.delete(id)) throw new Problem(404, "unknown-infusion", "There is no such infusion.");
  }

  #refuse(status: number, code: string, message: string): Problem {
    this.alarms.raise("high", message);
    return new Problem(status, code, message);
  }
}
