import type { InputTable } from "@gitops-health/actions-kit";

/** Whether an input is true unless something else is said: then its flag with `no-` before it turns it off. */
export function isOn(table: InputTable, name: string): boolean {
  const spec = table[name];
  return spec?.expects === "true or false" && spec.default === "true";
}
