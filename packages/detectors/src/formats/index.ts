/**
 * Whole formats of health data, in which the field says what a value is: HL7 v2, FHIR, X12, C-CDA, DICOM, tables and SQL. Each has a
 * tolerant reader that takes any text, cut off anywhere, in linear time, and a table of the fields that identify.
 */
import type { Detector } from "../engine/detector.ts";
import { ccdaDetector } from "./ccda/detector.ts";
import { dicomDetector } from "./dicom/detector.ts";
import { fhirDetector } from "./fhir/detector.ts";
import { hl7Detector } from "./hl7/detector.ts";
import { csvDetector } from "./table/csv-detector.ts";
import { sqlDetector } from "./table/sql-detector.ts";
import { x12Detector } from "./x12/detector.ts";

export const formatDetectors: readonly Detector[] = [
  hl7Detector,
  fhirDetector,
  x12Detector,
  ccdaDetector,
  dicomDetector,
  csvDetector,
  sqlDetector,
];
