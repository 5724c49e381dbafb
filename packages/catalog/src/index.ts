/** Control codes of the regulations: HIPAA Security Rule, 21 CFR Part 11, SOX with ITGC, PCI DSS. Looked up by edition and date. */
export { type Catalog, catalog } from "./catalog.ts";
export { keyOf } from "./key.ts";
export { topics, topicsOf } from "./topics.ts";
export type * from "./types.ts";
