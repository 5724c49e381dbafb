export const id = 5450;
export const ids = [5450];
export const modules = {

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

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/catalog/lib/catalogs.js + 15 modules
var catalogs = __webpack_require__(9104);
// EXTERNAL MODULE: ./packages/catalog/lib/controls.js
var controls = __webpack_require__(5163);
// EXTERNAL MODULE: ./packages/catalog/lib/key.js
var key = __webpack_require__(9762);
// EXTERNAL MODULE: ./packages/catalog/lib/names.js
var names = __webpack_require__(2217);
;// CONCATENATED MODULE: ./packages/catalog/lib/find.js




const LONGEST_QUERY = 500;
/**
 * Controls that have every word of a query in id, citation, names, title, topics or the title of their framework, best first: a code
 * that is written out, then words of the title, then the rest; among equals what is in force and comes first by id.
 */
function findControls(query, framework) {
    const text = query.slice(0, LONGEST_QUERY);
    const words = wordsOf(text);
    if (words.length === 0)
        return [];
    const exact = new Set((0,names/* named */.K)((0,key/* keyOf */.T)(text)).map(({ id }) => id));
    return (0,controls/* controls */.ne)()
        .filter((control) => framework === undefined || control.framework === framework)
        .map((control) => ({ control, score: exact.has(control.id) ? 1000 : score(control, words) }))
        .filter((found) => found.score > 0)
        .sort((a, b) => b.score - a.score || retired(a.control) - retired(b.control))
        .map(({ control }) => control);
}
/** 0 when a word is nowhere; a whole word of the title counts most. */
function score(control, words) {
    const title = wordsOf(control.title);
    const elsewhere = wordsOf(`${control.id} ${control.cite} ${control.aliases.join(" ")} ${control.topics.join(" ")} ${titleOf(control)}`);
    let sum = 0;
    for (const word of words) {
        const points = within(word, title, 8, 4) || within(word, elsewhere, 3, 1);
        if (points === 0)
            return 0;
        sum += points;
    }
    // The shorter the title, the more of it is what was asked for.
    return sum + 1 / (1 + title.length);
}
function within(word, words, whole, start) {
    if (words.includes(word))
        return whole;
    return words.some((each) => each.startsWith(word)) ? start : 0;
}
function retired({ effectiveTo }) {
    return effectiveTo === null ? 0 : 1;
}
function titleOf(control) {
    return catalogs/* catalogs */.r.find(({ data }) => data.framework === control.framework)?.title ?? "";
}
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
}

// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/cli/lib/src/error.js
var src_error = __webpack_require__(2587);
// EXTERNAL MODULE: ./packages/cli/lib/src/flags.js
var flags = __webpack_require__(5398);
;// CONCATENATED MODULE: ./packages/cli/lib/src/local/catalog-find.js





const NAME = "catalog find";
const options = {
    framework: { type: "string" },
    all: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
/** More are a list that nobody reads; `--all` and `--json` show every one. */
const MOST_LINES = 20;
const help = () => `gitops-health catalog find: search the control codes by words, or by a code in any spelling

  gitops-health catalog find WORDS [options]

  --framework ID  Only this framework: ${catalogs/* catalogs */.r.map(({ data }) => data.framework).join(", ")}.
  --all           Show every match; the first ${MOST_LINES} otherwise.
  --json          Print the matches as JSON.

Exit codes: 0 found, 1 nothing found, 2 usage.

Examples:
  gitops-health catalog find audit log
  gitops-health catalog find encryption --framework hipaa-security`;
/** Runs `catalog find`; gives the exit code: 0 found, 1 not. */
async function run(argv, terminal) {
    const { values, positionals } = (0,flags/* parseFlags */.b)(argv, options, NAME);
    if (values.help === true) {
        terminal.print(help());
        return error/* exitCodes */.hS.fine;
    }
    const query = positionals.join(" ").trim();
    if (query === "")
        throw new src_error/* UsageError */.e("catalog find takes words to look for, such as: gitops-health catalog find audit log");
    const found = findControls(query, frameworkOf(values.framework));
    if (values.json === true)
        terminal.print(JSON.stringify(found, null, 2));
    else
        for (const line of lines(found, values.all === true))
            terminal.print((0,lib_escape/* logLine */.BP)(line));
    if (found.length > 0)
        return error/* exitCodes */.hS.fine;
    terminal.note((0,lib_escape/* logLine */.BP)(`No control has all of these words: ${query}. Try fewer or other ones.`));
    return error/* exitCodes */.hS.findings;
}
function frameworkOf(asked) {
    const ids = catalogs/* catalogs */.r.map(({ data }) => data.framework);
    if (asked === undefined || ids.includes(asked))
        return asked;
    throw new src_error/* UsageError */.e(`--framework is ${JSON.stringify(asked)}; expected one of ${ids.join(", ")}.`);
}
function lines(found, all) {
    const shown = all ? found : found.slice(0, MOST_LINES);
    const width = Math.max(0, ...shown.map(({ id }) => id.length));
    const rows = shown.map(({ id, title, effectiveTo }) => `${id.padEnd(width)}  ${title}${effectiveTo === null ? "" : ` (in force until ${effectiveTo})`}`);
    const left = found.length - shown.length;
    return left === 0 ? rows : [...rows, `… and ${left} more; --all shows them.`];
}


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of two strings by UTF-16 code units: the same on every machine and locale, for lists in documents. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
