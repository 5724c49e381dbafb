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
            /\b(?:storage_?encrypted|encryption_?enabled|enable_?encryption|encrypt_at_rest|at_rest_encryption_enabled|encryption_at_rest|encryptionAtRest|kms_encrypted|encryptAtRest|server_?side_?encryption(?:_enabled)?|encryption\.enabled|encrypt_phi|encryptPhi|encryptPHI)["']?\s{0,5}[:=]\s{0,5}["']?(?:false|off|no|none|disabled)\b/gi,
          confidence: 93,
        },
        {
          shape: /\bencrypted["']?\s{0,5}[:=]\s{0,5}["']?(?:false|off|no|none|disabled)\b/gi,
          confidence: 93,
          ...(isProgram(view) ? { near: [{ line: PLAIN_VARIABLE, confidence: 50 }] } : {}),
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
        {
          shape: /["'](?:allUsers|allAuthenticatedUsers)["']/g,
          confidence: 50,
          near: [{ line: GRANTED, above: 2, confidence: 90 }],
        },
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
        {
          shape: /\b(?:http_?only|HttpOnly)["']?\s{0,5}(?:=>|[:=])\s{0,5}false\b/gi,
          confidence: 92,
          near: [{ line: NO_COOKIE, above: 8, confidence: 50 }],
        },
        {
          shape:
            /\bsetHttpOnly\s{0,3}\(\s{0,3}false\s{0,3}\)|\bSESSION_COOKIE_(?:SECURE|HTTPONLY)\s{0,5}=\s{0,5}False\b|\bCSRF_COOKIE_SECURE\s{0,5}=\s{0,5}False\b|\bcookie\.(?:secure|http-only|httpOnly)\s{0,5}[:=]\s{0,5}false\b/g,
          confidence: 95,
        },
        { shape: /\bsetSecure\s{0,3}\(\s{0,3}false\s{0,3}\)/g, confidence: 90 },
        {
          shape: /(?<![\w.-])secure["']?\s{0,5}(?:=>|[:=])\s{0,5}false\b/gi,
          confidence: 70,
          near: [
            { line: NO_COOKIE, above: 8, confidence: 50 },
            { line: /cookie|session|httpOnly/i, confidence: 92 },
          ],
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

/** Whether a text is of a program, in which a name may be any variable's, rather than of settings. */
function isProgram({ family, path }: View): boolean {
  return (family === "c-like" || family === "python-like") && !/\.(?:tf|hcl|json[c5])$/i.test(path ?? "");
}

/** A statement that is nothing but the assignment of a variable, or of a field of the object itself: a state, not a setting. */
const PLAIN_VARIABLE =
  /^\s{0,200}(?:(?:private|protected|public|internal|static|final|readonly|volatile|const|let|var|val|bool|Boolean|boolean|mut)\s{1,5}){0,5}(?:this\.|self\.|\$this->|\$|@)?encrypted\s{0,5}=\s{0,5}(?:false|False)\s{0,5};?\s{0,20}$/;

/** Where a name of Google's is one to whom something is granted. */
const GRANTED =
  /(?<![A-Za-z])(?:member|principal|binding|grant|grantee|acl|iam|role|entity|ACL|IAM)s?(?![a-z])|[a-z](?:Member|Principal|Binding|Grant|Acl|Iam|Role)s?(?![a-z])/;

/** Defaults for cookies that are still to be read: without a name and a value it is none. */
const NO_COOKIE =
  /["']?\bname["']?\s{0,8}(?:=>|[:=])\s{0,5}(?:null|None|nil)\b[\s\S]*\bvalue["']?\s{0,8}(?:=>|[:=])\s{0,5}(?:null|None|nil)\b/i;

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
