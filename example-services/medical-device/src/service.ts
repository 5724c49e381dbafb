import {
  Metrics,
  numberField,
  type Route,
  type ServiceDefinition,
  textFields,
} from "@gitops-health/example-service-kit";
import type { DrugLibrary } from "./drug-library.ts";
import type { PumpLimits } from "./limits.ts";
import { Pump } from "./pump.ts";

/** The infusion pump's control service. */
export function medicalDevice(limits: PumpLimits, library: DrugLibrary): ServiceDefinition {
  const metrics = new Metrics();
  return {
    name: "medical-device",
    metrics,
    requestTimeoutMs: limits.requestTimeoutMs,
    maximumBodyBytes: limits.maximumBodyBytes,
    routes: routes(new Pump(limits, library, metrics)),
  };
}

function routes(pump: Pump): Route[] {
  return [
    {
      method: "POST",
      path: "/infusions",
      answer: ({ body }) => ({
        status: 201,
        body: pump.start({
          ...textFields(body, ["drug"]),
          dose: numberField(body, "dose"),
          weight: numberField(body, "weight"),
          concentration: numberField(body, "concentration"),
        }),
      }),
    },
    {
      method: "DELETE",
      path: "/infusions/:id",
      answer: ({ parameters }) => {
        pump.stop(parameters.id ?? "");
        return { status: 204 };
      },
    },
    { method: "GET", path: "/alarms", answer: () => ({ status: 200, body: { alarms: pump.alarms.all } }) },
  ];
}
