import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { RE2JS } from "re2js";

/**
 * A compiled expression in the syntax of RE2 (no look-around, no back-references), which takes linear time on any text.
 *
 * The library (260 KB) is loaded by the first expression and not before: whoever scans nothing, or nothing in which a keyword
 * stands, pays nothing for it. A detector cannot wait, so it is no `import()`; a bundler ships the file that `new URL` names.
 *
 * @throws what the library throws for an expression that is none; its message quotes the expression
 */
export function re2(expression: string): RE2JS {
  library ??= createRequire(import.meta.url)(fileURLToPath(shipped)) as typeof import("re2js");
  return library.RE2JS.compile(expression);
}

const shipped = new URL("../../../node_modules/re2js/build/index.cjs", import.meta.url);
let library: typeof import("re2js") | undefined;
