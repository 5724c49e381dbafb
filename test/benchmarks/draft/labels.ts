/** A commit of the sample and what its author's message says of type and scope. */
export interface Label {
  readonly sha: string;
  /** The first line's words about type and scope, as the author wrote them; empty where they state neither. */
  readonly wrote: string;
  /** As a type of Conventional Commits: the author's where it is one, else read from the first line by us, before any draft was made. */
  readonly type: string;
  readonly stated: boolean;
  /** The author's scope; null where none is given. */
  readonly scope: string | null;
}

/** One project's sample: every 100th of the latest 1,500 non-merge commits before and including `tip`. */
export interface Sample {
  readonly project: string;
  readonly tip: string;
  readonly labels: readonly Label[];
}

export const samples: readonly Sample[] = [
  {
    project: "openmrs-core",
    tip: "4d92b490aaa25fbd255be0d08a04da4772a03e3b",
    labels: [
      { sha: "065803220c57e39a5c7af412e8d4eaf11b148087", wrote: "", type: "build", stated: false, scope: null },
      {
        sha: "7e4982c08bf10435ef3859ea9dfdc77beba70533",
        wrote: "maven(deps)",
        type: "build",
        stated: false,
        scope: "deps",
      },
      { sha: "70571f06fe439f0c7d3ab677a003b75f887e8388", wrote: "", type: "ci", stated: false, scope: null },
      { sha: "9bc9b21bdd8f1f79127340a35f1edaa3bf9f3e99", wrote: "", type: "refactor", stated: false, scope: null },
      { sha: "052f8eec14d92746ff09a9eca9e681ac08f5f0fa", wrote: "", type: "fix", stated: false, scope: null },
      {
        sha: "39dbde8a39e3b69ade61a5db2ad4326fe705072e",
        wrote: "maven(deps)",
        type: "build",
        stated: false,
        scope: "deps",
      },
      {
        sha: "0cf785c54c4cbb49c0ab4090636e25758465844d",
        wrote: "maven(deps)",
        type: "build",
        stated: false,
        scope: "deps",
      },
      {
        sha: "c10ed1ddd76393031d26324ef69accc088c22ce0",
        wrote: "github-actions(deps)",
        type: "ci",
        stated: false,
        scope: "deps",
      },
      { sha: "7ef9c75f135897d33ba7f22e4e099aadea65f94f", wrote: "", type: "feat", stated: false, scope: null },
      {
        sha: "8f50e492bc5bf64f077f6386fbb5b431d39e17a7",
        wrote: "maven(deps)",
        type: "build",
        stated: false,
        scope: "deps",
      },
      { sha: "ac1bec335a00b73a53ea40834e5f9b0f2f89f643", wrote: "", type: "refactor", stated: false, scope: null },
      { sha: "a1f2b4d6ac489922dcd11d873365c0ef2e201ae0", wrote: "", type: "refactor", stated: false, scope: null },
      { sha: "97142a8b1457c72800bcad56e624641d1708a851", wrote: "", type: "ci", stated: false, scope: null },
      {
        sha: "8166fc16f815a426caf21760f0e653ab40ace9c5",
        wrote: "maven(deps-dev)",
        type: "build",
        stated: false,
        scope: "deps-dev",
      },
      {
        sha: "e2fa5c8606dbd03ecac1812bb6af9246eec26eef",
        wrote: "maven(deps)",
        type: "build",
        stated: false,
        scope: "deps",
      },
    ],
  },
  {
    project: "openmrs-esm-patient-chart",
    tip: "c86f342bb0183c2ae81fa929f8f4eb9f696b3a57",
    labels: [
      { sha: "437b1fb3a1a1b258cb5fbdd284798d217bf38785", wrote: "", type: "ci", stated: false, scope: null },
      { sha: "216abbc4291077ab4e509606b7357a446c94795a", wrote: "(chore)", type: "chore", stated: true, scope: null },
      { sha: "03a44ba39a45e51956231dd10eab861833477d17", wrote: "", type: "build", stated: false, scope: null },
      { sha: "3e58d3eb4e079c4d530e105dcd963f034e4f9271", wrote: "(feat)", type: "feat", stated: true, scope: null },
      { sha: "c13679aa501802fec8b349b5162705aab972e2d7", wrote: "(chore)", type: "chore", stated: true, scope: null },
      { sha: "a54ee18edf3e20ce91dee366c708794e027693ef", wrote: "(test)", type: "test", stated: true, scope: null },
      { sha: "5f21543d2885308d3f90a62a2aae0c82f4b2f5a8", wrote: "", type: "fix", stated: false, scope: null },
      { sha: "461c785b8754c17ec3eed60eb98b3eb31212cf1c", wrote: "(fix)", type: "fix", stated: true, scope: null },
      { sha: "c40bee3f5b094276bd15d833d70f16eb34d13146", wrote: "(chore)", type: "chore", stated: true, scope: null },
      { sha: "02fd75f496329eb82bef17c092d6004a174d3a84", wrote: "(chore)", type: "chore", stated: true, scope: null },
      { sha: "53277068f4eb0bd6d7a72d0baeeb9e7c3d3b1c9d", wrote: "(fix)", type: "fix", stated: true, scope: null },
      { sha: "ec5a2361d80fd550f004bbeb980854fe83ede7a6", wrote: "(fix)", type: "fix", stated: true, scope: null },
      { sha: "a928b899060d6f347539c1491ed73e80de718e4f", wrote: "(chore)", type: "chore", stated: true, scope: null },
      { sha: "1af01f740b7cfe4f89ee9dffa8795cb6a9c7cc71", wrote: "(feat)", type: "feat", stated: true, scope: null },
      { sha: "f79b0e2f575eea2b83062dfbf27d5c3f9a840e81", wrote: "(chore)", type: "chore", stated: true, scope: null },
    ],
  },
];
