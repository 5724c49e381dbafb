import type { FieldKind } from "../field.ts";

/** What identifies, by group and element; `names` are person names (PN). */
export type DicomKind = Exclude<FieldKind, "name"> | "names";

/**
 * The attributes that identify a patient. Source: DICOM PS3.15, table E.1-1 (Basic Application Level Confidentiality Profile); names
 * of physicians and operators are not a patient's and left out.
 */
export const attributes: Readonly<Record<string, readonly [kind: DicomKind, confidence: number]>> = {
  "0010,0010": ["names", 100],
  "0010,0020": ["mrn", 95],
  "0010,0030": ["birth-date", 95],
  "0010,1000": ["mrn", 92],
  "0010,1001": ["names", 100],
  "0010,1005": ["names", 100],
  "0010,1010": ["age", 75],
  "0010,1040": ["address", 90],
  "0010,1060": ["names", 100],
  "0010,1090": ["mrn", 90],
  "0010,2154": ["phone", 92],
  "0010,2297": ["names", 100],
  "0008,0050": ["account", 75],
  "0038,0010": ["account", 85],
  "0038,0020": ["date", 75],
  "0008,0020": ["date", 70],
  "0040,1400": ["address", 60],
};
