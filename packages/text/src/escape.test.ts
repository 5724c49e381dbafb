import { expect, test } from "vitest";
import { escapeHtml } from "./escape.ts";

test("HTML metacharacters become references", () =>
  expect(escapeHtml(`<a b="c">&'`)).toBe("&#60;a b=&#34;c&#34;&#62;&#38;&#39;"));
