import { type Metrics, Problem } from "@gitops-health/example-service-kit";
import type { AuthLimits } from "./limits.ts";
import type { Lockout } from "./lockout.ts";
import { type HashedPassword, hashPassword, matches } from "./password.ts";

/** Accounts and the check of their passwords. */
export class Accounts {
  readonly #limits: AuthLimits;
  readonly #lockout: Lockout;
  readonly #count: (labels: { result: string }) => void;
  readonly #accounts = new Map<string, HashedPassword>();
  /** Compared against for unknown users, so that the time of the answer does not tell who has an account. */
  readonly #nobody = hashPassword("");

  constructor(limits: AuthLimits, lockout: Lockout, metrics: Metrics) {
    this.#limits = limits;
    this.#lockout = lockout;
    this.#count = metrics.counter("auth_logins_total", "Log-ins tried, by result.");
  }

  /**
   * Opens an account.
   * @throws {Problem} 409 when the name is taken, 422 for a password that is too short.
   */
  async open(user: string, password: string): Promise<void> {
    if ([...password].length < this.#limits.minimumPasswordLength)
      throw new Problem(
        422,
        "weak-password",
        `A password has at least ${this.#limits.minimumPasswordLength} characters.`,
      );
    const hashed = await hashPassword(password);
    if (this.#accounts.has(user)) throw new Problem(409, "name-taken", "There is an account of that name.");
    this.#accounts.set(user, hashed);
  }

  /**
   * Checks a log-in.
   * @throws {Problem} 423 while the account is locked, 401 for a wrong name or password (not saying which).
   */
  async check(user: string, password: string): Promise<void> {
    if (this.#lockout.isLocked(user)) {
      this.#count({ result: "locked" });
      throw new Problem(423, "locked", "Too many failed log-ins; try again later.");
    }
    const hashed = this.#accounts.get(user) ?? (await this.#nobody);
    if (!(await matches(password, hashed)) || !this.#accounts.has(user)) {
      this.#lockout.failed(user);
      this.#count({ result: "failed" });
      throw new Problem(401, "wrong-credentials", "The name or the password is wrong.");
    }
    this.#lockout.succeeded(user);
    this.#count({ result: "succeeded" });
  }
}
