export const id = 470;
export const ids = [470];
export const modules = {

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   HA: () => (/* binding */ rangeInputs),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
function text(options) {
    return {
        description: options.description,
        default: options.default,
        parse: (value) => value,
        required: false,
        expects: "text",
    };
}
function requiredText(options) {
    return {
        description: options.description,
        default: undefined,
        parse: (value) => value,
        required: true,
        expects: "text",
    };
}
function choice(values, options) {
    const expects = values.join(" or ");
    return {
        description: options.description,
        default: options.default,
        required: false,
        expects,
        parse(value) {
            const found = values.find((each) => each === value);
            if (found === undefined)
                throw new RangeError(`expected ${expects}`);
            return found;
        },
    };
}
/** `true` or `false` in the spellings of YAML 1.2's core schema, as @actions/core takes them. */
function flag(options) {
    return {
        description: options.description,
        default: String(options.default),
        required: false,
        expects: "true or false",
        parse(value) {
            if (/^(true|True|TRUE)$/.test(value))
                return true;
            if (/^(false|False|FALSE)$/.test(value))
                return false;
            throw new RangeError("expected true or false");
        },
    };
}
function number(options) {
    const { minimum = -Infinity, maximum = Infinity } = options;
    const expects = `a number${minimum > -Infinity ? ` from ${minimum}` : ""}${maximum < Infinity ? ` to ${maximum}` : ""}`;
    return {
        description: options.description,
        default: options.default === undefined ? undefined : String(options.default),
        required: false,
        expects,
        parse(value) {
            const parsed = Number(value);
            if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ||
                !Number.isFinite(parsed) ||
                parsed < minimum ||
                parsed > maximum)
                throw new RangeError(`expected ${expects}`);
            return parsed;
        },
    };
}
/** One item a line; blank lines and lines that start with `#` are left out. */
function lines(options) {
    return {
        description: options.description,
        default: "",
        required: false,
        expects: "one item a line",
        parse: (value) => value
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "" && !line.startsWith("#")),
    };
}
/** The inputs that every action has. */
const commonInputs = {
    "working-directory": text({ description: "Folder of the repository, relative to the workspace.", default: "." }),
    config: text({
        description: "Path of the configuration inside the repository.",
        default: ".github/gitops-health.yml",
    }),
    mode: choice(["enforce", "warn"], {
        description: "`enforce` fails the step on findings; `warn` reports them and succeeds.",
        default: "enforce",
    }),
    "output-directory": text({ description: "Folder for the result document; default `$RUNNER_TEMP/gitops-health`." }),
};
/** The inputs of the actions that judge a range of commits. */
const rangeInputs = {
    base: text({ description: "Commit before the first one judged; default: worked out from the event." }),
    head: text({ description: "Last commit judged; default: worked out from the event." }),
    "allow-empty": flag({ description: "Accept a range without commits.", default: false }),
};


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ChangeError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with the question which change to judge. */
class ChangeError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    constructor(code, fault, message, options) {
        super(code, fault, message, options);
    }
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ predicateHeader)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);

/** The fields that every predicate starts with. */
function predicateHeader(subject, facts) {
    const materials = Object.entries({ ...facts.materials, configuration: subject.configuration.digest });
    return {
        schemaVersion: 1,
        producer: { action: facts.action, version: facts.version },
        range: { base: subject.range.base, head: subject.range.head, mergeBase: subject.range.mergeBase },
        headTree: subject.headTree,
        resultTree: subject.resultTree,
        changeId: subject.changeId,
        mode: { requested: facts.mode, effective: facts.mode, reasons: [...ownRules(subject), ...(facts.reasons ?? [])] },
        materials: materials
            .map(([name, sha256]) => ({ name, digest: { sha256 } }))
            .sort((a, b) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.name, b.name)),
        evaluatedAt: facts.evaluatedAt,
        notEvaluated: [...(facts.notEvaluated ?? [])],
    };
}
/** A change judged by its own copy of the configuration must be seen as such in the document. */
function ownRules({ configuration }) {
    return configuration.source === "head" && configuration.notice !== null ? [configuration.notice] : [];
}


/***/ }),

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readSubject),
  e: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 3 modules
var parse = __webpack_require__(1136);
// EXTERNAL MODULE: ./packages/git/lib/open.js + 22 modules
var lib_open = __webpack_require__(3316);
// EXTERNAL MODULE: ./packages/change/lib/error.js
var error = __webpack_require__(5036);
// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/github/lib/event.js
var lib_event = __webpack_require__(7665);
// EXTERNAL MODULE: ./packages/github/lib/field.js
var field = __webpack_require__(561);
;// CONCATENATED MODULE: ./packages/github/lib/range-request.js



/**
 * Which commits an event is about. A reusable workflow (`workflow_call`) sees its caller's event.
 * @throws GitHubError `event-invalid` for a payload without the fields of its event, `event-unknown` for an event that
 * names no commits
 */
function rangeRequest(event) {
    if (lib_event/* PULL_REQUEST_EVENTS */.m.has(event.name)) {
        const base = sha(event, "pull_request", "base", "sha");
        return { kind: "pull-request", base, head: sha(event, "pull_request", "head", "sha") };
    }
    switch (event.name) {
        case "merge_group":
            return {
                kind: "merge-group",
                base: sha(event, "merge_group", "base_sha"),
                head: sha(event, "merge_group", "head_sha"),
            };
        case "push":
            return push(event);
        case "schedule": // runs on the default branch only
            return { kind: "branch", head: "HEAD", defaultBranch: defaultBranch(event), onDefaultBranch: true };
        case "workflow_dispatch":
        case "repository_dispatch":
            return {
                kind: "branch",
                head: "HEAD",
                defaultBranch: defaultBranch(event),
                onDefaultBranch: onDefaultBranch(event),
            };
        default: {
            const message = `The event ${JSON.stringify(event.name)} does not say which commits to judge. Set the inputs \`base\` and \`head\`, or run on pull_request, merge_group, push, workflow_dispatch or schedule.`;
            throw new lib_error/* GitHubError */.y("event-unknown", "user", message);
        }
    }
}
function push(event) {
    const ref = (0,field/* textField */.M8)(event.payload, "ref");
    if (ref === undefined)
        throw invalid(event, ["ref"], "the name of a ref");
    if (ref.startsWith("refs/tags/"))
        return nothing("A tag was pushed: tags bring no commits to judge.");
    const after = sha(event, "after");
    if ((0,field/* booleanField */.hQ)(event.payload, "deleted") === true || ZEROS.test(after))
        return nothing("A branch was deleted: there is nothing to judge.");
    const before = sha(event, "before");
    const name = defaultBranch(event);
    if (name === undefined)
        throw invalid(event, ["repository", "default_branch"], "the name of a branch");
    return {
        kind: "push",
        before: ZEROS.test(before) ? undefined : before,
        after,
        defaultBranch: name,
        onDefaultBranch: ref === `refs/heads/${name}`,
        forced: (0,field/* booleanField */.hQ)(event.payload, "forced") ?? false,
    };
}
/** `before` of a new branch and `after` of a deleted one, in either object format. */
const ZEROS = /^0+$/;
function nothing(reason) {
    return { kind: "nothing", reason };
}
function defaultBranch(event) {
    return (0,field/* textField */.M8)(event.payload, "repository", "default_branch") || undefined;
}
/** Undefined when the run is not on a branch or the default branch isn't known: git will tell. */
function onDefaultBranch(event) {
    const name = defaultBranch(event);
    const ref = event.ref ?? (0,field/* textField */.M8)(event.payload, "ref");
    return name === undefined || !ref?.startsWith("refs/heads/") ? undefined : ref === `refs/heads/${name}`;
}
function sha(event, ...keys) {
    const found = (0,field/* shaField */.dN)(event.payload, ...keys);
    if (found === undefined)
        throw invalid(event, keys, "a commit's 40 or 64 hex digits");
    return found;
}
function invalid(event, keys, expected) {
    const message = `The payload of the ${event.name} event has no usable \`${keys.join(".")}\`; expected ${expected}. Set the inputs \`base\` and \`head\` to go without it.`;
    return new lib_error/* GitHubError */.y("event-invalid", "environment", message);
}

;// CONCATENATED MODULE: ./packages/change/lib/request.js


/**
 * The range that inputs and event ask for; the inputs win. Without both it is the current branch, as in a terminal.
 * Asks nothing of git, so that a run that has nothing to judge ends at once.
 */
function requestedRange({ event, base, head, }) {
    if (base !== undefined)
        return { kind: "explicit", base, head: head ?? "HEAD" };
    if (event === undefined)
        return { kind: "branch", head: head ?? "HEAD", defaultBranch: undefined, onDefaultBranch: undefined };
    if (head !== undefined)
        throw new error/* ChangeError */.P("range-half-given", "user", 'The input "head" is given without "base"; give both, or neither to judge what the event is about.');
    const asked = rangeRequest(event);
    return asked.kind === "nothing" ? { nothingToDo: asked.reason } : asked;
}

// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
;// CONCATENATED MODULE: ./packages/change/lib/subject.js





/**
 * The subject of a run, without reading its commits.
 * @throws ChangeError `range-half-given`, `configuration-missing`, `base-configuration-broken`; ConfigError; GitError; GitHubError
 */
async function readSubject(request) {
    const asked = requestedRange(request);
    if ("nothingToDo" in asked)
        return asked;
    const git = await (0,lib_open/* openRepository */.h)(request.directory, { signal: request.signal });
    const range = await git.resolveRange(asked, { allowEmpty: request.allowEmpty });
    const subject = await subjectOf(git, range, request.configPath, request.event?.repository ?? null);
    // Whoever names a file means one: a misspelt path must not turn all rules of domains off.
    if (subject.configuration.source === "defaults" && request.configPath !== parse/* CONFIGURATION_PATH */.Z)
        throw new error/* ChangeError */.P("configuration-missing", "user", `The input "config" is ${JSON.stringify(request.configPath)}, which is in no commit that is judged; expected a path from the top of the repository such as ${parse/* CONFIGURATION_PATH */.Z}, without "./", to a file that is committed.`);
    return subject;
}
/** The subject of a known range. */
async function subjectOf(git, range, configPath, repository) {
    const [headTree, resultTree, changeId, configuration] = await Promise.all([
        git.tree(range.head),
        range.base === null ? null : git.resultTree(range.base, range.head),
        git.changeId(range.mergeBase, range.head),
        (0,trusted_configuration/* trustedConfiguration */.s)(git, range, configPath),
    ]);
    return { git, repository, range, headTree, resultTree, changeId: changeId ?? null, configuration };
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ trustedConfiguration),
/* harmony export */   z: () => (/* binding */ ownConfiguration)
/* harmony export */ });
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5218);
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4651);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5036);



/**
 * The configuration that judges a range: that of its base tree, so that no change can loosen the rules for itself.
 *
 * The same on every event, in a terminal and in an audit years later: a change is judged by the rules that were in force
 * before it. Where the base has none, the change introduces gitops-health and its own file counts, with a notice.
 *
 * A base whose configuration is broken (a newer version of us knows more problems, somebody pushed past the checks) judges
 * nothing: every change is refused but one that edits nothing else than that file. It brings no code that the rules would
 * guard, so its own copy counts, with a notice; otherwise nobody could mend the configuration through a required check.
 * @throws ConfigError for a configuration that is broken in the change, ChangeError `base-configuration-broken`
 */
async function trustedConfiguration(repository, range, path) {
    if (range.base !== null) {
        const bytes = await repository.file(range.base, path);
        if (bytes !== undefined) {
            const value = parsedOrBroken(bytes, path);
            return value instanceof _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x ? mended(repository, range, path, value) : configured(value, "base", null);
        }
    }
    const own = await repository.file(range.head, path);
    if (own !== undefined)
        return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(own, path), "head", `First adoption: ${path} is not in the base, so the change is judged by its own copy.`);
    return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._0)(), "defaults", `There is no ${path} in the commits that are judged, so no path is known to be regulated and the rules of domains were not evaluated.`);
}
/** The configuration of a change that mends a broken one and does nothing else. @throws ChangeError `base-configuration-broken` */
async function mended(repository, range, path, broken) {
    const own = await repository.file(range.head, path);
    const files = await repository.diff(range.mergeBase, range.head, { files: "raw", renames: false });
    if (own !== undefined && files.length > 0 && files.every((file) => file.path === path))
        return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(own, path), "head", `The base's ${path} is broken; the change edits nothing else, so it is judged by its own copy.`);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P("base-configuration-broken", "user", `${path} is broken in the base commit ${range.base}, so nothing can be judged by it. Mend it by a change that edits nothing but this file, which is judged by its own copy; then bring that commit into this branch and run again. ${broken.message}`, { cause: broken });
}
function parsedOrBroken(bytes, path) {
    try {
        return (0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(bytes, path);
    }
    catch (error) {
        if (error instanceof _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x)
            return error;
        throw error;
    }
}
/** The change's own configuration, when it differs from the trusted one; null when it is the same. A broken one is the user's error. */
async function ownConfiguration(repository, range, path, trusted) {
    if (trusted.source !== "base")
        return null;
    const bytes = await repository.file(range.head, path);
    const own = bytes === undefined
        ? configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._0)(), "defaults", `The change removes ${path}.`)
        : configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(bytes, path), "head", null);
    return own.digest === trusted.digest ? null : own;
}
function configured(value, source, notice) {
    return { value, digest: (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(value), source, notice };
}


/***/ }),

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with `.github/gitops-health.yml`; the message names file, line and column of every problem. */
class ConfigError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    constructor(code, message, options) {
        super(code, "user", message, options);
    }
}


/***/ }),

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ CONFIGURATION_PATH),
  _0: () => (/* binding */ defaultConfiguration),
  MA: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
;// CONCATENATED MODULE: ./packages/config/lib/contradictions.js

/** What the schema cannot see: patterns that are none, names that nothing has, days that do not exist, windows that end before they begin. */
function contradictions(configuration) {
    return [...patterns(configuration), ...names(configuration), ...times(configuration), ...weights(configuration)];
}
function patterns(configuration) {
    const lists = [
        ...Object.entries(configuration.services).map(([name, service]) => [
            ["services", name, "paths"],
            service.paths,
        ]),
        ...configuration.waivers.map((waiver, index) => [
            ["waivers", index, "scope", "paths"],
            waiver.scope.paths ?? [],
        ]),
        [["paths", "tests"], configuration.paths.tests],
        [["paths", "docs"], configuration.paths.docs],
    ];
    return lists.flatMap(([path, list]) => [
        ...list.flatMap((pattern, index) => {
            const what = wrongPattern(pattern);
            return what === undefined ? [] : [{ path: [...path, index], atKey: false, what }];
        }),
        ...(list.length > 0 && list.every((pattern) => pattern.startsWith("!"))
            ? [
                {
                    path,
                    atKey: false,
                    what: `every pattern excludes, so no path is selected; put what belongs first, "**" for all`,
                },
            ]
            : []),
    ]);
}
/** What is wrong with a path pattern. One that no path can match would leave regulated files unguarded without a word. */
function wrongPattern(pattern) {
    const wanted = pattern.startsWith("!") ? pattern.slice(1) : pattern;
    try {
        (0,glob/* glob */.T)(wanted);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return error.message;
    }
    const mended = wanted.replace(/^(\.{0,1}\/)+/, "").replace(/\/+$/, "/**");
    if (mended === wanted)
        return undefined;
    return `the path pattern "${pattern}" matches no path, since paths are files seen from the repository's top; write "${mended}"`;
}
function names(configuration) {
    const services = Object.keys(configuration.services);
    const roles = Object.keys(configuration.approvals.roles);
    const unknown = (path, kind, name, known) => {
        const [suggestion] = (0,nearest/* nearest */.p)(name, known);
        return {
            path,
            atKey: false,
            what: `no ${kind} is called "${name}"${suggestion === undefined ? "" : `; did you mean "${suggestion}"?`}`,
        };
    };
    const problems = [];
    for (const [service, { "depends-on": dependencies }] of Object.entries(configuration.services))
        dependencies.forEach((name, index) => {
            if (!services.includes(name))
                problems.push(unknown(["services", service, "depends-on", index], "service", name, services));
        });
    configuration.waivers.forEach((waiver, index) => {
        waiver.scope.services?.forEach((name, place) => {
            if (!services.includes(name))
                problems.push(unknown(["waivers", index, "scope", "services", place], "service", name, services));
        });
        if (configuration.waivers.findIndex((other) => other.id === waiver.id) < index)
            problems.push({
                path: ["waivers", index, "id"],
                atKey: false,
                what: `the waiver id "${waiver.id}" is used twice`,
            });
    });
    if (roles.length > 0)
        for (const [level, required] of Object.entries(configuration.approvals.required))
            required.forEach((name, index) => {
                if (!roles.includes(name))
                    problems.push(unknown(["approvals", "required", level, index], "role", name, roles));
            });
    return problems;
}
function times(configuration) {
    const problems = [];
    configuration.waivers.forEach((waiver, index) => {
        for (const key of ["effective-from", "expires"]) {
            const day = waiver[key];
            if (day !== undefined && !isDay(day))
                problems.push({ path: ["waivers", index, key], atKey: false, what: `"${day}" is no day of the calendar` });
        }
    });
    configuration.deployment["freeze-windows"].forEach((window, index) => {
        const path = ["deployment", "freeze-windows", index];
        const [from, until] = [Date.parse(window.from), Date.parse(window.until)];
        if (Number.isNaN(from))
            problems.push({ path: [...path, "from"], atKey: false, what: `"${window.from}" is no moment of the calendar` });
        if (Number.isNaN(until))
            problems.push({ path: [...path, "until"], atKey: false, what: `"${window.until}" is no moment of the calendar` });
        if (until <= from)
            problems.push({
                path: [...path, "until"],
                atKey: false,
                what: `the freeze window "${window.name}" ends before it begins`,
            });
    });
    return problems;
}
function weights(configuration) {
    const sum = Object.values(configuration.risk.weights).reduce((total, weight) => total + weight, 0);
    return sum > 0
        ? []
        : [
            {
                path: ["risk", "weights"],
                atKey: false,
                what: "the four weights add up to 0; at least one must be positive",
            },
        ];
}
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./packages/config/lib/error.js
var error = __webpack_require__(5218);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/contracts/lib/frameworks.js
var frameworks = __webpack_require__(4868);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./packages/config/lib/schema.js


/**
 * The configuration file as users write it: every key optional but `version`, unknown keys refused.
 * The published JSON Schema (`packages/contracts/schemas/configuration.json`) is generated from here.
 */
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const level = schemas/* enum */.k5n(["low", "medium", "high", "critical"]);
const day = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d\d-\d\d$/, "expected a date such as 2027-01-31"));
const moment = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, "expected a time such as 2026-12-24T18:00:00Z"));
const percent = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100));
const Service = schemas/* strictObject */.rej({
    /** Path patterns in the dialect of a workflow's `paths:` filter. */
    paths: texts.check(api/* _minLength */.m9(1)),
    domains: schemas/* _default */.Rvf(schemas/* array */.YOg(nouns/* Domain */.$n), []),
    owners: schemas/* _default */.Rvf(texts, []),
    "safety-class": schemas/* optional */.lqM(nouns/* SafetyClass */.Je),
    "depends-on": schemas/* _default */.Rvf(texts, []),
});
const Waiver = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    /** A full code, or `<package>.*`. */
    rule: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[a-z0-9_]+(\.[a-z0-9_]+)*(\.\*)?$/, "expected a rule's code such as hipaa.phi_metadata.missing_trailer")),
    scope: schemas/* strictObject */.rej({ paths: schemas/* optional */.lqM(texts), services: schemas/* optional */.lqM(texts) }),
    reason: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    approver: schemas/* string */.YjP().check(api/* _regex */.Fk(/^@[A-Za-z0-9][A-Za-z0-9-]*$/, "expected a person such as @alice")),
    ticket: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    "effective-from": schemas/* optional */.lqM(day),
    expires: day,
});
const Configuration = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    services: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), Service), {}),
    frameworks: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(frameworks/* frameworkIds */.z)), [...frameworks/* frameworkIds */.z]),
    commit: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        types: schemas/* _default */.Rvf(texts, [
            "feat",
            "fix",
            "security",
            "perf",
            "refactor",
            "style",
            "docs",
            "test",
            "build",
            "ci",
            "chore",
            "revert",
            "breaking",
        ]),
        /** Empty: any scope. */
        scopes: schemas/* _default */.Rvf(texts, []),
        "header-max-length": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _positive */.NC()), 100),
        "body-max-line-length": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _positive */.NC()), 200),
        /** Severity per rule id, instead of the rule's own. */
        rules: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(["off", "warning", "error"])), {}),
        /** Trailers required when a changed path has the domain. */
        trailers: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
            phi: schemas/* _default */.Rvf(texts, ["HIPAA-ADMIN", "PHI-Impact", "COMPLIANCE", "RISK-LEVEL"]),
            financial: schemas/* _default */.Rvf(texts, ["SOX-FINANCIAL", "COMPLIANCE", "RISK-LEVEL"]),
            cardholder: schemas/* _default */.Rvf(texts, ["COMPLIANCE", "RISK-LEVEL"]),
            device: schemas/* _default */.Rvf(texts, ["FDA-SOFTWARE", "CLINICAL-IMPACT", "COMPLIANCE", "RISK-LEVEL"]),
        }), {}),
        "review-tokens": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _positive */.NC()), 8192),
    }), {}),
    risk: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** Numbers from 0 to 100, not all 0; only their proportions count. */
        weights: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
            semantic: schemas/* _default */.Rvf(percent, 40),
            path: schemas/* _default */.Rvf(percent, 30),
            magnitude: schemas/* _default */.Rvf(percent, 20),
            history: schemas/* _default */.Rvf(percent, 10),
        }), {}),
    }), {}),
    enforcement: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        default: schemas/* _default */.Rvf(schemas/* enum */.k5n(["block", "advise"]), "block"),
        rules: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(["block", "advise"])), {}),
    }), {}),
    waivers: schemas/* _default */.Rvf(schemas/* array */.YOg(Waiver), []),
    approvals: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** Who may approve in which role: users (`@alice`) and teams (`@acme/security`). */
        roles: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), texts), {}),
        /** Roles that must each approve, per risk level. */
        required: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
            low: schemas/* _default */.Rvf(texts, []),
            medium: schemas/* _default */.Rvf(texts, []),
            high: schemas/* _default */.Rvf(texts, ["security", "compliance"]),
            critical: schemas/* _default */.Rvf(texts, ["security", "compliance"]),
        }), {}),
    }), {}),
    deployment: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        environment: schemas/* _default */.Rvf(schemas/* string */.YjP(), "production"),
        /** Days that a plan stays valid. */
        "plan-valid-days": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _positive */.NC()), 7),
        "freeze-windows": schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* strictObject */.rej({
            name: schemas/* string */.YjP(),
            from: moment,
            until: moment,
            /** Up to which level deployments still pass. */ "allow-up-to": schemas/* optional */.lqM(level),
        })), []),
        gates: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
            /** Per cent of requests. */
            "error-rate": schemas/* _default */.Rvf(percent, 1),
            /** Milliseconds at the 95th percentile. */
            "latency-p95": schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _positive */.NC()), 500),
            "transaction-failures": schemas/* _default */.Rvf(percent, 0.1),
        }), {}),
    }), {}),
    /** Which paths are tests and which are documentation. */
    paths: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        tests: schemas/* _default */.Rvf(texts, [
            "**/test/**",
            "**/tests/**",
            "**/__tests__/**",
            "**/*.test.*",
            "**/*.spec.*",
            "**/*_test.*",
            "**/src/test/**",
            "**/*Test.java",
            "**/*Tests.java",
        ]),
        docs: schemas/* _default */.Rvf(texts, ["**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "**/docs/**", "**/LICENSE*"]),
    }), {}),
    /** Changes before this commit or day are not evaluated. */
    "adopted-at": schemas/* optional */.lqM(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./packages/config/lib/known-keys.js

/** The keys that the schema knows at a path of a configuration; empty where keys are free. */
function knownKeys(path) {
    let schema = Configuration;
    for (const key of path)
        schema = inside(unwrap(schema), key);
    return Object.keys(shapeOf(unwrap(schema)) ?? {});
}
function definition(schema) {
    return schema?.def ?? {};
}
function unwrap(schema) {
    const { innerType } = definition(schema);
    return innerType === undefined ? schema : unwrap(innerType);
}
function shapeOf(schema) {
    return definition(schema).shape;
}
function inside(schema, key) {
    const { shape, element, valueType } = definition(schema);
    return shape?.[String(key)] ?? element ?? valueType;
}

;// CONCATENATED MODULE: ./packages/config/lib/parse.js







/** Where a configuration is looked for, inside the repository. */
const CONFIGURATION_PATH = ".github/gitops-health.yml";
/** A file above this size is no configuration that a person wrote. */
const LARGEST = 1024 * 1024;
/** Problems that one message lists: a reader needs no more, and a hostile file must not make a message of megabytes. */
const LISTED = 50;
/** The configuration of a repository that has none: every default. */
function defaultConfiguration() {
    return parse/* parse */.qg(Configuration, { version: 1 });
}
/**
 * The configuration in a file's bytes, defaults filled in.
 *
 * @param name how the file is called in messages
 * @throws ConfigError that lists the problems (at most 50) with line and column, and the nearest known key for an unknown one
 */
function parseConfiguration(bytes, name) {
    if (bytes.length > LARGEST)
        throw new error/* ConfigError */.x("too-large", `"${name}" has ${bytes.length} bytes; a configuration has at most ${LARGEST}.`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(decode(bytes, name), { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const problemsOfYaml = [
        ...document.errors.map((error) => ({ at: error.pos[0], what: yamlProblem(error) })),
        ...repeatedKeys(document).map((at) => ({ at, what: "this key is given twice; keep one." })),
    ];
    if (problemsOfYaml.length > 0) {
        const problems = problemsOfYaml.map(({ at, what }) => `${place(at)}: ${what}`);
        throw new error/* ConfigError */.x("not-yaml", `The configuration is not valid YAML.\n${list(problems)}`);
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new error/* ConfigError */.x("not-yaml", `${name}: the YAML aliases expand without bound; write the values out.`, {
            cause,
        });
    }
    const parsed = parse/* safeParse */.xL(Configuration, value);
    const problems = parsed.success
        ? contradictions(parsed.data)
        : parsed.error.issues.flatMap((issue) => complaints(issue, value));
    if (parsed.success && problems.length === 0)
        return parsed.data;
    // Finding a place takes as long as the file is big, so only those are found that are listed.
    const located = problems.map((problem, index) => ({
        what: problem.what,
        offset: index < LISTED ? offsetOf(document, problem.path, problem.atKey) : Infinity,
    }));
    located.sort((a, b) => a.offset - b.offset);
    throw new error/* ConfigError */.x("invalid", `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}.\n${list(located.map((problem) => (problem.offset === Infinity ? "" : `${place(problem.offset)}: ${problem.what}`)))}`);
}
function list(problems) {
    const more = problems.length - LISTED;
    return [...problems.slice(0, LISTED), ...(more > 0 ? [`and ${more} more.`] : [])].join("\n");
}
/** Where a key stands again in the same map. The parser's own check compares each key with each, which takes minutes on a hostile file. */
function repeatedKeys(document) {
    const repeated = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, { items }) {
            const met = new Set();
            for (const { key } of items) {
                const name = String((0,dist/* isScalar */.jn)(key) ? key.value : key);
                if (met.has(name))
                    repeated.push(key.range[0]);
                met.add(name);
            }
        },
    });
    return repeated;
}
/** The parser's own words, but where they speak to a programmer. */
function yamlProblem(error) {
    if (error.code === "MULTIPLE_DOCS")
        return "a second document begins here; a configuration is one document.";
    if (/call stack/.test(error.message))
        return "this is nested too deeply.";
    return sentence(error.message);
}
function complaints(issue, root) {
    const at = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => {
            const [suggestion] = (0,nearest/* nearest */.p)(key, known);
            const mend = suggestion === undefined ? `known here: ${known.join(", ")}` : `did you mean "${suggestion}"?`;
            return {
                path: [...issue.path, key],
                atKey: true,
                what: `unknown key "${[at, key].filter(Boolean).join(".")}"; ${mend}`,
            };
        });
    }
    const found = valueAt(root, issue.path);
    if (found === undefined && issue.path.length > 0)
        return [
            { path: issue.path.slice(0, -1), atKey: false, what: `"${at}" is missing; expected ${expectation(issue)}` },
        ];
    return [
        {
            path: issue.path,
            atKey: false,
            what: `"${at || "the file"}" is ${shown(found)}; expected ${expectation(issue)}${hint(issue, found)}`,
        },
    ];
}
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return ({ array: "a list", object: "keys and values", record: "keys and values", int: "a whole number" }[issue.expected] ?? `a ${issue.expected}`);
        case "invalid_value":
            return issue.values
                .map(String)
                .join(", ")
                .replace(/, ([^,]*)$/, " or $1");
        case "too_small":
            return `at least ${issue.minimum}${issue.origin === "array" ? " item" : ""}`;
        case "too_big":
            return `at most ${issue.maximum}`;
        default:
            return issue.message.replace(/^expected /, "");
    }
}
function hint(issue, found) {
    if (issue.code !== "invalid_value" || typeof found !== "string")
        return "";
    const [suggestion] = (0,nearest/* nearest */.p)(found, issue.values.map(String));
    return suggestion === undefined || suggestion === found ? "" : `; did you mean "${suggestion}"?`;
}
function shown(value) {
    if (Array.isArray(value))
        return "a list";
    if (value !== null && typeof value === "object")
        return "keys and values";
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function valueAt(root, path) {
    return path.reduce((value, key) => value?.[key], root);
}
function offsetOf(document, path, atKey) {
    for (let depth = path.length; depth >= 0; depth--) {
        const at = path.slice(0, depth);
        const key = at.at(-1);
        const parent = depth === 0 ? undefined : document.getIn(at.slice(0, -1), true);
        if (atKey && depth === path.length && (0,dist/* isMap */.jh)(parent)) {
            const pair = parent.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist/* isNode */.Ll)(item.key) && String(item.key) === String(key));
            if (pair !== undefined)
                return pair.key.range[0];
        }
        const node = depth === 0 ? document.contents : document.getIn(at, true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function decode(bytes, name) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new error/* ConfigError */.x("not-text", `"${name}" is not UTF-8 text; save it as UTF-8.`, { cause });
    }
}
function sentence(text) {
    return text.replace(/\s+/g, " ").trim();
}


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ frameworks),
/* harmony export */   z: () => (/* binding */ frameworkIds)
/* harmony export */ });
const frameworks = [
    { id: "hipaa-security", policy: "hipaa", prefix: "HIPAA", title: "HIPAA Security Rule (45 CFR 164 Subpart C)" },
    { id: "21cfr11", policy: "fda", prefix: "PART11", title: "FDA 21 CFR Part 11" },
    { id: "sox-itgc", policy: "sox", prefix: "SOX", title: "SOX and IT general controls" },
    { id: "pci-dss", policy: "pci", prefix: "PCI", title: "PCI DSS 4.0.1" },
];
const frameworkIds = frameworks.map((framework) => framework.id);


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can go wrong with an event or with a question to GitHub. */
class GitHubError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PULL_REQUEST_EVENTS)
/* harmony export */ });
/* unused harmony export readEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);


/**
 * The event of this run; undefined outside GitHub Actions (no GITHUB_EVENT_NAME).
 * @throws GitHubError `event-unreadable` or `event-invalid`
 */
async function readEvent(env) {
    const name = env["GITHUB_EVENT_NAME"];
    if (!name)
        return undefined;
    return {
        name,
        payload: await readPayload(env["GITHUB_EVENT_PATH"]),
        repository: env["GITHUB_REPOSITORY"] || undefined,
        sha: env["GITHUB_SHA"] || undefined,
        ref: env["GITHUB_REF"] || undefined,
        actor: env["GITHUB_ACTOR"] || undefined,
    };
}
/** Events whose payload has a whole `pull_request`. */
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
async function readPayload(path) {
    if (!path) {
        const message = "GITHUB_EVENT_PATH is not set, although GITHUB_EVENT_NAME is. Unset both to run outside GitHub Actions.";
        throw new GitHubError("event-unreadable", "environment", message);
    }
    let text;
    try {
        text = await readFile(path, "utf8");
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) can't be read: ${cause.message}.`;
        throw new GitHubError("event-unreadable", "environment", message, { cause });
    }
    const payload = parse(text, path);
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not a JSON object.`;
    throw new GitHubError("event-invalid", "environment", message);
}
function parse(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not JSON.`;
        throw new GitHubError("event-invalid", "environment", message, { cause });
    }
}


/***/ }),

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   dN: () => (/* binding */ shaField),
/* harmony export */   hQ: () => (/* binding */ booleanField)
/* harmony export */ });
/** Reading values of unknown JSON, which its sender may have shaped at will. */
/** What lies at a path of keys; undefined where a step is missing or is no object of its own. */
function field(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== "object" || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textField(value, ...keys) {
    const found = field(value, ...keys);
    return typeof found === "string" ? found : undefined;
}
/** A full object name: 40 or 64 lower-case hex digits. */
function shaField(value, ...keys) {
    const found = textField(value, ...keys);
    return found !== undefined && SHA.test(found) ? found : undefined;
}
function booleanField(value, ...keys) {
    const found = field(value, ...keys);
    return typeof found === "boolean" ? found : undefined;
}
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ nonTrailerLine),
/* harmony export */   Tj: () => (/* binding */ trailerBlock),
/* harmony export */   t8: () => (/* binding */ readTrailers)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7946);
/* harmony import */ var _trailer_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5887);


const SCISSORS = "# ------------------------ >8 ------------------------";
const HASH = 35;
const TAB = 9;
const COLON = 58;
/**
 * The trailer block as `git interpret-trailers --no-divider` finds it with its default configuration (comment character `#`,
 * separator `:`). Follows git's own steps (trailer.c, find_trailer_block_start; commit.c, ignored_log_message_bytes): comments and
 * old "Conflicts:" lists at the end are ignored; the block is the last paragraph, not the first one, and is made of trailers
 * only, or has a line that git itself generates and at least one trailer in four lines.
 */
function trailerBlock(lines) {
    const end = endOfMessage(lines);
    const none = { start: end, end };
    const titleEnd = endOfTitle(lines, end);
    let onlyBlank = true;
    let recognized = false;
    let trailers = 0;
    let others = 0;
    // Lines that start with white space: they belong to the trailer above them if there is one, else they count as others.
    let continuations = 0;
    for (let i = end - 1; i >= titleEnd; i--) {
        const line = lines[i];
        if (line.charCodeAt(0) === HASH) {
            others += continuations;
            continuations = 0;
        }
        else if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line)) {
            if (onlyBlank)
                continue;
            others += continuations;
            const found = recognized ? trailers * 3 >= others : trailers > 0 && others === 0;
            return found ? { start: i + 1, end } : none;
        }
        else {
            onlyBlank = false;
            if (isGenerated(line)) {
                recognized = true;
                trailers++;
                continuations = 0;
            }
            else if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(line.charCodeAt(0)))
                continuations++;
            else {
                if (separatorAt(line) >= 1)
                    trailers++;
                else
                    others += 1 + continuations;
                continuations = 0;
            }
        }
    }
    return none;
}
/** The trailers of a block, values unfolded and trimmed as `git interpret-trailers --parse` prints them. */
function readTrailers(lines, block) {
    const trailers = [];
    for (let i = block.start; i < block.end;) {
        const first = i++;
        const line = lines[first];
        const separator = separatorAt(line);
        if (separator < 1)
            continue;
        while (i < block.end && continues(lines[i]))
            i++;
        const rest = line.slice(separator + 1);
        const value = i === first + 1 ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)(rest) : unfold([rest, ...lines.slice(first + 1, i)].join("\n"));
        const key = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)(line.slice(0, separator));
        trailers.push({ key, canonical: (0,_trailer_table_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key), value, line: first + 1 });
    }
    return trailers;
}
/** Index of the first line between `start` and `end` that is no trailer, continuation or comment for git; undefined when all are. */
function nonTrailerLine(lines, start, end) {
    for (let i = start; i < end; i++) {
        const line = lines[i];
        const continuation = i > start && continues(line);
        if (line.charCodeAt(0) !== HASH && !continuation && separatorAt(line) < 1)
            return i;
    }
    return undefined;
}
/** Position of the colon of `Key: value`; 0 when the line starts with it, -1 when the line is no trailer. */
function separatorAt(line) {
    let spaced = false;
    for (let i = 0; i < line.length; i++) {
        const character = line.charCodeAt(i);
        if (character === COLON)
            return i;
        if (!spaced && isKeyCharacter(character))
            continue;
        if (i === 0 || (character !== 32 && character !== TAB))
            return -1;
        spaced = true;
    }
    return -1;
}
function isKeyCharacter(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45;
}
/** A line that continues the one above it; an empty one does too, since its line feed is white space. */
function continues(line) {
    return line === "" || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(line.charCodeAt(0));
}
function isGenerated(line) {
    return line.startsWith("Signed-off-by: ") || line.startsWith("(cherry picked from commit ");
}
function unfold(value) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)(value).replace(/\n[ \t\r\n]*/g, " "));
}
/** Index after the first paragraph, which is the title and never has trailers. */
function endOfTitle(lines, end) {
    for (let i = 0; i < end; i++) {
        const line = lines[i];
        if (line.charCodeAt(0) !== HASH && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line))
            return i;
    }
    return end;
}
/**
 * Index after the last line that is part of the message: the lines before a scissors line, without the comments, empty lines and
 * "Conflicts:" list at their end. Index 0 as the start of such a run counts as no run, as it does for git.
 */
function endOfMessage(lines) {
    let runStart = 0;
    let conflicts = false;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (line === SCISSORS)
            return runStart === 0 ? i : runStart;
        if (line === "" || line.charCodeAt(0) === HASH) {
            if (runStart === 0)
                runStart = i;
        }
        else if (line === "Conflicts:") {
            conflicts = true;
            if (runStart === 0)
                runStart = i;
        }
        else if (conflicts && line.charCodeAt(0) === TAB) {
            // A path of the conflict list.
        }
        else if (runStart !== 0) {
            runStart = 0;
            conflicts = false;
        }
    }
    return runStart === 0 ? lines.length : runStart;
}


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ic: () => (/* binding */ trimAscii),
/* harmony export */   pU: () => (/* binding */ withoutReturn),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * The lines of a message without their line feeds, as git sees them: a NUL ends the message, a missing last line feed is
 * added (git itself adds it only in its newer versions; messages that `git commit` wrote always have it).
 * A carriage return stays at the end of its line, because git keeps it inside folded values.
 */
function splitLines(raw) {
    const end = raw.indexOf("\0");
    const lines = (end < 0 ? raw : raw.slice(0, end)).split("\n");
    if (lines[lines.length - 1] === "")
        lines.pop();
    return lines;
}
/** Whether a line holds nothing but what git counts as white space (space, tab, carriage return). */
function isBlank(line) {
    for (let i = 0; i < line.length; i++)
        if (!isSpace(line.charCodeAt(i)))
            return false;
    return true;
}
/** git's `isspace` inside a line: not vertical tab, form feed or any space of Unicode. */
function isSpace(character) {
    return character === 32 || character === 9 || character === 13;
}
/** Trims what git trims: spaces, tabs, carriage returns and line feeds. */
function trimAscii(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isTrimmed(text.charCodeAt(start)))
        start++;
    while (end > start && isTrimmed(text.charCodeAt(end - 1)))
        end--;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
/** A line without the carriage return of a CRLF ending. */
function withoutReturn(line) {
    return line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;
}
function isTrimmed(character) {
    return isSpace(character) || character === 10;
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseMessage)
});

// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
;// CONCATENATED MODULE: ./packages/message/lib/declared.js

/** Our trailers in either reading, as `ParsedMessage.declarations` has them. */
function declarations({ trailers, footers }) {
    const found = [];
    for (const { key, canonical, value, line } of trailers)
        if ((0,trailer_table/* isTrailerName */.RL)(canonical))
            found.push({ key, canonical, value, line, visible: true });
    // Both lists are in the order of their lines, so one walk finds the footers that git sees too.
    let next = 0;
    for (const { key, canonical, value, line } of footers) {
        while (next < trailers.length && trailers[next].line < line)
            next++;
        if (trailers[next]?.line !== line && (0,trailer_table/* isTrailerName */.RL)(canonical))
            found.push({ key, canonical, value: firstParagraph(value), line, visible: false });
    }
    return found;
}
/** What our trailers say. Of a trailer with one value the first readable counts; lists are joined. */
function declared(found) {
    const codes = [];
    const reviewers = [];
    const said = {
        riskLevel: null,
        hipaaAdmin: null,
        phiImpact: null,
        fdaSoftware: null,
        soxFinancial: null,
        clinicalImpact: null,
        evidence: null,
    };
    for (const { canonical, value } of found)
        switch (canonical) {
            case "RISK-LEVEL":
                said.riskLevel ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "COMPLIANCE":
                for (const code of trailer_table/* trailerTable */.WY[canonical].read(value) ?? [])
                    codes.push(code);
                break;
            case "SUGGESTED-REVIEWERS":
                for (const reviewer of trailer_table/* trailerTable */.WY[canonical].read(value) ?? [])
                    reviewers.push(reviewer);
                break;
            case "HIPAA-ADMIN":
                said.hipaaAdmin ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "PHI-Impact":
                said.phiImpact ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "FDA-SOFTWARE":
                said.fdaSoftware ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "SOX-FINANCIAL":
                said.soxFinancial ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "CLINICAL-IMPACT":
                said.clinicalImpact ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "Evidence":
                said.evidence ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            default:
        }
    return { ...said, codes: distinct(codes), reviewers: distinct(reviewers) };
}
function distinct(items) {
    return items.length < 2 ? items : [...new Set(items)];
}
/** A footer's value runs over following paragraphs; what our trailers say stands in the first. */
function firstParagraph(value) {
    const end = value.indexOf("\n\n");
    return end < 0 ? value : value.slice(0, end);
}

// EXTERNAL MODULE: ./packages/message/lib/lines.js
var lib_lines = __webpack_require__(7946);
;// CONCATENATED MODULE: ./packages/message/lib/footers.js


const BREAKING = "BREAKING CHANGE";
/**
 * Index of the first footer line: after a blank line, a word token (or `BREAKING CHANGE`) and `: ` or ` #`; the number of lines
 * when there is none. Conventional Commits 1.0.0, items 8 and 9.
 */
function footerStart(lines, header) {
    let blank = false;
    for (let i = header + 1; i < lines.length; i++) {
        const line = lines[i];
        if (blank && tokenLength(line) > 0)
            return i;
        blank = (0,lib_lines/* isBlank */.z3)(line);
    }
    return lines.length;
}
/** The footers from `start` on. A value runs, over blank lines too, until the next footer begins (item 10). */
function readFooters(lines, start) {
    const footers = [];
    for (let i = start; i < lines.length;) {
        const first = i++;
        const line = lines[first];
        const length = tokenLength(line);
        while (i < lines.length && tokenLength(lines[i]) === 0)
            i++;
        const key = line.slice(0, length);
        const rest = line.slice(length + 2);
        const value = i === first + 1 ? rest : [rest, ...lines.slice(first + 1, i)].map(lib_lines/* withoutReturn */.pU).join("\n");
        footers.push({ key, canonical: (0,trailer_table/* canonicalKey */.yk)(key), value: (0,lib_lines/* trimAscii */.ic)(value), line: first + 1 });
    }
    return footers;
}
/** Length of the token that starts a footer line; 0 when the line starts none. */
function tokenLength(line) {
    let length = 0;
    while (length < line.length && isTokenCharacter(line.charCodeAt(length)))
        length++;
    if (length === 8 && line.startsWith(BREAKING))
        length = BREAKING.length;
    if (length === 0)
        return 0;
    const separator = line.charCodeAt(length);
    const next = line.charCodeAt(length + 1);
    return (separator === 58 && next === 32) || (separator === 32 && next === 35) ? length : 0;
}
function isTokenCharacter(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45 || c === 95;
}

// EXTERNAL MODULE: ./packages/message/lib/git-trailers.js
var git_trailers = __webpack_require__(3554);
;// CONCATENATED MODULE: ./packages/message/lib/header.js
// type, (scope), !, colon and space, subject. Conventional Commits 1.0.0, items 1 to 5 and 13.
const CONVENTIONAL = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?(!)?: +(\S[\s\S]*)$/;
/** Reads a header; `line` is its place in the message, from 1. */
function parseHeader(text, line) {
    const match = CONVENTIONAL.exec(text);
    if (match === null)
        return { text, line, conventional: false, type: null, scope: null, breaking: false, subject: null };
    return {
        text,
        line,
        conventional: true,
        type: match[1] ?? null,
        scope: match[2] ?? null,
        breaking: match[3] !== undefined,
        subject: match[4] ?? null,
    };
}

;// CONCATENATED MODULE: ./packages/message/lib/parse.js





/** Reads a commit message, whatever it holds, in time linear in its length. */
function parseMessage(raw) {
    const lines = (0,lib_lines/* splitLines */.uz)(raw);
    let first = 0;
    while (first < lines.length && (0,lib_lines/* isBlank */.z3)(lines[first]))
        first++;
    const header = parseHeader((0,lib_lines/* withoutReturn */.pU)(lines[first] ?? ""), Math.min(first, lines.length) + 1);
    const block = (0,git_trailers/* trailerBlock */.Tj)(lines);
    const trailers = (0,git_trailers/* readTrailers */.t8)(lines, block);
    const footersFrom = footerStart(lines, first);
    const footers = readFooters(lines, footersFrom);
    const both = { trailers, footers };
    const found = declarations(both);
    return {
        raw,
        header,
        ...bodyOf(lines, first + 1, Math.min(block.start, footersFrom)),
        ...both,
        declarations: found,
        breaking: header.breaking || found.some((each) => each.canonical === "BREAKING-CHANGE"),
        declared: declared(found),
    };
}
function bodyOf(lines, from, to) {
    let start = from;
    let end = to;
    while (start < end && (0,lib_lines/* isBlank */.z3)(lines[start]))
        start++;
    while (end > start && (0,lib_lines/* isBlank */.z3)(lines[end - 1]))
        end--;
    return { body: lines.slice(start, end).map(lib_lines/* withoutReturn */.pU), bodyLine: start + 1 };
}


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ isTrailerName),
/* harmony export */   WY: () => (/* binding */ trailerTable),
/* harmony export */   Wi: () => (/* binding */ trailerNames),
/* harmony export */   Zn: () => (/* binding */ trailerSpec),
/* harmony export */   ht: () => (/* binding */ trailerName),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/** The healthcare trailers by canonical key: the one source for parsing, rules, drafts and docs. */
const trailerTable = {
    "HIPAA-ADMIN": flag("The change touches administrative, physical or technical safeguards of PHI."),
    "PHI-Impact": word("How the change touches protected health information.", ["none", "indirect", "direct"]),
    "FDA-SOFTWARE": flag("The change touches software of a medical device."),
    "SOX-FINANCIAL": flag("The change touches financial reporting or payments."),
    "CLINICAL-IMPACT": {
        ...word("What the change may mean for patients.", ["none", "low", "moderate", "high", "critical"]),
        aliases: ["CLINICAL_IMPACT", "Clinical-Safety"],
        read: readClinicalImpact,
    },
    COMPLIANCE: {
        aliases: [],
        description: "Control codes that the change serves or touches.",
        expects: "control codes, separated by commas",
        words: [],
        example: "HIPAA:164.312(b), SOX-404",
        list: true,
        read: readCodes,
    },
    "RISK-LEVEL": {
        ...word("The risk as its author sees it.", ["low", "medium", "high", "critical"]),
        aliases: ["RISK_LEVEL"],
    },
    "SUGGESTED-REVIEWERS": {
        aliases: ["Reviewers", "SUGGESTED_REVIEWERS"],
        description: "Who should review the change.",
        expects: "users or teams such as @alice, @acme/security, separated by commas",
        words: [],
        example: "@acme/security, @acme/compliance",
        list: true,
        read: readReviewers,
    },
    Evidence: {
        aliases: [],
        description: "Where the evidence of the change is kept.",
        expects: "a URI such as https://… or s3://…",
        words: [],
        example: "https://evidence.example.org/CHG-1234",
        list: true,
        read: (value) => (/^[A-Za-z][A-Za-z0-9+.-]*:[^\s:][^\s]*$/.test(value) ? value : null),
    },
    "BREAKING-CHANGE": {
        aliases: ["BREAKING CHANGE"],
        description: "What breaks and how to migrate.",
        expects: "a sentence",
        words: [],
        example: "clients must send the patient id as a header",
        list: true,
        read: (value) => (value === "" ? null : value),
    },
};
const trailerNames = Object.keys(trailerTable);
// Spellings as in the table are found without folding case: parsing asks for every trailer of every message.
const bySpelling = new Map(trailerNames.flatMap((name) => [name, ...trailerTable[name].aliases].map((key) => [key, name])));
const byKey = new Map([...bySpelling].map(([key, name]) => [key.toLowerCase(), name]));
const LONGEST_KEY = Math.max(...[...byKey.keys()].map((key) => key.length));
/** A row of the table by its name, where the row's own type does not matter. */
function trailerSpec(name) {
    return trailerTable[name];
}
/** Our spelling of a trailer's key; a key that is none of ours is given back as it is. */
function canonicalKey(key) {
    return trailerName(key) ?? key;
}
/** Whether a canonical key is one of ours. */
function isTrailerName(canonical) {
    return bySpelling.get(canonical) === canonical;
}
/** Which of our trailers a key names; undefined for a foreign one. */
function trailerName(key) {
    return key.length > LONGEST_KEY ? undefined : (bySpelling.get(key) ?? byKey.get(key.toLowerCase()));
}
function flag(description) {
    const words = ["false", "true"];
    return {
        aliases: [],
        description,
        expects: "true or false",
        words,
        example: "true",
        list: false,
        read(value) {
            const index = words.indexOf(value.toLowerCase());
            return index < 0 ? null : index === 1;
        },
    };
}
function word(description, words) {
    return {
        aliases: [],
        description,
        expects: `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`,
        words,
        example: words[0] ?? "",
        list: false,
        read(value) {
            const lower = value.toLowerCase();
            return words.find((each) => each === lower) ?? null;
        },
    };
}
/** With the older spellings: a change that "requires clinical review" counts as high until somebody has decided. */
function readClinicalImpact(value) {
    switch (value.toLowerCase()) {
        case "none":
        case "no_clinical_impact":
            return "none";
        case "low":
            return "low";
        case "moderate":
            return "moderate";
        case "high":
        case "requires_clinical_review":
            return "high";
        case "critical":
            return "critical";
        default:
            return null;
    }
}
function readCodes(value) {
    const codes = items(value);
    return codes.length > 0 && codes.every((code) => code.length <= 100) ? codes : null;
}
function readReviewers(value) {
    const reviewers = items(value.replaceAll(" ", ","));
    const legal = reviewers.every((each) => /^@[A-Za-z0-9][A-Za-z0-9-]*(\/[\w.-]+)?$/.test(each));
    return reviewers.length > 0 && legal ? reviewers : null;
}
function items(value) {
    return value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

/**
 * The blocks as one Markdown page of at most `budget` UTF-8 bytes. A runner loses a whole summary that is over its limit
 * (1024 KiB), so rows are left out from the largest table until all fits, and the page says how many.
 */
function fit(blocks, budget) {
    const kept = blocks.map((block) => (block.kind === "table" ? block.rows.length : 0));
    for (;;) {
        const parts = blocks.map((block, index) => render(block, kept[index] ?? 0));
        const page = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
        if ((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(page) <= budget)
            return page;
        const largest = kept.indexOf(Math.max(...kept));
        const rows = kept[largest] ?? 0;
        if (rows === 0)
            return cut(parts, budget);
        kept[largest] = Math.floor(rows / 2);
    }
}
/** Whole blocks from the start, for a budget too small even without table rows. */
function cut(parts, budget) {
    const note = "The rest was left out for want of space; the result document has it all.\n";
    let page = "";
    for (const part of parts) {
        if ((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(`${page}${part}\n\n${note}`) > budget)
            break;
        page += `${part}\n\n`;
    }
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(page + note) <= budget ? page + note : "";
}
function render(block, rows) {
    if (block.kind === "text")
        return block.markdown;
    if (block.rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const omitted = block.rows.length - rows;
    const table = rows === 0 ? [] : [line(block.head), line(block.head.map(() => "---")), ...block.rows.slice(0, rows).map(line)];
    return [table.join("\n"), omitted > 0 ? `_${block.omitted(omitted)}_` : ""]
        .filter((part) => part !== "")
        .join("\n\n");
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/** A length of time in the largest unit that says it exactly: `30 min`, `24 h`, `45 s`. */
function duration(seconds) {
    if (seconds !== 0 && seconds % 3600 === 0)
        return `${seconds / 3600} h`;
    if (seconds !== 0 && seconds % 60 === 0)
        return `${seconds / 60} min`;
    return `${seconds} s`;
}
/** `1 approval`, `2 approvals`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** Size of a text in UTF-8 bytes. */
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}
/** The longest start of `text` that, with "…" at its end where something was cut, takes at most `bytes` UTF-8 bytes; no character is split. */
function truncate(text, bytes) {
    if (text.length <= bytes && byteLength(text) <= bytes)
        return text;
    const room = Math.max(0, bytes - 3);
    let used = 0;
    let kept = "";
    for (const character of text) {
        used += byteLength(character);
        if (used > room)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ glob),
  g: () => (/* binding */ globs)
});

;// CONCATENATED MODULE: ./packages/text/lib/glob-syntax.js
/** The steps of a pattern. @throws RangeError with a plain sentence when it is malformed */
function parsePattern(pattern) {
    if (pattern === "")
        throw new RangeError("A path pattern is empty; write `**` for every path.");
    const characters = [...pattern];
    const steps = [];
    for (let i = 0; i < characters.length; i++) {
        const character = characters[i];
        if (character === "*") {
            if (characters[i + 1] !== "*") {
                steps.push({ test: withinFolder, repeat: "any" });
                continue;
            }
            // "a/**/b" also means "a/b": the slash after "**" is part of what may be absent.
            const atStart = i === 0 || characters[i - 1] === "/";
            while (characters[i + 1] === "*")
                i++;
            steps.push({ test: anything, repeat: "any" });
            if (atStart && characters[i + 1] === "/") {
                steps.push({ test: folderEnd, repeat: "optional" });
                i++;
            }
        }
        else if (character === "?" || character === "+") {
            const last = steps.pop();
            if (last?.repeat !== "once")
                throw new RangeError(`In the path pattern "${pattern}", "${character}" has no character before it.`);
            steps.push({ test: last.test, repeat: character === "?" ? "optional" : "many" });
        }
        else if (character === "[") {
            const end = characters.indexOf("]", i + 2);
            if (end < 0)
                throw new RangeError(`In the path pattern "${pattern}", "[" is not closed by "]".`);
            steps.push({ test: oneOf(characters.slice(i + 1, end)), repeat: "once" });
            i = end;
        }
        else {
            const literal = character === "\\" && i + 1 < characters.length ? characters[++i] : character;
            steps.push({ test: (c) => c === literal, repeat: "once" });
        }
    }
    return steps;
}
/** Whether a step may be left out; the slash after "**" only where a folder's name begins, that is at the start or after "/". */
function skippable(step, atFolderStart) {
    return step.repeat === "any" || (step.repeat === "optional" && (step.test !== folderEnd || atFolderStart));
}
const anything = () => true;
const withinFolder = (character) => character !== "/";
const folderEnd = (character) => character === "/";
function oneOf(members) {
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const from = members[i];
        const to = members[i + 1] === "-" && i + 2 < members.length ? members[i + 2] : from;
        if (to !== from)
            i += 2;
        ranges.push([from, to]);
    }
    return (character) => ranges.some(([from, to]) => from <= character && character <= to);
}

;// CONCATENATED MODULE: ./packages/text/lib/glob.js
/**
 * Path patterns in the dialect of a workflow's `paths:` filter, the one that users of GitHub Actions already write.
 * Source: "Filter pattern cheat sheet", GitHub Docs, workflow syntax.
 *
 * `*` any characters but `/`; `**` any characters; `?` zero or one of the preceding character; `+` one or more of it;
 * `[abc]`, `[a-z]` one of these; `\` takes the next character literally. A pattern matches the whole path.
 * `**` followed by `/` also matches no folder at all (`**` + `/*.ts` matches `a.ts`).
 *
 * A list of patterns is one automaton that walks a path once, however many patterns there are. What it meets is kept, so
 * most characters cost one look-up; time is at most the patterns' length times the path's, whoever wrote either.
 */

/** @throws RangeError with a plain sentence when the pattern is malformed (unclosed bracket, nothing before `?` or `+`). */
function glob(pattern) {
    const last = lastMatching([parsePattern(pattern)]);
    return { pattern, matches: (path) => last(path) === 0 };
}
/**
 * Whether a path is selected by an ordered list of patterns: the last matching pattern decides, `!` at its start excludes.
 * @throws RangeError as `glob`
 */
function globs(patterns) {
    const excludes = patterns.map((pattern) => pattern.startsWith("!"));
    const last = lastMatching(patterns.map((pattern, i) => parsePattern(excludes[i] ? pattern.slice(1) : pattern)));
    return {
        matches(path) {
            const rule = last(path);
            return rule >= 0 && excludes[rule] === false;
        },
    };
}
/** Numbers and look-ups kept of what was met; beyond it all is forgotten, so that no list or path can fill the memory. */
const KEPT = 200_000;
/** A function from a path to the index of the last pattern that matches it; -1 for none. */
function lastMatching(patterns) {
    // All patterns one behind the other; the number after each is where it has matched.
    const program = [];
    const starts = patterns.map((steps, rule) => {
        const start = program.length;
        for (const step of steps)
            program.push(step);
        program.push(rule);
        return start;
    });
    let kept = 0;
    let known = new Map();
    let first;
    const stateOf = (places, atFolderStart) => {
        for (const place of places) {
            const step = program[place];
            if (typeof step === "object" && skippable(step, atFolderStart))
                places.add(place + 1);
        }
        const sorted = [...places].sort((a, b) => a - b);
        const key = sorted.join();
        const met = known.get(key);
        if (met !== undefined)
            return met;
        const rule = sorted.reduce((last, place) => {
            const step = program[place];
            return typeof step === "number" ? step : last;
        }, -1);
        const state = { places: sorted, rule, next: new Map() };
        kept += sorted.length;
        known.set(key, state);
        return state;
    };
    const advance = (state, character) => {
        const places = new Set();
        for (const place of state.places) {
            const step = program[place];
            if (typeof step !== "object" || !step.test(character))
                continue;
            places.add(step.repeat === "any" || step.repeat === "many" ? place : place + 1);
            if (step.repeat === "many")
                places.add(place + 1);
        }
        if (++kept > KEPT) {
            kept = 0;
            known = new Map();
            first = undefined;
        }
        const next = stateOf(places, character === "/");
        state.next.set(character, next);
        return next;
    };
    return (path) => {
        first ??= stateOf(new Set(starts), true);
        let state = first;
        for (const character of path) {
            state = state.next.get(character) ?? advance(state, character);
            if (state.places.length === 0)
                return -1;
        }
        return state.rule;
    };
}


/***/ })

};
