import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** 16 MiB for each try (RFC 7914's interactive parameters); enough to make guessing dear, little enough for a log-in. */
const cost: ScryptOptions = { N: 16_384, r: 8, p: 1 };

/** A password as it is kept: a salt of its own and the scrypt key. */
export interface HashedPassword {
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** Hashes a password with a fresh salt. */
export async function hashPassword(password: string): Promise<HashedPassword> {
  const salt = randomBytes(16);
  return { salt, key: await derive(password, salt) };
}

/** Whether a password is the hashed one, in a time that does not depend on where they differ. */
export async function matches(password: string, hashed: HashedPassword): Promise<boolean> {
  return timingSafeEqual(await derive(password, hashed.salt), hashed.key);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
