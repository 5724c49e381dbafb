import { createHash, randomBytes } from "node:crypto";
import { Problem } from "@gitops-health/example-service-kit";

/** A session as its holder sees it. */
export interface Session {
  readonly user: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
}

/** Sessions by the digest of their token: who reads the store cannot use what is in it. */
export class Sessions {
  readonly #minutes: number;
  readonly #now: () => number;
  readonly #sessions = new Map<string, { user: string; expires: number }>();

  constructor(minutes: number, now: () => number) {
    this.#minutes = minutes;
    this.#now = now;
  }

  /** Sessions that are not over. */
  get open(): number {
    this.#forgetExpired();
    return this.#sessions.size;
  }

  /** Begins a session and gives its token out, once. */
  begin(user: string): string {
    this.#forgetExpired();
    const token = randomBytes(32).toString("base64url");
    this.#sessions.set(digest(token), { user, expires: this.#now() + this.#minutes * 60_000 });
    return token;
  }

  /**
   * The session of a token.
   * @throws {Problem} 401 when there is none or it is over.
   */
  find(token: string): Session {
    const session = this.#sessions.get(digest(token));
    if (session === undefined || session.expires <= this.#now())
      throw new Problem(401, "no-session", "There is no such session, or it has ended.");
    return { user: session.user, expiresAt: new Date(session.expires).toISOString() };
  }

  end(token: string): void {
    this.#sessions.delete(digest(token));
  }

  #forgetExpired(): void {
    for (const [key, { expires }] of this.#sessions) if (expires <= this.#now()) this.#sessions.delete(key);
  }
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
