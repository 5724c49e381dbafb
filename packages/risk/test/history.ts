import type { ImportedCommit } from "../../../test/fast-import.ts";

/** A history of `count` commits of growing size, every fifth of them a fix, over a few source files. */
export function* history(count: number, from = 0): Generator<ImportedCommit> {
  for (let n = from; n < from + count; n++) {
    const lines = Array.from({ length: 1 + (n % 40) }, (_, line) => `if (check${line}(${n})) run(${n});`);
    yield {
      message: n % 5 === 0 ? `fix: case ${n}\n` : `feat: case ${n}\n`,
      files: [[`src/module${n % 7}.ts`, `${lines.join("\n")}\n`]],
      author: `Person ${n % 3} <person${n % 3}@example.com>`,
    };
  }
}
