export const id = 6787;
export const ids = [6787];
export const modules = {

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ChangeError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with the question which change to judge. */
class ChangeError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $e: () => (/* binding */ readSubject),
  et: () => (/* binding */ subjectOf),
  eF: () => (/* binding */ throwIfConfigurationMissing)
});

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
// EXTERNAL MODULE: ./packages/change/lib/error.js
var error = __webpack_require__(5036);
// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/github/lib/event.js
var lib_event = __webpack_require__(7665);
// EXTERNAL MODULE: ./packages/github/lib/field.js
var field = __webpack_require__(561);
;// CONCATENATED MODULE: ./packages/github/lib/range-request.js



/**
 * Which commits an event is about. A reusable workflow (`workflow_call`) sees its caller's event.
 * @throws GitHubError `event-invalid` for a payload without the fields of its event, `event-unknown` for an event that
 * names no commits
 */
function rangeRequest(event) {
    if (lib_event/* PULL_REQUEST_EVENTS */.m.has(event.name)) {
        const base = sha(event, "pull_request", "base", "sha");
        return { kind: "pull-request", base, head: sha(event, "pull_request", "head", "sha") };
    }
    switch (event.name) {
        case "merge_group":
            return {
                kind: "merge-group",
                base: sha(event, "merge_group", "base_sha"),
                head: sha(event, "merge_group", "head_sha"),
            };
        case "push":
            return push(event);
        case "schedule": // runs on the default branch only
            return { kind: "branch", head: "HEAD", defaultBranch: defaultBranch(event), onDefaultBranch: true };
        case "workflow_dispatch":
        case "repository_dispatch":
            return {
                kind: "branch",
                head: "HEAD",
                defaultBranch: defaultBranch(event),
                onDefaultBranch: onDefaultBranch(event),
            };
        default: {
            const message = `The event ${JSON.stringify(event.name)} does not say which commits to judge. Set the inputs \`base\` and \`head\`, or run on pull_request, merge_group, push, workflow_dispatch or schedule.`;
            throw new lib_error/* GitHubError */.y("event-unknown", "user", message);
        }
    }
}
function push(event) {
    const ref = (0,field/* textField */.M8)(event.payload, "ref");
    if (ref === undefined)
        throw invalid(event, ["ref"], "the name of a ref");
    if (ref.startsWith("refs/tags/"))
        return { nothingToDo: "A tag was pushed: tags bring no commits to judge." };
    const after = sha(event, "after");
    if ((0,field/* booleanField */.hQ)(event.payload, "deleted") === true || ZEROS.test(after))
        return { nothingToDo: "A branch was deleted: there is nothing to judge." };
    const before = sha(event, "before");
    const name = defaultBranch(event);
    if (name === undefined)
        throw invalid(event, ["repository", "default_branch"], "the name of a branch");
    return {
        kind: "push",
        before: ZEROS.test(before) ? undefined : before,
        after,
        defaultBranch: name,
        onDefaultBranch: ref === `refs/heads/${name}`,
        forced: (0,field/* booleanField */.hQ)(event.payload, "forced") ?? false,
    };
}
/** `before` of a new branch and `after` of a deleted one, in either object format. */
const ZEROS = /^0+$/;
function defaultBranch(event) {
    return (0,field/* textField */.M8)(event.payload, "repository", "default_branch") || undefined;
}
/** Undefined when the run is not on a branch or the default branch isn't known: git will tell. */
function onDefaultBranch(event) {
    const name = defaultBranch(event);
    const ref = event.ref ?? (0,field/* textField */.M8)(event.payload, "ref");
    return name === undefined || !ref?.startsWith("refs/heads/") ? undefined : ref === `refs/heads/${name}`;
}
function sha(event, ...keys) {
    const found = (0,field/* shaField */.dN)(event.payload, ...keys);
    if (found === undefined)
        throw invalid(event, keys, "a commit's 40 or 64 hex digits");
    return found;
}
function invalid(event, keys, expected) {
    const message = `The payload of the ${event.name} event has no usable \`${keys.join(".")}\`; expected ${expected}. Set the inputs \`base\` and \`head\` to go without it.`;
    return new lib_error/* GitHubError */.y("event-invalid", "environment", message);
}

;// CONCATENATED MODULE: ./packages/change/lib/request.js


/**
 * The range that inputs and event ask for; the inputs win. Without both it is the current branch, as in a terminal.
 * Asks nothing of git, so that a run that has nothing to judge ends at once.
 */
function requestedRange({ event, base, head, }) {
    if (base !== undefined)
        return { kind: "explicit", base, head: head ?? "HEAD" };
    if (event === undefined)
        return { kind: "branch", head: head ?? "HEAD", defaultBranch: undefined, onDefaultBranch: undefined };
    if (head !== undefined)
        throw new error/* ChangeError */.P("range-half-given", "user", 'The input "head" is given without "base"; give both, or neither to judge what the event is about.');
    return rangeRequest(event);
}

// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
;// CONCATENATED MODULE: ./packages/change/lib/subject.js





/**
 * The subject of a run, without reading its commits.
 * @throws ChangeError `range-half-given`, `configuration-missing`, `base-configuration-broken`; ConfigError; GitError; GitHubError
 */
async function readSubject(request) {
    const asked = requestedRange(request);
    if ("nothingToDo" in asked)
        return asked;
    const git = await (0,lib_open/* openRepository */.h)(request.directory, { signal: request.signal });
    const range = await git.resolveRange(asked, { allowEmpty: request.allowEmpty });
    const subject = await subjectOf(git, range, request.configPath, request.event?.repository ?? null);
    throwIfConfigurationMissing(subject.configuration, request.configPath);
    return subject;
}
/**
 * Whoever names a file means one: a misspelt path must not turn all rules of domains off.
 *
 * @throws ChangeError `configuration-missing`
 */
function throwIfConfigurationMissing(configuration, configPath) {
    if (configuration.source !== "defaults" || configPath === parse/* CONFIGURATION_PATH */.Z)
        return;
    throw new error/* ChangeError */.P("configuration-missing", "user", `The input "config" is ${JSON.stringify(configPath)}, which is in no commit that is judged; expected a path from the top of the repository such as ${parse/* CONFIGURATION_PATH */.Z}, without "./", to a file that is committed.`);
}
/** The subject of a known range; a configuration that is not there counts as empty. */
async function subjectOf(git, range, configPath, repository) {
    const [headTree, resultTree, changeId, configuration] = await Promise.all([
        git.tree(range.head),
        range.base === null ? null : git.resultTree(range.base, range.head),
        git.changeId(range.mergeBase, range.head),
        (0,trusted_configuration/* trustedConfiguration */.s)(git, range, configPath),
    ]);
    return { git, repository, range, headTree, resultTree, changeId: changeId ?? null, configuration };
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ trustedConfiguration),
/* harmony export */   z: () => (/* binding */ ownConfiguration)
/* harmony export */ });
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5218);
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4651);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5036);



/**
 * The configuration that judges a range: that of its base tree, so that no change can loosen the rules for itself.
 *
 * The same on every event, in a terminal and in an audit years later: a change is judged by the rules that were in force
 * before it. Where the base has none, the change introduces gitops-health and its own file counts, with a notice.
 *
 * A base whose configuration is broken (a newer version of us knows more problems, somebody pushed past the checks) judges
 * nothing: every change is refused but one that edits nothing else than that file. It brings no code that the rules would
 * guard, so its own copy counts, with a notice; otherwise nobody could mend the configuration through a required check.
 * @throws ConfigError for a configuration that is broken in the change, ChangeError `base-configuration-broken`
 */
async function trustedConfiguration(repository, range, path) {
    if (range.base !== null) {
        const bytes = await repository.file(range.base, path);
        if (bytes !== undefined) {
            const value = parsedOrBroken(bytes, path);
            return value instanceof _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x ? mended(repository, range, path, value) : configured(value, "base", null);
        }
    }
    const own = await repository.file(range.head, path);
    if (own !== undefined)
        return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(own, path), "head", `First adoption: ${path} is not in the base, so the change is judged by its own copy.`);
    return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._0)(), "defaults", `There is no ${path} in the commits that are judged, so no path is known to be regulated and the rules of domains were not evaluated.`);
}
/** The configuration of a change that mends a broken one and does nothing else. @throws ChangeError `base-configuration-broken` */
async function mended(repository, range, path, broken) {
    const own = await repository.file(range.head, path);
    const files = await repository.diff(range.mergeBase, range.head, { files: "raw", renames: false });
    if (own !== undefined && files.length > 0 && files.every((file) => file.path === path))
        return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(own, path), "head", `The base's ${path} is broken; the change edits nothing else, so it is judged by its own copy.`);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P("base-configuration-broken", "user", `${path} is broken in the base commit ${range.base}, so nothing can be judged by it. Mend it by a change that edits nothing but this file, which is judged by its own copy; then bring that commit into this branch and run again. ${broken.message}`, { cause: broken });
}
function parsedOrBroken(bytes, path) {
    try {
        return (0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(bytes, path);
    }
    catch (error) {
        if (error instanceof _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x)
            return error;
        throw error;
    }
}
/** The change's own configuration, when it differs from the trusted one; null when it is the same. A broken one is the user's error. */
async function ownConfiguration(repository, range, path, trusted) {
    if (trusted.source !== "base")
        return null;
    const bytes = await repository.file(range.head, path);
    const own = bytes === undefined
        ? configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._0)(), "defaults", `The change removes ${path}.`)
        : configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(bytes, path), "head", null);
    return own.digest === trusted.digest ? null : own;
}
function configured(value, source, notice) {
    return { value, digest: (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(value), source, notice };
}


/***/ }),

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ occurrencesInBytes)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/detectors/lib/engine/binary-kind.js
/** Signatures of formats that are not looked into, so that a reader learns what was left out: archives first of all. */
const SIGNATURES = [
    ["an archive (zip, or a document or package that is one)", "504b0304"],
    ["an archive (zip, empty)", "504b0506"],
    ["an archive (zip, in parts)", "504b0708"],
    ["an archive (gzip)", "1f8b"],
    ["an archive (bzip2)", "425a68"],
    ["an archive (xz)", "fd377a585a00"],
    ["an archive (zstd)", "28b52ffd"],
    ["an archive (lz4)", "04224d18"],
    ["an archive (7z)", "377abcaf271c"],
    ["an archive (rar)", "526172211a07"],
    ["an archive (tar)", "7573746172", 257],
    ["an archive (ar)", "213c617263683e0a"],
    ["an archive (cab)", "4d534346"],
    ["an archive (rpm)", "edabeedb"],
    ["DICOM", "4449434d", 128],
    ["a PDF document", "255044462d"],
    ["an image (PNG)", "89504e470d0a1a0a"],
    ["an image (JPEG)", "ffd8ff"],
    ["an image (GIF)", "47494638"],
    ["an image (TIFF)", "49492a00"],
    ["an image (TIFF)", "4d4d002a"],
    ["a program (ELF)", "7f454c46"],
    ["a program (Mach-O or Java class)", "cafebabe"],
    ["a program (Mach-O)", "cffaedfe"],
    ["a program (WebAssembly)", "0061736d"],
    ["a database (SQLite)", "53514c69746520666f726d6174203300"],
    ["a document (OLE)", "d0cf11e0a1b11ae1"],
];
/**
 * What a file is by its first bytes; undefined for what is text, or may be. A signature that could also begin a text counts only
 * beside a NUL, or a text would go unread for a few letters at its start.
 */
function kindOfBinary(head, hasNul) {
    const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512));
    return SIGNATURES.find(([, hex, offset = 0]) => {
        const signature = Buffer.from(hex, "hex");
        return bytes.subarray(offset, offset + signature.length).equals(signature) && (hasNul || !isPrintable(signature));
    })?.[0];
}
function isPrintable(bytes) {
    return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) || bytes.at(-1) === 0x0a;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/engine/decode.js


/** So many bytes at the start tell text from binary, as git takes it. */
const LOOKED_AT = 8000;
/**
 * How a file is read, by its first bytes: UTF-8; UTF-16 by its mark; and what is neither, but has no NUL, as Latin-1, in which
 * every byte is a character. DICOM is binary and read all the same, since its header holds text.
 *
 * @param cut whether `head` is only the start of the file, so that its last character may be cut in two
 */
function readingOf(head, cut = false) {
    const [a, b, c, d] = head;
    if (a === 0xff && b === 0xfe && c === 0 && d === 0)
        return { unreadable: "UTF-32 text; save it as UTF-8" };
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return { unreadable: "UTF-32 text; save it as UTF-8" };
    if (a === 0xff && b === 0xfe)
        return { encoding: "utf-16le", skip: 2, binary: false };
    if (a === 0xfe && b === 0xff)
        return { encoding: "utf-16be", skip: 2, binary: false };
    const hasNul = head.subarray(0, LOOKED_AT).includes(0);
    const kind = kindOfBinary(head, hasNul);
    if (kind === "DICOM")
        return { encoding: "latin1", skip: 0, binary: true };
    if (kind !== undefined)
        return { unreadable: kind };
    if (hasNul)
        return { unreadable: "binary" };
    const mark = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
    return (0,external_node_buffer_.isUtf8)(cut ? wholeCharacters(head) : head)
        ? { encoding: "utf-8", skip: mark, binary: false }
        : { encoding: "latin1", skip: 0, binary: false };
}
/** Bytes up to the last character that may go on. */
function wholeCharacters(bytes) {
    let end = bytes.length;
    while (end > 0 && end > bytes.length - 4 && (bytes[end - 1] & 0xc0) === 0x80)
        end--;
    return ((bytes[end - 1] ?? 0) & 0x80) === 0 ? bytes.subarray(0, end) : bytes.subarray(0, end - 1);
}
/** The text of bytes; what is no character of the encoding becomes U+FFFD. */
function decoder(encoding) {
    // The label "latin1" means windows-1252, in which a DICOM header's lengths would not be its bytes any more.
    if (encoding === "latin1")
        return (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const text = new TextDecoder(encoding, { ignoreBOM: true });
    return (bytes, last) => text.decode(bytes, { stream: !last });
}

// EXTERNAL MODULE: ./packages/detectors/lib/engine/examine.js + 2 modules
var examine = __webpack_require__(4890);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/not-scanned.js
var not_scanned = __webpack_require__(9188);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/occurrence.js
var engine_occurrence = __webpack_require__(1955);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/overlaps.js
var overlaps = __webpack_require__(7190);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/pieces.js
var pieces = __webpack_require__(7185);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-text.js
var scan_text = __webpack_require__(9651);
;// CONCATENATED MODULE: ./packages/detectors/lib/engine/scan-bytes.js







/** So much of a file is in memory at once. */
const SEGMENT = examine/* LARGEST_WHOLE */.B;
/** What is beyond this is listed as not scanned. */
const MOST = 64 * 1024 * 1024;
/** What is found in the bytes of a file of any size: read in segments, each with the last lines of the one before it. */
async function occurrencesInBytes(bytes, name, options) {
    const buffer = new Uint8Array(Math.min(bytes.size, SEGMENT));
    let length = await filled(bytes, buffer, 0);
    const reading = readingOf(buffer.subarray(0, length), bytes.size > length);
    if ("unreadable" in reading)
        return { occurrences: [], notScanned: [reading.unreadable] };
    const decode = decoder(reading.encoding);
    const asked = reading.binary ? options.detectors.filter(readsDicom) : options.detectors;
    const place = (0,scan_text/* placeOf */.$t)((0,scan_text/* inputOf */.wg)("", name, options), options, name.shown);
    const cursor = (0,engine_occurrence/* cursorAtStart */.Yg)();
    const found = new Found(place);
    let position = 0;
    let text = decode(buffer.subarray(reading.skip, length), length >= bytes.size);
    let cutBefore = false;
    for (;;) {
        options.signal?.throwIfAborted();
        position += length;
        const last = reading.binary || length === 0 || position >= Math.min(bytes.size, MOST);
        const examined = { whole: position === length, most: 4 * scan_text/* MOST_FINDINGS */.V8, cutBefore, cutAfter: !last };
        found.add((0,examine/* examine */.s)((0,scan_text/* inputOf */.wg)(text, name, options), asked, examined), text, { ...cursor });
        if (last || found.full)
            break;
        const keep = carryFrom(text);
        (0,engine_occurrence/* advance */.np)(cursor, text, keep);
        cursor.base += keep;
        cursor.lineEnd = undefined;
        cutBefore = keep > 0 && text[keep - 1] !== "\n";
        length = await filled(bytes, buffer.subarray(0, Math.min(SEGMENT, MOST - position)), position);
        text = text.slice(keep) + decode(buffer.subarray(0, length), position + length >= bytes.size);
    }
    const notScanned = reading.binary ? [not_scanned/* reasons */.O.dicom] : left(bytes.size, position);
    return {
        occurrences: (0,scan_text/* together */.bs)(found.occurrences, options),
        notScanned: found.full ? [not_scanned/* reasons */.O.manyFindings(scan_text/* MOST_FINDINGS */.V8), ...notScanned] : notScanned,
    };
}
/** Of a binary file only those who know it are asked: all else would be found in pixels. */
function readsDicom({ keywords }) {
    return keywords.includes("dicm");
}
/** What was found so far; what lies where two segments overlap is taken once. */
class Found {
    occurrences = [];
    #seen = new Set();
    #place;
    constructor(place) {
        this.#place = place;
    }
    get full() {
        return this.occurrences.length >= scan_text/* MOST_FINDINGS */.V8;
    }
    add(matches, text, cursor) {
        for (const occurrence of (0,engine_occurrence/* located */.t4)((0,overlaps/* withoutOverlaps */.R)(matches), text, this.#place, cursor)) {
            const { rule, location, column, endColumn } = occurrence.finding;
            const key = `${rule} ${location?.line} ${column} ${endColumn}`;
            if (this.full)
                return;
            if (this.#seen.has(key))
                continue;
            this.#seen.add(key);
            this.occurrences.push(occurrence);
        }
    }
}
/** Where the part of a segment begins that is looked at again together with the next one. */
function carryFrom(text) {
    const [from, to] = [Math.max(0, text.length - 2 * pieces/* OVERLAP */.sH), Math.max(0, text.length - pieces/* OVERLAP */.sH)];
    const lineEnd = (0,pieces/* lastLineEnd */.Yv)(text, from, to);
    return lineEnd < 0 ? to : lineEnd + 1;
}
/** Reads until a buffer is full or the file ends. */
async function filled(bytes, buffer, position) {
    let length = 0;
    while (length < buffer.length) {
        const read = await bytes.read(buffer.subarray(length), position + length);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}
function left(size, read) {
    return [
        ...(size > read ? [not_scanned/* reasons */.O.large(size, read)] : []),
        ...(size > SEGMENT ? [not_scanned/* reasons */.O.formatsInPart(size, SEGMENT)] : []),
    ];
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ scanDiff)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/detectors/lib/suppression/was-there.js
/**
 * A function that says whether an added line (`both`: and the one before it) also stands among the removed lines of its file,
 * whatever its indentation: then it was moved, and nothing on it is new. A line of kilobytes counts as new.
 *
 * @param shownPaths the paths of files as findings have them
 */
function wasThereBefore(files, shownPaths) {
    const byPath = new Map(files.map((file) => [shownPaths.get(file.path) ?? file.path, file]));
    const removedIn = new Map();
    const removed = (path) => {
        let lines = removedIn.get(path);
        if (lines === undefined) {
            lines = new Set((byPath.get(path)?.hunks ?? []).flatMap((hunk) => hunk.removed.map((line) => line.trim())));
            removedIn.set(path, lines);
        }
        return lines;
    };
    return ({ finding, line, lineBefore }, which) => {
        if (finding.location === null || finding.location.line === null)
            return false;
        const lines = removed(finding.location.path);
        return lines.has(line.trim()) && (which === "line" || lines.has(lineBefore.trim()));
    };
}

// EXTERNAL MODULE: ./packages/detectors/lib/engine/not-scanned.js
var not_scanned = __webpack_require__(9188);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/options.js
var engine_options = __webpack_require__(82);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan.js
var scan = __webpack_require__(4755);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-bytes.js + 2 modules
var scan_bytes = __webpack_require__(7112);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-file.js
var scan_file = __webpack_require__(1798);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-text.js
var scan_text = __webpack_require__(9651);
;// CONCATENATED MODULE: ./packages/detectors/lib/engine/sides.js
/**
 * The added or the removed lines of a diff as a text, without their signs. An empty line stands between hunks, which are not
 * next to each other in the file.
 */
function sideOf({ hunks }, side) {
    const starts = [];
    const lines = [];
    for (const hunk of hunks) {
        if (hunk[side].length === 0)
            continue;
        if (lines.length > 0)
            lines.push("");
        starts.push({ inText: lines.length + 1, inFile: side === "added" ? hunk.newStart : hunk.oldStart });
        for (const line of hunk[side])
            lines.push(line);
    }
    return {
        text: lines.join("\n"),
        lineOf(line) {
            let low = 0;
            let high = starts.length;
            while (high - low > 1) {
                const middle = (low + high) >>> 1;
                if ((starts[middle]?.inText ?? 0) <= line)
                    low = middle;
                else
                    high = middle;
            }
            const start = starts[low] ?? { inText: 1, inFile: 1 };
            return start.inFile + line - start.inText;
        },
    };
}

// EXTERNAL MODULE: ./packages/detectors/lib/engine/value-detectors.js
var value_detectors = __webpack_require__(8839);
;// CONCATENATED MODULE: ./packages/detectors/lib/engine/scan-diff.js










/** What a diff adds, and which safeguards it takes away; findings have the lines of the files on their side. */
async function scanDiff(files, options = {}) {
    const { occurrences, notScanned, shownPaths } = await occurrencesInDiff(files, options);
    return (0,scan/* scanOf */.r)({ occurrences, notScanned }, options.suppressions, {
        wasThere: wasThereBefore(files, shownPaths),
        scanning: options,
    });
}
/** As `scanDiff`, with what suppression must see. */
async function occurrencesInDiff(files, options) {
    const full = (0,engine_options/* fullOptions */.i)(options);
    // Of a change, safeguards are judged as a whole, so not in the added lines alone.
    const inText = full.changeDetectors.length === 0 ? full : { ...full, detectors: (0,value_detectors/* valueDetectors */.Z)(full.detectors) };
    const occurrences = [];
    const notScanned = [];
    const shownPaths = new Map();
    let sinceBreath = 0;
    for (const file of files) {
        const { shown, occurrences: inName } = (0,scan_file/* occurrencesInPath */.RS)(file.path, full);
        shownPaths.set(file.path, shown);
        if (file.status !== "modified" && file.status !== "deleted")
            occurrences.push(...inName);
        const scanned = await ofFile(file, shown, inText, options.readFile);
        for (const occurrence of scanned.occurrences)
            occurrences.push(occurrence);
        for (const reason of scanned.notScanned)
            notScanned.push({ path: shown, reason });
        sinceBreath += 100 + file.additions;
        if (sinceBreath < BREATH)
            continue;
        sinceBreath = 0;
        await (0,promises_.setImmediate)();
        full.signal?.throwIfAborted();
    }
    for (const detect of full.changeDetectors)
        for (const occurrence of inChange(detect(files, full), files, shownPaths))
            occurrences.push(occurrence);
    return { occurrences, notScanned, shownPaths };
}
/** So many lines (a file counts as some) are scanned before a signal to stop is heard. */
const BREATH = 20_000;
async function ofFile(file, shown, options, readFile) {
    if (file.status === "deleted")
        return { occurrences: [], notScanned: [] };
    if (file.newMode === SUBMODULE)
        return { occurrences: [], notScanned: [not_scanned/* reasons */.O.submodule] };
    const name = { path: file.path, shown, side: "added" };
    // Of a new file all bytes are added, so they are as good as a patch that is too large to be read.
    if (file.binary || (file.truncated && file.status === "added")) {
        const bytes = await readFile?.(file.path);
        if (bytes !== undefined)
            return (0,scan_bytes/* occurrencesInBytes */.R)((0,scan_file/* inMemory */.ZK)(bytes), name, options);
        if (file.binary)
            return { occurrences: [], notScanned: [not_scanned/* reasons */.O.binary] };
    }
    const { text, lineOf } = sideOf(file, "added");
    const scanned = (0,scan_text/* occurrencesIn */.wi)(text, name, options, { shown, lineOf });
    return file.truncated ? { ...scanned, notScanned: [not_scanned/* reasons */.O.truncatedPatch, ...scanned.notScanned] } : scanned;
}
const SUBMODULE = "160000";
/** Findings about a change, with their lines and with the paths that may be shown. */
function* inChange(findings, files, shownPaths) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    for (const found of findings) {
        const { location, side, column, endColumn } = found;
        const file = location === null ? undefined : byPath.get(location.path);
        const lines = file === undefined || (side !== "added" && side !== "removed") ? [] : linesNear(file, side, location);
        const finding = location === null ? found : { ...found, location: { ...location, path: shownPaths.get(location.path) ?? "" } };
        const [line = "", lineBefore = ""] = lines;
        yield { finding, line, lineBefore, start: (column ?? 1) - 1, end: (endColumn ?? line.length + 1) - 1 };
    }
}
/** The line of a place and the one before it, as far as the diff has them; git lists hunks in the order of both sides. */
function linesNear({ hunks }, side, location) {
    const line = location?.line ?? 0;
    const startOf = (hunk) => (side === "added" ? hunk.newStart : hunk.oldStart);
    let low = 0;
    let high = hunks.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const hunk = hunks[middle];
        if (hunk !== undefined && startOf(hunk) + hunk[side].length <= line)
            low = middle + 1;
        else
            high = middle;
    }
    const hunk = hunks[low];
    const index = hunk === undefined ? -1 : line - startOf(hunk);
    return hunk === undefined || index < 0 ? [] : [hunk[side][index] ?? "", hunk[side][index - 1] ?? ""];
}


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ occurrencesInFiles),
/* harmony export */   RS: () => (/* binding */ occurrencesInPath),
/* harmony export */   Tu: () => (/* binding */ scanFiles),
/* harmony export */   ZK: () => (/* binding */ inMemory)
/* harmony export */ });
/* unused harmony export scanBytes */
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4755);
/* harmony import */ var _scan_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7112);
/* harmony import */ var _scan_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9651);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6345);





/** What is found in files as they are, and in their names. */
async function scanFiles(files, { suppressions, ...options } = {}) {
    return (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanOf */ .r)(await occurrencesInFiles(files, options), suppressions, { scanning: options });
}
/** As `scanFiles`, with what suppression must see. */
async function occurrencesInFiles(files, options = {}) {
    const full = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .fullOptions */ .i)(options);
    const occurrences = [];
    const notScanned = [];
    for (const { path, open } of files) {
        full.signal?.throwIfAborted();
        const content = await open();
        try {
            const scanned = await occurrencesInFile(path, content, full);
            for (const occurrence of scanned.occurrences)
                occurrences.push(occurrence);
            notScanned.push(...scanned.notScanned);
        }
        finally {
            await content[Symbol.asyncDispose]?.();
        }
    }
    return { occurrences, notScanned };
}
/** What is found in the bytes of one file, in whatever encoding, and in its name. */
async function scanBytes(path, bytes, options = {}) {
    return scanFiles([{ path, open: async () => inMemory(bytes) }], options);
}
/** What is found in a file and in its name. */
async function occurrencesInFile(path, content, options) {
    const { shown, occurrences } = occurrencesInPath(path, options);
    const scanned = await occurrencesInContent({ path, shown, side: "added" }, content, options);
    return {
        occurrences: [...occurrences, ...scanned.occurrences],
        notScanned: scanned.notScanned.map((reason) => ({ path: shown, reason })),
    };
}
async function occurrencesInContent(name, content, options) {
    if ("unreadable" in content)
        return { occurrences: [], notScanned: [content.unreadable] };
    if ("target" in content)
        return (0,_scan_text_js__WEBPACK_IMPORTED_MODULE_2__/* .occurrencesIn */ .wi)(content.target, name, options, name);
    return (0,_scan_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .occurrencesInBytes */ .R)(content, name, options);
}
/** The bytes of a file that is in memory. */
function inMemory(bytes) {
    return {
        size: bytes.length,
        async read(buffer, position) {
            const part = bytes.subarray(position, position + buffer.length);
            buffer.set(part);
            return part.length;
        },
    };
}
/** What is found in the name of a file: findings without a line, at the path without the values. */
function occurrencesInPath(path, options) {
    const { shown, matches } = (0,_shown_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path, options);
    const context = options.contextOf(path);
    return {
        shown,
        occurrences: matches.map(({ start, end, ...match }) => {
            const { rule, category, severity, confidence, tier, safeguard, redacted, synthetic, controls } = match;
            const finding = {
                ...{ rule, category, severity, confidence, tier, safeguard, commit: options.commit },
                ...{ location: { path: shown, line: null }, side: "added", column: null, endColumn: null },
                ...{ redacted, context, synthetic, controls: [...controls] },
            };
            return { finding, line: path, lineBefore: "", start, end };
        }),
    };
}


/***/ }),

/***/ 4755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scanOf)
/* harmony export */ });
/* harmony import */ var _suppression_suppress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1584);


function scanOf({ occurrences, notScanned }, suppressions, how = {}) {
    const inOrder = [...occurrences].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byPlace */ .h)(a.finding, b.finding));
    if (suppressions === undefined)
        return { findings: inOrder.map(({ finding }) => finding), waived: [], claims: [], notScanned };
    return { ...(0,_suppression_suppress_js__WEBPACK_IMPORTED_MODULE_1__/* .suppress */ .M)(inOrder, { ...suppressions, ...how }), notScanned };
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ repositoryRules),
  X: () => (/* binding */ repositorySuppressions)
});

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/config/lib/places.js
var places = __webpack_require__(9838);
// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
// EXTERNAL MODULE: ./packages/detectors/lib/error.js
var error = __webpack_require__(9495);
// EXTERNAL MODULE: ./packages/detectors/lib/re2.js
var re2 = __webpack_require__(992);
;// CONCATENATED MODULE: ./packages/detectors/lib/custom/custom-detectors.js




/** Values of one rule in one piece of a text; more of them tell nothing new, but may each take as long as the piece. */
const MOST_IN_PIECE = 1000;
/**
 * The rules of a configuration (`detectors.rules`) as detectors. Each is compiled and its own tests are run.
 *
 * @throws DetectorsError `rule-invalid` with the rule's place in the file, for one that does not compile, matches the empty text
 * or fails a test of its own; the text of a test is never quoted, for it may look like a value
 */
function customDetectors(rules) {
    return rules.map((rule) => {
        const detector = detectorOf(rule);
        tryOut(rule, detector);
        return detector;
    });
}
function detectorOf(rule) {
    const { id, severity, confidence, controls } = rule;
    const category = id.startsWith("phi/") ? "phi" : "secret";
    const pattern = compiled(rule, rule.pattern, "pattern");
    const match = {
        ...{ rule: id, category, severity, confidence, controls, safeguard: null },
        tier: category === "secret" ? rule.tier : null,
        redacted: `[${id.slice(id.indexOf("/") + 1).toUpperCase()}]`,
    };
    if (pattern.matcher("").find())
        throw invalid(rule, `its pattern matches the empty text, so it would match everywhere; ask for a character at least`);
    if (rule.group > pattern.groupCount())
        throw invalid(rule, `its group is ${rule.group}, but its pattern has ${pattern.groupCount()} groups`);
    const allowed = allowList(rule);
    const examples = new Set();
    const detector = {
        id,
        category,
        keywords: rule.keywords.map((keyword) => keyword.toLowerCase()),
        scope: "chunk",
        *detect(input) {
            for (const { start, end, value } of values(pattern, rule.group, input.text)) {
                if (allowed(value, input))
                    continue;
                // The file that holds the rule holds the texts that it is tried with.
                const synthetic = input.path === parse/* CONFIGURATION_PATH */.Z && examples.has(value);
                yield { ...match, start, end, synthetic };
            }
        },
    };
    for (const text of rule.tests.match)
        for (const { value } of values(pattern, rule.group, text))
            examples.add(value);
    return detector;
}
function* values(pattern, group, text) {
    const matcher = pattern.matcher(text);
    for (let count = 0; count < MOST_IN_PIECE && matcher.find(); count++) {
        const [start, end] = [matcher.start(group), matcher.end(group)];
        if (start >= 0 && end > start)
            yield { start, end, value: text.slice(start, end) };
    }
}
/** Whether a value is one of those that the rule lets pass. */
function allowList(rule) {
    const patterns = rule.allow.patterns.map((each) => compiled(rule, each, "allow pattern"));
    const paths = (0,glob/* globs */.g)(rule.allow.paths);
    const words = rule.allow.words.map((word) => word.toLowerCase());
    return (value, { path }) => (path !== null && paths.matches(path)) ||
        patterns.some((pattern) => pattern.matcher(value).find()) ||
        words.some((word) => value.toLowerCase().includes(word));
}
function compiled(rule, pattern, what) {
    try {
        return (0,re2/* re2 */.w)(pattern);
    }
    catch (error) {
        throw invalid(rule, `its ${what} is no expression of RE2 (${reason(error)}); look-around and back-references are not in its syntax`);
    }
}
/** What the parser objects to, without the expression. */
function reason(error) {
    const { error: named } = error;
    return typeof named === "string" && /^[a-zA-Z ()]{1,80}$/.test(named) ? named : "it cannot be read";
}
function tryOut(rule, detector) {
    const finds = (text) => {
        const lower = text.toLowerCase();
        if (detector.keywords.length > 0 && !detector.keywords.some((keyword) => lower.includes(keyword)))
            return false;
        const input = { text, path: null, family: "text", context: "main", side: "added" };
        for (const _ of detector.detect(input))
            return true;
        return false;
    };
    const missed = rule.tests.match.findIndex((text) => !finds(text));
    if (missed >= 0)
        throw invalid(rule, `it finds nothing in its own test match[${missed}]; keywords and allow lists count there too`);
    const found = rule.tests.ignore.findIndex(finds);
    if (found >= 0)
        throw invalid(rule, `it finds something in its own test ignore[${found}]`);
}
function invalid(rule, what) {
    return new error/* DetectorsError */.O("rule-invalid", "user", `${(0,places/* placeInFile */.Z)(rule) ?? "detectors.rules"}: rule ${rule.id}: ${what}.`);
}

// EXTERNAL MODULE: ./packages/detectors/lib/detectors.js + 102 modules
var detectors = __webpack_require__(4377);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/context.js
var context = __webpack_require__(5487);
// EXTERNAL MODULE: ./packages/detectors/lib/secrets/detectors.js + 13 modules
var secrets_detectors = __webpack_require__(7393);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./packages/detectors/lib/secrets/shipped-rules.js
var shipped_rules = __webpack_require__(2290);
;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/toml/allowlists.js

const KEYS = ["description", "condition", "commits", "paths", "regexTarget", "regexes", "stopwords"];
/** The allow lists of a table: `[[allowlists]]`, or one `[allowlist]`, which is how they were written before gitleaks 8.25. */
function allowlistsOf(table, where, reader) {
    const former = table.get("allowlist");
    const lists = reader.tables(table.get("allowlists"), `${where}: "allowlists"`);
    if (former !== undefined && lists.length > 0)
        reader.fail(where, `has both "allowlist" and "allowlists"; move the first into the second`);
    return [...(former === undefined ? [] : [former]), ...lists].map((each, index) => allowlistOf(each, `${where}: allow list ${index + 1}`, reader));
}
function allowlistOf(given, where, reader) {
    const table = reader.table(given, where, [...KEYS, "targetRules"]);
    const list = {
        condition: conditionOf(reader.text(table, "condition", where), where, reader),
        commits: reader.texts(table, "commits", where),
        paths: reader.texts(table, "paths", where),
        regexTarget: targetOf(reader.text(table, "regexTarget", where), where, reader),
        regexes: reader.texts(table, "regexes", where),
        stopwords: reader.texts(table, "stopwords", where),
        targetRules: reader.texts(table, "targetRules", where),
    };
    if ([list.commits, list.paths, list.regexes, list.stopwords].every((part) => part.length === 0))
        reader.fail(where, `is empty; give at least one of "commits", "paths", "regexes", "stopwords"`);
    for (const expression of [...list.paths, ...list.regexes])
        checkExpression(expression, where, reader);
    return list;
}
function conditionOf(given, where, reader) {
    const condition = (given ?? "").toUpperCase();
    if (["AND", "&&"].includes(condition))
        return "and";
    return ["", "OR", "||"].includes(condition)
        ? "or"
        : reader.fail(where, `has a "condition" that is neither "AND" nor "OR"`);
}
function targetOf(given, where, reader) {
    if (given === undefined || given === "")
        return "secret";
    if (given === "secret" || given === "match" || given === "line")
        return given;
    return reader.fail(where, `has a "regexTarget" that is neither "secret", "match" nor "line"`);
}
/** The number of groups of an expression; fails when it is none, without quoting it, for it may hold the value that it allows. */
function checkExpression(expression, where, reader) {
    try {
        return (0,re2/* re2 */.w)(expression).groupCount();
    }
    catch {
        return reader.fail(where, "has an expression that RE2 does not take (look-around and back-references are not in its syntax)");
    }
}

// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/toml/reader.js


/** Reads values of tables with the type that is expected, and notes keys that nobody knows. */
class Reader {
    /** Plain sentences for the user; they quote names of keys and rules, never values. */
    notices = [];
    #path;
    constructor(path) {
        this.#path = path;
    }
    /** @throws DetectorsError `rule-invalid`, with the file's path */
    fail(where, what) {
        throw new error/* DetectorsError */.O("rule-invalid", "user", `${this.#path}: ${where} ${what}.`);
    }
    notice(where, what) {
        this.notices.push(`${this.#path}: ${where} ${what}.`);
    }
    /** @param known in the spelling of gitleaks' documentation */
    table(value, where, known) {
        if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Date)
            return this.fail(where, "is expected to be a table");
        const table = new Map();
        const names = known.map((name) => name.toLowerCase());
        for (const [key, each] of Object.entries(value)) {
            const lower = key.toLowerCase();
            if (names.includes(lower))
                table.set(lower, each);
            else {
                const [meant] = (0,nearest/* nearest */.p)(key, known);
                this.notice(where, `has a key "${key}" that is not known${meant === undefined ? "" : `; "${meant}" is`}`);
            }
        }
        return table;
    }
    tables(value, where) {
        if (value === undefined)
            return [];
        return Array.isArray(value) ? value : this.fail(where, "is expected to be a list of tables, [[…]]");
    }
    text(table, key, where) {
        const value = table.get(key.toLowerCase());
        if (value === undefined || typeof value === "string")
            return value;
        return this.fail(where, `has "${key}", which is expected to be a text`);
    }
    number(table, key, where) {
        const value = table.get(key.toLowerCase());
        if (value === undefined || (typeof value === "number" && value >= 0))
            return value;
        return this.fail(where, `has "${key}", which is expected to be a number that is not negative`);
    }
    flag(table, key, where) {
        const value = table.get(key.toLowerCase()) ?? false;
        return typeof value === "boolean" ? value : this.fail(where, `has "${key}", which is expected to be true or false`);
    }
    texts(table, key, where) {
        const value = table.get(key.toLowerCase()) ?? [];
        if (Array.isArray(value) && value.every((each) => typeof each === "string"))
            return value;
        return this.fail(where, `has "${key}", which is expected to be a list of texts`);
    }
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/toml/rules.js


const rules_KEYS = [
    "id",
    "description",
    "regex",
    "path",
    "secretGroup",
    "entropy",
    "keywords",
    "tags",
    "allowlist",
    "allowlists",
    "required",
    "skipReport",
];
function givenRules(tables, reader) {
    return tables.map((each, index) => givenRule(each, `rule ${index + 1}`, reader));
}
function givenRule(given, place, reader) {
    const table = reader.table(given, place, rules_KEYS);
    const id = reader.text(table, "id", place)?.trim() ?? "";
    if (id === "")
        return reader.fail(place, `has no "id"`);
    const where = `rule "${id}"`;
    const path = reader.text(table, "path", where) ?? "";
    if (path !== "")
        checkExpression(path, where, reader);
    const regex = reader.text(table, "regex", where) ?? "";
    const groups = regex === "" ? undefined : checkExpression(regex, where, reader);
    if (regex !== "" && (0,re2/* re2 */.w)(regex).test(""))
        reader.fail(where, "has a regex that matches the empty text, so it would match everywhere; ask for a character at least");
    const secretGroup = reader.number(table, "secretGroup", where) ?? 0;
    if (groups !== undefined && secretGroup > groups)
        reader.fail(where, `has secretGroup ${secretGroup}, but its regex has ${groups} groups`);
    if (reader.tables(table.get("required"), `${where}: "required"`).length > 0)
        reader.notice(where, `has "required", which is not taken into account: the rule is reported wherever its own regex matches`);
    const skipReport = reader.flag(table, "skipReport", where);
    if (skipReport)
        reader.notice(where, `has "skipReport", so nothing is looked for`);
    return {
        id,
        ...definite("description", reader.text(table, "description", where)),
        ...definite("regex", regex),
        ...definite("path", path),
        ...definite("secretGroup", secretGroup),
        ...definite("entropy", reader.number(table, "entropy", where)),
        keywords: keywords(table, where, reader),
        allowlists: allowlistsOf(table, where, reader),
        skipReport,
    };
}
/** The engine's filter knows ASCII words; a rule with another one is asked about every text, which finds the same. */
function keywords(table, where, reader) {
    const words = reader.texts(table, "keywords", where).map((word) => word.toLowerCase());
    if (!words.some((word) => word === "" || /[^\0-\x7f]/.test(word)))
        return words;
    reader.notice(where, "has a keyword that is empty or not ASCII, so its keywords are not used");
    return [];
}
/** A key with a value that says something: gitleaks takes an empty text and zero as not given. */
function definite(key, value) {
    return value === undefined || value === "" || value === 0 ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./packages/detectors/lib/secrets/toml/gitleaks-toml.js





const gitleaks_toml_KEYS = ["title", "description", "minVersion", "extend", "rules", "allowlist", "allowlists"];
/** How many files may extend each other, as in gitleaks. */
const DEEPEST = 2;
/**
 * Reads the configuration file of gitleaks as gitleaks 8 does (config/config.go): `extend` (the default rules, or another file;
 * `disabledRules`), rules, allow lists. Keys that are not known are told, not ignored.
 *
 * @param path of the file, for messages
 * @param read gives the text of another file of the repository, for `extend.path`
 * @throws DetectorsError `rule-invalid` with path, rule and what is expected; the text of the file is never quoted
 */
function gitleaksToml(text, path, read) {
    const { rules, allowlists, targeted, notices } = gitleaks_toml_layer(text, path, read, 0);
    for (const { targetRules, ...list } of targeted)
        for (const id of targetRules) {
            const rule = rules.get(id);
            if (rule === undefined)
                return new Reader(path).fail(`an allow list names the rule "${id}"`, "which does not exist");
            rules.set(id, { ...rule, allowlists: [...rule.allowlists, list] });
        }
    const sorted = [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const off = (0,shipped_rules/* shippedRules */.T)().rules.filter(({ id }) => !rules.has(id)).length;
    const said = off === 0 ? [] : [`${path}: ${off} of the ${(0,shipped_rules/* shippedRules */.T)().rules.length} rules of gitleaks are off.`];
    return { rules: sorted, allowlists, notices: [...notices, ...said] };
}
function gitleaks_toml_layer(text, path, read, depth) {
    const reader = new Reader(path);
    const table = reader.table(tomlOf(text, reader), "the file", gitleaks_toml_KEYS);
    const given = givenRules(reader.tables(table.get("rules"), `"rules"`), reader);
    const lists = allowlistsOf(table, "the file", reader);
    const base = extended(table, reader, read, depth);
    const rules = new Map(base.rules);
    for (const rule of given) {
        if (rule.skipReport)
            rules.delete(rule.id);
        else
            rules.set(rule.id, merged(rules.get(rule.id), rule, reader));
    }
    return {
        rules,
        allowlists: [...lists.filter(({ targetRules }) => targetRules.length === 0), ...base.allowlists],
        targeted: [...base.targeted, ...lists.filter(({ targetRules }) => targetRules.length > 0)],
        notices: [...base.notices, ...reader.notices],
    };
}
function tomlOf(text, reader) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        // The message of the parser quotes the lines around the place.
        const place = error instanceof dist/* TomlError */.zx ? `line ${error.line}, column ${error.column}` : "the file";
        return reader.fail(place, "cannot be read as TOML");
    }
}
/** What the file stands on: nothing, the default rules or another file, without the rules that it turns off. */
function extended(table, reader, read, depth) {
    const nothing = { rules: new Map(), allowlists: [], targeted: [], notices: [] };
    const where = `"extend"`;
    const extend = table.has("extend")
        ? reader.table(table.get("extend"), where, ["path", "url", "useDefault", "disabledRules"])
        : new Map();
    const other = reader.text(extend, "path", where);
    const useDefault = reader.flag(extend, "useDefault", where);
    if (extend.has("url"))
        reader.notice(where, `has "url", which is not read: nothing is fetched`);
    if (useDefault && other)
        return reader.fail(where, `has both "path" and "useDefault"; only one of them can be extended`);
    if (!useDefault && !other)
        return nothing;
    if (depth >= DEEPEST) {
        reader.notice(where, `is not followed further than ${DEEPEST} files deep`);
        return nothing;
    }
    const base = useDefault ? defaults() : gitleaks_toml_layer(textOf(other ?? "", reader, read), other ?? "", read, depth + 1);
    for (const id of reader.texts(extend, "disabledRules", where))
        if (!base.rules.delete(id))
            reader.notice(where, `turns off the rule "${id}", which does not exist`);
    return base;
}
function defaults() {
    const { rules, allowlists } = (0,shipped_rules/* shippedRules */.T)();
    return { rules: new Map(rules.map((rule) => [rule.id, rule])), allowlists, targeted: [], notices: [] };
}
function textOf(path, reader, read) {
    return read(path) ?? reader.fail(`"extend"`, `names the file "${path}", which is not in the repository`);
}
/** A rule of the file over the one that it changes: what is given counts, lists grow. */
function merged(base, { skipReport: _, ...given }, reader) {
    if (base === undefined && given.regex === undefined && given.path === undefined)
        reader.fail(`rule "${given.id}"`, `has neither "regex" nor "path", and there is no rule of that name to change`);
    return {
        ...{ description: "", secretGroup: 0, entropy: 0 },
        ...base,
        ...given,
        keywords: [...new Set([...(base?.keywords ?? []), ...given.keywords])],
        allowlists: [...(base?.allowlists ?? []), ...given.allowlists],
    };
}

// EXTERNAL MODULE: ./packages/detectors/lib/suppression/baseline.js
var suppression_baseline = __webpack_require__(3206);
;// CONCATENATED MODULE: ./packages/detectors/lib/repository-rules.js






/** Where gitleaks looks for its configuration. */
const GITLEAKS = ".gitleaks.toml";
/**
 * The detectors of a repository: ours, the rules of its configuration, and for credentials those of its `.gitleaks.toml` if it
 * has one.
 * @throws DetectorsError `rule-invalid` with the place of what is wrong
 */
async function repositoryRules({ detectors: { rules }, paths }, read) {
    const gitleaks = await gitleaksRules(read);
    const custom = customDetectors(rules);
    return {
        options: { detectors: withRules(gitleaks, custom), contextOf: (0,context/* contexts */.J)(paths) },
        notices: gitleaks?.notices ?? [],
    };
}
/**
 * What a configuration and the baseline that it names allow.
 * @throws DetectorsError `baseline-invalid`, `baseline-altered`: a baseline that was tampered with allows nothing, and nobody goes on
 */
async function repositorySuppressions({ detectors: { suppress, baseline } }, read) {
    const bytes = await read(baseline);
    return { pathRules: suppress, baseline: bytes === undefined ? null : (0,suppression_baseline/* readBaseline */.m)(bytes, baseline) };
}
function withRules(gitleaks, custom) {
    if (gitleaks === undefined)
        return custom.length === 0 ? detectors/* detectors */.mW : [...detectors/* detectors */.mW, ...custom];
    const shipped = new Set(secrets_detectors/* secrets */.O);
    return [...detectors/* detectors */.mW.filter((each) => !shipped.has(each)), ...(0,secrets_detectors/* secretsWith */.W)(gitleaks), ...custom];
}
/** A `.gitleaks.toml` and the files that it extends, which it names itself: they are read as they are asked for. */
async function gitleaksRules(read) {
    const text = await repository_rules_textOf(GITLEAKS, read);
    if (text === undefined)
        return undefined;
    const known = new Map();
    for (;;) {
        const asked = [];
        const ask = (path) => {
            if (!known.has(path))
                asked.push(path);
            return known.get(path);
        };
        try {
            const rules = gitleaksToml(text, GITLEAKS, ask);
            if (asked.length === 0)
                return rules;
        }
        catch (error) {
            if (asked.length === 0)
                throw error;
        }
        for (const path of asked)
            known.set(path, await repository_rules_textOf(path, read));
    }
}
async function repository_rules_textOf(path, read) {
    const bytes = await read(path);
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new error/* DetectorsError */.O("rule-invalid", "user", `${path} is not UTF-8 text; save it as UTF-8.`, { cause });
    }
}


/***/ }),

/***/ 3206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineText),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9050);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9495);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2669);





const Entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200)),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `fingerprint` of the finding; in the file it has a word that no reader takes for a person's. */
    place: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{32}$/)),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC()),
});
const Baseline = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    salt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{32}$/)),
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Entry),
    /** sha256 of salt and entries: an edit by hand or a bad merge shows. Who forges it must bring the file in by a reviewed change. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A file above this size is no baseline that anybody looked at. */
const LARGEST = 16 * 1024 * 1024;
/**
 * The baseline in a file's bytes.
 * @throws DetectorsError `baseline-invalid` for what is none, `baseline-altered` for one that was edited: nothing is waived by it
 */
function readBaseline(bytes, name) {
    const mend = `Make it again with "gitops-health scan --make-baseline" and have it reviewed, or delete it.`;
    const refuse = (code, what) => new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .DetectorsError */ .O(code, "integrity", `The baseline ${name} ${what}, so it waives nothing. ${mend}`);
    if (bytes.length > LARGEST)
        throw refuse("baseline-invalid", `has ${bytes.length} bytes, more than ${LARGEST}`);
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(Baseline, json(bytes));
    if (!parsed.success)
        throw refuse("baseline-invalid", "is no baseline of gitops-health");
    const { salt, entries, digest } = parsed.data;
    const inOrder = entries.every((entry, index) => index === 0 || byKey(entries[index - 1], entry) < 0);
    if (!inOrder || digest !== digestOf(salt, entries))
        throw refuse("baseline-altered", "was edited after it was made");
    return { salt, counts: new Map(entries.map((entry) => [entry.place, entry.count])) };
}
/** The text of a baseline file: one entry a line, so that a review shows what is added. @param salt 32 hex digits, kept when there is one */
function baselineText(occurrences, salt) {
    const entries = new Map();
    for (const occurrence of occurrences) {
        const id = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)(salt, occurrence);
        const known = entries.get(id);
        const { rule, location } = occurrence.finding;
        entries.set(id, { rule, path: location?.path ?? "", place: id, count: (known?.count ?? 0) + 1 });
    }
    const sorted = [...entries.values()].sort(byKey);
    const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
    const list = sorted.length === 0 ? "[]" : `[\n${lines}\n  ]`;
    return `{\n  "version": 1,\n  "salt": "${salt}",\n  "entries": ${list},\n  "digest": "${digestOf(salt, sorted)}"\n}\n`;
}
function byKey(a, b) {
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a.path, b.path) || (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a.rule, b.rule) || (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_6__/* .compare */ .U)(a.place, b.place);
}
function digestOf(salt, entries) {
    const fields = entries.map((entry) => [entry.rule, entry.path, entry.place, entry.count]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([salt, fields]))
        .digest("hex");
}
function json(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export formOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * What a baseline knows a finding by: a keyed hash of its rule, its path and the form of its line. The value is not hashed.
 *
 * A hash of a value is no secret: whoever has the file has salt and key too, and there are only 10^9 social security numbers to
 * try, which takes seconds. A key outside of the repository would not be there on a fork or a laptop. So nothing of the value
 * goes in: the form of a line is what `formOf` leaves, the same for every value, and a guess has nothing to be compared with.
 * Which value stands there is known on a diff, where the lines before and after are compared as they are, in memory.
 *
 * @param salt of the file, so that the same line has another fingerprint in every repository
 */
function fingerprint(salt, { finding, line, start, end }) {
    const form = formOf(line, start, end);
    const place = JSON.stringify([finding.rule, finding.location?.path ?? "", form]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", Buffer.from(salt, "hex")).update(place).digest("hex").slice(0, 32);
}
/**
 * The form of a line: its brackets, separators and assignments. The value, whatever stands in quotes, and every letter, digit
 * and other sign become a blot without length.
 */
function formOf(line, start, end) {
    return `${blotted(line.slice(0, start))}@${blotted(line.slice(end))}`;
}
function blotted(text) {
    return text
        .replace(/"[^"\n]*"|'[^'\n]*'|`[^`\n]*`/g, "s")
        .replace(/[^(){}[\]<>=:,;]+/g, "_")
        .slice(0, LONGEST);
}
/** Of a line of kilobytes the nearest part tells enough. */
const LONGEST = 256;


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ suppress)
});

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
// EXTERNAL MODULE: ./packages/detectors/lib/suppression/fingerprint.js
var fingerprint = __webpack_require__(2669);
;// CONCATENATED MODULE: ./packages/detectors/lib/suppression/inline.js
const MARK = "gitops-health:allow";
/** The mark of gitleaks, for credentials; it asks for no reason and counts on the line only. */
const GITLEAKS_MARK = "gitleaks:allow";
/**
 * The comment that allows a rule at a place: `gitops-health:allow <rule> <reason>` in whatever comment syntax the file has, on
 * the same line, or on the line before when nothing else stands there. Undefined when there is none for this rule.
 */
function inlineAllow(rule, line, lineBefore) {
    return (allowIn(line, rule) ?? (standsAlone(lineBefore) ? allowIn(lineBefore, rule) : undefined) ?? asGitleaks(line, rule));
}
function asGitleaks(line, rule) {
    if (!rule.startsWith("secret/") || !line.includes(GITLEAKS_MARK))
        return undefined;
    return { rule: "secret/*", reason: `marked ${GITLEAKS_MARK}` };
}
/** Whether a rule is meant by a rule as users name it. */
function means(named, rule) {
    return named === rule || (named.endsWith("/*") && rule.startsWith(named.slice(0, -1)));
}
function allowIn(line, rule) {
    const [, ...allows] = line.split(MARK);
    for (const text of allows) {
        const [, named = "", rest = ""] = /^[ \t]+([a-z0-9*/._-]{1,100})(?:[ \t:,]|$)(.*)/s.exec(text) ?? [];
        if (means(named, rule))
            return { rule: named, reason: withoutCloser(rest) };
    }
    return undefined;
}
/** What is left of a comment's text without what closes the comment; a reason has a word at least. */
function withoutCloser(text) {
    const reason = text
        .slice(0, LONGEST)
        .replace(/(?:\*+\/|--!?>|-->|%>|\*\)|#}|\}\}|"""|''').*$/s, "")
        .replace(/^[\s:,–—-]+/, "")
        .trim();
    return /\p{L}{3}/u.test(reason) ? reason : "";
}
const LONGEST = 300;
/** Whether a line has nothing but the comment: no letter or digit stands before the mark. */
function standsAlone(line) {
    const at = line.indexOf(MARK);
    return at >= 0 && !/[\p{L}\p{N}]/u.test(line.slice(0, at).replace(/^\s*(?:REM|rem|dnl)\s/, ""));
}

// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/detectors/lib/suppression/path-rules.js


/** A function from a finding's rule and path to the path rule that allows it, if any; an expired one counts only where no other does. */
function pathRuleFinder(rules) {
    const compiled = rules.map((each) => ({ each, selection: (0,glob/* globs */.g)(each.paths) }));
    compiled.sort((a, b) => (0,compare/* compare */.U)(b.each.expires ?? "9999", a.each.expires ?? "9999"));
    return (rule, path) => compiled.find(({ each, selection }) => means(each.rule, rule) && selection.matches(path))?.each;
}

;// CONCATENATED MODULE: ./packages/detectors/lib/suppression/suppress.js




/** Takes the findings that are allowed apart from those that are not. */
function suppress(occurrences, options) {
    const findings = [];
    const waived = [];
    const claims = [];
    const shown = (allowed) => ({
        ...allowed,
        reason: (0,redact/* redact */.E$)(allowed.reason, null, options.scanning),
    });
    const trusted = allower(options.trusted, options);
    const own = options.own === undefined ? undefined : allower(options.own, options);
    for (const occurrence of occurrences) {
        const allowed = trusted(occurrence);
        if (allowed !== undefined && allowed.refused === null) {
            waived.push(shown(allowed));
            continue;
        }
        findings.push(occurrence.finding);
        const claim = allowed ?? byAuthor(own?.(occurrence));
        if (claim !== undefined)
            claims.push(shown(claim));
    }
    return { findings, waived, claims };
}
const AUTHOR = "the change itself brings it; it counts once an eligible person has approved it";
function byAuthor(allowed) {
    return allowed === undefined ? undefined : { ...allowed, refused: allowed.refused ?? AUTHOR };
}
/** A function that says what allows an occurrence; where several do, one that counts. */
function allower({ pathRules, baseline }, { day, wasThere = () => true }) {
    const pathRuleOf = pathRuleFinder(pathRules);
    const left = new Map(baseline?.counts ?? []);
    const byPaths = ({ finding }) => {
        const rule = finding.location === null ? undefined : pathRuleOf(finding.rule, finding.location.path);
        if (rule === undefined)
            return undefined;
        const { reason, expires = null } = rule;
        const refused = expires !== null && expires < day ? `it expired on ${expires}` : null;
        return { finding, kind: "paths", reason, expires, refused };
    };
    const byComment = (occurrence) => {
        const { finding, line, lineBefore } = occurrence;
        if (finding.side !== "added")
            return undefined;
        const onLine = inlineAllow(finding.rule, line, "");
        const comment = onLine ?? inlineAllow(finding.rule, line, lineBefore);
        if (comment === undefined)
            return undefined;
        const there = wasThere(occurrence, onLine === undefined ? "both" : "line");
        const refused = comment.reason === "" ? "the comment gives no reason" : there ? null : AUTHOR;
        return { finding, kind: "comment", reason: comment.reason, expires: null, refused };
    };
    const byBaseline = (occurrence) => {
        const { finding } = occurrence;
        if (baseline === null || finding.side !== "added" || !wasThere(occurrence, "line"))
            return undefined;
        const id = (0,fingerprint/* fingerprint */.R)(baseline.salt, occurrence);
        const count = left.get(id) ?? 0;
        if (count === 0)
            return undefined;
        left.set(id, count - 1);
        return { finding, kind: "baseline", reason: "known debt of the baseline", expires: null, refused: null };
    };
    return (occurrence) => {
        let claim;
        for (const by of [byPaths, byComment, byBaseline]) {
            const allowed = by(occurrence);
            if (allowed?.refused === null)
                return allowed;
            claim ??= allowed;
        }
        return claim;
    };
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can go wrong with an event or with a question to GitHub. */
class GitHubError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PULL_REQUEST_EVENTS)
/* harmony export */ });
/* unused harmony export readEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);


/**
 * The event of this run; undefined outside GitHub Actions (no GITHUB_EVENT_NAME).
 * @throws GitHubError `event-unreadable` or `event-invalid`
 */
async function readEvent(env) {
    const name = env["GITHUB_EVENT_NAME"];
    if (!name)
        return undefined;
    return {
        name,
        payload: await readPayload(env["GITHUB_EVENT_PATH"]),
        repository: env["GITHUB_REPOSITORY"] || undefined,
        sha: env["GITHUB_SHA"] || undefined,
        ref: env["GITHUB_REF"] || undefined,
        actor: env["GITHUB_ACTOR"] || undefined,
    };
}
/** Events whose payload has a whole `pull_request`. */
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
async function readPayload(path) {
    if (!path) {
        const message = "GITHUB_EVENT_PATH is not set, although GITHUB_EVENT_NAME is. Unset both to run outside GitHub Actions.";
        throw new GitHubError("event-unreadable", "environment", message);
    }
    let text;
    try {
        text = await readFile(path, "utf8");
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) can't be read: ${cause.message}.`;
        throw new GitHubError("event-unreadable", "environment", message, { cause });
    }
    const payload = parse(text, path);
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not a JSON object.`;
    throw new GitHubError("event-invalid", "environment", message);
}
function parse(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not JSON.`;
        throw new GitHubError("event-invalid", "environment", message, { cause });
    }
}


/***/ }),

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   dN: () => (/* binding */ shaField),
/* harmony export */   hQ: () => (/* binding */ booleanField)
/* harmony export */ });
/** Reading values of unknown JSON, which its sender may have shaped at will. */
/** What lies at a path of keys; undefined where a step is missing or is no object of its own. */
function field(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== "object" || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textField(value, ...keys) {
    const found = field(value, ...keys);
    return typeof found === "string" ? found : undefined;
}
/** A full object name: 40 or 64 lower-case hex digits. */
function shaField(value, ...keys) {
    const found = textField(value, ...keys);
    return found !== undefined && SHA.test(found) ? found : undefined;
}
function booleanField(value, ...keys) {
    const found = field(value, ...keys);
    return typeof found === "boolean" ? found : undefined;
}
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** Size of a text in UTF-8 bytes. */
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}
/** The longest start of `text` that, with "…" at its end where something was cut, takes at most `bytes` UTF-8 bytes; no character is split. */
function truncate(text, bytes) {
    if (text.length <= bytes && byteLength(text) <= bytes)
        return text;
    const room = Math.max(0, bytes - 3);
    let used = 0;
    let kept = "";
    for (const character of text) {
        used += byteLength(character);
        if (used > room)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ })

};
