import { parseArgs } from "node:util";

export interface CommandLine {
  /** Path of the limits file, relative to the current folder. */
  readonly config: string;
  /** 0 lets the operating system choose. */
  readonly port: number;
  readonly host: string;
}

/**
 * Reads `--config FILE --port N --host ADDRESS`; without them `config/limits.json`, 8080 and the loopback address.
 * @throws {TypeError} for an option that is not known, {RangeError} for a port that is none.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      config: { type: "string", default: "config/limits.json" },
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "127.0.0.1" },
    },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new RangeError(`--port ${values.port}: expected a number from 0 to 65535.`);
  return { config: values.config, port: Number(values.port), host: values.host };
}
