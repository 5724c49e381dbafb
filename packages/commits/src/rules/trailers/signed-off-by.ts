import { parsePerson } from "../../person.ts";
import { paste, quote } from "../../quote.ts";
import { KEPT, type People, type Rule } from "../../rule.ts";

export const signedOffBy: Rule = {
  id: "trailers/signed-off-by",
  severity: "off",
  description:
    "The author or committer has signed off (Developer Certificate of Origin 1.1): a Signed-off-by that git sees, with the mail address of one of them. Merges and bots need none.",
  why: "The sign-off is the contributor's statement of the right to submit the change; somebody else cannot make it.",
  mend: "Sign off: `git commit --amend --signoff`, or `git rebase --signoff <base>` for several commits.",
  needs: [],
  example: {
    bad: "feat: show allergies\n\nSigned-off-by: Grace Hopper <grace@example.org>\n",
    good: "feat: show allergies\n\nSigned-off-by: Ada Lovelace <ada@example.org>\n",
    context: {
      people: {
        author: { name: "Ada Lovelace", email: "ada@example.org" },
        committer: { name: "GitHub", email: "noreply@github.com" },
      },
    },
  },
  check({ message: { trailers }, context: { kind, people } }) {
    if (kind === "merge" || kind === "bot") return KEPT;
    const signers = trailers.filter(({ key }) => key.toLowerCase() === "signed-off-by").map(({ value }) => value);
    if (people === null ? signers.length > 0 : signers.some((signer) => isOneOf(signer, people))) return KEPT;
    const hint =
      people === null
        ? "Sign off with `git commit --signoff`."
        : `Run \`git commit --amend --signoff\`, which adds ${paste(`Signed-off-by: ${people.author.name} <${people.author.email}>`)}.`;
    return [
      {
        message:
          signers.length === 0
            ? "Nobody has signed off (Signed-off-by is missing, or git does not see it)."
            : `Signed off by ${quote(signers.join(", "))}, which is neither author nor committer.`,
        hint,
        line: null,
      },
    ];
  },
};

function isOneOf(signer: string, { author, committer }: People): boolean {
  const email = parsePerson(signer)?.email.toLowerCase();
  return email === author.email.toLowerCase() || email === committer.email.toLowerCase();
}
