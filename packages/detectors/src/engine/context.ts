import type { Finding } from "@gitops-health/contracts";
import { globs } from "@gitops-health/text";

export type Context = Finding["context"];

/** Path patterns of tests and documentation, as the configuration's `paths` has them. */
export interface ContextPatterns {
  readonly tests: readonly string[];
  readonly docs: readonly string[];
}

/** Files that tools write, and folders that hold data of tests or samples, wherever they are. */
const LOCKS =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|[^/]*\.lock|go\.sum|go\.work\.sum|packages\.lock\.json|gradle\.lockfile|Package\.resolved)$/;
const FIXTURES =
  /(^|\/)(__fixtures__|fixtures?|test[-_]?data|test[-_]?fixtures?|__mocks__|mocks?|__snapshots__|cassettes|golden|samples?|examples?|[\w.-]{1,60}-(?:samples?|examples?)|test-utils?)(\/|\.[jt]sx?$|$)/i;

/** A function from a path to what kind of file it is; null is a message. */
export function contexts({ tests, docs }: ContextPatterns): (path: string | null) => Context {
  const isTest = globs(tests);
  const isDoc = globs(docs);
  return (path) => {
    if (path === null) return "main";
    if (LOCKS.test(path)) return "lock";
    if (FIXTURES.test(path)) return "fixture";
    if (isTest.matches(path)) return "test";
    return isDoc.matches(path) ? "doc" : "main";
  };
}
