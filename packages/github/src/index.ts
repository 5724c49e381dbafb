export type { GitHubEvent } from "./event.ts";
