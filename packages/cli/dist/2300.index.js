export const id = 2300;
export const ids = [2300];
export const modules = {

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ CommitRules),
/* harmony export */   RP: () => (/* binding */ caseNames),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   uK: () => (/* binding */ ruleSeverity)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

const severities = ["off", "warning", "error"];
/** The cases that commitlint knows, under the same names. */
const caseNames = [
    "lower-case",
    "upper-case",
    "camel-case",
    "kebab-case",
    "snake-case",
    "pascal-case",
    "start-case",
    "sentence-case",
];
const FORMS = 'expected "off", "warning" or "error", [severity, { options }] or { severity, options }';
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0)));
const when = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["always", "never"]));
const cased = { when, case: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(caseNames)).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))) };
const lengths = { min: count, max: count };
function setting(shape) {
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ severity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(severities)), ...shape }, { error: (issue) => (issue.code === "invalid_type" ? FORMS : undefined) });
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(schema);
}
// Schemas are shared: making one takes longer than reading a configuration.
const plain = setting({});
const whenOnly = setting({ when });
const inCase = setting(cased);
const length = setting(lengths);
const atMost = setting({ max: count });
const atLeast = setting({ min: count });
const atEnd = setting({ when, character: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))) });
/** What may be set per rule of commit-lint, by id; the rules themselves say what is the default and what it means. */
const CommitRules = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    "kind/fixup": plain,
    "kind/revert-names-commit": plain,
    "kind/revert-of-revert": plain,
    "kind/cherry-pick": plain,
    "header/plain-characters": plain,
    "header/conventional": plain,
    "header/type-empty": whenOnly,
    "header/type-enum": plain,
    "header/type-case": inCase,
    "header/type-length": length,
    "header/scope-empty": whenOnly,
    "header/scope-enum": plain,
    "header/scope-case": inCase,
    "header/scope-length": length,
    "header/subject-empty": plain,
    "header/subject-case": inCase,
    "header/subject-length": length,
    "header/subject-full-stop": atEnd,
    "header/exclamation-mark": whenOnly,
    "header/case": inCase,
    "header/max-length": atMost,
    "header/min-length": atLeast,
    "header/trim": plain,
    "body/plain-characters": plain,
    "body/leading-blank": plain,
    "body/empty": whenOnly,
    "body/case": inCase,
    "body/full-stop": atEnd,
    "body/min-length": atLeast,
    "body/max-length": atMost,
    "body/max-line-length": atMost,
    "body/references": whenOnly,
    "trailers/plain-characters": plain,
    "trailers/git-visible": plain,
    "trailers/values": plain,
    "trailers/cardinality": plain,
    "trailers/canonical-key": plain,
    "trailers/exists": setting({ trailers: texts }),
    "trailers/max-line-length": atMost,
    "trailers/person-form": plain,
    "trailers/signed-off-by": plain,
    "trailers/ai-attribution": plain,
    "trailers/required-by-domain": plain,
    "trailers/domain-flag": plain,
    "trailers/reviewers": plain,
    "trailers/evidence": plain,
    "trailers/clinical-impact": plain,
    "trailers/clinical-review": plain,
    "codes/unknown": plain,
    "codes/superseded": plain,
    "codes/too-coarse": plain,
    "codes/implausible": plain,
    "breaking/marked": plain,
    "breaking/described": plain,
    "risk/declared-too-low": plain,
    "content/secret": plain,
    "content/phi": plain,
    "size/tokens": atMost,
    "squash/trailers-kept": plain,
});
/** The severity that the configuration gives a rule; undefined where the rule's own counts. */
function ruleSeverity(rules, id) {
    return rules[id]
        ?.severity;
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

/***/ 2300:
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
// EXTERNAL MODULE: ./packages/config/lib/yaml.js
var yaml = __webpack_require__(8169);
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
        ...configuration.detectors.suppress.map(({ paths }, index) => [
            ["detectors", "suppress", index, "paths"],
            paths,
        ]),
        ...configuration.detectors.rules.map(({ allow }, index) => [
            ["detectors", "rules", index, "allow", "paths"],
            allow.paths,
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
    const services = new Set(Object.keys(configuration.services));
    const roles = new Set(Object.keys(configuration.approvals.roles));
    const problems = [];
    const expectKnown = (path, kind, name, known) => {
        if (known.has(name))
            return;
        // Each name is compared with all: only for those that are told, or a hostile file takes minutes.
        const [suggestion] = problems.length < yaml/* LISTED */.CQ ? (0,nearest/* nearest */.p)(name, known) : [];
        const mend = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
        problems.push({ path, atKey: false, what: `no ${kind} is called "${name}"${mend}` });
    };
    const expectOnce = (ids, path, what) => {
        const met = new Set();
        ids.forEach((id, index) => {
            if (met.has(id))
                problems.push({ path: path(index), atKey: false, what: what(id) });
            met.add(id);
        });
    };
    for (const [service, { "depends-on": dependencies }] of Object.entries(configuration.services))
        dependencies.forEach((name, index) => {
            expectKnown(["services", service, "depends-on", index], "service", name, services);
        });
    configuration.waivers.forEach(({ scope }, index) => {
        scope.services?.forEach((name, place) => {
            expectKnown(["waivers", index, "scope", "services", place], "service", name, services);
        });
    });
    expectOnce(configuration.waivers.map(({ id }) => id), (index) => ["waivers", index, "id"], (id) => `the waiver id "${id}" is used twice`);
    expectOnce(configuration.detectors.rules.map(({ id }) => id), (index) => ["detectors", "rules", index, "id"], (id) => `the rule "${id}" is given twice`);
    if (roles.size > 0)
        for (const [level, required] of Object.entries(configuration.approvals.required))
            required.forEach((name, index) => {
                expectKnown(["approvals", "required", level, index], "role", name, roles);
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
        const from = waiver["effective-from"];
        if (from !== undefined && waiver.expires < from)
            problems.push({
                path: ["waivers", index, "expires"],
                atKey: false,
                what: `the waiver "${waiver.id}" expires on ${waiver.expires}, before it is effective (${from})`,
            });
    });
    configuration.detectors.suppress.forEach(({ expires }, index) => {
        if (expires !== undefined && !isDay(expires))
            problems.push({
                path: ["detectors", "suppress", index, "expires"],
                atKey: false,
                what: `"${expires}" is no day of the calendar`,
            });
    });
    const adopted = configuration["adopted-at"];
    if (adopted !== undefined && /^\d{4}-\d\d-\d\d$/.test(adopted) && !isDay(adopted))
        problems.push({ path: ["adopted-at"], atKey: false, what: `"${adopted}" is no day of the calendar` });
    configuration.deployment["freeze-windows"].forEach((window, index) => {
        const path = ["deployment", "freeze-windows", index];
        for (const key of ["from", "until"])
            if (!isMoment(window[key]))
                problems.push({ path: [...path, key], atKey: false, what: `"${window[key]}" is no moment of the calendar` });
        if (Date.parse(window.until) <= Date.parse(window.from))
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
/** `Date.parse` takes 30 February for 2 March, so the day is asked for itself. */
function isMoment(text) {
    return isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
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
// EXTERNAL MODULE: ./packages/config/lib/commit-rules.js
var commit_rules = __webpack_require__(7773);
;// CONCATENATED MODULE: ./packages/config/lib/fields.js

/** `YYYY-MM-DD`; that the day exists is checked with what else the schema cannot see. */
const day = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d\d-\d\d$/, "expected a date such as 2027-01-31"));
/** A text that a person wrote: a form pasted with its blanks left as they are would be a reason that nobody gave. */
const written = (what) => schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^(?!\s*<[^>]*>\s*$)[\s\S]*\S/, `expected ${what}, in place of what stands between angle brackets`));

;// CONCATENATED MODULE: ./packages/config/lib/detectors-schema.js


/**
 * The section `detectors`: what a repository allows, which known debt it has, and rules of its own.
 */
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const RULE = /^(phi|secret|safeguard)\/([a-z0-9][a-z0-9-]*|\*)$/;
/** Findings that are allowed by where they are; each with a reason, so that a reader knows that somebody thought about it. */
const SuppressedPaths = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().check(api/* _regex */.Fk(RULE, "expected a rule such as phi/ssn, or all of a category such as phi/*")),
    paths: texts.check(api/* _minLength */.m9(1)),
    reason: written("a reason"),
    /** The last day (UTC) that it counts on. */
    expires: schemas/* optional */.lqM(day),
});
const pattern = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(1000, "expected at most 1000 characters"));
/** A rule of the user's own, beside ours. */
const DetectorRule = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^(phi|secret)\/[a-z0-9][a-z0-9-]{0,99}$/, "expected phi/ or secret/ and a name, such as phi/acme-chart")),
    description: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    /** In the syntax of RE2, which has no look-around and no back-references and takes linear time. */
    pattern,
    /** Words of which one must stand near by, in any case, before the pattern is tried: the more telling, the faster. */
    keywords: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x21-\x7e]{2,50}$/, "expected a word of 2 to 50 ASCII characters"))), []),
    /** The group of the pattern that is the value; 0 is the whole match. */
    group: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(99)), 0),
    severity: schemas/* _default */.Rvf(schemas/* enum */.k5n(["low", "medium", "high", "critical"]), "high"),
    /** 90 and above blocks, 60 to 89 warns. */
    confidence: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(100)), 90),
    /** Of a secret: A blocks anywhere, B warns below a high risk. */
    tier: schemas/* _default */.Rvf(schemas/* enum */.k5n(["A", "B"]), "B"),
    /** Ids of controls that a finding touches, as the catalog has them. */
    controls: schemas/* _default */.Rvf(texts, []),
    /** What is not reported: values that a pattern matches, paths, values with a word in them (in any case). */
    allow: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        patterns: schemas/* _default */.Rvf(schemas/* array */.YOg(pattern), []),
        paths: schemas/* _default */.Rvf(texts, []),
        words: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _minLength */.m9(2))), []),
    }), {}),
    /** Lines in which the rule must, and must not, find something; tried whenever the rule is loaded. */
    tests: schemas/* strictObject */.rej({
        match: texts.check(api/* _minLength */.m9(1)),
        ignore: schemas/* _default */.Rvf(texts, []),
    }),
});
const Detectors = schemas/* strictObject */.rej({
    suppress: schemas/* _default */.Rvf(schemas/* array */.YOg(SuppressedPaths), []),
    /** The file of known debt, made by `gitops-health scan --make-baseline`; it need not be there. */
    baseline: schemas/* _default */.Rvf(schemas/* string */.YjP().check(api/* _minLength */.m9(1)), ".github/gitops-health-baseline.json"),
    rules: schemas/* _default */.Rvf(schemas/* array */.YOg(DetectorRule).check(api/* _maxLength */.Eb(200, "expected at most 200 rules")), []),
});

;// CONCATENATED MODULE: ./packages/config/lib/schema.js





/**
 * The configuration file as users write it: every key optional but `version`, unknown keys refused.
 * The published JSON Schema (`packages/contracts/schemas/configuration.json`) is generated from here.
 */
const schema_texts = schemas/* array */.YOg(schemas/* string */.YjP());
const level = schemas/* enum */.k5n(["low", "medium", "high", "critical"]);
const moment = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, "expected a time such as 2026-12-24T18:00:00Z"));
const percent = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100));
const Service = schemas/* strictObject */.rej({
    /** Path patterns in the dialect of a workflow's `paths:` filter. */
    paths: schema_texts.check(api/* _minLength */.m9(1)),
    domains: schemas/* _default */.Rvf(schemas/* array */.YOg(nouns/* Domain */.$n), []),
    owners: schemas/* _default */.Rvf(schema_texts, []),
    "safety-class": schemas/* optional */.lqM(nouns/* SafetyClass */.Je),
    "depends-on": schemas/* _default */.Rvf(schema_texts, []),
});
const Waiver = schemas/* strictObject */.rej({
    id: written("an id such as W-1"),
    /** A full code, or `<package>.*`. */
    rule: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(\.\*)?$/, "expected a rule's code such as hipaa.phi_metadata.missing_trailer, or a package's such as hipaa.*")),
    /** A finding is waived when all of its paths and all of its services lie within; with neither named, wherever it is. */
    scope: schemas/* strictObject */.rej({
        paths: schemas/* optional */.lqM(schema_texts.check(api/* _minLength */.m9(1))),
        services: schemas/* optional */.lqM(schema_texts.check(api/* _minLength */.m9(1))),
    }),
    reason: written("a reason why the risk is acceptable"),
    approver: schemas/* string */.YjP().check(api/* _regex */.Fk(/^@[A-Za-z0-9][A-Za-z0-9-]*$/, "expected a person such as @alice")),
    ticket: written("a ticket such as SEC-12"),
    "effective-from": schemas/* optional */.lqM(day),
    /** The last day (UTC) that the waiver counts on. */
    expires: day,
    /** Digest of the waived files, as the summary prints it: the waiver lapses when they change. */
    lines: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/, "expected the digest that the summary prints"))),
});
const Configuration = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    services: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), Service), {}),
    frameworks: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(frameworks/* frameworkIds */.z)), [...frameworks/* frameworkIds */.z]),
    commit: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        types: schemas/* _default */.Rvf(schema_texts, [
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
        scopes: schemas/* _default */.Rvf(schema_texts, []),
        "header-max-length": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _positive */.NC()), 100),
        "body-max-line-length": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _positive */.NC()), 200),
        /** Severity and options per rule id, instead of the rule's own: `error`, `[error, { max: 72 }]` or `{ severity: error, max: 72 }`. */
        rules: schemas/* prefault */.SdS(commit_rules/* CommitRules */.DY, {}),
        /** Whether messages must, may or must not name the tools (language models, agents) that wrote a part of the change. */
        "ai-attribution": schemas/* _default */.Rvf(schemas/* enum */.k5n(["require", "allow", "forbid"]), "allow"),
        /** Trailers required when a changed path has the domain. */
        trailers: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
            phi: schemas/* _default */.Rvf(schema_texts, ["HIPAA-ADMIN", "PHI-Impact", "COMPLIANCE", "RISK-LEVEL"]),
            financial: schemas/* _default */.Rvf(schema_texts, ["SOX-FINANCIAL", "COMPLIANCE", "RISK-LEVEL"]),
            cardholder: schemas/* _default */.Rvf(schema_texts, ["COMPLIANCE", "RISK-LEVEL"]),
            device: schemas/* _default */.Rvf(schema_texts, ["FDA-SOFTWARE", "CLINICAL-IMPACT", "COMPLIANCE", "RISK-LEVEL"]),
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
    /** Which rules are judged; rules of a framework also need it under `frameworks`. */
    collections: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(["minimal", "hipaa", "fda", "sox", "pci", "strict"])), [
        "minimal",
        "hipaa",
        "fda",
        "sox",
        "pci",
    ]),
    /** The user's own policies in the repository: folders of Rego, `.wasm` files, or bundles (`.tar.gz`). */
    policies: schemas/* _default */.Rvf(schema_texts, []),
    /** Files (JSON or YAML) in the repository that are merged into what policies read as `data`. */
    data: schemas/* _default */.Rvf(schema_texts, []),
    /** What one evaluation of a user's own policies may take; beyond it nothing is judged. */
    "policy-limits": schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        seconds: schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _positive */.NC(), api/* _lte */.Zm(600)), 10),
        mebibytes: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(16), api/* _lte */.Zm(2048)), 512),
    }), {}),
    approvals: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        /** Who may approve in which role: users (`@alice`) and teams (`@acme/security`). */
        roles: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schema_texts), {}),
        /** Roles that must each approve, per risk level. */
        required: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
            low: schemas/* _default */.Rvf(schema_texts, []),
            medium: schemas/* _default */.Rvf(schema_texts, []),
            high: schemas/* _default */.Rvf(schema_texts, ["security", "compliance"]),
            critical: schemas/* _default */.Rvf(schema_texts, ["security", "compliance"]),
        }), {}),
    }), {}),
    deployment: schemas/* prefault */.SdS(schemas/* strictObject */.rej({
        environment: schemas/* _default */.Rvf(schemas/* string */.YjP(), "production"),
        /** Days that a plan stays valid, at most ten years. */
        "plan-valid-days": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _positive */.NC(), api/* _lte */.Zm(3650)), 7),
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
        tests: schemas/* _default */.Rvf(schema_texts, [
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
        docs: schemas/* _default */.Rvf(schema_texts, [
            "**/*.md",
            "**/*.mdx",
            "**/*.rst",
            "**/*.adoc",
            "**/*.apt",
            "**/docs/**",
            "**/src/site/**",
            "**/xdoc/**",
            "**/xdocs/**",
            "**/LICENSE*",
        ]),
    }), {}),
    /** Of the detectors of PHI, secrets and weakened safeguards: what is allowed where, known debt, rules of the user's own. */
    detectors: schemas/* prefault */.SdS(Detectors, {}),
    /** A language model that may write the prose of drafts; without it none is asked. */
    draft: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        /** Base URL of an OpenAI-compatible server such as https://models.example.org/v1; https, or this machine itself. */
        endpoint: schemas/* string */.YjP()
            .check(api/* _regex */.Fk(/^https?:\/\/[^\s@]+$/, "expected a URL such as https://models.example.org/v1")),
        model: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
        "timeout-seconds": schemas/* _default */.Rvf(schemas/* number */.aig().check(api/* _positive */.NC(), api/* _lte */.Zm(600)), 30),
        retries: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(0), api/* _lte */.Zm(5)), 1),
        "max-output-tokens": schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(16), api/* _lte */.Zm(4096)), 400),
    })),
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

// EXTERNAL MODULE: ./packages/config/lib/places.js
var places = __webpack_require__(9838);
;// CONCATENATED MODULE: ./packages/config/lib/rule-settings.js

/** Other spellings of commitlint: its numbers, and the cases that it also knows by these names. */
const SEVERITY_OF_NUMBER = commit_rules/* severities */.gO;
const CASE_ALIASES = {
    lowercase: "lower-case",
    lowerCase: "lower-case",
    uppercase: "upper-case",
    sentencecase: "sentence-case",
};
/**
 * A configuration as it was read, with every setting under `commit.rules` written out as `{ severity, ...options }`: `error` and
 * `[error, { max: 72 }]` are short for it, and 0, 1, 2 stand for the severities. What is none of these stays, for the schema to refuse.
 */
function withRulesWrittenOut(value) {
    const commit = member(value, "commit");
    const rules = member(commit, "rules");
    if (!isMap(value) || !isMap(commit) || !isMap(rules))
        return value;
    const written = Object.entries(rules).map(([id, setting]) => [id, writtenOut(setting)]);
    return { ...value, commit: { ...commit, rules: Object.fromEntries(written) } };
}
function writtenOut(setting) {
    if (Array.isArray(setting)) {
        const [severity, options] = setting;
        if (setting.length === 1)
            return writtenOut(severity);
        return setting.length === 2 && isMap(options) ? writtenOut({ severity, ...options }) : setting;
    }
    if (isMap(setting)) {
        const { severity, case: cases, ...rest } = setting;
        return {
            ...(severity === undefined ? {} : { severity: severityOf(severity) }),
            ...rest,
            ...(cases === undefined ? {} : { case: (Array.isArray(cases) ? cases : [cases]).map(caseOf) }),
        };
    }
    const severity = severityOf(setting);
    return typeof severity === "string" ? { severity } : setting;
}
function severityOf(value) {
    return typeof value === "number" ? (SEVERITY_OF_NUMBER[value] ?? value) : value;
}
function caseOf(name) {
    return typeof name === "string" && Object.hasOwn(CASE_ALIASES, name) ? CASE_ALIASES[name] : name;
}
function member(value, key) {
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/config/lib/parse.js










/** Where a configuration is looked for, inside the repository. */
const CONFIGURATION_PATH = ".github/gitops-health.yml";
/** A file above this size is no configuration that a person wrote. */
const LARGEST = 1024 * 1024;
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
    const { document, place, value: written } = (0,yaml/* readYaml */.gM)(bytes, name, "The configuration");
    const value = withRulesWrittenOut(written ?? {});
    const parsed = parse/* safeParse */.xL(Configuration, value);
    const problems = parsed.success
        ? contradictions(parsed.data)
        : parsed.error.issues.flatMap((issue) => complaints(issue, value));
    if (parsed.success && problems.length === 0) {
        parsed.data.detectors.rules.forEach((rule, index) => {
            (0,places/* rememberPlace */.D)(rule, place(offsetOf(document, ["detectors", "rules", index], false)));
        });
        return parsed.data;
    }
    // Finding a place takes as long as the file is big, so only those are found that are listed.
    const located = problems.map((problem, index) => ({
        what: problem.what,
        offset: index < yaml/* LISTED */.CQ ? offsetOf(document, problem.path, problem.atKey) : Infinity,
    }));
    located.sort((a, b) => a.offset - b.offset);
    throw new error/* ConfigError */.x("invalid", `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}.\n${(0,yaml/* listed */.KE)(located.map((problem) => (problem.offset === Infinity ? "" : `${place(problem.offset)}: ${problem.what}`)))}`);
}
function complaints(issue, root) {
    const at = dotted(issue.path);
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => {
            const [suggestion] = (0,nearest/* nearest */.p)(key, known);
            const mend = suggestion === undefined ? `known here: ${known.join(", ")}` : `did you mean "${suggestion}"?`;
            return {
                path: [...issue.path, key],
                atKey: true,
                what: `unknown key "${dotted([...issue.path, key])}"; ${mend}`,
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
    if (issue.message.startsWith("expected "))
        return issue.message.slice("expected ".length);
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
            return issue.message;
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
    // Never cut: of half a value nobody could say any more what it is a half of.
    return text.length > 80 ? `a text of ${text.length} characters` : text;
}
/** Names joined by dots; one that is no plain word stands by itself in brackets, so that it is still seen for what it is. */
function dotted(path) {
    return path.map(String).reduce((before, name) => {
        if (!/^[\w/-]*[a-z_][\w/-]*$|^\d+$/i.test(name))
            return `${before}[${name}]`;
        return before === "" ? name : `${before}.${name}`;
    }, "");
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


/***/ }),

/***/ 9838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rememberPlace),
/* harmony export */   Z: () => (/* binding */ placeInFile)
/* harmony export */ });
/** Where parts of a configuration stand in its file, for those who find fault with them later. They are no part of the configuration. */
const places = new WeakMap();
/** `name:line:column` of a part that `parseConfiguration` gave; undefined for one that comes from nowhere. */
function placeInFile(part) {
    return places.get(part);
}
function rememberPlace(part, place) {
    places.set(part, place);
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5218);


/** Problems that one message lists: a reader needs no more, and a hostile file must not make a message of megabytes. */
const LISTED = 50;
/**
 * The one YAML (or JSON) document in a file's bytes.
 *
 * @param name how the file is called in messages
 * @param what what the file is, such as "The configuration"
 * @throws ConfigError `not-text`; `not-yaml`, which lists what is wrong with line and column, at most 50 problems
 */
function readYaml(bytes, name, what) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(decode(bytes, name), {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: "error",
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const problems = [
        ...document.errors.map((error) => ({ at: error.pos[0], what: yamlProblem(error) })),
        ...repeatedKeys(document).map((at) => ({ at, what: "this key is given twice; keep one." })),
        ...danglingAliases(document),
    ].map(({ at, what }) => `${place(at)}: ${what}`);
    if (problems.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x("not-yaml", `${what} is not valid YAML.\n${listed(problems)}`);
    try {
        return { document, place, value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch (cause) {
        const message = `${name}: the YAML aliases expand without bound; write the values out.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x("not-yaml", message, { cause });
    }
}
/** Lines of a message, the first 50 of them. */
function listed(problems) {
    const more = problems.length - LISTED;
    return [...problems.slice(0, LISTED), ...(more > 0 ? [`and ${more} more.`] : [])].join("\n");
}
/** Where a key stands again in the same map. The parser's own check compares each key with each, which takes minutes on a hostile file. */
function repeatedKeys(document) {
    const repeated = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, { items }) {
            const met = new Set();
            for (const { key } of items) {
                const name = String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key);
                if (met.has(name))
                    repeated.push(key.range[0]);
                met.add(name);
            }
        },
    });
    return repeated;
}
/** Aliases of an anchor that does not stand before them. */
function danglingAliases(document) {
    const anchors = new Set();
    const dangling = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Value(_, { anchor }) {
            if (anchor !== undefined)
                anchors.add(anchor);
        },
        Alias(_, { source, range }) {
            if (anchors.has(source))
                return;
            // Not by its name, which is the author's: a value with a star before it is an alias to YAML.
            dangling.push({ at: range?.[0] ?? 0, what: "this alias has no anchor before it; write the value out, quoted." });
        },
    });
    return dangling;
}
/** The parser's own words, but where they speak to a programmer. */
function yamlProblem(error) {
    if (error.code === "MULTIPLE_DOCS")
        return "a second document begins here; a file is one document.";
    if (/call stack/.test(error.message))
        return "this is nested too deeply.";
    return error.message.replace(/\s+/g, " ").trim();
}
function decode(bytes, name) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x("not-text", `"${name}" is not UTF-8 text; save it as UTF-8.`, { cause });
    }
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

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ Sha),
/* harmony export */   $n: () => (/* binding */ Domain),
/* harmony export */   $t: () => (/* binding */ Level),
/* harmony export */   C5: () => (/* binding */ domains),
/* harmony export */   IA: () => (/* binding */ Sha256),
/* harmony export */   Je: () => (/* binding */ SafetyClass),
/* harmony export */   Kt: () => (/* binding */ Mode),
/* harmony export */   Lf: () => (/* binding */ maxLevel),
/* harmony export */   aZ: () => (/* binding */ Location),
/* harmony export */   im: () => (/* binding */ Material),
/* harmony export */   t9: () => (/* binding */ compareLevels),
/* harmony export */   td: () => (/* binding */ NotEvaluated),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* unused harmony export modes */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/** Nouns that several documents share. Absent values are `null`, never left out: the same input gives the same bytes. */

const levels = ["low", "medium", "high", "critical"];
const Level = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(levels);
/** The higher of two risk levels. */
function maxLevel(a, b) {
    return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
/** -1, 0 or 1, as `a` is below, equal to or above `b`. */
function compareLevels(a, b) {
    return Math.sign(levels.indexOf(a) - levels.indexOf(b));
}
/** What kind of regulated thing a path touches. */
const domains = ["phi", "financial", "cardholder", "device"];
const Domain = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(domains);
/** IEC 62304 software safety class. */
const SafetyClass = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["A", "B", "C"]);
/** A full object name: 40 hex digits (SHA-1 repositories) or 64 (SHA-256 repositories). */
const Sha = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
const Sha256 = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{64}$/));
/** A place in the changed files. `path` is visible text: bytes that are not UTF-8 appear as `\xNN`. */
const Location = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) });
/** Something that could not be judged, and why; never counted as passed. */
const NotEvaluated = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ what: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const Material = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: Sha256 }) });
const modes = ["enforce", "warn"];
const Mode = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes);


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
