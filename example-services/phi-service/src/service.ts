import { type Call, Metrics, Problem, type Route, type ServiceDefinition } from "@gitops-health/example-service-kit";
import { AuditTrail } from "./audit.ts";
import { RecordDatabase } from "./database.ts";
import type { RecordLimits } from "./limits.ts";
import { checkRecord } from "./record.ts";
import { PatientRecords } from "./records.ts";

/** The record service. Audit events go to `auditSink`, one line each. */
export function phiService(limits: RecordLimits, auditSink: (line: string) => void = console.log): ServiceDefinition {
  const metrics = new Metrics();
  const database = new RecordDatabase(limits.maximumRecords);
  const audit = new AuditTrail(limits.auditEventsKept, auditSink);
  metrics.gauge("phi_records", "Records kept.", () => database.size);
  return {
    name: "phi-service",
    metrics,
    requestTimeoutMs: limits.requestTimeoutMs,
    maximumBodyBytes: limits.maximumBodyBytes,
    routes: routes(new PatientRecords(database, audit, metrics), audit),
  };
}

function routes(records: PatientRecords, audit: AuditTrail): Route[] {
  return [
    {
      method: "POST",
      path: "/records",
      answer: (call) => ({ status: 201, body: { id: records.store(checkRecord(call.body), actor(call)) } }),
    },
    {
      method: "GET",
      path: "/records/:id",
      answer: (call) => ({ status: 200, body: records.open(call.parameters.id ?? "", actor(call)) }),
    },
    {
      method: "GET",
      path: "/records/:id/audit",
      answer: (call) => ({ status: 200, body: { events: audit.of(call.parameters.id ?? "") } }),
    },
  ];
}

/** Who asks, as the gateway in front of the service has established it. */
function actor(call: Call): string {
  const value = call.headers["x-actor"];
  if (typeof value === "string" && /^[A-Za-z0-9._@-]{1,64}$/.test(value)) return value;
  throw new Problem(401, "unknown-actor", "The x-actor header must name who asks.");
}
