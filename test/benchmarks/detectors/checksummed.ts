import type { Draw } from "./random.ts";
import type { PlantedType } from "./types.ts";

/** Identifiers that a checksum, a range or a fixed pattern tells. */
export const checksummed: readonly PlantedType[] = [
  {
    name: "ssn",
    letter: "G",
    checked: true,
    rules: ["phi/ssn"],
    labels: [
      "ssn",
      "social security number",
      "patient ssn",
      "SSN",
      "social security no",
      "social",
      "ss number",
      "soc sec num",
      "patient social security",
      "member ssn",
    ],
    valid: (draw) =>
      dashed(draw, `${draw.pick([draw.int(100, 665), draw.int(667, 899)])}`, 1 + draw.int(0, 98), draw.int(1001, 9998)),
    twin: (draw) =>
      draw.pick([
        "123-45-6789",
        "078-05-1120",
        "219-09-9999",
        draw.shape("000-1#-2###"),
        draw.shape("666-1#-2###"),
        draw.shape("4##-00-2###"),
        draw.shape("4##-1#-0000"),
      ]),
  },
  {
    name: "itin",
    letter: "R",
    checked: true,
    rules: ["phi/itin"],
    labels: [
      "itin",
      "ITIN",
      "individual taxpayer id",
      "tax id",
      "taxpayer identification number",
      "itin number",
      "tin",
    ],
    valid: (draw) =>
      dashed(
        draw,
        `9${draw.shape("##").replace("99", "98")}`,
        draw.pick([draw.int(50, 65), draw.int(70, 88), draw.int(94, 99)]),
        draw.int(1001, 9998),
      ),
    twin: (draw) => `9${draw.shape("##")}-${draw.pick([93, draw.int(10, 49), 66, 67, 89])}-${draw.shape("2###")}`,
  },
  {
    name: "npi",
    letter: "R",
    checked: true,
    rules: ["phi/npi"],
    labels: [
      "npi",
      "NPI",
      "provider npi",
      "national provider identifier",
      "npi number",
      "rendering provider npi",
      "attending npi",
      "billing npi",
      "npi id",
    ],
    valid: (draw) => withLuhn(draw.shape("1########"), "80840"),
    twin: (draw) => broken(withLuhn(draw.shape("1########"), "80840")),
  },
  {
    name: "dea",
    letter: "K",
    checked: true,
    rules: ["phi/dea"],
    labels: [
      "dea",
      "DEA number",
      "dea number",
      "prescriber dea",
      "dea registration",
      "dea no",
      "dea registration number",
      "dea id",
      "doctor dea",
    ],
    valid: (draw) => deaNumber(draw, 0),
    twin: (draw) => deaNumber(draw, draw.int(1, 9)),
  },
  {
    name: "mbi",
    letter: "I",
    checked: true,
    rules: ["phi/mbi"],
    labels: [
      "mbi",
      "MBI",
      "medicare beneficiary identifier",
      "medicare id",
      "medicare number",
      "medicare card number",
      "medicare",
      "beneficiary mbi",
      "mbi number",
    ],
    valid: (draw) => mbi(draw),
    twin: (draw) =>
      draw.pick([
        "1EG4-TE5-MK72",
        "1EG4-TE5-MK73",
        mbi(draw).replace(/^./, "0"),
        mbi(draw).replace(/..$/, "S1"),
        `${mbi(draw)}7`,
      ]),
  },
  {
    name: "vin",
    letter: "L",
    checked: true,
    rules: ["phi/vin"],
    labels: [
      "vin",
      "VIN",
      "vehicle identification number",
      "vehicle id",
      "vin number",
      "vin no",
      "car vin",
      "vehicle vin",
    ],
    valid: (draw) => vin(draw, 0),
    twin: (draw) => vin(draw, draw.int(1, 9)),
  },
  {
    name: "udi",
    letter: "M",
    checked: true,
    rules: ["phi/udi"],
    labels: [
      "udi",
      "UDI",
      "unique device identifier",
      "device identifier",
      "implant udi",
      "udi carrier",
      "device udi",
      "implanted device",
      "device id",
    ],
    valid: (draw) =>
      udi(
        draw,
        0,
        draw.pick([
          `(21)${draw.shape("AA#####")}`,
          `(17)2${draw.shape("8")}0${draw.int(1, 9)}1${draw.int(0, 9)}(10)${draw.shape("A###AA")}`,
        ]),
      ),
    twin: (draw) => draw.pick([udi(draw, draw.int(1, 9), `(21)${draw.shape("AA#####")}`), udi(draw, 0, "")]),
  },
  {
    name: "card",
    letter: "J",
    checked: true,
    rules: ["phi/card"],
    labels: [
      "card number",
      "credit card number",
      "credit card",
      "card no",
      "payment card number",
      "cc number",
      "pan",
      "card",
      "debit card number",
      "primary account number",
    ],
    valid: (draw) =>
      grouped(
        draw,
        withLuhn(draw.shape(draw.pick(["45#############", "5[#############"]).replace("[", String(draw.int(1, 5))))),
      ),
    twin: (draw) =>
      grouped(
        draw,
        draw.pick([
          "4111111111111111",
          "4242424242424242",
          "5555555555554444",
          broken(withLuhn(draw.shape("45#############"))),
        ]),
      ),
  },
];

function dashed(draw: Draw, area: string, group: number, serial: number): string {
  const parts = [area, String(group).padStart(2, "0"), String(serial)];
  return parts.join(draw.pick(["-", "-", "-", ""]));
}

function grouped(draw: Draw, digits: string): string {
  return draw.int(0, 1) === 0 ? digits : digits.replace(/(\d{4})(?=\d)/g, `$1${draw.pick(["-", " "])}`);
}

function withLuhn(digits: string, prefix = ""): string {
  for (let check = 0; check <= 9; check++) if (passesLuhn(`${prefix}${digits}${check}`)) return `${digits}${check}`;
  throw new Error("One of ten digits passes.");
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function broken(digits: string): string {
  return digits.slice(0, -1) + ((Number(digits.at(-1)) + 5) % 10);
}

function deaNumber(draw: Draw, off: number): string {
  const body = draw.shape("######");
  const at = (index: number) => Number(body[index]);
  const check = at(0) + at(2) + at(4) + 2 * (at(1) + at(3) + at(5));
  return `${draw.pick(["A", "B", "F", "M"])}${draw.pick(["K", "R", "T", "W"])}${body}${(check + off) % 10}`;
}

function mbi(draw: Draw): string {
  const letter = () => draw.pick([..."ACDEFGHJKMNPQRTUVWXY"]);
  const digit = () => String(draw.int(0, 9));
  const parts = [
    `${draw.int(1, 9)}${letter()}${draw.pick([letter(), digit()])}${digit()}`,
    `${letter()}${draw.pick([letter(), digit()])}${digit()}`,
    `${letter()}${letter()}${draw.int(10, 99)}`,
  ];
  return parts.join(draw.pick(["-", ""]));
}

function vin(draw: Draw, off: number): string {
  const [before, after] = [
    draw.pick(["1FT", "2HG", "3VW", "5YJ", "JTD", "1G1"]) + draw.shape("AAA##"),
    draw.shape("AA######"),
  ];
  const value = (character: string) => {
    const group = ["AJ", "BKS", "CLT", "DMU", "ENV", "FW", "GPX", "HY", "RZ"].findIndex((letters) =>
      letters.includes(character),
    );
    return group < 0 ? Number(character) : group === 8 ? 9 : group + 1;
  };
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = [...before, ...after].reduce((total, character, at) => total + value(character) * (weights[at] ?? 0), 0);
  return `${before}${"0123456789X"[(sum + off) % 11]}${after}`;
}

function udi(draw: Draw, off: number, production: string): string {
  const body = `0${draw.shape("############")}`;
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return `(01)${body}${(10 - (sum % 10) + off) % 10}${production}`;
}
