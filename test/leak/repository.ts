import { createRepository, type Files, type TestRepository } from "../repository.ts";
import { type Planted, values } from "./values.ts";

/** Configurations, each with a value in another place: most are wrong, some are right. By path, for the input `config`. */
function configurations(): Map<string, string> {
  const texts = values.flatMap(({ text }) => {
    const q = JSON.stringify(text);
    const long = JSON.stringify(`${"x".repeat(72)} ${text}`);
    return [
      `version: ${q}\n`,
      `version: 1\n${q}: 1\n`,
      `version: 1\nservices: { ${q}: { paths: ["src/**"], domains: [phi] } }\n`,
      `version: 1\nservices: { a: { paths: [${q}], domains: [${q}] } }\n`,
      `version: 1\nservices: { a: { paths: ["**"], domains: [phi], ${q}: 1 } }\n`,
      `version: 1\nservices: { a: { paths: ["**"], domains: [phi], depends-on: [${q}] } }\n`,
      `version: 1\nframeworks: [${long}]\n`,
      `version: 1\ncollections: [${q}]\n`,
      `version: 1\ncommit: { types: [${q}], rules: { ${q}: error } }\n`,
      `version: 1\nrisk: { weights: { semantic: ${q} } }\n`,
      `version: 1\nenforcement: { rules: { ${q}: block } }\n`,
      `version: 1\nwaivers: [ { id: ${q}, rule: ${q}, scope: {}, reason: ${q}, approver: ${q}, ticket: ${q}, expires: 2027-01-01 } ]\n`,
      `version: 1\nwaivers: [ { id: W-1, rule: risk.declared_risk.missing, scope: {}, reason: ${q}, approver: "@boss", ticket: ${q}, expires: 2027-01-01 } ]\n`,
      `version: 1\npolicies: [${q}]\ndata: [${q}]\n`,
      `version: 1\nadopted-at: ${q}\n`,
      `version: 1\ndetectors: { baseline: ${q}, suppress: [ { rule: "phi/*", paths: ["**"], reason: ${q} } ] }\n`,
      `version: 1\ndetectors: { rules: [ { id: phi/own, description: ${q}, pattern: "(${text.replace(/[()\\"]/g, "")}", tests: { match: [${q}] } } ] }\n`,
      `version: 1\ndetectors: { rules: [ { id: phi/own, description: ${q}, pattern: "abc", tests: { match: [${q}] } } ] }\n`,
      `version: 1\napprovals: { roles: { ${q}: [${q}] } }\n`,
      `version: 1\nfreeze: [ { name: ${q}, from: ${q}, until: ${q} } ]\n`,
      `version: 1\n${text}: [\n`,
      `version: 1\na: *${text.replace(/\s/g, "_")}\n`,
    ];
  });
  return new Map(texts.map((text, index) => [`configurations/${index}.yml`, text]));
}

/** Messages and files of a commit that holds one value everywhere that git takes it. */
function plantings({ text }: Planted): { message: string; files: Files; author?: string }[] {
  const q = JSON.stringify(text);
  // A path has no "//", and without it nothing tells that a word is a password.
  const path = text.includes("//") ? "a" : text;
  const header = `fix(phi): ${text}`.slice(0, 100);
  return [
    { message: `${header}\n`, files: { "services/phi/a.ts": `${q}\n` } },
    { message: `${"fix: very long ".repeat(5)}${text} and ${text} more\n\nBody.\n`, files: { "a.md": "x\n" } },
    { message: `fix: body\n\nThe record of ${text} was wrong.\n`, files: { "services/phi/b.ts": "1\n" } },
    {
      message: `fix: trailers\n\nRISK-LEVEL: ${text}\nCOMPLIANCE: ${text}\nSUGGESTED-REVIEWERS: ${text}\n${text}: x\n`,
      files: { "services/phi/b.ts": "2\n" },
    },
    { message: "fix: a path\n", files: { [`services/phi/${path}.ts`]: "1\n", [`${path}/a.md`]: "1\n" } },
    { message: "fix: code\n", files: { "services/phi/c.ts": `logger.info(${q}); // ${text}\nconst ssn = ${q};\n` } },
    { message: "fix: a table\n", files: { "services/phi/d.csv": `name,ssn,phone\nA B,${text},${text}\n` } },
    {
      message: "fix: a name\n",
      files: { "services/phi/b.ts": "3\n" },
      author: `Kim ${path} <k@x.org>`,
    },
    { message: "fix: owners\n", files: { ".github/CODEOWNERS": `services/ ${text}\n${text}\n` } },
    {
      message: "fix: gitleaks\n",
      files: { ".gitleaks.toml": `title = ${q}\n[[rules]]\nid = ${q}\nregex = '''(${path}'''\n` },
    },
    {
      message: "fix: baseline\n",
      files: { ".gitleaks.toml": null, ".github/gitops-health-baseline.json": `{"${path}": 1}\n` },
    },
    { message: "fix: settled\n", files: { ".github/gitops-health-baseline.json": null } },
  ];
}

export interface PlantedRepository extends AsyncDisposable {
  readonly repository: TestRepository;
  /** One commit for each value and place. */
  readonly commits: readonly string[];
  readonly configurations: readonly string[];
}

export async function plantedRepository(): Promise<PlantedRepository> {
  const repository = await createRepository();
  const texts = configurations();
  const ours = `version: 1\nservices:\n  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }\n`;
  await repository.commit("chore: start", {
    files: { "README.md": "x\n", ".github/gitops-health.yml": ours, ...Object.fromEntries(texts) },
  });
  const commits: string[] = [];
  for (const value of values)
    for (const { message, files, author } of plantings(value))
      commits.push(await repository.commit(message, { files, ...(author !== undefined && { author }) }));
  return {
    repository,
    commits,
    configurations: [...texts.keys()],
    [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose](),
  };
}
