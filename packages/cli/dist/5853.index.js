export const id = 5853;
export const ids = [5853];
export const modules = {

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action),
  inputs: () => (/* reexport */ inputs_inputs),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/actions-kit/lib/change-request.js
var change_request = __webpack_require__(1782);
// EXTERNAL MODULE: ./packages/actions-kit/lib/write-document.js
var write_document = __webpack_require__(477);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/github/lib/landing.js
var landing = __webpack_require__(2054);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
// EXTERNAL MODULE: ./packages/report/lib/not-evaluated.js
var not_evaluated = __webpack_require__(9017);
;// CONCATENATED MODULE: ./packages/report/lib/risk-chart.js
/** Characters for 100 points. */
const WIDTH = 50;
/** The factors of a score, by the names that people read. */
const factorNames = {
    semanticType: "Semantic type",
    pathCriticality: "Path criticality",
    changeMagnitude: "Change magnitude",
    history: "History",
};
/**
 * A score as bars of characters, which read the same in light and dark, in a log and aloud: the whole score with the cuts
 * below it, then what each factor adds of what it could. Nothing in it is text of others.
 */
function riskChart({ score, factors, reference }) {
    const rows = Object.keys(factorNames).map((name) => {
        const { contribution, weight } = factors[name];
        return row(factorNames[name], contribution, 100 * weight);
    });
    const { medium, high, critical } = reference.cuts;
    return [row("Score", score, 100), row("", undefined, undefined, ruler([medium, high, critical])), ...rows].join("\n");
}
/** What the marks under the score mean. */
function cutsSentence({ reference }) {
    const { medium, high, critical } = reference.cuts;
    const cuts = `above ${medium} is medium, above ${high} high, above ${critical} critical`;
    return reference.kind === "repository"
        ? `Levels here: ${cuts}; half, a fifth and a twentieth of the ${reference.commits} non-merge commits before it are above these.`
        : `Levels: ${cuts}, for all repositories without a past of their own. ${reference.reason}`;
}
function row(name, points, of, bar) {
    const figures = points === undefined || of === undefined
        ? ""
        : `${points.toFixed(1).padStart(5)} of ${String(Math.round(of)).padStart(3)}`;
    return `${name.padEnd(17)} ${figures.padEnd(12)}  ${bar ?? filled(points ?? 0, of ?? 0)}`.trimEnd();
}
function filled(points, of) {
    const all = Math.round((of / 100) * WIDTH);
    const full = Math.min(all, Math.round((points / 100) * WIDTH));
    return "█".repeat(full) + "░".repeat(all - full);
}
function ruler(cuts) {
    const marks = new Set(cuts.map((cut) => Math.min(WIDTH - 1, Math.round((cut / 100) * WIDTH))));
    return Array.from({ length: WIDTH }, (_, at) => (marks.has(at) ? "┴" : "─")).join("");
}

// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/risk-assessment.js





/** A risk-assessment document as a job summary of at most `budget` bytes: level and score, the chart, why, then services and commits. */
function riskSummary(assessment, budget) {
    const { squashed, commits, services } = assessment;
    return (0,fit/* fit */.Uj)([
        (0,fit/* text */.Qq)(`## Risk: ${assessment.level}, ${assessment.score} of 100`),
        (0,fit/* text */.Qq)(levelSentence(assessment)),
        (0,fit/* text */.Qq)(`\`\`\`text\n${riskChart(squashed)}\n\`\`\``),
        (0,fit/* text */.Qq)((0,lib_escape/* escapeMarkdown */.FV)(cutsSentence(squashed))),
        {
            kind: "table",
            head: ["Factor", "Points", "Why", "Paths that mattered"],
            rows: factorEntries(squashed.factors).map(factorRow),
            omitted: () => "The factors were left out; the result document has them.",
        },
        {
            kind: "table",
            head: ["Service", "Level", "Domains", "Safety class", "Files"],
            rows: services.map((service) => [
                (0,lib_escape/* code */.aY)(service.name),
                service.level,
                service.domains.join(", ") || "none",
                service.safetyClass ?? "none",
                String(service.files),
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "service")} left out; the result document has all.`,
        },
        {
            kind: "table",
            head: ["Commit", "Score", "Level", "Computed", "Declared", "Most points from"],
            rows: [...commits].sort((a, b) => b.score - a.score).map(commitRow),
            omitted: (count) => `${(0,words/* counted */.h)(count, "commit")} of lower score left out; the result document has all.`,
        },
        ...figures(squashed),
        ...(0,not_evaluated/* notEvaluatedBlocks */.P)(assessment),
    ], budget);
}
/** The assessment in a few lines for log and terminal; the sink escapes what is of others in it. */
function riskLines(assessment) {
    const { squashed } = assessment;
    return [
        `Risk ${assessment.level}: score ${assessment.score} of 100. ${cutsSentence(squashed)}`,
        ...reasonsForLevel(assessment).map((reason) => `  ${reason}`),
        ...factorEntries(squashed.factors).map(([name, { contribution, rationale }]) => `  ${factorNames[name]} ${contribution}: ${rationale}`),
        ...assessment.notEvaluated.map(({ what, reason }) => `  not evaluated: ${what}, because ${reason}`),
    ];
}
function levelSentence(assessment) {
    const from = assessment.range.base === null ? "the first commit" : (0,lib_escape/* code */.aY)(assessment.range.base.slice(0, 12));
    const range = `${(0,words/* counted */.h)(assessment.commits.length, "commit")} from ${from} to ${(0,lib_escape/* code */.aY)(assessment.range.head.slice(0, 12))}`;
    return [`${range}.`, ...reasonsForLevel(assessment).map(lib_escape/* escapeMarkdown */.FV)].join(" ");
}
/** Why the level is what it is: the score, floors, a riskier commit, what was declared, what a person set. Plain text. */
function reasonsForLevel({ squashed, commits, level, computedLevel, declaredLevel, override }) {
    const reasons = [`The squashed diff scores ${squashed.score}, which is ${squashed.scoreLevel} here.`];
    for (const floor of squashed.floors)
        reasons.push(`At least ${floor.level}: ${floor.reason}`);
    if (computedLevel !== squashed.computedLevel) {
        const higher = commits.filter((commit) => commit.computedLevel === computedLevel).length;
        reasons.push(`${(0,words/* counted */.h)(higher, "commit")} alone ${higher === 1 ? "is" : "are"} ${computedLevel}.`);
    }
    if (declaredLevel !== null)
        reasons.push(declaredLevel === computedLevel
            ? `Declared ${declaredLevel}, as computed.`
            : `Declared ${declaredLevel}, computed ${computedLevel}; the higher counts.`);
    if (override !== null)
        reasons.push(`Set to ${level} by ${override.by}: ${override.reason}`);
    return reasons;
}
function factorEntries(factors) {
    return Object.keys(factorNames).map((name) => [name, factors[name]]);
}
function factorRow([name, factor]) {
    const points = `${factor.contribution} of ${Math.round(100 * factor.weight)}`;
    return [factorNames[name], points, (0,lib_escape/* escapeMarkdown */.FV)(factor.rationale), factor.paths.map(lib_escape/* code */.aY).join("<br>") || "none"];
}
function commitRow(commit) {
    const [first] = factorEntries(commit.factors).sort((a, b) => b[1].contribution - a[1].contribution);
    const most = first === undefined ? "" : `${factorNames[first[0]]}, ${first[1].contribution}`;
    return [
        (0,lib_escape/* code */.aY)((commit.sha ?? "").slice(0, 12)),
        String(commit.score),
        commit.level,
        commit.computedLevel,
        commit.declaredLevel ?? "not declared",
        most,
    ];
}
const figureNames = {
    controlFlow: "Control-flow tokens added in code",
    calls: "Calls added in code",
    comparisons: "Comparisons and null tokens added in code",
    publicApi: "Public lines added in code",
    fixDensity: "Fix density of the most mended file",
    linesAdded: "Lines added",
    exposure: "Exposure: lines added where fixes were",
    floor: "Least value of the factor",
    hunks: "Hunks",
    files: "Files",
    priorFixes: "Earlier fixes of the touched files",
    authorCommits: "Earlier commits of the author",
    directories: "Folders",
};
/** Every raw figure with its percentile, folded away. */
function figures({ factors }) {
    const rows = factorEntries(factors).flatMap(([name, { inputs }]) => inputs.map((input) => [
        factorNames[name],
        (0,lib_escape/* escapeMarkdown */.FV)(figureNames[input.name] ?? input.name),
        String(input.raw),
        input.percentile === null ? "" : `${Math.round(100 * input.percentile)} %`,
    ]));
    const head = ["Factor", "Figure", "Value", "Percentile"];
    const omitted = (count) => `${(0,words/* counted */.h)(count, "figure")} left out; the result document has all.`;
    return [(0,fit/* text */.Qq)("<details><summary>All figures</summary>"), { kind: "table", head, rows, omitted }, (0,fit/* text */.Qq)("</details>")];
}

// EXTERNAL MODULE: ./packages/risk/lib/error.js
var error = __webpack_require__(2979);
;// CONCATENATED MODULE: ./packages/risk/lib/override.js


/**
 * The level after an override. Anybody may raise it, giving name and reason. Only a person who could approve the deployment
 * may lower it: named in a required role, not a maker of the change, and the one who started this run by hand, since a name in an
 * input can be anybody's, and a pull request's workflow its author's.
 *
 * @throws RiskError when reason or name is missing, or when the person may not lower the level
 */
function overridden(level, request, people) {
    if (request.level === undefined) {
        if (request.reason === undefined && request.by === undefined)
            return { level, override: null };
        throw incomplete("override-level is missing");
    }
    if (request.reason === undefined)
        throw incomplete("override-reason is missing");
    if (request.by === undefined)
        throw incomplete("override-by is missing");
    if ((0,nouns/* compareLevels */.t9)(request.level, level) < 0)
        checkMayLower(level, plain(request.by), people);
    return {
        level: request.level,
        override: { level: request.level, reason: request.reason, by: `@${plain(request.by)}` },
    };
}
function checkMayLower(level, by, { startedBy, approvers, makers }) {
    const is = (login) => plain(login) === by;
    const problem = !approvers.some(is)
        ? `no role in approvals.required.${level} of the configuration names them (teams cannot be looked up without a token)`
        : makers.some(is)
            ? "they made the change themselves"
            : startedBy === undefined || !is(startedBy)
                ? `the run was started by ${startedBy === undefined ? "nobody by hand (workflow_dispatch)" : `@${plain(startedBy)}`}`
                : undefined;
    if (problem === undefined)
        return;
    throw new error/* RiskError */.g("override-refused", "user", `@${by} may not lower the risk below ${level}: ${problem}. An override may always raise; only a person who could approve the deployment may lower, in a run that they start by hand.`);
}
function incomplete(what) {
    return new error/* RiskError */.g("override-incomplete", "user", `An override needs the inputs override-level, override-reason and override-by together; ${what}.`);
}
/** Logins are compared as GitHub does: without regard to case. */
function plain(login) {
    return login.replace(/^@/, "").toLowerCase();
}
/** Logins of those who made a change, as far as they can be known without asking: the pull request's author, and addresses that GitHub gave out. */
function makersOf(commits, pullRequestAuthor) {
    const people = commits.flatMap((commit) => [commit.author, commit.committer]);
    const logins = [...people.map(({ email }) => NOREPLY.exec(email)?.[1]), pullRequestAuthor];
    return [...new Set(logins.filter((login) => login !== undefined))];
}
/** `123+alice@users.noreply.github.com`, formerly without the number. */
const NOREPLY = /^(?:\d{1,20}\+)?([A-Za-z0-9-]{1,100})@users\.noreply\.github\.com$/;

;// CONCATENATED MODULE: ./actions/risk-score/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/risk-score/lib/src/inputs.js


/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    ...inputs/* rangeInputs */.HA,
    "override-level": (0,inputs/* choice */.Yq)(nouns/* levels */.yr, {
        description: "A person's level in place of the computed one: `low`, `medium`, `high` or `critical`. It may raise; it lowers only when a person who could approve the deployment starts the run by hand (workflow_dispatch).",
    }),
    "override-reason": (0,inputs/* text */.Qq)({ description: "Why; recorded in the document. Required with `override-level`." }),
    "override-by": (0,inputs/* text */.Qq)({ description: "GitHub login of that person. Required with `override-level`." }),
};

;// CONCATENATED MODULE: ./actions/risk-score/lib/src/run.js
/** risk-score: how risky a change is, from its diff and the repository's past, and why. */









/** Scores the change that the inputs and the event name. */
async function run(inputs, context) {
    const request = (0,change_request/* changeRequest */.A)(inputs, context);
    const change = await (0,read_change/* readChange */.pm)(request);
    if ("nothingToDo" in change)
        return change;
    const scores = [change.squashedRisk, ...change.commits.map((commit) => commit.risk)];
    const assessed = scores.map((score) => score.level).reduce(nouns/* maxLevel */.Lf);
    const wanted = { level: inputs.overrideLevel, reason: inputs.overrideReason, by: inputs.overrideBy };
    const { roles, required } = change.configuration.value.approvals;
    const { level, override } = overridden(assessed, wanted, {
        startedBy: context.event?.name === "workflow_dispatch" ? context.event.actor : undefined,
        approvers: required[assessed].flatMap((role) => roles[role] ?? []),
        makers: makersOf(change.commits.map(({ commit }) => commit), (0,landing/* pullRequestAuthor */.Y)(context.event)),
    });
    const document = await (0,write_document/* writeDocument */.f)(request.outputDirectory, "risk-assessment", {
        ...(0,header/* predicateHeader */.n)(change, {
            action: "risk-score",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: {},
            notEvaluated: change.notEvaluated,
        }),
        score: change.squashedRisk.score,
        level,
        computedLevel: scores.map((score) => score.computedLevel).reduce(nouns/* maxLevel */.Lf),
        declaredLevel: change.squashedRisk.declaredLevel,
        squashed: change.squashedRisk,
        commits: change.commits.map((commit) => commit.risk),
        services: touchedServices(change, override === null ? undefined : level),
        override,
    });
    const { predicate } = document.statement;
    return {
        document,
        outputs: {
            "risk-level": predicate.level,
            "risk-score": String(predicate.score),
            "computed-level": predicate.computedLevel,
            "declared-level": predicate.declaredLevel ?? "",
        },
        summary: (budget) => riskSummary(predicate, budget),
        annotations: [],
        lines: riskLines(predicate),
        failure: null,
        failureExitCode: 1,
    };
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "risk-score", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
/** Each service by the score of its own files; a level that a person set is never exceeded. */
function touchedServices(change, most) {
    return change.services.flatMap((name, index) => {
        const files = change.files.filter((file) => file.services.includes(name));
        const service = change.configuration.value.services[name];
        const risk = change.serviceRisks[index];
        if (risk === undefined || service === undefined)
            return [];
        return {
            name,
            domains: [...service.domains],
            safetyClass: service["safety-class"] ?? null,
            level: most !== undefined && (0,nouns/* compareLevels */.t9)(risk.level, most) > 0 ? most : risk.level,
            files: files.length,
        };
    });
}


/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changeRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The change that an action's inputs and the event ask for; relative folders start at the workspace. */
function changeRequest(inputs, context) {
    return {
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.workingDirectory),
        event: context.event,
        base: inputs.base,
        head: inputs.head,
        configPath: inputs.config,
        outputDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.outputDirectory ?? context.outputDirectory),
        allowEmpty: inputs.allowEmpty,
        day: context.evaluatedAt.slice(0, 10),
        signal: context.signal,
    };
}


/***/ }),

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
    const { minimum = -Infinity, maximum = Infinity, whole = false } = options;
    const expects = `a ${whole ? "whole " : ""}number${minimum > -Infinity ? ` from ${minimum}` : ""}${maximum < Infinity ? ` to ${maximum}` : ""}`;
    return {
        description: options.description,
        default: options.default === undefined ? undefined : String(options.default),
        required: false,
        expects,
        parse(value) {
            const parsed = Number(value);
            if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ||
                !(whole ? Number.isSafeInteger(parsed) : Number.isFinite(parsed)) ||
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

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5649);
/* harmony import */ var _gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9858);


/**
 * Writes an action's document with every value redacted. Summary, annotations and lines are made from what this gives back, so
 * that they cut and escape texts in which no value is left.
 */
function writeDocument(directory, kind, predicate) {
    return (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(directory, kind, (0,_gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__/* .redactDocument */ .r)(predicate));
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

/***/ 2054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pullRequestAuthor),
/* harmony export */   h: () => (/* binding */ hasLanded)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(561);


/**
 * Whether the commits of an event are on their branch as they will stay: a merge queue's, or the default branch's own. False on a
 * pull request, on other branches and in a terminal (no event), where a squash merge may still make other commits of them.
 */
function hasLanded(event) {
    if (event === undefined || _event_js__WEBPACK_IMPORTED_MODULE_0__/* .PULL_REQUEST_EVENTS */ .m.has(event.name))
        return false;
    if (event.name === "merge_group")
        return true;
    const branch = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, "repository", "default_branch");
    return branch !== undefined && event.ref === `refs/heads/${branch}`;
}
/** Login of the pull request's author, who made the change whatever its commits say; undefined on other events. */
function pullRequestAuthor(event) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event?.payload, "pull_request", "user", "login");
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uj: () => (/* binding */ fit)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

function text(markdown) {
    return { kind: "text", markdown };
}
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
    const omitted = block.rows.length - rows;
    return [
        rows === 0 ? "" : tableRows(block.head, block.rows.slice(0, rows)),
        omitted > 0 ? `_${block.omitted(omitted)}_` : "",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** A table in GitHub-flavoured Markdown. */
function tableRows(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ notEvaluatedBlocks)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9359);


const LONGEST = 600;
/**
 * What nobody judged in a run, and why: controls that could not run, what a document says it lacks, and `more` lines of its own.
 * Nothing when all was judged.
 */
function notEvaluatedBlocks({ mode, notEvaluated }, more = []) {
    const lines = [
        ...mode.reasons.map((reason) => `- ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(reason, LONGEST))}`),
        ...more,
        ...notEvaluated.map(({ what, reason }) => `- ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(what)}: ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason)}`),
    ];
    return lines.length === 0
        ? []
        : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
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


/***/ })

};
