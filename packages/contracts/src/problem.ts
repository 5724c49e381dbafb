import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";

// zod/mini carries no language of its own.
z.config(en());

/** The first problem of a value by a schema, as "at a.b: …"; undefined when it fits. */
export function problemWith(schema: z.ZodMiniType, value: unknown): string | undefined {
  const result = z.safeParse(schema, value);
  if (result.success) return undefined;
  const issue = result.error.issues[0];
  return issue === undefined ? "unknown problem" : `at ${issue.path.join(".") || "the top"}: ${issue.message}`;
}
