import {
  Metrics,
  numberField,
  type Route,
  type ServiceDefinition,
  textFields,
} from "@gitops-health/example-service-kit";
import { checkCard } from "./card.ts";
import { Charges } from "./charges.ts";
import { Database } from "./database.ts";
import type { PaymentLimits } from "./limits.ts";
import { TokenVault } from "./tokens.ts";

/** The payment gateway: card tokens and charges. */
export function paymentGateway(limits: PaymentLimits): ServiceDefinition {
  const metrics = new Metrics();
  const database = new Database(limits);
  metrics.gauge("db_pool_size", "Database connections there are.", () => database.pool.size);
  metrics.gauge("db_pool_in_use", "Database connections in use.", () => database.pool.inUse);
  metrics.gauge("db_pool_waiting", "Requests that wait for a database connection.", () => database.pool.waiting);
  return {
    name: "payment-gateway",
    metrics,
    requestTimeoutMs: limits.requestTimeoutMs,
    maximumBodyBytes: limits.maximumBodyBytes,
    routes: routes(new TokenVault(database, metrics), new Charges(database, limits, metrics)),
  };
}

function routes(vault: TokenVault, charges: Charges): Route[] {
  return [
    {
      method: "POST",
      path: "/tokens",
      answer: async ({ body }) => {
        const { number, expiry } = textFields(body, ["number", "expiry"]);
        const card = checkCard(number, expiry);
        return { status: 201, body: { token: await vault.store(card), lastFour: card.number.slice(-4) } };
      },
    },
    {
      method: "GET",
      path: "/tokens/:token",
      answer: async ({ parameters }) => {
        const card = await vault.open(parameters.token ?? "");
        return { status: 200, body: { lastFour: card.number.slice(-4), expiry: card.expiry } };
      },
    },
    {
      method: "POST",
      path: "/charges",
      answer: async ({ body }) => {
        const { token, currency } = textFields(body, ["token", "currency"]);
        return { status: 201, body: await charges.capture(token, numberField(body, "amountCents"), currency) };
      },
    },
    {
      method: "GET",
      path: "/charges/:id",
      answer: async ({ parameters }) => ({ status: 200, body: await charges.find(parameters.id ?? "") }),
    },
  ];
}
