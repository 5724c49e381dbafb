import { Document, parse, visit } from "yaml";

/** A value as YAML: maps in lines of their own, lists in one line. */
export function yamlText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Seq(_, list) {
      list.flow = true;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

/** The value in a YAML (or JSON) text; aliases may not expand without bound. @throws whatever the parser says */
export function parseYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 100, logLevel: "error" });
}
