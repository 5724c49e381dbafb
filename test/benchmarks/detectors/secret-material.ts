import { type Draw, draws } from "./random.ts";
import { harmless, type SecretKind, tierA, tierB } from "./secret-values.ts";

/** A file with one thing in it that is a credential or looks like one. */
export interface SecretSample {
  readonly path: string;
  readonly text: string;
  readonly kind: SecretKind;
  /** `twin`: the token cut short, so that it is none. */
  readonly is: "secret" | "twin" | "harmless";
  /** Lines (from 1) that the value stands in. */
  readonly lines: readonly [first: number, last: number];
}

type Writer = (label: string, value: string) => string;

/** How a value is written in a file of each kind, between other lines. */
const WRITERS: readonly (readonly [path: string, write: Writer])[] = [
  ["src/client.ts", (label, value) => `const ${camel(label)} = "${value}";`],
  ["src/Client.java", (label, value) => `  private static final String ${upper(label)} = "${value}";`],
  ["src/client.py", (label, value) => `${label.toLowerCase()} = '${value}'`],
  ["deploy/app.env", (label, value) => `${upper(label)}=${value}`],
  ["deploy/app.yaml", (label, value) => `  ${label}: ${value}`],
  ["src/settings.json", (label, value) => `  "${label}": "${value}",`],
  ["src/app.properties", (label, value) => `acme.${label.replaceAll("_", ".")}=${value}`],
  ["src/Web.config", (label, value) => `    <add key="${label}" value="${value}"/>`],
  ["bin/deploy.sh", (label, value) => `export ${upper(label)}="${value}"`],
  ["Dockerfile", (label, value) => `ENV ${upper(label)}=${value}`],
];
const EACH = 2;

/** Two values of each kind in each kind of file; of tokens, each with its twin. */
export function secretSamples(seed: number): SecretSample[] {
  const draw = draws(seed);
  return WRITERS.flatMap((writer) =>
    Array.from({ length: EACH }).flatMap(() => [
      ...tierA.flatMap((kind) => {
        const secret = sample(kind, "secret", writer, draw);
        return [secret, sample(kind, "twin", writer, draw)];
      }),
      ...tierB.map((kind) => sample(kind, "secret", writer, draw)),
      ...harmless.map((kind) => sample(kind, "harmless", writer, draw)),
    ]),
  );
}

function sample(
  kind: SecretKind,
  is: SecretSample["is"],
  [path, write]: (typeof WRITERS)[number],
  draw: Draw,
): SecretSample {
  const value = kind.make(draw);
  const written = write(draw.pick(kind.labels), is === "twin" ? value.slice(0, Math.floor(value.length * 0.4)) : value);
  const before = Array.from({ length: draw.int(1, 4) }, () => draw.pick(FILLER));
  const lines = written.split("\n").length;
  return {
    ...{ path, kind, is },
    text: [...before, written, ...Array.from({ length: draw.int(1, 3) }, () => draw.pick(FILLER)), ""].join("\n"),
    lines: [before.length + 1, before.length + lines],
  };
}

const FILLER = [
  "",
  "  retries: 3",
  "// see the runbook before you change this",
  "patients.forEach((patient) => visit(patient));",
  "timeout=30",
  '  "enabled": true,',
];

function camel(label: string): string {
  return label.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function upper(label: string): string {
  return label.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
}
