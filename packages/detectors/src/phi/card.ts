import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { luhn } from "./luhn.ts";
import { phiDetector } from "./rules.ts";

/** Test numbers that the schemes and payment providers (Stripe, PayPal, Adyen, Braintree, Square) document. */
const TEST_CARDS = new Set(
  `4111111111111111 4012888888881881 4222222222222 4242424242424242 4000056655665556 4917610000000000 4988438843884305 4166676667666746
  4646464646464644 4444333322221111 4012000033330026 4012000077777777 4217651111111119 4500600000000061 4532015112830366 4539578763621486
  5555555555554444 5105105105105100 5200828282828210 5431111111111111 5454545454545454 5555341244441115 5500000000000004 5424000000000015
  2223003122003222 2223000048410010 2222400070000005 378282246310005 371449635398431 378734493671000 340000000000009 370000000000002
  374251018720018 6011111111111117 6011000990139424 6011000000000004 6011000000000012 6445644564456445 30569309025904 38520000023237
  36227206271667 30000000000004 36700102000000 3530111333300000 3566002020360505 3566111111111113 6200000000000005 6200000000000047
  6250941006528599 6304000000000000 6759649826438453 4000002500003155 4000000000000077 4003830171874018 4508750015741019`.split(
    /\s+/,
  ),
);

/** Prefixes and lengths of the schemes: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro (ISO/IEC 7812 ranges). */
const SCHEMES =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d{2})\d{12,15}|3(?:0[0-5]|[689]\d)\d{11,16}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|6(?:304|759|76[1-3])\d{8,15})$/;

/** Payment card number: prefix of a scheme, its length, and the Luhn check. */
export const card: Identifier = {
  rule: "phi/card",
  redacted: "[CARD]",
  controls: controlsOf("J", "PCI:3.5.1"),
  standing(value): Standing {
    const digits = value.replace(/[ -]/g, "");
    if (!SCHEMES.test(digits) || TEST_CARDS.has(digits) || !luhn(digits)) return "invalid";
    if (new Set(digits).size < 4) return "invalid";
    // Stripe gives test numbers for every case from 4000 00.
    return /^4000000[0-9]0|^40000000/.test(digits) ? "synthetic" : "valid";
  },
};

const labels = label(
  "card",
  "(?:credit|debit|payment|bank) card",
  "(?:credit|debit|payment|bank) card (?:number|no|num)",
  "card (?:number|no|num)",
  "cardnumber",
  "ccn",
  "cc (?:number|no|num)",
  "pan",
  "primary account number",
  "visa",
  "mastercard",
  "amex",
);

export const cardDetector = phiDetector({
  identifier: card,
  keywords: [],
  shapes: [
    {
      shape: /(?<![\w.+-])(?:\d{4}([ -]))(?:\d{4}\1){2}\d{4}(?![\w-])(?!\.\d| \d)/g,
      alone: 85,
      label: labels,
      labelled: 97,
    },
    { shape: /(?<![\w.+-])3[47]\d{2}([ -])\d{6}\1\d{5}(?![\w-])(?!\.\d| \d)/g, alone: 85, label: labels, labelled: 97 },
    { shape: /(?<![\w.+-])[2-6]\d{12,18}(?![\w-])(?!\.\d)/g, alone: 40, label: labels, labelled: 95 },
  ],
});
