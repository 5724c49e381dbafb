import type { View } from "../lexer/view.ts";
import { around, type Place, spellings, type Weakness } from "./rule.ts";

const FALSE = "(?:false|False|FALSE|no|off|0)\\b";

/** Transmission without verification, without encryption, or with versions that are withdrawn (RFC 8996). */
export const weakTransport: readonly Weakness[] = [
  {
    rule: "safeguard/tls-verification-off",
    kind: "encryption-in-transit",
    severity: "high",
    redacted: "[TLS verification off]",
    keywords: ["rejectunauthorized", "verify", "insecure", "tls", "ssl", "curl", "wget", "cert", "trust", "hostname"],
    find: (view) =>
      spellings(view, [
        { shape: /\brejectUnauthorized["']?\s{0,5}[:=]\s{0,5}false\b/g, confidence: 97 },
        { shape: /\bInsecureSkipVerify\s{0,5}[:=]\s{0,5}true\b/g, confidence: 97 },
        { shape: /\bNODE_TLS_REJECT_UNAUTHORIZED["'\]]{0,2}\s{0,5}[:=]\s{0,5}["']?0/g, confidence: 97 },
        { shape: /\bverify(?:_ssl|_certs|_tls|Ssl|SSL)?\s{0,5}=\s{0,5}False\b/g, confidence: 93 },
        {
          shape:
            /\b(?:verify_ssl|verifySsl|verify_certs|ssl_verify|sslVerify|strictSSL|strict-ssl|ssl_verify_peer|verify_peer|validate_certs|CURLOPT_SSL_VERIFYPEER)["']?\s{0,5}(?:=>|[:=,])\s{0,5}(?:false|False|no|0)\b/g,
          confidence: 93,
        },
        { shape: /\bcurl\b[^\n|;&]{0,200}?\s(?:-[a-zA-Z]{0,6}k[a-zA-Z]{0,4}|--insecure)(?=\s|$)/gm, confidence: 90 },
        { shape: /\bwget\b[^\n|;&]{0,200}?\s--no-check-certificate\b/g, confidence: 92 },
        {
          shape:
            /\bssl\._create_unverified_context\b|\bssl\.CERT_NONE\b|\bcheck_hostname\s{0,5}=\s{0,5}False\b|\bOpenSSL::SSL::VERIFY_NONE\b|\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\s{0,3},\s{0,3}(?:0|false)/g,
          confidence: 96,
        },
        {
          shape:
            /\b(?:NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|AllowAllHostnameVerifier|TrustAllStrategy|TrustSelfSignedStrategy|InsecureTrustManagerFactory|DangerousAcceptAnyServerCertificateValidator)\b/g,
          confidence: 92,
          in: "code",
        },
        {
          shape:
            /\b(?:ServerCertificateValidationCallback|ServerCertificateCustomValidationCallback|RemoteCertificateValidationCallback)\b[^\n]{0,160}?(?:=>\s{0,5}true|return true)/g,
          confidence: 96,
          in: "code",
        },
        { shape: /\b(?:trustServerCertificate|TrustServerCertificate)\s{0,3}=\s{0,3}true\b/gi, confidence: 92 },
        {
          shape:
            /\b(?:tls-skip-verify|tls_skip_verify|insecure_skip_verify|insecure-skip-tls-verify|skip_tls_verify|insecureSkipTLSVerify)["']?\s{0,5}[:=]\s{0,5}["']?(?:true|yes|1)\b/g,
          confidence: 95,
        },
      ]),
  },
  {
    rule: "safeguard/unencrypted-connection",
    kind: "encryption-in-transit",
    severity: "high",
    redacted: "[unencrypted connection]",
    keywords: ["ssl", "tls", "http", "encrypt", "transit", "transport"],
    find: (view) =>
      spellings(view, [
        { shape: /\bssl_?mode["']?\s{0,3}[=:]\s{0,3}["']?(?:disable|allow|none)d?\b/gi, confidence: 95 },
        { shape: /\buseSSL\s{0,3}=\s{0,3}false\b/gi, confidence: 95 },
        {
          shape: new RegExp(
            `\\b(?:require_secure_transport|transit_encryption_enabled|force_ssl|https_only|httpsOnly|supportsHttpsTrafficOnly|enable_https_traffic_only|SECURE_SSL_REDIRECT|requireSSL|require_ssl|requireTLS|ssl_enabled|tls_enabled|ssl\\.enabled|tls\\.enabled)["']?\\s{0,5}[:=]\\s{0,5}["']?${FALSE}`,
            "g",
          ),
          confidence: 93,
        },
        { shape: /;\s?encrypt\s?=\s?(?:false|no)\b/gi, confidence: 92 },
        {
          shape:
            /\b(?:minVersion|min_version|minimum_protocol_version|minTlsVersion|minimum_tls_version|ssl_protocols|secureProtocol|MinVersion)["']?\s{0,5}[:=]?\s{0,5}["']?(?:[\w. ]{0,40}?)(?:SSLv[23](?:_method)?|TLSv?1(?:[._]?[01])?(?![._]?[\d])(?:_method)?|VersionTLS1[01]|VersionSSL30)\b/g,
          confidence: 92,
        },
        {
          shape:
            /\b(?:PROTOCOL_SSLv[23]|PROTOCOL_TLSv1(?:_1)?|SecurityProtocolType\.(?:Ssl3|Tls(?:11)?)(?!\w)|SslProtocols\.(?:Ssl[23]|Tls(?:11)?)(?!\w))/g,
          confidence: 92,
          in: "code",
        },
      ]),
  },
  {
    rule: "safeguard/plain-http",
    kind: "encryption-in-transit",
    severity: "medium",
    redacted: "[http URL]",
    keywords: ["http://"],
    find: plainHttp,
  },
];

/** Names that name, and hosts that are this machine, this cluster, or reserved (RFC 2606, RFC 6761). */
const NO_ADDRESS =
  /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[|host\.docker|[^./:]{1,63}(?:[:/"'?#$]|$)|[\w.-]{0,200}\.(?:local|localhost|test|invalid|svc|internal|example)(?:[:/"'?#]|$)|(?:[\w-]{1,63}\.){0,3}example\.(?:com|org|net)|(?:[\w-]{1,63}\.){0,3}(?:w3|xmlsoap|apache|springframework|hl7|loinc|snomed|unitsofmeasure|purl|json-schema|openxmlformats|hibernate|jboss|eclipse|mozilla|gnu|ietf|oasis-open|opengis|omg|dicom|nema|ihe|cts2|regenstrief|liquibase|checkstyle|puppycrawl|mybatis|sourceforge|opensource|creativecommons|schema|ogp|xmlpull|java|sun|oracle|microsoft|adobe|swagger)\.(?:org|net|com|info|io)|(?:www\.)?(?:schemas?|ns|xml|xmlns)\.|snomed\.info|(?:[\w-]{1,63}\.){0,3}openmrs\.org|fhir\.)/i;

/** A URL that something connects to, rather than a name or a link. */
const CONNECTS =
  /\b\w{0,40}(?:url|uri|endpoint|host|server|base|fetch|axios|request|http|api|proxy|connect|client|get|post)\w{0,40}["']?\s{0,3}(?:\(|[:=])/i;
const LINKS = /xmlns|xsi:|schemaLocation|namespace|href|doctype|@see|@link|license|homepage|<a\s/i;

function* plainHttp(view: View): Iterable<Place> {
  const text = view.uncommented;
  for (const { index } of text.matchAll(/(?<![\w/])http:\/\/(?=[\w[])/g)) {
    if (NO_ADDRESS.test(text.slice(index + 7, index + 267))) continue;
    const line = around(text, index, index + 7);
    if (LINKS.test(line)) continue;
    const end = index + (/^[^\s"'`<>)\\]{0,200}/.exec(text.slice(index, index + 200))?.[0].length ?? 7);
    yield { start: index, end, confidence: CONNECTS.test(line) ? 75 : 50 };
  }
}
