export const id = 3930;
export const ids = [3930];
export const modules = {

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CommitsError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with how commit messages are asked to be judged. */
class CommitsError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommitlint: () => (/* reexport */ importCommitlint)
});

// UNUSED EXPORTS: CommitsError, blankLine, carriedTrailers, commitContext, commitFacts, composeSquash, diffBytes, draftMessage, estimatedTokens, fixChange, fixMessage, isBlankValue, kindOf, kindRules, lintChange, lintMessage, lintText, messageContext, rules, severityOf, squashSettings, statedRules, toolOf

// EXTERNAL MODULE: ./packages/config/lib/yaml-text.js
var yaml_text = __webpack_require__(6117);
// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/commits/lib/rules.js + 64 modules
var rules = __webpack_require__(4355);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/commits/lib/error.js
var error = __webpack_require__(434);
;// CONCATENATED MODULE: ./packages/commits/lib/import/tokens.js
/** The tokens of a source in one pass, comments left out. Regular expressions and templates with expressions are `other`. */
function tokenize(source) {
    const tokens = [];
    let at = 0;
    while (at < source.length) {
        const character = source.charAt(at);
        if (/\s|\ufeff/.test(character))
            at++;
        else if (source.startsWith("//", at) || (at === 0 && source.startsWith("#!")))
            at = endOfLine(source, at);
        else if (source.startsWith("/*", at))
            at = after(source, "*/", at + 2);
        else if (character === '"' || character === "'")
            at = quoted(source, at, tokens);
        else if (character === "`")
            at = template(source, at, tokens);
        else if (character === "/" && startsExpression(tokens.at(-1)))
            at = expression(source, at, tokens);
        else {
            WORD.lastIndex = at;
            const word = WORD.exec(source)?.[0];
            if (word === undefined)
                tokens.push({ kind: "sign", text: character });
            else
                tokens.push({ kind: /^[\d.]/.test(word) ? "number" : "name", text: word });
            at += word?.length ?? 1;
        }
    }
    return tokens;
}
const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*|\d[\w.]*/uy;
const ESCAPES = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0" };
function quoted(source, start, tokens) {
    const quote = source.charAt(start);
    let text = "";
    let at = start + 1;
    while (at < source.length && source.charAt(at) !== quote) {
        const character = source.charAt(at++);
        if (character !== "\\") {
            text += character;
            continue;
        }
        const escaped = source.charAt(at++);
        const code = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i.exec(source.slice(at - 1, at + 9));
        const point = code === null ? Number.NaN : Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
        if (code !== null && point <= 0x10ffff) {
            text += String.fromCodePoint(point);
            at += code[0].length - 1;
        }
        else
            text += escaped === "\n" ? "" : (ESCAPES[escaped] ?? escaped);
    }
    tokens.push({ kind: "text", text });
    return at + 1;
}
/** A template is a text unless it holds an expression, whose braces may hold templates again. */
function template(source, start, tokens) {
    let depth = 0;
    let simple = true;
    let at = start + 1;
    for (; at < source.length; at++) {
        const character = source.charAt(at);
        if (character === "\\")
            at++;
        else if (depth === 0 && character === "`")
            break;
        else if (depth === 0 && character === "$" && source.charAt(at + 1) === "{") {
            simple = false;
            depth = 1;
            at++;
        }
        else if (depth > 0 && character === "{")
            depth++;
        else if (depth > 0 && character === "}")
            depth--;
    }
    const text = source.slice(start + 1, at);
    tokens.push(simple && !text.includes("\\") ? { kind: "text", text } : { kind: "other", text: "template" });
    return at + 1;
}
/** A slash starts a regular expression where an expression may start, and divides elsewhere. */
function startsExpression(before) {
    if (before === undefined)
        return true;
    return before.kind === "sign" ? !/[)\]}]/.test(before.text) : before.kind === "name" && before.text === "return";
}
function expression(source, start, tokens) {
    let inClass = false;
    let at = start + 1;
    for (; at < source.length && source.charAt(at) !== "\n"; at++) {
        const character = source.charAt(at);
        if (character === "\\")
            at++;
        else if (character === "[")
            inClass = true;
        else if (character === "]")
            inClass = false;
        else if (character === "/" && !inClass)
            break;
    }
    tokens.push({ kind: "other", text: "regular expression" });
    at++;
    while (/[a-z]/.test(source.charAt(at)))
        at++;
    return at;
}
function endOfLine(source, from) {
    const end = source.indexOf("\n", from);
    return end < 0 ? source.length : end;
}
function after(source, text, from) {
    const found = source.indexOf(text, from);
    return found < 0 ? source.length : found + text.length;
}

;// CONCATENATED MODULE: ./packages/commits/lib/import/static-module.js

/** Stands where a value is made by code. */
const CODE = Symbol("code");
/** What a module exports, as far as it is written out: literals, constants of the same file, and `CODE` for everything else. It is never run. */
function staticExport(source) {
    return new Reader(tokenize(source)).exported();
}
/** Deepest nesting that is read; a configuration has five levels. */
const DEEPEST = 40;
const WORDS = { true: true, false: false, null: null, undefined: undefined };
/** commitlint's own names for its numbers. */
const SEVERITIES = { Disabled: 0, Warning: 1, Error: 2 };
class Reader {
    at = 0;
    /** Where the values of top-level constants start. */
    constants = new Map();
    tokens;
    /** Values that are still read: constants made of constants could grow without bound. */
    budget = 100_000;
    constructor(tokens) {
        this.tokens = tokens;
    }
    exported() {
        let start;
        let depth = 0;
        for (let i = 0; i < this.tokens.length; i++) {
            const { kind, text } = this.tokens[i];
            if (kind === "sign")
                depth += OPENS.has(text) ? 1 : CLOSES.has(text) ? -1 : 0;
            if (kind !== "name" || depth !== 0)
                continue;
            if (text === "const" || text === "let" || text === "var") {
                const value = this.valueAfter(i + 2);
                const name = this.tokens[i + 1];
                if (name?.kind === "name" && value !== undefined)
                    this.constants.set(name.text, value);
            }
            else if (text === "export" && this.is(i + 1, "default"))
                start = i + 2;
            else if (text === "module" && this.is(i + 2, "exports") && this.is(i + 3, "="))
                start = i + 4;
        }
        if (start === undefined)
            return undefined;
        this.at = start;
        return this.value(0);
    }
    /** Index after the `=` of a declaration, over its type; undefined when it has none. */
    valueAfter(from) {
        let depth = 0;
        for (let i = from; i < this.tokens.length && i < from + 200; i++) {
            const { kind, text } = this.tokens[i];
            if (kind !== "sign")
                continue;
            if (depth === 0 && text === "=" && !this.is(i + 1, ">"))
                return i + 1;
            if (text === ";")
                return undefined;
            depth += OPENS.has(text) ? 1 : CLOSES.has(text) ? -1 : 0;
        }
        return undefined;
    }
    value(depth) {
        const token = this.tokens[this.at];
        if (token === undefined)
            return undefined;
        const start = this.at;
        const read = depth > DEEPEST || this.budget-- <= 0 ? CODE : this.simple(token, depth);
        // `as const`, `satisfies X` and the like change nothing; anything else that follows makes it an expression.
        if (this.ends()) {
            // What is not read takes a token too: a list that stays where it is has no end.
            if (this.at === start)
                this.at++;
            return read;
        }
        const cast = this.is(this.at, "as") || this.is(this.at, "satisfies");
        this.skip();
        return cast ? read : CODE;
    }
    simple(token, depth) {
        this.at++;
        if (token.kind === "text")
            return token.text;
        if (token.kind === "number")
            return Number(token.text.replaceAll("_", ""));
        if (token.kind === "sign" && token.text === "{")
            return this.object(depth);
        if (token.kind === "sign" && token.text === "[")
            return this.array(depth);
        if (token.kind !== "name")
            return CODE;
        if (Object.hasOwn(WORDS, token.text))
            return WORDS[token.text];
        if (token.text === "RuleConfigSeverity" && this.is(this.at, ".")) {
            const name = this.tokens[this.at + 1]?.text ?? "";
            this.at += 2;
            return Object.hasOwn(SEVERITIES, name) ? SEVERITIES[name] : CODE;
        }
        if (/^define\w*Config$/.test(token.text) && this.is(this.at, "(")) {
            this.at++;
            const value = this.value(depth + 1);
            if (this.is(this.at, ")"))
                this.at++;
            return value;
        }
        return this.ends() || this.is(this.at, "as") || this.is(this.at, "satisfies")
            ? this.constant(token.text, depth)
            : CODE;
    }
    constant(name, depth) {
        const start = this.constants.get(name);
        if (start === undefined)
            return CODE;
        const back = this.at;
        this.at = start;
        // A constant that is made of itself would never end: it is not found while it is read.
        this.constants.delete(name);
        const value = this.value(depth + 1);
        this.constants.set(name, start);
        this.at = back;
        return value;
    }
    object(depth) {
        const entries = [];
        while (this.at < this.tokens.length && !this.is(this.at, "}")) {
            if (this.takeSpread()) {
                const spread = this.value(depth + 1);
                if (typeof spread === "object" && spread !== null)
                    entries.push(...Object.entries(spread));
                else
                    entries.push(["...", CODE]);
            }
            else
                entries.push(this.entry(depth));
            if (this.is(this.at, ","))
                this.at++;
        }
        this.at++;
        return Object.fromEntries(entries);
    }
    entry(depth) {
        const key = this.tokens[this.at++];
        if (key.kind === "sign" || key.kind === "other") {
            this.skip();
            return ["...", CODE];
        }
        if (this.is(this.at, ":")) {
            this.at++;
            return [key.text, this.value(depth + 1)];
        }
        if (this.ends())
            return [key.text, this.constant(key.text, depth)];
        this.skip();
        return [key.text, CODE];
    }
    array(depth) {
        const items = [];
        while (this.at < this.tokens.length && !this.is(this.at, "]")) {
            if (this.takeSpread()) {
                const spread = this.value(depth + 1);
                if (Array.isArray(spread))
                    items.push(...spread);
                else
                    items.push(CODE);
            }
            else
                items.push(this.value(depth + 1));
            if (this.is(this.at, ","))
                this.at++;
        }
        this.at++;
        return items;
    }
    takeSpread() {
        if (!(this.is(this.at, ".") && this.is(this.at + 1, ".") && this.is(this.at + 2, ".")))
            return false;
        this.at += 3;
        return true;
    }
    /** Whether a value ends here: at a comma, a closing bracket, a semicolon, a new statement, or the end. */
    ends() {
        const token = this.tokens[this.at];
        if (token === undefined)
            return true;
        if (token.kind === "sign")
            return token.text === "," || token.text === ";" || CLOSES.has(token.text);
        return token.kind === "name" && STATEMENTS.has(token.text);
    }
    /** Goes to where the value ends, over everything in between. */
    skip() {
        for (let depth = 0; this.at < this.tokens.length; this.at++) {
            const { kind, text } = this.tokens[this.at];
            if (kind !== "sign")
                continue;
            if (depth === 0 && (text === "," || text === ";" || CLOSES.has(text)))
                return;
            depth += OPENS.has(text) ? 1 : CLOSES.has(text) ? -1 : 0;
        }
    }
    is(index, text) {
        const token = this.tokens[index];
        return token !== undefined && token.kind !== "text" && token.text === text;
    }
}
const OPENS = new Set(["{", "[", "("]);
const CLOSES = new Set(["}", "]", ")"]);
const STATEMENTS = new Set(["export", "module", "const", "let", "var", "function", "import", "exports"]);

;// CONCATENATED MODULE: ./packages/commits/lib/import/read.js




/** A configuration of commitlint is a page; this is a book. */
const LARGEST = 1024 * 1024;
const EXPORT = "Let commitlint print it, and import that: npx commitlint --print-config json > commitlint.json";
/**
 * The configuration in a file of commitlint: `package.json`, `.commitlintrc` (JSON or YAML), or a module, which is read and never run.
 *
 * @throws CommitsError `not-importable` when it is no configuration, or one that is made by code
 */
function readCommitlint(bytes, path) {
    const name = (0,external_node_path_.basename)(path);
    if (bytes.length > LARGEST)
        throw problem(`"${name}" has ${bytes.length} bytes; a configuration of commitlint has at most ${LARGEST}.`);
    const text = new TextDecoder().decode(bytes);
    const value = /\.[cm]?[jt]s$/.test(name) ? staticExport(text) : data(text, name);
    const found = name === "package.json" ? member(value, "commitlint") : value;
    if (found === CODE)
        throw problem(`"${name}" makes its configuration by code, which is not run here. ${EXPORT}`);
    if (typeof found !== "object" || found === null || Array.isArray(found))
        throw problem(name === "package.json"
            ? '"package.json" has no key "commitlint"; name the file that has the configuration.'
            : `"${name}" holds no configuration of commitlint: expected an object with "rules" or "extends". ${EXPORT}`);
    return found;
}
function data(text, name) {
    try {
        return name.endsWith(".json") ? JSON.parse(text.replace(/^\ufeff/, "")) : (0,yaml_text/* parseYaml */.h)(text);
    }
    catch (cause) {
        throw problem(`"${name}" is not valid ${name.endsWith(".json") ? "JSON" : "YAML"}; mend it, or export the configuration.`, cause);
    }
}
function member(value, key) {
    return typeof value === "object" && value !== null ? value[key] : undefined;
}
function problem(message, cause) {
    return new error/* CommitsError */.N("not-importable", "user", message, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./packages/commits/lib/import/shared-rules.js
/** The version of commitlint's shared configurations that the rules here are from. */
const SHARED_VERSION = "21.2.2";
const both = {
    "body-leading-blank": [1, "always"],
    "footer-leading-blank": [1, "always"],
    "subject-case": [2, "never", ["sentence-case", "start-case", "pascal-case", "upper-case"]],
    "subject-empty": [2, "never"],
    "subject-full-stop": [2, "never", "."],
    "type-case": [2, "always", "lower-case"],
    "type-empty": [2, "never"],
};
/** What `extends` means without installing it: the rules of the shared configurations that most repositories extend. */
const shared = {
    "@commitlint/config-conventional": {
        ...both,
        "body-max-line-length": [2, "always", 100],
        "footer-max-line-length": [2, "always", 100],
        "header-max-length": [2, "always", 100],
        "header-trim": [2, "always"],
        "type-enum": [
            2,
            "always",
            ["build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"],
        ],
    },
    "@commitlint/config-angular": {
        ...both,
        "header-max-length": [2, "always", 72],
        "scope-case": [2, "always", "lower-case"],
        "subject-exclamation-mark": [2, "never"],
        "type-enum": [2, "always", ["build", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test"]],
    },
};
/** The rules of a shared configuration by any name that commitlint takes for it; undefined for one that is not known here. */
function sharedRules(name) {
    const [, short] = /^(?:@commitlint\/(?:config-)?|commitlint-config-)?(conventional|angular)$/.exec(name) ?? [];
    return shared[`@commitlint/config-${short}`];
}

// EXTERNAL MODULE: ./packages/config/lib/commit-rules.js
var commit_rules = __webpack_require__(7773);
;// CONCATENATED MODULE: ./packages/commits/lib/import/section.js

/** commitlint's case names as ours; undefined where one is unknown. */
function casesOf(value) {
    const aliases = {
        lowercase: "lower-case",
        lowerCase: "lower-case",
        uppercase: "upper-case",
        sentencecase: "sentence-case",
    };
    const named = list(isMap(value) ? value["cases"] : value).map((each) => aliases[String(each)] ?? String(each));
    const known = named.flatMap((name) => commit_rules/* caseNames */.RP.filter((each) => each === name));
    return named.length > 0 && known.length === named.length ? known : undefined;
}
/** The texts of a list, of one text, or of the list under a key. */
function textsOf(value, key) {
    return list(isMap(value) ? value[key] : value).filter((each) => typeof each === "string");
}
/** A list as it is, anything else but nothing as a list of one. */
function list(value) {
    return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
/** Whether a value is an object with keys. */
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/commits/lib/import/mappings.js

/** Every rule of commitlint 21 that we have in some form. */
const mappings = [
    {
        name: "type-enum",
        off: ["header/type-enum"],
        carry({ severity, when, value }, commit) {
            if (when === "never")
                return "a list of forbidden types cannot be carried over; list the allowed ones.";
            commit.types = textsOf(value, "types");
            set(commit, "header/type-enum", severity);
            return undefined;
        },
    },
    {
        name: "scope-enum",
        off: [],
        carry({ severity, when, value }, commit) {
            if (when === "never")
                return "a list of forbidden scopes cannot be carried over; list the allowed ones.";
            commit.scopes = textsOf(value, "scopes");
            set(commit, "header/scope-enum", severity);
            return hasDelimiters(value)
                ? "several scopes are separated by commas with us; other delimiters were left out."
                : undefined;
        },
    },
    {
        name: "type-empty",
        off: ["header/type-empty", "header/conventional"],
        carry({ severity, when }, commit) {
            set(commit, "header/type-empty", severity, when === "always" ? { when } : {});
            set(commit, "header/conventional", when === "always" ? "off" : severity);
            return undefined;
        },
    },
    empty("scope-empty", "header/scope-empty", []),
    {
        name: "subject-empty",
        off: ["header/subject-empty"],
        carry({ severity, when }, commit) {
            if (when === "always")
                return "an empty subject cannot be asked for.";
            set(commit, "header/subject-empty", severity);
            return undefined;
        },
    },
    cased("type-case", "header/type-case", ["header/type-case"]),
    cased("scope-case", "header/scope-case", []),
    cased("subject-case", "header/subject-case", ["header/subject-case"]),
    cased("header-case", "header/case", []),
    cased("body-case", "body/case", []),
    mappings_length("type-max-length", "header/type-length", "max"),
    mappings_length("type-min-length", "header/type-length", "min"),
    mappings_length("scope-max-length", "header/scope-length", "max"),
    mappings_length("scope-min-length", "header/scope-length", "min"),
    mappings_length("subject-max-length", "header/subject-length", "max"),
    mappings_length("subject-min-length", "header/subject-length", "min"),
    mappings_length("header-min-length", "header/min-length", "min"),
    mappings_length("body-min-length", "body/min-length", "min"),
    mappings_length("body-max-length", "body/max-length", "max"),
    mappings_length("footer-max-line-length", "trailers/max-line-length", "max"),
    mappings_shared("header-max-length", "header/max-length", "header-max-length"),
    mappings_shared("body-max-line-length", "body/max-line-length", "body-max-line-length"),
    stop("subject-full-stop", "header/subject-full-stop", ["header/subject-full-stop"]),
    stop("body-full-stop", "body/full-stop", []),
    empty("subject-exclamation-mark", "header/exclamation-mark", []),
    {
        name: "breaking-change-exclamation-mark",
        off: [],
        carry({ severity, when }, commit) {
            if (when === "never")
                return "that both never stand together cannot be asked for.";
            set(commit, "breaking/marked", severity);
            set(commit, "breaking/described", severity);
            return undefined;
        },
    },
    plain("header-trim", "header/trim"),
    plain("body-leading-blank", "body/leading-blank"),
    empty("body-empty", "body/empty", []),
    empty("references-empty", "body/references", []),
    {
        name: "footer-leading-blank",
        off: [],
        carry: () => "our trailers/git-visible asks for more (git sees every trailer of ours) and stays as it is.",
    },
    {
        name: "signed-off-by",
        off: [],
        carry({ severity, when }, commit) {
            if (when === "never")
                return "that nobody signs off cannot be asked for.";
            set(commit, "trailers/signed-off-by", severity);
            return "ours also asks that the author or the committer has signed.";
        },
    },
    {
        name: "trailer-exists",
        off: [],
        carry({ severity, when, value }, commit) {
            if (when === "never")
                return "that a trailer is absent cannot be asked for.";
            set(commit, "trailers/exists", severity, { trailers: textsOf(value, "").map((key) => key.replace(/:\s*$/, "")) });
            return undefined;
        },
    },
];
function set(commit, id, severity, options = {}) {
    commit.rules[id] = { ...commit.rules[id], ...options, severity };
}
function plain(name, id) {
    return {
        name,
        off: [id],
        carry({ severity, when }, commit) {
            if (when === "never")
                return "the opposite cannot be asked for.";
            set(commit, id, severity);
            return undefined;
        },
    };
}
/** commitlint's `never` empty is our default. */
function empty(name, id, off) {
    return {
        name,
        off,
        carry({ severity, when }, commit) {
            set(commit, id, severity, when === "always" ? { when } : {});
            return undefined;
        },
    };
}
function cased(name, id, off) {
    return {
        name,
        off,
        carry({ severity, when, value }, commit) {
            const cases = casesOf(value);
            if (cases === undefined)
                return "names no case that we know.";
            set(commit, id, severity, { when, case: cases });
            return hasDelimiters(value) ? "other delimiters than commas were left out." : undefined;
        },
    };
}
function mappings_length(name, id, option) {
    return {
        name,
        off: [],
        carry({ severity, when, value }, commit) {
            const number = bound(value);
            if (when === "never" || number === undefined)
                return "is not a length that can be asked for.";
            if (number !== null)
                set(commit, id, severity, { [option]: number });
            return undefined;
        },
    };
}
/** Lengths that other parts read too stand beside the rules. */
function mappings_shared(name, id, key) {
    return {
        name,
        off: [id],
        carry({ severity, when, value }, commit) {
            const number = bound(value);
            if (when === "never" || number === undefined)
                return "is not a length that can be asked for.";
            if (number !== null && number > 0)
                commit[key] = number;
            set(commit, id, number === null || number === 0 ? "off" : severity);
            return undefined;
        },
    };
}
function stop(name, id, off) {
    return {
        name,
        off,
        carry({ severity, when, value }, commit) {
            const character = typeof value === "string" && value !== "" ? value : ".";
            set(commit, id, severity, { when, character });
            return undefined;
        },
    };
}
/** A whole number; null for `Infinity`, which asks nothing; undefined for anything else. */
function bound(value) {
    if (value === Number.POSITIVE_INFINITY)
        return null;
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function hasDelimiters(value) {
    return typeof value === "object" && value !== null && "delimiters" in value;
}

;// CONCATENATED MODULE: ./packages/commits/lib/import/translate.js




/** Keys of a commitlint configuration that change nothing about which messages pass. */
const HARMLESS = ["$schema", "formatter", "helpUrl", "prompt", "rules", "extends"];
const severities = ["off", "warning", "error"];
/** Translates a commitlint configuration; rules that it does not ask for are switched off where we would judge them. */
function translate(configuration) {
    const notes = [];
    const rules = {};
    const complete = list(configuration["extends"]).map((name) => extend(name, rules, notes));
    const own = configuration["rules"];
    if (own === CODE)
        notes.push("The rules are made by code and were left out.");
    else if (isMap(own))
        Object.assign(rules, own);
    for (const [key, value] of Object.entries(configuration))
        noteKey(key, value, notes);
    const commit = { rules: {} };
    for (const [name, value] of Object.entries(rules))
        carry(name, value, commit, notes);
    // What an unknown part asks for must not be switched off.
    const all = complete.every(Boolean) && own !== CODE && !("..." in configuration) && !("..." in rules);
    for (const { name, off } of mappings)
        if (all && rules[name] === undefined)
            for (const id of off)
                commit.rules[id] ??= { severity: "off" };
    return { commit, notes };
}
/** @returns whether the rules of the extended configuration are known */
function extend(name, rules, notes) {
    const known = typeof name === "string" ? sharedRules(name) : undefined;
    if (known !== undefined)
        Object.assign(rules, known);
    else if (name === CODE)
        notes.push("A configuration that is extended is named by code, and was left out.");
    else
        notes.push(`The rules of "${String(name)}" are not known here; export all of them by \`npx commitlint --print-config json\`.`);
    return known !== undefined;
}
function noteKey(key, value, notes) {
    if (HARMLESS.includes(key))
        return;
    if (key === "parserPreset") {
        if (!/conventionalcommits$/.test(String(typeof value === "string" ? value : "")))
            notes.push("parserPreset: another grammar of the first line cannot be carried over; ours is Conventional Commits 1.0.0.");
    }
    else if (key === "plugins")
        notes.push("plugins: rules that are code cannot be carried over.");
    else if (key === "ignores")
        notes.push("ignores: functions cannot be carried over; merges, reverts, releases and bots have a stated rule each (docs/rules.md).");
    else if (key === "defaultIgnores") {
        if (value === false)
            notes.push("defaultIgnores: false is how we work; what tools write has a stated rule each (docs/rules.md).");
    }
    else if (key === "...")
        notes.push("A part of the configuration is spread in by code, and was left out.");
    else if (mappings.some(({ name }) => name === key))
        notes.push(`"${key}" stands outside of "rules", where commitlint does not look; it was left out.`);
    else
        notes.push(`"${key}" is not known and was left out.`);
}
function carry(name, value, commit, notes) {
    const rule = ruleOf(value);
    if (rule === undefined) {
        notes.push(`${name}: ${value === CODE || holdsCode(value) ? "made by code, and left out" : "not a rule as commitlint writes it, and left out"}.`);
        return;
    }
    const mapping = mappings.find((each) => each.name === name);
    if (mapping === undefined) {
        if (rule[0] !== 0)
            notes.push(`${name}: we have no such rule.`);
        return;
    }
    const severity = severities[rule[0]] ?? "error";
    if (severity === "off") {
        for (const id of mapping.off)
            commit.rules[id] = { severity };
        return;
    }
    const note = mapping.carry({ severity, when: rule[1] === "never" ? "never" : "always", value: rule[2] }, commit);
    if (note !== undefined)
        notes.push(`${name}: ${note}`);
}
function ruleOf(value) {
    const items = typeof value === "number" ? [value] : value;
    if (!Array.isArray(items) || holdsCode(items))
        return undefined;
    const [level, when] = items;
    const legal = (level === 0 || level === 1 || level === 2) && (when === undefined || when === "always" || when === "never");
    return legal ? [level, when, items[2]] : undefined;
}
function holdsCode(value) {
    if (value === CODE)
        return true;
    if (Array.isArray(value))
        return value.some(holdsCode);
    return isMap(value) && Object.values(value).some(holdsCode);
}

;// CONCATENATED MODULE: ./packages/commits/lib/import/import-commitlint.js





/**
 * Our `commit` section for a commitlint configuration; only what differs from our defaults is written.
 *
 * @param path names the file and thereby its form
 * @throws CommitsError `not-importable`
 */
function importCommitlint(bytes, path) {
    const { commit, notes } = translate(readCommitlint(bytes, path));
    const yaml = (0,yaml_text/* yamlText */.p)({ version: 1, commit: sparse(commit) });
    // What we print must be what we accept.
    (0,parse/* parseConfiguration */.MA)(Buffer.from(yaml), "the imported configuration");
    return {
        yaml: `# From ${JSON.stringify(path.split(/[\\/]/).at(-1))} of commitlint (shared configurations as of version ${SHARED_VERSION}).\n${yaml}`,
        notes,
    };
}
function sparse(commit) {
    const standard = (0,parse/* defaultConfiguration */._0)().commit;
    const settings = Object.entries(commit.rules).flatMap(([id, setting]) => {
        const rule = rules/* rules */.a.find((each) => each.id === id);
        const { severity, ...options } = setting;
        const table = rule?.options ?? {};
        const given = Object.entries(options).filter(([name, value]) => !same(value, table[name]?.default));
        if (given.length === 0)
            return severity === rule?.severity ? [] : [[id, severity]];
        return [[id, [severity, Object.fromEntries(given)]]];
    });
    const { rules: _, ...shared } = commit;
    const others = Object.entries(shared).filter(([key, value]) => !same(value, standard[key]));
    return { ...Object.fromEntries(others), ...(settings.length === 0 ? {} : { rules: Object.fromEntries(settings) }) };
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./packages/commits/lib/index.js
/** Rules for commit messages and for the message that a squash merge would land, each in a file of its own under `rules/<group>/`. */





















/***/ }),

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** A value as YAML: maps in lines of their own, lists in one line. */
function yamlText(value) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq(_, list) {
            list.flow = true;
        },
    });
    return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
/** The value in a YAML (or JSON) text; aliases may not expand without bound. @throws whatever the parser says */
function parseYaml(text) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100, logLevel: "error" });
}


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


/***/ })

};
