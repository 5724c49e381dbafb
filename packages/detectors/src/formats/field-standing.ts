import { address, date, type Standing, ssn } from "../phi/index.ts";

/** A date with or without its time (`19800203`, `198002031145-0500`, `1980-02-03T11:45:00Z`), by its day. */
export function dateStanding(value: string): Standing {
  const day =
    /^(?:\d{8}(?=$|\d{2,6}|[T+-])|\d{4}-\d{2}-\d{2}(?=$|[T ])|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|\d{4}\/\d{2}\/\d{2}$)/.exec(
      value,
    );
  return date.standing(day?.[0] ?? value);
}

/** A field for a street holds one in any way of writing: a house number before or behind, a post box, a rural route. */
export function addressStanding(value: string): Standing {
  const own = address.standing(value);
  if (own !== "invalid" || /^\d{1,6}[A-Za-z]? \S/.test(value)) return own;
  if (!/\d/.test(value) || !/\p{L}{2}/u.test(value) || value.length < 6) return "invalid";
  if (/^(?:p\.? ?o\.? ?)?box (?:123\d*|1|999)$/i.test(value)) return "invalid";
  return /\b(?:test|fake|sample|example|any|some|nowhere)/i.test(value) ? "synthetic" : "valid";
}

/** The image itself or where it is; a placeholder shows nobody. */
export function imageStanding(value: string): Standing {
  if (/placeholder|default|example|sample|silhouette|no[-_]?photo|icon/i.test(value)) return "invalid";
  if (/^https?:|[\w-]\.(?:jpe?g|png|gif|bmp|tiff?|heic|webp)$/i.test(value))
    return value.length >= 5 ? "valid" : "invalid";
  return value.length >= 40 && /^[\w+/=-]+$/.test(value) ? "valid" : "invalid";
}

/** Numbers of two digits over and over, such as 444-22-2222 of the examples of FHIR and C-CDA, belong to people who were made up. */
export function ssnStanding(value: string): Standing {
  const own = ssn.standing(value);
  return own === "valid" && new Set(value.replace(/\D/g, "")).size < 3 ? "synthetic" : own;
}
