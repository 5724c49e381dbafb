import { describe, expect, test } from "vitest";
import type { Detector } from "../engine/detector.ts";
import { connectionString } from "./connection-string.ts";
import { urlCredentials } from "./url-credentials.ts";

function found(detector: Detector, text: string): string[] {
  const input = { text, path: "src/main.ts", family: "c-like", context: "main", side: "added" } as const;
  return [...detector.detect(input)].map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
}
const PASSWORD = ["q7", "Vd", "2!", "mZ"].join("");
const at = (scheme: string, user: string, password: string, rest: string) => `${scheme}://${user}:${password}@${rest}`;

describe("a password in a URL", () => {
  test.each(["https", "ftp", "ssh", "smtp", "ldaps", "http"])("is found with %s", (scheme) => {
    expect(found(urlCredentials, `const a = "${at(scheme, "app", PASSWORD, "host.acme.io/x")}";`)).toEqual([
      `secret/url-credentials ${PASSWORD}`,
    ]);
  });

  test.each(["postgres", "mysql", "mongodb+srv", "redis", "amqps", "postgresql+asyncpg", "sqlserver"])(
    "is told as a database's with %s",
    (scheme) => {
      expect(found(urlCredentials, at(scheme, "app", PASSWORD, "db:5432/main"))).toEqual([
        `secret/database-connection-string ${PASSWORD}`,
      ]);
    },
  );

  test("is found with one slash, as a resolved path has it, for schemes that are known", () => {
    const resolved = (scheme: string) => `/srv/${at(scheme, "app", PASSWORD, "db.acme.io/main").replace("//", "/")}`;
    expect(found(urlCredentials, resolved("postgres"))).toEqual([`secret/database-connection-string ${PASSWORD}`]);
    expect(found(urlCredentials, resolved("https"))).toEqual([`secret/url-credentials ${PASSWORD}`]);
    expect(found(urlCredentials, resolved("volume"))).toEqual([]);
  });

  test("is found without a user, and twice in a line", () => {
    const url = at("redis", "", PASSWORD, "cache.internal:6379");
    expect(found(urlCredentials, `${url},${url}`)).toHaveLength(2);
  });

  test.each([
    at("https", "user", "${PASSWORD}", "host.acme.io"),
    at("https", "user", "<password>", "host.acme.io"),
    at("https", "{user}", "{password}", "host.acme.io"),
    at("https", "%s", "%s", "%s"),
    at("https", "x-access-token", "$TOKEN", "github.com/a/b"),
    at("postgres", "postgres", "postgres", "localhost/app"),
    at("mysql", "root", "root", "db"),
    at("mongodb", "user", "password", "mongo"),
    at("https", "user", PASSWORD, "example.com/x"),
    at("https", "user", PASSWORD, "api.example.org"),
    at("https", "user", "changeme", "host.acme.io"),
    "https://host.acme.io:8080/path@2",
    "https://host.acme.io/a:b@c",
    "git@github.com:acme/app.git",
    "see https://[::1]:8080/ for more: it is @home",
  ])("is not seen in %s", (text) => expect(found(urlCredentials, text)).toEqual([]));

  test("comes to an end on a long text of nothing but its own marks", () => {
    const hostile = ["a://b:".repeat(20_000), "://".repeat(20_000), "x://", "y".repeat(100_000)].join("");
    expect(found(urlCredentials, hostile)).toEqual([]);
  });
});

describe("a password in a connection string", () => {
  const word = ["Pass", "word"].join("");
  test.each([
    `Server=tcp:db.acme.io,1433;Database=app;User Id=app;${word}=${PASSWORD};Encrypt=true`,
    `Data Source=db;Initial Catalog=app;User ID=app;${word}=${PASSWORD}`,
    `Driver={ODBC Driver 18};Server=db;Uid=app;Pwd=${PASSWORD};`,
    `host=db.acme.io port=5432 user=app ${word.toLowerCase()}=${PASSWORD} dbname=app`,
    `host=db.acme.io user=app ${word.toLowerCase()}='${PASSWORD}'`,
    `jdbc:postgresql://db.acme.io/app?user=app&${word.toLowerCase()}=${PASSWORD}`,
    `jdbc:sqlserver://db:1433;${word.toLowerCase()}={${PASSWORD}}`,
  ])("is found in %s", (text) => {
    expect(found(connectionString, `"${text}"`)).toEqual([`secret/database-connection-string ${PASSWORD}`]);
  });

  test.each([
    `Server=db;Database=app;User Id=app;${word}=\${DB_PASSWORD};`,
    `Server=db;Database=app;User Id=app;${word}={0};`,
    `Server=db;Database=app;User Id=sa;${word}=sa;`,
    `Server=db;Database=app;User Id=app;${word}=<password>`,
    `Server=db;Database=app;User Id=app;${word}=" + password + ";`,
    `${word.toLowerCase()}=${PASSWORD}`,
    `?user=app&${word.toLowerCase()}=${PASSWORD}`,
    `Server=db;Integrated Security=true`,
  ])("is not seen in %s", (text) => expect(found(connectionString, `"${text}"`)).toEqual([]));

  test("comes to an end on a long text of nothing but its own marks", () => {
    expect(found(connectionString, "password= ".repeat(20_000) + "server=a;".repeat(20_000))).toEqual([]);
  });
});
