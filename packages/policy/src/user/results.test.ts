import { describe, expect } from "vitest";
import { testWithOpa } from "../../test/opa.ts";
import { evaluated, rule, smallInput } from "../../test/own-policies.ts";

describe("results", () => {
  testWithOpa("all but the code may be left out; a waiver's scope is then all that the result is about", async () => {
    const input = {
      ...smallInput,
      commits: [{ sha: "b".repeat(40), services: ["x"], files: [{ path: "x/1", services: ["x"] }] }],
      files: [
        { path: "x/1", services: ["x"] },
        { path: "y/2", services: ["y"] },
      ],
    };
    const one = (found: string) => evaluated(rule(`some commit in input.commits\nfound := ${found}`), { input });
    const result = { code: "acme.tickets.missing", params: {}, commit: null, location: null };
    expect(await one('{"code": "acme.tickets.missing", "commit": commit.sha}')).toEqual({
      deny: [{ ...result, commit: "b".repeat(40), paths: ["x/1"], services: ["x"] }],
      warn: [],
    });
    expect(await one('{"code": "acme.tickets.missing"}')).toMatchObject({
      deny: [{ paths: ["x/1", "y/2"], services: ["x", "y"] }],
    });
    expect(await one('{"code": "acme.tickets.missing", "location": {"path": "y/2"}}')).toMatchObject({
      deny: [{ location: { path: "y/2", line: null }, paths: ["y/2"], services: ["y"] }],
    });
    expect(await one('{"code": "acme.tickets.missing", "paths": ["z"], "services": []}')).toMatchObject({
      deny: [{ paths: ["z"], services: [] }],
    });
  });

  const wrong: [name: string, found: string, expected: RegExp][] = [
    [
      "a text",
      '"late"',
      /acme\.tickets\.deny gave a result without a code whose form is not as designed: the result itself/,
    ],
    [
      "an unknown field",
      '{"code": "acme.tickets.missing", "parms": {}}',
      /with the code "acme\.tickets\.missing" whose form is not as designed.*"parms"/,
    ],
    [
      "a list in params",
      '{"code": "acme.tickets.missing", "params": {"x": ["a"]}}',
      /"acme\.tickets\.missing" whose form is not as designed: params\.x/,
    ],
    [
      "an unknown code",
      '{"code": "acme.tickets.other"}',
      /gave the code "acme\.tickets\.other", which none of its rules has in its METADATA/,
    ],
    [
      "a code of ours",
      '{"code": "hipaa.phi_metadata.missing_trailer"}',
      /gave the code "hipaa\.phi_metadata\.missing_trailer", which none of its rules/,
    ],
    [
      "another commit",
      '{"code": "acme.tickets.missing", "commit": "HEAD"}',
      /whose commit is "HEAD"; expected the sha of one of input\.commits/,
    ],
    [
      "a line before the first",
      '{"code": "acme.tickets.missing", "location": {"path": "a", "line": 0}}',
      /form is not as designed: location\.line/,
    ],
    [
      "bytes that are no UTF-8",
      '{"code": "acme.tickets.missing", "params": {"x": base64.decode("/w==")}}',
      /with the code "acme\.tickets\.missing" whose params\.x is not UTF-8 text/,
    ],
    [
      "a place that the message names is empty",
      '{"code": "acme.tickets.missing"}',
      /without params\.ticket, which the rule's failure_msg or solution names/,
    ],
  ];
  for (const [name, found, expected] of wrong)
    testWithOpa(name, async () => {
      const text = rule(`input.now.epoch > 0\nfound := ${found}`);
      const named = name.startsWith("a place") ? text.replace("Something is wrong.", "{ticket} is wrong.") : text;
      expect(await evaluated(named)).toMatch(expected);
    });

  testWithOpa("20,000 results are too many", async () =>
    expect(
      await evaluated(
        rule('some n in numbers.range(1, 20000)\nfound := {"code": "acme.tickets.missing", "params": {"n": n}}'),
      ),
    ).toMatch(/gave 20000 results; at most 10000 are taken/),
  );
  testWithOpa("a long text is cut", async () => {
    const fired = await evaluated(
      rule(
        'text := concat("", [$"é{n}" | some n in numbers.range(1, 10000)])\nfound := {"code": "acme.tickets.missing", "params": {"x": text}}',
      ),
    );
    expect(fired).toMatchObject({ deny: [{ params: { x: expect.stringMatching(/^é1é2.{3000,4096}…$/) } }] });
  });
});
