import fc from "fast-check";
import { expect, test } from "vitest";
import { infusionRate } from "./infusion-rate.ts";

test.each([
  // 5 mcg/kg/min x 80 kg x 60 min/h / 1600 mcg/ml
  [{ drug: "dopamine", dose: 5, weight: 80, concentration: 1600 }, 15],
  [{ drug: "norepinephrine", dose: 0.1, weight: 70, concentration: 64 }, 6.5],
  [{ drug: "propofol", dose: 50, weight: 70, concentration: 10_000 }, 21],
])("computes the rate of %o", (order, rate) => {
  expect(infusionRate(order)).toBe(rate);
});

test("never gives more than was ordered, and at most a tenth of a millilitre less", () => {
  const positive = fc.double({ min: 0.01, max: 300, noNaN: true });
  fc.assert(
    fc.property(positive, positive, positive, (dose, weight, concentration) => {
      const exact = (dose * weight * 60) / concentration;
      const rate = infusionRate({ drug: "any", dose, weight, concentration });
      expect(rate).toBeLessThanOrEqual(exact * (1 + 1e-9) + 1e-9);
      expect(rate).toBeGreaterThan(exact * (1 - 1e-9) - 0.1 - 1e-9);
    }),
  );
});
