import { describe, expect, test } from "vitest";
import { found } from "../testing.ts";

const ISA =
  "ISA*00*          *00*          *ZZ*CEDARCLINIC    *ZZ*ACMEHEALTH     *240501*1230*^*00501*000000101*0*P*:~";
const CLAIM = [
  "GS*HC*CEDARCLINIC*ACMEHEALTH*20240501*1230*101*X*005010X222A1",
  "ST*837*0101*005010X222A1",
  "NM1*41*2*CEDAR CLINIC*****46*TGJ23",
  "PER*IC*BILLING OFFICE*TE*9372846617",
  "NM1*85*1*KELLNER*RUTH****XX*1670628399",
  "N3*1417 LINDEN AVE",
  "N4*DAYTON*OH*454021234",
  "SBR*P*18*******MB",
  "NM1*IL*1*KOWALSKI*MARTHA*R***MI*4WV0T17UP17",
  "N3*88 ORCHARD LN",
  "N4*TROY*OH*45373",
  "DMG*D8*19580713*F",
  "REF*SY*514382907",
  "PER*IC**HP*9372846620*EM*martha.k@gmail.com*FX*9372846621",
  "CLM*40817739*100***11:B:1*Y*A*Y*Y",
  "REF*EA*7318249",
  "DTP*435*D8*20240311",
  "NM1*QC*1*KOWALSKI*PETER",
  "DMG*D8*19890214*M",
];
const FOUND = [
  "npi 1670628399 warns",
  "name KOWALSKI*MARTHA blocks",
  "mbi 4WV0T17UP17 blocks",
  "address 88 ORCHARD LN blocks",
  "address TROY warns",
  "zip 45373 warns",
  "date 19580713 blocks",
  "ssn 514382907 blocks",
  "phone 9372846620 blocks",
  "email martha.k@gmail.com blocks",
  "fax 9372846621 blocks",
  "account 40817739 warns",
  "mrn 7318249 blocks",
  "date 20240311 warns",
  "name KOWALSKI*PETER blocks",
  "date 19890214 blocks",
];

describe("X12", () => {
  test.each([
    ["one line", CLAIM.map((each) => `${each}~`).join("")],
    ["a line for each segment", CLAIM.map((each) => `${each}~\n`).join("")],
    ["CR LF", CLAIM.map((each) => `${each}~\r\n`).join("")],
  ])("finds patients and subscribers, and not the address of their provider: %s", (_, claim) => {
    expect(found(ISA + claim)).toEqual(FOUND);
  });

  test("follows the separators that the header declares", () => {
    const turned = (ISA + CLAIM.map((each) => `${each}~`).join("")).replace(
      /[*~:]/g,
      (each) => ({ "*": "|", "~": "'", ":": ">" })[each] ?? "",
    );
    expect(found(turned).map((each) => each.replace("|", "*"))).toEqual(FOUND);
  });

  test("finds them in strings of source code", () => {
    const code = [ISA.slice(0, -1), ...CLAIM].map((each) => `  "${each}~\\n"`).join(" +\n");
    expect(found(`const claim =\n${code};`)).toEqual(FOUND);
  });

  test("finds them in a lone line of a diff, which must have its end", () => {
    expect(found("NM1*QC*1*KOWALSKI*PETER~\nREF*SY*514382907~")).toEqual([
      "name KOWALSKI*PETER blocks",
      "ssn 514382907 blocks",
    ]);
    expect(found("see NM1*QC*1*KOWALSKI*PETER and REF*SY*514382907 in the guide")).toEqual([]);
  });

  test("finds members in an enrollment (834) and patients in a remittance (835)", () => {
    expect(
      found(`${ISA}ST*834*1~INS*Y*18*021**A~REF*0F*XQH718249903~NM1*IL*1*KOWALSKI*MARTHA****34*514382907~`),
    ).toEqual(["member-id XQH718249903 blocks", "name KOWALSKI*MARTHA blocks", "ssn 514382907 blocks"]);
    expect(
      found(
        `${ISA}ST*835*1~N1*PE*CEDAR CLINIC*XX*1670628399~N3*1417 LINDEN AVE~CLP*40817739*1*100~NM1*QC*1*KOWALSKI*PETER****MI*XQH718249903~`,
      ),
    ).toEqual(["account 40817739 warns", "name KOWALSKI*PETER blocks", "member-id XQH718249903 blocks"]);
  });

  test("warns, but does not block, in an interchange for tests", () => {
    expect(found(`${ISA.replace("*P*:", "*T*:")}ST*837*1~NM1*QC*1*KOWALSKI*PETER~`)).toEqual([
      "name KOWALSKI*PETER warns",
    ]);
  });

  test.each(["NM1*IL*1*DOE*JOHN****MI*123456789~", "DMG*D8*19000101*F~", "REF*SY*123456789~", "NM1*IL*2*ACME HEALTH~"])(
    "does not report %s",
    (segment) => {
      expect(found(`${ISA}ST*837*1~${segment}`)).toEqual([]);
    },
  );
});
