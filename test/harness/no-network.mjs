/** Loaded before a bundle: every connection that is not to this machine fails, so that a hidden one is seen. */
import { Socket } from "node:net";

const connect = Socket.prototype.connect;

/** @param {any[]} options @this {Socket} */
function guarded(...options) {
  const first = Array.isArray(options[0]) ? options[0][0] : options[0];
  const host = typeof first === "object" && first !== null ? (first.host ?? first.path) : options[1];
  const local =
    host === undefined ||
    host === "localhost" ||
    host === "127.0.0.1" ||
    host === "::1" ||
    String(host).startsWith("/");
  if (!local) throw new Error(`The harness allows no network, but the bundle connects to ${host}.`);
  return connect.apply(this, /** @type {any} */ (options));
}

Socket.prototype.connect = guarded;
