import { describe, expect, test } from "vitest";
import { scanBytes } from "../../engine/scan-file.ts";
import { found } from "../testing.ts";

interface Written {
  readonly implicit?: boolean;
  readonly big?: boolean;
}

function uint(value: number, bytes: 2 | 4, big = false): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (big) buffer.writeUIntBE(value, 0, bytes);
  else buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function element(tag: number, vr: string, value: string | Buffer, { implicit, big }: Written = {}): Buffer {
  const bytes = Buffer.from(value);
  const even = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.from(" ")]);
  const head = [uint(tag >>> 16, 2, big), uint(tag & 0xffff, 2, big)];
  if (implicit) return Buffer.concat([...head, uint(even.length, 4, big), even]);
  const length =
    vr === "SQ" || vr === "OB" ? [Buffer.alloc(2), uint(even.length, 4, big)] : [uint(even.length, 2, big)];
  return Buffer.concat([...head, Buffer.from(vr), ...length, even]);
}

function file(syntax: string, written: Written, name = "KOWALSKI^MARTHA"): Buffer {
  const inner = element(0x00101000, "LO", "7318250", written);
  const item = Buffer.concat([
    uint(0xfffe, 2, written.big),
    uint(0xe000, 2, written.big),
    uint(inner.length, 4, written.big),
    inner,
  ]);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from("DICM"),
    element(0x00020010, "UI", syntax),
    element(0x00080060, "CS", "CT", written),
    element(0x00100010, "PN", name, written),
    element(0x00100020, "LO", "7318249", written),
    element(0x00100030, "DA", "19580713", written),
    written.implicit ? inner : element(0x00101002, "SQ", item, written),
    element(0x00102154, "SH", "937-284-6617", written),
    element(0x7fe00010, "OB", Buffer.alloc(64), written),
  ]);
}

const FOUND = [
  "name KOWALSKI^MARTHA blocks",
  "mrn 7318249 blocks",
  "date 19580713 blocks",
  "mrn 7318250 blocks",
  "phone 937-284-6617 blocks",
];

describe("DICOM", () => {
  test.each<[string, string, Written]>([
    ["explicit VR, little endian", "1.2.840.10008.1.2.1", {}],
    ["implicit VR, little endian", "1.2.840.10008.1.2", { implicit: true }],
    ["explicit VR, big endian", "1.2.840.10008.1.2.2", { big: true }],
    ["compressed images", "1.2.840.10008.1.2.4.50", {}],
  ])("finds the patient in %s, inside sequences too", (_, syntax, written) => {
    expect(found(file(syntax, written).toString("latin1"))).toEqual(FOUND);
  });

  test("is asked by the engine about the bytes of a file", async () => {
    const { findings } = await scanBytes("scans/one.dcm", file("1.2.840.10008.1.2.1", {}));
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["phi/name", "phi/mrn", "phi/date"]));
  });

  test("reads a file that is cut off as far as it goes", () => {
    const whole = file("1.2.840.10008.1.2.1", {});
    for (let end = 0; end < whole.length; end++)
      expect(FOUND).toEqual(expect.arrayContaining(found(whole.subarray(0, end).toString("latin1"))));
  });

  test.each(["ANONYMOUS", "Anonymous^Patient", "TEST^PATIENT", "PHANTOM"])(
    "does not report the name %s of an image without a patient",
    (name) => {
      expect(
        found(file("1.2.840.10008.1.2.1", {}, name).toString("latin1")).filter((each) =>
          /^name .*(?:blocks|warns)/.test(each),
        ),
      ).toEqual([]);
    },
  );
});
