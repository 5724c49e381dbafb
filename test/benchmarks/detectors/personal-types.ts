import { familyNames, givenNames } from "./people.ts";
import type { Draw } from "./random.ts";
import type { PlantedType } from "./types.ts";

/** Who somebody is, where, since when and how to be reached: only their form and their label tell. */
export const personalTypes: readonly PlantedType[] = [
  {
    name: "phone",
    letter: "D",
    checked: false,
    rules: ["phi/phone"],
    labels: [
      "phone",
      "phone number",
      "patient phone",
      "mobile",
      "home phone",
      "cell phone",
      "telephone",
      "cell no",
      "contact number",
      "daytime phone",
      "tel",
      "mobile number",
      "emergency phone",
    ],
    valid: (draw) => telephone(draw),
    twin: (draw) =>
      draw.pick([
        draw.shape("(415) 555-01##"),
        draw.shape("212-555-01##"),
        "123-456-7890",
        draw.shape("111-1##-####"),
        draw.shape("800-4##-23##"),
      ]),
  },
  {
    name: "fax",
    letter: "E",
    checked: false,
    rules: ["phi/fax", "phi/phone"],
    labels: ["fax", "fax number", "home fax", "facsimile", "fax no", "office fax", "clinic fax"],
    valid: (draw) => telephone(draw),
    twin: (draw) => draw.pick([draw.shape("(415) 555-01##"), draw.shape("212-555-01##"), draw.shape("011-1##-####")]),
  },
  {
    name: "email",
    letter: "F",
    checked: false,
    rules: ["phi/email"],
    labels: [
      "email",
      "email address",
      "patient email",
      "e-mail",
      "contact email",
      "e mail",
      "mail",
      "contact mail",
      "email addr",
      "user email",
    ],
    valid: (draw) =>
      `${draw.pick(givenNames).toLowerCase()}${draw.pick([".", "_", ""])}${draw.pick(familyNames).toLowerCase()}${draw.pick(["", "", draw.shape("##")])}@${draw.pick(["gmail.com", "yahoo.com", "outlook.com", "comcast.net", "stlukes-clinic.org", "kellnerfamily.net"])}`,
    twin: (draw) =>
      draw.pick([
        `${draw.pick(givenNames).toLowerCase()}@example.com`,
        "noreply@stlukes-clinic.org",
        `${draw.pick(familyNames).toLowerCase()}@mail.test`,
        "support@stlukes-clinic.org",
        "jane@example.org",
      ]),
  },
  {
    name: "ip",
    letter: "O",
    checked: true,
    rules: ["phi/ip"],
    labels: [
      "ip address",
      "client ip",
      "ip",
      "remote addr",
      "patient ip",
      "source ip",
      "login ip",
      "x forwarded for",
      "ipv4",
      "ip addr",
      "origin",
    ],
    valid: (draw) =>
      `${draw.pick([24, 47, 67, 73, 98, 174])}.${draw.int(10, 250)}.${draw.int(10, 250)}.${draw.int(10, 250)}`,
    twin: (draw) =>
      draw.pick([
        draw.shape("10.1#.2#.1#"),
        draw.shape("192.168.1.1#"),
        "127.0.0.1",
        draw.shape("203.0.113.1#"),
        draw.shape("172.16.4.1#"),
        "8.8.8.8",
      ]),
  },
  {
    name: "date",
    letter: "C",
    checked: false,
    rules: ["phi/date"],
    labels: [
      "dob",
      "date of birth",
      "birth date",
      "admission date",
      "discharge date",
      "DOB",
      "date of death",
      "birthdate",
      "birth day",
      "bdate",
      "date admitted",
      "dod",
      "service date",
      "discharged on",
      "birth dt",
    ],
    valid: (draw) => {
      const [year, month, day] = [
        draw.int(1928, 2023),
        String(draw.int(1, 12)).padStart(2, "0"),
        String(draw.int(2, 28)).padStart(2, "0"),
      ];
      return draw.pick([
        `${year}-${month}-${day}`,
        `${year}-${month}-${day}`,
        `${month}/${day}/${year}`,
        `${year}${month}${day}`,
      ]);
    },
    twin: (draw) =>
      draw.pick(["1900-01-01", "1970-01-01", draw.shape("19#1-02-30"), draw.shape("19#1-13-1#"), "9999-12-31"]),
  },
  {
    name: "zip",
    letter: "B",
    checked: false,
    rules: ["phi/zip"],
    labels: ["zip", "zip code", "postal code", "home zip", "zip5", "postcode", "postal", "zipcode"],
    valid: (draw) =>
      draw.pick([
        `${draw.int(10021, 98199)}`.replace(/000$/, "217"),
        `${draw.int(10021, 98199)}-${draw.int(1001, 9899)}`,
      ]),
    twin: (draw) => draw.pick(["00000", "12345", "99999", draw.shape("000##"), draw.shape("1#####")]),
  },
  {
    name: "name",
    letter: "A",
    checked: false,
    rules: ["phi/name"],
    labels: [
      "patient name",
      "patient full name",
      "member name",
      "name of patient",
      "subscriber name",
      "pt name",
      "patient",
      "insured name",
      "guarantor name",
      "patient display name",
      "member full name",
      "full name",
    ],
    valid: (draw) =>
      draw.pick([
        `${draw.pick(givenNames)} ${draw.pick(familyNames)}`,
        `${draw.pick(givenNames)} ${draw.pick(familyNames)}`,
        `${draw.pick(familyNames)}, ${draw.pick(givenNames)}`,
        `${draw.pick(givenNames)} ${draw.shape("A")}. ${draw.pick(familyNames)}`,
      ]),
    twin: (draw) =>
      draw.pick([
        "John Doe",
        "Jane Doe",
        "Test Patient",
        "Unknown Patient",
        "Sample Name",
        `${draw.pick(givenNames)}${draw.shape("###")} ${draw.pick(familyNames)}${draw.shape("##")}`,
      ]),
  },
];

function telephone(draw: Draw): string {
  const [area, exchange, line] = [
    draw.pick([206, 312, 415, 503, 617, 713, 919]),
    draw.pick([draw.int(220, 299), draw.int(612, 910)]),
    draw.int(1021, 9879),
  ];
  return draw.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `+1 ${area}-${exchange}-${line}`,
    `${area}.${exchange}.${line}`,
    `${area}${exchange}${line}`,
    `+1${area}${exchange}${line}`,
  ]);
}
