import type { Safeguard } from "@gitops-health/contracts";
import { wordsOf } from "../words.ts";

/** How a name stands in code. */
export type Standing = "call" | "annotation" | "argument";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** First words of names that do not protect, although they are about protection: they read, build, set or declare. */
const READS = set(
  "get find list load read fetch query search select count set with is render show display parse to from new build create format map test should expect mock stub delete remove purge clear export import print describe",
);

const AUDIT_VERBS = set(
  "log record write audit emit track publish save append add create send report store persist trail note capture submit enqueue event",
);
const ACCESS_VERBS = set(
  "require requires required check checks verify ensure assert enforce validate has have is can must needs restrict guard protect authorize authorise authenticate hasany current user need with only allow allows confirm",
);
const ACCESS_NOUNS = set(
  "auth authenticated authentication authorized authorised authorization authorisation unauthorized permission permissions privilege privileges role roles authority authorities scope scopes access acl login jwt admin superuser staff",
);
const CONSENT_VERBS = set(
  "check checks has have require requires verify ensure enforce is assert validate given get granted valid obtained active must confirm needs",
);

/** Annotations, decorators and filters of the usual frameworks: Spring, Jakarta, OpenMRS, ASP.NET, Django, Flask, NestJS, Rails. */
const ACCESS_ANNOTATIONS =
  /^(?:authorized|authorize|pre authorize|post authorize|pre filter|post filter|secured|roles allowed|deny all|requires? (?:permissions?|roles?|authentication|user|auth|privileges?|scopes?)|login required|permission required|user passes test|permissions? classes|permission classes|jwt required|token required|auth required|roles required|admin required|staff member required|requires? auth|use guards|roles|permissions|has (?:role|any role|permission|authority)|require (?:http methods)|authenticated|protected|access control|secure|security requirement)$/;

/**
 * What a name protects, or undefined. Judged by its words: `auditLog.record` records, `auditRepository.find` reads; `requireRole` checks,
 * `roleName` does not. `owner` are the words of what it is called on.
 */
export function protects(name: string, owner: readonly string[], standing: Standing): Safeguard | undefined {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 6) return undefined;
  const has = (word: string) => words.includes(word);
  const [first = ""] = words;
  if (standing === "annotation") {
    const phrase = words.join(" ");
    if (
      /\baudit(?:ed|able|log|action|event|trail)?\b/.test(phrase) ||
      /^(?:log|record) (?:access|activity)$/.test(phrase)
    )
      return "audit";
    if (ACCESS_ANNOTATIONS.test(phrase)) return "access-control";
    if (/\bconsent\b|\bbreak (?:the )?glass\b/.test(phrase)) return "consent";
    if (/^encrypt(?:ed)?\b/.test(phrase)) return "encryption-at-rest";
    if (/^(?:rate limit(?:ed|er|ing)?|ratelimit|throttle[d]?|enable rate limiting|limiter|bucket4j)\b/.test(phrase))
      return "rate-limit";
  }
  const phrase = words.join(" ");
  if (/\bbreak (?:the )?glass\b|\bemergency access\b/.test(phrase) && standing === "call" && !READS.has(first))
    return "consent";
  if (
    /\brate ?limit(?:er|ed|ing)?\b|\bthrottl(?:e|ed|er|ing)\b|\bslow down\b/.test(phrase) &&
    !(standing === "call" && READS.has(first) && first !== "is")
  )
    return "rate-limit";
  if (has("consent") && (words.some((word) => CONSENT_VERBS.has(word)) || owner.includes("consent")) && first !== "set")
    return standing === "argument" && words.length < 2 ? undefined : "consent";
  if (owner.includes("consent") && CONSENT_VERBS.has(first) && first !== "get" && standing === "call") return "consent";
  if (isAudit(words, owner, standing)) return "audit";
  if (isAccess(words, owner, standing)) return "access-control";
  if (
    standing === "call" &&
    // Who makes an object that could encrypt has encrypted nothing.
    /^encrypt(?![eo]rs?$)/.test(first)
  )
    return "encryption-at-rest";
  if (standing === "call" && /^encrypted? (?:char|text|field|column|string|type)/.test(phrase))
    return "encryption-at-rest";
  if (
    /^(?:use )?(?:https redirection|hsts|require https|force ssl|ssl redirect)\b|^(?:require|force|use) (?:https|ssl|tls|hsts)/.test(
      phrase,
    )
  )
    return "encryption-in-transit";
  return undefined;
}

function isAudit(words: readonly string[], owner: readonly string[], standing: Standing): boolean {
  if (standing === "argument")
    return /^(?:audit|audited)(?: (?:log|middleware|trail|interceptor|filter|handler|hook))+$|^(?:with|log|record) audit/.test(
      words.join(" "),
    );
  const [first = ""] = words;
  if (words.some((word) => word === "audit" || word === "audited" || word === "auditor")) {
    if (words.length === 1) return true;
    if (READS.has(first) && !(AUDIT_VERBS.has(first) && /^(?:create|new)$/.test(first))) return false;
    return first === "audit" || words.some((word) => AUDIT_VERBS.has(word)) || words.at(-1) === "audit";
  }
  const ownAudit = owner.some(
    (word) => word === "audit" || word === "auditor" || word === "auditlog" || word === "auditlogger",
  );
  if (ownAudit) return !READS.has(first) || first === "create";
  if (/^(?:access|activity|disclosure) (?:log|recorder|trail)$/.test(owner.slice(-2).join(" ")))
    return AUDIT_VERBS.has(first);
  return /^(?:log|record|track) (?:phi |patient |record |data |user )?(?:access|disclosure|activity)\b/.test(
    words.join(" "),
  );
}

function isAccess(words: readonly string[], owner: readonly string[], standing: Standing): boolean {
  const [first = ""] = words;
  const phrase = words.join(" ");
  if (
    /^(?:set|add|remove|get|create|delete|update|grant|revoke|list|find|save|purge|load|to|parse|build|new|mock|test|render)$/.test(
      first,
    )
  )
    return false;
  const nouns = words.filter((word) => ACCESS_NOUNS.has(word));
  if (standing === "argument") {
    if (
      /^(?:authenticate|authorize|authorise|authenticated|authorized|protect|auth (?:middleware|guard|filter|handler|required|check)|authentication (?:middleware|guard|filter)|authorization (?:middleware|guard|filter)|is authenticated|login required|verify token|check jwt|jwt (?:auth|check|guard|middleware)|passport)$/.test(
        phrase,
      )
    )
      return true;
    return (
      words.length >= 2 &&
      /^(?:require[sd]?|check|verify|ensure|enforce|validate|must|needs?|restrict|authenticate|authorize)$/.test(
        first,
      ) &&
      (nouns.length > 0 ||
        /\b(?:user|users|token|session|signed in|logged in)\b/.test(phrase) ||
        /^(?:authenticate|authorize)$/.test(first))
    );
  }
  if (
    /^(?:authorize|authorise|authorized|authenticate|authenticated|unauthorized|authorize requests|authorize http requests|login required|require login|deny all|permission required|ensure authenticated|is authenticated)[!?]?$/.test(
      phrase,
    )
  )
    return true;
  if (/^(?:authenticate|authorize)\b/.test(first) && words.length <= 3) return true;
  if (
    /^(?:verify|validate|check) (?:access )?(?:token|jwt|session)$|^(?:require|ensure) (?:signed|logged) in$/.test(
      phrase,
    )
  )
    return true;
  if (
    /^(?:require|ensure|check|verify) (?:current )?(?:user|session|token)$/.test(phrase) &&
    /^(?:require|ensure)$/.test(first)
  )
    return true;
  if (
    owner.some((word) => /^(?:authz|authorizer|authorization|permissions|rbac|acl|enforcer)$/.test(word)) &&
    /^(?:check|enforce|require|verify|can|allow|allows|assert|ensure)$/.test(first)
  )
    return true;
  return (
    (nouns.length > 0 || /\b(?:super|root) user\b/.test(phrase)) &&
    words.some((word) => ACCESS_VERBS.has(word)) &&
    ACCESS_VERBS.has(first) &&
    !/^(?:user|current|with|allow|allows|access)$/.test(first)
  );
}

/** A setting that protects by being there, such as `storage_encrypted = true`; looked for in everything but comments. */
export interface ProtectiveSetting {
  readonly kind: Safeguard;
  readonly shape: RegExp;
}

const ON = "(?:true|True|TRUE|on|yes|1|enabled|required?|aws:kms|AES256|SSE-KMS)\\b";
const IS = "[\"']?\\s{0,5}(?:=>|[:=])\\s{0,5}[\"']?";

export const protectiveSettings: readonly ProtectiveSetting[] = [
  {
    kind: "encryption-at-rest",
    shape: new RegExp(
      `\\b(?:storage_?encrypted|encrypted|encryption(?:[_.-]?enabled)?|enable_?encryption|encrypt[_-]?at[_-]?rest|at_rest_encryption_enabled|encryption[_-]?at[_-]?rest|server_?side_?encryption(?:_enabled)?|sse_algorithm|SSEAlgorithm|encrypt_?phi)${IS}${ON}`,
      "gi",
    ),
  },
  {
    kind: "encryption-at-rest",
    shape:
      /\bkms_(?:master_)?key_(?:id|arn)["']?\s{0,5}[:=]\s{0,5}\S|\bKmsKeyId["']?\s{0,5}[:=]\s{0,5}\S|^\s{0,80}encrypts\s{1,5}:\w|^\s{0,80}(?:has_encrypted|attr_encrypted|lockbox_encrypts)\s{1,5}:\w|converter\s{0,3}=\s{0,3}\w{0,60}[eE]ncrypt\w{0,60}/gm,
  },
  {
    kind: "encryption-in-transit",
    shape: new RegExp(
      `\\b(?:require_secure_transport|transit_encryption_enabled|force_ssl|https_only|httpsOnly|supportsHttpsTrafficOnly|SECURE_SSL_REDIRECT|require_?ssl|requireTLS|ssl[_.]enabled|tls[_.]enabled|useSSL)${IS}${ON}`,
      "gi",
    ),
  },
  {
    kind: "encryption-in-transit",
    shape: /\bssl_?mode["']?\s{0,3}[=:]\s{0,3}["']?(?:require|verify-ca|verify-full|VERIFY_IDENTITY|REQUIRED)\b/gi,
  },
  {
    kind: "audit",
    shape: new RegExp(`\\b\\w{0,40}audit(?:ing|_?log(?:s|ging)?|[_.]?events?)?(?:[_.]enabled)?${IS}${ON}`, "gi"),
  },
  {
    kind: "audit",
    shape:
      /\bhas_paper_trail\b|\bcreate\s{1,5}(?:or\s{1,3}replace\s{1,3})?trigger\s{1,5}\w{0,60}audit|\bpgaudit\.log\s{0,3}=\s{0,3}["']?(?!none)\w|\benable_logging\s{0,5}=\s{0,5}true\b/gi,
  },
  {
    kind: "access-control",
    shape:
      /\bpermission_classes\s{0,5}=\s{0,5}[[(](?![^\])\n]{0,80}AllowAny)|^\s{0,80}(?:before_action|before_filter|prepend_before_action)\s{1,5}:\w{0,40}(?:authent|authoriz|login|require_|permission|admin)\w{0,40}|\bsecurity(?:\.basic)?\.enabled\s{0,3}[=:]\s{0,3}true|^\s{0,80}load_and_authorize_resource\b|\benable_rls|\benable\s{1,3}row\s{1,3}level\s{1,3}security\b|<\s?(?:intercept-url|security-constraint|auth-constraint)\b/gim,
  },
  {
    kind: "access-control",
    shape: new RegExp(
      `\\b(?:require_?auth(?:entication)?|auth(?:entication|orization)?[_.]?(?:required|enabled)|authenticated)${IS}${ON}`,
      "gi",
    ),
  },
  {
    kind: "consent",
    shape: new RegExp(
      `\\b(?:require_?consent|consent[_.]?(?:required|check|enforced)|break_?glass[_.]?(?:enabled|audit|required)?)${IS}${ON}`,
      "gi",
    ),
  },
  {
    kind: "rate-limit",
    shape:
      /\b(?:rate_?limit(?:s|ing|er)?|throttl(?:e|ing)|max_?requests(?:_per_\w{1,10})?|requests_per_(?:second|minute)|DEFAULT_THROTTLE_RATES)(?:[_.]\w{1,20})?["']?\s{0,5}[:=]\s{0,5}(?!["']?(?:false|off|no|none|0)\b)\S|\blimit_req(?:_zone)?\s/gi,
  },
  {
    kind: "session",
    shape: new RegExp(
      `(?:\\bhttp_?only|(?<![\\w.-])secure|\\bSESSION_COOKIE_(?:SECURE|HTTPONLY)|\\bcookie\\.(?:secure|http-only))${IS}${ON}|\\bset(?:HttpOnly|Secure)\\s{0,3}\\(\\s{0,3}true\\s{0,3}\\)`,
      "gi",
    ),
  },
  {
    kind: "session",
    shape:
      /\b(?:session[-_.]?(?:timeout|max[-_]?age|idle[-_]?timeout|expir(?:y|es|ation))|idle[-_.]?timeout|max[-_]?inactive[-_]?interval|auto[-_]?log(?:off|out)(?:[-_]?\w{1,20})?|setMaxInactiveInterval|SESSION_COOKIE_AGE)["']?\s{0,5}(?:=>|[:=>(])\s{0,5}["']?\w/gi,
  },
  {
    kind: "retention",
    shape:
      /\b\w{0,40}(?:retention|retain)(?:[-_.]?(?:in[-_]?)?(?:days|years|months|period|policy|hours|seconds|ms))?["']?\s{0,5}(?:=>|[:=])\s{0,5}\S|\bobject_lock_enabled\s{0,5}[:=]\s{0,5}true|\bdeletion_protection["']?\s{0,5}[:=]\s{0,5}true|\bprevent_destroy\s{0,5}=\s{0,5}true/gi,
  },
];
