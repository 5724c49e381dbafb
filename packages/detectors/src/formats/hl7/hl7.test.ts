import { describe, expect, test } from "vitest";
import { found } from "../testing.ts";

const HEADER = "MSH|^~\\&|REGADT|STLUKES|LAB|CEDAR|202405011230||ADT^A01|M4711|P|2.5.1";
const PID =
  "PID|1||7318249^^^STLUKES^MR~514-38-2907^^^SSA^SS||KOWALSKI^MARTHA^R||19580713|F|||1417 LINDEN AVE^^DAYTON^OH^45402||(937)284-6617^PRN^PH~^NET^Internet^martha.k@gmail.com|9372846620^WPN^FX||S||40817739|514382907|OH-RT382915";

const FOUND_IN_PID = [
  "mrn 7318249 blocks",
  "ssn 514-38-2907 blocks",
  "name KOWALSKI^MARTHA blocks",
  "date 19580713 blocks",
  "address 1417 LINDEN AVE blocks",
  "address DAYTON warns",
  "zip 45402 warns",
  "phone (937)284-6617 blocks",
  "email martha.k@gmail.com blocks",
  "fax 9372846620 blocks",
  "account 40817739 blocks",
  "ssn 514382907 blocks",
  "licence OH-RT382915 blocks",
];

describe("HL7 v2", () => {
  test.each([
    ["carriage returns", "\r"],
    ["line feeds", "\n"],
    ["both", "\r\n"],
  ])("finds the identifying fields of PID in a file with %s", (_, end) => {
    expect(found(`${HEADER}${end}${PID}${end}`)).toEqual(FOUND_IN_PID);
  });

  test("finds them in an MLLP frame, and in a diff's lone line", () => {
    expect(found(`\x0b${HEADER}\r${PID}\r\x1c\r`)).toEqual(FOUND_IN_PID);
    expect(found(PID)).toEqual(FOUND_IN_PID);
  });

  test.each([
    [
      "\\r in one string",
      (segments: string[]) => `String m = "${segments.join("\\r").replace("^~\\&", "^~\\\\&")}\\r";`,
    ],
    [
      "strings joined by +",
      (segments: string[]) => segments.map((each) => `"${each.replace("^~\\&", "^~\\\\&")}\\n"`).join(" +\n  "),
    ],
    ["single quotes", (segments: string[]) => segments.map((each) => `'${each}\\r'`).join(",\n")],
    ["an XML document", (segments: string[]) => `<m>${segments.join("&#13;").replace("~\\&", "~\\&amp;")}&#xd;</m>`],
    ["a triple-quoted string", (segments: string[]) => `m = """${segments.join("\n")}"""`],
  ])("finds them in source code: %s", (_, written) => {
    expect(found(written([HEADER, PID]))).toEqual(FOUND_IN_PID);
  });

  test("follows the delimiters that the header declares", () => {
    const turned = `${HEADER}\r${PID}\r`.replace(
      /[|^~&\\]/g,
      (character) => ({ "|": "#", "^": "*", "~": "!", "&": "%", "\\": "?" })[character] ?? "",
    );
    expect(found(turned).map((each) => each.replaceAll("*", "^"))).toEqual(FOUND_IN_PID);
  });

  test("reads escape sequences", () => {
    expect(found(`${HEADER}\rPID|1||||O\\T\\X^A\rPID|1||||MU\\XD1\\OZ^ANA\r`)).toEqual(["name MU\\XD1\\OZ^ANA blocks"]);
  });

  test("finds people of the patient's in NK1, GT1, IN1, IN2 and MRG", () => {
    const message = [
      HEADER,
      "NK1|1|KOWALSKI^PETER|SPO|1417 LINDEN AVE^^DAYTON^OH^45402|9372846631",
      "GT1|1||KOWALSKI^PETER||1417 LINDEN AVE^^DAYTON^OH^45402|9372846631||19550302",
      `IN1|1|PPO|INS1|ACME HEALTH${"|".repeat(12)}KOWALSKI^PETER||19550302${"|".repeat(18)}XQH718249903`,
      "IN2||514382907||||4WV0T17UP17",
      "MRG|7318250^^^STLUKES^MR",
    ].join("\r");
    expect(found(message)).toEqual([
      "name KOWALSKI^PETER blocks",
      "address 1417 LINDEN AVE blocks",
      "address DAYTON warns",
      "zip 45402 warns",
      "phone 9372846631 blocks",
      "name KOWALSKI^PETER blocks",
      "address 1417 LINDEN AVE blocks",
      "address DAYTON warns",
      "zip 45402 warns",
      "phone 9372846631 blocks",
      "date 19550302 blocks",
      "name KOWALSKI^PETER blocks",
      "date 19550302 blocks",
      "member-id XQH718249903 blocks",
      "ssn 514382907 blocks",
      "mbi 4WV0T17UP17 blocks",
      "mrn 7318250 blocks",
    ]);
  });

  test("reads an NK1 without its set id from its first field", () => {
    const rest = "1417 LINDEN AVE^^DAYTON^OH^45402|9372846631";
    const expected = [
      "name KOWALSKI^PETER blocks",
      "address 1417 LINDEN AVE blocks",
      "address DAYTON warns",
      "zip 45402 warns",
      "phone 9372846631 blocks",
    ];
    expect(found(`${HEADER}\rNK1|KOWALSKI^PETER|WIFE|${rest}\r`)).toEqual(expected);
    expect(found(`${HEADER}\rNK1||KOWALSKI^PETER|WIFE|${rest}\r`)).toEqual(expected);
    expect(found(`${HEADER}\rNK1|DOE^JOHN|WIFE|||||\r`)).toEqual([]);
  });

  test("takes the sender's word that its patients are made up, but not for a number that checks", () => {
    const marked = found(`${HEADER.replace("STLUKES", "TEST HOSPITAL")}\r${PID}\r`);
    expect(marked).toContain("name KOWALSKI^MARTHA synthetic");
    expect(marked).toContain("ssn 514382907 blocks");
  });

  test("warns, but does not block, where the processing id says training or debugging", () => {
    expect(found(`${HEADER.replace("|P|", "|T|")}\r${PID}\r`)).toContain("name KOWALSKI^MARTHA warns");
  });

  test.each([
    ["nobody", "PID|1||||DOE^JOHN||19000101"],
    ["placeholders", "PID|1||12345678||LASTNAME^FIRSTNAME|||||||555-1234"],
    ["templates", "PID|1||${mrn}||${family}^${given}||{dob}"],
    ["explicit nulls", 'PID|1||""||""^""||""'],
    ["never issued numbers", "PID|1||||||||||||||||000-12-3456"],
    ["words and bars", "the PID|segment|of|a message"],
  ])("does not report %s", (_, segment) => {
    expect(found(`${HEADER}\r${segment}\r`)).toEqual([]);
  });

  test("tells names of the standards' examples and of generators as made up", () => {
    expect(found("PID|1||||EVERYWOMAN^EVE^E\nPID|1||||Kuhn96^Abbie917\n")).toEqual([
      "name EVERYWOMAN^EVE synthetic",
      "name Kuhn96^Abbie917 synthetic",
    ]);
  });
});
