export const id = 4826;
export const ids = [4826];
export const modules = {

/***/ 649:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3218acd2962f6024fe88.mjs";

/***/ }),

/***/ 3838:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "af6454d770554f40d262.json";

/***/ }),

/***/ 2912:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "b0775a0eb8c4561897cd.json";

/***/ }),

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);


/** What a bundle may be when it is unpacked: a module of 10 MiB, data, and the sources that opa keeps in it. */
const LARGEST = 32 * 1024 * 1024;
const BLOCK = 512;
/**
 * The files of a gzipped tar archive (POSIX ustar, as opa writes it). Nothing is written anywhere, and nothing but plain files with
 * plain names is taken.
 *
 * @throws PolicyError `module-invalid`, `limit-exceeded`
 */
function readArchive(bytes, name) {
    const tar = unzipped(bytes, name);
    const refuse = (why) => new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("module-invalid", "user", `The bundle "${name}" ${why}; build it by "opa build --target wasm --output bundle.tar.gz".`);
    const files = new Map();
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            break;
        if (!hasChecksum(header))
            throw refuse("is damaged: a header's checksum is wrong");
        const path = [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== "").join("/");
        const size = octal(header, 124, 12);
        const type = String.fromCharCode(header[156] ?? 0);
        at += BLOCK;
        if (type === "5")
            continue;
        if (type !== "0" && type !== "\0")
            throw refuse(`holds ${JSON.stringify(path)}, which is no plain file (a link, or a name too long)`);
        const plain = path.replace(/^\.?\//, "");
        if (plain === "" || plain.split("/").some((part) => part === "" || part === "." || part === ".."))
            throw refuse(`holds a file named ${JSON.stringify(path)}, which leads out of it`);
        if (files.has(plain))
            throw refuse(`holds ${JSON.stringify(path)} twice`);
        if (!Number.isSafeInteger(size) || at + size > tar.length)
            throw refuse("is cut off");
        files.set(plain, tar.subarray(at, at + size));
        at += Math.ceil(size / BLOCK) * BLOCK;
    }
    return files;
}
function unzipped(bytes, name) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: LARGEST });
    }
    catch (cause) {
        if (cause.code === "ERR_BUFFER_TOO_LARGE")
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("limit-exceeded", "user", `The bundle "${name}" unpacks to more than ${LARGEST} bytes (32 MiB), so it was not read.`, { cause });
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("module-invalid", "user", `The bundle "${name}" is no gzipped archive.`, { cause });
    }
}
function text(header, at, length) {
    const bytes = header.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return bytes.toString("utf8", 0, end < 0 ? length : end);
}
function octal(header, at, length) {
    const digits = header.toString("latin1", at, at + length).replace(/[\0 ]+$/, "");
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
/** The sum of the header's bytes, its own place counted as blanks. */
function hasChecksum(header) {
    const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    return octal(header, 148, 8) === sum;
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicies: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/policy/lib/policies.js + 2 modules
var policies = __webpack_require__(8803);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./packages/policy/lib/rules.js
var rules = __webpack_require__(4279);
// EXTERNAL MODULE: ./packages/policy/lib/user/shipped.js
var shipped = __webpack_require__(1105);
;// CONCATENATED MODULE: ./packages/policy/lib/user/cache.js






/** Changes whenever compiling gives something else from the same sources. */
const FORMAT = 1;
const Kept = schemas/* strictObject */.rej({ wasm: schemas/* string */.YjP(), data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), rules: rules/* Rules */.im });
/**
 * Where a compiled source is kept for the next run: named for all that it was made from. Like the cache of raw risk figures
 * it only saves time and is never evidence; documents have the digest of the sources.
 */
function cachePath(directory, source, opaVersion) {
    const key = {
        format: FORMAT,
        source: source.digest,
        opaVersion,
        capabilities: (0,canonical/* sha256 */.sc)((0,shipped/* capabilities */.R)()),
        input: (0,canonical/* sha256 */.sc)((0,shipped/* policyInputSchema */.E)()),
    };
    return (0,external_node_path_.join)(directory, `policies-${(0,canonical/* digestOf */.ol)(key)}`);
}
/** What was kept; undefined when there is nothing, or what is there is not what was written. */
async function readCompiled(path) {
    try {
        const text = await (0,promises_.readFile)(path, "utf8");
        const end = text.indexOf("\n");
        const body = text.slice(end + 1);
        if (text.slice(0, end) !== (0,canonical/* sha256 */.sc)(body))
            return undefined;
        const { wasm, data, rules } = parse/* parse */.qg(Kept, JSON.parse(body));
        return { wasm: Buffer.from(wasm, "base64"), data, rules };
    }
    catch {
        return undefined;
    }
}
/** Keeps a compiled source; a folder that can't be written only costs the next run its time. */
async function keepCompiled(path, { wasm, data, rules }) {
    const body = (0,canonical/* canonicalText */.A4)({ wasm: Buffer.from(wasm).toString("base64"), data, rules });
    await (0,lib_document/* replaceFile */.fR)(path, `${(0,canonical/* sha256 */.sc)(body)}\n${body}`).catch(() => undefined);
}

// EXTERNAL MODULE: ./packages/config/lib/error.js
var error = __webpack_require__(5218);
// EXTERNAL MODULE: ./packages/config/lib/yaml.js
var yaml = __webpack_require__(8169);
;// CONCATENATED MODULE: ./packages/config/lib/policy-data.js



const LARGEST = 5 * 1024 * 1024;
/**
 * What a file of data for policies says: JSON or YAML with keys and values at the top.
 *
 * @param name how the file is called in messages
 * @throws ConfigError that says what and where
 */
function parsePolicyData(bytes, name) {
    if (bytes.length > LARGEST)
        throw new error/* ConfigError */.x("too-large", `"${name}" has ${bytes.length} bytes; a file of data for policies has at most ${LARGEST}.`);
    const { value } = (0,yaml/* readYaml */.gM)(bytes, name, `"${name}"`);
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new error/* ConfigError */.x("invalid", `"${name}" has no keys at its top; expected keys and values such as "acme: { prefix: ACME- }", which a policy reads as data.acme.prefix.`);
    try {
        return JSON.parse((0,canonical/* canonicalText */.A4)(value));
    }
    catch (cause) {
        const message = `"${name}" holds a value that JSON cannot carry (such as .nan or .inf); policies read JSON.`;
        throw new error/* ConfigError */.x("invalid", message, { cause });
    }
}

// EXTERNAL MODULE: ./packages/policy/lib/error.js
var lib_error = __webpack_require__(9706);
// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js
var catalog = __webpack_require__(866);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
;// CONCATENATED MODULE: ./packages/policy/lib/settings.js



/** Kinds of words that a rule looks for; one that it does not know would switch it off unseen. */
const VOCABULARIES = [
    { expects: `one of ${nouns/* levels */.yr.join(", ")}`, has: (word) => nouns/* levels */.yr.some((level) => level === word) },
    {
        expects: `a safety class, ${nouns/* SafetyClass */.Je.def.entries.A}, ${nouns/* SafetyClass */.Je.def.entries.B} or ${nouns/* SafetyClass */.Je.def.entries.C}`,
        has: (word) => Object.hasOwn(nouns/* SafetyClass */.Je.def.entries, word),
    },
    { expects: "the id of a control in the catalog", has: (word) => catalog/* catalog */.U.get(word) !== undefined },
    { expects: "a word in lower-case letters, digits and -", has: (word) => /^[a-z0-9-]+$/.test(word) },
];
/**
 * Our settings with what a user overrides: known keys alone, each with a value of the kind that it has now, words of the
 * same vocabulary included.
 *
 * @returns the settings, or what is wrong and where
 */
function overriddenSettings(ours, theirs) {
    const problems = [];
    const value = over(ours, theirs, "data.settings", problems);
    return problems[0] ?? value;
}
function over(ours, theirs, at, problems) {
    const problem = mismatch(ours, theirs);
    if (problem !== undefined)
        problems.push(`${at} is ${shown(theirs)}; expected ${problem}`);
    if (!isRecord(ours) || !isRecord(theirs))
        return theirs;
    const unknown = Object.keys(theirs).find((key) => !Object.hasOwn(ours, key));
    if (unknown !== undefined)
        problems.push(unknownKey(unknown, Object.keys(ours), at));
    return Object.fromEntries(Object.entries(ours).map(([key, value]) => [
        key,
        Object.hasOwn(theirs, key) ? over(value, theirs[key], `${at}.${key}`, problems) : value,
    ]));
}
/** What was expected instead of a value; undefined when it is of the same kind. */
function mismatch(ours, theirs) {
    if (isRecord(ours))
        return isRecord(theirs) ? undefined : "keys and values";
    if (Array.isArray(ours)) {
        if (!Array.isArray(theirs))
            return "a list";
        return theirs.map((each) => wordMismatch(ours, each)).find((problem) => problem !== undefined);
    }
    if (typeof ours === "number")
        return typeof theirs === "number" && theirs >= 0 ? undefined : "a number from 0";
    if (typeof ours === "boolean")
        return typeof theirs === "boolean" ? undefined : "true or false";
    return wordMismatch([ours], theirs);
}
function wordMismatch(ours, word) {
    const words = ours.filter((each) => typeof each === "string");
    const vocabulary = VOCABULARIES.find(({ has }) => words.every(has));
    if (typeof word !== "string")
        return vocabulary?.expects ?? "a text";
    return vocabulary === undefined || vocabulary.has(word) ? undefined : vocabulary.expects;
}
function unknownKey(key, known, at) {
    const [near] = (0,nearest/* nearest */.p)(key, known);
    return `${at}.${key} is no setting of ours; ${near === undefined ? `there are ${known.join(", ")}` : `did you mean ${near}?`}`;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 80 ? `a text of ${text.length} characters` : text;
}

// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/policy/lib/user/names.js



/** First parts of packages and data that are ours without being a package of rules. */
const WITHOUT_RULES = ["lib", "waiver", "settings", "gitops_health"];
/** First parts of packages and data that are ours: a rule there would pass for one of ours. */
function ourRoots() {
    const ofRules = (0,policies/* ourPolicies */.l1)().rules.map((rule) => rootOf(rule.package));
    return [...new Set([...ofRules, ...WITHOUT_RULES])].sort(compare/* compare */.U);
}
/** Whether a root of packages or data is ours. */
function isReserved(root) {
    return ourRoots().includes(root);
}
function rootOf(name) {
    return name.split(".", 1).join("");
}
/** Holds sources apart: no list names one twice, no package is ours, no code is in two. @throws PolicyError `name-taken` */
function refuseTakenNames(sources) {
    const owners = new Map();
    const names = new Set();
    for (const { name, rules } of sources) {
        if (names.size === names.add(name).size)
            throw taken(`The policies "${name}" are listed twice; keep one.`);
        for (const rule of rules) {
            const root = rootOf(rule.package);
            if (isReserved(root))
                throw taken(`The policies "${name}" have the package ${rule.package}, but packages below ${root} are gitops-health's (${ourRoots().join(", ")}); name yours for your organisation, such as acme.tickets.`);
            const owner = owners.get(rule.code);
            if (owner !== undefined)
                throw taken(`The rule ${rule.code} is in the policies "${owner}" and again in "${name}"; rename one of them.`);
            owners.set(rule.code, name);
        }
    }
}
function taken(message) {
    return new lib_error/* PolicyError */.p("name-taken", "user", message);
}

;// CONCATENATED MODULE: ./packages/policy/lib/user/data.js




/**
 * Merges files of data: objects key by key; the same place said in two ways is an error that names both files. `settings` is
 * merged over ours.
 *
 * @throws PolicyError `data-refused`; ConfigError for a file that is no data
 */
function userData(files, ours) {
    const said = files.map(({ path, bytes }) => ({ by: path, data: parsePolicyData(bytes, path) }));
    const { settings, ...data } = merged(said);
    for (const each of said)
        refuseReserved(each);
    return { data, settings: settings === undefined ? ours : overridden(ours, settings) };
}
/** What the policies of one source read as `data`. @throws PolicyError `data-refused` */
function dataFor(source, own, rules, user) {
    refuseReserved({ by: source, data: own });
    if (Object.hasOwn(own, "settings"))
        throw refused(`${source} has data.settings in a file of its own; list that file under "data" instead, where it is merged over ours.`);
    const data = merged([
        { by: source, data: own },
        { by: 'the files under "data"', data: user.data },
    ]);
    for (const { package: name, kind } of rules)
        refuseInTheWay(source, [...name.split("."), kind], data);
    return { ...data, settings: user.settings };
}
function refuseReserved({ by, data }) {
    const root = Object.keys(data).find((key) => key !== "settings" && isReserved(key));
    if (root !== undefined)
        throw refused(`${by} gives data.${root}, which is a package of gitops-health; use a root of your own such as data.acme.`);
}
function merged(all) {
    return all.reduce((before, next) => joined(before, next, "data"), { by: "", data: {} }).data;
}
function joined(a, b, at) {
    const keys = [...new Set([...Object.keys(a.data), ...Object.keys(b.data)])];
    const by = a.by === "" ? b.by : `${a.by} and ${b.by}`;
    return { by, data: Object.fromEntries(keys.map((key) => [key, valueAt(a, b, key, `${at}.${key}`)])) };
}
function valueAt(a, b, key, at) {
    if (!Object.hasOwn(a.data, key))
        return b.data[key];
    if (!Object.hasOwn(b.data, key))
        return a.data[key];
    const [first, second] = [a.data[key], b.data[key]];
    if (isObject(first) && isObject(second))
        return joined({ by: a.by, data: first }, { by: b.by, data: second }, at).data;
    throw refused(`${at} is given by ${a.by} and again by ${b.by}; keep one.`);
}
function overridden(ours, theirs) {
    const settings = overriddenSettings(ours, theirs);
    if (typeof settings === "string")
        throw refused(`${settings}.`);
    return settings;
}
/** Data in the place of a rule would stand for what the rule finds. */
function refuseInTheWay(source, path, data) {
    let here = data;
    for (const [depth, part] of path.entries()) {
        if (!isObject(here) || !Object.hasOwn(here, part))
            return;
        here = here[part];
        if (depth === path.length - 1 || !isObject(here))
            throw refused(`data.${path.slice(0, depth + 1).join(".")} is given as data, but ${source} has the rule data.${path.join(".")} there; rename the data.`);
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function refused(message) {
    return new lib_error/* PolicyError */.p("data-refused", "user", message);
}

// EXTERNAL MODULE: ./packages/policy/lib/user/opa.js
var opa = __webpack_require__(5080);
// EXTERNAL MODULE: ./packages/policy/lib/user/archive.js
var archive = __webpack_require__(7108);
// EXTERNAL MODULE: ./packages/policy/lib/user/metadata.js
var metadata = __webpack_require__(7629);
;// CONCATENATED MODULE: ./packages/policy/lib/user/source.js



/** What is read of one source; above it somebody listed something else than policies. */
const limits = {
    files: 1000,
    folderBytes: 5 * 1024 * 1024,
    /** Of a module, and of a bundle as it is stored. */
    moduleBytes: 10 * 1024 * 1024,
};
/** Reads one entry of a list of policies: a folder of Rego (or one file of it), a module with its rules file, or a bundle. @throws PolicyError */
async function readSource(place, listed) {
    const path = listedPath(place, "policies", listed);
    const entries = (await place.entries(path)).filter((entry) => isSeen(entry.path.slice(path.length)));
    if (entries.length === 0)
        throw missing(place, "policies", listed);
    const kind = path.endsWith(".wasm") ? "module" : /\.(tar\.gz|tgz)$/.test(path) ? "bundle" : "rego";
    const files = kind === "rego"
        ? await readRego(place, path, entries)
        : [await readOne(place, path, entries), ...(await readRules(place, path, kind))];
    return { name: path, kind, files, digest: digestOf(files) };
}
/** A path of a list in one spelling. @throws PolicyError for one that leaves the repository */
function listedPath(place, list, listed) {
    const path = listed.replace(/^(\.\/+)+/, "").replace(/\/+$/, "");
    const inTree = place.listedBy(list).endsWith("configuration");
    if (path === "" || path === "." || (inTree && (/^[/\\]|^[A-Za-z]:/.test(path) || path.split("/").includes(".."))))
        throw new lib_error/* PolicyError */.p("source-refused", "user", `${place.listedBy(list)} names ${JSON.stringify(listed)}; expected a path below the top of the repository such as policies/acme. What another repository holds is given by the action's input "${list}".`);
    return path;
}
/** The one file at a path. @throws PolicyError when there is none, it is no file or it is too large */
async function readOne(place, path, entries) {
    const [entry] = entries;
    if (entry === undefined || entry.path !== path)
        throw new lib_error/* PolicyError */.p("source-refused", "user", `${JSON.stringify(path)} is a folder; expected a file.`);
    refuseLinks([entry]);
    if (entry.size > limits.moduleBytes)
        throw new lib_error/* PolicyError */.p("limit-exceeded", "user", `${JSON.stringify(path)} has ${entry.size} bytes; at most ${limits.moduleBytes} (10 MiB) are read of a file of policies or data.`);
    return { path: path.slice(path.lastIndexOf("/") + 1), bytes: await place.read(path) };
}
async function readRego(place, path, entries) {
    const wanted = entries.filter((entry) => entry.kind !== "file" || /\.(rego|json|ya?ml)$/.test(entry.path));
    refuseLinks(wanted);
    const sources = wanted.filter((entry) => !entry.path.endsWith("_test.rego"));
    const bytes = sources.reduce((sum, { size }) => sum + size, 0);
    if (sources.length > limits.files || bytes > limits.folderBytes)
        throw new lib_error/* PolicyError */.p("limit-exceeded", "user", `${JSON.stringify(path)} has ${sources.length} files with ${bytes} bytes; at most ${limits.files} files with ${limits.folderBytes} bytes (5 MiB) are compiled. List the folder of the policies alone.`);
    if (!sources.some((entry) => entry.path.endsWith(".rego")))
        throw new lib_error/* PolicyError */.p("source-refused", "user", `${JSON.stringify(path)} has no file of Rego (*.rego, tests left out); expected a folder of Rego, a .wasm file or a bundle (.tar.gz).`);
    const start = sources.length === 1 && sources[0]?.path === path ? path.lastIndexOf("/") + 1 : path.length + 1;
    return Promise.all(sources.map(async (entry) => ({ path: plain(entry.path.slice(start)), bytes: await place.read(entry.path) })));
}
/** The rules file beside a module; a bundle may hold what it says itself. */
async function readRules(place, path, kind) {
    const rules = path.replace(/\.(wasm|tar\.gz|tgz)$/, ".rules.json");
    const entries = await place.entries(rules);
    if (entries.length > 0)
        return [await readOne(place, rules, entries)];
    if (kind === "bundle")
        return [];
    throw new lib_error/* PolicyError */.p("rules-incomplete", "user", `${JSON.stringify(path)} has no ${JSON.stringify(rules)} beside it, which says what its rules are (a module does not); write it by "opa inspect --annotations --format json FOLDER > ${rules}".`);
}
/** Names that start with a dot are no policies: tools keep their own files in such. */
function isSeen(below) {
    return !below.split("/").some((part) => part.startsWith("."));
}
function refuseLinks(entries) {
    const link = entries.find((entry) => entry.kind !== "file");
    if (link === undefined)
        return;
    const what = { symlink: "a symbolic link", submodule: "a submodule", special: "no file", file: "" }[link.kind];
    throw new lib_error/* PolicyError */.p("source-refused", "user", `${JSON.stringify(link.path)} is ${what}, which is not followed, and a rule left out would pass unseen; commit the file itself, or check the other repository out and give it by the action's input "policies".`);
}
/** A path as git trees should have them; others could lead out of the folder that they are written to. */
function plain(path) {
    const parts = path.split("/");
    if (!parts.some((part) => part === "" || part === ".." || part === "." || /[\u0000-\u001f\\:]/.test(part)))
        return path;
    throw new lib_error/* PolicyError */.p("source-refused", "user", `${JSON.stringify(path)} is no name for a file of policies; use letters, digits, "-", "_" and ".".`);
}
function missing(place, list, listed) {
    return new lib_error/* PolicyError */.p("source-missing", "user", `${place.listedBy(list)} names ${JSON.stringify(listed)}, which is not there; ${place.listedBy(list).endsWith("configuration") ? "paths start at the top of the repository, and must be committed" : "relative paths start at the workspace"}.`);
}
/** Reads one entry of a list of data. @throws PolicyError */
async function readData(place, listed) {
    const path = listedPath(place, "data", listed);
    const entries = await place.entries(path);
    if (entries.length === 0)
        throw missing(place, "data", listed);
    if (!/\.(json|ya?ml)$/.test(path))
        throw new lib_error/* PolicyError */.p("source-refused", "user", `${place.listedBy("data")} names ${JSON.stringify(listed)}; expected a file ending in .json, .yml or .yaml.`);
    const { bytes } = await readOne(place, path, entries);
    return { path, bytes, digest: (0,canonical/* sha256 */.sc)(bytes) };
}
function digestOf(files) {
    const [first] = files;
    if (files.length === 1 && first !== undefined)
        return (0,canonical/* sha256 */.sc)(first.bytes);
    const lines = [...files]
        .sort((a, b) => (0,compare/* compare */.U)(a.path, b.path))
        .map(({ path, bytes }) => `${(0,canonical/* sha256 */.sc)(bytes)}  ${path}\n`);
    return (0,canonical/* sha256 */.sc)(lines.join(""));
}

;// CONCATENATED MODULE: ./packages/policy/lib/user/prebuilt.js





const Manifest = schemas/* object */.Ikc({
    wasm: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        entrypoint: schemas/* string */.YjP(),
        annotations: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()))),
    }))),
});
const Data = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** A `.wasm` file with the rules file beside it. @throws PolicyError */
function moduleOf(source) {
    const [module, rules] = source.files;
    return {
        wasm: module?.bytes ?? new Uint8Array(),
        data: {},
        rules: (0,metadata/* rulesFrom */.m_)((0,metadata/* annotatedRules */.uX)(parsed(metadata/* Inspected */.MY, rules?.bytes, rules?.path ?? "", RULES_FILE), source.name), source.name),
    };
}
/** A bundle as `opa build --target wasm` writes it; its rules are in its manifest, or in a rules file beside it. @throws PolicyError */
function bundleOf(source) {
    const [bundle, rules] = source.files;
    const files = (0,archive/* readArchive */.b)(bundle?.bytes ?? new Uint8Array(), source.name);
    const wasm = files.get("policy.wasm");
    if (wasm === undefined)
        throw new lib_error/* PolicyError */.p("module-invalid", "user", `The bundle "${source.name}" holds no policy.wasm; build it by "opa build --target wasm" with an --entrypoint for each deny and warn.`);
    if (wasm.length > limits.moduleBytes)
        throw new lib_error/* PolicyError */.p("limit-exceeded", "user", `The module of the bundle ${source.name} has ${wasm.length} bytes; at most ${limits.moduleBytes} (10 MiB) are loaded.`);
    const data = parsed(Data, files.get("data.json") ?? Buffer.from("{}"), `${source.name}: data.json`, "an object");
    const annotated = rules === undefined
        ? manifestRules(parsed(Manifest, files.get(".manifest") ?? Buffer.from("{}"), `${source.name}: .manifest`, "opa's manifest"))
        : (0,metadata/* annotatedRules */.uX)(parsed(metadata/* Inspected */.MY, rules.bytes, rules.path, RULES_FILE), source.name);
    return { wasm, data, rules: (0,metadata/* rulesFrom */.m_)(annotated, source.name) };
}
const RULES_FILE = 'what "opa inspect --annotations --format json" prints';
/** The METADATA that opa keeps for each entry point. */
function manifestRules({ wasm }) {
    return (wasm ?? []).flatMap(({ entrypoint, annotations }) => {
        const parts = entrypoint.split("/");
        const kind = parts.pop();
        if (kind !== "deny" && kind !== "warn")
            return [];
        const name = parts.join(".");
        return (annotations ?? [])
            .filter((metadata) => metadata["scope"] === "rule")
            .map((metadata) => ({ package: name, kind, metadata, at: `${name}.${kind}` }));
    });
}
function parsed(schema, bytes, name, expected) {
    try {
        return parse/* parse */.qg(schema, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw new lib_error/* PolicyError */.p("module-invalid", "user", `${name} is not as it should be; expected ${expected}.`, { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./packages/policy/lib/user/shortened.js
var shortened = __webpack_require__(7917);
;// CONCATENATED MODULE: ./packages/policy/lib/user/results.js



/** More say nothing that a reader could act on, and would fill a document. */
const MOST_RESULTS = 10_000;
const LONGEST_PARAM = 4096;
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
/** A result as a user's rule gives it: all but `code` may be left out. */
const Result = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    params: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])), {}),
    commit: schemas/* _default */.Rvf(schemas/* nullable */.mee(schemas/* string */.YjP()), null),
    location: schemas/* _default */.Rvf(schemas/* nullable */.mee(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* _default */.Rvf(schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _positive */.NC())), null) })), null),
    paths: schemas/* optional */.lqM(texts),
    services: schemas/* optional */.lqM(texts),
});
const Output = schemas/* tuple */.PVZ([schemas/* object */.Ikc({ result: schemas/* unknown */.L5J() })]);
/**
 * What fired, from what the entry points gave. Every rule's set must be there and hold results of the documented form.
 *
 * @param name what the policies are called
 * @throws PolicyError `result-invalid` that names the code and the field; `limit-exceeded`
 */
function resultsOf(name, rules, outputs, input) {
    const expected = new Set(rules.map(entrypointOf));
    const given = new Set(outputs.map(({ entrypoint }) => entrypoint));
    const missing = [...expected].find((each) => !given.has(each));
    if (missing !== undefined)
        throw invalid(`The policies "${name}" have no entry point ${missing}, so rules of it were never judged; build them with "--entrypoint ${missing}".`);
    const foreign = [...given].find((each) => !expected.has(each));
    if (foreign !== undefined)
        throw invalid(`The policies "${name}" have the entry point ${foreign}, of which their METADATA has no rule; entry points are the sets deny and warn of packages whose rules have METADATA.`);
    const all = outputs.flatMap((output) => of(name, rules, output, input));
    if (all.length > MOST_RESULTS)
        throw new lib_error/* PolicyError */.p("limit-exceeded", "user", `The policies "${name}" gave ${all.length} results; at most ${MOST_RESULTS} are taken. Give one result for each commit or for the change, not one for each line.`);
    return {
        deny: all.filter(({ kind }) => kind === "deny").map(({ raw }) => raw),
        warn: all.filter(({ kind }) => kind === "warn").map(({ raw }) => raw),
    };
}
function of(name, rules, output, input) {
    const set = `${name}: ${output.entrypoint.replaceAll("/", ".")}`;
    const results = setOf(set, output.json);
    if (!output.utf8)
        throw invalid(notText(set, results));
    const known = new Map(rules.filter((rule) => entrypointOf(rule) === output.entrypoint).map((rule) => [rule.code, rule]));
    return results.map((value) => {
        const result = resultOf(set, value);
        const rule = known.get(result.code);
        if (rule === undefined)
            throw invalid(`${set} gave the code ${results_shown(result.code)}, which none of its rules has in its METADATA; codes are <package>.<short_name>, here ${[...known.keys()].join(", ")}.`);
        return { kind: rule.kind, raw: raw(set, result, rule, input) };
    });
}
/** The members of a set. */
function setOf(set, json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (cause) {
        throw new lib_error/* PolicyError */.p("result-invalid", "user", `${set} gave no JSON.`, { cause });
    }
    const parsed = parse/* safeParse */.xL(Output, value);
    if (parsed.success && Array.isArray(parsed.data[0].result))
        return parsed.data[0].result;
    throw invalid(`${set} is ${parsed.success ? "no set" : "undefined"}; write rules as "deny contains result if { … }", which give a set of results.`);
}
function resultOf(set, value) {
    const parsed = parse/* safeParse */.xL(Result, value);
    if (parsed.success)
        return parsed.data;
    const code = value?.code;
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === "unrecognized_keys" ? ` (${issue.keys.map(results_shown).join(", ")})` : "";
    const field = issue?.path.join(".") || "the result itself";
    throw invalid(`${set} gave a result ${typeof code === "string" ? `with the code ${results_shown(code)}` : "without a code"} whose form is not as designed: ${(0,shortened/* shortened */.v)(field, 100)}: ${issue?.message}${unknown}. A result is {"code": text, "params": {name: text, number or boolean}, "commit": sha, "location": {"path": text, "line": number}, "paths": [text], "services": [text]}; all but code may be left out.`);
}
function raw(set, result, rule, input) {
    const lacking = rule.params.find((param) => !Object.hasOwn(result.params, param));
    if (lacking !== undefined)
        throw invalid(`${set} gave a result with the code ${rule.code} without params.${lacking}, which the rule's failure_msg or solution names.`);
    const commit = input.commits.find(({ sha }) => sha === result.commit);
    if (result.commit !== null && commit === undefined)
        throw invalid(`${set} gave a result with the code ${rule.code} whose commit is ${results_shown(result.commit)}; expected the sha of one of input.commits.`);
    const files = commit?.files ?? input.files;
    const { location } = result;
    const touched = location === null ? files : files.filter((file) => file.path === location.path);
    return {
        code: result.code,
        params: Object.fromEntries(Object.entries(result.params).map(([key, value]) => [
            key,
            typeof value === "string" ? (0,shortened/* shortened */.v)(value, LONGEST_PARAM) : value,
        ])),
        commit: result.commit,
        location,
        // What a waiver's scope is matched with: what the rule says, or else all that the result is about.
        paths: result.paths ?? (location === null ? files.map((file) => file.path) : [location.path]),
        services: result.services ?? [...new Set(touched.flatMap((file) => file.services))],
    };
}
function notText(set, results) {
    for (const result of results) {
        const { code, params } = (result ?? {});
        for (const [key, value] of Object.entries({ code, ...params }))
            if (typeof value === "string" && value.includes("\ufffd"))
                return `${set} gave a result with the code ${results_shown(code)} whose ${key === "code" ? "code" : `params.${(0,shortened/* shortened */.v)(key, 100)}`} is not UTF-8 text; a result is shown to people, so encode such bytes (base64.encode).`;
    }
    return `${set} gave a result that is not UTF-8 text; a result is shown to people, so encode such bytes (base64.encode).`;
}
function entrypointOf(rule) {
    return `${rule.package.replaceAll(".", "/")}/${rule.kind}`;
}
function results_shown(value) {
    return (0,shortened/* shortened */.v)(JSON.stringify(value) ?? "nothing", 120);
}
function invalid(message) {
    return new lib_error/* PolicyError */.p("result-invalid", "user", message);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./packages/policy/lib/pages.js
var pages = __webpack_require__(4108);
;// CONCATENATED MODULE: ./packages/policy/lib/user/worker.js




const PAGES_PER_MEBIBYTE = 16;
const LONGEST_MESSAGE = 500;
/**
 * Evaluates every entry point of a module on an input, in a worker of its own that is ended when it takes too long or too
 * much. Its code sees no environment, no file and no network: a module can only compute.
 *
 * @param name what the module is called in messages
 * @throws PolicyError `module-asks-host`, `module-invalid`, `limit-exceeded`, `evaluation-failed`
 */
async function evaluateInWorker(name, wasm, data, input, limits) {
    const inputBytes = Buffer.from(JSON.stringify(input));
    const maximumPages = limits.mebibytes * PAGES_PER_MEBIBYTE;
    const answer = await answerOf({
        wasm,
        data: Buffer.from(JSON.stringify(data)),
        input: inputBytes,
        initialPages: (0,pages/* pagesFor */.K)(inputBytes.length, maximumPages),
        maximumPages,
    }, limits);
    if (answer.kind === "done")
        return answer.outputs;
    throw complaint(name, answer, limits);
}
function answerOf(task, { seconds, mebibytes }) {
    return new Promise((resolve) => {
        const worker = new external_node_worker_threads_.Worker(EVALUATE, {
            workerData: task,
            env: {},
            execArgv: [],
            stdin: false,
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: mebibytes, maxYoungGenerationSizeMb: 64 },
        });
        const timer = setTimeout(() => settle({ kind: "time" }), seconds * 1000);
        const settle = (answer) => {
            clearTimeout(timer);
            resolve(answer);
            void worker.terminate();
        };
        worker.once("message", settle);
        worker.once("error", (error) => settle(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "memory" } : { kind: "aborted", message: error.message }));
        worker.once("exit", (code) => settle({ kind: "aborted", message: `its worker ended with exit code ${code}` }));
    });
}
// A bundler copies each file that is named by a literal in `new URL`.
const EVALUATE = new URL(/* asset import */ __webpack_require__(649), __webpack_require__.b);
function complaint(name, answer, limits) {
    switch (answer.kind) {
        case "builtins":
            return new lib_error/* PolicyError */.p("module-asks-host", "user", `The policies "${name}" were compiled with builtins that need a host (${answer.names.join(", ")}); build them with "opa build --target wasm --capabilities capabilities.json", which says where, and see the table in docs/custom-policies.md for what to write instead.`);
        case "no-module":
            return new lib_error/* PolicyError */.p("module-invalid", "user", `The policies "${name}" are no module that OPA compiled (${(0,shortened/* shortened */.v)(answer.message, LONGEST_MESSAGE)}); build them with "opa build --target wasm".`);
        case "time":
            return new lib_error/* PolicyError */.p("limit-exceeded", "user", `The policies "${name}" ran for longer than ${limits.seconds} seconds and were stopped, so nothing was judged; look for nested loops over all files or commits with "opa eval --profile", or raise policy-limits.seconds in the configuration.`);
        case "memory":
            return new lib_error/* PolicyError */.p("limit-exceeded", "user", `The policies "${name}" needed more than ${limits.mebibytes} MiB of memory and were stopped, so nothing was judged; build smaller collections, or raise policy-limits.mebibytes in the configuration.`);
        case "aborted":
            return new lib_error/* PolicyError */.p("evaluation-failed", "user", `The policies "${name}" ended with an error, so nothing was judged: ${(0,shortened/* shortened */.v)(answer.message, LONGEST_MESSAGE)}.`);
    }
}

;// CONCATENATED MODULE: ./packages/policy/lib/user/load.js












/** Reads, compiles and checks everything that lists name. Fails closed: what cannot be loaded is an error, never left out. @throws PolicyError, ConfigError */
async function loadPolicies(lists, options) {
    const files = (await Promise.all(lists.map(({ place, data }) => Promise.all(data.map((each) => readData(place, each)))))).flat();
    const sources = (await Promise.all(lists.map(({ place, policies }) => Promise.all(policies.map((each) => readSource(place, each)))))).flat();
    const ours = (0,policies/* ourPolicies */.l1)();
    const user = userData(files, ours.settings);
    const compiled = [];
    for (const source of sources)
        compiled.push({ source, compiled: await compiledOf(source, options) });
    refuseTakenNames(compiled.map((each) => ({ name: each.source.name, rules: each.compiled.rules })));
    const turn = oneAtATime();
    return {
        policies: ours.withSettings(user.settings),
        userPolicies: compiled.map(({ source, compiled: { wasm, data, rules } }) => {
            const given = dataFor(source.name, data, rules, user);
            return {
                name: source.name,
                digest: source.digest,
                rules,
                evaluate: (input) => turn(async () => {
                    const outputs = await evaluateInWorker(source.name, wasm, given, input, options.limits);
                    return resultsOf(source.name, rules, outputs, input);
                }),
            };
        }),
        data: files.map(({ path, digest }) => ({ name: path, digest })),
    };
}
async function compiledOf(source, { cacheDirectory, signal }) {
    if (source.kind === "module")
        return moduleOf(source);
    if (source.kind === "bundle")
        return bundleOf(source);
    // Loaded only for folders of Rego, which few runs have.
    const { compile } = await __webpack_require__.e(/* import() */ 9655).then(__webpack_require__.bind(__webpack_require__, 9655));
    const version = await versionOf(signal);
    if (cacheDirectory === undefined)
        return compile(source, signal);
    const path = cachePath(cacheDirectory, source, version);
    const kept = await readCompiled(path);
    if (kept !== undefined)
        return kept;
    const made = await compile(source, signal);
    await keepCompiled(path, made);
    return made;
}
const versions = new Map();
/** Asked once for each PATH: an audit loads policies for every change. */
function versionOf(signal) {
    const path = process.env["PATH"];
    const version = versions.get(path) ?? askedVersion(signal);
    versions.set(path, version);
    return version;
}
async function askedVersion(signal) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "gitops-health-opa-"));
    try {
        return await (0,opa/* opaVersion */.z)(folder, signal);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs one after the other, so that a time limit is not used up by waiting for a processor. */
function oneAtATime() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next.catch(() => undefined);
        return next;
    };
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ Inspected),
/* harmony export */   m_: () => (/* binding */ rulesFrom),
/* harmony export */   uX: () => (/* binding */ annotatedRules)
/* harmony export */ });
/* harmony import */ var _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(866);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9050);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3945);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9706);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4279);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7917);






/** What `opa inspect --annotations --format json` writes; also the form of a `.rules.json`. */
const Inspected = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    annotations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        annotations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
        location: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), row: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
        path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() })),
    })), []),
});
const NAME = /^[A-Za-z0-9_-]+$/;
const CODE = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$/;
const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;
const LISTED = 5;
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/\S/, "expected a text"));
/** METADATA as the guide describes it: what our own rules state too, with defaults for what a team's own rules rarely need. */
const Metadata = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    title: text,
    description: text,
    custom: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        short_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z0-9_]+$/, "expected lower-case letters, digits and _")),
        failure_msg: text,
        solution: text,
        controls: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        effective_on: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\d$/, "expected a day such as 2026-01-01, in quotes")),
        collections: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .Rule */ .jO.def.shape.collections, []),
        phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .Rule */ .jO.def.shape.phase, "change"),
        scope: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .Rule */ .jO.def.shape.scope, "change"),
        topics: _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .Rule */ .jO.def.shape.topics,
        needs: _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .Rule */ .jO.def.shape.needs,
        lint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .Rule */ .jO.def.shape.lint, []),
    }),
});
/** The rules `deny` and `warn` among annotations. `source` is what their files are relative to. */
function annotatedRules({ annotations }, source) {
    return annotations.flatMap(({ annotations: metadata, path, location }) => {
        const parts = path.slice(1).map(({ value }) => String(value));
        const kind = parts.pop();
        if (metadata["scope"] !== "rule" || (kind !== "deny" && kind !== "warn"))
            return [];
        const at = location === undefined ? parts.join(".") : `${source}/${location.file}:${location.row}`;
        return [{ package: parts.join("."), kind, metadata, at }];
    });
}
/**
 * Rules from their METADATA, sorted by code.
 *
 * @param source what the policies are called
 * @throws PolicyError `rules-incomplete` that names file and rule of everything that is missing (at most five)
 */
function rulesFrom(annotated, source) {
    const problems = [];
    const rules = annotated.flatMap((each) => {
        const found = ruleFrom(each);
        if (typeof found !== "string")
            return [found];
        problems.push(`${each.at}: ${found}`);
        return [];
    });
    const seen = new Set();
    for (const { code } of rules)
        if (seen.size === seen.add(code).size)
            problems.push(`two rules of "${source}" have the code ${code}`);
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .p("rules-incomplete", "user", `Rules say too little of themselves: ${problems.slice(0, LISTED).join("; ")}${problems.length > LISTED ? `; and ${problems.length - LISTED} more` : ""}. docs/custom-policies.md shows a rule with complete METADATA.`);
    return rules.sort((a, b) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.code, b.code));
}
/** A rule, or what is wrong with its METADATA. */
function ruleFrom({ package: name, kind, metadata }) {
    const shortName = metadata?.custom?.short_name;
    const called = `the ${kind} rule ${(0,_shortened_js__WEBPACK_IMPORTED_MODULE_5__/* .shortened */ .v)(typeof shortName === "string" ? shortName : "without short_name", 80)}`;
    if (!name.split(".").every((part) => NAME.test(part)))
        return `the package ${JSON.stringify(name)} must be of letters, digits, "_" and "-"`;
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL(Metadata, metadata);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const missing = issue?.code === "invalid_type" && issue.input === undefined;
        const field = issue?.path.join(".") || "the top";
        const unknown = issue?.code === "unrecognized_keys" ? ` (${issue.keys.join(", ")})` : "";
        return `${called} has ${missing ? `no ${field} in its METADATA` : `${field} in its METADATA as it should not be${unknown}: ${issue?.message}`}`;
    }
    const { title, description, custom } = parsed.data;
    const code = `${name}.${custom.short_name}`;
    if (!CODE.test(code))
        return `${called} gives no code such as acme.tickets.missing`;
    const control = custom.controls.find((id) => _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_7__/* .catalog */ .U.get(id) === undefined);
    if (control !== undefined)
        return `${called} names the control ${JSON.stringify(control)}, ${controlHint(control)}`;
    return {
        code,
        package: name,
        kind,
        title: title.trim(),
        description: description.trim(),
        failureMessage: custom.failure_msg,
        params: [
            ...new Set([...`${custom.failure_msg} ${custom.solution}`.matchAll(PLACEHOLDER)].map(([, each = ""]) => each)),
        ],
        solution: custom.solution,
        controls: [...custom.controls].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U),
        collections: custom.collections,
        effectiveOn: custom.effective_on,
        phase: custom.phase,
        scope: custom.scope,
        topics: custom.topics,
        needs: custom.needs,
        lint: custom.lint,
    };
}
function controlHint(control) {
    const { canonical, suggestions } = _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_7__/* .catalog */ .U.lookup(control, "2026-01-01");
    const near = canonical ?? suggestions[0];
    return near === undefined ? "which the catalog does not have" : `which is written ${near}`;
}


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ opa),
/* harmony export */   z: () => (/* binding */ opaVersion)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);


const LONGEST_OUTPUT = 64 * 1024 * 1024;
const SECONDS = 60;
const INSTALL = 'add "- uses: open-policy-agent/setup-opa@b2b258e089860efaadaaf71bf6e3aecb4a3eeff1" with "version: 1.22.0" before this step, or put a release of https://github.com/open-policy-agent/opa/releases on the PATH. Policies that are committed compiled (.wasm, .tar.gz) need none.';
/**
 * Runs opa in a folder, without a shell and with nothing of our environment but the PATH: what it compiles was written by others.
 *
 * @throws PolicyError `opa-missing`; `limit-exceeded` when it takes longer than a minute
 */
function opa(folder, args, signal) {
    const { PATH, Path, SYSTEMROOT } = process.env;
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("opa", args, {
            cwd: folder,
            env: { HOME: folder, ...((PATH ?? Path) ? { PATH: PATH ?? Path } : {}), ...(SYSTEMROOT && { SYSTEMROOT }) },
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
            timeout: SECONDS * 1000,
            killSignal: "SIGKILL",
            ...(signal && { signal }),
        });
        const output = { stdout: "", stderr: "" };
        for (const name of ["stdout", "stderr"])
            child[name].setEncoding("utf8").on("data", (text) => {
                output[name] += text;
                if (output[name].length > LONGEST_OUTPUT)
                    child.kill("SIGKILL");
            });
        child.on("error", (cause) => reject(signal?.aborted ? signal.reason : startError(cause)));
        child.on("close", (code) => {
            if (code !== null)
                resolve({ code, ...output });
            else
                reject(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("limit-exceeded", "user", `opa ${args[0]} was stopped after ${SECONDS} seconds or ${LONGEST_OUTPUT} bytes of output; list smaller folders of policies.`));
        });
    });
}
/**
 * The version of the opa on the PATH, such as `1.22.0`.
 *
 * @throws PolicyError `opa-missing`; `opa-unfit` for one before 1.0 (Rego v0 by default) or from another major version, whose Rego we do not know
 */
async function opaVersion(folder, signal) {
    const { stdout } = await opa(folder, ["version"], signal);
    const version = /^Version: (\d+\.\d+\.\d+\S*)/m.exec(stdout)?.[1];
    if (version === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("opa-unfit", "environment", `The opa on the PATH does not say its version; ${INSTALL}`);
    if (!version.startsWith("1."))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("opa-unfit", "environment", `The opa on the PATH has version ${version}; folders of Rego are compiled by a version from 1.0 and below 2.0: ${INSTALL}`);
    return version;
}
function startError(cause) {
    if (cause.code === "ENOENT")
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("opa-missing", "environment", `There is no opa on the PATH, which compiles folders of Rego: ${INSTALL}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("opa-unfit", "environment", `opa could not run (${cause.code ?? cause.message}).`, { cause });
}


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyInputSchema),
/* harmony export */   R: () => (/* binding */ capabilities)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);


// A bundler copies each file that is named by a literal in `new URL`.
const CAPABILITIES = new URL(/* asset import */ __webpack_require__(2912), __webpack_require__.b);
const INPUT_SCHEMA = new URL(/* asset import */ __webpack_require__(3838), __webpack_require__.b);
/**
 * JSON for `opa --capabilities`: the builtins that OPA compiles to WebAssembly itself, no network for schemas that point to one, and
 * no keywords of Rego's future, whose names older versions of opa refuse even when nothing uses them.
 */
function capabilities() {
    return JSON.stringify({ ...JSON.parse(shipped(CAPABILITIES)), future_keywords: [], allow_net: [] });
}
/** The published JSON Schema of the policy input. */
function policyInputSchema() {
    return shipped(INPUT_SCHEMA);
}
function shipped(url) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(url, "utf8");
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("bundle-missing", "integrity", `The file "${url.pathname}" cannot be read (${cause.code}); it is part of every release.`, { cause });
    }
}


/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(438);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);


/**
 * What a policy or a tool says, at most so long. What must be cut is redacted first, since half a value is not recognised any
 * more; the rest is redacted where it is shown.
 */
function shortened(text, bytes) {
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(text) <= bytes ? text : (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text), bytes);
}


/***/ })

};
