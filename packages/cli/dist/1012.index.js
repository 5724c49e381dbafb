export const id = 1012;
export const ids = [1012,3949];
export const modules = {

/***/ 9468:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3b1a84de35880b58e3f3.cjs";

/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redact: () => (/* reexport safe */ _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__.E$),
/* harmony export */   redactDocument: () => (/* reexport safe */ _redaction_redact_document_js__WEBPACK_IMPORTED_MODULE_1__.r),
/* harmony export */   sanitize: () => (/* reexport safe */ _redaction_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)
/* harmony export */ });
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(438);
/* harmony import */ var _redaction_redact_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9858);
/* harmony import */ var _redaction_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/** What must not enter a history unseen: identifiers of patients, credentials, and safeguards that a change weakens or removes. */





















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

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3651);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(438);




/** A text above this size is no prose of a report and no prompt. */
const LARGEST = 1024 * 1024;
/** A mark that is put in may, with what stands around it, read as a value again; more often than this it is hostile. */
const ROUNDS = 4;
/**
 * A text that may go into a report or to a language model: compatibility forms are folded and invisible characters removed, so
 * that no value hides behind them, and every value is replaced until none is left.
 *
 * @throws DetectorsError `not-sanitized` rather than let a text through that is too large, or in which values keep turning up
 */
function sanitize(text, options = {}) {
    if (text.length > LARGEST)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .DetectorsError */ .O("not-sanitized", "user", `A text of ${text.length} characters is too long to be passed on; at most ${LARGEST} are looked through.`);
    const full = (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_1__/* .fullOptions */ .i)(options);
    let clean = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text.normalize("NFKC").replace(HIDDEN, ""));
    try {
        for (let round = 0; round < ROUNDS; round++) {
            const next = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redacted */ .pc)(clean, null, full);
            if (next === clean)
                return clean;
            clean = next;
        }
    }
    catch {
        // What a detector says of its failure may quote the text.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .DetectorsError */ .O("not-sanitized", "ours", "A text could not be looked through, so it is not passed on.");
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .DetectorsError */ .O("not-sanitized", "user", "A text still has values in it after they were replaced several times, so it is not passed on.");
}
/** Characters without width, by which a value can be written so that it reads the same and matches nothing. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu;


/***/ })

};
