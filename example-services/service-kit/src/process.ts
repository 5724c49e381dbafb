import { type ServiceDefinition, startService } from "./service.ts";

/** Runs a service as this process: prints where it listens, ends with open requests answered on SIGTERM or SIGINT. */
export async function runService(
  definition: ServiceDefinition,
  address: { port: number; host: string },
): Promise<void> {
  const service = await startService(definition, address);
  console.log(`${definition.name} listens on ${service.url}`);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void service.close());
}
