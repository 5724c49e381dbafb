import type { Match, ScanInput } from "../engine/detector.ts";

/** What a finding of a rule means: how sure it is, how bad, and which controls it touches. */
export type Weight = Pick<Match, "tier" | "severity" | "confidence" | "controls">;

/** What the table below needs to know of a rule. */
export interface Weighed {
  readonly id: string;
  /** Whether a vendor's name beside a value of any form is all that tells it. */
  readonly labelled: boolean;
}

/**
 * Tier A: the value itself says what it is, by its issuer's prefix or as a private key; it blocks anywhere. Tier B: what stands
 * beside the value says so, or it is a password; it warns, and counts less in tests and documentation, where such values are
 * mostly made up.
 */
export function weightOf({ id, labelled }: Weighed, value: string, context: ScanInput["context"]): Weight {
  const controls = id.includes("password") || PASSWORDS.has(id) ? PASSWORD_CONTROLS : controlsOf(id);
  if (isTierA(id, labelled, value)) return { tier: "A", severity: "critical", confidence: 95, controls };
  const confidence = id === "generic-api-key" ? 65 : 80;
  return context === "main"
    ? { tier: "B", severity: "high", confidence, controls }
    : { tier: "B", severity: "low", confidence: 50, controls };
}

function isTierA(id: string, labelled: boolean, value: string): boolean {
  const prefix = PREFIX_OF_SOME[id];
  if (prefix !== undefined) return prefix.test(value);
  return labelled ? PREFIXED.has(id) : !UNSURE.has(id);
}

/** Rules that go by a label, but whose values have a form of their own too. */
const PREFIXED = new Set([
  "defined-networking-api-token",
  "dropbox-long-lived-api-token",
  "dropbox-short-lived-api-token",
  "gocardless-api-token",
  "lob-api-key",
  "mailchimp-api-key",
  "mailgun-private-api-token",
  "new-relic-insert-key",
  "new-relic-user-api-key",
  "plaid-api-token",
  "telegram-bot-api-token",
  "twitter-bearer-token",
  "typeform-api-token",
  "yandex-access-token",
  "yandex-api-key",
  "yandex-aws-access-token",
]);

/** Rules of which only some values have their issuer's prefix; the others are of a form that hashes and identifiers have too. */
const PREFIX_OF_SOME: Readonly<Record<string, RegExp>> = {
  "atlassian-api-token": /^ATATT3/,
  "sonar-api-token": /^sq[upa]_/i,
  "sourcegraph-access-token": /^sgp_/i,
  "square-access-token": /^sq0atp-/,
  "vault-service-token": /^hvs\./,
};

/** Rules without a label whose values are passwords, are meant to be public, or look like other things. */
const UNSURE = new Set([
  "curl-auth-header",
  "curl-auth-user",
  "database-connection-string",
  "facebook-access-token",
  "flutterwave-public-key",
  "generic-api-key",
  "jwt",
  "jwt-base64",
  "kubernetes-secret-yaml",
  "nuget-config-password",
  "pkcs12-file",
  "url-credentials",
]);

const PASSWORDS = new Set(["curl-auth-user", "database-connection-string", "url-credentials", "sidekiq-sensitive-url"]);

const PASSWORD_CONTROLS = ["HIPAA:164.308(a)(5)(ii)(D)", "PCI:8.3.2", "PCI:8.6.2", "SOX:ITGC-002"] as const;
const TOKEN_CONTROLS = ["HIPAA:164.312(d)", "PCI:8.3.2", "PCI:8.6.2", "SOX:ITGC-002"] as const;
/** A private key in the clear is stored where no key may be, too (PCI DSS 3.6.1.2, forms in which keys are stored). */
const KEY_CONTROLS = ["HIPAA:164.312(d)", "PCI:3.6.1.2", "PCI:8.3.2", "SOX:ITGC-002"] as const;
const KEYS = new Set(["age-secret-key", "pkcs12-file", "private-key", "private-key-part"]);

function controlsOf(id: string): readonly string[] {
  return KEYS.has(id) ? KEY_CONTROLS : TOKEN_CONTROLS;
}
