import { Metrics, type Route, type ServiceDefinition, textFields } from "@gitops-health/example-service-kit";
import { Accounts } from "./accounts.ts";
import type { AuthLimits } from "./limits.ts";
import { Lockout } from "./lockout.ts";
import { Sessions } from "./sessions.ts";

/** The log-in service. `now` is the clock, in milliseconds since 1970. */
export function authService(limits: AuthLimits, now: () => number = Date.now): ServiceDefinition {
  const metrics = new Metrics();
  const lockout = new Lockout(limits, now);
  const sessions = new Sessions(limits.sessionMinutes, now);
  metrics.gauge("auth_sessions_open", "Sessions that are not over.", () => sessions.open);
  metrics.gauge("auth_accounts_locked", "Accounts locked after failed log-ins.", () => lockout.locked);
  return {
    name: "auth-service",
    metrics,
    requestTimeoutMs: limits.requestTimeoutMs,
    maximumBodyBytes: limits.maximumBodyBytes,
    routes: routes(new Accounts(limits, lockout, metrics), sessions),
  };
}

function routes(accounts: Accounts, sessions: Sessions): Route[] {
  return [
    {
      method: "POST",
      path: "/accounts",
      answer: async ({ body }) => {
        const { user, password } = textFields(body, ["user", "password"]);
        await accounts.open(user, password);
        return { status: 201, body: { user } };
      },
    },
    {
      method: "POST",
      path: "/sessions",
      answer: async ({ body }) => {
        const { user, password } = textFields(body, ["user", "password"]);
        await accounts.check(user, password);
        return { status: 201, body: { token: sessions.begin(user) } };
      },
    },
    {
      method: "GET",
      path: "/session",
      answer: ({ headers }) => ({ status: 200, body: sessions.find(bearer(headers.authorization)) }),
    },
    {
      method: "DELETE",
      path: "/session",
      answer: ({ headers }) => {
        sessions.end(bearer(headers.authorization));
        return { status: 204 };
      },
    },
  ];
}

/** The token of an `Authorization: Bearer` header; empty, and so no session's, without one. */
function bearer(header: string | undefined): string {
  return header?.startsWith("Bearer ") ? header.slice("Bearer ".length) : "";
}
