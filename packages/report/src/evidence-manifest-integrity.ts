import type { AuditReport, ManifestEntry } from "@gitops-health/contracts";
import type { Inline, Section } from "./page.ts";
import { counted } from "./words.ts";

/** Integrity and how to check it, the catalogue, and a place to sign. */
export function integritySections(report: AuditReport, files: readonly ManifestEntry[]): Section[] {
  return [integrity(files), verification(), catalogue(report), attestation()];
}

function integrity(files: readonly ManifestEntry[]): Section {
  const statements = files.filter(({ path }) => path.startsWith("statements/"));
  const others = files.filter(({ path }) => !path.startsWith("statements/"));
  return {
    id: "integrity",
    title: "Integrity",
    blocks: [
      {
        kind: "callout",
        text: [
          { kind: "strong", text: "UNSIGNED." },
          " Nobody has signed this package: whoever could replace all of it, with the root that was kept elsewhere, could replace its content. Keep the Merkle root where the package's holder cannot write.",
        ],
      },
      {
        kind: "paragraph",
        text: [
          `The package holds ${counted(statements.length, "stored document")}, each named for its sha256, and the files below. Its manifest.json lists all files with size and sha256 under one Merkle root (RFC 6962); the action's output merkle-root and its evidence-manifest document repeat that root. This report cannot name it, because it is itself a file of the package.`,
        ],
      },
      {
        kind: "table",
        caption: "Files that this report rests on",
        columns: [{ title: "File", narrow: true }, { title: "Bytes", align: "right" }, { title: "sha256" }],
        rows: others.map(({ path, size, sha256 }) => [
          [path],
          [size.toLocaleString("en-US")],
          [{ kind: "code", text: sha256 }],
        ]),
        empty: "No files were given.",
      },
    ],
  };
}

/** RFC 6962 with Python's standard library alone; a test runs it on a real package. */
const ROOT_SCRIPT = `python3 - <<'END'
import hashlib, json
sha = lambda data: hashlib.sha256(data).digest()
def root(leaves):
    if len(leaves) == 0: return sha(b"")
    if len(leaves) == 1: return sha(b"\\0" + leaves[0])
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return sha(b"\\1" + root(leaves[:half]) + root(leaves[half:]))
manifest = json.load(open("manifest.json", encoding="utf-8"))
leaves = [json.dumps(e, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() for e in manifest["entries"]]
print("computed", root(leaves).hex())
print("recorded", manifest["merkleRoot"])
END`;

function verification(): Section {
  return {
    id: "verification",
    title: "How to check this package again",
    blocks: [
      {
        kind: "commands",
        title: "With gitops-health, offline; it finds any changed byte, and exits with 3 if there is one",
        text: "gitops-health audit verify evidence-….tar.gz --merkle-root <the root that you kept>",
      },
      {
        kind: "commands",
        title: "Without our code: every file against the list of digests",
        text: "mkdir package && tar xzf evidence-….tar.gz -C package && cd package\nsha256sum --check --strict SHA256SUMS",
      },
      {
        kind: "commands",
        title: "Without our code: the Merkle root from the manifest, to compare with the one that you kept",
        text: ROOT_SCRIPT,
      },
      {
        kind: "paragraph",
        text: [
          "A stored document is an in-toto Statement about one commit. In a clone of the repository, ",
          { kind: "code", text: "git log --first-parent" },
          " with the query under Population gives the same list of changes.",
        ],
      },
    ],
  };
}

function catalogue({ catalogVersion, materials }: AuditReport): Section {
  return {
    id: "catalogue",
    title: "Catalogue and rules used",
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Catalogue", [catalogVersion]],
          ...materials.map(({ name, digest }): [string, Inline[]] => [name, [{ kind: "code", text: digest.sha256 }]]),
        ],
      },
    ],
  };
}

function attestation(): Section {
  const blank = "……………………………………………………";
  return {
    id: "attestation",
    title: "Attestation",
    blocks: [
      {
        kind: "paragraph",
        text: [
          "For the person who accepts this report, on paper or as a record of their own. Until then it is attested by nobody.",
        ],
      },
      {
        kind: "facts",
        facts: ["Reviewed by", "Role", "Date", "Meaning of signature", "Signature"].map((name) => [
          name,
          [{ kind: "small", text: blank }],
        ]),
      },
    ],
  };
}
