import * as z from "zod/mini";

/** `YYYY-MM-DD`; that the day exists is checked with what else the schema cannot see. */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, "expected a date such as 2027-01-31"));

/** A text that a person wrote: a form pasted with its blanks left as they are would be a reason that nobody gave. */
export const written = (what: string) =>
  z
    .string()
    .check(z.regex(/^(?!\s*<[^>]*>\s*$)[\s\S]*\S/, `expected ${what}, in place of what stands between angle brackets`));
