/** One range of commits as every action judges it: its identity, the trusted configuration, commits, files, services, codes and risk. */
export { beforeAdoption } from "./adoption.ts";
export { claimOf, type Shown } from "./claim.ts";
export { ChangeError } from "./error.ts";
export { isCertainValue, isShown } from "./finding-floors.ts";
export { type HeaderFacts, predicateHeader } from "./header.ts";
export { mainline } from "./mainline.ts";
export { coAuthors, type People, peopleOf } from "./people.ts";
export { type ChangeOptions, changeOf, declaredLevel, readChange } from "./read-change.ts";
export type { ChangeRequest } from "./request.ts";
export { readStagedChange, type StagedChange, type StagedRequest } from "./staged-change.ts";
export { readSubject, type Subject, subjectOf, throwIfConfigurationMissing } from "./subject.ts";
export { trustedConfiguration } from "./trusted-configuration.ts";
export type * from "./types.ts";
