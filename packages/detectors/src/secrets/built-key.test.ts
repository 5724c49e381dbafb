import { expect, test } from "vitest";
import { generator } from "../../../../test/benchmarks/lint/random.ts";
import { scanText } from "../engine/scan-text.ts";
import { secrets } from "./detectors.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const random = generator(5);
const line = () => Array.from({ length: 64 }, () => LETTERS[Math.floor(random() * 64)]).join("");
const mark = (word: string) => ["-----", word, " RSA PRIV", "ATE KEY-----"].join("");
const found = (text: string) =>
  scanText(text, { path: "src/a.php", side: "added" }, { detectors: secrets }).map(({ rule }) => rule);

test.each([
  [
    "joined by dots",
    `"${mark("BEGIN")}\\r\\n" .\n    chunk_split(base64_encode($privateKeyBytes), 64) .\n    '${mark("END")}'`,
  ],
  [
    "joined by plus",
    `'${mark("BEGIN")}' + "\\n" + wrapLines(encodeBase64(privateKeyOfTheServer), 64) + '${mark("END")}'`,
  ],
])("code that puts a key together is none: %s", (_, code) => expect(found(`$pem = ${code};`)).toEqual([]));

test.each([
  ["as a file has it", () => `${mark("BEGIN")}\n${line()}\n${line()}\n${mark("END")}\n`],
  [
    "joined from its lines",
    () => `"${mark("BEGIN")}\\n" +\n  "${line()}\\n" +\n  "${line()}\\n" +\n  "${mark("END")}"`,
  ],
  ["in one string", () => `"${mark("BEGIN")}\\n${line()}\\n${line()}\\n${mark("END")}"`],
])("a key is found: %s", (_, text) => expect(found(text())).toEqual(["secret/private-key"]));
