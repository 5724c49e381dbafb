import type { Domain } from "@gitops-health/contracts";
import part11 from "../data/21cfr11.json" with { type: "json" };
import part820 from "../data/21cfr820.json" with { type: "json" };
import cobit from "../data/cobit.json" with { type: "json" };
import gdpr from "../data/gdpr.json" with { type: "json" };
import breach from "../data/hipaa-breach.json" with { type: "json" };
import privacy from "../data/hipaa-privacy.json" with { type: "json" };
import security from "../data/hipaa-security.json" with { type: "json" };
import iec62304 from "../data/iec62304.json" with { type: "json" };
import iso13485 from "../data/iso13485.json" with { type: "json" };
import iso14971 from "../data/iso14971.json" with { type: "json" };
import iso27001 from "../data/iso27001.json" with { type: "json" };
import nist80053 from "../data/nist-800-53.json" with { type: "json" };
import nist80066 from "../data/nist-800-66.json" with { type: "json" };
import pci from "../data/pci-dss.json" with { type: "json" };
import sox from "../data/sox-itgc.json" with { type: "json" };
import type { DataFile } from "./data-file.ts";

/** One catalog: a framework whose codes are known. Four of them have policies too: the table `frameworks` of contracts. */
export interface Catalogued {
  readonly title: string;
  /** Domains of data that the framework protects; a change in one of them may serve any of its controls. */
  readonly domains: readonly Domain[];
  /** What its ids start with, before the colon. */
  readonly prefixes: readonly string[];
  /** First words of the keys of its names (`keyOf`): only catalogs that a code can belong to are read. */
  readonly words: readonly string[];
  readonly data: DataFile;
}

const ANY: readonly Domain[] = ["phi", "financial", "cardholder", "device"];

/** All of them; their ids are `data.framework`. */
export const catalogs: readonly Catalogued[] = [
  {
    title: "HIPAA Security Rule",
    domains: ["phi"],
    prefixes: ["HIPAA"],
    words: ["164", "hipaa", "45"],
    data: security,
  },
  {
    title: "HIPAA Breach Notification Rule",
    domains: ["phi"],
    prefixes: ["HIPAA"],
    words: ["164", "hipaa", "45"],
    data: breach,
  },
  { title: "HIPAA Privacy Rule", domains: ["phi"], prefixes: ["HIPAA"], words: ["164", "hipaa", "45"], data: privacy },
  {
    title: "FDA 21 CFR Part 11",
    domains: ["device"],
    prefixes: ["PART11", "FDA"],
    words: ["11", "part", "21", "cfr", "fda", "510"],
    data: part11,
  },
  {
    title: "FDA 21 CFR Part 820 (QMSR)",
    domains: ["device"],
    prefixes: ["QMSR", "QSR"],
    words: ["820", "qmsr", "qsr", "qs", "21", "fda"],
    data: part820,
  },
  {
    title: "SOX and IT general controls",
    domains: ["financial"],
    prefixes: ["SOX"],
    words: ["sox", "itgc", "sarbanes", "pub", "15", "18"],
    data: sox,
  },
  { title: "PCI DSS", domains: ["cardholder"], prefixes: ["PCI"], words: ["pci"], data: pci },
  { title: "COBIT", domains: ANY, prefixes: ["COBIT"], words: ["cobit"], data: cobit },
  { title: "NIST SP 800-53", domains: ANY, prefixes: ["NIST"], words: ["nist", "sp"], data: nist80053 },
  { title: "NIST SP 800-66", domains: ["phi"], prefixes: ["NIST66"], words: ["nist", "sp"], data: nist80066 },
  { title: "GDPR", domains: ["phi"], prefixes: ["GDPR"], words: ["gdpr", "eu", "regulation"], data: gdpr },
  { title: "ISO 13485", domains: ["device"], prefixes: ["ISO13485"], words: ["iso", "en"], data: iso13485 },
  { title: "ISO 14971", domains: ["device"], prefixes: ["ISO14971"], words: ["iso", "en"], data: iso14971 },
  { title: "ISO/IEC 27001", domains: ANY, prefixes: ["ISO27001"], words: ["iso"], data: iso27001 },
  { title: "IEC 62304", domains: ["device"], prefixes: ["IEC62304"], words: ["iec", "en"], data: iec62304 },
];
