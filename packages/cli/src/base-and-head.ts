import { UsageError } from "./error.ts";

/** The two ends of `BASE..HEAD` (three dots are taken too). @throws UsageError that names the flag */
export function baseAndHead(flag: string, text: string): { readonly base: string; readonly head: string } {
  const [base, head, more] = text.split(/\.{2,3}/);
  if (base && head && more === undefined) return { base, head };
  throw new UsageError(`${flag} is "${text}"; expected BASE..HEAD such as main..HEAD.`);
}
