/** Texts that an attacker may write to slow a scan down, each of any length. */
const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const inLine = (unit: string) => (length: number) => `const a = "${repeated(unit)(length)}";`;
const digits = (separator: string) => repeated(["219", "55", "4321", ""].join(separator));
const inDocument =
  (unit: string, before = "") =>
  (length: number) =>
    `<ClinicalDocument xmlns="urn:hl7-org:v3">${before}${repeated(unit)(length)}`;

export const hostile: Readonly<Record<string, (length: number) => string>> = {
  "one line of x": repeated("x"),
  "one line of digits": repeated("1234567890"),
  "one line of digits and dashes": digits("-"),
  "one line of digits and spaces": digits(" "),
  "one line of hex": repeated("deadbeef0123456789"),
  "one line of base64": repeated("QWxhZGRpbjpvcGVuIHNlc2FtZQ"),
  "base64 of text": (length) => Buffer.from(repeated("patient ssn: x ")(length)).toString("base64"),
  "base64 words in lines": repeated(`${Buffer.from("password=hunter2hunter2").toString("base64")}\n`),
  "percent signs": repeated("%41%42%43"),
  "open braces": repeated("{"),
  "nested JSON": repeated('{"a":['),
  "open parentheses": repeated("f("),
  "open quotes": repeated('"a'),
  "open XML tags": repeated("<patient>"),
  "unclosed comments": repeated("/* a "),
  "empty lines": repeated("\n"),
  "carriage returns": repeated("\r"),
  spaces: repeated(" "),
  "spaces before a line end": repeated(`${" ".repeat(999)}\n`),
  "labels without values": repeated("ssn: "),
  "labels in a line": repeated("patient name mrn dob ssn "),
  assignments: repeated('password = "" ; '),
  "keywords of secrets": repeated("key token secret password api auth "),
  "private keys begun": repeated("-----BEGIN PRIVATE KEY-----\n"),
  "at signs": repeated("a@"),
  "e-mail without an end": inLine("a.b@c."),
  "addresses of the net": repeated("1.2.3."),
  URLs: repeated("https://a:b@c/"),
  "connection strings": repeated("Server=a;Password=;"),
  "HL7 segments": (length) =>
    `MSH|^~\\&|A|B|C|D|20260101||ADT^A01|1|P|2.5\r${repeated("PID|1||1^^^A||DOE^J^^^||\r")(length)}`,
  "HL7 in one line": (length) => `MSH|^~\\&|${repeated("|^~\\&")(length)}`,
  "X12 segments": (length) =>
    `ISA*00*          *00*          *ZZ*A*ZZ*B*260101*1200*^*00501*1*0*T*:~${repeated("NM1*IL*1*A*B~")(length)}`,
  "CSV columns": (length) => `first_name,last_name,ssn,${repeated("a,")(length)}\n1,2,3\n`,
  "CSV rows": (length) => `first_name,last_name,ssn\n${repeated("a,b,1\n")(length)}`,
  "CSV open quote": (length) => `first_name,last_name,ssn\n"${repeated("a,b,1\n")(length)}`,
  "FHIR objects": repeated('{"resourceType":"Patient","name":[{"family":"'),
  "FHIR identifiers": (length) =>
    `{"resourceType":"Patient","identifier":[${repeated('{"system":"urn:x","value":"1"},')(length)}`,
  "FHIR bundle": (length) =>
    `{"resourceType":"Bundle","entry":[${repeated('{"resource":{"resourceType":"Patient","name":[{"family":"a"}]}},')(length)}`,
  "FHIR XML": (length) =>
    `<Patient xmlns="http://hl7.org/fhir">${repeated('<name><family value="Xy"/></name>')(length)}`,
  "FHIR XML, nested": (length) => `<Patient xmlns="http://hl7.org/fhir">${repeated("<name>")(length)}`,
  "C-CDA": inDocument("<patientRole><id/>"),
  "C-CDA, nested": inDocument("<recordTarget><patientRole>"),
  "C-CDA, nested with attributes": inDocument('<a b="c" d="e">'),
  "C-CDA, one tag of attributes": (length) => inDocument(`<id ${repeated('a="1" ')(length)}/>`)(length),
  "C-CDA, ids of one patient": inDocument(
    '<id root="2.16.840.1.113883.4.1" extension="1"/>',
    "<recordTarget><patientRole>",
  ),
  "C-CDA, names of one patient": inDocument(
    "<name><given>a</given><family>b</family></name>",
    "<recordTarget><patientRole><patient>",
  ),
  "SQL inserts": repeated("INSERT INTO patient (first_name, last_name) VALUES ('a','b'),"),
  names: repeated("patient John Smith "),
  dates: repeated("dob 1970-01-01 "),
  surrogates: repeated("\ud83d\ude00"),
  "allow comments": repeated("gitops-health:allow phi/ssn "),
};

const numbered = (unit: (n: number) => string) => (length: number) =>
  Array.from({ length: Math.ceil(length / (unit(1000).length + 1)) }, (_, n) => unit(n)).join("\n");

/** Changes of one hunk, removed and added lines of about a length: what is compared with all else in its hunk. */
export const hostileHunks: Readonly<
  Record<string, readonly [removed: (n: number) => string, added: (n: number) => string]>
> = {
  "audit calls taken away": [numbered((n) => `log.audit(u${n});\na();\nb();\nc();`), () => ""],
  "audit calls replaced": [
    numbered((n) => `log.audit(u${n});\na();\nb();`),
    numbered((n) => `send${n}(u${n});\na();\nb();`),
  ],
  "annotated methods renamed": [
    numbered((n) => `  @Authorized(A)\n  void f${n}(int x) {\n    a();\n  }`),
    numbered((n) => `  void g${n}(int y, int z) {\n    b();\n  }`),
  ],
  "annotations made less": [
    numbered((n) => `  @Authorized(MANAGE)\n  void f${n}(int x) {}`),
    numbered((n) => `  @Authorized(VIEW)\n  void f${n}(int x) {}`),
  ],
};
