/**
 * Control codes of regulations and standards: lookup by spelling, edition and date, whether a change bears a code out, and what changed
 * files are about. One file per framework in `data/`, each with its source.
 */
export { type Catalog, catalog } from "./catalog.ts";
export { catalogs } from "./catalogs.ts";
export { findControls } from "./find.ts";
export { judged } from "./judged.ts";
export { keyOf } from "./key.ts";
export { topics, topicsOf } from "./topics.ts";
export type * from "./types.ts";
