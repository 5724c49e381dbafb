export const id = 6253;
export const ids = [6253];
export const modules = {

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   Xy: () => (/* binding */ batches),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   uU: () => (/* binding */ taken)
/* harmony export */ });
/* unused harmony export ByteQueue */
/**
 * Bytes that arrive in chunks and are taken from the front. One growing buffer holds what is not yet taken, so that a field
 * of any length costs linear time, and an ordinary chunk is read where it lies, without a copy.
 */
class ByteQueue {
    /** The untaken bytes are `buffer[start, end)`. */
    buffer = Buffer.alloc(0);
    start = 0;
    end = 0;
    /** No more chunks will come. */
    ended = false;
    get length() {
        return this.end - this.start;
    }
    push(chunk) {
        const rest = this.length;
        if (rest === 0) {
            this.buffer = chunk;
            this.start = 0;
            this.end = chunk.length;
            return;
        }
        if (this.end + chunk.length > this.buffer.length) {
            const larger = Buffer.allocUnsafe(Math.max(rest + chunk.length, rest < chunk.length ? 0 : 2 * rest));
            this.buffer.copy(larger, 0, this.start, this.end);
            this.buffer = larger;
            this.start = 0;
            this.end = rest;
        }
        chunk.copy(this.buffer, this.end);
        this.end += chunk.length;
    }
    /** Where a byte lies, looking from an absolute position; -1 when it hasn't arrived. */
    indexOf(byte, from) {
        const at = this.buffer.indexOf(byte, from);
        return at < this.end ? at : -1;
    }
}
/** Takes the text before the next `byte`, and that byte. */
function* until(bytes, byte, encoding) {
    let looked = 0;
    for (;;) {
        const at = bytes.indexOf(byte, bytes.start + looked);
        if (at >= 0) {
            const text = bytes.buffer.toString(encoding, bytes.start, at);
            bytes.start = at + 1;
            return text;
        }
        looked = bytes.length;
        yield* more(bytes);
    }
}
/** As `until`, without a generator, for the many fields that have arrived whole; undefined while the byte has not. */
function taken(bytes, byte, encoding) {
    const at = bytes.indexOf(byte, bytes.start);
    if (at < 0)
        return undefined;
    const text = bytes.buffer.toString(encoding, bytes.start, at);
    bytes.start = at + 1;
    return text;
}
/** Waits for bytes. @throws RangeError when there are none to come */
function* more(bytes) {
    if (bytes.ended)
        throw new RangeError("The output of git ends in the middle of a record.");
    yield undefined;
}
/** The items that a parser reads from chunks. The parser goes on only when an item was taken, which may change what it reads next. */
async function* parsed(chunks, parser) {
    const bytes = new ByteQueue();
    const items = parser(bytes);
    for await (const chunk of chunks) {
        bytes.push(chunk);
        for (let next = items.next(); !next.done && next.value !== undefined; next = items.next())
            yield next.value;
    }
    bytes.ended = true;
    for (const item of items)
        if (item !== undefined)
            yield item;
}
/** The items that a parser reads, those of each chunk together: awaiting each alone takes longer than reading it. */
async function* batches(chunks, parser) {
    const bytes = new ByteQueue();
    const items = parser(bytes);
    for await (const chunk of chunks) {
        bytes.push(chunk);
        const batch = [];
        for (let next = items.next(); !next.done && next.value !== undefined; next = items.next())
            batch.push(next.value);
        if (batch.length > 0)
            yield batch;
    }
    bytes.ended = true;
    for (const item of items)
        if (item !== undefined)
            yield [item];
}


/***/ }),

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SAME_EVERYWHERE),
/* harmony export */   s: () => (/* binding */ diffOptions)
/* harmony export */ });
/** Options of `git log` and `git diff-tree` by which a diff is the same under every configuration. */
const SAME_EVERYWHERE = [
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--submodule=short",
    "--ignore-submodules=none",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--inter-hunk-context=0",
    "-O/dev/null",
];
function diffOptions({ files, renames }) {
    const patch = files === "patch" ? ["--patch", "--unified=0"] : [];
    const found = renames === "exact" ? "--find-renames=100%" : renames ? "--find-renames=50%" : "--no-renames";
    return ["-z", "--raw", "--no-abbrev", ...SAME_EVERYWHERE, ...patch, found];
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ nulSeparated),
/* harmony export */   Pw: () => (/* binding */ pathsUnlikeAllParents),
/* harmony export */   Ui: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41);
/* harmony import */ var _diff_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4568);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3983);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5059);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2735);





/** The files that differ between two commits or trees (full shas); `base` null is the empty tree. */
async function diff(place, base, head, options) {
    const args = ["diff-tree", "-r", ...(0,_diff_options_js__WEBPACK_IMPORTED_MODULE_0__/* .diffOptions */ .s)(options), "--end-of-options", base ?? place.emptyTree, head, "--"];
    const read = function* (bytes) {
        yield (yield* (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .fileChanges */ .C)(bytes, { bytes: options.maxPatchBytes })).files;
    };
    let files = [];
    for await (const all of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)((0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .stream */ .Td)(place, args), read))
        files = all;
    return files;
}
/** Paths of a merge whose content is none of its parents' (git-diff-tree(1), `-c`). */
async function pathsUnlikeAllParents(place, merge) {
    const args = [
        "diff-tree",
        "-r",
        "-z",
        "-c",
        "--no-renames",
        "--name-only",
        "--no-commit-id",
        "--end-of-options",
        merge,
        "--",
    ];
    const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .Fg)(place, args);
    return nulSeparated(stdout).map(_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathText */ .L);
}
/** Names (latin1 text) that each end with NUL. */
function nulSeparated(bytes) {
    return bytes.toString("latin1").split("\0").slice(0, -1);
}


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ shallowError),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   lZ: () => (/* binding */ FETCH_ALL)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can go wrong between us and a repository. */
class GitError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}
/** What to add to a workflow that checks out without history. */
const FETCH_ALL = "Add `fetch-depth: 0` under `with:` of the actions/checkout step";
/** History is needed that a shallow clone does not have. */
function shallowError(what) {
    return new GitError("shallow-clone", "environment", `${what}, because this clone is shallow. ${FETCH_ALL}.`);
}


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ COMMIT_MARK),
  C: () => (/* binding */ fileChanges)
});

// EXTERNAL MODULE: ./packages/git/lib/bytes.js
var lib_bytes = __webpack_require__(41);
// EXTERNAL MODULE: ./packages/git/lib/error.js
var error = __webpack_require__(7832);
;// CONCATENATED MODULE: ./packages/git/lib/hunk.js


/** Reads `@@ -a,b +c,d @@` and its lines into a file. Only its counts say where it ends: lines may look like anything. */
function* hunk(bytes, { change }, budget) {
    const header = yield* (0,lib_bytes/* until */.TG)(bytes, LF, "latin1");
    const match = HEADER.exec(header);
    if (!match)
        throw new error/* GitError */.XS("unreadable-output", "ours", `git printed a hunk header that we can't read: ${header}`);
    const deletions = Number(match[2] ?? 1);
    const additions = Number(match[4] ?? 1);
    change.deletions += deletions;
    change.additions += additions;
    const removed = [];
    const added = [];
    const removedWhole = yield* lines(bytes, deletions, "-", removed, budget);
    const addedWhole = yield* lines(bytes, additions, "+", added, budget);
    if (!removedWhole || !addedWhole)
        change.truncated = true;
    change.hunks.push({ oldStart: Number(match[1]), newStart: Number(match[3]), removed, added });
}
const LF = 0x0a;
const BACKSLASH = 0x5c;
const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Takes `count` lines and the remark `\ No newline at end of file`. @returns whether all of them were kept */
function* lines(bytes, count, sign, kept, budget) {
    let left = count;
    let whole = true;
    let looked = 0;
    while (left > 0) {
        if (budget.bytes === 0) {
            whole = false;
            yield* skipLine(bytes);
            left--;
            continue;
        }
        const { end, found } = lineEnds(bytes, left, looked);
        const size = end - bytes.start;
        if (found > 0 ? size > budget.bytes : bytes.length > budget.bytes)
            budget.bytes = 0;
        else if (found > 0) {
            budget.bytes -= size;
            keep(bytes.buffer.toString("utf8", bytes.start + 1, end - 1), sign, kept);
            bytes.start = end;
            left -= found;
            looked = 0;
        }
        else {
            looked = bytes.length;
            yield* (0,lib_bytes/* more */.OS)(bytes);
        }
    }
    if (count > 0)
        yield* skipRemark(bytes);
    return whole;
}
/** Where the last of at most `wanted` whole lines ends, and how many there are; the first `looked` bytes have no line end. */
function lineEnds(bytes, wanted, looked) {
    let end = bytes.start;
    let found = 0;
    while (found < wanted) {
        const at = bytes.indexOf(LF, found === 0 ? end + looked : end);
        if (at < 0)
            break;
        end = at + 1;
        found++;
    }
    return { end, found };
}
/** All lines of one side begin with the same sign, so a line end and that sign part them, and nothing else does. */
function keep(text, sign, kept) {
    for (const line of text.split(`\n${sign}`))
        kept.push(line);
}
function* skipLine(bytes) {
    for (;;) {
        const at = bytes.indexOf(LF, bytes.start);
        bytes.start = at < 0 ? bytes.end : at + 1;
        if (at >= 0)
            return;
        yield* (0,lib_bytes/* more */.OS)(bytes);
    }
}
function* skipRemark(bytes) {
    while (bytes.length === 0) {
        if (bytes.ended)
            return;
        yield undefined;
    }
    if (bytes.buffer[bytes.start] === BACKSLASH)
        yield* skipLine(bytes);
}

;// CONCATENATED MODULE: ./packages/git/lib/patch-header.js
/** The line by which git begins the patch of a file, as latin1 text; tells which entry a patch belongs to. */
function patchHeader({ oldName, newName }) {
    return `diff --git ${quoted(`a/${oldName}`)} ${quoted(`b/${newName}`)}`;
}
/** C-style quoting as git does it with `core.quotepath=off`: only when control characters, quotes or backslashes are there. */
function quoted(name) {
    if (!SPECIAL.test(name))
        return name;
    return `"${name.replace(SPECIAL_ALL, (c) => `\\${LETTERS[c] ?? c.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}
const SPECIAL = /[\u0000-\u001f"\\\u007f]/;
const SPECIAL_ALL = /[\u0000-\u001f"\\\u007f]/g;
const LETTERS = {
    "\u0007": "a",
    "\b": "b",
    "\t": "t",
    "\n": "n",
    "\v": "v",
    "\f": "f",
    "\r": "r",
    '"': '"',
    "\\": "\\",
};

// EXTERNAL MODULE: ./packages/git/lib/path.js
var path = __webpack_require__(5059);
;// CONCATENATED MODULE: ./packages/git/lib/raw-entry.js


/** Reads `:<old mode> <new mode> <old object> <new object> <status>\0<path>\0[<path>\0]` (git-diff(1), raw output format). */
function* rawEntry(bytes) {
    const meta = yield* (0,lib_bytes/* until */.TG)(bytes, 0, "latin1");
    const status = STATUS[meta.charAt(meta.lastIndexOf(" ") + 1)] ?? "modified";
    const oldName = yield* (0,lib_bytes/* until */.TG)(bytes, 0, "latin1");
    const twoNames = status === "renamed" || status === "copied";
    const newName = twoNames ? yield* (0,lib_bytes/* until */.TG)(bytes, 0, "latin1") : oldName;
    const change = {
        path: (0,path/* pathText */.L)(newName),
        previousPath: twoNames ? (0,path/* pathText */.L)(oldName) : undefined,
        status,
        oldMode: meta.slice(1, 7),
        newMode: meta.slice(8, 14),
        binary: false,
        additions: 0,
        deletions: 0,
        hunks: [],
    };
    return { oldName, newName, change };
}
const STATUS = {
    A: "added",
    M: "modified",
    D: "deleted",
    R: "renamed",
    C: "copied",
    T: "type-changed",
};

;// CONCATENATED MODULE: ./packages/git/lib/file-changes.js





/** Before each commit; none of git's own lines starts with it. */
const COMMIT_MARK = 0x01;
/**
 * Reads `--raw -z` entries and the patches after them, up to the next commit or the end. The patches come in the order of
 * the entries; a file that became another type has two (deleted, added), and a conflict may have one without an entry.
 */
function* fileChanges(bytes, budget) {
    const entries = [];
    let skipped = false;
    let next = 0;
    let current;
    for (;;) {
        if (bytes.length === 0) {
            if (bytes.ended)
                break;
            yield undefined;
            continue;
        }
        const first = bytes.buffer[bytes.start];
        if (first === COMMIT_MARK)
            break;
        if (first === NUL || first === file_changes_LF)
            bytes.start++;
        else if (first === COLON)
            entries.push(yield* rawEntry(bytes));
        else if (first === AT) {
            if (!current)
                throw new error/* GitError */.XS("unreadable-output", "ours", "git printed a patch of a file that it did not list.");
            yield* hunk(bytes, current, budget);
        }
        else {
            const line = yield* (0,lib_bytes/* until */.TG)(bytes, file_changes_LF, "latin1");
            if (line.startsWith("diff --git ")) {
                const index = entryOf(line, entries, next);
                current = entries[index];
                if (current)
                    next = index + 1;
            }
            else if (line.startsWith("Binary files ") && current)
                current.change.binary = true;
            else if (line.startsWith("diff: warning: Skipping remerge-diff"))
                skipped = true;
        }
    }
    return { files: entries.map((entry) => entry.change), skipped };
}
const NUL = 0x00;
const file_changes_LF = 0x0a;
const COLON = 0x3a;
const AT = 0x40;
/** Index of the entry that a `diff --git` line begins the patch of: the next one, the last one again, or one further on. */
function entryOf(line, entries, next) {
    const matches = (index) => {
        const entry = entries[index];
        return entry !== undefined && patchHeader(entry) === line;
    };
    if (matches(next))
        return next;
    if (entries[next - 1]?.change.status === "type-changed" && matches(next - 1))
        return next - 1;
    for (let index = next + 1; index < entries.length; index++)
        if (matches(index))
            return index;
    return -1;
}


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository),
  G: () => (/* binding */ repositoryPlace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/git/lib/environment.js

/**
 * The environment of every git process: what the machine's owner set to reach and trust repositories stays (safe.directory
 * and credentials live in the configuration); what would point git elsewhere or bend its output (GIT_DIR, GIT_EXTERNAL_DIFF,
 * GIT_TRACE ...) does not.
 */
function gitEnvironment(outside) {
    const kept = Object.entries(outside).filter(([name]) => !name.toUpperCase().startsWith("GIT_") || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        LANGUAGE: "C",
        TZ: "UTC",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        // Into a pipe, git log otherwise writes each commit by itself, which makes reading a long history a third slower.
        GIT_FLUSH: "0",
    };
}
/**
 * Reading takes no attributes from the work tree, the index or the machine: a commit that adds `* -diff` to
 * .gitattributes would otherwise hide its own lines. (Together with `--bare`; GIT_ATTR_SOURCE counts from git 2.41.)
 */
function withoutAttributes(env, gitDir, emptyTree) {
    return {
        ...env,
        GIT_ATTR_NOSYSTEM: "1",
        GIT_ATTR_SOURCE: emptyTree,
        GIT_INDEX_FILE: (0,external_node_path_.join)(gitDir, "no-index-while-reading"),
    };
}
const KEPT = /^GIT_(CONFIG_.*|CONFIG|EXEC_PATH|SSL_.*|SSH.*|ASKPASS|HTTP_.*|CEILING_DIRECTORIES|PROTOCOL.*|ALLOW_PROTOCOL)$/;
/** Options before the git command that neutralise the user's configuration where no option of the command does. */
const neutralConfig = [
    "--no-pager",
    ...[
        "core.quotepath=off",
        "core.attributesFile=/dev/null",
        "core.bigFileThreshold=512m",
        "core.fsmonitor=false",
        "merge.renames=true",
        "merge.renameLimit=7000",
        "merge.directoryRenames=conflict",
        "merge.conflictStyle=merge",
        "diff.renameLimit=1000",
        "diff.suppressBlankEmpty=false",
    ].flatMap((setting) => ["-c", setting]),
];

// EXTERNAL MODULE: ./packages/git/lib/error.js
var error = __webpack_require__(7832);
// EXTERNAL MODULE: ./packages/git/lib/process.js
var lib_process = __webpack_require__(2735);
// EXTERNAL MODULE: ./packages/git/lib/repository.js + 13 modules
var repository = __webpack_require__(5402);
;// CONCATENATED MODULE: ./packages/git/lib/open.js






/**
 * Opens the repository that a folder lies in.
 * @throws GitError `not-a-repository`, `git-missing`, `git-too-old`, `dubious-ownership`
 */
async function openRepository(directory, options = {}) {
    return (0,repository/* repositoryAt */.u)(await repositoryPlace(directory, options));
}
/** Where the repository of a folder is and how git reads it; the errors of `openRepository`. */
async function repositoryPlace(directory, { signal, replaceRefs = false } = {}) {
    const cwd = (0,external_node_path_.resolve)(directory);
    if (!(await isDirectory(cwd)))
        throw notARepository(cwd);
    const env = { ...gitEnvironment(process.env), ...(!replaceRefs && { GIT_NO_REPLACE_OBJECTS: "1" }) };
    const outside = { options: [], cwd, env, signal };
    const asked = repositoryFacts(outside);
    asked.catch(() => { }); // an old git fails here too, but its age is what to say first
    await checkVersion(outside);
    const facts = await asked;
    const emptyTree = EMPTY_TREE[facts.objectFormat];
    if (emptyTree === undefined)
        throw new error/* GitError */.XS("git-failed", "environment", `Object format ${facts.objectFormat} of ${facts.gitDir} is unknown.`);
    return {
        // --bare: without a work tree, git takes no attributes from its files.
        options: [`--git-dir=${facts.gitDir}`, "--bare", ...neutralConfig],
        cwd: facts.gitDir,
        env: withoutAttributes(env, facts.gitDir, emptyTree),
        signal,
        root: facts.root,
        gitDir: facts.gitDir,
        commonDir: facts.commonDir,
        emptyTree,
        boundary: await shallowBoundary(facts.commonDir),
        outside: { ...outside, cwd: facts.root },
    };
}
const EMPTY_TREE = {
    sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};
async function repositoryFacts(place) {
    const args = [
        "rev-parse",
        "--path-format=absolute",
        "--absolute-git-dir",
        "--git-common-dir",
        "--show-object-format",
    ];
    // A bare repository has no top level: git prints the rest, then fails.
    const { code, stdout, stderr } = await (0,lib_process/* capture */.Fg)(place, [...args, "--show-toplevel"], { accept: [0, 128, 129] });
    const lines = stdout.toString().split("\n");
    if (lines.length > 5)
        throw new error/* GitError */.XS("git-failed", "environment", `The path ${JSON.stringify(place.cwd)} has a line break, which git's answers about a repository cannot hold; move the repository.`);
    const [gitDir, commonDir, objectFormat, root] = lines;
    if (gitDir && commonDir && objectFormat) {
        if (code !== 0 && !stderr.includes("work tree"))
            throw repositoryError(place.cwd, stderr);
        return { gitDir, commonDir, objectFormat, root: code === 0 && root ? root : gitDir };
    }
    throw repositoryError(place.cwd, stderr);
}
function repositoryError(directory, stderr) {
    const dubious = /dubious ownership in repository at '([^\n]*)'/.exec(stderr);
    if (dubious) {
        const message = `git does not trust the repository at ${dubious[1]}, because another user owns it. Run this before: git config --global --add safe.directory ${dubious[1]}`;
        return new error/* GitError */.XS("dubious-ownership", "environment", message, { cause: new Error(stderr) });
    }
    if (/not a git repository/i.test(stderr))
        return notARepository(directory);
    return new error/* GitError */.XS("git-failed", "environment", `git could not open the repository at ${directory}: ${stderr}`);
}
function notARepository(directory) {
    const message = `${directory} is not inside a git repository. Run actions/checkout before, or set \`working-directory\` to a folder of the repository.`;
    return new error/* GitError */.XS("not-a-repository", "environment", message);
}
/** Where a git was found that will do: a hook opens its repository more than once. */
const newEnough = new Set();
/** `git merge-tree --write-tree` is what asks for the newest git. */
async function checkVersion(place) {
    const { PATH = "" } = place.env;
    if (newEnough.has(PATH))
        return;
    const { stdout } = await (0,lib_process/* capture */.Fg)(place, ["--version"]);
    const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38))
        return void newEnough.add(PATH);
    const message = `${stdout.toString().trim()} is too old. Install git 2.38 or newer.`;
    throw new error/* GitError */.XS("git-too-old", "environment", message);
}
async function shallowBoundary(commonDir) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(commonDir, "shallow"), "latin1").catch(() => "");
    return new Set(text.split("\n").filter((line) => line !== ""));
}
async function isDirectory(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ thisOwner),
/* harmony export */   N: () => (/* binding */ ownerState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);



/**
 * Who made something that outlives a `kill -9`: `<machine>-<process>-<start>`, in hexadecimal and digits, so that it can be part of a
 * file name. The machine is a digest of host name and process namespace (each container has its own numbers); the start tells a process
 * from a later one with the same number. Where the system does not say when a process started, it is 0.
 */
function thisOwner() {
    return `${machine()}-${process.pid}-${startOf(process.pid) ?? 0}`;
}
function ownerState(owner) {
    const [where, pid, start] = owner.split("-");
    if (where !== machine())
        return "unknown";
    if (!runs(Number(pid)))
        return "dead";
    const since = startOf(Number(pid));
    return since === undefined || start === "0" || String(since) === start ? "alive" : "dead";
}
function machine() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\0${processNamespace()}`).digest("hex").slice(0, 8);
}
function processNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
function runs(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/** When a process started, in clock ticks since the machine did; undefined where there is no /proc. A process that only waits to be collected has ended. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The name of the program is in parentheses and may hold anything.
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return fields[0] === "Z" ? -1 : Number(fields[19]);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   X: () => (/* binding */ pathBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * A path's bytes (as latin1 text) as readable text: UTF-8 as it is, every other byte as `\xNN`. No two paths give the same
 * text: where a name itself contains `\x` and two hex digits, its backslash is written `\x5c`.
 */
function pathText(latin1) {
    if (!NON_ASCII.test(latin1))
        return latin1.includes("\\x") ? latin1.replace(LOOKS_ESCAPED, "\\x5c") : latin1;
    const bytes = Buffer.from(latin1, "latin1");
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? readable(bytes) : withEscapes(bytes);
}
/** The bytes of a path from its text, the inverse of `pathText`. */
function pathBytes(text) {
    const parts = text.split(ESCAPE); // text, hex digits, text, hex digits, ..., text
    return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 ? "hex" : "utf8")));
}
const LOOKS_ESCAPED = /\\(?=x[0-9a-f]{2})/g;
const ESCAPE = /\\x([0-9a-f]{2})/;
const NON_ASCII = /[^\u0000-\u007f]/;
function withEscapes(bytes) {
    let text = "";
    let run = 0;
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            text += `${readable(bytes.subarray(run, at))}\\x${bytes[at].toString(16).padStart(2, "0")}`;
            run = at + 1;
        }
        at += Math.max(1, length);
    }
    return text + readable(bytes.subarray(run));
}
function readable(utf8) {
    return utf8.toString("utf8").replace(LOOKS_ESCAPED, "\\x5c");
}
/** Length of the UTF-8 sequence at a place; 0 when there is none. */
function sequenceLength(bytes, at) {
    const first = bytes[at];
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ capture),
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   ni: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7832);


function start(place, args) {
    const { signal } = place;
    signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...place.options, ...args], {
        cwd: place.cwd,
        env: place.env,
        windowsHide: true,
        ...(signal && { signal }),
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
        if (stderr.length < MAX_STDERR)
            stderr += text.slice(0, MAX_STDERR);
    });
    child.stdin.on("error", () => { }); // git may end before it has read everything; its exit code tells
    const ended = new Promise((resolve, reject) => {
        child.on("error", (cause) => {
            // Told to end, git still runs for a moment; whoever cleans up after it must not do so while it writes.
            if (signal?.aborted && child.pid !== undefined)
                setTimeout(() => child.kill("SIGKILL"), PATIENCE).unref();
            else
                reject(startError(cause, signal));
        });
        // Not when it is closed: a process that git started may hold its pipes for long.
        child.on("exit", () => signal?.aborted && reject(signal.reason));
        child.on("close", (code, killedBy) => {
            if (code === null && signal?.aborted)
                reject(signal.reason);
            else
                resolve(code ?? (killedBy ? 128 : 0));
        });
    });
    ended.catch(() => { }); // awaited by whoever reads the output, perhaps later
    return { child, ended, stderr: () => stderr.trim() };
}
/** Runs git to its end. @throws GitError when it ends with a code that is not accepted */
async function capture(place, args, { input, accept = [0] } = {}) {
    const { child, ended, stderr } = start(place, args);
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stdin.end(input);
    const code = await ended;
    if (!accept.includes(code))
        throw failure(args, code, stderr());
    return { code, stdout: Buffer.concat(chunks), stderr: stderr() };
}
/** What git prints, as it prints it; the reader sets the pace. Ends the process when the reader stops early. */
async function* stream(place, args) {
    const { child, ended, stderr } = start(place, args);
    child.stdin.end();
    let reading = true;
    try {
        yield* child.stdout;
        reading = false;
    }
    finally {
        if (reading)
            child.kill();
    }
    const code = await ended;
    if (code !== 0)
        throw failure(args, code, stderr());
}
/** The error for a git process that ended badly: its own words, visible. */
function failure(args, code, stderr) {
    const command = args.find((argument) => !argument.startsWith("-")) ?? "git";
    const said = stderr === "" ? "without a message" : `and said: ${stderr.replaceAll(/\s*\n\s*/g, "; ")}`;
    const message = `git ${command} ended with exit code ${code} ${said}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS("git-failed", "environment", message, { cause: new Error(stderr) });
}
const MAX_STDERR = 4096;
/** Milliseconds that git has to end when it was told to. */
const PATIENCE = 2000;
function startError(cause, signal) {
    if (signal?.aborted)
        return signal.reason;
    if (cause.code !== "ENOENT")
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS("git-failed", "environment", `git could not run: ${cause.message}`, { cause });
    const message = "git was not found. Install git 2.38 or newer and put it on the PATH.";
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS("git-missing", "environment", message, { cause });
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ quarantined)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6882);


/**
 * The same place, where new objects land in a temporary folder, as `git receive-pack` does it: what merges on trial leaves
 * nothing behind, and a read-only repository will do.
 */
function quarantined(place) {
    const folder = (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFolder */ .y)("objects");
    const { GIT_OBJECT_DIRECTORY: around } = place.env; // a quarantine inside another
    const beside = [...(around === undefined ? [] : [around]), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.commonDir, "objects")];
    const env = {
        ...place.env,
        GIT_OBJECT_DIRECTORY: folder.path,
        // Quoted, since a path may hold the separator.
        GIT_ALTERNATE_OBJECT_DIRECTORIES: beside.map((path) => JSON.stringify(path)).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    };
    return {
        place: { ...place, env },
        [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
    };
}


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/**
 * Removes a file or a folder with everything in it, also what a build made read-only (Go does so with its module cache). No link is
 * followed; what is not there is removed already.
 *
 * @returns false when something stays, since it is another user's: what a container wrote as root
 */
async function removeFolder(path) {
    if (await removed(path))
        return true;
    await makeWritable(Buffer.from(path));
    return removed(path);
}
async function removed(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
        return true;
    }
    catch (error) {
        const { code } = error;
        // A folder that is not empty: something in it could not be removed, or is still being written.
        if (code === "EACCES" || code === "EPERM" || code === "ENOTEMPTY")
            return false;
        throw error;
    }
}
/** Lets us remove what is in a folder and in those below, as far as they are ours. */
async function makeWritable(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    if (found?.isDirectory() !== true)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700).catch(() => { });
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { encoding: "buffer" }).catch(() => []))
        await makeWritable(Buffer.concat([folder, Buffer.from("/"), name]));
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ repositoryAt)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./packages/git/lib/diff-options.js
var diff_options = __webpack_require__(4568);
// EXTERNAL MODULE: ./packages/git/lib/process.js
var lib_process = __webpack_require__(2735);
;// CONCATENATED MODULE: ./packages/git/lib/change-id.js



/**
 * `git patch-id --stable` of the squashed diff: the same for the same change after a rebase or squash (git-patch-id(1)).
 * Renames are not looked for and object names are full, so that it depends on nothing but the two trees; a binary file
 * counts by its object names. Undefined for an empty diff.
 */
async function changeId(place, base, head) {
    const patch = (0,lib_process/* start */.ni)(place, [...DIFF, "--end-of-options", base ?? place.emptyTree, head, "--"]);
    const id = (0,lib_process/* start */.ni)(place, ["patch-id", "--stable"]);
    patch.child.stdin.end();
    const out = [];
    id.child.stdout.on("data", (chunk) => out.push(chunk));
    await Promise.all([
        // When patch-id ends early, its own exit code tells why.
        (0,promises_.pipeline)(patch.child.stdout, id.child.stdin).catch(() => patch.child.kill()),
        succeeded(patch, DIFF),
        succeeded(id, ["patch-id"]),
    ]);
    return Buffer.concat(out).toString().split(" ")[0]?.trim() || undefined;
}
const DIFF = ["diff-tree", "-r", "--patch", "--full-index", "--unified=3", "--no-renames", ...diff_options/* SAME_EVERYWHERE */.Y];
async function succeeded(process, args) {
    const code = await process.ended;
    if (code !== 0)
        throw (0,lib_process/* failure */.V2)(args, code, process.stderr());
}

// EXTERNAL MODULE: ./packages/git/lib/diff.js
var diff = __webpack_require__(839);
// EXTERNAL MODULE: ./packages/git/lib/error.js
var error = __webpack_require__(7832);
// EXTERNAL MODULE: ./packages/git/lib/bytes.js
var lib_bytes = __webpack_require__(41);
// EXTERNAL MODULE: ./packages/git/lib/file-changes.js + 3 modules
var file_changes = __webpack_require__(3983);
;// CONCATENATED MODULE: ./packages/git/lib/commits.js


/** The `--format` that `commits` reads: a mark, then fields that each end with NUL. */
const COMMIT_FORMAT = `%x0${file_changes/* COMMIT_MARK */.s}${["H", "T", "P", "an", "ae", "at", "cn", "ce", "ct", "B"].map((field) => `%${field}%x00`).join("")}`;
/** Reads what `git log -z --format=<COMMIT_FORMAT>` prints, with `--raw` and `-p` or without. */
function* commits(bytes, maxPatchBytes) {
    for (;;) {
        if (bytes.length === 0) {
            if (bytes.ended)
                return;
            yield undefined;
        }
        else if (bytes.buffer[bytes.start] !== file_changes/* COMMIT_MARK */.s)
            bytes.start++;
        else {
            bytes.start++;
            const sha = (0,lib_bytes/* taken */.uU)(bytes, NUL, "latin1") ?? (yield* (0,lib_bytes/* until */.TG)(bytes, NUL, "latin1"));
            const tree = (0,lib_bytes/* taken */.uU)(bytes, NUL, "latin1") ?? (yield* (0,lib_bytes/* until */.TG)(bytes, NUL, "latin1"));
            const parents = (0,lib_bytes/* taken */.uU)(bytes, NUL, "latin1") ?? (yield* (0,lib_bytes/* until */.TG)(bytes, NUL, "latin1"));
            const author = yield* person(bytes);
            const committer = yield* person(bytes);
            const message = (0,lib_bytes/* taken */.uU)(bytes, NUL, "utf8") ?? (yield* (0,lib_bytes/* until */.TG)(bytes, NUL, "utf8"));
            const { files, skipped } = yield* (0,file_changes/* fileChanges */.C)(bytes, { bytes: maxPatchBytes });
            const commit = {
                sha,
                tree,
                parents: parents === "" ? [] : parents.split(" "),
                author,
                committer,
                message,
                files,
            };
            yield { commit, skipped };
        }
    }
}
const NUL = 0x00;
function* person(bytes) {
    const name = (0,lib_bytes/* taken */.uU)(bytes, NUL, "utf8") ?? (yield* (0,lib_bytes/* until */.TG)(bytes, NUL, "utf8"));
    const email = (0,lib_bytes/* taken */.uU)(bytes, NUL, "utf8") ?? (yield* (0,lib_bytes/* until */.TG)(bytes, NUL, "utf8"));
    const time = Number((0,lib_bytes/* taken */.uU)(bytes, NUL, "latin1") ?? (yield* (0,lib_bytes/* until */.TG)(bytes, NUL, "latin1")));
    return { name, email, time: Number.isFinite(time) ? time : 0 };
}

;// CONCATENATED MODULE: ./packages/git/lib/log-options.js


/** What a merge shows when the options do not say. */
function mergeFilesOf({ files = "none", mergeFiles }) {
    if (files === "none")
        return "none";
    return mergeFiles ?? (files === "patch" ? "remerge" : "none");
}
function logArguments(options, pass) {
    const { files = "none", renames = true } = options;
    return [
        "log",
        "-z",
        `--format=${COMMIT_FORMAT}`,
        "--encoding=UTF-8",
        "--no-mailmap",
        "--no-notes",
        "--no-show-signature",
        ...(files === "none" ? ["--no-patch"] : [...(0,diff_options/* diffOptions */.s)({ files, renames }), "--root"]),
        `--diff-merges=${DIFF_MERGES[pass.mergeFiles]}`,
        ...ORDER[pass.order],
        ...MERGES[pass.merges],
        ...(options.firstParent ? ["--first-parent"] : []),
        ...(options.max === undefined ? [] : [`--max-count=${options.max}`]),
        ...(options.since === undefined ? [] : [`--since-as-filter=@${options.since} +0000`]),
        ...(options.until === undefined ? [] : [`--until=@${options.until} +0000`]),
        "--end-of-options",
        options.head,
        ...(options.base ? [`^${options.base}`] : []),
        "--",
    ];
}
const DIFF_MERGES = { remerge: "remerge", "first-parent": "first-parent", none: "off" };
const ORDER = { newest: [], topological: ["--topo-order"], "reverse-topological": ["--topo-order", "--reverse"] };
const MERGES = { all: [], none: ["--no-merges"], only: ["--merges"] };

// EXTERNAL MODULE: ./packages/git/lib/quarantine.js
var quarantine = __webpack_require__(104);
;// CONCATENATED MODULE: ./packages/git/lib/log.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const MAX_PATCH_BYTES = 64 * 1024 * 1024;
/**
 * The commits of a range, streaming, read as fast as the caller takes them.
 * @throws GitError `shallow-clone` when the range reaches beyond what was fetched: the boundary commit's own files and
 * all commits behind it are unknown
 */
async function* log(place, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const order = options.order ?? "newest";
        const merges = options.merges === "exclude" ? "none" : "all";
        const mergeFiles = merges === "none" ? "none" : mergeFilesOf(options);
        if (mergeFiles !== "remerge") {
            const inOrder = order === "oldest" ? "reverse-topological" : "newest";
            for await (const batch of read(place, options, { order: inOrder, merges, mergeFiles }))
                for (const { commit } of batch)
                    yield commit;
            return;
        }
        const elsewhere = __addDisposableResource(env_1, (0,quarantine/* quarantined */.b)(place), true);
        if (order === "newest") {
            const pass = { order: "topological", merges, mergeFiles };
            for await (const batch of read(elsewhere.place, options, pass))
                for (const found of batch)
                    yield found.skipped ? await complete(place, options, found) : found.commit;
            return;
        }
        // git forgets the parents of a commit once it has shown it. Oldest first, it then no longer finds the merge bases of
        // later merges, and re-merges them as if they were unrelated; so the merges come from a pass of their own.
        const remerged = new Map();
        const onlyMerges = { order: "topological", merges: "only", mergeFiles };
        for await (const batch of read(elsewhere.place, options, onlyMerges))
            for (const found of batch) {
                const { sha, files } = await complete(place, options, found);
                if (files.length > 0)
                    remerged.set(sha, files);
            }
        for await (const batch of read(place, options, { order: "reverse-topological", merges, mergeFiles: "none" }))
            for (const { commit } of batch) {
                const files = remerged.get(commit.sha);
                yield files ? { ...commit, files } : commit;
            }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The commits of a pass, those of one chunk of git's output together. */
async function* read(place, options, pass) {
    const maxPatchBytes = options.maxPatchBytes ?? MAX_PATCH_BYTES;
    const chunks = (0,lib_process/* stream */.Td)(place, logArguments(options, pass));
    for await (const batch of (0,lib_bytes/* batches */.Xy)(chunks, (bytes) => commits(bytes, maxPatchBytes))) {
        const at = place.boundary.size === 0 ? -1 : batch.findIndex(({ commit }) => place.boundary.has(commit.sha));
        if (at < 0)
            yield batch;
        else {
            yield batch.slice(0, at);
            throw (0,error/* shallowError */.Jn)(`The parents of commit ${batch[at]?.commit.sha} are unknown`);
        }
    }
}
/** git cannot re-merge more than two parents: such a merge shows, against its first parent, the files unlike every parent's. */
async function complete(place, options, { commit, skipped }) {
    if (!skipped)
        return commit;
    const [first = null] = commit.parents;
    const unlike = new Set(await (0,diff/* pathsUnlikeAllParents */.Pw)(place, commit.sha));
    if (unlike.size === 0)
        return commit;
    const { maxPatchBytes = MAX_PATCH_BYTES } = options;
    const files = await (0,diff/* diff */.Ui)(place, first, commit.sha, {
        files: options.files === "raw" ? "raw" : "patch",
        renames: false,
        maxPatchBytes,
    });
    return { ...commit, files: files.filter((file) => unlike.has(file.path)) };
}

;// CONCATENATED MODULE: ./packages/git/lib/objects.js



const COMMAND = ["cat-file", "--batch-command", "-z"];
function openObjects(place) {
    let session;
    const ask = (command, name) => {
        session ??= openSession(place, (ended) => {
            if (session === ended)
                session = undefined;
        });
        return session.ask(command, Buffer.from(name));
    };
    return {
        info: (name) => ask("info", name),
        read: (name) => ask("contents", name),
        close() {
            session?.process.child.stdin.end();
            session = undefined;
        },
    };
}
function openSession(place, onEnd) {
    const process = (0,lib_process/* start */.ni)(place, COMMAND);
    const waiting = [];
    const hold = (held) => keepAlive(process, held);
    hold(false);
    const serve = async () => {
        try {
            for await (const answer of (0,lib_bytes/* parsed */.Yz)(process.child.stdout, (bytes) => answers(bytes, waiting))) {
                waiting.shift()?.resolve(answer.object);
                if (waiting.length === 0)
                    hold(false);
            }
            const code = await process.ended;
            throw (0,lib_process/* failure */.V2)(COMMAND, code, process.stderr());
        }
        catch (error) {
            onEnd(session);
            for (const question of waiting.splice(0))
                question.reject(error);
        }
    };
    const session = {
        process,
        ask: (command, name) => new Promise((resolve, reject) => {
            waiting.push({ command, name, resolve, reject });
            hold(true);
            process.child.stdin.write(Buffer.concat([Buffer.from(`${command} `), name, Buffer.from([0])]));
        }),
    };
    void serve();
    return session;
}
/** An idle process must not keep ours from ending; one that owes an answer must. */
function keepAlive({ child }, held) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles) {
        if (held)
            handle.ref();
        else
            handle.unref();
    }
}
/**
 * Reads `<sha> <type> <size>\n[<contents>\n]` or `<name> missing\n`. Names may hold anything, also newlines, so an answer is
 * compared with its question first: a name always holds `:` or `^` in front of its first space, which no sha does.
 */
function* answers(bytes, waiting) {
    for (;;) {
        while (bytes.length === 0) {
            if (bytes.ended)
                return;
            yield undefined;
        }
        const question = waiting[0];
        if (!question)
            throw new error/* GitError */.XS("unreadable-output", "ours", "git cat-file answered a question that was not asked.");
        if (yield* echoes(bytes, question.name)) {
            yield* (0,lib_bytes/* until */.TG)(bytes, LF, "latin1"); // " missing" or " ambiguous"
            yield { object: undefined };
            continue;
        }
        const line = yield* (0,lib_bytes/* until */.TG)(bytes, LF, "latin1");
        const match = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line);
        if (!match) {
            yield { object: undefined };
            continue;
        }
        const [, sha = "", type = "", size = ""] = match;
        const info = { sha, type, size: Number(size) };
        if (question.command === "info")
            yield { object: info };
        else {
            while (bytes.length < info.size + 1)
                yield* (0,lib_bytes/* more */.OS)(bytes);
            const contents = Buffer.from(bytes.buffer.subarray(bytes.start, bytes.start + info.size));
            bytes.start += info.size + 1;
            const read = { ...info, contents };
            yield { object: read };
        }
    }
}
const LF = 0x0a;
/** Takes the name when the answer begins with it. */
function* echoes(bytes, name) {
    for (let at = 0; at < name.length; at++) {
        while (bytes.length <= at)
            yield* (0,lib_bytes/* more */.OS)(bytes);
        if (bytes.buffer[bytes.start + at] !== name[at])
            return false;
    }
    bytes.start += name.length;
    return true;
}

// EXTERNAL MODULE: ./packages/git/lib/path.js
var lib_path = __webpack_require__(5059);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/git/lib/refs.js




/** The commit that a ref names. @throws GitError `unknown-ref`, `unborn-branch` */
async function resolveCommit(place, objects, ref, isShallow) {
    const sha = await tryResolveCommit(objects, ref);
    if (sha !== undefined)
        return sha;
    const unborn = await currentBranch(place);
    if (unborn !== undefined && (ref === "HEAD" || ref === unborn)) {
        const message = `Branch ${unborn} has no commit yet. Commit something first.`;
        throw new error/* GitError */.XS("unborn-branch", "user", message);
    }
    const missing = FULL_SHA.test(ref) || isShallow ? " It may not have been fetched: see `fetch-depth: 0` of actions/checkout." : "";
    const message = `There is no commit ${JSON.stringify(ref)} in this repository; expected a branch, tag or commit sha.${missing}`;
    throw new error/* GitError */.XS("unknown-ref", "user", message);
}
/** As `resolveCommit`, undefined for what names no commit here. */
async function tryResolveCommit(objects, ref) {
    if (ref === "" || ref.startsWith("-") || ref.includes("\0"))
        return undefined;
    return (await objects.info(`${ref}^{commit}`))?.sha;
}
/** Name of the branch that HEAD is on, also when it has no commit; undefined when detached. */
async function currentBranch(place) {
    const { stdout } = await (0,lib_process/* capture */.Fg)(place, ["symbolic-ref", "--quiet", "HEAD"], { accept: [0, 1] });
    return shortName(stdout.toString().trim(), "refs/heads/");
}
/** Where origin/HEAD points, else `main` or `master` if there is one. */
async function defaultBranch(place) {
    const args = ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"];
    const { stdout } = await (0,lib_process/* capture */.Fg)(place, args, { accept: [0, 1, 128] });
    const remote = shortName(stdout.toString().trim(), "refs/remotes/origin/");
    if (remote !== undefined)
        return remote;
    const candidates = ["main", "master"].flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
    const refs = await (0,lib_process/* capture */.Fg)(place, ["for-each-ref", "--format=%(refname)", ...candidates]);
    const present = refs.stdout.toString().split("\n");
    return candidates.find((ref) => present.includes(ref))?.replace(/^refs\/(heads|remotes\/origin)\//, "");
}
/** What HEAD and every ref name: a branch for HEAD (an object when it is detached), else an object. */
async function allRefs(place) {
    const [head, listed] = await Promise.all([
        (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(place.gitDir, "HEAD"), "utf8"),
        (0,lib_process/* capture */.Fg)(place, ["for-each-ref", "--format=%(refname) %(objectname)"]),
    ]);
    const refs = new Map([["HEAD", head.trim()]]);
    for (const line of listed.stdout.toString().split("\n").slice(0, -1)) {
        const space = line.lastIndexOf(" ");
        refs.set(line.slice(0, space), line.slice(space + 1));
    }
    return refs;
}
/** Names of the tags that point at each commit, annotated ones included, in the order of their names; other objects' tags are left out. */
async function tagsByCommit(place) {
    const format = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
    const { stdout } = await (0,lib_process/* capture */.Fg)(place, ["for-each-ref", `--format=${format}`, "refs/tags"]);
    const tags = new Map();
    for (const line of stdout.toString().split("\n").slice(0, -1)) {
        const [type, object, peeledType, peeled, ref] = line.split(" ");
        const commit = type === "commit" ? object : peeledType === "commit" ? peeled : undefined;
        const name = shortName(ref ?? "", "refs/tags/");
        if (commit === undefined || name === undefined)
            continue;
        const names = tags.get(commit);
        if (names === undefined)
            tags.set(commit, [name]);
        else
            names.push(name);
    }
    return tags;
}
/** The tip of a branch by its short name: origin's, else ours. */
async function branchTip(objects, name) {
    return ((await tryResolveCommit(objects, `refs/remotes/origin/${name}`)) ?? tryResolveCommit(objects, `refs/heads/${name}`));
}
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function shortName(ref, prefix) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

;// CONCATENATED MODULE: ./packages/git/lib/range.js


/**
 * The commits `base..head` that a request means, and the merge base that `head` is diffed against.
 * @throws GitError `unknown-ref`, `unrelated-histories`, `empty-range`, `shallow-clone`, `missing-before`, `missing-commit`, `missing-default-branch`
 */
async function resolveRange(repository, place, objects, request, allowEmpty) {
    const asked = { repository, place, objects };
    const range = await resolve(asked, request);
    const empty = range.mergeBase === range.head;
    if (!empty || allowEmpty)
        return range;
    const what = range.base === range.head ? "base and head are the same commit" : `${range.base} already contains`;
    const message = `There is nothing to judge: ${what} ${range.head}. Give other \`base\` and \`head\` inputs, or set \`allow-empty: true\`.`;
    throw new error/* GitError */.XS("empty-range", "user", message);
}
function resolve(asked, request) {
    if (request.kind === "push")
        return pushed(asked, request);
    if (request.kind === "branch")
        return branch(asked, request);
    return between(asked, request.base, request.head);
}
/** Two named commits; the name of the empty tree, or the parent of a commit that has none, as base means everything. */
async function between(asked, base, head) {
    const { repository } = asked;
    if (base === repository.emptyTree)
        return everything(await commit(asked, head));
    const child = base.endsWith("^") ? await commit(asked, base.slice(0, -1)) : undefined;
    if (child !== undefined && (await firstParent(asked, child)) === undefined)
        return everything(await commit(asked, head));
    return since(asked, await commit(asked, base), await commit(asked, head));
}
async function pushed(asked, request) {
    const { repository, place } = asked;
    const head = await commit(asked, request.after);
    if (request.before === undefined) {
        if (request.onDefaultBranch)
            return everything(head);
        return sinceDefaultBranch(asked, request.defaultBranch, head);
    }
    const before = await repository.tryResolve(request.before);
    if (before !== undefined)
        return since(asked, before, head);
    if (place.boundary.size > 0 && !request.forced)
        throw (0,error/* shallowError */.Jn)(`The commit before this push, ${request.before}, is not here`);
    const tip = request.onDefaultBranch ? undefined : await branchTip(asked.objects, request.defaultBranch);
    const mergeBase = tip && (await repository.mergeBase(tip, head));
    if (tip && mergeBase)
        return { base: tip, head, mergeBase };
    const message = `The commit before this push, ${request.before}, is not in this clone${request.forced ? ": the push was forced" : ""}. ${error/* FETCH_ALL */.lZ}, and run \`git fetch origin ${request.before}\` after it, or give \`base\` and \`head\` inputs.`;
    throw new error/* GitError */.XS("missing-before", "environment", message);
}
async function branch(asked, request) {
    const { place } = asked;
    const head = await commit(asked, request.head);
    const name = request.defaultBranch ?? (await defaultBranch(place));
    const onDefault = request.onDefaultBranch ?? (await isOnDefaultBranch(asked, name, head));
    if (!onDefault && name !== undefined)
        return sinceDefaultBranch(asked, name, head);
    const parent = await firstParent(asked, head);
    return parent === undefined ? everything(head) : { base: parent, head, mergeBase: parent };
}
/** Without a default branch there is nothing to compare with: as if on it. Detached counts as on it when it contains `head`. */
async function isOnDefaultBranch({ place, objects, repository }, name, head) {
    if (name === undefined)
        return true;
    const current = await currentBranch(place);
    if (current !== undefined)
        return current === name;
    const tip = await branchTip(objects, name);
    return tip !== undefined && repository.isAncestor(head, tip);
}
async function sinceDefaultBranch(asked, name, head) {
    const tip = await branchTip(asked.objects, name);
    if (tip !== undefined)
        return since(asked, tip, head);
    const message = `The default branch ${JSON.stringify(name)} is not in this clone, so there is nothing to compare with. ${error/* FETCH_ALL */.lZ}.`;
    throw new error/* GitError */.XS("missing-default-branch", "environment", message);
}
async function since({ repository }, base, head) {
    const mergeBase = await repository.mergeBase(base, head);
    if (mergeBase !== undefined)
        return { base, head, mergeBase };
    const message = `${base} and ${head} have no common ancestor. Give a \`base\` from which \`head\` was made.`;
    throw new error/* GitError */.XS("unrelated-histories", "user", message);
}
function everything(head) {
    return { base: null, head, mergeBase: null };
}
/** A commit that the request names; one that the event names and this clone lacks is the environment's fault. */
async function commit({ repository }, ref) {
    if (!range_FULL_SHA.test(ref))
        return repository.resolve(ref);
    const sha = await repository.tryResolve(ref);
    if (sha !== undefined)
        return sha;
    if (repository.shallow)
        throw (0,error/* shallowError */.Jn)(`Commit ${ref} is not here`);
    // A pull request's head is on no branch, so under pull_request_target, where another commit is checked out, no depth brings it.
    const message = `Commit ${ref} is not in this clone. ${error/* FETCH_ALL */.lZ}, and run \`git fetch origin ${ref}\` after it.`;
    throw new error/* GitError */.XS("missing-commit", "environment", message);
}
const range_FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A shallow clone shows its oldest commits without parents; undefined only for a true root. */
async function firstParent({ place, objects }, commit) {
    if (place.boundary.has(commit))
        throw (0,error/* shallowError */.Jn)(`The parent of ${commit} is not here`);
    const raw = (await objects.read(`${commit}^{commit}`))?.contents.toString("latin1") ?? "";
    const header = raw.slice(0, raw.indexOf("\n\n"));
    return /^parent ([0-9a-f]+)$/m.exec(header)?.[1];
}

;// CONCATENATED MODULE: ./packages/git/lib/result-tree.js
var result_tree_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var result_tree_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * The tree that `git merge-tree --write-tree` makes of two commits: what a merge, squash or merge-queue landing of `head` on
 * `base` gives. Null when they conflict, or without a base. The objects it writes go to a temporary folder.
 */
async function resultTree(place, base, head) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (base === null)
            return null;
        const args = ["merge-tree", "--write-tree", "--no-messages", "--name-only", "-z", "--end-of-options", base, head];
        const elsewhere = result_tree_addDisposableResource(env_1, (0,quarantine/* quarantined */.b)(place), true);
        const { code, stdout, stderr } = await (0,lib_process/* capture */.Fg)(elsewhere.place, args, { accept: [0, 1, 128] });
        if (code === 1)
            return null;
        if (code === 0)
            return stdout.toString("latin1").split("\0")[0]?.trim() ?? null;
        const unrelated = stderr.includes("unrelated histories");
        const message = unrelated
            ? `${base} and ${head} have no common ancestor, so they cannot be merged.`
            : `git merge-tree failed: ${stderr}`;
        throw new error/* GitError */.XS(unrelated ? "unrelated-histories" : "git-failed", "environment", message);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = result_tree_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/git/lib/owner.js
var lib_owner = __webpack_require__(2057);
// EXTERNAL MODULE: ./packages/git/lib/remove-folder.js
var remove_folder = __webpack_require__(1457);
// EXTERNAL MODULE: ./packages/git/lib/temporary-folder.js + 1 modules
var temporary_folder = __webpack_require__(6882);
;// CONCATENATED MODULE: ./packages/git/lib/stale-worktrees.js






const A_DAY = 24 * 60 * 60 * 1000;
/**
 * Work trees of ours whose process was killed before it could remove them: folders in the temporary directory, and notes of them
 * under `worktrees/` of this repository. They are known by their name alone, so that no work tree of the user's is ever among them.
 * One of another machine (a container that shares the disk) is stale only when its folder is gone and its note is a day old.
 */
async function staleWorktrees(commonDir) {
    const temporary = (await names((0,external_node_os_.tmpdir)())).map((name) => (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name));
    const noted = await notesOf(commonDir);
    const folders = new Set([...temporary, ...noted.keys()]);
    const stale = [];
    for (const folder of folders) {
        const owner = (0,temporary_folder/* ownerOf */.b)(folder);
        if (owner === undefined)
            continue;
        const state = (0,lib_owner/* ownerState */.N)(owner);
        if (state === "alive")
            continue;
        if (state === "unknown" && ((await exists(folder)) || !(await olderThanADay(noted.get(folder)))))
            continue;
        stale.push({ folder, owner });
    }
    return stale;
}
/**
 * Removes the folder of a work tree of ours and git's note of it, whatever of the two is there.
 *
 * @returns false when something of it stays, since it is another user's
 */
async function removeStaleWorktree(commonDir, { folder }) {
    const note = (await notesOf(commonDir)).get(folder);
    const isGone = await (0,remove_folder/* removeFolder */.v)(folder);
    if (note === undefined)
        return isGone;
    const isForgotten = await (0,remove_folder/* removeFolder */.v)(note);
    await (0,external_node_fs_promises_.rmdir)((0,external_node_path_.dirname)(note)).catch(() => { }); // only when it was the last one
    return isGone && isForgotten;
}
/** The notes of work trees of ours, by the folder that holds the tree; one that git did not finish is known by its own name. */
async function notesOf(commonDir) {
    const notes = new Map();
    const temporary = await (0,external_node_fs_promises_.realpath)((0,external_node_os_.tmpdir)()).catch(() => (0,external_node_os_.tmpdir)());
    for (const name of await names((0,external_node_path_.join)(commonDir, "worktrees"))) {
        const note = (0,external_node_path_.join)(commonDir, "worktrees", name);
        const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(note, "gitdir"), "utf8").catch(() => "");
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(text.trimEnd()));
        if ((0,temporary_folder/* ownerOf */.b)(folder) !== undefined)
            notes.set(folder, note);
        else if (text === "" && (0,temporary_folder/* ownerOf */.b)(name) !== undefined)
            notes.set((0,external_node_path_.join)(temporary, name), note);
    }
    return notes;
}
async function names(directory) {
    return (0,external_node_fs_promises_.readdir)(directory).catch(() => []);
}
async function exists(path) {
    return (0,external_node_fs_promises_.stat)(path).then(() => true, () => false);
}
async function olderThanADay(note) {
    if (note === undefined)
        return false;
    return (0,external_node_fs_promises_.stat)(note).then(({ mtimeMs }) => Date.now() - mtimeMs > A_DAY, () => false);
}

;// CONCATENATED MODULE: ./packages/git/lib/tree-entries.js



/**
 * What a commit has at a path: the file itself, or all files below the folder, sorted by bytes; nothing when it has nothing
 * there. Symlinks and submodules are entries of their own and are not followed.
 *
 * @param path relative to the top, without `./` and a slash at its end; empty for the whole tree
 */
async function treeEntries(place, commit, path) {
    const args = ["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", commit];
    // git's arguments are text; a path of other bytes than UTF-8 is asked for by its folder's listing instead.
    const asked = path === "" || !(0,lib_path/* pathBytes */.X)(path).equals(Buffer.from(path)) ? args : [...args, "--", path];
    const entries = (0,diff/* nulSeparated */.$Y)((await (0,lib_process/* capture */.Fg)(place, asked)).stdout).map(entry);
    return path === "" ? entries : entries.filter((each) => each.path === path || each.path.startsWith(`${path}/`));
}
/** `<mode> <type> <object> <size>\t<path>`, the size padded with blanks and `-` for what is no blob. */
function entry(line) {
    const tab = line.indexOf("\t");
    const [mode = "", , , size = "-"] = line.slice(0, tab).split(/ +/);
    return { path: (0,lib_path/* pathText */.L)(line.slice(tab + 1)), mode, size: size === "-" ? 0 : Number(size) };
}

;// CONCATENATED MODULE: ./packages/git/lib/submodules.js




/**
 * Fetches the submodules of a work tree that has any; git leaves their folders empty in a new one.
 *
 * @returns whether it has any
 * @throws GitError `submodules-failed` with git's own words
 */
async function updateSubmodules(place) {
    const listed = await (0,external_node_fs_promises_.access)((0,external_node_path_.join)(place.cwd, ".gitmodules")).then(() => true, () => false);
    if (!listed)
        return false;
    const { code, stderr } = await (0,lib_process/* capture */.Fg)(place, ["submodule", "--quiet", "update", "--init", "--recursive", "--force", "--checkout"], { accept: [0, 1, 128] });
    if (code === 0)
        return true;
    const said = stderr.replaceAll(/\s*\n\s*/g, "; ");
    const message = `The submodules of the commit could not be fetched; git said: ${said}. Give the job access to their repositories, or let the command do without them.`;
    throw new error/* GitError */.XS("submodules-failed", "environment", message);
}

;// CONCATENATED MODULE: ./packages/git/lib/take-back.js




/**
 * Takes a commit back in a work tree, as `git revert --no-commit` does: its files and index change, no commit is made.
 *
 * @param mainline of a merge, the parent that stays, from 1
 * @throws GitError `git-failed` for a reason other than a conflict
 */
async function takeBack(place, commit, mainline) {
    const person = ["-c", "user.name=gitops-health", "-c", "user.email=gitops-health@localhost"];
    const inside = { ...place, options: [...place.options, ...person, "-c", "rerere.enabled=false"] };
    const which = mainline === undefined ? [] : ["-m", String(mainline)];
    const args = ["revert", "--no-commit", "--no-gpg-sign", ...which, commit];
    const { code, stderr } = await (0,lib_process/* capture */.Fg)(inside, args, { accept: [0, 1, 128] });
    if (code === 0)
        return { kind: "tree", tree: (await (0,lib_process/* capture */.Fg)(inside, ["write-tree"])).stdout.toString().trim() };
    const conflicts = await (0,lib_process/* capture */.Fg)(inside, ["diff", "--name-only", "--diff-filter=U", "-z"]);
    const paths = (0,diff/* nulSeparated */.$Y)(conflicts.stdout).map(lib_path/* pathText */.L);
    if (paths.length > 0)
        return { kind: "conflicts", paths };
    const message = `git revert of ${commit} failed: ${stderr.replaceAll(/\s*\n\s*/g, "; ")}`;
    throw new error/* GitError */.XS("git-failed", "environment", message);
}

// EXTERNAL MODULE: ./packages/git/lib/worktree-state.js
var worktree_state = __webpack_require__(9393);
;// CONCATENATED MODULE: ./packages/git/lib/worktree.js








/**
 * A detached work tree beside the user's own: their index, stash, branches and files are never touched, no hook runs.
 * Only its own entry under `worktrees/` is removed: `git worktree prune` would also forget work trees of the user's that are
 * merely out of reach at the moment.
 * @throws GitError `worktree-failed`
 */
async function addWorktree(place, commit) {
    place.outside.signal?.throwIfAborted();
    // git names its note after the folder: so the note says whose it is, also when git was killed before it wrote where the tree is.
    const notes = (0,external_node_path_.join)(place.commonDir, "worktrees");
    const folder = (0,temporary_folder/* temporaryFolder */.y)("worktree", (name) => (0,external_node_path_.join)(notes, name));
    const path = (0,external_node_path_.join)(folder.path, (0,external_node_path_.basename)(folder.path));
    const remove = async () => {
        await folder[Symbol.asyncDispose]();
        await (0,external_node_fs_promises_.rmdir)(notes).catch(() => { }); // only when ours was the last one
    };
    // Not to be ended half way: what git started for it would go on writing the note while it is removed.
    const outside = { ...place.outside, options: [`--git-dir=${place.gitDir}`, ...CONFIG], signal: undefined };
    try {
        await (0,lib_process/* capture */.Fg)(outside, ["worktree", "add", "--quiet", "--detach", "--force", path, fullSha(commit)]);
    }
    catch (cause) {
        await remove();
        if (!(cause instanceof error/* GitError */.XS))
            throw cause;
        throw new error/* GitError */.XS("worktree-failed", "environment", `No work tree of ${commit} could be made: ${cause.message}`, {
            cause,
        });
    }
    const inside = { ...place.outside, options: CONFIG, cwd: path };
    return {
        path,
        checkout: async (other) => void (await (0,lib_process/* capture */.Fg)({ ...inside, signal: undefined }, [
            "checkout",
            "--quiet",
            "--force",
            "--detach",
            fullSha(other),
            "--",
        ])),
        state: () => (0,worktree_state/* worktreeState */.V)(inside),
        updateSubmodules: () => updateSubmodules(inside),
        takeBack: (other, mainline) => takeBack(inside, fullSha(other), mainline),
        remove,
        [Symbol.asyncDispose]: remove,
    };
}
const CONFIG = [
    "--no-pager",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "advice.detachedHead=false",
];
/** These commands would read a name that starts with `-` as an option. */
function fullSha(commit) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        return commit;
    throw new error/* GitError */.XS("worktree-failed", "ours", `${JSON.stringify(commit)} is not a full sha.`);
}

;// CONCATENATED MODULE: ./packages/git/lib/repository.js













function repositoryAt(place) {
    const objects = openObjects(place);
    const repository = {
        root: place.root,
        gitDir: place.gitDir,
        shallow: place.boundary.size > 0,
        emptyTree: place.emptyTree,
        resolve: (ref) => resolveCommit(place, objects, ref, place.boundary.size > 0),
        tryResolve: (ref) => tryResolveCommit(objects, ref),
        async mergeBase(a, b) {
            const { stdout } = await (0,lib_process/* capture */.Fg)(place, ["merge-base", "--end-of-options", a, b], { accept: [0, 1] });
            const base = stdout.toString().trim();
            if (base === "" && place.boundary.size > 0)
                throw (0,error/* shallowError */.Jn)(`${a} and ${b} have no common ancestor here`);
            return base || undefined;
        },
        async isAncestor(ancestor, descendant) {
            const args = ["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant];
            return (await (0,lib_process/* capture */.Fg)(place, args, { accept: [0, 1] })).code === 0;
        },
        async tree(commit) {
            const found = await objects.info(`${await repository.resolve(commit)}^{tree}`);
            if (found)
                return found.sha;
            throw new error/* GitError */.XS("git-failed", "environment", `The tree of commit ${commit} is missing from this repository.`);
        },
        async file(commit, path) {
            const name = nameOf(commit, path);
            const found = name && (await objects.read(name));
            return found?.type === "blob" ? found.contents : undefined;
        },
        async objectId(commit, path) {
            const name = nameOf(commit, path);
            return name && (await objects.info(name))?.sha;
        },
        async paths(commit) {
            const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", commit];
            return (0,diff/* nulSeparated */.$Y)((await (0,lib_process/* capture */.Fg)(place, args)).stdout).map(lib_path/* pathText */.L);
        },
        entries: (commit, path) => treeEntries(place, commit, path),
        defaultBranch: () => defaultBranch(place),
        resolveRange: (request, options = {}) => resolveRange(repository, place, objects, request, options.allowEmpty ?? false),
        log: (options) => log(place, options),
        diff: (base, head, { files = "patch", renames = true, maxPatchBytes = MAX_PATCH_BYTES } = {}) => (0,diff/* diff */.Ui)(place, base, head, { files, renames, maxPatchBytes }),
        changeId: (base, head) => changeId(place, base, head),
        resultTree: (base, head) => resultTree(place, base, head),
        addWorktree: (commit) => addWorktree(place, commit),
        staleWorktrees: () => staleWorktrees(place.commonDir),
        removeStaleWorktree: (worktree) => removeStaleWorktree(place.commonDir, worktree),
        refs: () => allRefs(place),
        tags: () => tagsByCommit(place),
        close: () => objects.close(),
    };
    return repository;
}
/** What git calls the object at a path; undefined for a path that no file can have. */
function nameOf(commit, path) {
    if (path === "" || /^\.{0,2}\//.test(path))
        return undefined; // git would read `./` as relative to a work tree
    return Buffer.concat([Buffer.from(`${commit}:`), (0,lib_path/* pathBytes */.X)(path)]);
}


/***/ }),

/***/ 6882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ ownerOf),
  y: () => (/* binding */ temporaryFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/git/lib/on-end.js

const folders = new Set();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Removes folders when this process ends or is told to. @returns a way to forget them */
function removedOnEnd(...paths) {
    if (folders.size === 0)
        listen();
    for (const path of paths)
        folders.add(path);
    return () => {
        for (const path of paths)
            folders.delete(path);
        if (folders.size === 0)
            unlisten();
    };
}
function listen() {
    process.on("exit", removeAll);
    for (const signal of SIGNALS)
        process.on(signal, endBy);
}
function unlisten() {
    process.off("exit", removeAll);
    for (const signal of SIGNALS)
        process.off(signal, endBy);
}
function removeAll() {
    for (const path of folders)
        removeNow(path);
}
/** Removes a folder from which a git that was told to end removes too, or into which it still writes. */
function removeNow(path) {
    const until = performance.now() + PATIENCE;
    do {
        try {
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
        catch (error) {
            // Another user's: it stays, and the others are still to be removed.
            if (["EACCES", "EPERM"].includes(error.code ?? ""))
                return;
        }
        // rmSync stops without a word when somebody else removes what it is just reading.
        if (!(0,external_node_fs_.existsSync)(path))
            return;
        Atomics.wait(SLEEPER, 0, 0, PAUSE);
    } while (performance.now() < until);
}
/**
 * Our listener took the place of the signal's own effect, so the signal is sent once more when we are done; unless somebody else
 * listens too: then it is theirs to end the process, after they have said why, and what they still make is removed at its exit.
 */
function endBy(signal) {
    removeAll();
    if (process.listenerCount(signal) > 1)
        return;
    unlisten();
    process.kill(process.pid, signal);
}
/** Milliseconds that others have to leave a folder. */
const PATIENCE = 2000;
const PAUSE = 10;
const SLEEPER = new Int32Array(new SharedArrayBuffer(4));

// EXTERNAL MODULE: ./packages/git/lib/owner.js
var owner = __webpack_require__(2057);
// EXTERNAL MODULE: ./packages/git/lib/remove-folder.js
var remove_folder = __webpack_require__(1457);
;// CONCATENATED MODULE: ./packages/git/lib/temporary-folder.js






/**
 * Makes a folder that is removed when it is disposed of, and when our process ends in whatever way it can notice. Its name says whose it
 * is, so that what a killed process left is known by it.
 *
 * @param besideOf another folder that goes with it, by its name
 */
function temporaryFolder(holds, besideOf) {
    // At one go with the next line, so that no signal comes between.
    const path = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `gitops-health-${holds}-${(0,owner/* thisOwner */.G)()}-`)));
    const folders = [path, ...(besideOf === undefined ? [] : [besideOf((0,external_node_path_.basename)(path))])];
    const forget = removedOnEnd(...folders);
    return {
        path,
        async [Symbol.asyncDispose]() {
            try {
                for (const folder of folders)
                    await (0,remove_folder/* removeFolder */.v)(folder);
            }
            finally {
                forget(); // not before: a large folder takes long to remove, and a signal may come meanwhile
            }
        },
    };
}
/** Whose folder it is, by its name; undefined for one that is not ours. */
function ownerOf(folder) {
    return /^gitops-health-(?:worktree|objects)-([0-9a-f]{8}-\d+-\d+)-[A-Za-z0-9_]{6}$/.exec((0,external_node_path_.basename)(folder))?.[1];
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isUntracked),
/* harmony export */   V: () => (/* binding */ worktreeState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(839);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2735);



/**
 * How a work tree differs from its commit, in lines that change when a file does: the commit that it is at, each changed, new or ignored
 * path with its size and time, each
 * new folder. An ignored folder (`node_modules`) is one line that stays the same: what changes in it is not seen. Nor are
 * changes of files, other than of whether they are there, among more than 5,000 of these.
 * Paths are latin1 text of their bytes. Undefined when git cannot read the tree any more (its `.git`, or all of it, is gone).
 */
async function worktreeState(place) {
    if (!(await isFolder(place.cwd)))
        return undefined;
    const args = ["status", "--porcelain=v2", "-z", "--branch", "--untracked-files=all", "--ignored=matching"];
    const submodules = ["--no-renames", "--ignore-submodules=none"];
    const accept = [0, 1, 128, 129];
    const [status, folders] = await Promise.all([
        (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .Fg)(place, [...args, ...submodules], { accept }),
        (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .Fg)(place, ["ls-files", "--others", "--directory", "-z"], { accept }),
    ]);
    if (status.code !== 0 || folders.code !== 0)
        return undefined;
    const state = new Map();
    const entries = (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(status.stdout);
    for (const entry of entries) {
        if (entry.startsWith("# ")) {
            if (entry.startsWith("# branch.oid "))
                state.set("HEAD", entry);
            continue;
        }
        const path = pathOf(entry);
        const deep = (entry.startsWith("! ") && entry.endsWith("/")) || entries.length > MANY;
        const found = deep
            ? undefined
            : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(Buffer.concat([Buffer.from(`${place.cwd}/`), Buffer.from(path, "latin1")])).catch(() => undefined);
        state.set(path, `${entry} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}`);
    }
    // Empty folders are none to git's status, and stand in the way of the next mkdir.
    for (const path of (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(folders.stdout))
        if (path.endsWith("/") && !state.has(path))
            state.set(path, `${FOLDER} ${path}`);
    return state;
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
/** From so many on, a build that git was not told to ignore, asking for the time of each would take longer than the measurement. */
const MANY = 5000;
const FOLDER = "folder";
/** Whether a line of `worktreeState` is of a path that the commit does not have. */
function isUntracked(line) {
    return line.startsWith("? ") || line.startsWith("! ") || line.startsWith(`${FOLDER} `);
}
/** The fields before the path: 8 for a changed one, 10 for one in conflict, 1 for a new or ignored one. */
function pathOf(entry) {
    const fields = entry.startsWith("1 ") ? 8 : entry.startsWith("u ") ? 10 : 1;
    let at = 0;
    for (let count = 0; count < fields; count++)
        at = entry.indexOf(" ", at) + 1;
    return entry.slice(at);
}


/***/ })

};
