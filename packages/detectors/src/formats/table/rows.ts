import type { Match } from "../../engine/detector.ts";
import { isMadeUpPerson } from "../example-people.ts";
import { type FieldKind, fieldMatch } from "../field.ts";
import { type NamePart, namesApart } from "../person-name.ts";
import { nameInOne } from "../tree/person.ts";
import { type Column, columnOf, isOfPersons } from "./columns.ts";

/** The columns of a table, and how sure what stands in them may be. */
export interface Table {
  readonly columns: readonly (Column | undefined)[];
  readonly most: number;
}

/** A table of which nothing says that it is about patients warns: it may be any list of addresses. */
const MOST_OF_ANYBODY = 85;

const SURE: Readonly<Record<Exclude<FieldKind, "name">, number>> = {
  account: 90,
  address: 90,
  age: 75,
  biometric: 80,
  "birth-date": 92,
  card: 92,
  date: 75,
  dea: 92,
  "device-serial": 80,
  email: 90,
  fax: 90,
  image: 80,
  ip: 80,
  itin: 95,
  licence: 90,
  "licence-plate": 80,
  mbi: 95,
  "member-id": 92,
  mrn: 92,
  npi: 92,
  phone: 90,
  photo: 80,
  ssn: 97,
  udi: 92,
  url: 80,
  vin: 92,
  zip: 75,
};

/**
 * A table by the names of its columns. Null when fewer than two of them identify, unless the table's own name (of an SQL table; empty
 * for files) says that it is about patients.
 */
export function tableOf(names: readonly string[], name = ""): Table | null {
  const columns = names.map(columnOf);
  const identifying = columns.filter((column) => column !== undefined).length;
  const patients = isOfPersons(name) || names.some(isOfPersons);
  if (identifying === 0 || (identifying < 2 && !isOfPersons(name))) return null;
  return { columns, most: patients ? 100 : MOST_OF_ANYBODY };
}

/** What identifies in one row. `cells[n]` belongs to the n-th column; absent cells are undefined. */
export function rowMatches({ columns, most }: Table, cells: readonly (NamePart | undefined)[]): Match[] {
  const marked = isMadeUp(columns, cells);
  const found: Match[] = [];
  const names: { given: NamePart | undefined; family: NamePart | undefined } = { given: undefined, family: undefined };
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column === undefined || cell === undefined || cell.value === "") continue;
    if (column === "given-name") names.given ??= cell;
    else if (column === "family-name") names.family ??= cell;
    else if (column === "full-name") found.push(...nameInOne(cell, { marked, most }));
    else {
      const match = fieldMatch({ ...cell, kind: column, confidence: Math.min(SURE[column], most) }, marked);
      if (match !== null) found.push(match);
    }
  }
  found.push(...namesApart(names, marked, most));
  return found;
}

/** Whether the names in a row are nobody's. */
function isMadeUp(columns: Table["columns"], cells: readonly (NamePart | undefined)[]): boolean {
  const named = (column: Column) => cells[columns.indexOf(column)]?.value.slice(0, 100) ?? "";
  return isMadeUpPerson(named("given-name"), named("family-name")) || isMadeUpPerson("", named("full-name"));
}
