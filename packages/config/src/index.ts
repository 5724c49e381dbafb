export { Configuration, Service, Waiver } from "./schema.ts";
