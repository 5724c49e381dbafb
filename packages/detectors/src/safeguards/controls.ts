import type { Safeguard } from "@gitops-health/contracts";

/** The controls that a safeguard serves, as the catalog spells them. */
export const controlsOfSafeguard: Readonly<Record<Safeguard, readonly string[]>> = {
  "encryption-at-rest": ["HIPAA:164.312(a)(2)(iv)", "PART11:11.30", "PCI:3.5.1"],
  "encryption-in-transit": ["HIPAA:164.312(e)(1)", "HIPAA:164.312(e)(2)(ii)", "PART11:11.30", "PCI:4.2.1"],
  "access-control": ["HIPAA:164.312(a)(1)", "HIPAA:164.312(d)", "PART11:11.10(d)", "PART11:11.10(g)", "PCI:7.3.1"],
  audit: ["HIPAA:164.312(b)", "HIPAA:164.308(a)(1)(ii)(D)", "PART11:11.10(e)", "PCI:10.2.1"],
  logging: ["HIPAA:164.502(b)", "HIPAA:164.312(b)"],
  consent: ["HIPAA:164.508(a)(1)", "HIPAA:164.510", "HIPAA:164.312(a)(2)(ii)"],
  session: ["HIPAA:164.312(a)(2)(iii)", "PCI:8.2.8"],
  exposure: ["HIPAA:164.502(b)", "HIPAA:164.312(e)(1)", "HIPAA:164.306(a)(3)"],
  retention: ["HIPAA:164.316(b)(2)(i)", "PART11:11.10(c)", "PCI:10.5.1"],
  "rate-limit": ["HIPAA:164.312(a)(1)", "HIPAA:164.308(a)(5)(ii)(C)"],
  owners: ["SOX:ITGC-002"],
};
