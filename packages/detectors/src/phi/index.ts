/**
 * The identifiers of patients that the safe harbor of 45 CFR 164.514(b)(2)(i) lists, in code, data and messages: one file for each
 * identifier with its shape, its checks, what is never reported, and where that is from. A number says nothing by its checksum alone;
 * a label beside it does. Confidence from 90 blocks, from 60 warns; below, only redaction and the cluster rule look at it.
 */
import type { Detector } from "../engine/detector.ts";
import { biometricDetector, photoDetector } from "./biometric.ts";
import { cardDetector } from "./card.ts";
import { ageDetector, dateDetector } from "./date.ts";
import { deaDetector } from "./dea.ts";
import { emailDetector } from "./email.ts";
import { ipDetector } from "./ip.ts";
import { itinDetector } from "./itin.ts";
import { licencePlateDetector } from "./licence-plate.ts";
import { mbiDetector } from "./mbi.ts";
import { nameDetector } from "./name.ts";
import { npiDetector } from "./npi.ts";
import { faxDetector, phoneDetector } from "./phone.ts";
import { addressDetector, zipDetector } from "./place.ts";
import { accountDetector, licenceDetector, memberIdDetector, mrnDetector } from "./record-number.ts";
import { ssnDetector } from "./ssn.ts";
import { deviceSerialDetector, udiDetector } from "./udi.ts";
import { urlDetector } from "./url.ts";
import { vinDetector } from "./vin.ts";

export const phiDetectors: readonly Detector[] = [
  ssnDetector,
  itinDetector,
  npiDetector,
  deaDetector,
  mbiDetector,
  vinDetector,
  licencePlateDetector,
  udiDetector,
  deviceSerialDetector,
  cardDetector,
  phoneDetector,
  faxDetector,
  emailDetector,
  ipDetector,
  dateDetector,
  ageDetector,
  zipDetector,
  addressDetector,
  mrnDetector,
  accountDetector,
  memberIdDetector,
  licenceDetector,
  urlDetector,
  nameDetector,
  biometricDetector,
  photoDetector,
];

export { biometric, photo } from "./biometric.ts";
export { card } from "./card.ts";
export { clusters } from "./cluster.ts";
export { age, date, dayOf } from "./date.ts";
export { dea } from "./dea.ts";
export { email } from "./email.ts";
export type { Identifier, SafeHarborLetter, Standing } from "./identifier.ts";
export { controlsOf } from "./identifier.ts";
export { ip } from "./ip.ts";
export { itin } from "./itin.ts";
export { licencePlate } from "./licence-plate.ts";
export { HIGH, MEDIUM, PROVIDER, PROVIDER_NUMBER, phiMatch, severityOf } from "./match.ts";
export { mbi } from "./mbi.ts";
export { name } from "./name.ts";
export { isFirstName, isLastName, isNobody, knownParts } from "./names/standing.ts";
export { npi } from "./npi.ts";
export { fax, phone } from "./phone.ts";
export { address, isRestrictedZip, zip } from "./place.ts";
export { account, licence, memberId, mrn } from "./record-number.ts";
export { ssn } from "./ssn.ts";
export { deviceSerial, udi } from "./udi.ts";
export { url } from "./url.ts";
export { vin } from "./vin.ts";
