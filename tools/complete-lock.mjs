/**
 * Completes package-lock.json with the packages for other platforms. npm leaves out those that the registry at hand does not
 * have (a mirror may hold only its own platform's), and then `npm ci` refuses the lock file everywhere. They are listed by
 * version; without an address or hash, for nobody could fetch them here.
 *
 *     npm run lock      npm install, and this
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const systems = ["darwin", "linux", "win32", "android", "freebsd", "openharmony"];
const processors = ["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "loong64"];

const path = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
/** @type {Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean, [key: string]: unknown }>} */
const packages = lock.packages;
for (const [place, entry] of Object.entries(packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {}))
    if (packages[`${place}/node_modules/${name}`] === undefined && packages[`node_modules/${name}`] === undefined) {
      if (!/^\d+\.\d+\.\d+/.test(version))
        throw new Error(`${name} is wanted as "${version}", which names no version.`);
      packages[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
      console.log(`${name} ${version} added`);
    }
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

/**
 * Such packages are named for their platform, e.g. `@biomejs/cli-linux-arm64-musl`.
 *
 * @param {string} name
 */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((each) => words.includes(each));
  const cpu = processors.filter((each) => words.includes(each));
  if (os.length === 0 || cpu.length === 0)
    throw new Error(`${name} does not say its platform; add it to the lock file by hand.`);
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.some((word) => word.startsWith("gnu"))
      ? ["glibc"]
      : [];
  return { cpu, ...(libc.length > 0 ? { libc } : {}), os };
}
