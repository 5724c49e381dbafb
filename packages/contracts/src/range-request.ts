/** What range an event means: made by `@gitops-health/github` from the event payload, resolved by `@gitops-health/git`. */
export type RangeRequest =
  | { readonly kind: "explicit"; readonly base: string; readonly head: string }
  /** merge-base(base, head)..head */
  | { readonly kind: "pull-request"; readonly base: string; readonly head: string }
  | { readonly kind: "merge-group"; readonly base: string; readonly head: string }
  /** `before` is undefined for a new branch. */
  | {
      readonly kind: "push";
      readonly before: string | undefined;
      readonly after: string;
      readonly defaultBranch: string;
      readonly onDefaultBranch: boolean;
      readonly forced: boolean;
    }
  /** Off the default branch merge-base..HEAD, on it HEAD^1..HEAD (workflow_dispatch, schedule, a terminal). */
  | {
      readonly kind: "branch";
      readonly head: string;
      readonly defaultBranch: string | undefined;
      readonly onDefaultBranch: boolean | undefined;
    };
