import type { Domain } from "@gitops-health/contracts";
import type { ParsedMessage } from "@gitops-health/message";
import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

type Flag = "hipaaAdmin" | "fdaSoftware" | "soxFinancial";

const FLAGS: readonly {
  domain: Domain;
  name: string;
  read: (declared: ParsedMessage["declared"]) => boolean | null;
}[] = [
  flag("phi", "HIPAA-ADMIN", "hipaaAdmin"),
  flag("device", "FDA-SOFTWARE", "fdaSoftware"),
  flag("financial", "SOX-FINANCIAL", "soxFinancial"),
];

export const domainFlag: Rule = {
  id: "trailers/domain-flag",
  severity: "error",
  description: "HIPAA-ADMIN, FDA-SOFTWARE and SOX-FINANCIAL do not say false where the change touches their domain.",
  why: "The record would contradict the paths that the change touches.",
  mend: "Say true, or move the path out of the domain in the configuration.",
  needs: ["domains"],
  example: {
    bad: "feat: export records\n\nHIPAA-ADMIN: false\n",
    good: "feat: export records\n\nHIPAA-ADMIN: true\n",
    context: { domains: ["phi"] },
  },
  check({ message, declarations, context: { domains } }) {
    if (domains === null || domains.length === 0) return KEPT;
    return FLAGS.filter(({ domain, read }) => domains.includes(domain) && read(message.declared) === false).map(
      ({ domain, name }) => ({
        message: `${name} says false, but the change touches ${domain}.`,
        hint: `Write ${paste(`${name}: true`)}.`,
        line: declarations.find((each) => each.canonical === name)?.line ?? null,
      }),
    );
  },
};

function flag(domain: Domain, name: string, field: Flag) {
  return { domain, name, read: (declared: ParsedMessage["declared"]) => declared[field] };
}
