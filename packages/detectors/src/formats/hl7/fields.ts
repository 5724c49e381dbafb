/** The data types of the fields that identify, as HL7 v2.5.1 (chapter 2A) calls them; `SSN`, `DLN` and `MEMBER` are plain numbers. */
export type DataType = "XPN" | "XAD" | "XTN" | "CX" | "TS" | "BIRTH" | "SSN" | "DLN" | "ACCOUNT" | "MEMBER" | "XCN";

/**
 * The fields that identify a patient or somebody of theirs, by segment and number. Source: HL7 v2.5.1, chapters 3 (PID, PV1, NK1, MRG)
 * and 6 (GT1, IN1, IN2); the places have not moved from 2.1 to 2.9.
 */
export const identifyingFields: Readonly<Record<string, Readonly<Record<number, DataType>>>> = {
  PID: {
    2: "CX",
    3: "CX",
    4: "CX",
    5: "XPN",
    6: "XPN",
    7: "BIRTH",
    9: "XPN",
    11: "XAD",
    13: "XTN",
    14: "XTN",
    18: "ACCOUNT",
    19: "SSN",
    20: "DLN",
    21: "CX",
    29: "TS",
  },
  NK1: {
    2: "XPN",
    4: "XAD",
    5: "XTN",
    6: "XTN",
    16: "BIRTH",
    26: "XPN",
    30: "XPN",
    31: "XTN",
    32: "XAD",
    33: "CX",
    37: "SSN",
  },
  GT1: { 2: "CX", 3: "XPN", 4: "XPN", 5: "XAD", 6: "XTN", 7: "XTN", 8: "BIRTH", 12: "SSN" },
  IN1: { 16: "XPN", 18: "BIRTH", 19: "XAD", 36: "MEMBER", 49: "CX" },
  IN2: { 2: "SSN", 6: "MEMBER", 8: "MEMBER", 61: "MEMBER", 63: "XTN", 64: "XTN" },
  MRG: { 1: "CX", 2: "CX", 3: "ACCOUNT", 4: "CX", 7: "XPN" },
  PV1: { 7: "XCN", 8: "XCN", 9: "XCN", 17: "XCN", 19: "ACCOUNT", 44: "TS", 45: "TS" },
};
