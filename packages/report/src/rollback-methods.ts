import type { ServicePlan } from "@gitops-health/contracts";

/** How a service is rolled back by its plan, in words. */
export const ROLLBACK_METHODS: Readonly<Record<ServicePlan["rollback"]["method"], string>> = {
  abort: "abort, all traffic goes back to the stable version",
  undo: "undo the rollout",
  "switch-back": "switch back to the former environment",
  "halt-and-page": "halt and page a person: the data migration cannot be undone",
};
