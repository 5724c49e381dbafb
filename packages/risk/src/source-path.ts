const EXTENSIONS = new Set(
  (
    "c cc cpp cxx h hh hpp hxx m mm cs fs vb java kt kts scala groovy clj go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte " +
    "py rb php pl pm lua r jl ex exs erl hs ml sql plsql sh bash ps1 rego sol zig"
  ).split(" "),
);

/** Whether a path names source code, judged by its extension: the only kind of file whose tokens mean control flow or calls. */
export function isSource(path: string): boolean {
  const dot = path.lastIndexOf(".");
  return dot > path.lastIndexOf("/") && EXTENSIONS.has(path.slice(dot + 1).toLowerCase());
}
