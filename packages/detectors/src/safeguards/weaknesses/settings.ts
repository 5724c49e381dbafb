import type { View } from "../lexer/view.ts";
import { type Place, spellings, type Weakness } from "./rule.ts";

/** Settings that switch a safeguard off. */
export const weakSettings: readonly Weakness[] = [
  {
    rule: "safeguard/encryption-off",
    kind: "encryption-at-rest",
    severity: "high",
    redacted: "[encryption off]",
    keywords: ["encrypt"],
    find: (view) =>
      spellings(view, [
        {
          shape:
            /\b(?:storage_?encrypted|encrypted|encryption_?enabled|enable_?encryption|encrypt_at_rest|at_rest_encryption_enabled|encryption_at_rest|encryptionAtRest|kms_encrypted|encryptAtRest|server_?side_?encryption(?:_enabled)?|encryption\.enabled|encrypt_phi|encryptPhi|encryptPHI)["']?\s{0,5}[:=]\s{0,5}["']?(?:false|off|no|none|disabled)\b/gi,
          confidence: 93,
        },
        { shape: /\bencryption["']?\s{0,5}[:=]\s{0,5}["']?(?:false|off|none|disabled)\b/gi, confidence: 90 },
      ]),
  },
  {
    rule: "safeguard/public-storage",
    kind: "exposure",
    severity: "critical",
    redacted: "[public storage]",
    keywords: ["public", "allusers", "allauthenticatedusers"],
    find: (view) =>
      spellings(view, [
        {
          shape:
            /["']public-read(?:-write)?["']|\bacl\s{0,5}[:=]\s{0,5}["']?public-read(?:-write)?\b|--acl[ =]public-read|\bCannedACL\.PUBLIC_READ|\bCannedAccessControlList\.PublicRead(?:Write)?|\bS3CannedACL\.PublicRead/g,
          confidence: 95,
        },
        {
          shape:
            /\b(?:block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets|BlockPublicAcls|BlockPublicPolicy|IgnorePublicAcls|RestrictPublicBuckets|blockPublicAcls|blockPublicPolicy)["']?\s{0,5}[:=]\s{0,5}["']?false\b/gi,
          confidence: 95,
        },
        { shape: /["'](?:allUsers|allAuthenticatedUsers)["']/g, confidence: 90 },
        {
          shape:
            /\b(?:allowBlobPublicAccess|allow_blob_public_access|allow_nested_items_to_be_public|publicly_accessible|PubliclyAccessible|publiclyAccessible)["']?\s{0,5}[:=]\s{0,5}["']?true\b/g,
          confidence: 95,
        },
        { shape: /\bcontainer_access_type\s{0,5}=\s{0,5}["'](?:blob|container)["']/g, confidence: 92 },
      ]),
  },
  {
    rule: "safeguard/open-cors",
    kind: "access-control",
    severity: "high",
    redacted: "[CORS for any origin]",
    keywords: ["origin", "cors"],
    find: openCors,
  },
  {
    rule: "safeguard/cookie-unprotected",
    kind: "session",
    severity: "high",
    redacted: "[unprotected cookie]",
    keywords: ["cookie", "httponly", "secure"],
    find: (view) =>
      spellings(view, [
        { shape: /\b(?:http_?only|HttpOnly)["']?\s{0,5}(?:=>|[:=])\s{0,5}false\b/gi, confidence: 92 },
        {
          shape:
            /\bsetHttpOnly\s{0,3}\(\s{0,3}false\s{0,3}\)|\bSESSION_COOKIE_(?:SECURE|HTTPONLY)\s{0,5}=\s{0,5}False\b|\bCSRF_COOKIE_SECURE\s{0,5}=\s{0,5}False\b|\bcookie\.(?:secure|http-only|httpOnly)\s{0,5}[:=]\s{0,5}false\b/g,
          confidence: 95,
        },
        { shape: /\bsetSecure\s{0,3}\(\s{0,3}false\s{0,3}\)/g, confidence: 90 },
        {
          shape: /(?<![\w.-])secure["']?\s{0,5}(?:=>|[:=])\s{0,5}false\b/gi,
          confidence: 70,
          near: { line: /cookie|session|httpOnly/i, confidence: 92 },
        },
        { shape: /\bCookieSecurePolicy\.None\b/g, confidence: 92, in: "code" },
      ]),
  },
  {
    rule: "safeguard/access-opened",
    kind: "access-control",
    severity: "high",
    redacted: "[access without a check]",
    keywords: ["permitall", "allowanonymous", "csrf", "skip_before_action", "allowany", "anonymous", "@public"],
    find: (view) =>
      spellings(view, [
        { shape: /\banyRequest\(\)\s{0,20}\.permitAll\b/g, confidence: 95, in: "code" },
        {
          shape: /@PermitAll\b|(?<!anyRequest\(\)\s{0,20})\.permitAll\(\)|\[AllowAnonymous\b|\bAllowAnonymous\(\)/g,
          confidence: 75,
          in: "code",
        },
        {
          shape:
            /@csrf_exempt\b|\bcsrf\(\)\s{0,20}\.disable\(\)|\bcsrf\s{0,3}\(\s{0,3}(?:AbstractHttpConfigurer::disable|\w{1,20}\s{0,3}->\s{0,3}\w{1,20}\.disable\(\))|\bskip_before_action\s{1,5}:verify_authenticity_token/g,
          confidence: 80,
          in: "code",
        },
        {
          shape:
            /\bskip_before_action\s{1,5}:\w{0,20}(?:authent|authoriz|login)\w{0,20}|\bpermission_classes\s{0,5}=\s{0,5}[[(]\s{0,5}(?:permissions\.)?AllowAny\b/g,
          confidence: 85,
          in: "code",
        },
      ]),
  },
];

const ANY_ORIGIN =
  /Access-Control-Allow-Origin["']?\s{0,5}[:,=]\s{0,5}["']?\*|\borigins?["']?\s{0,5}[:=]\s{0,5}\[?\s?["']\*["']|@CrossOrigin\((?:origins\s?=\s?)?["']\*["']|\ballow_origins\s?=\s?\[\s?["']\*["']|\bAllowAnyOrigin\(\)|\ballowedOrigins\(\s?["']\*["']|\borigin["']?\s{0,5}:\s{0,5}true\b/g;
const WITH_CREDENTIALS =
  /(?:Allow-Credentials["']?\s{0,5}[:,=]\s{0,5}["']?|\bcredentials["']?\s{0,5}[:=]\s{0,5}|\ballow_?credentials["']?\s{0,5}[(:=]\s{0,5}["']?)true\b|\bAllowCredentials\(\)/i;

/** Any origin may ask; worse with the user's cookies. */
function* openCors({ uncommented }: View): Iterable<Place> {
  for (const { index, 0: found } of uncommented.matchAll(ANY_ORIGIN)) {
    const near = uncommented.slice(Math.max(0, index - 400), index + 400);
    const withCredentials = WITH_CREDENTIALS.test(near);
    if (/true$/.test(found) && !withCredentials) continue;
    yield { start: index, end: index + found.length, confidence: withCredentials ? 93 : 70 };
  }
}
