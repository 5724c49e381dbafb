import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { testWithOpa } from "../../packages/policy/test/opa.ts";
import { known } from "./check.mjs";
import { houseProblems } from "./house.mjs";
import { metadataProblems } from "./metadata.mjs";
import { readModules } from "./modules.mjs";

const fields = {
  short_name: "no_ticket",
  failure_msg: '"Commit {commit} of {services} names no ticket."',
  solution: '"Add {services} to the ticket."',
  controls: '["SOX:404(a)"]',
  collections: "[sox]",
  effective_on: '"2026-01-01"',
  phase: "change",
  scope: "[financial]",
  topics: "[encryption]",
  needs: "[pull-request]",
  lint: '["header/*"]',
};
const body = `deny contains found if {
	some commit in input.commits
	params := {"commit": commit.sha, "services": concat(", ", commit.services)}
	found := result.commit("sox.tickets.no_ticket", commit, result.whole(commit), params)
}`;

/** A rule file whose METADATA has other values (null: none) for some fields. */
function source(changed: Record<string, string | null> = {}, code = body, heading = "# title: T\n# description: D\n") {
  const custom = Object.entries({ ...fields, ...changed }).filter(([, value]) => value !== null);
  const metadata = `# METADATA\n${heading}# custom:\n${custom.map(([name, value]) => `#   ${name}: ${value}\n`).join("")}`;
  return `package sox.tickets\n\nimport data.lib.result\n\n${metadata}${code}\n`;
}

const library = `package lib.result

commit(code, subject, scope, params) := {"code": code, "params": params, "commit": subject.sha, "paths": scope}

about(code, subject, more) := commit(code, subject, whole(subject), object.union({"commit": subject.sha}, more))

whole(subject) := subject.files
`;
const entry =
  "package gitops_health\n\nresults := deny\n\ndeny contains result if some result in data.sox.tickets.deny\n";
const samples = 'package sox.tickets_test\n\ntest_it if "sox.tickets.no_ticket" == "sox.tickets.no_ticket"\n';

/** Problems of a folder of policies that has some files in place of the good ones (null: not at all). */
function problems(changed: Record<string, string | null>, settings: object = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), "metadata-"));
  try {
    const files = {
      "lib/result.rego": library,
      "main.rego": entry,
      "sox/tickets.rego": source(),
      "sox/tickets_test.rego": samples,
      ...changed,
    };
    for (const [name, text] of Object.entries(files)) {
      if (text === null) continue;
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const modules = readModules(folder);
    return [...houseProblems(modules, settings), ...metadataProblems(modules, known)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ofRule = (changed: Record<string, string | null>) => problems({ "sox/tickets.rego": source(changed) });
const said = (text: string) => expect.stringMatching(new RegExp(`^policies/sox/tickets\\.rego:\\d+: .*${text}`));

describe("what a rule says of itself", () => {
  testWithOpa("is complete in the example that the other tests spoil", () => expect(problems({})).toEqual([]));

  for (const name of [
    "short_name",
    "failure_msg",
    "solution",
    "controls",
    "collections",
    "effective_on",
    "phase",
    "scope",
  ])
    testWithOpa(`must have ${name}`, () =>
      expect(ofRule({ [name]: null })).toContainEqual(said(`has no custom\\.${name}\\.`)),
    );
  for (const [name, heading] of [
    ["title", "# description: D\n"],
    ["description", "# title: T\n"],
  ])
    testWithOpa(`must have a ${name}`, () =>
      expect(problems({ "sox/tickets.rego": source({}, body, heading) })).toEqual([said(`has no ${name}\\.`)]),
    );

  for (const [name, value, sentence] of [
    ["short_name", "No-Ticket", 'short_name "No-Ticket"'],
    ["effective_on", '"2026-02-30"', 'effective_on "2026-02-30"'],
    ["effective_on", '"soon"', 'effective_on "soon"'],
    ["phase", "later", '"later" under phase'],
    ["scope", "always", '"always" under scope'],
    ["scope", "[money]", '"money" under scope'],
    ["scope", "[]", "scope that name no domain"],
    ["collections", "[baseline]", '"baseline" under collections'],
    ["collections", "[]", "collections that name no collection"],
    ["topics", "[weather]", '"weather" under topics'],
    ["needs", "[luck]", '"luck" under needs'],
    ["lint", "[header/colour]", '"header/colour" under lint'],
    ["controls", '["SOX:405"]', "control SOX:405, which the catalog does not have"],
    [
      "controls",
      '["SOX:404(a)", "COBIT:AI6"]',
      "COBIT:AI6, which is in force until 2012-04-09 only; its successor is COBIT:BAI06",
    ],
    ["controls", '["HIPAA:164.312(b)"]', "collection sox and names no control of sox-itgc"],
    ["controls", '["SOX:404"]', "SOX:404, which stands for a whole regulation"],
    ["controls", "SOX:404(a)", "controls that are no list"],
    ["severity", "high", "custom\\.severity, which nothing reads"],
    [
      "failure_msg",
      '"{commit} has {tickets}"',
      "\\{tickets\\} in its failure_msg, and its params are commit, services",
    ],
    ["solution", '"See {ticket_url}"', "\\{ticket_url\\} in its solution"],
  ] as const)
    testWithOpa(`is refused with ${name}: ${value}`, () =>
      expect(ofRule({ [name]: value })).toContainEqual(said(sentence)),
    );

  testWithOpa("is there at all", () => {
    const bare = `package sox.tickets\n\nimport data.lib.result\n\n${body}\n`;
    expect(problems({ "sox/tickets.rego": bare })).toEqual([said("the rule deny has no METADATA")]);
  });
  testWithOpa("is said of one rule only, be it a warning", () => {
    const twin = source({}, body.replace("deny", "warn")).split("\n\n").slice(2).join("\n\n");
    const main = `${entry}\nwarn contains result if some result in data.sox.tickets.warn\n`;
    expect(problems({ "sox/tickets.rego": `${source()}\n${twin}`, "main.rego": main })).toEqual([
      said("is the code of policies/sox/tickets\\.rego:20 \\(deny\\) too"),
    ]);
  });
});

describe("what a rule gives", () => {
  const given = (code: string) => problems({ "sox/tickets.rego": source({}, code) });

  testWithOpa("has the rule's own code", () =>
    expect(given(body.replace("tickets.no_ticket", "tickets.other"))).toEqual([
      said('gives the code "sox\\.tickets\\.other" instead of its own'),
    ]),
  );
  testWithOpa("has a code that is written in the rule", () =>
    expect(given(body.replace('"sox.tickets.no_ticket"', "input.code"))).toEqual([
      said("does not write its code as a text"),
    ]),
  );
  testWithOpa("has params that are written in the rule", () =>
    expect(given(body.replace(/params := .*/, "params := input.params"))).toEqual([
      said("does not write its params as an object"),
    ]),
  );
  testWithOpa("is followed through the library and through unions", () => {
    const through = body.replace(
      /found := .*/,
      'found := result.about("sox.tickets.no_ticket", commit, {"services": params.services})',
    );
    expect(given(through)).toEqual([]);
    expect(given(through.replace('{"services": params.services}', "{}"))).toEqual([
      said("\\{services\\} in its failure_msg"),
      said("\\{services\\} in its solution"),
    ]);
  });
});

describe("the house of the policies", () => {
  testWithOpa("has a package where its name says", () =>
    expect(problems({ "sox/other.rego": source(), "sox/tickets.rego": null })).toContainEqual(
      "policies/sox/other.rego: is package sox.tickets; expected sox.other.",
    ),
  );
  testWithOpa("has tests beside each file, which name each code", () => {
    expect(problems({ "sox/tickets_test.rego": null })).toEqual([
      "policies/sox/tickets.rego: has no test file beside it.",
    ]);
    expect(problems({ "sox/tickets_test.rego": "package sox.tickets_test\n" })).toEqual([
      said("is never named in sox/tickets_test\\.rego"),
    ]);
  });
  testWithOpa("collects every file's rules at the one entry point", () =>
    expect(problems({ "main.rego": "package gitops_health\n" })).toEqual([
      "policies/sox/tickets.rego: policies/main.rego does not collect its rules deny, so they never count.",
    ]),
  );
  testWithOpa("refers only to what the library and the settings have", () => {
    const text = source({}, body.replace("\n", "\n\tresult.quick(1)\n\tdata.settings.days.most > 1\n"));
    const missing = (path: string) => `policies/sox/tickets.rego: refers to ${path}, which is not there.`;
    expect(problems({ "sox/tickets.rego": text })).toEqual([
      missing("data.lib.result.quick"),
      missing("data.settings.days.most"),
    ]);
    expect(problems({ "sox/tickets.rego": text }, { days: { most: 3 } })).toEqual([missing("data.lib.result.quick")]);
  });
});

test("what METADATA may name is what the packages know", () => {
  expect(known.lint).toContain("trailers/evidence");
  expect(known.controls.get("SOX:404")?.framework).toBe("sox-itgc");
});
