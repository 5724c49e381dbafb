import type { Socket } from "node:net";
import { type ByteQueue, more, type Parser, parsed, until } from "./bytes.ts";
import { GitError } from "./error.ts";
import { failure, type GitProcess, type Place, start } from "./process.ts";

export interface ObjectInfo {
  readonly sha: string;
  readonly type: string;
  readonly size: number;
}

export interface ObjectContents extends ObjectInfo {
  readonly contents: Buffer;
}

/** Answers questions about objects; one git process for all of them, started by the first and ended with ours. */
export interface Objects {
  /** `name` is an extended SHA-1 expression (gitrevisions(7)), as bytes when it holds a path. Undefined when there is none. */
  info(name: string | Buffer): Promise<ObjectInfo | undefined>;
  read(name: string | Buffer): Promise<ObjectContents | undefined>;
  /** Ends the process; a later question starts another. */
  close(): void;
}

const COMMAND = ["cat-file", "--batch-command", "-z"];

export function openObjects(place: Place): Objects {
  let session: Session | undefined;
  const ask = (command: Question["command"], name: string | Buffer) => {
    session ??= openSession(place, (ended) => {
      if (session === ended) session = undefined;
    });
    return session.ask(command, Buffer.from(name));
  };
  return {
    info: (name) => ask("info", name),
    read: (name) => ask("contents", name) as Promise<ObjectContents | undefined>,
    close() {
      session?.process.child.stdin.end();
      session = undefined;
    },
  };
}

interface Question {
  readonly command: "info" | "contents";
  readonly name: Buffer;
  readonly resolve: (answer: ObjectInfo | ObjectContents | undefined) => void;
  readonly reject: (error: unknown) => void;
}

interface Session {
  readonly process: GitProcess;
  ask(command: Question["command"], name: Buffer): Promise<ObjectInfo | ObjectContents | undefined>;
}

function openSession(place: Place, onEnd: (session: Session) => void): Session {
  const process = start(place, COMMAND);
  const waiting: Question[] = [];
  const hold = (held: boolean) => keepAlive(process, held);
  hold(false);

  const serve = async () => {
    try {
      for await (const answer of parsed(process.child.stdout, (bytes) => answers(bytes, waiting))) {
        waiting.shift()?.resolve(answer.object);
        if (waiting.length === 0) hold(false);
      }
      const code = await process.ended;
      throw failure(COMMAND, code, process.stderr());
    } catch (error) {
      onEnd(session);
      for (const question of waiting.splice(0)) question.reject(error);
    }
  };
  const session: Session = {
    process,
    ask: (command, name) =>
      new Promise((resolve, reject) => {
        waiting.push({ command, name, resolve, reject });
        hold(true);
        process.child.stdin.write(Buffer.concat([Buffer.from(`${command} `), name, Buffer.from([0])]));
      }),
  };
  void serve();
  return session;
}

/** An idle process must not keep ours from ending; one that owes an answer must. */
function keepAlive({ child }: GitProcess, held: boolean): void {
  const handles = [child, child.stdin as Socket, child.stdout as Socket, child.stderr as Socket];
  for (const handle of handles) {
    if (held) handle.ref();
    else handle.unref();
  }
}

/**
 * Reads `<sha> <type> <size>\n[<contents>\n]` or `<name> missing\n`. Names may hold anything, also newlines, so an answer is
 * compared with its question first: a name always holds `:` or `^` in front of its first space, which no sha does.
 */
function* answers(bytes: ByteQueue, waiting: readonly Question[]): Parser<{ object: ObjectInfo | undefined }> {
  for (;;) {
    while (bytes.length === 0) {
      if (bytes.ended) return;
      yield undefined;
    }
    const question = waiting[0];
    if (!question)
      throw new GitError("unreadable-output", "ours", "git cat-file answered a question that was not asked.");
    if (yield* echoes(bytes, question.name)) {
      yield* until(bytes, LF, "latin1"); // " missing" or " ambiguous"
      yield { object: undefined };
      continue;
    }
    const line = yield* until(bytes, LF, "latin1");
    const match = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line);
    if (!match) {
      yield { object: undefined };
      continue;
    }
    const [, sha = "", type = "", size = ""] = match;
    const info = { sha, type, size: Number(size) };
    if (question.command === "info") yield { object: info };
    else {
      while (bytes.length < info.size + 1) yield* more(bytes);
      const contents = Buffer.from(bytes.buffer.subarray(bytes.start, bytes.start + info.size));
      bytes.start += info.size + 1;
      const read: ObjectContents = { ...info, contents };
      yield { object: read };
    }
  }
}

const LF = 0x0a;

/** Takes the name when the answer begins with it. */
function* echoes(bytes: ByteQueue, name: Buffer): Generator<undefined, boolean, void> {
  for (let at = 0; at < name.length; at++) {
    while (bytes.length <= at) yield* more(bytes);
    if (bytes.buffer[bytes.start + at] !== name[at]) return false;
  }
  bytes.start += name.length;
  return true;
}
