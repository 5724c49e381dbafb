import type { Detector } from "../engine/detector.ts";
import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { phiMatch } from "./match.ts";
import { isPlaceholder } from "./placeholder.ts";

const RESERVED =
  /^https?:\/\/(?:[^/]{0,60}\.)?(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid|local|internal)|localhost|127\.0\.0\.1|(?:hapi|build|test)\.fhir\.org|hl7\.org|github\.com|synthea\.mitre\.org)(?:[:/]|$)/i;
const OF_ONE =
  /[/?&](?:patients?|members?|mrn|pid|patient_?id|subscribers?|beneficiar(?:y|ies)|enrollees?)[/=](?:[A-Za-z]{0,4}-?)(\d[\d-]{4,14}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w])/i;

/** A web address that leads to one patient's page or record. */
export const url: Identifier = {
  rule: "phi/url",
  redacted: "[URL]",
  controls: controlsOf("N"),
  standing(value): Standing {
    const id = OF_ONE.exec(value)?.[1];
    if (id === undefined || (!id.includes("-") && isPlaceholder(id))) return "invalid";
    return RESERVED.test(value) ? "synthetic" : "valid";
  },
};

export const urlDetector: Detector = {
  id: url.rule,
  category: "phi",
  keywords: ["http"],
  scope: "chunk",
  *detect({ text }) {
    for (const found of text.matchAll(/\bhttps?:\/\/[\w.:@-]{3,100}[/?][\w./?&=%#:+,~-]{3,300}/gi)) {
      const standing = url.standing(found[0]);
      if (standing === "invalid") continue;
      // Surer than the record number in it, which would else be told instead of the address.
      const confidence = /[?&](?:mrn|patient_?id)=/i.test(found[0]) ? 93 : 80;
      yield phiMatch(url, { start: found.index, end: found.index + found[0].length }, confidence, standing);
    }
  },
};
