export const id = 6813;
export const ids = [6813];
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

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7470);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2587);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5398);






const NAME = "config import";
const help = `gitops-health config import: write our commit section from a commitlint configuration

  gitops-health config import FILE

FILE is package.json, .commitlintrc (.json, .yml, .yaml) or commitlint.config.js (.mjs, .cjs, .ts). A module is read, never run; one that
is made by code is exported by: npx commitlint --print-config json > commitlint.json

The section goes to standard output, what could not be carried over to standard error.

Examples:
  gitops-health config import .commitlintrc.json > .github/gitops-health.yml
  gitops-health config import commitlint.config.js`;
/** Runs `config import`; gives the exit code: 0 written, 2 not a configuration that can be read. */
async function run(argv, terminal) {
    const { values, positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .b)(argv, { help: { type: "boolean", short: "h" } }, NAME);
    if (values.help === true) {
        terminal.print(help);
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
    }
    const [path, extra] = positionals;
    if (path === undefined || extra !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e("config import takes one file, such as: gitops-health config import .commitlintrc.json");
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.directory, path)).catch((cause) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${path}" cannot be read; name a file of commitlint's configuration.`, { cause });
    });
    const { importCommitlint } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3619), __webpack_require__.e(2300), __webpack_require__.e(4355), __webpack_require__.e(3930)]).then(__webpack_require__.bind(__webpack_require__, 3674));
    const { yaml, notes } = importCommitlint(bytes, path);
    terminal.print(yaml.trimEnd());
    for (const note of notes)
        terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(note));
    return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
}


/***/ })

};
