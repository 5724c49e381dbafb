export const id = 273;
export const ids = [273];
export const modules = {

/***/ 9468:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3b1a84de35880b58e3f3.cjs";

/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ redactDocument),
  p: () => (/* binding */ valuesInDocument)
});

// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-text.js
var scan_text = __webpack_require__(9651);
// EXTERNAL MODULE: ./packages/detectors/lib/phi/match.js
var match = __webpack_require__(5396);
// EXTERNAL MODULE: ./packages/detectors/lib/detectors.js + 102 modules
var detectors = __webpack_require__(4377);
;// CONCATENATED MODULE: ./packages/detectors/lib/redaction/document-strings.js

/**
 * A document with each of its strings replaced; what no string changes in stays the same object. Names of fields are asked about
 * too: those of records are somebody's. The same string is asked about once.
 */
function withStrings(document, shown) {
    const known = [new Map(), new Map()];
    const string = (text, people) => {
        if (harmless(text))
            return text;
        const list = known[people ? 1 : 0];
        let made = list.get(text);
        if (made === undefined) {
            made = shown(text, people);
            list.set(text, made);
        }
        return made;
    };
    const walk = (value, people) => {
        if (typeof value === "string")
            return string(value, people);
        if (typeof value !== "object" || value === null)
            return value;
        const before = Object.entries(value);
        const after = before.map(([name, each]) => [
            Array.isArray(value) ? name : string(name, false),
            walk(each, people || PEOPLE.has(name)),
        ]);
        if (after.every(([name, each], index) => name === before[index]?.[0] && each === before[index]?.[1]))
            return value;
        return Array.isArray(value) ? after.map(([, each]) => each) : Object.fromEntries(after);
    };
    return walk(document, false);
}
/** Fields that name the people of a change. Who made, reviewed or approved it is what a record is for: addresses stay there. */
const PEOPLE = new Set(["author", "committer", "approver", "by", "eligible", "excludedApprovers", "people"]);
/** Object names, digests, times and single words, of which documents are full: nothing is found in them, and asking takes the time. */
function harmless(text) {
    return text.length < 4 || /^(?:[0-9a-f]{40}|[0-9a-f]{64}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[a-z]{1,20})$/.test(text);
}
const lists = new WeakMap();
/** The detectors for strings that name people. The list is prepared once, so it must stay the same one. */
function forPeople(options) {
    const all = options.detectors ?? detectors/* detectors */.mW;
    const list = lists.get(all) ?? all.filter(({ id }) => id !== "phi/email");
    lists.set(all, list);
    return { ...options, detectors: list };
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
;// CONCATENATED MODULE: ./packages/detectors/lib/redaction/redact-document.js




/**
 * A document as it may be written: every string in it, in whatever object or list, is redacted by itself, before anything is cut
 * or escaped. Without a value it is the same object.
 */
function redactDocument(document, options = {}) {
    const ofPeople = forPeople(options);
    return withStrings(document, (text, people) => {
        const once = (0,redact/* redact */.E$)(text, null, people ? ofPeople : options);
        // A mark that is put in may, with what stands around it, be read as a value again.
        return once === text ? text : (0,redact/* redact */.E$)(once, null, people ? ofPeople : options);
    });
}
/** The kinds of values (`[SSN]`) that a document holds for all we know, sorted; for documents that cannot be redacted any more. */
function valuesInDocument(document, options = {}) {
    const kinds = new Set();
    const ofPeople = forPeople(options);
    withStrings(document, (text, people) => {
        for (const { category, confidence, synthetic, redacted } of (0,scan_text/* scanText */.Ff)(text, { path: null, side: "added" }, people ? ofPeople : options))
            if (category !== "safeguard" && confidence >= match/* MEDIUM */.E_ && !synthetic)
                kinds.add(redacted);
        return text;
    });
    return [...kinds].sort();
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** CRC-32 of ISO 3309 as gzip uses it, continued from an earlier one. (Node has `zlib.crc32` only since 20.15.) */
function crc32(bytes, earlier = 0) {
    let crc = ~earlier;
    for (const byte of bytes)
        crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    return ~crc >>> 0;
}
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
});


/***/ }),

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EvidenceError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with an audit as a whole. What is wrong with a change or a stored document is an exception of its report instead. */
class EvidenceError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* reexport */ verify)
});

// UNUSED EXPORTS: EvidenceError, analyseLanded, audit, catalogVersion, drawPopulation, evidenceFiles, evidenceFolders, gitHistory, judgingMaterials, readPeriodEnd, readStored, refuseShallow, sealAudit, verifyPackage

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/evidence/lib/error.js
var lib_error = __webpack_require__(1029);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
// EXTERNAL MODULE: ./packages/contracts/lib/evidence-manifest.js
var evidence_manifest = __webpack_require__(4704);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/evidence/lib/package-file.js + 1 modules
var package_file = __webpack_require__(1385);
;// CONCATENATED MODULE: ./packages/evidence/lib/content-problems.js


/** What is wrong between the files of a package and its manifest, and between its report and its evidence. */
function contentProblems(files) {
    const manifest = parse(files.get(package_file/* MANIFEST */.e0)?.bytes, evidence_manifest/* PackageManifest */.Aq);
    if (manifest === undefined)
        return { problems: ["The package has no valid manifest.json in canonical form."], merkleRoot: undefined };
    const problems = [...entryProblems(manifest, files), ...reportProblems(files)];
    const merkleRoot = (0,package_file/* rootOf */.I5)(manifest.entries);
    if (merkleRoot !== manifest.merkleRoot)
        problems.push("The Merkle root in manifest.json is not that of its entries.");
    const sums = (0,package_file/* checksums */.vw)(manifest.entries.filter(({ path }) => path !== package_file/* CHECKSUMS */.vM)).entry.sha256;
    if (files.get(package_file/* CHECKSUMS */.vM)?.sha256 !== sums)
        problems.push(`${package_file/* CHECKSUMS */.vM} does not list the digests of the manifest.`);
    return { problems, merkleRoot };
}
function entryProblems(manifest, files) {
    const problems = [];
    const listed = new Set([package_file/* MANIFEST */.e0]);
    for (const { path, size, sha256 } of manifest.entries) {
        const file = files.get(path);
        if (listed.has(path))
            problems.push(`The manifest lists ${path} twice.`);
        listed.add(path);
        if (file === undefined)
            problems.push(`${path} is missing from the package.`);
        else if (file.sha256 !== sha256 || file.size !== size)
            problems.push(`${path} was altered: its sha256 or size is not the one in the manifest.`);
        const named = /^statements\/.*-([0-9a-f]{64})\.json$/.exec(path)?.[1];
        if (named !== undefined && named !== sha256)
            problems.push(`${path} does not have the digest that it is named for.`);
    }
    for (const path of files.keys())
        if (!listed.has(path))
            problems.push(`${path} is in the package but not in its manifest.`);
    return problems;
}
/** Every document that a status rests on must be in the package. */
function reportProblems(files) {
    const report = parse(files.get("report.json")?.bytes, evidence_manifest/* AuditReport */.g);
    if (report === undefined)
        return ["The package has no valid report.json in canonical form."];
    const problems = [];
    const digests = new Set([...files.values()].map(({ sha256 }) => sha256));
    const unproven = (evidence) => evidence.length === 0 || evidence.some((sha256) => !digests.has(sha256));
    for (const { commit, status, documents } of report.changes) {
        for (const { kind, sha256 } of documents)
            if (!files.has(`statements/${kind}-${sha256}.json`))
                problems.push(`The ${kind} ${sha256} of commit ${commit} is not in the package.`);
        if (status === "SATISFIED" && documents.length === 0)
            problems.push(`Commit ${commit} is SATISFIED without evidence.`);
    }
    for (const { id, status, evidence } of report.controls)
        if (status === "SATISFIED" && unproven(evidence))
            problems.push(`Control ${id} is SATISFIED without its evidence in the package.`);
    return problems;
}
/** A file of ours: canonical JSON of its schema. Anything else is undefined. */
function parse(bytes, schema) {
    if (bytes === undefined)
        return undefined;
    try {
        const value = JSON.parse(bytes.toString("utf8"));
        const parsed = schema.safeParse(value);
        return parsed.success && (0,canonical/* canonicalBytes */.Mr)(value).equals(bytes) ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/evidence/lib/byte-reader.js
/** Reads a stream of chunks by exact numbers of bytes, so that a reader of archives needs no memory for them. */
class ByteReader {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The next `length` bytes, fewer only at the end of the stream. */
    async take(length) {
        const parts = [];
        for await (const part of this.pass(length))
            parts.push(part);
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    /** The next `length` bytes in pieces as they come, fewer only at the end of the stream. */
    async *pass(length) {
        let wanted = length;
        while (wanted > 0) {
            if (this.#rest.length === 0) {
                const next = await this.#chunks.next();
                if (next.done)
                    return;
                this.#rest = next.value;
                continue;
            }
            const part = this.#rest.subarray(0, wanted);
            this.#rest = this.#rest.subarray(part.length);
            wanted -= part.length;
            yield part;
        }
    }
}

// EXTERNAL MODULE: ./packages/evidence/lib/tar-header.js
var tar_header = __webpack_require__(9800);
;// CONCATENATED MODULE: ./packages/evidence/lib/read-archive.js



/** A small compressed file must not fill the memory: 10,000 changes have a report of about 15 MB. */
const LARGEST_KEPT = 512 * 1024 ** 2;
/** Why an archive cannot be read on: it is not the one that we would write. */
class NotCanonical extends Error {
}
/**
 * The files of an archive, in its order. Accepts only bytes that writing the same files gives again: our headers, zero padding,
 * two zero blocks and nothing after them; so that no byte is without meaning.
 *
 * @param keep which files' bytes are wanted; they are held in memory
 * @throws NotCanonical
 */
async function* readArchive(chunks, keep) {
    const reader = new ByteReader(chunks);
    for (;;) {
        const header = await reader.take(tar_header/* BLOCK */.IE);
        if (header.length < tar_header/* BLOCK */.IE)
            throw new NotCanonical("it ends before its last block");
        if (header.equals(tar_header/* END */.Kp.subarray(0, tar_header/* BLOCK */.IE))) {
            const rest = await reader.take(tar_header/* BLOCK */.IE + 1);
            if (!rest.equals(tar_header/* END */.Kp.subarray(0, tar_header/* BLOCK */.IE)))
                throw new NotCanonical("it does not end with two zero blocks");
            return;
        }
        const claimed = (0,tar_header/* readTarHeader */.RO)(header);
        if (claimed === undefined)
            throw new NotCanonical("a header in it is not one that we write, or names a path that a package cannot have");
        yield await readFile(reader, claimed, keep(claimed.path));
    }
}
async function readFile(reader, { path, size }, kept) {
    if (kept && size > LARGEST_KEPT)
        throw new NotCanonical(`${path} has ${size} bytes, more than it can have`);
    const digest = (0,external_node_crypto_.createHash)("sha256");
    const parts = [];
    let read = 0;
    for await (const part of reader.pass(size)) {
        digest.update(part);
        read += part.length;
        if (kept)
            parts.push(part);
    }
    const padding = await reader.take((0,tar_header/* paddingOf */.Zt)(size));
    if (read < size || padding.length < (0,tar_header/* paddingOf */.Zt)(size))
        throw new NotCanonical(`it ends inside ${path}`);
    if (padding.some((byte) => byte !== 0))
        throw new NotCanonical(`the filling after ${path} is not zero`);
    return { path, size, sha256: digest.digest("hex"), bytes: kept ? Buffer.concat(parts) : undefined };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./packages/evidence/lib/crc32.js
var crc32 = __webpack_require__(776);
// EXTERNAL MODULE: ./packages/evidence/lib/seal.js
var seal = __webpack_require__(4582);
;// CONCATENATED MODULE: ./packages/evidence/lib/unseal.js








/**
 * Opens a sealed package: checks the seal's form, inflates what follows, and at the end holds every byte against seal and trailer.
 *
 * @param limit bytes that the archive may have at most, so that a small file cannot fill the machine
 */
function unseal(chunks, limit) {
    const whole = (0,external_node_crypto_.createHash)("sha256");
    const body = (0,external_node_crypto_.createHash)("sha256");
    const tar = (0,external_node_crypto_.createHash)("sha256");
    const state = {
        claimed: undefined,
        trailer: Buffer.alloc(0),
        deflated: 0,
        size: 0,
        crc: 0,
    };
    const inflate = (0,external_node_zlib_.createInflateRaw)();
    async function* compressed() {
        const reader = new ByteReader(hashing(chunks, whole));
        state.claimed = (0,seal/* readSealHeader */.HT)(await reader.take(seal/* SEAL_LENGTH */.ZU));
        if (state.claimed === undefined)
            throw new NotCanonical("it does not start with the seal of a package");
        for await (const part of reader.pass(Infinity)) {
            body.update(part);
            const held = Buffer.concat([state.trailer, part]);
            const ready = held.subarray(0, Math.max(0, held.length - seal/* TRAILER_LENGTH */.l6));
            state.trailer = held.subarray(ready.length);
            state.deflated += ready.length;
            if (ready.length > 0)
                yield ready;
        }
    }
    async function* archive() {
        const source = external_node_stream_.Readable.from(compressed(), { objectMode: false });
        source.on("error", (error) => inflate.destroy(error));
        source.pipe(inflate);
        try {
            for await (const chunk of inflate) {
                state.size += chunk.length;
                if (state.size > limit)
                    throw new NotCanonical(`its archive has more than ${limit} bytes`);
                tar.update(chunk);
                state.crc = (0,crc32/* crc32 */.Q)(chunk, state.crc);
                yield chunk;
            }
        }
        catch (cause) {
            if (cause instanceof NotCanonical || cause instanceof lib_error/* EvidenceError */.o)
                throw cause;
            throw new NotCanonical("its compressed data are damaged", { cause });
        }
        finally {
            source.destroy();
            inflate.destroy();
        }
    }
    return {
        archive: archive(),
        async finish() {
            const trailer = Buffer.alloc(seal/* TRAILER_LENGTH */.l6);
            trailer.writeUInt32LE(state.crc, 0);
            trailer.writeUInt32LE(state.size % 2 ** 32, 4);
            if (body.digest("hex") !== state.claimed)
                throw new NotCanonical("its bytes do not have the digest that its seal says");
            if (inflate.bytesWritten !== state.deflated || !trailer.equals(state.trailer))
                throw new NotCanonical("there are bytes after its compressed data, or its trailer is wrong");
            return { sha256: whole.digest("hex"), tarSha256: tar.digest("hex"), tarSize: state.size };
        },
    };
}
async function* hashing(chunks, digest) {
    for await (const chunk of chunks) {
        digest.update(chunk);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./packages/evidence/lib/verify-package.js







const LIMITS = { size: 8 * 1024 ** 3, files: 1_000_000 };
const KEPT = new Set([package_file/* MANIFEST */.e0, "report.json"]);
/**
 * Reads a package to its end, offline, and says everything that is wrong with it: any changed byte, a missing, extra or doubled
 * file, a wrong root, a status without its evidence, other digests than expected. Memory does not grow with the package, except by
 * its list of files and its report.
 *
 * @param source a path, or the bytes
 * @throws EvidenceError `package-unreadable` only when there is no file to read
 */
async function verifyPackage(source, expected = {}, limits = LIMITS) {
    const problems = [];
    const files = new Map();
    let digests;
    try {
        const unsealed = unseal(chunksOf(source), limits.size);
        let last = "";
        for await (const file of readArchive(unsealed.archive, (path) => KEPT.has(path))) {
            if (files.has(file.path))
                problems.push(`The package has ${file.path} twice.`);
            else if (last === package_file/* MANIFEST */.e0 || (file.path !== package_file/* MANIFEST */.e0 && (0,compare/* compare */.U)(file.path, last) < 0))
                problems.push(`The package has ${file.path} in another place than we would put it.`);
            files.set(file.path, file);
            last = file.path;
            if (files.size > limits.files)
                throw new NotCanonical(`it has more than ${limits.files} files`);
        }
        digests = await unsealed.finish();
    }
    catch (error) {
        if (!(error instanceof NotCanonical))
            throw error;
        problems.push(`The package is damaged or not ours: ${error.message}.`);
    }
    const content = contentProblems(files);
    if (digests !== undefined)
        problems.push(...content.problems);
    problems.push(...unexpected(expected, { ...digests, merkleRoot: content.merkleRoot }));
    return {
        ok: problems.length === 0,
        problems,
        sha256: digests?.sha256,
        tarSha256: digests?.tarSha256,
        merkleRoot: content.merkleRoot,
        files: files.size,
    };
}
function unexpected(expected, found) {
    const names = { sha256: "sha256", tarSha256: "archive's sha256", merkleRoot: "Merkle root" };
    return ["sha256", "tarSha256", "merkleRoot"].flatMap((name) => expected[name] === undefined || expected[name].toLowerCase() === found[name]
        ? []
        : [`The ${names[name]} should be ${expected[name]} but is ${found[name] ?? "not to be had"}.`]);
}
async function* chunksOf(source) {
    if (typeof source !== "string") {
        yield source;
        return;
    }
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(source, { highWaterMark: 256 * 1024 }))
            yield chunk;
    }
    catch (cause) {
        throw new lib_error/* EvidenceError */.o("package-unreadable", "user", `The package "${source}" cannot be read (${cause.code}); give the path of an evidence-….tar.gz file.`, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/evidence/lib/verdict.js




/** Checks a package again, offline, against the digests that its reader has kept. */
async function verify(path, options = {}) {
    const recorded = options.manifest === undefined ? {} : await recordedIn(options.manifest);
    const given = {
        ...(options.merkleRoot && { merkleRoot: options.merkleRoot }),
        ...(options.sha256 && { sha256: options.sha256 }),
    };
    const verification = await verifyPackage(path, { ...recorded, ...given });
    const { ok, problems, files, merkleRoot, sha256 } = verification;
    const held = Object.keys({ ...recorded, ...given }).length > 0;
    return {
        verification,
        exitCode: ok ? error/* exitCodes */.hS.fine : error/* exitCodes */.hS.integrity,
        lines: ok
            ? [
                `${path} is whole: ${files} files`,
                `merkle root ${merkleRoot}`,
                `sha256 ${sha256}`,
                held
                    ? "It is the package that was expected."
                    : "UNSIGNED: compare the root with the one that you kept, since a package that was made anew as a whole looks whole too.",
            ]
            : [
                `${path} cannot be trusted`,
                ...problems.slice(0, 50),
                ...(problems.length > 50 ? [`and ${problems.length - 50} more problems`] : []),
            ],
    };
}
async function recordedIn(path) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw new lib_error/* EvidenceError */.o("package-unreadable", "user", `The manifest "${path}" cannot be read (${cause.code}); give the path of evidence-manifest.json.`, { cause });
    });
    const { merkleRoot, archive } = (0,lib_document/* decode */.D4)("evidence-manifest", bytes, path).predicate;
    return { merkleRoot, tarSha256: archive.tarSha256 };
}

;// CONCATENATED MODULE: ./packages/evidence/lib/index.js
/** Evidence of a period: its changes, what each has of stored documents, what judging them again gives, and the package that proves it. */














/***/ }),

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vM: () => (/* binding */ CHECKSUMS),
  e0: () => (/* binding */ MANIFEST),
  vw: () => (/* binding */ checksums),
  wM: () => (/* binding */ madeFile),
  $V: () => (/* binding */ manifestOf),
  I5: () => (/* binding */ rootOf),
  U7: () => (/* binding */ statementFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact-document.js + 1 modules
var redact_document = __webpack_require__(9858);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
// EXTERNAL MODULE: ./packages/evidence/lib/error.js
var error = __webpack_require__(1029);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/evidence/lib/merkle.js

/**
 * Merkle tree hash of a list (RFC 6962, section 2.1): a leaf is SHA-256(0x00 || bytes), a node SHA-256(0x01 || left || right),
 * the left side of a node has the largest power of two that is smaller than the list; the empty list is SHA-256 of nothing.
 *
 * @returns lower-case hex
 */
function merkleRoot(leaves) {
    return tree(leaves.map((leaf) => hash(Uint8Array.of(0), leaf))).toString("hex");
}
function tree(hashes) {
    const [only] = hashes;
    if (only === undefined)
        return hash();
    if (hashes.length === 1)
        return only;
    const left = 2 ** (31 - Math.clz32(hashes.length - 1));
    return hash(Uint8Array.of(1), tree(hashes.slice(0, left)), tree(hashes.slice(left)));
}
function hash(...parts) {
    const digest = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts)
        digest.update(part);
    return digest.digest();
}

;// CONCATENATED MODULE: ./packages/evidence/lib/package-file.js






/** A file that we made. */
function madeFile(path, mediaType, source, content) {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    return {
        entry: { path, size: bytes.length, sha256: (0,canonical/* sha256 */.sc)(bytes), mediaType, source },
        read: async () => bytes,
    };
}
/** A stored document as it was found; its bytes are read again when the package is written and must still be the same. */
function statementFile(document) {
    return {
        entry: {
            path: `statements/${document.kind}-${document.sha256}.json`,
            size: document.size,
            sha256: document.sha256,
            mediaType: "application/vnd.in-toto+json",
            source: `${document.producer} ${document.version}`,
        },
        async read() {
            const bytes = await (0,promises_.readFile)(document.file).catch(() => undefined);
            if (bytes !== undefined && (0,canonical/* sha256 */.sc)(bytes) === document.sha256) {
                refuseValues(document, bytes);
                return bytes;
            }
            throw new error/* EvidenceError */.o("evidence-changed", "integrity", `The document "${document.path}" changed while the audit ran; leave the evidence folders alone and run it again.`);
        },
    };
}
/** A stored document is proven by its digest, so nothing can be taken out of it: it goes into a package as it is, or not at all. */
function refuseValues({ kind, path, subject }, bytes) {
    const values = (0,redact_document/* valuesInDocument */.p)(JSON.parse(bytes.toString("utf8")));
    if (values.length > 0)
        throw new error/* EvidenceError */.o("evidence-holds-values", "user", `The document "${path}" (${kind} of commit ${subject.slice(0, 12)}) holds what looks like ${values.join(", ")}, which no package may hold, and cannot be changed without losing its digest; take it out of the evidence folders, or make it again with this version, which redacts what it writes.`);
}
/** The name of the list of all other files, last in the archive. */
const MANIFEST = "manifest.json";
/** The same digests in the form that `sha256sum --check` reads. */
const CHECKSUMS = "SHA256SUMS";
/** Digests of files as `sha256sum` writes them, for an auditor without our code. */
function checksums(entries) {
    const sorted = [...entries].sort((a, b) => (0,compare/* compare */.U)(a.path, b.path));
    const lines = sorted.map(({ sha256, path }) => `${sha256}  ${path}\n`);
    return madeFile(CHECKSUMS, "text/plain; charset=utf-8", "gitops-health", lines.join(""));
}
/** The manifest of files: their entries sorted by path, and the root over the entries' canonical bytes. */
function manifestOf(files) {
    const entries = files.map(({ entry }) => entry).sort((a, b) => (0,compare/* compare */.U)(a.path, b.path));
    return { schemaVersion: 1, merkleRoot: rootOf(entries), entries };
}
function rootOf(entries) {
    return merkleRoot(entries.map((entry) => (0,canonical/* canonicalBytes */.Mr)(entry)));
}


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readSealHeader),
/* harmony export */   ZU: () => (/* binding */ SEAL_LENGTH),
/* harmony export */   fN: () => (/* binding */ sealHeader),
/* harmony export */   l6: () => (/* binding */ TRAILER_LENGTH)
/* harmony export */ });
/**
 * The gzip member (RFC 1952) around a package. Other bytes can inflate to the same archive (padding bits, another compressor),
 * so the header's comment holds the sha256 of everything that follows it: `gunzip` and `tar` pass over it, we check it.
 */
const FIXED = Buffer.from([0x1f, 0x8b, 0x08, 0x10, 0, 0, 0, 0, 0x00, 0xff]);
const LABEL = "sha256 of all bytes after this comment: ";
/** Bytes that a sealed package starts with; the deflate stream and the trailer come after them. */
function sealHeader(sha256) {
    return Buffer.concat([FIXED, Buffer.from(`${LABEL}${sha256}\0`, "latin1")]);
}
const SEAL_LENGTH = sealHeader("0".repeat(64)).length;
/** The digest that a header claims; undefined when it is not one of ours to the last byte. */
function readSealHeader(header) {
    const digest = header.toString("latin1", FIXED.length + LABEL.length, SEAL_LENGTH - 1);
    return /^[0-9a-f]{64}$/.test(digest) && sealHeader(digest).equals(header) ? digest : undefined;
}
/** CRC-32 and length of the archive, as they stand at the end. */
const TRAILER_LENGTH = 8;


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1029);

/** Archives are made of blocks. */
const BLOCK = 512;
/** Two zero blocks end an archive. */
const END = Buffer.alloc(2 * BLOCK);
/** 1980-01-01T00:00:00Z, the earliest time that all archive tools accept: an archive's time says nothing, its documents do. */
const TIME = 315_532_800;
/** A name in an archive that is the same on every file system, stays in its folder and is no option of a command. */
const PORTABLE = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
/** Whether a path may be in a package: relative, portable, without `.` and `..`. */
function isPortable(path) {
    return path.length <= 255 && PORTABLE.test(path) && split(path) !== undefined;
}
/**
 * The one ustar header (POSIX.1-1988) that a file of a package has: mode 0644, no owner, fixed time.
 * Everything else follows from path and size, so that a reader can make the header again and compare.
 */
function tarHeader(path, size) {
    const names = split(path);
    if (names === undefined || !isPortable(path))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o("path-not-portable", "ours", `"${path}" cannot be the name of a file in a package.`);
    const header = Buffer.alloc(BLOCK);
    header.write(names.name, 0, "latin1");
    header.write("0000644\0", 100, "latin1");
    header.write("0000000\0".repeat(2), 108, "latin1");
    header.write(`${octal(size, 11)}\0`, 124, "latin1");
    header.write(`${octal(TIME, 11)}\0`, 136, "latin1");
    header.write(" ".repeat(8), 148, "latin1");
    header.write("0", 156, "latin1");
    header.write("ustar\u000000", 257, "latin1");
    header.write(names.prefix, 345, "latin1");
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${octal(sum, 6)}\0 `, 148, "latin1");
    return header;
}
/** Path and size that a header claims; undefined when it is not the header that we write for them. */
function readTarHeader(header) {
    const name = field(header, 0, 100);
    const prefix = field(header, 345, 155);
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const digits = header.toString("latin1", 124, 135);
    if (!/^[0-7]{11}$/.test(digits) || !isPortable(path))
        return undefined;
    const size = Number.parseInt(digits, 8);
    return tarHeader(path, size).equals(header) ? { path, size } : undefined;
}
/** Zero bytes that fill a file's last block. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/** A path of more than 100 bytes is cut at the last slash that leaves at most 155 before it and 100 after it. */
function split(path) {
    if (path.length <= 100)
        return { name: path, prefix: "" };
    const at = path.lastIndexOf("/", 155);
    return at < 0 || path.length - at - 1 > 100 ? undefined : { name: path.slice(at + 1), prefix: path.slice(0, at) };
}
function field(header, start, length) {
    const text = header.toString("latin1", start, start + length);
    const end = text.indexOf("\0");
    return end < 0 ? text : text.slice(0, end);
}
function octal(value, digits) {
    const text = value.toString(8);
    if (text.length > digits)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o("path-not-portable", "ours", `A file of ${value} bytes does not fit in a package.`);
    return text.padStart(digits, "0");
}


/***/ })

};
