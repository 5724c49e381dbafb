import type { Draw } from "./random.ts";
import { type ContextName, VALUE, type Writer, type Written } from "./sample.ts";

/** Code, data and messages without fields of their own: the label says what the value is. */
export const codeWriters: Readonly<Partial<Record<ContextName, Writer>>> = {
  "string literal": ({ label }, draw) =>
    draw.pick<() => Written>([
      () => code("ts", draw, `const ${camel(label)} = "${VALUE}";`),
      () => code("java", draw, `  private static final String ${snake(label).toUpperCase()} = "${VALUE}";`),
      () => code("java", draw, `    record.set${pascal(label)}("${VALUE}");`),
      () => code("py", draw, `${snake(label)} = '${VALUE}'`),
      () => code("cs", draw, `    ${pascal(label)} = "${VALUE}",`),
      () => code("java", draw, `    assertThat(found.get${pascal(label)}()).isEqualTo("${VALUE}");`),
      () => code("ts", draw, `  if (record.${camel(label)} === "${VALUE}") return;`),
      () => code("java", draw, `    if ("${VALUE}".equals(record.get${pascal(label)}())) return;`),
      () => code("py", draw, `record = dict(${snake(label)}="${VALUE}", active=True)`),
      () => code("go", draw, `\trecord := Record{${pascal(label)}: "${VALUE}", Active: true}`),
      () => code("rb", draw, `record[:${snake(label)}] = '${VALUE}'`),
      () => code("kt", draw, `    val ${camel(label)}: String = "${VALUE}"`),
      () => code("cs", draw, `    values.Add("${snake(label)}", "${VALUE}");`),
      () => code("sh", draw, `export ${snake(label).toUpperCase()}='${VALUE}'`),
      () => code("html", draw, `<input type="text" name="${snake(label)}" value="${VALUE}">`),
      () => code("xml", draw, `  <${camel(label)}>${VALUE}</${camel(label)}>`),
    ])(),
  "log call": ({ label }, draw) =>
    draw.pick<() => Written>([
      () => code("java", draw, `    log.info("Loaded ${label} ${VALUE}");`),
      () => code("ts", draw, `  console.log("${label}: ${VALUE}");`),
      () => code("py", draw, `    logging.warning("rejected ${label} %s", "${VALUE}")`),
      () => code("go", draw, `\tlog.Printf("${snake(label)}=${VALUE} accepted")`),
      () => code("java", draw, `    log.debug("{} = {}", "${label}", "${VALUE}");`),
      () => code("cs", draw, `    logger.LogError($"no match for ${label} '${VALUE}' in index");`),
      () => code("rb", draw, `  Rails.logger.info "${label} => ${VALUE}"`),
      () => code("ts", draw, `  logger.warn({ ${camel(label)}: "${VALUE}" }, "record skipped");`),
    ])(),
  comment: ({ label }, draw) =>
    draw.pick<() => Written>([
      () => code("ts", draw, `// ${label}: ${VALUE}`),
      () => code("py", draw, `# fails for ${label} ${VALUE}`),
      () => code("java", draw, ` * ${label} is ${VALUE}`),
      () => code("cs", draw, `/* ${label} = ${VALUE} */`),
      () => code("ts", draw, `// TICKET-${draw.shape("4##")}: wrong result when ${label} is "${VALUE}"`),
      () => code("py", draw, `# ${VALUE} (${label}) was imported twice`),
      () => code("java", draw, `  // reproduce with ${label}=${VALUE}`),
      () => code("go", draw, `// e.g. ${label}: ${VALUE}, see the report`),
    ])(),
  SQL: ({ label }, draw) =>
    draw.pick<() => Written>([
      () => code("sql", draw, `UPDATE patients SET ${snake(label)} = '${VALUE}' WHERE id = 7;`),
      () => code("sql", draw, `SELECT id FROM patients WHERE ${snake(label)} = '${VALUE}';`),
      () => code("sql", draw, `INSERT INTO patients (id, ${snake(label)}, status) VALUES (7, '${VALUE}', 'active');`),
    ])(),
  JSON: ({ label }, draw) => ({
    path: "data/record.json",
    text: `{\n  "version": "${draw.shape("#.1#.#")}",\n  "createdAt": ${draw.shape("17########")},\n  "${draw.pick([camel, snake])(label)}": "${VALUE}",\n  "trace": "${uuid(draw)}"\n}\n`,
  }),
  YAML: ({ label }, draw) => ({
    path: "config/record.yml",
    text: `version: ${draw.shape("1.#.#")}\nrecord:\n  ${draw.pick([camel, snake])(label)}: ${draw.pick([`"${VALUE}"`, `'${VALUE}'`, VALUE])}\n  timeout: ${draw.shape("3####")}\n`,
  }),
  "stack trace": ({ label }, draw) =>
    draw.pick<() => Written>([
      () => ({
        path: "logs/error.log",
        text: `Exception in thread "main" java.lang.IllegalArgumentException: Invalid ${label} '${VALUE}'\n\tat org.clinic.import.Reader.read(Reader.java:${draw.shape("1##")})\n\tat java.base/java.lang.Thread.run(Thread.java:${draw.shape("8##")})\n`,
      }),
      () => ({
        path: "logs/error.log",
        text: `Traceback (most recent call last):\n  File "/srv/app/reader.py", line ${draw.shape("1##")}, in read\nValueError: duplicate ${label}: ${VALUE}\n`,
      }),
    ])(),
  "commit subject": ({ label }, draw) => ({
    path: null,
    text: `${draw.pick(["fix(import): reject", "fix: crash on", "feat(api): accept", "test: cover", "fix: wrong age for", "chore: remove duplicate"])} ${label} ${draw.pick(["", "", "= ", "#"])}${VALUE}\n\nRefs: #${draw.int(100, 999)}\n`,
  }),
};

/** What stands beside identifiers in code: numbers of other kinds, of which none may be told. */
function code(extension: string, draw: Draw, line: string): Written {
  const quiet = [
    `timestamp = ${draw.shape("17########")}`,
    `build = "${draw.shape("1.##.#")}"`,
    `id = "${uuid(draw)}"`,
    `size = ${draw.shape("4####")}`,
    `commit ${[...draw.shape("########")].map((digit) => "0a1b2c3d4e"[Number(digit)]).join("")}`,
    `port = ${draw.shape("8###")}`,
    `released 2024-0${draw.int(1, 9)}-1${draw.int(0, 9)}`,
    `mask 255.255.255.0`,
  ];
  const comment = { py: "#", sql: "--" }[extension] ?? "//";
  return {
    path: `src/main/Reader.${extension}`,
    text: `${comment} ${draw.pick(quiet)}\n${line}\n${comment} ${draw.pick(quiet)}\n`,
  };
}

function uuid(draw: Draw): string {
  return (
    draw
      .shape("3f########")
      .replace(/(?<=^.{8})/, "-")
      .slice(0, 9)
      .padEnd(9, "0") + draw.shape("4b##-4###-9###-0#########c#")
  );
}

function wordsOf(label: string): string[] {
  return label.split(/[ -]/).map((word) => word.toLowerCase());
}

function pascal(label: string): string {
  return wordsOf(label)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function camel(label: string): string {
  const whole = pascal(label);
  return whole.charAt(0).toLowerCase() + whole.slice(1);
}

export function snake(label: string): string {
  return wordsOf(label).join("_");
}
