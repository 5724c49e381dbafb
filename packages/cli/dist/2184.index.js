export const id = 2184;
export const ids = [2184];
export const modules = {

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runnerPlace: () => (/* binding */ runnerPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9050);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9706);




/**
 * Files on the runner, for policies of a central repository that the workflow checked out; relative paths start at the
 * workspace. What the judged change could have written is refused.
 */
function runnerPlace(workspace, judged) {
    return {
        listedBy: (list) => `the input ${list}`,
        async entries(path) {
            // The workspace by its real name, so that what lies in it can be told from what only is reached through it.
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), path);
            await refuseJudged(path, place, judged);
            return walk(place, path);
        },
        read: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)),
    };
}
/**
 * Refuses a place inside the judged work tree. actions/checkout can put another repository only there: such a one (with a
 * `.git` of its own, where the judged commit has nothing) is not the change's.
 */
async function refuseJudged(path, place, { git, head }) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(git.root);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place).catch(() => place);
    for (const candidate of new Set([place, real])) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, candidate);
        if (inside.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
            continue;
        if (await isOtherRepository(root, inside, git, head))
            continue;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .p("source-refused", "user", `${JSON.stringify(path)} lies inside the judged work tree, where a pull request could edit it; list it under "policies" or "data" in the configuration, which is read from the base of the change.`);
    }
}
async function isOtherRepository(root, inside, git, head) {
    const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((part) => part !== "");
    for (let depth = 1; depth <= parts.length; depth++) {
        const folder = parts.slice(0, depth);
        if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...folder, ".git"))))
            continue;
        return (await git.entries(head, folder.join("/"))).length === 0 && !(await tracksAbove(folder, git, head));
    }
    return false;
}
/** Whether a folder on the way is, in the judged commit, a symlink or submodule that decides what is below it. */
async function tracksAbove(folder, git, head) {
    for (let depth = 1; depth < folder.length; depth++) {
        const path = folder.slice(0, depth).join("/");
        if ((await git.entries(head, path)).some((entry) => entry.path === path))
            return true;
    }
    return false;
}
async function walk(place, path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch((cause) => {
        if (cause.code === "ENOENT" || cause.code === "ENOTDIR")
            return undefined;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .p("source-missing", "environment", `${JSON.stringify(path)} cannot be read (${cause.code}).`, {
            cause,
        });
    });
    if (status === undefined)
        return [];
    if (status.isSymbolicLink())
        return [{ path, kind: "symlink", size: 0 }];
    if (status.isFile())
        return [{ path, kind: "file", size: status.size }];
    if (!status.isDirectory())
        return [{ path, kind: "special", size: 0 }];
    const found = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place)).sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U))
        if (!name.startsWith("."))
            found.push(...(await walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name), `${path.replace(/\/$/, "")}/${name}`)));
    return found;
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}


/***/ })

};
