import type { LanguageFamily } from "./detector.ts";

const FAMILIES: readonly (readonly [family: LanguageFamily, names: string])[] = [
  [
    "c-like",
    "c cc cpp cxx h hh hpp java js jsx mjs cjs ts tsx mts cts cs go rs swift kt kts scala groovy gradle php inc dart m mm proto vue svelte css scss less jsonc json5 zig sol tf hcl",
  ],
  [
    "python-like",
    "py pyi pyw rb rake gemspec sh bash zsh fish ksh pl pm r jl ps1 psm1 dockerfile makefile mk gemfile rakefile cmake ex exs nix jenkinsfile",
  ],
  ["sql", "sql ddl dml psql plsql pks pkb prc hql"],
  ["yaml-like", "yml yaml properties ini cfg conf toml env editorconfig npmrc cnf service"],
  ["xml", "xml xsd xsl xslt wsdl html htm xhtml svg csproj vbproj fsproj props targets config plist jsp jspx pom resx"],
  ["json", "json ndjson jsonl geojson har ipynb webmanifest avsc"],
  ["csv", "csv tsv tab psv"],
];

const FAMILY_OF = new Map(
  FAMILIES.flatMap(([family, names]) => names.split(" ").map((name) => [name, family] as const)),
);

/** How a file is written, by its name: the extension, or the whole name of files that have none (Dockerfile, .env). */
export function familyOf(path: string | null): LanguageFamily {
  if (path === null) return "text";
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const [first = "", second = ""] = name.split(".");
  const extension = name.slice(name.lastIndexOf(".") + 1);
  // `.env.production`, `Dockerfile.test`
  return FAMILY_OF.get(extension) ?? FAMILY_OF.get(first === "" ? second : first) ?? "text";
}
