import { Problem } from "@gitops-health/example-service-kit";

/** A card as its holder gives it. */
export interface Card {
  /** 12 to 19 digits, without spaces. */
  readonly number: string;
  /** `MM/YY`. */
  readonly expiry: string;
}

/**
 * Checks a card's number (length and Luhn digit, ISO/IEC 7812-1) and the form of its expiry.
 * @throws {Problem} 422; the message never repeats the number.
 */
export function checkCard(number: string, expiry: string): Card {
  const digits = number.replaceAll(" ", "");
  if (!/^\d{12,19}$/.test(digits) || !passesLuhn(digits))
    throw new Problem(422, "invalid-card", "The card number is not valid.");
  if (!/^(0[1-9]|1[0-2])\/\d\d$/.test(expiry)) throw new Problem(422, "invalid-card", "The expiry must be MM/YY.");
  return { number: digits, expiry };
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
