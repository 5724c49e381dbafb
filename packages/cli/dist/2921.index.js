export const id = 2921;
export const ids = [2921];
export const modules = {

/***/ 9468:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3b1a84de35880b58e3f3.cjs";

/***/ }),

/***/ 2034:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "b10907051975ee9db5a9.base64";

/***/ }),

/***/ 911:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "c70cb8c42e6e099e7a6a.json";

/***/ }),

/***/ 7682:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f144663ccf7e4fa28569.json";

/***/ }),

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ evaluationTime)
/* harmony export */ });
/* harmony import */ var _gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(438);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9606);


/**
 * The time of this run, `YYYY-MM-DDTHH:MM:SSZ`: SOURCE_DATE_EPOCH when it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock. The only place that reads a clock for a document.
 */
function evaluationTime(environment, now = Date.now) {
    const epoch = environment.SOURCE_DATE_EPOCH;
    if (epoch !== undefined && epoch !== "" && !/^\d{1,12}$/.test(epoch))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .KitError */ .F("bad-clock", "user", `SOURCE_DATE_EPOCH is ${JSON.stringify((0,_gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(epoch).slice(0, 40))}; expected seconds since 1970 such as 1767225600.`);
    const milliseconds = epoch ? Number(epoch) * 1000 : now();
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ catalog)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4651);
/* harmony import */ var _catalogs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9104);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3664);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9762);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2217);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6199);







// A suggestion costs a walk over the catalog (about 1 ms); a message that was written to be slow has 100,000 wrong codes.
const MOST_SUGGESTED_AT_ONCE = 50;
let digest;
const catalog = {
    version: "2026-11-22",
    get digest() {
        digest ??= (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(_catalogs_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogs */ .r.map(({ data }) => data)));
        return digest;
    },
    get all() {
        return (0,_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controls */ .ne)();
    },
    get: _controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controlOf */ .rs,
    lookup: (raw, onDate) => verdictOf(raw, onDate.slice(0, 10), true),
    lookupAll(raws, onDate) {
        let unknown = 0;
        return raws.map((raw) => {
            const verdict = verdictOf(raw, onDate.slice(0, 10), unknown < MOST_SUGGESTED_AT_ONCE);
            if (verdict.verdict === "unknown")
                unknown++;
            return verdict;
        });
    },
};
function verdictOf(raw, day, suggest) {
    const key = (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(raw);
    const editions = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(key);
    const control = editions.find((each) => (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .inForce */ .Nm)(each, day)) ?? editions.find((each) => each.effectiveFrom <= day);
    if (control === undefined) {
        // A code that is not in force yet evidences nothing yet: what it will replace is suggested.
        const [coming] = editions;
        const nearby = coming === undefined && suggest ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .similar */ .q)(key, day) : [];
        const suggestions = coming === undefined ? nearby : (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .predecessorsOn */ .mB)(coming, day).map(({ id }) => id);
        return {
            raw,
            verdict: "unknown",
            canonical: null,
            framework: null,
            suggestions: suggestions.slice(0, _suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_SUGGESTIONS */ ._),
            effectiveFrom: coming?.effectiveFrom ?? null,
            effectiveTo: coming?.effectiveTo ?? null,
            topics: [],
        };
    }
    const valid = (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .inForce */ .Nm)(control, day);
    const successor = valid ? undefined : (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .successorOn */ .Y5)(control, day);
    return {
        raw,
        verdict: valid ? "valid" : "superseded",
        canonical: control.id,
        framework: control.framework,
        suggestions: successor === undefined ? [] : [successor.id],
        effectiveFrom: control.effectiveFrom,
        effectiveTo: control.effectiveTo,
        topics: control.topics,
    };
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   Y5: () => (/* binding */ successorOn),
/* harmony export */   mB: () => (/* binding */ predecessorsOn)
/* harmony export */ });
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);

/** Whether a control counts on a day, `YYYY-MM-DD`. */
function inForce(control, day) {
    return control.effectiveFrom <= day && (control.effectiveTo === null || day <= control.effectiveTo);
}
/** The first control in the line of successors that is in force on a day; without one the last of the line; undefined without a successor. */
function successorOn(control, day) {
    let last;
    for (let next = successor(control); next !== undefined; next = successor(next)) {
        if (inForce(next, day))
            return next;
        last = next;
    }
    return last;
}
/** Controls in force on a day that this one will replace, at once or in the end. */
function predecessorsOn(control, day) {
    return (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne)().filter((each) => each.supersededBy !== null && inForce(each, day) && leadsTo(each, control));
}
function successor(control) {
    return control.supersededBy === null ? undefined : (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlOf */ .rs)(control.supersededBy);
}
function leadsTo(from, to) {
    for (let next = successor(from); next !== undefined; next = successor(next))
        if (next.id === to.id)
            return true;
    return false;
}


/***/ }),

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MOST_SUGGESTIONS),
/* harmony export */   q: () => (/* binding */ similar)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3664);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2217);



const MOST_SUGGESTIONS = 3;
/** Ids of the nearest codes in force; without any, the nearest known group that the code would belong to. */
function similar(key, day) {
    const near = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, alike(key), MOST_SUGGESTIONS * 3);
    const found = near.flatMap((name) => idsInForce(name, day));
    if (found.length > 0)
        return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
    const words = key.split(" ");
    for (let length = words.length - 1; length > 0; length--) {
        const group = groupInForce(words.slice(0, length).join(" "), day);
        if (group.length > 0)
            return group.slice(0, MOST_SUGGESTIONS);
    }
    return [];
}
/** Keys whose length allows them to be near: a third of the wanted one's may differ. Comparing all would take ten times as long. */
function alike(key) {
    const most = Math.max(2, Math.floor(key.length / 3));
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keysAround */ .C)(key).filter((each) => Math.abs(each.length - key.length) <= most);
}
function idsInForce(key, day) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(key)
        .filter((control) => (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .Nm)(control, day))
        .map(({ id }) => id);
}
/** A group of a retired edition has a successor: `COBIT DS5.3` belongs to what replaced DS5. */
function groupInForce(key, day) {
    const valid = idsInForce(key, day);
    if (valid.length > 0)
        return valid;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(key).flatMap((control) => {
        const next = (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .successorOn */ .Y5)(control, day);
        return next !== undefined && (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .Nm)(next, day) ? [next.id] : [];
    });
}


/***/ }),

/***/ 5398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7979);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2587);



/** Flags and other words of a command line; `command` is named where its help is. @throws UsageError in plain words */
function parseFlags(argv, flags, command) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options: flags, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const see = `see gitops-health ${command} --help.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${complaint(cause.message, Object.keys(flags))}; ${see}`, { cause });
    }
}
/** node:util's sentences, which speak of "options" that are "ambiguous", as a user would say them. */
function complaint(message, known) {
    const unknown = /^Unknown option '(--?)([^']*)'/.exec(message);
    if (unknown !== null) {
        const [, dashes = "", name = ""] = unknown;
        const [suggestion] = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
        const shown = /^[a-z]/i.test(name) ? `${dashes}${name}` : `"${name}"`;
        return `Unknown option ${shown}${suggestion === undefined ? "" : `; did you mean --${suggestion}?`}`;
    }
    const [, name = "", what = ""] = /^Option '(?:-\w, )?--([^' ]*)[^']*' (.*)/.exec(message) ?? [];
    if (what.startsWith("does not take") && known.includes(`no-${name}`))
        return `--${name} is on unless --no-${name} is given`;
    if (what.startsWith("does not take"))
        return `--${name} is given or left out, it takes no value`;
    if (what.includes("missing"))
        return `--${name} needs a value`;
    if (what.includes("ambiguous"))
        return `--${name} needs a value; one that starts with "-" is written --${name}=-…`;
    return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}


/***/ }),

/***/ 526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6298);
/* harmony import */ var _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(866);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_policy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8803);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7470);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5398);







const NAME = "catalog show";
const options = {
    date: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
const help = `gitops-health catalog show: what a control code means on a day, in any spelling

  gitops-health catalog show CODE [options]

  --date YYYY-MM-DD  The day of the commit that names it; default: today.
  --json             Print the record as JSON.

Exit codes: 0 found, 1 unknown (the nearest codes are named), 2 usage.

Examples:
  gitops-health catalog show "45 CFR 164.312(b)"
  gitops-health catalog show 820.30 --date 2026-02-01`;
/** Runs `catalog show`; gives the exit code: 0 found, 1 unknown. */
async function run(argv, terminal) {
    const { values, positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .b)(argv, options, NAME);
    if (values.help === true) {
        terminal.print(help);
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine;
    }
    const code = positionals.join(" ").trim();
    if (code === "")
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('catalog show takes a code, such as: gitops-health catalog show "45 CFR 164.312(b)"');
    const day = dayOf(values.date, terminal.environment);
    const verdict = _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_3__/* .catalog */ .U.lookup(code, day);
    const control = verdict.canonical === null ? undefined : _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_3__/* .catalog */ .U.get(verdict.canonical);
    if (control === undefined)
        return unknown(verdict, day, values.json === true, terminal);
    const parts = _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_3__/* .catalog */ .U.all.filter(({ parent }) => parent === control.id).map(({ id }) => id);
    const rules = (0,_gitops_health_policy__WEBPACK_IMPORTED_MODULE_4__/* .ourPolicies */ .l1)().rules.filter(({ controls }) => controls.includes(control.id));
    if (values.json === true)
        terminal.print(JSON.stringify({ ...verdict, onDate: day, control, parts, rules: rules.map((rule) => rule.code) }, null, 2));
    else
        for (const [name, value] of [
            ...record(control, verdict, day),
            ["Parts", parts.join(", ")],
            ...rules.map((rule) => ["Evidenced by", `${rule.code}: ${rule.title}`]),
            ["Source", control.source],
        ])
            if (value !== "")
                terminal.print((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(`${`${name}:`.padEnd(15)}${value}`));
    return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine;
}
function record(control, verdict, day) {
    const until = control.effectiveTo === null ? "until further notice" : `until ${control.effectiveTo}`;
    const parent = control.parent === null ? undefined : _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_3__/* .catalog */ .U.get(control.parent);
    const successor = verdict.suggestions.length === 0 ? "" : `; write ${verdict.suggestions.join(" or ")} instead`;
    return [
        ["Code", control.id],
        ["Title", control.title],
        ["Citation", control.cite],
        ["Also", control.aliases.join(", ")],
        ["Framework", `${control.framework}, ${control.edition}`],
        ["Kind", control.kind],
        ["Part of", parent === undefined ? "" : `${parent.id} ${parent.title}`],
        ["About", control.topics.join(", ")],
        ["In force", `from ${control.effectiveFrom} ${until}`],
        ["Successor", control.supersededBy ?? ""],
        [`On ${day}`, `${verdict.verdict}${successor}`],
    ];
}
function unknown(verdict, day, json, terminal) {
    if (json)
        terminal.print(JSON.stringify({ ...verdict, onDate: day }, null, 2));
    const coming = verdict.effectiveFrom === null ? "" : ` (it is in force from ${verdict.effectiveFrom})`;
    const near = verdict.suggestions.length === 0 ? "" : ` Nearest: ${verdict.suggestions.join(", ")}.`;
    terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(`No control in force on ${day} has the code "${verdict.raw}"${coming}.${near}`));
    return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.findings;
}
function dayOf(asked, environment) {
    if (asked === undefined)
        return (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_6__/* .evaluationTime */ .i)(environment).slice(0, 10);
    const day = new Date(`${asked}T00:00:00Z`);
    if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asked))
        return asked;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--date is ${JSON.stringify(asked)}; expected a day such as 2026-02-02.`);
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Mr: () => (/* binding */ canonicalBytes),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 * The same value gives the same bytes on every machine. Lone surrogates become U+FFFD, since UTF-8 cannot carry them.
 */
function canonicalBytes(value) {
    return Buffer.from(canonicalText(value), "utf8");
}
/** @throws RangeError for a number that JSON cannot carry (NaN, infinity); TypeError for what is not JSON at all. */
function canonicalText(value) {
    if (value === null || typeof value === "boolean")
        return String(value);
    if (typeof value === "string")
        return JSON.stringify(value.toWellFormed());
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} has no JSON form.`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map(canonicalText).join(",")}]`;
    if (typeof value !== "object")
        throw new TypeError(`A ${typeof value} has no JSON form.`);
    const object = value;
    const members = Object.keys(object)
        .filter((key) => object[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key.toWellFormed())}:${canonicalText(object[key])}`);
    return `{${members.join(",")}}`;
}
/** Lower-case hex sha256 of some bytes (text counts as UTF-8). */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** sha256 of a value's canonical bytes. */
function digestOf(value) {
    return sha256(canonicalText(value));
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can go wrong with the policies themselves; a rule that fires is no error. */
class PolicyError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pagesFor)
/* harmony export */ });
/** Bytes of a page of WebAssembly memory. */
const PAGE = 64 * 1024;
// Measured: 15 to 21 bytes for each byte of input, most where much is found. Growing page by page instead takes two to four
// times as long; pages that are not touched cost nothing.
const PER_INPUT_BYTE = 24;
const LEAST = 64;
/** The pages of memory that an evaluation begins with, for an input of so many bytes of JSON. */
function pagesFor(inputBytes, most) {
    return Math.min(Math.max(LEAST, Math.ceil((inputBytes * PER_INPUT_BYTE) / PAGE)), most);
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l1: () => (/* binding */ ourPolicies),
  Hu: () => (/* binding */ ourPoliciesDigest)
});

// UNUSED EXPORTS: policiesFrom

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./packages/policy/lib/bundle.generated.js
/** Made by tools/policies.mjs. */
const bundle = {
    digest: "83b28f0d5ffa1922dad59797c1db8de72e9cdd1f2a5ca7045cc488a68a7f3d3b",
    compiler: "opa 1.22.0",
};

// EXTERNAL MODULE: ./packages/policy/lib/error.js
var error = __webpack_require__(9706);
// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(7774);
// EXTERNAL MODULE: ./packages/policy/lib/pages.js
var pages = __webpack_require__(4108);
;// CONCATENATED MODULE: ./packages/policy/lib/module.js




// `loadPolicy` asks for the global Response, which makes Node load its whole fetch (50 ms); the synchronous one, which the SDK
// exports only inside its default and types as a named export, does not.
const { loadPolicySync } = src/* default */.A;
const MOST_PAGES = 16_384;
const params = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]));
/** A result as a rule gives it. */
const RawResult = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    params,
    commit: schemas/* nullable */.mee(schemas/* string */.YjP()),
    location: schemas/* nullable */.mee(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* nullable */.mee(schemas/* number */.aig()) })),
    /** What a waiver's scope is matched with. */
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    services: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const Output = schemas/* tuple */.PVZ([
    schemas/* strictObject */.rej({ result: schemas/* strictObject */.rej({ deny: schemas/* array */.YOg(RawResult), warn: schemas/* array */.YOg(RawResult) }) }),
]);
/** A compiled module as a function of the input, and of other data than its own. One call judges a whole range of commits. Throws when the bytes are no module. */
function policyModule(wasm, own) {
    const module = new WebAssembly.Module(wasm);
    return (input, data = own) => {
        const bytes = new TextEncoder().encode(JSON.stringify(input)).buffer;
        const initial = (0,pages/* pagesFor */.K)(bytes.byteLength, MOST_PAGES);
        let output;
        try {
            // A module is instantiated for each evaluation, with memory for its input; compiling it once is what costs.
            const policy = loadPolicySync(module, { initial, maximum: MOST_PAGES });
            refuseHostBuiltins(policy.wasmInstance, policy.mem);
            policy.setData(data);
            output = policy.evaluate(bytes);
        }
        catch (cause) {
            if (cause instanceof error/* PolicyError */.p)
                throw cause;
            throw new error/* PolicyError */.p("evaluation-failed", "ours", `The policies could not be evaluated on ${bytes.byteLength} bytes of input (${reason(cause)}); judge fewer commits at once, or report this.`, { cause });
        }
        const parsed = parse/* safeParse */.xL(Output, output);
        if (!parsed.success)
            throw new error/* PolicyError */.p("module-invalid", "ours", "The policies gave a result of a form that we do not know.");
        return parsed.data[0].result;
    };
}
/** A module that asks its host for functions would mean what the host makes of them; ours ask for none. */
function refuseHostBuiltins(instance, memory) {
    const { exports } = "instance" in instance ? instance.instance : instance;
    const { builtins, opa_json_dump: dump } = exports;
    const start = builtins === undefined || dump === undefined ? 0 : dump(builtins());
    const bytes = new Uint8Array(memory.buffer);
    const names = Object.keys(JSON.parse(Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8")));
    if (names.length > 0)
        throw new error/* PolicyError */.p("module-asks-host", "user", `The policy module needs builtins that OPA does not compile to WASM (${names.join(", ")}); build it with policies/capabilities.json to find where they are used.`);
}
/** The SDK throws strings and plain objects. */
function reason(cause) {
    if (typeof cause === "string")
        return cause;
    return cause instanceof Error || (typeof cause === "object" && cause !== null && "message" in cause)
        ? String(cause.message)
        : "unknown reason";
}

// EXTERNAL MODULE: ./packages/policy/lib/rules.js
var lib_rules = __webpack_require__(4279);
;// CONCATENATED MODULE: ./packages/policy/lib/policies.js







let ours;
/** Our own policies, as shipped beside the code. Fails closed when a file is missing or is not the one that was released. */
function ourPolicies() {
    // A bundler copies each file that is named by a literal in `new URL`.
    ours ??= policiesFrom({
        "wasm/policy.wasm.base64": shipped(new URL(/* asset import */ __webpack_require__(2034), __webpack_require__.b)),
        "wasm/rules.json": shipped(new URL(/* asset import */ __webpack_require__(7682), __webpack_require__.b)),
        "wasm/data.json": shipped(new URL(/* asset import */ __webpack_require__(911), __webpack_require__.b)),
    }, bundle.digest);
    return ours;
}
/** Digest of our own policies, without reading them. */
const ourPoliciesDigest = bundle.digest;
/** Policies from bytes. Throws `bundle-altered` when they have not the expected digest, `module-invalid` when they are no policies. */
function policiesFrom(files, expected) {
    const digest = digestOf(files);
    if (digest !== expected)
        throw new error/* PolicyError */.p("bundle-altered", "integrity", `The policy bundle has sha256 ${digest}, but ${expected} was released with this version; the action's files were altered, so use a released version as it is.`);
    try {
        const data = parse/* parse */.qg(schemas/* strictObject */.rej({ settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }), json(files["wasm/data.json"]));
        const evaluate = policyModule(Buffer.from(Buffer.from(files["wasm/policy.wasm.base64"]).toString("latin1"), "base64"), data);
        const rules = parse/* parse */.qg(lib_rules/* Rules */.im, json(files["wasm/rules.json"]));
        const withSettings = (settings) => ({
            name: "gitops-health",
            evaluate: (input) => evaluate(input, { ...data, settings }),
            rules,
            digest,
            settings,
            withSettings,
        });
        return withSettings(data.settings);
    }
    catch (cause) {
        throw new error/* PolicyError */.p("module-invalid", "ours", `The policy bundle ${digest} cannot be loaded; please report this.`, { cause });
    }
}
function digestOf(files) {
    const names = ["wasm/data.json", "wasm/policy.wasm.base64", "wasm/rules.json"];
    return (0,canonical/* sha256 */.sc)(names.map((name) => `${name} ${(0,canonical/* sha256 */.sc)(files[name])}\n`).join(""));
}
function shipped(url) {
    try {
        return (0,external_node_fs_.readFileSync)(url);
    }
    catch (cause) {
        throw new error/* PolicyError */.p("bundle-missing", "integrity", `The policy bundle's file "${url.pathname}" cannot be read (${cause.code}); it is part of every release.`, { cause });
    }
}
function json(bytes) {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
}


/***/ }),

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   im: () => (/* binding */ Rules),
/* harmony export */   jO: () => (/* binding */ Rule)
/* harmony export */ });
/* unused harmony export Scope */
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);


/** When a rule applies: to every change, to changes of some domains, or to what its name says. */
const Scope = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        "change",
        "codes",
        "squash",
        "governance",
        "unconfigured",
        "multi-domain",
        "device-governance",
        "cardholder-service",
    ]),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .domains */ .C5)),
]);
/** What a rule says of itself: its METADATA, which a compiled module does not hold. */
const Rule = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<package>.<short_name>`. */
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    package: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `deny`: its results break the rule; `warn`: its results should be seen. */
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["deny", "warn"]),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** With `{placeholders}` for the result's params. */
    failureMessage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    params: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    solution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Canonical ids of the controls that it evidences. */
    controls: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Which of the configuration's `collections` have it: `minimal`, `strict`, or policy names of frameworks. */
    collections: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Before this day (`YYYY-MM-DD`, UTC) what it finds is a warning. */
    effectiveOn: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["change", "deploy"]),
    scope: Scope,
    /** What some changed path must be about (the catalog's topics) for the rule to apply; empty: anything. */
    topics: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []),
    /** Facts that not every run has; without one the rule is not evaluated. */
    needs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["findings", "pull-request"])), []),
    /** Rules of commit-lint that it maps; `group/*` for a whole group. */
    lint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The rules in a `rules.json`, sorted by code. */
const Rules = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Rule);
/** A message with its placeholders filled in; a placeholder without a value stays, so that it is seen. */
function filled(template, params) {
    return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name) => Object.hasOwn(params, name) ? String(params[name]) : whole);
}


/***/ })

};
