import type { Rule } from "../../rule.ts";
import { contentProblems, sampleFinding } from "./problems.ts";

export const secret: Rule = {
  id: "content/secret",
  severity: "error",
  description: "The message holds no password, key or token.",
  why: "A message cannot be changed once it is pushed; everybody with a clone has the secret.",
  mend: "Change the secret first, then rewrite the message: `git commit --amend`, or `git rebase -i` for older ones.",
  needs: ["findings"],
  example: {
    bad: "fix: use the key AKIA0000000000000000",
    good: "fix: use the key from the vault",
    goodContext: { findings: [] },
    context: { findings: [sampleFinding("secret", "secret/aws-access-key", "[AWS KEY]")] },
  },
  check({ context: { findings } }) {
    return contentProblems(findings, "secret", "a secret");
  },
};
