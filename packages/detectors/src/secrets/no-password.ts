import { isPlaceholder } from "./placeholder.ts";

/**
 * Whether what stands for a password in a URL or a connection string is none: a placeholder, a variable, or what every machine
 * of a developer has (the user's own name, `postgres`, `password`), which opens nothing that is worth it.
 */
export function isNoPassword(password: string, user: string): boolean {
  const bare = password.toLowerCase();
  return isPlaceholder(password) || bare === user.toLowerCase() || DEFAULTS.has(bare) || VARIABLE.test(password);
}

const DEFAULTS = new Set([
  "admin",
  "db",
  "dbpass",
  "dbpassword",
  "default",
  "demo",
  "dev",
  "foo",
  "bar",
  "guest",
  "local",
  "mysql",
  "pass",
  "passwd",
  "password",
  "postgres",
  "psw",
  "pwd",
  "pw",
  "root",
  "sa",
  "secret",
  "test",
  "testing",
  "token",
  "user",
  "username",
]);

/** Names rather than values: `$PASS`, `%s`, `{password}`, `dbPassword`, `DB_PASS`, `config.password`, and ends of expressions. */
const VARIABLE =
  /[${}()[\]]|^%|^:|^(?:[a-z][\w]{0,40}[._-])?(?:db|my|user|the|mysql|pg|postgres|redis|auth|api|access|personal)?[._-]?(?:passw(?:or)?d|pass|pwd|secret|token|key)$/i;
