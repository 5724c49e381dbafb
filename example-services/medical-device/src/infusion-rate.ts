/** What a clinician orders. */
export interface Order {
  readonly drug: string;
  /** Micrograms per kilogram of body weight and minute. */
  readonly dose: number;
  /** Kilograms. */
  readonly weight: number;
  /** Micrograms of the drug in a millilitre of the solution. */
  readonly concentration: number;
}

/**
 * The pump's rate in millilitres per hour: dose x weight x 60 / concentration, rounded down to tenths.
 *
 * Rounding is down so that the pump never gives more than was ordered.
 */
export function infusionRate({ dose, weight, concentration }: Order): number {
  const rate = (dose * weight * 60) / concentration;
  // A rate that is a whole number of tenths but for the last bits of the division must not lose a tenth.
  return Math.floor(rate * 10 + 1e-9) / 10;
}
