import type { Draw } from "./random.ts";

/** A kind of credential, and how one is made. Formats are written down here after their issuers' pages, not taken from the rules. */
export interface SecretKind {
  readonly name: string;
  readonly tier: "A" | "B";
  readonly make: (draw: Draw) => string;
  /** Names that it is given where one is needed. */
  readonly labels: readonly string[];
}

const DIGITS = "0123456789";
const HEX = "0123456789abcdef";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const BASE62 = `${DIGITS}${LOWER}${LOWER.toUpperCase()}`;
const URL64 = `${BASE62}-_`;

const from = (draw: Draw, alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[draw.int(0, alphabet.length - 1)]).join("");
const token = (name: string, labels: readonly string[], make: (draw: Draw) => string): SecretKind => ({
  ...{ name, tier: "A", labels, make },
});
const prefixed = (name: string, labels: readonly string[], prefix: string, alphabet: string, length: number) =>
  token(name, labels, (draw) => prefix + from(draw, alphabet, length));

/** Tokens that say what they are. */
export const tierA: readonly SecretKind[] = [
  prefixed("GitHub token", ["github_token", "GH_TOKEN"], "ghp_", BASE62, 36),
  prefixed("GitHub fine-grained token", ["github_token", "pat"], "github_pat_", `${BASE62}_`, 82),
  prefixed("GitHub installation token", ["token", "GITHUB_TOKEN"], "ghs_", BASE62, 36),
  prefixed("AWS access key", ["aws_access_key_id", "accessKey"], "AKIA", `${LOWER.toUpperCase()}234567`, 16),
  prefixed("Stripe key", ["stripe_key", "apiKey"], "sk_live_", BASE62, 24),
  prefixed("Google API key", ["google_api_key", "mapsKey"], "AIza", URL64, 35),
  token("SendGrid key", ["sendgrid_key", "mailKey"], (draw) => `SG.${from(draw, URL64, 22)}.${from(draw, URL64, 43)}`),
  token("Slack bot token", ["slack_token", "botToken"], (draw) =>
    ["xoxb", from(draw, DIGITS, 12), from(draw, DIGITS, 12), from(draw, BASE62, 24)].join("-"),
  ),
  prefixed("Slack webhook", ["webhook", "slackUrl"], "https://hooks.slack.com/services/", BASE62, 44),
  prefixed("Twilio key", ["twilio_key", "sid"], "SK", HEX, 32),
  prefixed("npm token", ["npm_token", "_authToken"], "npm_", BASE62, 36),
  prefixed("PyPI token", ["pypi_token", "TWINE_PASSWORD"], "pypi-AgEIcHlwaS5vcmc", URL64, 120),
  prefixed("GitLab token", ["gitlab_token", "CI_TOKEN"], "glpat-", URL64, 20),
  prefixed("DigitalOcean token", ["do_token", "token"], "dop_v1_", HEX, 64),
  prefixed("Shopify token", ["shop_token", "token"], "shpat_", HEX, 32),
  prefixed("Databricks token", ["databricks_token", "token"], "dapi", HEX, 32),
  prefixed("Hugging Face token", ["hf_token", "token"], "hf_", LOWER + LOWER.toUpperCase(), 34),
  prefixed("Linear key", ["linear_key", "key"], "lin_api_", BASE62, 40),
  prefixed("Doppler token", ["doppler_token", "token"], "dp.pt.", BASE62, 43),
  prefixed("Grafana token", ["grafana_token", "token"], "glc_", BASE62, 80),
  token("Postman key", ["postman_key", "key"], (draw) => `PMAK-${from(draw, HEX, 24)}-${from(draw, HEX, 34)}`),
  token("Anthropic key", ["anthropic_key", "llmKey"], (draw) => `sk-ant-api03-${from(draw, URL64, 93)}AA`),
  token(
    "OpenAI key",
    ["openai_key", "llmKey"],
    (draw) => `sk-proj-${from(draw, URL64, 74)}T3BlbkFJ${from(draw, URL64, 74)}`,
  ),
  token("Mailchimp key", ["mailchimp_key", "MAILCHIMP"], (draw) => `${from(draw, HEX, 32)}-us${draw.int(10, 21)}`),
  token("Telegram bot token", ["telegram_token"], (draw) => `${from(draw, "123456789", 9)}:A${from(draw, URL64, 34)}`),
  token("1Password secret key", ["op_key", "accountKey"], (draw) => {
    const part = (length: number) => from(draw, `${DIGITS}${LOWER.toUpperCase()}`, length);
    return `A3-${part(6)}-${part(6)}-${part(5)}-${part(5)}-${part(5)}-${part(5)}`;
  }),
  prefixed("Docker token", ["docker_token", "DOCKER_PASSWORD"], "dckr_pat_", URL64, 27),
  token("private key", ["key"], (draw) => privateKey(draw, ["PRIVATE", "KEY"].join(" "), 1190)),
  token("EC private key", ["key"], (draw) => privateKey(draw, ["EC PRIVATE", "KEY"].join(" "), 121)),
];

/** Values that only what is beside them tells, and passwords. */
export const tierB: readonly SecretKind[] = [
  generic("key in hexadecimal", ["api_key", "apiKey", "secret_key", "signing_secret"], (draw) => from(draw, HEX, 32)),
  generic("key of letters and digits", ["client_secret", "auth_token", "accessToken"], (draw) =>
    from(draw, BASE62, 40),
  ),
  generic("key in base64", ["encryption_key", "hmacSecret", "jwt_secret"], (draw) =>
    Buffer.from(Array.from({ length: 32 }, () => draw.int(0, 255))).toString("base64"),
  ),
  generic("random password", ["password", "db_password", "adminPassword"], (draw) =>
    from(draw, BASE62, draw.int(12, 20)),
  ),
  generic(
    "made-up password",
    ["password", "db_password", "smtp_passwd"],
    (draw) =>
      draw.pick(WORDS) + draw.pick(["", "_", "-", "."]) + draw.int(10, 9999) + draw.pick(["!", "#", "$", "", "@"]),
  ),
  generic("vendor's key", ["datadog_api_key", "DATADOG_TOKEN"], (draw) => from(draw, BASE62.slice(0, 36), 40)),
  generic("vendor's id", ["HEROKU_API_KEY", "heroku_token"], (draw) =>
    [8, 4, 4, 4, 12].map((length) => from(draw, HEX, length)).join("-"),
  ),
  generic("JSON web token", ["session", "bearer"], (draw) =>
    [
      { alg: "HS256", typ: "JWT" },
      { sub: from(draw, DIGITS, 10), iat: draw.int(1_500_000_000, 1_900_000_000) },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .concat(from(draw, URL64, 43))
      .join("."),
  ),
  generic(
    "URL of a database",
    ["DATABASE_URL", "db_url"],
    (draw) =>
      `${draw.pick(["postgres", "mysql", "mongodb+srv", "redis"])}://app:${from(draw, BASE62, 14)}@db.acme.io/main`,
  ),
  generic(
    "URL with a password",
    ["registry", "proxy_url"],
    (draw) => `https://deploy:${draw.pick(WORDS)}${draw.int(100, 9999)}@packages.acme.io/npm`,
  ),
  generic(
    "connection string",
    ["ConnectionString", "db"],
    (draw) => `Server=db.acme.io;Database=app;User Id=app;Password=${from(draw, BASE62, 14)};Encrypt=true`,
  ),
];

/** What looks like a credential and is none. */
export const harmless: readonly SecretKind[] = [
  generic("placeholder", ["password", "api_key", "github_token"], (draw) =>
    draw.pick([
      "changeme",
      "<your-token>",
      "xxxxxxxxxxxxxxxx",
      "your-api-key-here",
      "********",
      "REPLACE_ME",
      ["TO", "DO"].join(""),
    ]),
  ),
  generic("variable", ["password", "db_password", "api_key"], (draw) =>
    draw.pick([
      "${DB_PASSWORD}",
      "$API_KEY",
      "{{ secrets.TOKEN }}",
      "%PASSWORD%",
      "${{ secrets.NPM_TOKEN }}",
      "process.env.KEY",
    ]),
  ),
  generic("example of a manual", ["aws_access_key_id", "key"], () => ["AKIA", "IOSFODNN7", "EXAMPLE"].join("")),
  generic("name in code", ["tokenType", "keyName", "authProvider", "passwordField", "secretName"], (draw) =>
    draw.pick([
      "bearer_authentication",
      "primary-signing-key",
      "keycloakAuthProvider",
      "user.password.confirm",
      "AuthTokenService",
    ]),
  ),
  generic("UUID", ["id", "patientUuid", "keyId", "conceptUuid"], (draw) =>
    [8, 4, 4, 4, 12].map((length) => from(draw, HEX, length)).join("-"),
  ),
  generic("key of a table or cache", ["cache_key", "idempotencyKey", "partition_key", "rowKey"], (draw) =>
    draw.pick([from(draw, HEX, 32), from(draw, BASE62, 24), `patient:${from(draw, DIGITS, 8)}:visits`]),
  ),
  generic("token of an assembly", ["PublicKeyToken", "publicKeyToken"], (draw) => from(draw, HEX, 16)),
  generic(
    "name of a secret",
    ["secretName", "credentialsRef", "key_alias"],
    (draw) =>
      `${draw.pick(["phi", "billing", "auth"])}-service-${draw.pick(["db", "tls", "api"])}-credentials-v${draw.int(1, 9)}`,
  ),
  generic("commit", ["revision", "commit", "sha"], (draw) => from(draw, HEX, 40)),
  generic("digest", ["checksum", "sha256", "digest"], (draw) => from(draw, HEX, 64)),
  generic(
    "integrity",
    ["integrity"],
    (draw) => `sha512-${Buffer.from(Array.from({ length: 64 }, () => draw.int(0, 255))).toString("base64")}`,
  ),
  generic(
    "image",
    ["logo", "icon"],
    (draw) =>
      `data:image/png;base64,iVBORw0KGgo${Buffer.from(Array.from({ length: 150 }, () => draw.int(0, 255))).toString("base64")}`,
  ),
  generic(
    "public key",
    ["publicKey", "authorized_key"],
    (draw) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${from(draw, BASE62, 43)}`,
  ),
  generic("message", ["passwordHint", "tokenError", "keyMissing"], (draw) =>
    draw.pick([
      "The password must have 12 characters",
      "Token has expired",
      "Choose a key",
      "auth.error.invalid_token",
    ]),
  ),
  generic("URL without a password", ["url", "endpoint", "tokenUrl"], (draw) =>
    draw.pick([
      "https://auth.acme.io/oauth2/token",
      "postgres://localhost:5432/app",
      "https://user@acme.io/x",
      "redis://cache:6379",
    ]),
  ),
  generic(
    "URL of a developer's machine",
    ["DATABASE_URL"],
    (draw) =>
      draw.pick(["postgres", "mysql"]) +
      draw.pick(["://root:root@localhost/app", "://postgres:postgres@db:5432/app", "://user:password@db/x"]),
  ),
  generic("version or path", ["keystore", "tokenFile", "apiVersion"], (draw) =>
    draw.pick(["/etc/ssl/private/server.key", "com.acme:auth-token:4.12.1", "conf/keys/token.jks", "v2beta1.2024.10"]),
  ),
];

function generic(name: string, labels: readonly string[], make: (draw: Draw) => string): SecretKind {
  return { name, tier: "B", labels, make };
}

const WORDS = ["Summer", "Hospital", "Dragon", "winter", "Boston", "Welcome", "clinic", "Sunshine", "Harley", "redsox"];

/** The form of a key in PEM; what is in it is random. */
function privateKey(draw: Draw, name: string, bytes: number): string {
  const body = Buffer.from(Array.from({ length: bytes }, () => draw.int(0, 255))).toString("base64");
  return [`-----BEGIN ${name}-----`, ...(body.match(/.{1,64}/g) ?? []), `-----END ${name}-----`].join("\n");
}
