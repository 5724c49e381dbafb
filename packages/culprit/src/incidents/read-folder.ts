import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "@gitops-health/text";

/** An incident file as it lies in its folder; untrusted. */
export interface IncidentFile {
  /** Below the folder. */
  readonly name: string;
  readonly text: string;
}

export interface IncidentFolder {
  readonly files: readonly IncidentFile[];
  /** Why a file was passed over. */
  readonly passedOver: readonly string[];
}

/** Files that are read, and bytes of each; who has more gives a narrower folder. */
const MOST = 10_000;
const LARGEST = 256 * 1024;
const DEPTH = 4;
/** Read side by side. */
const WIDTH = 32;

/**
 * The Markdown files of a folder, sorted by name; undefined when it is no folder. Links are not followed: they could lead out of it.
 */
export async function readIncidents(directory: string): Promise<IncidentFolder | undefined> {
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const names: string[] = [];
  const passedOver: string[] = [];
  for await (const each of markdownNames(directory, "", DEPTH)) {
    if (names.length >= MOST) {
      passedOver.push(`More than ${MOST} files; the rest were not read.`);
      break;
    }
    names.push(each);
  }
  const files: IncidentFile[] = [];
  for (let at = 0; at < names.length; at += WIDTH) {
    const batch = names
      .slice(at, at + WIDTH)
      .map(async (each) => ({ name: each, text: await bounded(join(directory, each)) }));
    for (const { name: file, text } of await Promise.all(batch))
      if (text === undefined) passedOver.push(`${file}: larger than ${LARGEST / 1024} KiB, or it cannot be read.`);
      else files.push({ name: file, text });
  }
  return { files, passedOver };
}

async function* markdownNames(directory: string, below: string, depth: number): AsyncGenerator<string> {
  const entries = await readdir(join(directory, below), { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => compare(a.name, b.name));
  for (const entry of entries) {
    const inside = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile() && /\.md$/i.test(entry.name)) yield inside;
    else if (entry.isDirectory() && depth > 0 && !entry.name.startsWith("."))
      yield* markdownNames(directory, inside, depth - 1);
  }
}

async function bounded(path: string): Promise<string | undefined> {
  const file = await open(path, "r").catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const buffer = Buffer.alloc(Math.min(LARGEST + 1, (await file.stat()).size + 1));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return bytesRead > LARGEST ? undefined : buffer.toString("utf8", 0, bytesRead);
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
