import { describe, expect, test } from "vitest";
import { testWithOpa } from "../../test/opa.ts";
import { evaluated, rule, smallInput } from "../../test/own-policies.ts";
import { evaluateInWorker } from "./worker.ts";

describe("limits", () => {
  const loop =
    'count([1 | some a in numbers.range(1, 3000); some b in numbers.range(1, 3000); some c in numbers.range(1, 3000); a + b == c * 7]) > 0\nfound := {"code": "acme.tickets.missing"}';
  testWithOpa("a policy that runs for long is stopped", async () => {
    expect(await evaluated(rule(loop), { limits: { seconds: 0.5, mebibytes: 256 } })).toMatch(
      /^The policies "policies" ran for longer than 0\.5 seconds and were stopped, so nothing was judged.*policy-limits\.seconds/,
    );
  });
  testWithOpa("a policy that fills the memory is stopped", async () =>
    expect(
      await evaluated(
        rule(
          'all := [$"{n}{input.now.at}" | some n in numbers.range(1, 1000000)]\ncount(all) > 1\nfound := {"code": "acme.tickets.missing"}',
        ),
        { limits: { seconds: 60, mebibytes: 16 } },
      ),
    ).toMatch(/needed more than 16 MiB of memory and were stopped/),
  );
  testWithOpa("two rules that contradict each other are an error", async () =>
    expect(
      await evaluated(
        `${rule('x == 1\nfound := {"code": "acme.tickets.missing"}')}\nx := 1 if input.now.epoch > 0\n\nx := 2 if input.now.epoch > 1\n`,
      ),
    ).toMatch(/ended with an error, so nothing was judged: .*conflict/),
  );

  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  test.each<[string, number[], RegExp]>([
    ["no module", [1, 2, 3], /are no module that OPA compiled/],
    ["another module", header, /are no module that OPA compiled \(it has no function builtins\)/],
    ["a module with memory of its own", [...header, 5, 4, 1, 1, 1, 2], /it has memory of its own/],
    // A start function that never ends: (func (loop (br 0))) (start 0)
    [
      "a module that never starts",
      [...header, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 9, 1, 7, 0, 3, 0x40, 0x0c, 0, 0x0b, 0x0b],
      /ran for longer than 0\.3 seconds/,
    ],
    [
      "a module that wants files",
      [...header, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x77, 1, 0x66, 0, 0],
      /are no module that OPA compiled/,
    ],
  ])("%s is refused", async (_, bytes, expected) => {
    const evaluation = evaluateInWorker("m.wasm", Buffer.from(bytes), {}, smallInput, { seconds: 0.3, mebibytes: 64 });
    await expect(evaluation).rejects.toThrow(expected);
  });
});
