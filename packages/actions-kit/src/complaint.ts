import { ExpectedError } from "@gitops-health/contracts";
import { KitError } from "./error.ts";

/** Where bugs are reported. */
const REPORTS = "https://github.com/gitops-health/gitops-health/issues";

/** What a person is told about an error: a title that says whose fault it is, and the sentences. */
export function complaint(error: unknown, producer: string): { title: string; message: string } {
  if (error instanceof KitError && error.code === "cancelled") return { title: "Cancelled", message: error.message };
  if (error instanceof ExpectedError && error.fault !== "ours") {
    const titles = {
      user: "Check the inputs or the configuration",
      integrity: "A document cannot be trusted",
      environment: "The environment lacks something",
    };
    return { title: titles[error.fault], message: error.message };
  }
  const what = error instanceof Error ? error.message : String(error);
  return {
    title: "A bug in gitops-health",
    message: `${producer} met a case that it does not know: ${what}\nThis is our fault. Please report it at ${REPORTS} with the line above.`,
  };
}
