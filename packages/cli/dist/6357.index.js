export const id = 6357;
export const ids = [6357];
export const modules = {

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hookNames)
/* harmony export */ });
/** The hooks that gitops-health has something to say in, in the order in which git runs them. */
const hookNames = ["pre-commit", "prepare-commit-msg", "commit-msg"];


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7470);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2587);
/* harmony import */ var _hooks_manager_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5673);




const runs = {
    "pre-commit": async (_, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3619), __webpack_require__.e(5617), __webpack_require__.e(2300), __webpack_require__.e(438), __webpack_require__.e(6253), __webpack_require__.e(2217), __webpack_require__.e(5649), __webpack_require__.e(6787), __webpack_require__.e(3937), __webpack_require__.e(9002)]).then(__webpack_require__.bind(__webpack_require__, 5033))).runPreCommit(terminal),
    "prepare-commit-msg": async (argv, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3619), __webpack_require__.e(5617), __webpack_require__.e(1979), __webpack_require__.e(2300), __webpack_require__.e(438), __webpack_require__.e(6253), __webpack_require__.e(2217), __webpack_require__.e(5649), __webpack_require__.e(6787), __webpack_require__.e(3937), __webpack_require__.e(4355), __webpack_require__.e(3935), __webpack_require__.e(1171), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 4227))).runPrepareCommitMsg(argv, terminal),
    "commit-msg": async (argv, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3619), __webpack_require__.e(5617), __webpack_require__.e(2300), __webpack_require__.e(438), __webpack_require__.e(6253), __webpack_require__.e(2217), __webpack_require__.e(5649), __webpack_require__.e(6787), __webpack_require__.e(3937), __webpack_require__.e(4355), __webpack_require__.e(3935), __webpack_require__.e(1032)]).then(__webpack_require__.bind(__webpack_require__, 8473))).runCommitMsg(argv, terminal),
};
/**
 * Runs `hooks run NAME ARGUMENTS`, which our hooks call; gives the exit code. What is wrong with the commit or the configuration
 * refuses the commit; what is wrong with the machine or with us does not, because the pull request is checked anyway. It is said.
 */
async function run(argv, terminal) {
    const [name, ...rest] = argv;
    const hook = _hooks_manager_js__WEBPACK_IMPORTED_MODULE_0__/* .hookNames */ .W.find((each) => each === name);
    if (hook === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`hooks run takes one of ${_hooks_manager_js__WEBPACK_IMPORTED_MODULE_0__/* .hookNames */ .W.join(", ")}; our installed hooks call it.`);
    try {
        return await runs[hook](rest, terminal);
    }
    catch (error) {
        if (error instanceof _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .ExpectedError */ .Dh && error.fault === "user")
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(`gitops-health ${hook}: not checked here, only in the pull request. ${message}`));
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.fine;
    }
}


/***/ })

};
