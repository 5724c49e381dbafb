/**
 * What changed files are about, by the words of their paths and of the lines that a change adds or removes. A control that is claimed
 * needs a file of one of its topics; rules ask for topics where words are all that is known.
 */
interface Topic {
  /** Beginnings of words in a path, parted by spaces: `encrypt` begins a word of `src/record-encryption.ts`. `$` asks for the whole word. */
  readonly path: string;
  /** The same in changed lines, where only words that hardly mean anything else count. */
  readonly line: string;
}

const TOPICS: Readonly<Record<string, Topic>> = {
  "access-control": {
    path: "auth$ authn authz authent authoriz authoris login logout permission role$ roles$ rolebinding access$ accesscontrol accesslist rbac acl$ acls$ abac oauth oidc saml jwt mfa totp password credential privilege session",
    line: "authent authoriz authoris unauthent unauthoriz permission privilege rbac abac oauth oidc saml jwt mfa totp login password",
  },
  audit: {
    path: "audit",
    line: "audit",
  },
  backup: {
    path: "backup restore snapshot disaster recovery replica pitr$",
    line: "backup pgdump pitr$",
  },
  consent: {
    path: "consent optin optout",
    line: "consent",
  },
  "de-identification": {
    path: "anonym pseudonym deident redact mask$ masking$ masker tokeniz tokenis",
    line: "anonym pseudonym deident redact masked$ masking$",
  },
  dependencies: {
    path: "lockfile packagelock yarnlock pnpmlock poetrylock cargolock gemfile pipfile gomod$ gosum$ requirementstxt packagejson pomxml buildgradle dependabot renovate dependenc vendor sbom$",
    line: "dependenc sbom$ cve$",
  },
  device: {
    path: "device firmware infusion pump ventilator implant sensor",
    line: "firmware infusion ventilator implantable",
  },
  encryption: {
    path: "encrypt decrypt cipher crypto aes$ aes128 aes256 aesgcm kms$ tls ssl certificate tokeniz tokenis hsm$ keystore keyring vault$ argon bcrypt scrypt",
    // Not "crypto" alone: modules of that name give random numbers and ids too.
    line: "encrypt decrypt cipher cryptograph pbkdf2 secretkey aes$ aes128 aes256 aesgcm kms$ tls ssl hsm$ keystore argon bcrypt scrypt hmac",
  },
  integrity: {
    path: "integrity checksum hash$ hashing$ digest hmac signature tamper",
    line: "integrity checksum sha256 sha512 hmac tamper immutab",
  },
  logging: {
    path: "log$ logs$ logger logging$ winston$ pino$ log4j logback syslog",
    line: "logger logging$ winston$ pino$ log4j logback syslog",
  },
  network: {
    path: "networkpolic networkacl networksecurity networktf networkingtf securitygroup firewall segmentation subnet vpc$ vpcs$ nacl$ ingress egress iptables nftables",
    line: "networkpolicy securitygroup firewall subnet vpc$ nacl$ ingress egress iptables nftables cidr",
  },
  payment: {
    path: "payment billing invoice checkout cardholder creditcard cardnumber settlement refund stripe",
    line: "payment cardholder creditcard cardnumber cvv$ cvc$ invoice refund",
  },
  retention: {
    path: "retention purge archive expiry expiration ttl$ erasure",
    line: "retention purge ttl$ erasure",
  },
  session: {
    path: "session cookie logoff logout",
    line: "session cookie logoff logout",
  },
  signature: {
    path: "signature signer signing$ esign",
    line: "signature esign",
  },
  transmission: {
    path: "tls ssl https mtls transport transmission sftp hl7 mllp smtp",
    line: "tls ssl https mtls sftp hl7 mllp hsts",
  },
  validation: {
    path: "test$ tests$ testing$ spec$ specs$ validation validat verification e2e$ qualification",
    line: "",
  },
};

/** Every topic, sorted. */
export const topics: readonly string[] = Object.keys(TOPICS).sort();

/** UTF-16 units of a path and of the changed lines of one file that are looked at: a file of a million lines is as quick as one of a thousand. */
const LONGEST_PATH = 2_000;
const MOST_TEXT = 64_000;
const LONGEST_LINE = 1_000;

const inPaths = beginnings("path");
const inLines = beginnings("line");

/** Topics of a changed file, sorted: of its path, and of the lines that the change adds or removes. */
export function topicsOf(path: string, lines: Iterable<string> = []): string[] {
  const found = new Set<string>();
  collect(path.slice(-LONGEST_PATH), inPaths, found);
  const seen = new Set<string>();
  let left = MOST_TEXT;
  for (const line of lines) {
    if (left <= 0) break;
    const text = line.slice(0, Math.min(LONGEST_LINE, left));
    left -= text.length + 1;
    collect(text, inLines, found, seen);
  }
  return [...found].sort();
}

/**
 * The words of a text are runs of letters and digits, parted where a capital follows a small letter; each counts alone and joined to
 * the next (`security-group`, `de_identify`).
 */
function collect(text: string, known: Beginnings, found: Set<string>, seen?: Set<string>): void {
  let before = "";
  for (const [word] of text.matchAll(/[A-Z]*[a-z0-9]+|[A-Z]+/g)) {
    const small = word.toLowerCase();
    for (const each of before === "" ? [small] : [small, before + small]) {
      if (seen?.has(each)) continue;
      seen?.add(each);
      for (const [beginning, topic] of known.get(each.slice(0, 3)) ?? [])
        if (beginning.endsWith("$") ? each === beginning.slice(0, -1) : each.startsWith(beginning)) found.add(topic);
    }
    before = small;
  }
}

/** Beginnings of words and their topics, by their first three letters. */
type Beginnings = ReadonlyMap<string, readonly (readonly [beginning: string, topic: string])[]>;

function beginnings(where: keyof Topic): Beginnings {
  const map = new Map<string, [string, string][]>();
  for (const [topic, words] of Object.entries(TOPICS))
    for (const word of words[where].split(" ").filter((each) => each !== "")) {
      const key = word.slice(0, 3);
      map.set(key, [...(map.get(key) ?? []), [word, topic]]);
    }
  return map;
}
