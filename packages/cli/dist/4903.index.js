export const id = 4903;
export const ids = [4903];
export const modules = {

/***/ 2034:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "b10907051975ee9db5a9.base64";

/***/ }),

/***/ 911:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "c70cb8c42e6e099e7a6a.json";

/***/ }),

/***/ 7682:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "f144663ccf7e4fa28569.json";

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

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ coAuthors),
/* harmony export */   x: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _gitops_health_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9137);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);


function peopleOf(commits) {
    const named = (person) => `${person.name} <${person.email}>`;
    const unique = (list) => [...new Set(list)].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U);
    return {
        authors: unique(commits.map((commit) => named(commit.author))),
        committers: unique(commits.map((commit) => named(commit.committer))),
        coAuthors: unique(commits.flatMap((commit) => coAuthors(commit.message))),
    };
}
/** Co-authors as the message's trailers name them, in either reading. */
function coAuthors(message) {
    // Parsing takes its time, and few messages name any: a key in any reading has these letters.
    if (!/co-authored-by/i.test(message))
        return [];
    const { trailers, footers } = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_1__/* .parseMessage */ .v)(message);
    const values = [...trailers, ...footers]
        .filter((trailer) => trailer.key.toLowerCase() === "co-authored-by")
        .map((trailer) => trailer.value);
    return [...new Set(values)];
}


/***/ }),

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ activeRules),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3992);
/* harmony import */ var _rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9101);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4355);




const known = new WeakMap();
/** The rules that apply to messages of a kind under a configuration, worked out once for both. */
function activeRules(configuration, kind) {
    let byKind = known.get(configuration);
    if (byKind === undefined) {
        byKind = new Map();
        known.set(configuration, byKind);
    }
    let active = byKind.get(kind);
    if (active === undefined) {
        active = select(configuration, kind);
        byKind.set(kind, active);
    }
    return active;
}
/**
 * The severity of a rule under a configuration: the one given there, else the rule's own. Who gives options to a rule that is off by
 * default, and no severity, wants it judged: then a broken one is an error.
 */
function severityOf(rule, configuration) {
    const given = (0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ruleSeverity */ .uK)(configuration.commit.rules, rule.id);
    if (given !== undefined)
        return given;
    return rule.severity === "off" && configuration.commit.rules[rule.id] !== undefined ? "error" : rule.severity;
}
/** What each option of a rule is under a configuration. */
function effectiveOptions(rule, configuration) {
    const table = rule.options ?? {};
    const given = configuration.commit.rules[rule.id] ?? {};
    const entries = Object.entries(table).map(([name, option]) => [name, given[name] ?? option.default]);
    return Object.fromEntries(entries);
}
function select(configuration, kind) {
    const exempt = exemptions(configuration, kind);
    return _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.flatMap((rule) => {
        const severity = severityOf(rule, configuration);
        if (severity === "off" || exempt.includes(rule.id.slice(0, rule.id.indexOf("/"))))
            return [];
        const configured = severity !== rule.severity || (0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ruleSeverity */ .uK)(configuration.commit.rules, rule.id) !== undefined;
        return [{ rule, severity, configured, options: effectiveOptions(rule, configuration) }];
    });
}
/** A fixup is excused from everything else because it is refused; where the configuration lets it land, it is judged. */
function exemptions(configuration, kind) {
    const lands = severityOf(_rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_2__/* .fixup */ .J, configuration) !== "error";
    return kind === "fixup" && lands ? _kind_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITTEN_BY_A_TOOL */ .f4 : _kind_js__WEBPACK_IMPORTED_MODULE_3__/* .kindRules */ .QM[kind].exempt;
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diffBytes)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

/** UTF-8 bytes of the added and removed lines of a diff with their markers, and of its paths; null when the patches were not read. */
function diffBytes(files) {
    let bytes = 0;
    for (const file of files) {
        if (file.hunks.length === 0 && !file.binary && file.additions + file.deletions > 0)
            return null;
        bytes += (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(file.path);
        for (const hunk of file.hunks)
            for (const lines of [hunk.removed, hunk.added])
                for (const line of lines)
                    bytes += (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(line) + 2;
    }
    return bytes;
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QM: () => (/* binding */ kindRules),
/* harmony export */   f4: () => (/* binding */ WRITTEN_BY_A_TOOL)
/* harmony export */ });
/* unused harmony export statedRules */
/* harmony import */ var _rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9101);

/** Groups of rules about the form, which a tool's messages have in their own way. */
const WRITTEN_BY_A_TOOL = ["header", "body"];
const EVERY_OTHER_RULE = ["header", "body", "trailers", "codes", "breaking", "risk", "size", "squash"];
/** One stated rule per kind. Whatever the kind, what touches a regulated path needs its trailers; only a fixup is refused outright. */
const kindRules = {
    ordinary: { description: "Every rule applies.", exempt: [] },
    merge: {
        description: "git or GitHub wrote its text: header and body are not judged. Trailers are required only for what differs from the automatic merge.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    revert: {
        description: "It must name the commit that it reverts; header and body may be as `git revert` writes them.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    fixup: { description: "It must be folded into its target before it lands.", exempt: EVERY_OTHER_RULE },
    release: {
        description: "Header and body may be as release tools write them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    bot: {
        description: "Header and body may be as the bot writes them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    "web-edit": {
        description: "Header and body may be as GitHub's editor proposes them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
};
/** One stated rule for what is no kind of its own: such a commit is judged as the kind that its message and parents make it. */
const statedRules = {
    "merge queue": "What the queue lands is judged by what it is: a merge as a merge, a squashed or rebased commit by every rule. In `merge_group` these are the commits of the range.",
    "revert of a revert": 'Titled `Reapply "..."` (`kind/revert-of-revert`), naming the commit that it reverts (`kind/revert-names-commit`); it brings the change back, so it needs the trailers of its paths.',
    "cherry-pick": "Judged as what its message is; where it says where it comes from, it does so as `git cherry-pick -x` writes it (`kind/cherry-pick`).",
    "Co-authored-by": "Names a person with a mail address (`trailers/person-form`) or a known tool (`trailers/ai-attribution`); it gives no approval.",
    "Signed-off-by": "Names a person with a mail address. That author or committer has signed (DCO) is asked where `trailers/signed-off-by` is switched on; merges and bots are excused.",
    "Apply suggestions": "A web edit; the people whose suggestions it takes are its co-authors, as GitHub writes them.",
};
const MERGE = /^Merge (branch|branches|pull request|remote-tracking branch|tag|commit) /;
const REVERT = /^(Revert|Reapply) "/;
const RELEASE = /^(v?\d{1,6}\.\d{1,6}\.\d{1,6}[\w.+-]{0,60}|[Rr]elease:? v?\d[\w.+-]{0,60}|[Bb]ump version\b.{0,200}|Version Packages|chore(\([\w-]{1,60}\))?: (release|bump version)\b.{0,200}|chore\(release\): .{0,200})( \(#\d{1,10}\))?$/;
const WEB_EDIT = /^(Update|Create|Delete|Rename) \S.{0,250}$|^(Add files via upload|Initial commit)$|^Apply suggestions? from (code review|@[\w-]{1,60})/;
/** How a commit came to be, from its parents, people and message; from the message alone when it is no commit yet. */
function kindOf(message, commit) {
    const { text, type } = message.header;
    if (_rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXUP */ .x.test(text))
        return "fixup";
    if (commit === null ? MERGE.test(text) : commit.parents.length > 1)
        return "merge";
    if (REVERT.test(text) || type === "revert")
        return "revert";
    if (commit !== null && isBot(commit.author))
        return "bot";
    if (RELEASE.test(text))
        return "release";
    // GitHub commits for a person who edits in the browser; a local commit of the same text is judged in full.
    if (commit?.committer.email === "noreply@github.com" && WEB_EDIT.test(text))
        return "web-edit";
    return "ordinary";
}
/** Bots as GitHub names its apps, and the names that self-hosted ones use. Only the form of the message depends on it. */
function isBot({ name, email }) {
    return (/\[bot\]$/.test(name) ||
        /\[bot\]@users\.noreply\.github\.com$/.test(email) ||
        /^(renovate|dependabot) bot$/i.test(name));
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ commitContext),
  W: () => (/* binding */ lintChange)
});

// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js
var catalog = __webpack_require__(866);
// EXTERNAL MODULE: ./packages/catalog/lib/judged.js
var judged = __webpack_require__(3816);
// EXTERNAL MODULE: ./packages/change/lib/claim.js
var lib_claim = __webpack_require__(58);
// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/commits/lib/diff-bytes.js
var diff_bytes = __webpack_require__(2907);
// EXTERNAL MODULE: ./packages/commits/lib/kind.js
var lib_kind = __webpack_require__(3992);
// EXTERNAL MODULE: ./packages/commits/lib/lint-message.js
var lint_message = __webpack_require__(8293);
;// CONCATENATED MODULE: ./packages/commits/lib/readings.js
/** Whether git and Conventional Commits read the same trailers of ours. `BREAKING CHANGE`, which git cannot read, may be a footer only. */
function readingsAgree(message) {
    const inFooters = new Set(message.footers.map((footer) => footer.line));
    return message.declarations.every((each) => each.visible ? inFooters.has(each.line) : each.key === "BREAKING CHANGE");
}

// EXTERNAL MODULE: ./packages/commits/lib/rules.js + 64 modules
var rules = __webpack_require__(4355);
// EXTERNAL MODULE: ./packages/commits/lib/squash/carried.js
var squash_carried = __webpack_require__(3238);
;// CONCATENATED MODULE: ./packages/commits/lib/squash/compose.js
/**
 * The message that GitHub's "Squash and merge" proposes for commits in the order of their dates (GitHub's documentation, "About pull
 * request merges" and the API's repository settings). What the documentation leaves out follows what it has written into public
 * histories: with the title of the pull request every commit is listed as `* title` and its text, also a single one; the sign-offs of the
 * commits, then co-authors and other authors than the squash's own (taken to be the first commit's) come last, behind a line of dashes when
 * there is a text. That paragraph is then the only one in which git sees trailers.
 */
function composeSquash(pullRequest, commits, settings) {
    const [only] = commits;
    const single = settings.title === "COMMIT_OR_PR_TITLE" && commits.length === 1 ? only : undefined;
    const title = single === undefined ? pullRequest.title : single.message.header.text;
    const number = `(#${pullRequest.number})`;
    const header = title.trimEnd().endsWith(number) ? title : `${title} ${number}`;
    const text = textOf(pullRequest, commits, settings, single).trim();
    // A single commit's own text has its people already.
    const last = single !== undefined && settings.message === "COMMIT_MESSAGES" ? [] : people(commits);
    const tail = last.length === 0 ? [] : [...(text === "" ? [] : ["---------"]), last.join("\n")];
    return `${[header, ...(text === "" ? [] : [text]), ...tail].join("\n\n")}\n`;
}
function textOf(pullRequest, commits, settings, single) {
    switch (settings.message) {
        case "BLANK":
            return "";
        case "PR_BODY":
            return pullRequest.body ?? "";
        case "COMMIT_MESSAGES":
            if (single !== undefined)
                return afterHeader(single.message);
            return commits
                .map(({ message }) => `* ${message.header.text}\n\n${afterHeader(message).trim()}`.trim())
                .join("\n\n");
    }
}
function afterHeader(message) {
    return message.raw.split("\n").slice(message.header.line).join("\n");
}
/** Sign-offs, then co-authors, each once by its mail address; the first commit's author is the author of the squash. */
function people(commits) {
    const [first] = commits;
    const signers = new Map();
    const authors = new Map();
    const add = (to, person) => {
        const address = addressOf(person);
        if (!to.has(address))
            to.set(address, person);
    };
    for (const { message, author } of commits) {
        add(authors, `${author.name} <${author.email}>`);
        for (const { key, value } of message.trailers) {
            if (/^signed-off-by$/i.test(key))
                add(signers, value);
            else if (/^co-authored-by$/i.test(key))
                add(authors, value);
        }
    }
    if (first !== undefined)
        authors.delete(first.author.email.toLowerCase());
    return [
        ...[...signers.values()].map((each) => `Signed-off-by: ${each}`),
        ...[...authors.values()].map((each) => `Co-authored-by: ${each}`),
    ];
}
function addressOf(person) {
    return (/<([^<>]*)>/.exec(person)?.[1] ?? person).toLowerCase();
}

;// CONCATENATED MODULE: ./packages/commits/lib/lint-change.js










/** GitHub's default settings, and the pair that most repositories change to. */
const LIKELY = [
    { title: "COMMIT_OR_PR_TITLE", message: "COMMIT_MESSAGES" },
    { title: "PR_TITLE", message: "PR_BODY" },
];
/** Rules that say what the detectors found. */
const DETECTED = rules/* rules */.a.filter((rule) => rule.needs.includes("findings")).map((rule) => rule.id);
/** Lints every commit of a change and, on a pull request, the message that a squash merge would land. */
function lintChange(change, options) {
    const commits = change.commits.map((each) => lintCommit(change, each));
    const squash = lintSquash(change, options);
    const findings = [...commits, ...squash.map((each) => each.result)].flatMap((each) => each.findings);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    return {
        passed: errors === 0,
        errors,
        warnings: findings.length - errors,
        commits,
        squash,
        notEvaluated: notEvaluated(change, options),
        catalogDigest: catalog/* catalog */.U.digest,
    };
}
function lintCommit(change, each) {
    return linted(each.commit.sha, each.message, commitContext(change, each));
}
/** What the rules are told of one commit of a change. */
function commitContext(change, { commit, message, files, domains, services, codes, risk }) {
    return {
        configuration: change.configuration.value,
        kind: (0,lib_kind/* kindOf */.I)(message, commit),
        domains: knownDomains(change, domains),
        services,
        codes,
        computedLevel: risk.computedLevel,
        diffBytes: (0,diff_bytes/* diffBytes */.D)(files),
        carried: null,
        people: { author: commit.author, committer: commit.committer },
        findings: change.findings.evaluated
            ? change.findings.items.filter((each) => each.side === "message" && each.commit === commit.sha)
            : null,
    };
}
function lintSquash(change, { pullRequest, squash, day }) {
    if (pullRequest === null || squash === "not-allowed")
        return [];
    const basis = squash === "unknown" ? "assumed" : "settings";
    const commits = change.commits
        // GitHub counts and lists the commits of a pull request without its merges.
        .filter(({ commit }) => commit.parents.length < 2)
        .map(({ message, commit }) => ({ message, author: commit.author }));
    const carried = (0,squash_carried/* carriedTrailers */.J)(change.commits.map(({ message }) => message));
    const findings = change.findings.evaluated ? change.findings.items.filter((each) => each.side === "title") : null;
    const { level } = change.squashedRisk;
    const claim = (0,lib_claim/* claimOf */._)({ ...change, level, commit: null });
    return (squash === "unknown" ? LIKELY : [squash]).map((settings) => {
        const message = (0,parse/* parseMessage */.v)(composeSquash(pullRequest, commits, settings));
        const result = linted(null, message, {
            configuration: change.configuration.value,
            kind: squashKind(message, change),
            domains: knownDomains(change, change.domains),
            services: change.services,
            codes: (0,judged/* judged */.g)(catalog/* catalog */.U.lookupAll(message.declared.codes, day), claim),
            computedLevel: change.squashedRisk.computedLevel,
            diffBytes: (0,diff_bytes/* diffBytes */.D)(change.files),
            carried,
            people: null,
            findings,
        });
        return {
            basis,
            composition: `${settings.title} + ${settings.message}`,
            result: basis === "assumed" ? { ...result, findings: result.findings.map(asWarning) } : result,
        };
    });
}
function linted(sha, message, context) {
    return {
        sha,
        header: message.header.text,
        kind: context.kind,
        findings: (0,lint_message/* lintMessage */.b)(message, context),
        readingsAgree: readingsAgree(message),
    };
}
/** Without services in the configuration nothing is known to be regulated, which is not the same as unregulated. */
function knownDomains(change, domains) {
    return Object.keys(change.configuration.value.services).length === 0 ? null : domains;
}
/** A pull request of a bot, or of edits in the browser, lands as what its commits are. */
function squashKind(message, change) {
    const own = (0,lib_kind/* kindOf */.I)(message, null);
    if (own !== "ordinary")
        return own;
    const kinds = new Set(change.commits.map((each) => (0,lib_kind/* kindOf */.I)(each.message, each.commit)));
    const [kind] = kinds;
    return kinds.size === 1 && (kind === "bot" || kind === "web-edit") ? kind : "ordinary";
}
/** What only an assumed composition would break is no verdict. */
function asWarning(finding) {
    return { ...finding, severity: "warning" };
}
function notEvaluated(change, { pullRequest, squash }) {
    const list = [];
    if (knownDomains(change, change.domains) === null)
        list.push({
            what: "commit-lint rules on regulated domains",
            reason: "the configuration names no services, so nothing is known to be regulated",
        });
    if (!change.findings.evaluated)
        list.push({ what: `commit-lint rules ${DETECTED.join(" and ")}`, reason: change.findings.reason });
    if (pullRequest === null)
        list.push({
            what: "squash message",
            reason: "the event has no pull request, so there is no squash message to foresee",
        });
    else if (squash === "unknown")
        list.push({
            what: "squash message as the repository's settings compose it",
            reason: "the merge settings could not be read (no token, or one without permission); the likely ones were assumed",
        });
    return list;
}


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lintMessage)
/* harmony export */ });
/* harmony import */ var _active_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2586);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1794);


/** Findings that one rule shows for one message; the rest is counted. */
const SHOWN = 20;
/** What is wrong with a message, by every rule that applies to it. What the context leaves unknown is not judged. */
function lintMessage(message, context) {
    const { declarations, raw } = message;
    const input = { message, declarations, context, plain: (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(raw) };
    const findings = [];
    for (const active of (0,_active_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .activeRules */ .I)(context.configuration, context.kind)) {
        const { rule, options } = active;
        const problems = rule.check(input, options);
        if (problems.length === 0)
            continue;
        for (const { message, hint, line, severity } of problems.length > SHOWN ? problems.slice(0, SHOWN) : problems) {
            const own = active.configured ? active.severity : (severity ?? active.severity);
            findings.push({ rule: rule.id, severity: own, message, hint, line });
        }
        if (problems.length > SHOWN)
            findings.push({
                rule: rule.id,
                severity: active.severity,
                message: `The same is wrong at ${problems.length - SHOWN} more places.`,
                hint: "Mend them in the same way.",
                line: problems[SHOWN]?.line ?? null,
            });
    }
    return findings;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ adoptedPart)
});

// EXTERNAL MODULE: ./packages/change/lib/error.js
var error = __webpack_require__(5036);
;// CONCATENATED MODULE: ./packages/change/lib/adoption.js

/**
 * Which commits of a range came before the house was adopted (`adopted-at` of the configuration that counts): their shas.
 *
 * By a commit: those that it is built on. By a day of UTC: the range is cut at one place, before the first commit of that day
 * or later, and nothing is old in a range whose base is not. A change that has yet to land (`landed` is false and its head is
 * not on the default branch) lands after the adoption whatever dates its commits have: dates are what their author says.
 *
 * @param commits of the range, oldest first
 * @param day `YYYY-MM-DD` (UTC) on which it is judged
 * @throws ChangeError `adopted-at-unknown`
 */
async function beforeAdoption(git, range, commits, adoptedAt, judged) {
    if (adoptedAt === undefined)
        return new Set();
    if (DAY.test(adoptedAt)) {
        if (judged.day >= adoptedAt && !judged.landed && !(await onDefaultBranch(git, range.head)))
            return new Set();
        return earlierThan(Date.parse(`${adoptedAt}T00:00:00Z`) / 1000, git, range, commits);
    }
    const adopted = await git.tryResolve(adoptedAt);
    if (adopted === undefined)
        throw new error/* ChangeError */.P("adopted-at-unknown", "user", `adopted-at in the configuration is ${JSON.stringify(adoptedAt)}, which is neither a day such as 2026-01-31 nor a commit of this repository; check out with fetch-depth: 0 so that it is there.`);
    return builtOnBy(adopted, git, commits);
}
const DAY = /^\d{4}-\d\d-\d\d$/;
async function onDefaultBranch(git, head) {
    const branch = await git.defaultBranch();
    const tip = branch === undefined
        ? undefined
        : ((await git.tryResolve(`refs/remotes/origin/${branch}`)) ?? (await git.tryResolve(`refs/heads/${branch}`)));
    return tip !== undefined && (await git.isAncestor(head, tip));
}
async function earlierThan(start, git, { base }, commits) {
    if (base !== null)
        for await (const { committer } of git.log({ head: base, max: 1 }))
            if (committer.time >= start)
                return new Set();
    const first = commits.findIndex(({ committer }) => committer.time >= start);
    return new Set(commits.slice(0, first < 0 ? commits.length : first).map(({ sha }) => sha));
}
/** The commits of a range that another one is built on, by one question to git unless it lies in the range itself. */
async function builtOnBy(adopted, git, commits) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const last = commits.at(-1);
    if (last === undefined)
        return new Set();
    const start = bySha.get(adopted);
    if (start === undefined)
        // Outside of the range: it comes after all of it, or (what a range leaves out) before, or beside it.
        return (await git.isAncestor(last.sha, adopted)) ? new Set(bySha.keys()) : new Set();
    const found = new Set();
    const open = [...start.parents];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        const commit = bySha.get(sha);
        if (commit === undefined || found.has(sha))
            continue;
        found.add(sha);
        open.push(...commit.parents);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/policy/lib/adopted-part.js

/** @throws ChangeError `adopted-at-unknown` */
async function adoptedPart(change, { evaluatedAt, landed }) {
    const adoptedAt = change.configuration.value["adopted-at"];
    const commits = change.commits.map(({ commit }) => commit);
    const early = await beforeAdoption(change.git, change.range, commits, adoptedAt, {
        day: evaluatedAt.slice(0, 10),
        landed,
    });
    if (early.size === 0)
        return { change, nothing: undefined, notEvaluated: [] };
    const reason = `before adoption (adopted-at: ${adoptedAt})`;
    const judged = change.commits.filter(({ commit }) => !early.has(commit.sha));
    return {
        change: { ...change, commits: judged },
        nothing: judged.length === 0 ? reason : undefined,
        notEvaluated: [{ what: `${early.size} of ${commits.length} commits`, reason }],
    };
}


/***/ }),

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zq: () => (/* binding */ analyseCompliance),
  YV: () => (/* binding */ judgedInput)
});

// UNUSED EXPORTS: underOwnConfiguration

// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js
var catalog = __webpack_require__(866);
// EXTERNAL MODULE: ./packages/change/lib/people.js
var lib_people = __webpack_require__(7955);
// EXTERNAL MODULE: ./packages/config/lib/path-rules.js
var path_rules = __webpack_require__(9675);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
// EXTERNAL MODULE: ./packages/policy/lib/adopted-part.js + 1 modules
var adopted_part = __webpack_require__(9732);
;// CONCATENATED MODULE: ./packages/policy/lib/controls.js


/**
 * The status of every control that some rule evidences, sorted by id. The worst of its rules counts, in the order of
 * `ORDER`. A rule that binds in a later phase only counts when the control has no other. A control whose rules are all outside
 * of the chosen collections is not evaluated: nobody looked, which says nothing about whether it applies.
 */
function controlOutcomes(rules, statusOf, phase, enabled) {
    const byControl = new Map();
    for (const rule of rules)
        for (const id of rule.controls)
            byControl.set(id, [...(byControl.get(id) ?? []), rule]);
    return [...byControl]
        .map(([id, evidencing]) => ({ id, evidencing, control: catalog/* catalog */.U.get(id) }))
        .filter(({ control }) => control !== undefined && enabled.includes(control.framework))
        .map(({ id, evidencing, control }) => {
        const binding = evidencing.filter((rule) => phase === "deploy" || rule.phase === "change");
        const statuses = (binding.length > 0 ? binding : evidencing).map(statusOf);
        const worst = ORDER.find((status) => statuses.includes(status)) ?? "not-evaluated";
        return {
            id,
            title: control?.title ?? id,
            framework: control?.framework ?? "",
            status: CONTROL_STATUS[worst],
            rules: evidencing.map((rule) => rule.code).sort(compare/* compare */.U),
        };
    })
        .sort((a, b) => (0,compare/* compare */.U)(a.id, b.id));
}
const ORDER = ["violated", "not-evaluated", "waived", "success", "not-applicable", "outside"];
const CONTROL_STATUS = {
    violated: "not-satisfied",
    "not-evaluated": "not-evaluated",
    waived: "waived",
    success: "satisfied",
    "not-applicable": "not-applicable",
    outside: "not-evaluated",
};

// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
// EXTERNAL MODULE: ./packages/policy/lib/error.js
var lib_error = __webpack_require__(9706);
;// CONCATENATED MODULE: ./packages/policy/lib/enforcement.js


/** What a violation of a rule does: the most specific of what `enforcement.rules` names (its code, then the nearest package) decides. */
function enforcementOf(code, { rules, default: otherwise }) {
    const named = [code, ...packagesOf(code)].find((name) => Object.hasOwn(rules, name));
    return (named === undefined ? undefined : rules[named]) ?? otherwise;
}
/** A mistyped code under `enforcement.rules` would change nothing and look as if it did. @throws PolicyError `unknown-rule` */
function refuseUnknown({ rules }, codes) {
    const known = new Set([...codes, ...codes.flatMap(packagesOf)]);
    const wrong = Object.keys(rules).find((name) => !known.has(name));
    if (wrong === undefined)
        return;
    const [near] = (0,nearest/* nearest */.p)(wrong, known);
    const mend = near === undefined
        ? "; names look like hipaa.phi_metadata.missing_trailer or hipaa.*"
        : `; did you mean "${near}"?`;
    throw new lib_error/* PolicyError */.p("unknown-rule", "user", `The configuration's enforcement.rules names "${wrong}", which is the code of no rule and no package of rules${mend}`);
}
/** `a.b.*` and `a.*` for `a.b.c`: the packages that a rule lies in, nearest first. */
function packagesOf(code) {
    const parts = code.split(".");
    return parts.slice(1).map((_, index) => `${parts.slice(0, parts.length - 1 - index).join(".")}.*`);
}

// EXTERNAL MODULE: ./packages/policy/lib/rules.js
var rules = __webpack_require__(4279);
;// CONCATENATED MODULE: ./packages/policy/lib/judged.js



/**
 * A result as readers see it. What a rule denies before its day (`effectiveOn`, UTC) is a warning that says from when it will
 * be a violation.
 *
 * @param day `YYYY-MM-DD`
 * @param lines digest of the files at the result's paths; null without paths
 */
function judged(raw, rule, { enforcement }, day, lines) {
    const early = rule.kind === "deny" && day < rule.effectiveOn;
    const kind = early ? "warn" : rule.kind;
    const message = (0,rules/* filled */.Bq)(rule.failureMessage, raw.params);
    return {
        kind,
        result: {
            code: rule.code,
            title: rule.title,
            message: early ? `${message} From ${rule.effectiveOn} on this is a violation.` : message,
            solution: (0,rules/* filled */.Bq)(rule.solution, raw.params),
            controls: [...rule.controls].sort(compare/* compare */.U),
            enforcement: kind === "warn" ? "advise" : enforcementOf(rule.code, enforcement),
            commit: raw.commit,
            location: raw.location,
            services: [...new Set(raw.services)].sort(compare/* compare */.U),
            paths: [...new Set(raw.paths)].sort(compare/* compare */.U),
            lines,
        },
    };
}
/** By code, then by commit (oldest first), place and message. */
function inOrder(a, b, commits) {
    return ((0,compare/* compare */.U)(a.code, b.code) ||
        (commits.get(a.commit) ?? -1) - (commits.get(b.commit) ?? -1) ||
        (0,compare/* compare */.U)(a.location?.path ?? "", b.location?.path ?? "") ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (0,compare/* compare */.U)(a.message, b.message));
}

// EXTERNAL MODULE: ./packages/contracts/lib/frameworks.js
var frameworks = __webpack_require__(4868);
// EXTERNAL MODULE: ./packages/commits/lib/active-rules.js
var active_rules = __webpack_require__(2586);
// EXTERNAL MODULE: ./packages/commits/lib/rules.js + 64 modules
var lib_rules = __webpack_require__(4355);
;// CONCATENATED MODULE: ./packages/policy/lib/lint-rules.js

/**
 * What the configuration switches off of the rules of commit-lint that a rule maps (`group/*` stands for all of a group).
 *
 * @returns ids of those that are on by themselves and switched off; `all`: none that is mapped is judged
 */
function switchedOff({ lint }, configuration) {
    const isMapped = ({ id }) => lint.some((name) => (name.endsWith("/*") ? id.startsWith(name.slice(0, -1)) : id === name));
    const isOff = (rule) => (0,active_rules/* severityOf */.x)(rule, configuration) === "off";
    const mapped = lib_rules/* rules */.a.filter(isMapped);
    return {
        ids: mapped.filter((rule) => rule.severity !== "off" && isOff(rule)).map(({ id }) => id),
        all: mapped.length > 0 && mapped.every(isOff),
    };
}

;// CONCATENATED MODULE: ./packages/policy/lib/applicability.js


const applies = { kind: "applies" };
const notApplicable = (reason) => ({ kind: "not-applicable", reason });
const notEvaluated = (reason) => ({ kind: "not-evaluated", reason });
/**
 * A rule passes only when it was really judged: without services nobody knows which paths are regulated, without detectors
 * nobody looked, and what is switched off did not run.
 */
function applicability(rule, input, configuration) {
    const off = disabledFrameworks(rule, configuration);
    if (off !== undefined)
        return notApplicable(`the framework ${off} is not among the configuration's frameworks`);
    if (switchedOff(rule, configuration).all)
        return notEvaluated(`commit-lint does not judge ${rule.lint.join(", ")}: switched off in the configuration`);
    const scoped = byScope(rule.scope, input);
    if (scoped.kind !== "applies")
        return scoped;
    if (rule.phase === "deploy") {
        if (input.phase === "change")
            return notEvaluated("binds when the deployment is approved");
        if (input.approvals === null)
            return notEvaluated("no approvals were collected");
    }
    const about = byTopics(rule, input);
    return about.kind === "applies" ? byNeeds(rule, input) : about;
}
/** A rule on encryption, say, is kept by no change that touches none: some changed file of its domains must be about it. */
function byTopics({ topics, scope }, input) {
    if (topics.length === 0)
        return applies;
    const files = [input, ...input.commits]
        .flatMap((each) => each.files)
        .filter((file) => !Array.isArray(scope) || scope.some((domain) => file.domains.includes(domain)));
    return files.some((file) => topics.some((topic) => file.topics.includes(topic)))
        ? applies
        : notApplicable(`no changed path is about ${topics.join(" or ")}`);
}
function byNeeds({ needs }, { findings, pullRequest }) {
    if (needs.includes("findings") && !findings.evaluated)
        return notEvaluated(findings.reason);
    if (needs.includes("pull-request") && !pullRequest.evaluated)
        return notEvaluated(pullRequest.reason);
    return applies;
}
function byScope(scope, input) {
    const configured = Object.keys(input.config.services).length > 0;
    if (Array.isArray(scope)) {
        if (!configured)
            return notEvaluated(NO_SERVICES);
        return scope.some((domain) => input.domains.includes(domain))
            ? applies
            : notApplicable(`no changed path has the domain ${scope.join(" or ")}`);
    }
    switch (scope) {
        case "change":
            return applies;
        case "codes":
            return input.commits.some(({ codes }) => codes.length > 0) ? applies : notApplicable("no commit names a control");
        case "squash":
            if (input.squash === null)
                return notApplicable("the commits have landed; no squash merge is ahead");
            return input.squash.length > 0 ? applies : notEvaluated("without a pull request no squash message is known");
        case "governance":
            return input.governanceEdits.length > 0 ? applies : notApplicable(NO_GOVERNANCE);
        case "device-governance":
            if (!configured)
                return notEvaluated(NO_SERVICES);
            if (!someServiceHas("device", input))
                return notApplicable("no service of the configuration has the domain device");
            return input.governanceEdits.length > 0 ? applies : notApplicable(NO_GOVERNANCE);
        case "cardholder-service":
            if (!configured)
                return notEvaluated(NO_SERVICES);
            return someServiceHas("cardholder", input)
                ? applies
                : notApplicable("no service of the configuration has the domain cardholder");
        case "unconfigured":
            return configured ? notApplicable("the configuration has services") : applies;
        case "multi-domain":
            if (!configured)
                return notEvaluated(NO_SERVICES);
            return input.domains.length > 1 ? applies : notApplicable("the change touches no two regulated domains");
    }
}
function someServiceHas(domain, { config }) {
    return Object.values(config.services).some(({ domains }) => domains.includes(domain));
}
const NO_GOVERNANCE = "the change edits nothing that decides how changes are judged";
const NO_SERVICES = "the configuration has no services, so nothing is known to be regulated";
/** The framework that a rule belongs to and that is not enabled; undefined when the rule counts. */
function disabledFrameworks(rule, configuration) {
    const of = frameworks/* frameworks */.I.filter(({ policy }) => rule.collections.includes(policy));
    if (of.length === 0 || of.some(({ id }) => configuration.frameworks.includes(id)))
        return undefined;
    return of.map(({ id }) => id).join(", ");
}

;// CONCATENATED MODULE: ./packages/policy/lib/collections.js

/** The collections that a configuration can choose. Any other name is a user's own. */
const OURS = new Set(["minimal", ...frameworks/* frameworks */.I.map(({ policy }) => policy), "strict"]);
/**
 * Why a rule is not judged, when the configuration chose none of its collections; undefined when it is. A rule that is in no
 * collection of ours, or also in one of a user's own making, is always judged: whoever wrote it wants it.
 */
function outsideCollections(rule, chosen) {
    if (rule.collections.length === 0)
        return undefined;
    if (rule.collections.some((name) => chosen.includes(name) || !OURS.has(name)))
        return undefined;
    return `in none of the configuration's collections (${chosen.join(", ") || "none"}); add ${rule.collections.join(" or ")} to collections to have it judged`;
}

;// CONCATENATED MODULE: ./packages/policy/lib/unscanned.js
/**
 * What a rule on findings was not told because detectors did not look: a change that is too large to be read would pass it otherwise.
 * Text is a gap that the analysis is incomplete with. A picture is none, and no rule on the code of a domain looks at one.
 *
 * @returns undefined when detectors looked at all that the rule is about
 */
function unscannedFor({ needs, scope }, { files, commits }, notScanned) {
    if (notScanned.length === 0 || !needs.includes("findings"))
        return undefined;
    const changed = new Map([...commits.flatMap((commit) => commit.files), ...files].map((file) => [file.path, file]));
    const isText = ({ path }) => {
        const file = changed.get(path);
        return file === undefined || file.additions + file.deletions > 0;
    };
    const within = ({ path }) => !Array.isArray(scope) || scope.some((domain) => changed.get(path)?.domains.includes(domain) ?? true);
    const left = notScanned.filter((each) => within(each) && (!Array.isArray(scope) || isText(each)));
    const [first] = left;
    if (first === undefined)
        return undefined;
    const others = left.length === 1 ? "" : ` and ${left.length - 1} more`;
    return { what: `${first.path} (${first.reason})${others} was not scanned`, gap: left.some(isText) };
}

;// CONCATENATED MODULE: ./packages/policy/lib/judgement.js




/**
 * What the configuration switches off of commit-lint is no gap while something of it is still judged: it was decided on the base branch,
 * as its collections were, and no change could mend it; a convention on the case of subjects would hold every deployment for good.
 *
 * @param beforeAdoption why the whole change is not judged; undefined when it is
 * @param notScanned changed files that detectors did not look at, or not wholly
 */
function judgement(rule, input, configuration, beforeAdoption, notScanned) {
    const outside = outsideCollections(rule, configuration.collections);
    if (outside !== undefined)
        return { kind: "outside", reason: outside };
    const applicable = applicability(rule, input, configuration);
    if (applicable.kind !== "applies")
        return applicable;
    if (beforeAdoption !== undefined)
        return { kind: "not-evaluated", reason: beforeAdoption };
    const unscanned = unscannedFor(rule, input, notScanned);
    if (unscanned !== undefined)
        return partly(unscanned.what, unscanned.gap);
    const { ids } = switchedOff(rule, configuration);
    return ids.length === 0
        ? applicable
        : partly(`the configuration switches ${ids.join(", ")} of commit-lint off`, false);
}
function partly(why, gap) {
    return { kind: "partly", reason: `judged only in part, and nothing was found in that part: ${why}`, gap };
}

// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
;// CONCATENATED MODULE: ./packages/policy/lib/lines-digest.js


/** Nobody reviews more files for one waiver, and asking git for all files of a huge change would only take time. */
const MOST = 100;
/**
 * What a waiver's `lines` names: sha256 over some paths, each with git's id of the whole file at the head, so that any byte
 * changed in any of them makes another digest. A hash of the lines alone could be guessed from when they hold a number of a
 * patient or a password; the ids of whole files are what git shows anyway to whoever may read the configuration.
 * Null for no path and for more than a hundred.
 */
function linesDigests(objectIds) {
    const ids = new Map();
    const digests = new Map();
    const idOf = (path) => {
        const known = ids.get(path) ?? objectIds(path);
        ids.set(path, known);
        return known;
    };
    const digest = async (paths) => {
        const found = await Promise.all(paths.map(idOf));
        return (0,canonical/* sha256 */.sc)(JSON.stringify(paths.map((path, index) => [path, found[index] ?? "absent"])));
    };
    return async (paths) => {
        const sorted = [...new Set(paths)].sort(compare/* compare */.U);
        if (sorted.length === 0 || sorted.length > MOST)
            return null;
        const key = JSON.stringify(sorted);
        const known = digests.get(key) ?? digest(sorted);
        digests.set(key, known);
        return known;
    };
}

// EXTERNAL MODULE: ./packages/policy/lib/policies.js + 2 modules
var lib_policies = __webpack_require__(8803);
;// CONCATENATED MODULE: ./packages/policy/lib/rule-outcomes.js

function ruleOutcomes(rules, facts, input) {
    const statusOf = (rule) => statusIn(facts, rule);
    const of = (...statuses) => rules.filter((rule) => statuses.includes(statusOf(rule)));
    const reasonOf = ({ code }) => {
        const judgement = facts.judgements.get(code);
        return judgement === undefined || judgement.kind === "applies" ? "applied and found nothing" : judgement.reason;
    };
    const outcome = (rule) => ({ ...named(rule), reason: reasonOf(rule) });
    return {
        statusOf,
        successes: of("success").map(outcome),
        notApplicable: of("not-applicable", "outside").map(outcome),
        rulesNotEvaluated: of("not-evaluated").map((rule) => ({
            ...outcome(rule),
            phase: rule.phase,
            due: isGap(facts.judgements.get(rule.code)) && isDue(rule, input),
        })),
        rules: rules
            .filter(({ code }) => facts.broken.has(code) || facts.waived.has(code))
            .map((rule) => ({ ...named(rule), description: rule.description, solution: rule.solution }))
            .sort((a, b) => (0,compare/* compare */.U)(a.code, b.code)),
    };
}
function statusIn({ judgements, broken, waived }, { code }) {
    const kind = judgements.get(code)?.kind ?? "not-evaluated";
    if (kind !== "applies" && kind !== "partly")
        return kind;
    if (broken.has(code))
        return "violated";
    if (waived.has(code))
        return "waived";
    return kind === "partly" ? "not-evaluated" : "success";
}
function isGap(judgement) {
    return judgement?.kind !== "partly" || judgement.gap;
}
// What only GitHub knows is a gap when a question failed, and not when no token was given: a verdict without a token is
// complete, and says what it is without.
// A squash message that no pull request has, nobody knows and nobody may ever write.
function isDue({ phase, needs, scope }, { phase: now, pullRequest }) {
    if (scope === "squash")
        return false;
    const unasked = needs.includes("pull-request") && !pullRequest.evaluated && !pullRequest.due;
    return !unasked && (phase === "change" || now === "deploy");
}
function named(rule) {
    return { code: rule.code, title: rule.title, controls: [...rule.controls].sort(compare/* compare */.U) };
}

;// CONCATENATED MODULE: ./packages/policy/lib/waiver-notices.js

/** What is said of waivers themselves: warnings with codes `waiver.*`, each with what to do. */
const notices = {
    ownChange: (waiver) => notice("waiver.own_change", "A waiver is not approved by an author of the change", `Waiver ${waiver.id} does not count: its approver ${waiver.approver} is an author, committer or co-author of the change, or opened its pull request.`, "Have somebody who did not work on the change approve the waiver, and name that person in it."),
    notEligible: (waiver) => notice("waiver.approver_not_eligible", "A waiver is approved by somebody who may", `Waiver ${waiver.id} does not count: its approver ${waiver.approver} is in no role under approvals.roles of the configuration.`, "Have a person of one of the roles approve the waiver, and name that person in it; or give the approver a role."),
    notVerified: (waiver, teams) => notice("waiver.approver_not_verified", "A waiver is approved by somebody who may", `Waiver ${waiver.id} counts, but whether its approver ${waiver.approver} may approve was not evaluated: no role names the person, and who is in the teams ${teams.join(", ")} is not known without asking GitHub.`, "Name the person under approvals.roles of the configuration, beside the team."),
    notYetEffective: (waiver, from) => notice("waiver.not_yet_effective", "A waiver counts from its first day", `Waiver ${waiver.id} does not count yet: it is effective from ${from}.`, "Wait for that day, or have an earlier one approved."),
    expired: (waiver) => notice("waiver.expired", "A waiver counts until its last day", `Waiver ${waiver.id} expired on ${waiver.expires}; what it waived is a violation again.`, `Mend the violation, or have the waiver renewed with a new date and ticket (it was ${waiver.ticket}).`),
    lapsed: (waiver) => notice("waiver.lapsed", "A waiver that names lines counts while they stay", `Waiver ${waiver.id} does not count any more: the files that it waives are not those that its lines name.`, "Have the files as they are now reviewed, and put the digest that is printed under the violation into the waiver's lines."),
    endsSoon: (waiver, days) => notice("waiver.ends_soon", "A waiver is about to end", `Waiver ${waiver.id} ends on ${waiver.expires} (${days === 0 ? "today" : `in ${days} day${days === 1 ? "" : "s"}`}).`, "Mend what it waives, or have it renewed in time."),
    broadScope: (waiver) => notice("waiver.broad_scope", "A waiver is narrowed to paths or services", `Waiver ${waiver.id} waives ${waiver.rule} everywhere in the repository, for every change until ${waiver.expires}: its scope names no service, and no path that would narrow it.`, "Name the paths or services that the approver looked at."),
    unknownRule: (waiver, codes) => {
        const near = (0,nearest/* nearest */.p)(waiver.rule, codes)[0];
        return notice("waiver.unknown_rule", "A waiver names a rule that exists", `Waiver ${waiver.id} waives nothing: there is no rule ${waiver.rule}${near === undefined ? "." : `; did you mean ${near}?`}`, "Correct the rule's code in the waiver, or remove the waiver.");
    },
    unused: (waiver) => notice("waiver.unused", "A waiver waives something", `Waiver ${waiver.id} waived nothing, though the change touches what its scope names: ${waiver.rule} found nothing there.`, "Remove the waiver if what it waived is mended."),
};
function notice(code, title, message, solution) {
    return {
        code,
        title,
        message,
        solution,
        controls: [],
        enforcement: "advise",
        commit: null,
        location: null,
        services: [],
        paths: [],
        lines: null,
    };
}

// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
;// CONCATENATED MODULE: ./packages/policy/lib/waiver-scope.js

function waiverScope({ rule, scope: { paths, services } }) {
    const selection = paths === undefined ? undefined : (0,glob/* globs */.g)(paths);
    const names = (code) => (rule.endsWith(".*") ? code.startsWith(rule.slice(0, -1)) : code === rule);
    const within = (path) => selection === undefined || selection.matches(path);
    const among = (service) => services === undefined || services.includes(service);
    return {
        names,
        covers: (result) => names(result.code) &&
            (selection === undefined || result.paths.length > 0) &&
            (services === undefined || result.services.length > 0) &&
            result.paths.every(within) &&
            result.services.every(among),
        touchedBy: (change) => (selection !== undefined || services !== undefined) &&
            (selection === undefined || change.paths.some(within)) &&
            (services === undefined || change.services.some(among)),
        everywhere: services === undefined && (selection === undefined || PROBES.every(within)),
    };
}
/** Paths that have nothing in common but that `**` selects them. */
const PROBES = ["a", ".b", "Ö z", "src/main.ts", "x/.y/z/1/2/3/_.-"];

;// CONCATENATED MODULE: ./packages/policy/lib/waivers.js



const SOON_DAYS = 30;
const DAY = 86_400_000;
/**
 * Applies the waivers that count on a day. A waiver removes exactly the results whose code it names and that lie wholly within
 * its scope. Of several, the first by id that counts is the one that is named.
 */
function applyWaivers(judged, waivers, facts) {
    const sorted = [...waivers]
        .sort((a, b) => (0,compare/* compare */.U)(a.id, b.id))
        .map((waiver) => ({ waiver, scope: waiverScope(waiver), objection: objection(waiver, facts) }));
    const notices = new Map();
    const notice = (made) => notices.set(`${made.code} ${made.message}`, made);
    const unwaived = [];
    const exceptions = [];
    const matched = new Set();
    for (const each of judged) {
        const matching = sorted.filter(({ scope }) => scope.covers(each.result));
        for (const one of matching)
            matched.add(one);
        const good = matching.find((one) => objectionTo(one, each.result) === undefined);
        if (good === undefined) {
            unwaived.push(each);
            for (const one of matching)
                notice(objectionTo(one, each.result));
            continue;
        }
        const { id, reason, approver, ticket, expires } = good.waiver;
        exceptions.push({ result: each.result, waiver: { id, reason, approver, ticket, expires } });
        for (const made of reservations(good.waiver, facts))
            notice(made);
    }
    for (const one of sorted) {
        const about = standing(one, matched.has(one), facts);
        if (about !== undefined)
            notice(about);
    }
    return {
        unwaived,
        exceptions,
        notices: [...notices.values()].sort((a, b) => (0,compare/* compare */.U)(a.message, b.message)),
    };
}
function objection(waiver, { day, people, roles }) {
    if (day > waiver.expires)
        return notices.expired(waiver);
    const from = waiver["effective-from"];
    if (from !== undefined && day < from)
        return notices.notYetEffective(waiver, from);
    if (people.includes(waiver.approver.toLowerCase()))
        return notices.ownChange(waiver);
    if (eligibility(waiver, roles).kind === "no")
        return notices.notEligible(waiver);
    return undefined;
}
/** Why a waiver does not count for a result that it covers. */
function objectionTo({ waiver, objection: general }, { lines }) {
    if (general !== undefined)
        return general;
    return waiver.lines !== undefined && waiver.lines !== lines ? notices.lapsed(waiver) : undefined;
}
/** What is to be said of a waiver that waived something. */
function reservations(waiver, { day, roles }) {
    const days = Math.round((Date.parse(waiver.expires) - Date.parse(day)) / DAY);
    const eligible = eligibility(waiver, roles);
    return [
        ...(days <= SOON_DAYS ? [notices.endsSoon(waiver, days)] : []),
        ...(eligible.kind === "unknown" ? [notices.notVerified(waiver, eligible.teams)] : []),
    ];
}
/** What is to be said of a waiver whatever was found. */
function standing({ waiver, scope, objection: general }, matched, { codes, judgedCodes, touched }) {
    if (!codes.some(scope.names))
        return notices.unknownRule(waiver, codes);
    if (general !== undefined)
        return undefined;
    if (scope.everywhere)
        return notices.broadScope(waiver);
    return !matched && judgedCodes.some(scope.names) && scope.touchedBy(touched) ? notices.unused(waiver) : undefined;
}
function eligibility({ approver }, roles) {
    const named = [...new Set(Object.values(roles).flat())];
    if (named.length === 0 || named.some((name) => name.toLowerCase() === approver.toLowerCase()))
        return { kind: "yes" };
    const teams = named.filter((name) => name.includes("/")).sort(compare/* compare */.U);
    return teams.length === 0 ? { kind: "no" } : { kind: "unknown", teams };
}

;// CONCATENATED MODULE: ./packages/policy/lib/evaluate.js










/**
 * Judges an input by the policies: what fired, what was waived, what passed, and what was not judged and why. Only what
 * applied in full and did not fire is a success. The same input gives the same result.
 * @throws PolicyError
 */
async function evaluatePolicies(input, options) {
    const { configuration, policies = (0,lib_policies/* ourPolicies */.l1)(), userPolicies = [], notScanned = [] } = options;
    const bundles = [policies, ...userPolicies];
    const rules = bundles.flatMap((each) => each.rules);
    const codes = rules.map((rule) => rule.code);
    if (options.mendsConfiguration !== true)
        refuseUnknown(configuration.enforcement, codes);
    const judgements = new Map(rules.map((rule) => [rule.code, judgement(rule, input, configuration, options.beforeAdoption, notScanned)]));
    const isJudged = (code) => ["applies", "partly"].includes(judgements.get(code)?.kind ?? "");
    const found = await results(bundles, input, isJudged, options);
    const { unwaived, exceptions, notices } = applyWaivers(found, configuration.waivers, {
        day: dayOf(input),
        people: input.people,
        roles: configuration.approvals.roles,
        codes,
        judgedCodes: codes.filter(isJudged),
        touched: touchedBy(input),
    });
    const ofKind = (kind) => unwaived.filter((each) => each.kind === kind).map(({ result }) => result);
    const violations = ofKind("deny");
    const warnings = [...ofKind("warn"), ...notices];
    const facts = {
        judgements,
        broken: new Set(unwaived.map(({ result }) => result.code)),
        waived: new Set(exceptions.map(({ result }) => result.code)),
    };
    const { statusOf, ...groups } = ruleOutcomes(rules, facts, input);
    return {
        compliant: violations.every(({ enforcement }) => enforcement === "advise"),
        complete: groups.rulesNotEvaluated.every(({ due }) => !due),
        violations,
        warnings,
        exceptions: [...exceptions],
        ...groups,
        policiesEvaluated: [
            ...new Set(rules.filter((rule) => !["not-evaluated", "outside"].includes(statusOf(rule))).map((rule) => rule.package)),
        ].sort(compare/* compare */.U),
        controls: controlOutcomes(rules, statusOf, input.phase, configuration.frameworks),
        bundleDigest: policies.digest,
        userPolicies: userPolicies
            .map((each) => ({ name: each.name, digest: each.digest, rules: each.rules.length }))
            .sort((a, b) => (0,compare/* compare */.U)(a.name, b.name)),
    };
}
/** What the rules that are judged found, in order. */
async function results(bundles, input, isJudged, { configuration, objectIds }) {
    const known = new Map(bundles.flatMap(({ rules }) => rules.map((rule) => [rule.code, rule])));
    const fired = await Promise.all(bundles.map((each) => each.evaluate(input)));
    const raw = fired
        .flatMap(({ deny, warn }) => [...deny, ...warn])
        .map((each) => ({ each, rule: ruleOf(known, each) }));
    const linesOf = objectIds === undefined ? async () => null : linesDigests(objectIds);
    const found = await Promise.all(raw
        .filter(({ rule }) => isJudged(rule.code))
        .map(async ({ each, rule }) => judged(each, rule, configuration, dayOf(input), await linesOf(each.paths))));
    const order = new Map(input.commits.map(({ sha }, index) => [sha, index]));
    return found.sort((a, b) => inOrder(a.result, b.result, order));
}
function dayOf({ now }) {
    return now.at.slice(0, 10);
}
function touchedBy({ files, commits, services }) {
    const paths = [...files, ...commits.flatMap((commit) => commit.files)].map(({ path }) => path);
    return { paths: [...new Set(paths)], services };
}
/** A rule that the catalogue does not know would be a verdict without a title, a message or a control. */
function ruleOf(known, raw) {
    const rule = known.get(raw.code);
    if (rule === undefined)
        throw new lib_error/* PolicyError */.p("result-unknown", "ours", `A policy gave the code ${raw.code}, which its rules file does not have.`);
    return rule;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var contracts_lib_error = __webpack_require__(9067);
;// CONCATENATED MODULE: ./packages/policy/lib/judges.js



/**
 * What judges a change by its configuration: the policies and data that it lists, read by git from the tree that the configuration
 * was read from, and those of the action's inputs. Where nothing is listed nothing is loaded.
 *
 * Policies that are broken in the base judge nothing but a change that edits nothing else than what changes are judged by: that
 * one is judged by its own, as with a broken configuration. Otherwise nobody could mend them through a required check.
 * @throws PolicyError, ConfigError
 */
async function judgesOf(change, own = {}) {
    const { source } = change.configuration;
    try {
        return await read(change, source === "base" ? change.range.base : change.range.head, own);
    }
    catch (error) {
        if (source !== "base" || !(error instanceof contracts_lib_error/* ExpectedError */.Dh) || error.fault !== "user")
            throw error;
        if (!editsOnlyRules(change) || !editsPolicies(change))
            throw brokenInBase(error, change);
        const judges = await read(change, change.range.head, own);
        return {
            ...judges,
            notice: `The base's policies are broken; the change edits nothing but what changes are judged by, so it is judged by its own copy of them. ${error.message}`,
        };
    }
}
/** The change as its own copy of the listed policies and data judges it; null when it edits none of them. */
function underOwnPolicies(change) {
    if (change.configuration.source !== "base" || !editsPolicies(change))
        return null;
    return { ...change, configuration: { ...change.configuration, source: "head", notice: null } };
}
async function read(change, commit, { cacheDirectory, runner, signal }) {
    const { policies, data, "policy-limits": limits } = change.configuration.value;
    const inTree = policies.length + data.length > 0 && commit !== null;
    const onRunner = runner !== undefined && runner.policies.length + runner.data.length > 0;
    if (!inTree && !onRunner)
        return { policies: undefined, userPolicies: [], data: [], notice: null };
    // Loaded only when there is something to load, so that nobody else's start is slower.
    const [{ loadPolicies }, { treePlace }, { runnerPlace }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4826).then(__webpack_require__.bind(__webpack_require__, 4826)),
        __webpack_require__.e(/* import() */ 6849).then(__webpack_require__.bind(__webpack_require__, 6849)),
        __webpack_require__.e(/* import() */ 2184).then(__webpack_require__.bind(__webpack_require__, 2184)),
    ]);
    const lists = [
        ...(inTree ? [{ place: treePlace(change.git, commit), policies, data }] : []),
        ...(onRunner
            ? [{ ...runner, place: runnerPlace(runner.workspace, { git: change.git, head: change.range.head }) }]
            : []),
    ];
    return { ...(await loadPolicies(lists, { limits, cacheDirectory, signal })), notice: null };
}
/** Whether a change edits a file that its configuration lists, or one below a folder that it lists. */
function editsPolicies({ configuration: { value }, files }) {
    const listed = [...value.policies, ...value.data].map((path) => external_node_path_.posix.normalize(path).replace(/\/$/, ""));
    const paths = files.flatMap((file) => [file.path, file.previousPath ?? file.path]);
    // The rules file of a module lies beside it.
    const beside = listed.map((path) => path.replace(/\.(wasm|tar\.gz|tgz)$/, ".rules.json"));
    return paths.some((path) => [...listed, ...beside].some((each) => path === each || path.startsWith(`${each}/`)));
}
function editsOnlyRules({ files, governanceEdits }) {
    return files.every((file) => [file.path, file.previousPath ?? file.path].every((path) => governanceEdits.includes(path)));
}
function brokenInBase(error, { range }) {
    return new lib_error/* PolicyError */.p("base-policies-broken", "user", `The policies or data in the base commit ${range.base} cannot be loaded, so nothing can be judged by them. Mend them by a change that edits nothing else, which is judged by its own copy; then bring that commit into this branch and run again. ${error.message}`, { cause: error });
}

;// CONCATENATED MODULE: ./packages/policy/lib/people.js

const NOREPLY = /^(?:[0-9]+\+)?([a-z0-9-]+)@users\.noreply\.github\.com$/;
/**
 * What identifies people named as `Name <email>`: the address, the GitHub login of a noreply address, and for any other address
 * its local part as if it were a login. The last is a guess on the strict side: git alone cannot tell who `@alice` is, and
 * nobody may approve their own change by using another address.
 */
function identitiesOf(people) {
    const identities = new Set();
    for (const person of people) {
        const email = addressOf(person).toLowerCase();
        if (email === "")
            continue;
        identities.add(email);
        const login = NOREPLY.exec(email)?.[1] ?? email.split("@", 1)[0];
        if (login !== undefined && login !== "")
            identities.add(`@${login}`);
    }
    return [...identities].sort(compare/* compare */.U);
}
function addressOf(person) {
    const open = person.lastIndexOf("<");
    const close = person.indexOf(">", open);
    return open < 0 || close < 0 ? "" : person.slice(open + 1, close).trim();
}

// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
// EXTERNAL MODULE: ./packages/commits/lib/ai-tools.js
var ai_tools = __webpack_require__(5130);
;// CONCATENATED MODULE: ./packages/policy/lib/signatures.js



/** Trailers of a commit that name somebody, by the form of their keys (`Reviewed-by`), in their order. */
function signaturesOf(trailers, commit) {
    const named = trailers.filter(({ key }) => key.toLowerCase().endsWith("-by"));
    if (named.length === 0)
        return [];
    const makers = new Set(identitiesOf([`<${commit.author.email}>`, `<${commit.committer.email}>`, ...(0,lib_people/* coAuthors */.X)(commit.message)]));
    return named.map(({ key, value }) => {
        const { name, email } = personIn(value);
        return {
            trailer: key,
            key: key.toLowerCase(),
            name,
            email,
            isPerson: !isTool(name ?? value, email),
            own: identitiesOf([value]).some((identity) => makers.has(identity)),
        };
    });
}
/** The parts of `Name <address>`; an address is something with an @ between the last angle brackets. */
function personIn(value) {
    const open = value.lastIndexOf("<");
    const close = value.indexOf(">", open);
    if (open < 0 || close < 0)
        return { name: null, email: null };
    const email = value.slice(open + 1, close).trim();
    const name = value.slice(0, open).trim();
    return { name: name === "" ? null : name, email: email.includes("@") ? email : null };
}
/**
 * Names that people have as first names too, and what assistants put behind them. commit-lint gives them the benefit of the doubt; a
 * signature does not, since it is worth nothing without a name that tells who it is.
 */
const NO_SURNAME = /^(?:aider|claude|devin|gemini)(?: (?:agent|ai|assist|cli|v?\d[\w.-]*))*(?: \([^()]*\))?$/i;
/** Bots sign with GitHub's mark for them; assistants as the list of commit-lint has them, or by a bare name. Anybody else is taken for a person. */
function isTool(name, email) {
    const bot = name.endsWith("[bot]") || /\[bot\]@users\.noreply\.github\.com$/i.test(email ?? "");
    return bot || NO_SURNAME.test(name) || (0,ai_tools/* toolOf */.w)({ name, email: email ?? "" }) !== undefined;
}

;// CONCATENATED MODULE: ./packages/policy/lib/suspects.js
/** Words of path names that suggest a domain. A hint for repositories without a configuration, never a verdict. */
const WORDS = {
    phi: "phi",
    ephi: "phi",
    patient: "phi",
    ehr: "phi",
    emr: "phi",
    fhir: "phi",
    hl7: "phi",
    clinical: "phi",
    diagnosis: "phi",
    prescription: "phi",
    payment: "financial",
    billing: "financial",
    invoice: "financial",
    ledger: "financial",
    payroll: "financial",
    cardholder: "cardholder",
    device: "device",
    infusion: "device",
    pacemaker: "device",
    ventilator: "device",
    firmware: "device",
};
/** Places that one service is proposed for; more are drawn together. */
const suspects_MOST = 5;
/**
 * The domains that paths look like, each with the first path that does. All of them carry the same proposal: `services` for a
 * configuration, one service per domain, with the folder named for the domain, or the deepest one common to the files that are.
 */
function suspectedPaths(paths) {
    const byDomain = new Map();
    for (const path of new Set(paths)) {
        const suspicion = suspicionOf(path);
        if (suspicion === undefined)
            continue;
        const known = byDomain.get(suspicion.domain);
        if (known === undefined)
            byDomain.set(suspicion.domain, [suspicion]);
        else
            known.push(suspicion);
    }
    const services = `services: { ${[...byDomain].map(([domain, all]) => serviceFor(domain, all)).join(", ")} }`;
    return [...byDomain].flatMap(([domain, [first, ...others]]) => first === undefined
        ? []
        : [
            {
                path: first.path,
                others: others.length === 0 ? "" : moreOf(others.length),
                domain,
                word: first.word,
                services,
            },
        ]);
}
function suspicionOf(path) {
    const parts = path.split("/");
    for (const [depth, part] of parts.entries())
        for (const word of wordsOf(part)) {
            const domain = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
            if (domain === undefined)
                continue;
            const named = depth < parts.length - 1;
            return { path, domain, word, folder: parts.slice(0, named ? depth + 1 : depth), named };
        }
    return undefined;
}
function moreOf(count) {
    return ` (and ${count} more ${count === 1 ? "path" : "paths"})`;
}
/** A service to paste; names and patterns are JSON strings, which YAML reads as they are. */
function serviceFor(domain, suspicions) {
    const named = distinct(suspicions.filter((each) => each.named).map(({ folder }) => folder));
    const loose = suspicions.filter((each) => !each.named).map(({ folder }) => folder);
    const all = [...named, ...(loose.length === 0 ? [] : drawnTogether(loose))];
    const folders = all.length > suspects_MOST ? drawnTogether(all) : all;
    const [only] = named;
    const name = (all.length === 1 ? only?.at(-1) : undefined) ?? domain;
    const patterns = folders.some((folder) => folder.length === 0) ? ["**"] : folders.map(patternOf);
    return `${JSON.stringify(name)}: { paths: [${patterns.map((each) => JSON.stringify(each)).join(", ")}], domains: [${domain}] }`;
}
/** The deepest folder that holds all of them; when that is the repository, the outermost ones, if they are few. */
function drawnTogether(folders) {
    const common = folders.reduce((shared, folder) => {
        const end = shared.findIndex((part, depth) => folder[depth] !== part);
        return end < 0 ? shared : shared.slice(0, end);
    });
    if (common.length > 0)
        return [common];
    const outermost = distinct(folders.map((folder) => folder.slice(0, 1)));
    return outermost.length > suspects_MOST ? [[]] : outermost;
}
function distinct(folders) {
    return [...new Map(folders.map((folder) => [folder.join("/"), folder])).values()];
}
function patternOf(folder) {
    return `${folder.map(literally).join("/")}/**`;
}
/** Words of a name such as `patientRecords_v2`, lower-case, in the singular. */
function wordsOf(part) {
    const words = part.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*/g) ?? [];
    return words
        .map((word) => word.toLowerCase())
        .flatMap((word) => (word.endsWith("s") ? [word, word.slice(0, -1)] : [word]));
}
/** A path segment as a pattern that matches only itself. */
function literally(part) {
    return part.replace(/[*?+[\]\\]/g, "\\$&").replace(/^!/, "\\!");
}

;// CONCATENATED MODULE: ./packages/policy/lib/policy-input.js








const LONGEST_BODY = 16 * 1024;
// 9999-12-31T23:59:59Z: git takes any number as a time, and a year of five digits has another form.
const LAST_SECOND = 253_402_300_799;
/** The one document that a whole range of commits is judged by. Pure: the same change, lint and time give the same bytes. */
function policyInput(change, lint, options) {
    const { value, source } = change.configuration;
    const linted = new Map(lint.commits.map((message) => [message.sha, message]));
    const people = (0,lib_people/* peopleOf */.x)(change.commits.map(({ commit }) => commit));
    const identities = identitiesOf([...people.authors, ...people.committers, ...people.coAuthors]);
    const configured = Object.keys(value.services).length > 0;
    return {
        now: { at: options.evaluatedAt, epoch: Math.floor(Date.parse(options.evaluatedAt) / 1000) },
        phase: options.phase ?? "change",
        repository: change.repository,
        range: { base: change.range.base, head: change.range.head, mergeBase: change.range.mergeBase },
        config: {
            source,
            services: inputServices(value),
            proposed: change.ownConfiguration === null ? null : inputServices(change.ownConfiguration.value),
            collections: judgedCollections(value),
            trailers: Object.fromEntries(Object.entries(value.commit.trailers).map(([domain, keys]) => [
                domain,
                keys.map((key) => (0,trailer_table/* trailerName */.ht)(key) ?? key),
            ])),
        },
        commits: change.commits.map((commit) => inputCommit(commit, linted.get(commit.commit.sha))),
        files: change.files.map(inputFile),
        services: union([change.services, ...change.commits.map((commit) => commit.services)]),
        domains: nouns/* domains */.C5.filter((domain) => [change, ...change.commits].some((each) => each.domains.includes(domain))),
        risk: inputRisk(change.squashedRisk),
        squash: options.landed
            ? null
            : lint.squash.map(({ basis, composition, result }) => ({ basis, composition, lint: inputLint(result) })),
        governanceEdits: [...change.governanceEdits],
        suspectedPaths: configured ? [] : suspectedPaths(touchedPaths(change)),
        people: union([identities, (options.logins ?? []).map((login) => `@${login.toLowerCase()}`)]),
        approvals: options.approvals?.map((approval) => ({ ...approval })) ?? null,
        requiredApprovals: [...(options.requiredApprovals ?? [])],
        findings: inputFindings(change),
        pullRequest: options.pullRequest ?? {
            evaluated: false,
            reason: "GitHub was not asked about a pull request (no token, or no pull request)",
            due: false,
        },
    };
}
function inputServices({ services }) {
    return Object.fromEntries(Object.entries(services).map(([name, service]) => [
        name,
        { domains: service.domains, owners: service.owners, safetyClass: service["safety-class"] ?? null },
    ]));
}
/** The configuration's collections; one of a framework counts only while the framework does. */
function judgedCollections({ collections, frameworks: enabled }) {
    const off = frameworks/* frameworks */.I.filter(({ id }) => !enabled.includes(id)).map(({ policy }) => policy);
    return union([collections.filter((name) => !off.includes(name))]);
}
function inputCommit(change, lint) {
    const { commit, message, risk } = change;
    if (lint === undefined)
        throw new lib_error/* PolicyError */.p("lint-missing", "ours", `Commit ${commit.sha} was not linted; please report this.`);
    return {
        sha: commit.sha,
        kind: lint.kind,
        parents: commit.parents.length,
        author: inputPerson(commit.author),
        committer: inputPerson(commit.committer),
        coAuthors: (0,lib_people/* coAuthors */.X)(commit.message),
        message: inputMessage(message, commit),
        files: change.files.map(inputFile),
        services: [...change.services],
        domains: [...change.domains],
        codes: change.codes.map(({ raw, verdict, canonical, framework, suggestions }) => ({
            raw,
            verdict,
            canonical,
            framework,
            suggestions: [...suggestions],
        })),
        lint: inputLint(lint),
        risk: inputRisk(risk),
    };
}
function inputMessage(message, commit) {
    const { header, declared } = message;
    const { codes: _, ...facts } = declared;
    const seen = new Set();
    const trailers = [...message.trailers, ...message.footers]
        .map(({ canonical, value, line }) => ({ key: canonical, value, line }))
        .filter(({ key, line }) => !seen.has(`${line} ${key}`) && seen.add(`${line} ${key}`));
    return {
        header: (0,budget/* truncate */.x)(header.text, LONGEST_BODY),
        conventional: header.conventional,
        type: header.type,
        scope: header.scope,
        breaking: message.breaking,
        body: (0,budget/* truncate */.x)(message.body.join("\n"), LONGEST_BODY),
        trailers,
        trailerKeys: union([trailers.map(({ key }) => key.toLowerCase())]),
        signatures: signaturesOf(trailers, commit),
        declared: { ...facts, reviewers: [...declared.reviewers] },
    };
}
function inputFile(file) {
    return {
        path: file.path,
        previousPath: file.previousPath ?? null,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        services: [...file.services],
        domains: [...file.domains],
        safetyClass: file.safetyClass,
        isTest: file.isTest,
        isDoc: file.isDoc,
        topics: [...file.topics],
    };
}
/** Each finding with what the configuration says of its path: a waiver's scope and the rules of domains need it. */
function inputFindings({ findings, files, commits }) {
    if (!findings.evaluated)
        return findings;
    const changed = [...commits.flatMap((commit) => commit.files), ...files];
    // What is removed from a renamed file may be reported under its old path.
    const facts = new Map([
        ...changed.flatMap((file) => (file.previousPath === undefined ? [] : [[file.previousPath, file]])),
        ...changed.map((file) => [file.path, file]),
    ]);
    return {
        evaluated: true,
        items: findings.items.map((finding) => {
            const file = finding.location === null ? undefined : facts.get(finding.location.path);
            return { ...finding, services: [...(file?.services ?? [])], domains: [...(file?.domains ?? [])] };
        }),
    };
}
function inputLint(message) {
    return message.findings.map(({ rule, severity, line }) => ({ rule, severity, line }));
}
function inputRisk({ score, level, computedLevel, declaredLevel }) {
    return { score, level, computedLevel, declaredLevel };
}
function inputPerson({ name, email, time }) {
    const epoch = Math.min(Math.max(time, 0), LAST_SECOND);
    return { name, email, at: `${new Date(epoch * 1000).toISOString().slice(0, 19)}Z`, epoch };
}
function* touchedPaths(change) {
    for (const { files } of [change, ...change.commits])
        for (const file of files) {
            yield file.path;
            if (file.previousPath !== undefined)
                yield file.previousPath;
        }
}
function union(lists) {
    return [...new Set(lists.flat())].sort(compare/* compare */.U);
}

;// CONCATENATED MODULE: ./packages/policy/lib/summary.js
/**
 * The four yes/no answers that a reader of a compliance report looks for first. Each is asked of the commits that it matters
 * for (PHI, high risk, regulated); when there are none, of all. Merges, whose messages nobody writes, are left out.
 */
function complianceFacts(input) {
    const written = input.commits.filter((commit) => commit.kind !== "merge");
    const every = (matters, holds) => {
        const asked = written.some(matters) ? written.filter(matters) : written;
        return asked.length > 0 && asked.every(holds);
    };
    return {
        hipaaMetadataPresent: every(({ domains }) => domains.includes("phi"), ({ message: { declared } }) => declared.hipaaAdmin !== null && declared.phiImpact !== null),
        suggestedReviewersPresent: every(({ risk }) => risk.level === "high" || risk.level === "critical", ({ message }) => message.declared.reviewers.length > 0),
        riskLevelSpecified: every(({ domains }) => domains.length > 0, ({ message }) => message.declared.riskLevel !== null),
        conventionalCommitsFormat: every(() => true, ({ message }) => message.conventional),
    };
}

;// CONCATENATED MODULE: ./packages/policy/lib/analyse.js










/**
 * Judges a change by the configuration that counts and, when the change edits what it is judged by, also by its own: that
 * verdict is shown beside the one that counts and decides nothing. `lint` is asked again for the other configuration.
 */
async function analyseCompliance(change, lint, options) {
    const { input, evaluation, judges } = await judge(change, lint, options);
    return {
        commit: change.range.head,
        ...evaluation,
        allowedFindings: change.findings.evaluated ? change.findings.allowed : [],
        policyData: [...judges.data],
        summary: complianceFacts(input),
        ownVerdict: judges.notice === null ? await ownVerdict(change, lint, options) : verdict(evaluation, judges.notice),
        catalogVersion: catalog/* catalog */.U.version,
    };
}
/** What of a change came after the adoption, judged by its configuration; those who made any of it count as its people. */
async function judge(change, lint, options) {
    const judges = await judgesOf(change, options.own);
    const { input: judged, beforeAdoption } = await judgedInput(change, lint, options);
    const policies = options.policies ?? judges.policies;
    const evaluation = await evaluatePolicies(judged, {
        configuration: change.configuration.value,
        objectIds: (path) => change.git.objectId(change.range.head, path),
        beforeAdoption,
        notScanned: change.findings.evaluated ? change.findings.notScanned : [],
        mendsConfiguration: mendsConfiguration(change),
        ...(policies === undefined ? {} : { policies }),
        userPolicies: judges.userPolicies,
    });
    return { input: judged, evaluation, judges };
}
/** Its own configuration is judged strictly beside the one that counts, so that no mistake is mended by another. */
function mendsConfiguration({ ownConfiguration, files, governanceEdits }) {
    return (ownConfiguration !== null &&
        files.every(({ path, previousPath }) => previousPath === undefined && governanceEdits.includes(path)));
}
/** The input that a change is judged by, and why nothing of it is judged, if so. */
async function judgedInput(change, lint, options) {
    const adopted = await (0,adopted_part/* adoptedPart */.P)(change, options);
    const input = policyInput(adopted.change, lint(change), options);
    const { authors, committers, coAuthors } = (0,lib_people/* peopleOf */.x)(change.commits.map(({ commit }) => commit));
    const people = new Set([...input.people, ...identitiesOf([...authors, ...committers, ...coAuthors])]);
    return { input: { ...input, people: [...people].sort(compare/* compare */.U) }, beforeAdoption: adopted.nothing };
}
async function ownVerdict(change, lint, options) {
    const own = underOwnConfiguration(change) ?? underOwnPolicies(change);
    if (own === null)
        return null;
    const { evaluation } = await judge(own, lint, options);
    const { compliant, warnings } = evaluation;
    const files = change.governanceEdits.join(", ");
    const ofWaivers = warnings.filter(({ code }) => code.startsWith("waiver.")).map(({ message }) => message);
    const note = `The change edits what it is judged by (${files}). The verdict that counts is by the base branch's files; by its own files the change would be ${compliant ? "compliant" : "not compliant"}.`;
    return verdict(evaluation, [note, ...(ofWaivers.length === 0 ? [] : ["Of its own waivers:", ...ofWaivers])].join(" "));
}
function verdict({ compliant, violations }, note) {
    return { compliant, violations: violations.length, note };
}
/** The change as its own configuration sees it: the same commits, other services and domains. Null when it has none of its own. */
function underOwnConfiguration(change) {
    const { ownConfiguration } = change;
    if (ownConfiguration === null)
        return null;
    const factsOf = (0,path_rules/* pathRules */.f)(ownConfiguration.value);
    const files = (changed) => changed.map((file) => ({
        ...file,
        ...(0,path_rules/* joinFacts */.g)([factsOf(file.path), ...(file.previousPath === undefined ? [] : [factsOf(file.previousPath)])]),
    }));
    const remapped = (each) => {
        const mapped = files(each.files);
        const { services, domains } = (0,path_rules/* joinFacts */.g)(mapped);
        return { ...each, files: mapped, services, domains };
    };
    return {
        ...remapped(change),
        configuration: ownConfiguration,
        ownConfiguration: null,
        commits: change.commits.map(remapped),
    };
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can go wrong with the policies themselves; a rule that fires is no error. */
class PolicyError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pagesFor)
/* harmony export */ });
/** Bytes of a page of WebAssembly memory. */
const PAGE = 64 * 1024;
// Measured: 15 to 21 bytes for each byte of input, most where much is found. Growing page by page instead takes two to four
// times as long; pages that are not touched cost nothing.
const PER_INPUT_BYTE = 24;
const LEAST = 64;
/** The pages of memory that an evaluation begins with, for an input of so many bytes of JSON. */
function pagesFor(inputBytes, most) {
    return Math.min(Math.max(LEAST, Math.ceil((inputBytes * PER_INPUT_BYTE) / PAGE)), most);
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l1: () => (/* binding */ ourPolicies),
  Hu: () => (/* binding */ ourPoliciesDigest)
});

// UNUSED EXPORTS: policiesFrom

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./packages/policy/lib/bundle.generated.js
/** Made by tools/policies.mjs. */
const bundle = {
    digest: "83b28f0d5ffa1922dad59797c1db8de72e9cdd1f2a5ca7045cc488a68a7f3d3b",
    compiler: "opa 1.22.0",
};

// EXTERNAL MODULE: ./packages/policy/lib/error.js
var error = __webpack_require__(9706);
// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(7774);
// EXTERNAL MODULE: ./packages/policy/lib/pages.js
var pages = __webpack_require__(4108);
;// CONCATENATED MODULE: ./packages/policy/lib/module.js




// `loadPolicy` asks for the global Response, which makes Node load its whole fetch (50 ms); the synchronous one, which the SDK
// exports only inside its default and types as a named export, does not.
const { loadPolicySync } = src/* default */.A;
const MOST_PAGES = 16_384;
const params = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]));
/** A result as a rule gives it. */
const RawResult = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    params,
    commit: schemas/* nullable */.mee(schemas/* string */.YjP()),
    location: schemas/* nullable */.mee(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* nullable */.mee(schemas/* number */.aig()) })),
    /** What a waiver's scope is matched with. */
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    services: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const Output = schemas/* tuple */.PVZ([
    schemas/* strictObject */.rej({ result: schemas/* strictObject */.rej({ deny: schemas/* array */.YOg(RawResult), warn: schemas/* array */.YOg(RawResult) }) }),
]);
/** A compiled module as a function of the input, and of other data than its own. One call judges a whole range of commits. Throws when the bytes are no module. */
function policyModule(wasm, own) {
    const module = new WebAssembly.Module(wasm);
    return (input, data = own) => {
        const bytes = new TextEncoder().encode(JSON.stringify(input)).buffer;
        const initial = (0,pages/* pagesFor */.K)(bytes.byteLength, MOST_PAGES);
        let output;
        try {
            // A module is instantiated for each evaluation, with memory for its input; compiling it once is what costs.
            const policy = loadPolicySync(module, { initial, maximum: MOST_PAGES });
            refuseHostBuiltins(policy.wasmInstance, policy.mem);
            policy.setData(data);
            output = policy.evaluate(bytes);
        }
        catch (cause) {
            if (cause instanceof error/* PolicyError */.p)
                throw cause;
            throw new error/* PolicyError */.p("evaluation-failed", "ours", `The policies could not be evaluated on ${bytes.byteLength} bytes of input (${reason(cause)}); judge fewer commits at once, or report this.`, { cause });
        }
        const parsed = parse/* safeParse */.xL(Output, output);
        if (!parsed.success)
            throw new error/* PolicyError */.p("module-invalid", "ours", "The policies gave a result of a form that we do not know.");
        return parsed.data[0].result;
    };
}
/** A module that asks its host for functions would mean what the host makes of them; ours ask for none. */
function refuseHostBuiltins(instance, memory) {
    const { exports } = "instance" in instance ? instance.instance : instance;
    const { builtins, opa_json_dump: dump } = exports;
    const start = builtins === undefined || dump === undefined ? 0 : dump(builtins());
    const bytes = new Uint8Array(memory.buffer);
    const names = Object.keys(JSON.parse(Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8")));
    if (names.length > 0)
        throw new error/* PolicyError */.p("module-asks-host", "user", `The policy module needs builtins that OPA does not compile to WASM (${names.join(", ")}); build it with policies/capabilities.json to find where they are used.`);
}
/** The SDK throws strings and plain objects. */
function reason(cause) {
    if (typeof cause === "string")
        return cause;
    return cause instanceof Error || (typeof cause === "object" && cause !== null && "message" in cause)
        ? String(cause.message)
        : "unknown reason";
}

// EXTERNAL MODULE: ./packages/policy/lib/rules.js
var lib_rules = __webpack_require__(4279);
;// CONCATENATED MODULE: ./packages/policy/lib/policies.js







let ours;
/** Our own policies, as shipped beside the code. Fails closed when a file is missing or is not the one that was released. */
function ourPolicies() {
    // A bundler copies each file that is named by a literal in `new URL`.
    ours ??= policiesFrom({
        "wasm/policy.wasm.base64": shipped(new URL(/* asset import */ __webpack_require__(2034), __webpack_require__.b)),
        "wasm/rules.json": shipped(new URL(/* asset import */ __webpack_require__(7682), __webpack_require__.b)),
        "wasm/data.json": shipped(new URL(/* asset import */ __webpack_require__(911), __webpack_require__.b)),
    }, bundle.digest);
    return ours;
}
/** Digest of our own policies, without reading them. */
const ourPoliciesDigest = bundle.digest;
/** Policies from bytes. Throws `bundle-altered` when they have not the expected digest, `module-invalid` when they are no policies. */
function policiesFrom(files, expected) {
    const digest = digestOf(files);
    if (digest !== expected)
        throw new error/* PolicyError */.p("bundle-altered", "integrity", `The policy bundle has sha256 ${digest}, but ${expected} was released with this version; the action's files were altered, so use a released version as it is.`);
    try {
        const data = parse/* parse */.qg(schemas/* strictObject */.rej({ settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }), json(files["wasm/data.json"]));
        const evaluate = policyModule(Buffer.from(Buffer.from(files["wasm/policy.wasm.base64"]).toString("latin1"), "base64"), data);
        const rules = parse/* parse */.qg(lib_rules/* Rules */.im, json(files["wasm/rules.json"]));
        const withSettings = (settings) => ({
            name: "gitops-health",
            evaluate: (input) => evaluate(input, { ...data, settings }),
            rules,
            digest,
            settings,
            withSettings,
        });
        return withSettings(data.settings);
    }
    catch (cause) {
        throw new error/* PolicyError */.p("module-invalid", "ours", `The policy bundle ${digest} cannot be loaded; please report this.`, { cause });
    }
}
function digestOf(files) {
    const names = ["wasm/data.json", "wasm/policy.wasm.base64", "wasm/rules.json"];
    return (0,canonical/* sha256 */.sc)(names.map((name) => `${name} ${(0,canonical/* sha256 */.sc)(files[name])}\n`).join(""));
}
function shipped(url) {
    try {
        return (0,external_node_fs_.readFileSync)(url);
    }
    catch (cause) {
        throw new error/* PolicyError */.p("bundle-missing", "integrity", `The policy bundle's file "${url.pathname}" cannot be read (${cause.code}); it is part of every release.`, { cause });
    }
}
function json(bytes) {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
}


/***/ }),

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   im: () => (/* binding */ Rules),
/* harmony export */   jO: () => (/* binding */ Rule)
/* harmony export */ });
/* unused harmony export Scope */
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);


/** When a rule applies: to every change, to changes of some domains, or to what its name says. */
const Scope = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        "change",
        "codes",
        "squash",
        "governance",
        "unconfigured",
        "multi-domain",
        "device-governance",
        "cardholder-service",
    ]),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .domains */ .C5)),
]);
/** What a rule says of itself: its METADATA, which a compiled module does not hold. */
const Rule = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<package>.<short_name>`. */
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    package: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `deny`: its results break the rule; `warn`: its results should be seen. */
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["deny", "warn"]),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** With `{placeholders}` for the result's params. */
    failureMessage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    params: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    solution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Canonical ids of the controls that it evidences. */
    controls: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Which of the configuration's `collections` have it: `minimal`, `strict`, or policy names of frameworks. */
    collections: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Before this day (`YYYY-MM-DD`, UTC) what it finds is a warning. */
    effectiveOn: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["change", "deploy"]),
    scope: Scope,
    /** What some changed path must be about (the catalog's topics) for the rule to apply; empty: anything. */
    topics: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []),
    /** Facts that not every run has; without one the rule is not evaluated. */
    needs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["findings", "pull-request"])), []),
    /** Rules of commit-lint that it maps; `group/*` for a whole group. */
    lint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The rules in a `rules.json`, sorted by code. */
const Rules = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Rule);
/** A message with its placeholders filled in; a placeholder without a value stays, so that it is seen. */
function filled(template, params) {
    return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name) => Object.hasOwn(params, name) ? String(params[name]) : whole);
}


/***/ })

};
