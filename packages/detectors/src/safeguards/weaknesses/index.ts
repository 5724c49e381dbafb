/** Ways to weaken a safeguard that code shows as it stands: exposed PHI, weak cryptography, weak transport, settings that switch something off. */
import { weakCryptography } from "./crypto.ts";
import { phiExposure } from "./phi-exposure.ts";
import type { Weakness } from "./rule.ts";
import { weakSettings } from "./settings.ts";
import { weakTransport } from "./transport.ts";

export const weaknesses: readonly Weakness[] = [...phiExposure, ...weakCryptography, ...weakTransport, ...weakSettings];

export type { Place, Weakness } from "./rule.ts";
