import { readLimits } from "@gitops-health/example-service-kit";

/** The operational limits of the payment gateway, from `config/limits.json`. */
export type PaymentLimits = ReturnType<typeof readPaymentLimits>;

/** Reads the limits; a missing or unknown key is refused. */
export function readPaymentLimits(path: string) {
  return readLimits(path, [
    "databaseConnections",
    "connectionWaitMs",
    "requestTimeoutMs",
    "maximumBodyBytes",
    "maximumAmountCents",
  ]);
}
