export const id = 9566;
export const ids = [9566];
export const modules = {

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readSubject),
  e: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 5 modules
var parse = __webpack_require__(2449);
// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
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
        return { nothingToDo: "A tag was pushed: tags bring no commits to judge." };
    const after = sha(event, "after");
    if ((0,field/* booleanField */.hQ)(event.payload, "deleted") === true || ZEROS.test(after))
        return { nothingToDo: "A branch was deleted: there is nothing to judge." };
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
    return rangeRequest(event);
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


/***/ })

};
