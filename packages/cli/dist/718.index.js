export const id = 718;
export const ids = [718];
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

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7470);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5398);




const NAME = "audit verify";
const options = {
    "merkle-root": { type: "string" },
    sha256: { type: "string" },
    manifest: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
const help = `gitops-health audit verify: check every byte of an audit package, offline

  gitops-health audit verify PACKAGE [options]

  --merkle-root ROOT  The root that you kept; the package must have it.
  --sha256 DIGEST     The digest of the package that you kept.
  --manifest FILE     evidence-manifest.json as the audit wrote it.
  --json              Print the result as JSON.

Examples:
  gitops-health audit verify evidence.tar.gz --merkle-root 3f9a...
  gitops-health audit verify evidence.tar.gz --manifest evidence-manifest.json`;
/** Runs `audit verify`; gives the exit code: 0 whole, 3 not. */
async function run(argv, terminal) {
    const { values, positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .b)(argv, options, NAME);
    if (values.help === true) {
        terminal.print(help);
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine;
    }
    const [path, extra] = positionals;
    if (path === undefined || extra !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e("audit verify takes one package, such as: gitops-health audit verify evidence.tar.gz");
    const { verify } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3619), __webpack_require__.e(2300), __webpack_require__.e(438), __webpack_require__.e(5649), __webpack_require__.e(273)]).then(__webpack_require__.bind(__webpack_require__, 8973));
    const verdict = await verify(path, {
        merkleRoot: values["merkle-root"],
        sha256: values.sha256,
        manifest: values.manifest,
    });
    if (values.json === true)
        terminal.print(JSON.stringify(verdict.verification, null, 2));
    else
        for (const line of verdict.lines)
            terminal.print((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .BP)(line));
    return verdict.exitCode;
}


/***/ })

};
