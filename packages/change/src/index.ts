/** One range of commits as every action judges it: its identity, the trusted configuration, commits, files, services, codes and risk. */
export { ChangeError } from "./error.ts";
export { type HeaderFacts, predicateHeader } from "./header.ts";
export { coAuthors, type People, peopleOf } from "./people.ts";
export { type ChangeOptions, changeOf, declaredLevel, readChange } from "./read-change.ts";
export type { ChangeRequest, NothingToJudge } from "./request.ts";
export { readSubject, type Subject, subjectOf } from "./subject.ts";
export { trustedConfiguration } from "./trusted-configuration.ts";
export type * from "./types.ts";
