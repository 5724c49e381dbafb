export const id = 4227;
export const ids = [4227];
export const modules = {

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines)
/* harmony export */ });
/** Checks under each other, their texts aligned. */
function checkLines(checks) {
    const width = Math.max(...checks.map(({ name }) => name.length));
    return checks.map(({ mark, name, text }) => `  ${mark} ${name.padEnd(width)}  ${text}`);
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentChecks)
/* harmony export */ });
/* harmony import */ var _gitops_health_change__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);
/* harmony import */ var _gitops_health_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);
/* harmony import */ var _gitops_health_commits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9704);


/** What the staged content shows: its size, secrets and PHI, and which regulated paths it touches. */
function contentChecks(change) {
    return [size(change), content(change, "secret", "secrets"), content(change, "phi", "PHI"), regulated(change)];
}
function size({ files, configuration }) {
    const budget = configuration.value.commit["review-tokens"];
    const bytes = (0,_gitops_health_commits__WEBPACK_IMPORTED_MODULE_0__/* .diffBytes */ .D)(files);
    if (bytes === null)
        return { mark: "-", name: "size", text: "not known: the diff is too large to be read" };
    const estimate = (0,_gitops_health_commits__WEBPACK_IMPORTED_MODULE_1__/* .estimatedTokens */ .T)(bytes);
    return estimate <= budget
        ? { mark: "✓", name: "size", text: `about ${estimate} of ${budget} tokens` }
        : {
            mark: "!",
            name: "size",
            text: `about ${estimate} tokens, above the review budget of ${budget}: split the commit`,
        };
}
function content({ findings }, category, name) {
    if (!findings.evaluated)
        return { mark: "-", name, text: `not checked: ${findings.reason}` };
    const found = findings.items.filter((each) => each.category === category && !each.synthetic && (0,_gitops_health_change__WEBPACK_IMPORTED_MODULE_2__/* .isShown */ .aJ)(each));
    const certain = found.filter(_gitops_health_change__WEBPACK_IMPORTED_MODULE_2__/* .isCertainValue */ .Yi);
    const [first] = [...certain, ...found];
    if (first === undefined)
        return { mark: "✓", name, text: "none found" };
    const place = first.location === null ? "in the message" : `${first.location.path}:${first.location.line ?? "?"}`;
    const text = `${found.length} found, ${certain.length} beyond doubt: ${first.redacted} ${place}`;
    return { mark: certain.length > 0 ? "✗" : "!", name, text };
}
function regulated({ configuration, services, domains, squashedRisk }) {
    const name = "regulated";
    if (Object.keys(configuration.value.services).length === 0)
        return { mark: "-", name, text: "not known: the configuration names no services" };
    const risk = `risk ${squashedRisk.computedLevel}`;
    if (domains.length === 0)
        return { mark: "✓", name, text: `no regulated path; ${risk}` };
    return { mark: "!", name, text: `${services.join(", ")} (${domains.join(", ")}); ${risk}` };
}


/***/ }),

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPrepareCommitMsg: () => (/* binding */ runPrepareCommitMsg)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6298);
/* harmony import */ var _gitops_health_commits__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6971);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3651);
/* harmony import */ var _draft_code_owners_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3842);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(233);
/* harmony import */ var _content_checks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3025);
/* harmony import */ var _staged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1118);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/**
 * Puts the draft into the editor, and as comments what the commit touches. Only where a person is about to write: a message that was given, a
 * template, an amended, merged or squashed commit stays as it is.
 */
async function runPrepareCommitMsg(argv, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [file, source = terminal.environment["PRE_COMMIT_COMMIT_MSG_SOURCE"] ?? ""] = argv;
        if (file === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e("hooks run prepare-commit-msg takes the file of the message, as git gives it.");
        if (source !== "")
            return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.directory, file);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
        const comment = commentOf(text);
        if (comment === undefined)
            return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
        const staged = __addDisposableResource(env_1, await (0,_staged_js__WEBPACK_IMPORTED_MODULE_4__/* .stagedChange */ .t)(terminal, "chore: staged\n"), true);
        if (staged.empty)
            return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
        const { change } = staged;
        const day = (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_5__/* .evaluationTime */ .i)(terminal.environment).slice(0, 10);
        const { message, blanks } = await (0,_gitops_health_commits__WEBPACK_IMPORTED_MODULE_6__/* .draftMessage */ .$)(change, { owners: await (0,_draft_code_owners_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOwners */ .e)(change) }, day);
        const lines = [
            "gitops-health drafted this message; delete it to commit nothing.",
            ...blanks.map(({ key, expects }) => `To fill in: ${key} (${expects})`),
            ...(0,_check_line_js__WEBPACK_IMPORTED_MODULE_8__/* .checkLines */ .W)((0,_content_checks_js__WEBPACK_IMPORTED_MODULE_9__/* .contentChecks */ .$)(change)),
        ];
        const comments = lines.map((line) => `${comment} ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(line)}\n`).join("");
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${message}\n${comments}${comment}\n${text.trimStart()}`);
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What git's own hints below the empty message begin with (`core.commentChar` may be `auto`); undefined when there are none. */
function commentOf(text) {
    const hints = text.trimStart();
    return hints === "" || !text.startsWith("\n") ? undefined : hints.slice(0, 1);
}


/***/ })

};
