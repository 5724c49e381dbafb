/** Past incidents: a folder of Markdown files, written by people and by our own drafts, searched for those that share words with this one. */
export { readIncidents } from "./read-folder.ts";
export { similarIncidents } from "./similar.ts";
