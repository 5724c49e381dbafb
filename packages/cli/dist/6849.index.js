export const id = 6849;
export const ids = [6849];
export const modules = {

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   treePlace: () => (/* binding */ treePlace)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);

/** The tree of a commit, read by git: what a change's own work tree says makes no difference. */
function treePlace(git, commit) {
    return {
        listedBy: (list) => `${list} in the configuration`,
        async entries(path) {
            const entries = await git.entries(commit, path);
            return entries.map((entry) => ({ path: entry.path, kind: kindOf(entry.mode), size: entry.size }));
        },
        async read(path) {
            const bytes = await git.file(commit, path);
            if (bytes === undefined)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p("source-missing", "environment", `${JSON.stringify(path)} of commit ${commit} is missing from this clone; fetch whole commits (actions/checkout without "filter").`);
            return bytes;
        },
    };
}
function kindOf(mode) {
    return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
}


/***/ })

};
