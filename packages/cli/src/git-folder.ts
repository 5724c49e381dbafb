import { join } from "node:path";

/** Where Node keeps what it compiled for hooks, in a git folder. */
export const compiledIn = (gitDir: string) => join(gitDir, "gitops-health", "compiled");

/** Where hooks and drafts keep the past that a change is compared with. */
export const pastIn = (gitDir: string) => join(gitDir, "gitops-health", "cache");
