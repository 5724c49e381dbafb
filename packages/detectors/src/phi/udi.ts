import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { isPlaceholder } from "./placeholder.ts";
import { phiDetector } from "./rules.ts";

/** GTIN check digit: weights 3 and 1 from the right (GS1 General Specifications, 7.9). */
function gtin(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, weight = 1; at >= 0; at--, weight = 4 - weight) sum += Number(digits[at]) * weight;
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}

const GS1 = /^\(01\)(\d{14})(?:\((?:11|17)\)\d{6}|\((?:10|21)\)[\w./-]{1,20}){1,5}$/;
const GS1_BARE = /^01(\d{14})(?:1[17]\d{6}){0,2}(?:10|21)[\w./-]{3,20}$/;
const HIBCC = /^\+[A-Z]\d{3}[A-Z0-9]{1,18}\d\/\$[$+\w/-]{4,40}$/;
const ICCBBA = /^=\/[A-Z0-9]{6}\w{10}(?:=,\d{6}|=[A-Z0-9]\w{6,15}|=%\w{3,20}){1,4}$/;

/**
 * Unique device identifier with what makes it one device: serial or lot number (FDA, 21 CFR 830; forms of the three issuing agencies GS1,
 * HIBCC and ICCBBA). A device identifier alone names a model, not a patient's device.
 */
export const udi: Identifier = {
  rule: "phi/udi",
  redacted: "[DEVICE ID]",
  controls: controlsOf("M"),
  standing(value): Standing {
    const digits = (GS1.exec(value) ?? GS1_BARE.exec(value))?.[1];
    if (digits !== undefined) return gtin(digits) && /(?:\(|\d)(?:10|21)/.test(value.slice(16)) ? "valid" : "invalid";
    return HIBCC.test(value) || ICCBBA.test(value) ? "valid" : "invalid";
  },
};

/** The serial number of a device, where a label says that it is one. */
export const deviceSerial: Identifier = {
  ...udi,
  rule: "phi/device-serial",
  standing: (value) =>
    /^(?=(?:[A-Z-]*\d){4})[A-Z0-9][A-Z0-9-]{4,18}[A-Z0-9]$/i.test(value) && !isPlaceholder(value) ? "valid" : "invalid",
};

const labels = label(
  "udi",
  "udi (?:carrier|di|pi|hrf)",
  "unique device id(?:entifier)?",
  "device id(?:entifier)?",
  "carrier hrf",
  "implant",
);
const devices =
  "(?:device|implant|pacemaker|defibrillator|icd|insulin pump|infusion pump|pump|ventilator|stent|monitor)";

export const udiDetector = phiDetector({
  identifier: udi,
  keywords: [],
  shapes: [
    {
      shape: /\(01\)\d{14}(?:\((?:11|17)\)\d{6}|\((?:10|21)\)[\w./-]{1,20}){1,5}/g,
      alone: 85,
      label: labels,
      labelled: 95,
    },
    { shape: /(?<![\w+])\+[A-Z]\d{3}[A-Z0-9]{1,18}\d\/\$[$+\w/-]{4,40}/g, alone: 70, label: labels, labelled: 92 },
    {
      shape: /(?<![\w=])=\/[A-Z0-9]{6}\w{10}(?:=,\d{6}|=[A-Z0-9]\w{6,15}|=%\w{3,20}){1,4}/g,
      alone: 70,
      label: labels,
      labelled: 92,
    },
  ],
  labelled: [{ label: labels, value: /01\d{14}(?:1[17]\d{6}){0,2}(?:10|21)[\w./-]{3,20}/y, confidence: 90 }],
});

export const deviceSerialDetector = phiDetector({
  identifier: deviceSerial,
  keywords: ["serial"],
  labelled: [
    {
      label: label(
        `${devices} serial`,
        `${devices} serial (?:number|no|num)`,
        `serial (?:number|no) of (?:the )?${devices}`,
        `${devices} s\\/n`,
      ),
      value: /[A-Z0-9]{1,10}(?:-[A-Z0-9]{1,10}){0,2}(?![\w-])/iy,
      confidence: 80,
      ofPerson: 90,
    },
  ],
});
