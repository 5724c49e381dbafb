import { describe, expect, it } from "vitest";
import { scanText } from "../../engine/scan-text.ts";
import { safeguardDetectors } from "../detectors.ts";

const found = (path: string, text: string) =>
  scanText(text, { path, side: "added" }, { detectors: safeguardDetectors }).filter(
    ({ confidence }) => confidence >= 60,
  );

const rules = (path: string, text: string) => found(path, text).map(({ rule }) => rule.replace("safeguard/", ""));

describe("a weakness is told", () => {
  it.each([
    ["a.ts", "console.log(`read ${patient.ssn}`);", "phi-in-log"],
    ["a.ts", "logger.info('saved', patient.dateOfBirth.toISOString());", "phi-in-log"],
    ["a.ts", "logger.info({ mrn: record.mrn });", "phi-in-log"],
    ["A.java", 'log.info("patient {}", patient.getSsn());', "phi-in-log"],
    ["A.java", 'System.out.println("x" + claim.getDiagnosis());', "phi-in-log"],
    ["a.py", 'print(f"hello {patient.first_name}")', "phi-in-log"],
    ["a.py", "logging.warning('bad ssn %s', ssn)", "phi-in-log"],
    ["A.cs", '_logger.LogInformation($"dob {patient.DateOfBirth}");', "phi-in-log"],
    ["a.go", 'log.Printf("mrn %s", p.MRN)', "phi-in-log"],
    ["a.rb", 'logger.info "ssn #{patient.ssn}"', "phi-in-log"],
    ["a.rb", "puts patient.ssn", "phi-in-log"],
    ["a.ts", "console.log(JSON.stringify(patient));", "phi-in-log"],
    ["A.java", 'throw new IllegalStateException("bad " + patient.getSsn());', "phi-in-exception"],
    ["a.go", 'return fmt.Errorf("no match for %s", patient.SSN)', "phi-in-exception"],
    ["a.py", 'raise ValueError(f"bad {ssn}")', "phi-in-exception"],
    ["a.ts", "span.setAttribute('p', patient.mrn);", "phi-in-trace"],
    ["a.ts", "fetch(`/api/find?ssn=${patient.ssn}`);", "phi-in-url"],
    ["a.ts", "url.searchParams.set('dob', patient.dateOfBirth);", "phi-in-url"],
    ["a.ts", "res.cookie('p', patient.mrn);", "phi-in-cookie"],
    ["a.ts", "localStorage.setItem('patient', JSON.stringify(patient));", "phi-in-browser-storage"],
    ["a.ts", "analytics.track('open', { d: patient.diagnosis });", "phi-in-analytics"],
    ["a.py", "client.chat.completions.create(messages=[{'content': patient.medical_history}])", "phi-in-llm"],
    ["a.php", "  error_log($patient->ssn);", "phi-in-log"],
    ["a.ts", "const h = createHash('md5').update(password);", "weak-hash"],
    ["a.py", "hashlib.sha1(token)", "weak-hash"],
    ["A.java", 'Cipher.getInstance("AES/ECB/PKCS5Padding");', "weak-cipher"],
    ["a.py", "AES.new(key, AES.MODE_ECB)", "weak-cipher"],
    ["a.go", "block, err := des.NewCipher(key)", "weak-cipher"],
    ["a.ts", 'const c = crypto.createCipheriv("des", key, iv);', "weak-cipher"],
    ["a.php", "$algorithm = 'rc4';", "weak-cipher"],
    ["a.ts", 'openssl("des-cbc")', "weak-cipher"],
    ["A.java", 'if (x.equals("y")) return Cipher.getInstance("DES");', "weak-cipher"],
    ["a.ts", 'const iv = "0123456789abcdef";', "static-iv"],
    ["a.ts", "const sessionToken = Math.random().toString(36);", "weak-random"],
    ["a.ts", "https.request({ rejectUnauthorized: false });", "tls-verification-off"],
    ["a.py", "requests.get(url, verify=False)", "tls-verification-off"],
    ["a.go", "cfg := &tls.Config{InsecureSkipVerify: true}", "tls-verification-off"],
    ["A.java", "import a.B; class C { Object x = new NoopHostnameVerifier(); }", "tls-verification-off"],
    ["A.cs", "using var x = TrustAllStrategy.Instance;", "tls-verification-off"],
    ["a.ts", "const x = await import('x').then((x) => x.get({ rejectUnauthorized: false }));", "tls-verification-off"],
    ["a.ts", "import('x').then((x) => x.get({ rejectUnauthorized: false }));", "tls-verification-off"],
    [".env", "NODE_TLS_REJECT_UNAUTHORIZED=0", "tls-verification-off"],
    ["a.sh", "curl -sk https://records.acme.org/x", "tls-verification-off"],
    ["a.rb", "http.verify_mode = OpenSSL::SSL::VERIFY_NONE", "tls-verification-off"],
    ["A.cs", "handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => true;", "tls-verification-off"],
    [".env", "DATABASE_URL=postgres://db/x?sslmode=disable", "unencrypted-connection"],
    ["a.ts", 'const url = "http://records.acme-clinic.org/api";', "plain-http"],
    ["main.tf", "  storage_encrypted = false", "encryption-off"],
    ["a.yaml", "encryption:\n  enabled: true\nstorageEncrypted: false", "encryption-off"],
    ["main.tf", "  encrypted = false", "encryption-off"],
    ["a.yaml", "encrypted: false", "encryption-off"],
    ["a.properties", "encrypted=false", "encryption-off"],
    ["stack.ts", "new Volume(this, { encrypted: false });", "encryption-off"],
    ["stack.py", "    volume(encrypted=False)", "encryption-off"],
    ["stack.py", "        encrypted=False,", "encryption-off"],
    ["A.cs", "  volume.Encrypted = false;", "encryption-off"],
    ["A.java", '  private String encryption = "none";', "encryption-off"],
    ["main.tf", '  member = "allUsers"', "public-storage"],
    ["main.tf", '  members = [\n    # everybody\n    "allUsers",\n  ]', "public-storage"],
    ["a.ts", 'file.acl.add({ entity: "allUsers", role: "READER" });', "public-storage"],
    ["main.tf", '  acl = "public-read"', "public-storage"],
    ["main.tf", "  block_public_acls = false", "public-storage"],
    ["a.ts", 'app.use(cors({ origin: "*", credentials: true }));', "open-cors"],
    ["a.ts", "app.use(session({ cookie: { secure: false } }));", "cookie-unprotected"],
    ["a.py", "SESSION_COOKIE_HTTPONLY = False", "cookie-unprotected"],
    ["a.php", "$cookie = ['Name' => 'sid', 'HttpOnly' => false];", "cookie-unprotected"],
    ["A.java", "http.authorizeRequests().anyRequest().permitAll();", "access-opened"],
  ])("%s: %s", (path, text, rule) => {
    expect(rules(path, text)).toContain(rule);
  });
});

describe("nothing is told of", () => {
  it.each([
    ["a.ts", "console.log('the ssn is missing');"],
    ["a.ts", "// console.log(patient.ssn)"],
    ["a.ts", "console.log(mask(patient.ssn));"],
    ["a.ts", "console.log(redactPhi(patient), hash(patient.mrn));"],
    ["a.ts", "console.log(patient.ssn.length, patient.id, patients.size());"],
    ["A.java", 'log.debug("patient {}", patient.getPatientId());'],
    ["a.py", "logger.info('n %d', len(diagnoses))"],
    ["a.py", 'print(f"{user.name} logged in")'],
    ["a.ts", "store.save(patient.ssn);"],
    ["a.ts", "const sum = createHash('sha256');"],
    ["a.ts", "https.request({ rejectUnauthorized: true });"],
    ["a.py", "# requests.get(url, verify=False)"],
    ["a.ts", 'fetch("http://localhost:8080/x")'],
    ["a.ts", 'const url = "http://127.0.0.1:8080";'],
    ["pom.xml", '<project xmlns="http://maven.apache.org/POM/4.0.0">'],
    ["a.ts", 'const system = "http://hl7.org/fhir/sid/us-npi";'],
    ["main.tf", "  storage_encrypted = true"],
    ["a.ts", "session({ cookie: { secure: true, httpOnly: true } });"],
    ["notes.md", "rejectUnauthorized: false"],
    ["ca.js", 'monthNamesShort:["nov","des"]'],
    ["A.java", 'if (equalsAnyIgnoreCase(algorithm, "AES", "DES", "DESede")) complain();'],
    ["A.java", '  if ("RC4".equals(cipher)) throw new IllegalArgumentException();'],
    ["a.ts", '  if (cipher === "des") throw new Error();'],
    ["a.ts", '    case "rc4": // cipher'],
    ["A.java", "import org.apache.http.conn.ssl.NoopHostnameVerifier;"],
    ["A.cs", "using static A.B.TrustAllStrategy;"],
    ["a.py", "from ssl import CERT_NONE"],
    ["a.ts", 'import { TrustAllStrategy } from "x";'],
    ["A.java", "private boolean encrypted = false;"],
    ["A.java", "    encrypted = false;"],
    ["a.php", "\t\t$this->encrypted = false;"],
    ["a.py", "        self.encrypted = False"],
    ["a.ts", "let encrypted = false"],
    ["A.java", '@ExampleObject(name = "allUsers", ref = "../apiexamples/user_list_xml")'],
    ["a.php", '  echo "<td>print" . text($DOB) . "</td>";'],
    ["a.php", "  print(text($patient->ssn));"],
    [
      "a.php",
      "  private $defaults = [\n    'Name'     => null,\n    'Value'    => null,\n    'Domain'   => null,\n    'Path'     => '/',\n    'Max-Age'  => null,\n    'Expires'  => null,\n    'Secure'   => false,\n    'Discard'  => false,\n    'HttpOnly' => false\n  ];",
    ],
  ])("%s: %s", (path, text) => {
    expect(rules(path, text)).toEqual([]);
  });
});

it("says where exactly, and never what", () => {
  const [finding] = found("src/a.ts", "\n  console.log(patient.ssn);\n");
  expect(finding).toMatchObject({
    location: { path: "src/a.ts", line: 2 },
    column: 15,
    endColumn: 26,
    redacted: "[PHI in a log]",
    safeguard: { kind: "logging", effect: "weakened" },
    context: "main",
  });
});
