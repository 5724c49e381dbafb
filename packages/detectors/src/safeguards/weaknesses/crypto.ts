import { spellings, type Weakness } from "./rule.ts";

/** What a digest is taken of, or for, when its strength matters. */
const SENSITIVE =
  /pass(?:word|wd|phrase)|secret|token|sign|hmac|credential|ssn|patient|mrn|otp|api_?key|private_?key|salt/i;

/** What tells that a short lower-case word is the name of a cipher; `des` is December in Catalan, and "of the" in French. */
const OF_CIPHERS = /ciph|crypt|algorithm|getInstance|createC|\bssl|\btls/i;

/** Who compares with the name of a cipher does not use it, and most who do complain of it. */
const COMPARED = {
  before:
    /\b(?:equals|contains|startsWith|endsWith|matches|includes|indexOf)\w{0,24}\s{0,3}\([^()]{0,120}(?:\(\)[^()]{0,80})?$|[=!]==?\s{0,3}$|\bcase\s{1,3}$/,
  behind: /^\.(?:equals|contains|compareTo|matches)\w{0,24}\s{0,3}\(|^\s{0,3}[=!]==?(?!=)/,
};

const CONTROLLED = "encryption-at-rest" as const;

/** Ways to encrypt or to make keys that no longer protect: NIST SP 800-131A r2, RFC 6151 (MD5), RFC 7465 (RC4). */
export const weakCryptography: readonly Weakness[] = [
  {
    rule: "safeguard/weak-hash",
    kind: CONTROLLED,
    severity: "medium",
    redacted: "[weak hash]",
    keywords: ["md5", "sha1", "sha-1"],
    find: (view) =>
      spellings(view, [
        {
          shape:
            /(?:createHash|createHmac|getInstance|HashAlgorithm|hashlib\.new)\s{0,5}\(\s{0,5}["'](?:md5|sha-?1|hmacmd5|hmacsha1)["']/gi,
          confidence: 70,
          near: [{ line: SENSITIVE, confidence: 92 }],
        },
        {
          shape:
            /\b(?:hashlib\.(?:md5|sha1)|md5\.(?:New|Sum)|sha1\.(?:New|Sum)|Digest::(?:MD5|SHA1)(?=[.:])|DigestUtils\.(?:md5|sha1?)(?:Hex)?|MD5\.(?:Create|HashData)|SHA1\.(?:Create|HashData)|(?:MD5|SHA1)CryptoServiceProvider|Hashing\.(?:md5|sha1)|OpenSSL::Digest::(?:MD5|SHA1))/g,
          confidence: 70,
          in: "code",
          near: [{ line: SENSITIVE, confidence: 92 }],
        },
      ]),
  },
  {
    rule: "safeguard/weak-cipher",
    kind: CONTROLLED,
    severity: "high",
    redacted: "[weak cipher]",
    keywords: ["des", "rc4", "rc2", "ecb", "blowfish", "arcfour"],
    find: (view) =>
      spellings(view, [
        {
          shape:
            /["'](?:DES(?:ede)?|RC2|RC4|ARCFOUR|Blowfish|AES\/ECB|DES(?:ede)?\/[A-Z]{3})(?:\/[\w]{1,20})?(?:\/[\w]{1,30})?["']/g,
          confidence: 92,
          except: COMPARED,
        },
        {
          shape:
            /["'](?:aes-?(?:128|192|256)-ecb|des(?:-ede3?|-(?:cbc|ecb|cfb|ofb)|-ede3?-(?:cbc|ecb|cfb|ofb))|bf-(?:cbc|ecb))["']/g,
          confidence: 92,
          except: COMPARED,
        },
        {
          shape: /["'](?:des|rc4)["']/g,
          confidence: 50,
          near: [{ line: OF_CIPHERS, confidence: 92 }],
          except: COMPARED,
        },
        {
          shape:
            /\b(?:AES\.MODE_ECB|DES3?\.(?:new|MODE_\w{3})|modes\.ECB|CipherMode\.ECB|ARC4\.new|algorithms\.(?:TripleDES|ARC4|Blowfish)|des\.New(?:TripleDES)?Cipher|rc4\.NewCipher|(?:Triple)?DES\.Create|(?:Triple)?DESCryptoServiceProvider|RC2CryptoServiceProvider|CryptoJS\.(?:DES|TripleDES|RC4)|mode\.ECB)\b/g,
          confidence: 93,
          in: "code",
        },
      ]),
  },
  {
    rule: "safeguard/static-iv",
    kind: CONTROLLED,
    severity: "high",
    redacted: "[static IV]",
    keywords: ["iv", "nonce", "initializationvector"],
    find: (view) =>
      spellings(view, [
        {
          shape:
            /\b(?:iv|IV|ivBytes|iv_bytes|initializationVector|initialization_vector|nonce)\s{0,5}(?::?=|:)\s{0,5}(?:b?["'][^"'\n]{8,64}["']|Buffer\.alloc\(\s?\d{1,3}\s?\)|bytes\(\s?\d{1,3}\s?\)|b["']\\x00["']\s?\*|new byte\[\d{1,3}\]\s?;|make\(\[\]byte,|\[\]byte\(["'])/g,
          confidence: 80,
          near: [{ line: /\b(?:iv|IV)\b/, confidence: 90 }],
        },
        { shape: /new IvParameterSpec\s{0,3}\(\s{0,3}(?:new byte\[|["'])/g, confidence: 93 },
      ]),
  },
  {
    rule: "safeguard/weak-random",
    kind: CONTROLLED,
    severity: "medium",
    redacted: "[weak random number]",
    keywords: ["random", "rand"],
    find: (view) =>
      spellings(view, [
        {
          shape:
            /\b(?:\w{0,40}(?:[tT]oken|[sS]ecret|[pP]assword|[nN]once|[sS]alt|[kK]ey|KEY|TOKEN|SECRET|[oO]tp|[sS]ession_?[iI]d))\s{0,5}(?::?=|:)(?!=)[^\n;]{0,120}?(?:Math\.random\(|\brandom\.(?:random|randint|choice|choices|getrandbits)\(|new Random\(|\brand\.(?:Int|Intn|Int63|Float64|Read)\(|\bmt_rand\(|\bRandom\.rand)/g,
          confidence: 90,
          in: "code",
        },
        {
          shape:
            /\b\w{0,40}(?:Id|ID|_id|\bid|[mM]rn)\s{0,5}(?::?=|:)(?!=)[^\n;]{0,120}?(?:Math\.random\(|\brandom\.randint\(|new Random\()/g,
          confidence: 65,
          in: "code",
        },
      ]),
  },
];
