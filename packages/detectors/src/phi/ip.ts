import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiDetector } from "./rules.ts";

/** Public resolvers, in every configuration. */
const RESOLVERS = new Set([
  "8.8.8.8",
  "8.8.4.4",
  "1.1.1.1",
  "1.0.0.1",
  "9.9.9.9",
  "208.67.222.222",
  "208.67.220.220",
  "4.2.2.2",
  "1.2.3.4",
  "4.3.2.1",
  "5.6.7.8",
]);

/**
 * Internet address of somebody: not private, loopback, link-local, shared, multicast, reserved or for documentation (IANA special-purpose
 * registries, RFC 6890, 5737, 3849).
 */
export const ip: Identifier = {
  rule: "phi/ip",
  redacted: "[IP ADDRESS]",
  controls: controlsOf("O"),
  standing: (value) => (value.includes(":") ? ofVersion6(value) : ofVersion4(value)),
};

function ofVersion4(value: string): Standing {
  const parts = value.split(".").map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  if (parts.length !== 4 || !parts.every((part) => part <= 255) || /(?:^|\.)0\d/.test(value) || RESOLVERS.has(value))
    return "invalid";
  if (a === 0 || a === 10 || a === 127 || a >= 224 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31))
    return "invalid";
  if ((a === 169 && b === 254) || (a === 100 && b >= 64 && b <= 127) || (a === 198 && (b === 18 || b === 19)))
    return "invalid";
  if ((a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113))
    return "invalid";
  // A network or a version rather than a host: 54.0.0.0, 2.1.0.0.
  return d === 0 || (b === 0 && c === 0) ? "invalid" : "valid";
}

function ofVersion6(value: string): Standing {
  const groups = value.split(":");
  const compressed = value.includes("::");
  if (groups.length > 8 || (!compressed && groups.length !== 8) || groups.some((group) => group.length > 4))
    return "invalid";
  if (/^2001:0?db8:|^3fff:/i.test(value)) return "invalid";
  return /^[23][0-9a-f]{3}:/i.test(value) && groups.filter((group) => group !== "").length >= 4 ? "valid" : "invalid";
}

const labels = label(
  "ip",
  "ip ?v?[46]?",
  "ip addr(?:ess)?(?:es)?",
  "(?:client|remote|source|src|user|host|login|device|peer|origin) ?ip",
  "remote (?:addr(?:ess)?|host)",
  "client (?:addr(?:ess)?|host)",
  "x forwarded for",
  "forwarded for",
  "x real ip",
  "logged in from",
  "login from",
  "connection from",
  "request from",
  "accessed from",
);

export const ipDetector = phiDetector({
  identifier: ip,
  keywords: [],
  shapes: [
    {
      shape: /(?<![\w.+-])(?=[\d.]{0,11}\d{3})(?:\d{1,3}\.){3}\d{1,3}(?![\w-])(?!\.\d)/g,
      alone: 30,
      label: labels,
      labelled: 75,
      ofPerson: 85,
    },
    {
      // Without a label this is a version, or a requirement such as PCI:8.3.10.1, and must not be taken out of a document.
      shape: /(?<![\w.+-])(?:\d{1,2}\.){3}\d{1,2}(?![\w-])(?!\.\d)/g,
      alone: null,
      label: labels,
      labelled: 75,
      ofPerson: 85,
    },
    {
      shape: /(?<![\w:.+-])[0-9a-fA-F]{1,4}(?::{1,2}[0-9a-fA-F]{1,4}){3,7}(?![\w:.-])/g,
      alone: 30,
      label: labels,
      labelled: 75,
      ofPerson: 85,
    },
  ],
});
