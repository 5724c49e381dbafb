export const id = 4355;
export const ids = [4355];
export const modules = {

/***/ 5130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toolOf)
/* harmony export */ });
/** Coding agents and assistants, as they sign commits (their documentation, and commits in public repositories). */
const tools = [
    {
        name: "Claude",
        emails: ["noreply@anthropic.com", "*claude[bot]@users.noreply.github.com"],
        names: /^claude[ -](code|opus|sonnet|haiku|fable|mythos|agent|ai|v?\d)/i,
    },
    {
        name: "GitHub Copilot",
        emails: [
            "*copilot@users.noreply.github.com",
            "*copilot-swe-agent[bot]@users.noreply.github.com",
            "copilot@github.com",
        ],
        names: /^((github|ms) )?copilot\b|^copilot-swe-agent/i,
    },
    { name: "Cursor", emails: ["cursoragent@cursor.com"], names: /^cursor( |-)?(agent|bot|ai)?$/i },
    {
        name: "Codex",
        emails: ["codex@openai.com", "noreply@openai.com", "*chatgpt-codex-connector[bot]@users.noreply.github.com"],
        names: /^((openai )?codex|chatgpt|gpt-?\d)\b/i,
    },
    {
        name: "Gemini",
        emails: ["*gemini-code-assist[bot]@users.noreply.github.com", "*gemini-cli[bot]@users.noreply.github.com"],
        names: /^gemini[ -](cli|code|pro|flash|v?\d)/i,
    },
    { name: "Jules", emails: ["*google-labs-jules[bot]@users.noreply.github.com"], names: /^google-labs-jules/i },
    { name: "aider", emails: ["aider@aider.chat", "noreply@aider.chat"], names: /^aider( \(|$)/i },
    {
        name: "Devin",
        emails: ["*devin-ai-integration[bot]@users.noreply.github.com"],
        names: /^devin[ -]ai\b/i,
    },
    { name: "Amp", emails: ["amp@ampcode.com"], names: /^amp \(?(code|agent)/i },
    { name: "opencode", emails: ["noreply@opencode.ai"], names: /^opencode\b/i },
    { name: "Junie", emails: ["junie@jetbrains.com"], names: /^jetbrains junie\b/i },
    { name: "Amazon Q", emails: ["*amazon-q-developer[bot]@users.noreply.github.com"], names: /^amazon[ -]q\b/i },
    { name: "Windsurf", emails: [], names: /^(windsurf|codeium) ?(cascade|agent|ai)?$/i },
];
/** People met before: a history has few authors and many commits. */
const met = new Map();
const REMEMBERED = 1000;
/** The tool that a name or mail address belongs to; undefined for people and for anything unknown. */
function toolOf({ name, email }) {
    const key = `${name}\n${email}`;
    if (met.has(key))
        return met.get(key);
    const address = email.toLowerCase().replace(/^\d{1,15}\+/, "");
    const found = tools.find((tool) => tool.names.test(name) || tool.emails.some((each) => each.replace("*", "") === address));
    if (met.size >= REMEMBERED)
        met.clear();
    if (key.length < 500)
        met.set(key, found?.name);
    return found?.name;
}


/***/ }),

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   W7: () => (/* binding */ lookAlike),
/* harmony export */   g1: () => (/* binding */ hiddenCharacter),
/* harmony export */   pN: () => (/* binding */ mixesScripts),
/* harmony export */   qV: () => (/* binding */ skeleton)
/* harmony export */ });
/** Whether a text is printable ASCII, tabs and line ends: nothing in it is hidden or looks like something else. */
function isPlain(text) {
    return PLAIN.test(text);
}
/**
 * The first hidden character of a text. `prose` allows what honest prose in some languages needs: the marks and joiners of
 * right-to-left and Indic scripts and of emoji, and the soft hyphen. A joiner inside an emoji is always allowed.
 */
function hiddenCharacter(text, where) {
    if (PLAIN.test(text))
        return undefined;
    for (const match of text.matchAll(HIDDEN)) {
        const [found] = match;
        const code = found.codePointAt(0) ?? 0;
        if (where === "prose" && PROSE.test(found))
            continue;
        if (code === ZERO_WIDTH_JOINER &&
            /(\p{Extended_Pictographic}|\ufe0f)$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
            continue;
        const kind = BIDI.test(found)
            ? "a bidirectional control"
            : /\p{Cc}/u.test(found)
                ? "a control character"
                : "an invisible character";
        return { index: match.index, name: nameOf(found), kind };
    }
    return undefined;
}
/** A text without its hidden characters, as `hiddenCharacter` finds them; a joiner inside an emoji stays. */
function withoutHidden(text, where) {
    if (PLAIN.test(text))
        return text;
    return text.replace(HIDDEN, (found, index) => {
        const joins = found.codePointAt(0) === ZERO_WIDTH_JOINER;
        const inEmoji = joins && /(?:\p{Extended_Pictographic}|\ufe0f)$/u.test(text.slice(Math.max(0, index - 2), index));
        return inEmoji || (where === "prose" && PROSE.test(found)) ? found : "";
    });
}
/** A text as it looks: compatibility forms (full width, mathematical) and look-alikes of other scripts as the ASCII that they pass for. */
function skeleton(text) {
    if (PLAIN.test(text))
        return text;
    let looks = "";
    for (const character of text.normalize("NFKC").replace(HIDDEN, ""))
        looks += LOOKS_LIKE.get(character) ?? character;
    return looks;
}
/** The first character that passes for another, in words such as `U+041E (like "O")`; undefined when all are what they look like. */
function lookAlike(text) {
    for (const character of text) {
        const looks = skeleton(character);
        if (looks !== character && looks !== "")
            return `${nameOf(character)} (like "${looks}")`;
    }
    return undefined;
}
/** Whether one word mixes Latin letters with Cyrillic or Greek ones, as no language does. */
function mixesScripts(text) {
    if (PLAIN.test(text))
        return false;
    return text.split(/[^\p{L}]+/u).some((word) => /\p{Script=Latin}/u.test(word) && OTHER_ALPHABET.test(word));
}
function nameOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
const PLAIN = /^[\t\n\r -~]*$/;
const ZERO_WIDTH_JOINER = 0x200d;
const HIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const PROSE = /[\xad\u061c\u200c-\u200f]/;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Letters of Cyrillic, Greek and Armenian that pass for ASCII (Unicode TR 39, confusables.txt), and look-alike punctuation. */
const LOOKS_LIKE = new Map([
    ...pairs("АВЕЅІЈКМНОРСТХҮԛԜ", "ABESIJKMHOPCTXYQW"),
    ...pairs("аеѕіјорсхуһԁԛԝѵгпв", "aesijopcxyhdqwvrnb"),
    ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    ...pairs("αειικνορτυχγ", "aeiiknoptuxy"),
    ...pairs("սոհցօ", "unhgo"),
    ...pairs("ıɡɑℓ", "igal"),
    ...pairs("‐‑‒–—−﹘", "-------"),
    ...pairs("∶꞉ː։", "::::"),
    ...pairs("⁄∕", "//"),
]);
function pairs(from, to) {
    return [...from].map((character, index) => [character, to[index] ?? character]);
}


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   o: () => (/* binding */ paste)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);

/** Untrusted text inside a sentence: one visible line, in quotes, at most 160 bytes long. Sinks escape it for their markup. */
function quote(text) {
    return `"${shorten(text)}"`;
}
/** A line to paste, with untrusted text in it, between backquotes. */
function paste(line) {
    return `\`${shorten(line)}\``;
}
function shorten(text) {
    // Most of what is quoted is short and plain; thousands of findings are made per second.
    if (text.length <= LONGEST && /^[ -~]*$/.test(text))
        return text;
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text.slice(0, 400)), LONGEST);
}
/** Bytes. */
const LONGEST = 160;


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ KEPT)
/* harmony export */ });
/** The answer of a rule that is kept. */
const KEPT = [];


/***/ }),

/***/ 4355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./packages/commits/lib/rule.js
var rule = __webpack_require__(5248);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/option-tables.js
/** The options that several rules have, with their docs. */
function caseOptions(when, cases) {
    return {
        when: { default: when, description: "`always`: in one of the cases; `never`: in none of them." },
        case: {
            default: cases,
            description: "One or several of lower-case, upper-case, camel-case, kebab-case, snake-case, pascal-case, start-case, sentence-case.",
        },
    };
}
const lengthOptions = {
    min: { default: null, description: "Fewest characters." },
    max: { default: null, description: "Most characters." },
};
function whenOption(standard, always, never) {
    return { when: { default: standard, description: `\`always\`: ${always}; \`never\`: ${never}.` } };
}
function endOptions(standard) {
    return {
        ...whenOption(standard, "it must end so", "it must not"),
        character: { default: ".", description: "The character or text at the end." },
    };
}

;// CONCATENATED MODULE: ./packages/commits/lib/case.js
/**
 * Whether a text is in a case, as commitlint judges it: what stands in quotes or backquotes is left out (it may be a name), and a text
 * that is empty then, or starts with a digit, is in every case.
 */
function isInCase(text, name) {
    const own = withoutQuoted(text).trim();
    const target = inCase(own, name);
    return target === "" || /^\d/.test(target) || target === own;
}
/** A text in a case. */
function inCase(text, name) {
    switch (name) {
        case "lower-case":
            return text.toLowerCase();
        case "upper-case":
            return text.toUpperCase();
        case "sentence-case":
            return upperFirst(text);
        case "camel-case":
            return lowerFirst(pascal(text));
        case "pascal-case":
            return pascal(text);
        case "kebab-case":
            return words(text).map(lower).join("-");
        case "snake-case":
            return words(text).map(lower).join("_");
        case "start-case":
            return words(text)
                .map((word) => (word === word.toUpperCase() ? word : upperFirst(lower(word))))
                .join(" ");
    }
}
/** Capital runs, capitalised and lower-case words, numbers: a word of mixed case is several. */
const WORD = /\p{Lu}?\p{Ll}+|\d+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;
function words(text) {
    return text.match(WORD) ?? [];
}
function pascal(text) {
    return words(text)
        .map((word) => upperFirst(lower(word)))
        .join("");
}
function withoutQuoted(text) {
    return text.replace(/`[^`]*`|"[^"]*"|'[^']*'/g, "");
}
function lower(text) {
    return text.toLowerCase();
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

// EXTERNAL MODULE: ./packages/commits/lib/quote.js
var quote = __webpack_require__(3468);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/words.js



/** Whether a text is in one of some cases, as commitlint asks it (`[severity, when, cases]`); no cases ask nothing. */
function caseProblems(what, text, options, line) {
    const { case: cases } = options;
    if (text === null || text.trim() === "" || cases === null)
        return rule/* KEPT */.t;
    const never = options.when === "never";
    if (cases.some((each) => isInCase(text, each)) !== never)
        return rule/* KEPT */.t;
    const [first = "lower-case"] = cases;
    return [
        {
            message: `The ${what} ${(0,quote/* quote */.h)(text)} ${never ? "is" : "is not"} in ${cases.join(" or ")}.`,
            hint: never
                ? `Write it in another case, such as ${(0,quote/* paste */.o)(text.toLowerCase())}.`
                : `Write ${(0,quote/* paste */.o)(inCase(text, first))}.`,
            line,
        },
    ];
}
/** Whether a text is as long as it must and as short as it may be, in characters. */
function lengthProblems(what, text, options, line) {
    if (text === null)
        return rule/* KEPT */.t;
    const { min = null, max = null } = options;
    if (max !== null && text.length > max)
        return [
            { message: `The ${what} has ${text.length} characters; at most ${max} are allowed.`, hint: "Shorten it.", line },
        ];
    if (min !== null && text.length < min)
        return [
            {
                message: `The ${what} has ${text.length} characters; at least ${min} are expected.`,
                hint: "Say more.",
                line,
            },
        ];
    return rule/* KEPT */.t;
}
/** Whether a text ends with a character (`always`) or does not (`never`). */
function endProblems(what, text, { when, character }, line) {
    if (text === "" || character === null)
        return rule/* KEPT */.t;
    const ends = text.endsWith(character);
    if (ends === (when === "always"))
        return rule/* KEPT */.t;
    const last = text.slice(-80);
    return [
        ends
            ? {
                message: `The ${what} ends with ${(0,quote/* quote */.h)(character)}.`,
                hint: `End it as ${(0,quote/* paste */.o)(last.slice(0, -character.length))}.`,
                line,
            }
            : {
                message: `The ${what} does not end with ${(0,quote/* quote */.h)(character)}.`,
                hint: `End it as ${(0,quote/* paste */.o)(last + character)}.`,
                line,
            },
    ];
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/case.js



const bodyCase = {
    id: "body/case",
    severity: "off",
    description: "The body is in the configured case.",
    why: "One way of writing keeps logs even.",
    mend: "Write the body in the configured case.",
    needs: [],
    options: caseOptions("always", ["sentence-case"]),
    example: {
        bad: "fix: round doses down\n\ndoses were rounded up.",
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message }, options) {
        return message.body.length === 0 ? rule/* KEPT */.t : caseProblems("body", message.body.join("\n"), options, message.bodyLine);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/empty.js


const bodyEmpty = {
    id: "body/empty",
    severity: "off",
    description: "The message has a body.",
    why: "A title says what changed; only the body has room for why.",
    mend: "Say after an empty line why the change is made.",
    needs: [],
    options: whenOption("never", "there must be no body", "the body must not be empty"),
    example: { bad: "fix: round doses down", good: "fix: round doses down\n\nDoses were rounded up." },
    check({ message }, { when }) {
        const empty = message.body.length === 0;
        if (empty === (when === "always"))
            return rule/* KEPT */.t;
        return [
            empty
                ? { message: "The message has no body.", hint: "Say after an empty line why the change is made.", line: null }
                : { message: "The message has a body.", hint: "Say all in the first line.", line: message.bodyLine },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/full-stop.js



const bodyFullStop = {
    id: "body/full-stop",
    severity: "off",
    description: "The body ends with a full stop.",
    why: "A body of sentences ends as sentences do; one that does not was perhaps cut off.",
    mend: "End the last sentence.",
    needs: [],
    options: endOptions("always"),
    example: {
        bad: "fix: round doses down\n\nDoses were rounded up",
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message: { body, bodyLine } }, options) {
        const last = body.at(-1);
        return last === undefined ? rule/* KEPT */.t : endProblems("body", last, options, bodyLine + body.length - 1);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/leading-blank.js

const leadingBlank = {
    id: "body/leading-blank",
    severity: "error",
    description: "An empty line separates the first line from the rest; without it git takes the whole paragraph for the title.",
    why: "git takes everything up to the first empty line for the title.",
    mend: "Put an empty line after the first line.",
    needs: [],
    example: {
        bad: "fix: round doses down\nDoses were rounded up.",
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message }) {
        if (message.body.length === 0 || message.bodyLine > message.header.line + 1)
            return rule/* KEPT */.t;
        return [
            {
                message: "The body follows the first line without an empty line between them.",
                hint: `Put an empty line before line ${message.bodyLine}.`,
                line: message.bodyLine,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/max-length.js


const bodyMaxLength = {
    id: "body/max-length",
    severity: "off",
    description: "The body has at most `max` characters.",
    why: "What is longer than a page belongs into the documentation, where it is found again.",
    mend: "Move the details to the documentation and link them.",
    needs: [],
    options: { max: { default: 10000, description: "Most characters." } },
    example: {
        bad: "fix: round doses down\n\nDoses were rounded up, and nobody knew.",
        good: "fix: round doses down\n\nDoses were rounded up.",
        options: { max: 30 },
    },
    check({ message }, { max }) {
        if (message.body.length === 0)
            return rule/* KEPT */.t;
        return lengthProblems("body", message.body.join("\n"), { max }, message.bodyLine);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/max-line-length.js

const URL = /[a-z]:\/\//;
const FENCE = /^ {0,3}(```|~~~)/;
const CODE = /^(\t| {4}|>)/;
const maxLineLength = {
    id: "body/max-line-length",
    severity: "warning",
    description: "A line of the body has at most `commit.body-max-line-length` characters (default 200); lines with a URL and code (indented by four spaces or a tab, quoted with `>`, or between fences) may be longer.",
    why: "Long lines are cut or wrapped badly by `git log`, mails and review tools.",
    mend: "Break the line.",
    needs: [],
    options: { max: { default: null, description: "Most characters; without it `commit.body-max-line-length`." } },
    example: {
        bad: `fix: round doses down\n\n${"Doses were rounded up. ".repeat(10)}`,
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message, context }, { max }) {
        const limit = max ?? context.configuration.commit["body-max-line-length"];
        if (!message.body.some((line) => line.length > limit))
            return rule/* KEPT */.t;
        const problems = [];
        let fenced = false;
        message.body.forEach((line, index) => {
            if (FENCE.test(line))
                fenced = !fenced;
            if (line.length <= limit || fenced || CODE.test(line) || URL.test(line))
                return;
            problems.push({
                message: `Line ${message.bodyLine + index} has ${line.length} characters; at most ${limit} are allowed.`,
                hint: "Break the line.",
                line: message.bodyLine + index,
            });
        });
        return problems;
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/min-length.js


const bodyMinLength = {
    id: "body/min-length",
    severity: "off",
    description: "A body, where there is one, has at least `min` characters.",
    why: "A body of one word explains nothing.",
    mend: "Say why the change is made.",
    needs: [],
    options: { min: { default: 20, description: "Fewest characters." } },
    example: { bad: "fix: round doses down\n\nSee title.", good: "fix: round doses down\n\nDoses were rounded up." },
    check({ message }, { min }) {
        if (message.body.length === 0)
            return rule/* KEPT */.t;
        return lengthProblems("body", message.body.join("\n"), { min }, message.bodyLine);
    },
};

// EXTERNAL MODULE: ./packages/commits/lib/characters.js
var characters = __webpack_require__(1794);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/plain-characters.js


const bodyCharacters = {
    id: "body/plain-characters",
    severity: "error",
    description: "What follows the first line has no NUL, control, bidirectional or invisible characters; the marks that right-to-left and Indic scripts and emoji need are allowed.",
    why: "git ends a message at a NUL, so the rest is lost; other hidden characters let a reader see another text than tools do.",
    mend: "Type the line anew without the character.",
    needs: [],
    example: {
        bad: "fix: round doses down\n\nDoses were \u202Epu dednuor\u202C.",
        good: "fix: round doses down\n\nDoses were rounded up (\u05e9\u05dc\u05d5\u05dd).",
    },
    check({ message, plain }) {
        if (plain)
            return rule/* KEPT */.t;
        const problems = [];
        const lines = message.raw.split("\n");
        for (let index = message.header.line; index < lines.length && problems.length < MOST; index++) {
            const hidden = (0,characters/* hiddenCharacter */.g1)(lines[index] ?? "", "prose");
            if (hidden === undefined)
                continue;
            const nul = hidden.name === "U+0000";
            problems.push({
                message: nul
                    ? `Line ${index + 1} has a NUL at column ${hidden.index + 1}, at which git ends the message.`
                    : `Line ${index + 1} has a hidden character at column ${hidden.index + 1}: ${hidden.name}, ${hidden.kind}.`,
                hint: nul ? "Take it away, or all that follows is lost." : "Type the line anew without it.",
                line: index + 1,
            });
            if (nul)
                break;
        }
        return problems;
    },
};
/** Places that are worth naming. */
const MOST = 100;

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/references.js



const references = {
    id: "body/references",
    severity: "off",
    description: "The message refers to an issue: `#12`, `acme/shop#12`, `GH-12`, `TRUNK-6463` or the address of one.",
    why: "A change control process starts from a recorded request; the reference leads back to it.",
    mend: "Name the issue, for example in a footer `Refs: #12`.",
    needs: [],
    options: whenOption("never", "there must be no reference", "references must not be empty"),
    example: { bad: "fix: round doses down", good: "fix: round doses down\n\nRefs: #12" },
    check({ message }, { when }) {
        const line = message.raw.split("\n").findIndex((each) => REFERENCE.test(each));
        if (line < 0 === (when === "always"))
            return rule/* KEPT */.t;
        return [
            line < 0
                ? {
                    message: "The message refers to no issue.",
                    hint: `Add before the trailers: ${(0,quote/* paste */.o)("Refs: #<number>")}.`,
                    line: null,
                }
                : { message: "The message refers to an issue.", hint: "Take the reference away.", line: line + 1 },
        ];
    },
};
const REFERENCE = /(^|[\s([,:/\w])(#\d{1,10}|\b[A-Z][A-Z0-9]{1,15}-\d{1,10})\b|\/(issues|pull|browse)\/[\w-]*\d/;

;// CONCATENATED MODULE: ./packages/commits/lib/rules/breaking/described.js


const described = {
    id: "breaking/described",
    severity: "warning",
    description: "A header marked with `!` comes with a BREAKING-CHANGE trailer that says what breaks and how to migrate.",
    why: "Conventional Commits allows `!` alone, but then nobody knows what breaks or how to migrate.",
    mend: "Add a BREAKING-CHANGE trailer, or `BREAKING CHANGE:` in a paragraph before the trailers.",
    needs: [],
    example: {
        bad: "feat!: require a patient id\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
    },
    check({ message: { header }, declarations }) {
        if (!header.breaking || declarations.some((each) => each.canonical === "BREAKING-CHANGE"))
            return rule/* KEPT */.t;
        return [
            {
                message: 'The header is marked as breaking by "!", but nothing says what breaks.',
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)("BREAKING-CHANGE: <what breaks and how to migrate>")}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/breaking/marked.js


const marked = {
    id: "breaking/marked",
    severity: "warning",
    description: "A message with a BREAKING-CHANGE trailer, or of the type `breaking`, has `!` in its header.",
    why: "Tools that read only titles would miss that the change breaks something.",
    mend: "Put `!` before the colon.",
    needs: [],
    example: {
        bad: "feat: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
    },
    check({ message: { header, breaking } }) {
        if (!header.conventional || header.breaking || !(breaking || header.type === "breaking"))
            return rule/* KEPT */.t;
        const scope = header.scope === null ? "" : `(${header.scope})`;
        return [
            {
                message: 'The change is breaking, but its header is not marked with "!".',
                hint: `Write ${(0,quote/* paste */.o)(`${header.type}${scope}!: ${header.subject}`)}.`,
                line: header.line,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/lines-of-codes.js

/** The line at which each code stands first in a COMPLIANCE trailer. */
function linesOfCodes(declarations) {
    const lines = new Map();
    for (const { canonical, value, line } of declarations)
        if (canonical === "COMPLIANCE")
            for (const code of trailer_table/* trailerTable */.WY.COMPLIANCE.read(value) ?? [])
                if (!lines.has(code))
                    lines.set(code, line);
    return lines;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/implausible.js



const implausible = {
    id: "codes/implausible",
    severity: "warning",
    description: "What a code in COMPLIANCE is about shows in the change: in a path, in a changed line, in the domain of a service or in a finding.",
    why: "A code that is only pasted makes the trail of evidence longer and worth less.",
    mend: "Name the control that the change serves, or leave the code out.",
    needs: ["codes"],
    example: {
        bad: "docs: correct the spelling\n\nCOMPLIANCE: PCI:10.2.1\n",
        good: "docs: correct the spelling\n\nCOMPLIANCE: PCI:6.5.1\n",
        context: { domains: [] },
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "implausible"))
            return rule/* KEPT */.t;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "implausible")
            .map((code) => ({
            message: `Nothing in the change supports the control code ${(0,quote/* quote */.h)(code.raw)}.`,
            hint: `It is about ${code.topics.join(", ")}, and no changed path or line, no service of its domain and no finding is; name the control that the change serves, or remove ${(0,quote/* paste */.o)(code.raw)}.`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/superseded.js



const superseded = {
    id: "codes/superseded",
    severity: "warning",
    description: "Codes in COMPLIANCE are in force at the commit's date; a superseded one is shown with its successor.",
    why: "Evidence for a control that was no longer in force does not count.",
    mend: "Write the successor.",
    needs: ["codes"],
    example: {
        bad: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-3.2.1\n",
        good: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-4.0.1\n",
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "superseded"))
            return rule/* KEPT */.t;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "superseded")
            .map((code) => ({
            message: `The control code ${(0,quote/* quote */.h)(code.raw)} is no longer in force at the commit's date.`,
            hint: code.suggestions.length === 0
                ? "It has no successor; name the control that applies now."
                : `Write its successor ${code.suggestions.map(quote/* paste */.o).join(" or ")}.`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/too-coarse.js



const tooCoarse = {
    id: "codes/too-coarse",
    severity: "error",
    description: "A change of high or critical risk names at least one precise code of each framework, not only a shorthand for all of it.",
    why: "An auditor of a risky change asks which control it serves; a whole act or standard is no answer.",
    mend: "Name the precise control, beside the shorthand or instead of it.",
    needs: ["codes", "risk"],
    example: {
        bad: "feat: post refunds to the ledger\n\nCOMPLIANCE: SOX-404\n",
        good: "feat: post refunds to the ledger\n\nCOMPLIANCE: SOX:ITGC-001\n",
        context: { computedLevel: "high" },
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "too-coarse"))
            return rule/* KEPT */.t;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "too-coarse")
            .map((code) => ({
            message: `The control code ${(0,quote/* quote */.h)(code.raw)} stands for many controls, which is too coarse for a change of high or critical risk.`,
            hint: code.suggestions.length === 0
                ? "Name the precise control too."
                : `Name the precise control too, such as ${code.suggestions.map(quote/* paste */.o).join(" or ")}.`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/unknown.js



const unknown = {
    id: "codes/unknown",
    severity: "error",
    description: "Every code in COMPLIANCE is in the catalog of controls.",
    why: "A code that does not exist evidences nothing, however right it looks.",
    mend: "Take the suggestion, or look the code up in the catalog.",
    needs: ["codes"],
    example: {
        bad: "feat: log access\n\nCOMPLIANCE: HIPAA:164.321(b)\n",
        good: "feat: log access\n\nCOMPLIANCE: HIPAA:164.312(b)\n",
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "unknown"))
            return rule/* KEPT */.t;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "unknown")
            .map((code) => ({
            message: `The control code ${(0,quote/* quote */.h)(code.raw)} is not in the catalog.`,
            hint: code.suggestions.length === 0
                ? `Write a code such as ${(0,quote/* paste */.o)("HIPAA:164.312(b)")}, ${(0,quote/* paste */.o)("PART11:11.10(e)")}, ${(0,quote/* paste */.o)("SOX:404")} or ${(0,quote/* paste */.o)("PCI:3")}.`
                : `Did you mean ${code.suggestions.map(quote/* paste */.o).join(" or ")}?`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/content/problems.js


/** What the detectors found in a message, without the values; nothing where they did not look. */
function contentProblems(findings, category, what) {
    if (findings === null)
        return rule/* KEPT */.t;
    return findings
        .filter((finding) => finding.category === category && !finding.synthetic)
        .map(({ rule, redacted }) => ({
        message: `The message holds ${what}: ${(0,quote/* quote */.h)(redacted)} (${rule}).`,
        hint: "Take it out of the message: `git commit --amend`, or `git rebase -i` for older commits.",
        line: null,
    }));
}
/** A finding in a message, for the rules' examples. */
function sampleFinding(category, rule, redacted) {
    return {
        rule,
        category,
        severity: "critical",
        confidence: 95,
        tier: category === "secret" ? "A" : null,
        safeguard: null,
        commit: null,
        location: null,
        side: "message",
        column: null,
        endColumn: null,
        redacted,
        context: "main",
        synthetic: false,
        controls: [],
    };
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/content/phi.js

const phi = {
    id: "content/phi",
    severity: "error",
    description: "The message holds no protected health information.",
    why: "Names, numbers and dates of patients in a message are a disclosure to everybody with a clone (45 CFR 164.502).",
    mend: "Rewrite the message without them; where it was pushed, tell who answers for privacy.",
    needs: ["findings"],
    example: {
        bad: "fix: show the allergies of MRN 12345678",
        good: "fix: show the allergies of a patient without encounters",
        goodContext: { findings: [] },
        context: { findings: [sampleFinding("phi", "phi/mrn", "[MRN]")] },
    },
    check({ context: { findings } }) {
        return contentProblems(findings, "phi", "protected health information");
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/content/secret.js

const secret = {
    id: "content/secret",
    severity: "error",
    description: "The message holds no password, key or token.",
    why: "A message cannot be changed once it is pushed; everybody with a clone has the secret.",
    mend: "Change the secret first, then rewrite the message: `git commit --amend`, or `git rebase -i` for older ones.",
    needs: ["findings"],
    example: {
        bad: "fix: use the key AKIA0000000000000000",
        good: "fix: use the key from the vault",
        goodContext: { findings: [] },
        context: { findings: [sampleFinding("secret", "secret/aws-access-key", "[AWS KEY]")] },
    },
    check({ context: { findings } }) {
        return contentProblems(findings, "secret", "a secret");
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/case.js


const headerCase = {
    id: "header/case",
    severity: "off",
    description: "The whole first line is in the configured case.",
    why: "One way of writing keeps logs and release notes even.",
    mend: "Write the line in the configured case.",
    needs: [],
    options: caseOptions("always", ["lower-case"]),
    example: { bad: "feat: show Allergies", good: "feat: show allergies" },
    check({ message: { header } }, options) {
        return caseProblems("first line", header.text, options, header.line);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-empty.js


const subjectEmpty = {
    id: "header/subject-empty",
    severity: "error",
    description: "Something follows the colon of the first line.",
    why: "A type without a subject says nothing.",
    mend: "Say after the colon what changes.",
    needs: [],
    example: { bad: "fix(api):", good: "fix(api): answer 404 for an unknown patient" },
    check({ message: { header } }) {
        if (!isSubjectEmpty(header))
            return rule/* KEPT */.t;
        return [
            {
                message: "Nothing follows the colon of the first line.",
                hint: `Say what changes: ${(0,quote/* paste */.o)(`${header.text.trim()} <what changes>`)}.`,
                line: header.line,
            },
        ];
    },
};
/** Whether a header is conventional but for its missing subject. */
function isSubjectEmpty(header) {
    return !header.conventional && /^[A-Za-z][\w-]*(\([^()]+\))?!?:\s*$/.test(header.text);
}

// EXTERNAL MODULE: ./packages/commits/lib/rules/header/suggest-header.js
var suggest_header = __webpack_require__(4942);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/type-empty.js




const typeEmpty = {
    id: "header/type-empty",
    severity: "error",
    description: "A type stands before the scope and the colon of the first line.",
    why: "Without a type nobody can tell a feature from a mended fault, and tools skip the commit.",
    mend: "Put a type from `commit.types` before the scope or the colon.",
    needs: [],
    options: whenOption("never", "there must be no type", "the type must not be empty"),
    example: { bad: "(ui): show allergies", good: "feat(ui): show allergies" },
    check({ message: { header }, context }, { when }) {
        if (when === "always") {
            if (header.type === null)
                return rule/* KEPT */.t;
            const rest = header.subject ?? "";
            return [
                {
                    message: `The first line has the type ${(0,quote/* quote */.h)(header.type)}, but types are not wanted here.`,
                    hint: `Write ${(0,quote/* paste */.o)(rest)}.`,
                    line: header.line,
                },
            ];
        }
        if (!isTypeEmpty(header))
            return rule/* KEPT */.t;
        return [
            {
                message: `No type stands before the colon of ${(0,quote/* quote */.h)(header.text)}.`,
                hint: `Write ${(0,quote/* paste */.o)(withType(header.text, context.configuration.commit.types))}.`,
                line: header.line,
            },
        ];
    },
};
// An empty type: a colon or a scope in parentheses comes first.
const NO_TYPE = /^\s*(\([^()]*\))?!?:\s/;
/** Whether a header is conventional but for its missing type. */
function isTypeEmpty(header) {
    return !header.conventional && NO_TYPE.test(header.text);
}
function withType(text, types) {
    const colon = text.indexOf(":");
    const suggested = (0,suggest_header/* suggestHeader */.X)(text.slice(colon + 1), types);
    return `${suggested.slice(0, suggested.indexOf(":"))}${text.slice(0, colon).trim()}: ${text.slice(colon + 1).trim()}`;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/conventional.js





const conventional = {
    id: "header/conventional",
    severity: "error",
    description: "The first line is `type(scope)!: subject` as Conventional Commits 1.0.0 says; scope and `!` may be absent.",
    why: "Release notes, versions and the risk score are computed from the type.",
    mend: "Start with a type from `commit.types`, a colon and a space; findings propose the whole line.",
    needs: [],
    example: { bad: "Fixed the login", good: "fix: keep the session after a login" },
    check({ message: { header }, context }) {
        if (header.conventional || isSubjectEmpty(header) || isTypeEmpty(header))
            return rule/* KEPT */.t;
        const { types } = context.configuration.commit;
        return [
            {
                message: header.text === ""
                    ? "The message is empty."
                    : `The first line ${(0,quote/* quote */.h)(header.text)} is not "type(scope): subject" (Conventional Commits 1.0.0).`,
                hint: `Write it as ${(0,quote/* paste */.o)((0,suggest_header/* suggestHeader */.X)(header.text, types))}; types: ${types.join(", ")}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/exclamation-mark.js



const exclamationMark = {
    id: "header/exclamation-mark",
    severity: "off",
    description: "The first line has no `!` before its colon (or always has, for a branch of breaking changes).",
    why: "Some teams state breaking changes by footer only, so that they are always explained.",
    mend: "Drop the `!` and say in BREAKING-CHANGE what breaks.",
    needs: [],
    options: whenOption("never", "it must have one", "it must have none"),
    example: { bad: "feat!: drop the old list", good: "feat: drop the old list" },
    check({ message: { header } }, { when }) {
        if (!header.conventional || header.breaking === (when === "always"))
            return rule/* KEPT */.t;
        const scope = header.scope === null ? "" : `(${header.scope})`;
        const mark = header.breaking ? "" : "!";
        return [
            {
                message: `The first line ${header.breaking ? "has" : "lacks"} "!" before its colon.`,
                hint: `Write ${(0,quote/* paste */.o)(`${header.type}${scope}${mark}: ${header.subject}`)}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/max-length.js

const maxLength = {
    id: "header/max-length",
    severity: "error",
    description: "The first line has at most `commit.header-max-length` characters (default 100).",
    why: "GitHub and `git log --oneline` cut long titles, so the end is not read.",
    mend: "Say it shorter, and move details to the body.",
    needs: [],
    options: { max: { default: null, description: "Most characters; without it `commit.header-max-length`." } },
    example: {
        bad: "fix: keep the session of a user who logs in again while a former session of the same user is still open somewhere",
        good: "fix: keep the session of a user who logs in twice",
    },
    check({ message: { header }, context }, { max }) {
        const limit = max ?? context.configuration.commit["header-max-length"];
        if (header.text.length <= limit)
            return rule/* KEPT */.t;
        return [
            {
                message: `The first line has ${header.text.length} characters; at most ${limit} are allowed.`,
                hint: "Shorten it, and move the details to the body after an empty line.",
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/min-length.js

const minLength = {
    id: "header/min-length",
    severity: "off",
    description: "The first line has at least `min` characters.",
    why: "`fix: bug` says nothing to the one who reads it in a year.",
    mend: "Say what changes, and where.",
    needs: [],
    options: { min: { default: 15, description: "Fewest characters." } },
    example: { bad: "fix: bug", good: "fix: keep the session after a login" },
    check({ message: { header } }, { min }) {
        return lengthProblems("first line", header.text, { min }, header.line);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/plain-characters.js



const headerCharacters = {
    id: "header/plain-characters",
    severity: "error",
    description: "The first line has no control, bidirectional or invisible characters, and its type and scope no letters that pass for others.",
    why: "A line that reads `feat: ...` to a person and something else to a tool can pass a review and dodge a rule.",
    mend: "Type the line anew; in type and scope use plain letters.",
    needs: [],
    example: { bad: "fe\u0430t: show allergies", good: "feat: show allergies für ältere Patienten" },
    check({ message: { header }, plain }) {
        if (plain)
            return rule/* KEPT */.t;
        const { text, line } = header;
        const problems = [];
        const hidden = (0,characters/* hiddenCharacter */.g1)(text.slice(0, LONGEST), "name");
        if (hidden !== undefined)
            problems.push({
                message: `The first line has a hidden character at column ${hidden.index + 1}: ${hidden.name}, ${hidden.kind}.`,
                hint: "Type the line anew without it.",
                line,
            });
        const prefix = prefixOf(text);
        const looks = (0,characters/* skeleton */.qV)(prefix);
        const said = hidden !== undefined && hidden.index < prefix.length;
        if (!said && looks !== prefix && (isPlainPrefix(looks) || (0,characters/* mixesScripts */.pN)(prefix)))
            problems.push({
                message: `Type or scope of ${(0,quote/* quote */.h)(text)} has a letter that only looks like another: ${(0,characters/* lookAlike */.W7)(prefix) ?? "two alphabets in a word"}.`,
                hint: isPlainPrefix(looks)
                    ? `Write ${(0,quote/* paste */.o)(looks + text.slice(prefix.length))}.`
                    : "Type it anew in one alphabet.",
                line,
            });
        return problems;
    },
};
/** Characters of a header that are looked at: what comes later cannot be its type. */
const LONGEST = 10_000;
/** What stands before the subject: up to the first colon, or something that passes for one. */
function prefixOf(text) {
    const match = /^.{0,120}?[:\u2236\ua789\u02d0\u0589\uff1a\ufe55]/u.exec(text);
    return match === null ? "" : match[0];
}
function isPlainPrefix(text) {
    return /^[A-Za-z][\w-]*(\([ -~]+\))?!?:$/.test(text);
}

// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/scope-enum.js



const scopeEnum = {
    id: "header/scope-enum",
    severity: "error",
    description: "Each scope (several are separated by commas) is one of `commit.scopes`; an empty list allows any.",
    why: "Misspelt scopes split one part of the product in two in every report.",
    mend: "Use a scope of the list, or add the new one to `commit.scopes`.",
    needs: [],
    example: { bad: "feat(any,where): show allergies", good: "feat(anywhere): show allergies" },
    check({ message: { header }, context }) {
        const { scopes } = context.configuration.commit;
        if (scopes.length === 0 || header.scope === null)
            return rule/* KEPT */.t;
        return scopesOf(header)
            .filter((scope) => !scopes.includes(scope))
            .map((scope) => {
            const [near] = (0,nearest/* nearest */.p)(scope, scopes);
            return {
                message: `The scope ${(0,quote/* quote */.h)(scope)} is not one of: ${scopes.join(", ")}.`,
                hint: near === undefined ? `Use one of: ${scopes.join(", ")}.` : `Write the scope as ${(0,quote/* paste */.o)(near)}.`,
                line: header.line,
            };
        });
    },
};
/** The scopes of a header: several are separated by commas. */
function scopesOf({ scope }) {
    return scope === null ? [] : scope.split(",").map((each) => each.trim());
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/scope-case.js



const scopeCase = {
    id: "header/scope-case",
    severity: "off",
    description: "Each scope is in the configured case.",
    why: "`ui` and `UI` would be two parts of the product in every report.",
    mend: "Write the scope in the configured case.",
    needs: [],
    options: caseOptions("always", ["lower-case"]),
    example: { bad: "feat(UI): show allergies", good: "feat(ui): show allergies" },
    check({ message: { header } }, options) {
        return scopesOf(header).flatMap((scope) => caseProblems("scope", scope, options, header.line));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/scope-empty.js



const scopeEmpty = {
    id: "header/scope-empty",
    severity: "off",
    description: "The first line names a scope.",
    why: "In a repository of many services the scope tells which one a change is about.",
    mend: "Put the scope in parentheses after the type.",
    needs: [],
    options: whenOption("never", "there must be no scope", "the scope must not be empty"),
    example: { bad: "feat: show allergies", good: "feat(ui): show allergies" },
    check({ message: { header }, context }, { when }) {
        const { type, scope, subject, breaking } = header;
        if (type === null || (scope === null) === (when === "always"))
            return rule/* KEPT */.t;
        const mark = breaking ? "!" : "";
        const { scopes } = context.configuration.commit;
        const choice = scopes.length === 0 ? "<scope>" : `<${scopes.slice(0, 10).join(" | ")}>`;
        return [
            scope === null
                ? {
                    message: "The first line names no scope.",
                    hint: `Write ${(0,quote/* paste */.o)(`${type}(${choice})${mark}: ${subject}`)}.`,
                    line: header.line,
                }
                : {
                    message: `The first line has the scope ${(0,quote/* quote */.h)(scope)}, but scopes are not wanted here.`,
                    hint: `Write ${(0,quote/* paste */.o)(`${type}${mark}: ${subject}`)}.`,
                    line: header.line,
                },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/scope-length.js


const scopeLength = {
    id: "header/scope-length",
    severity: "off",
    description: "The scope has at least `min` and at most `max` characters.",
    why: "Teams that show the scope in a column of its own give it a width.",
    mend: "Say it in fewer or more characters.",
    needs: [],
    options: lengthOptions,
    example: {
        bad: "feat(allergies-and-intolerances): show them",
        good: "feat(allergies): show them",
        options: { max: 12 },
    },
    check({ message: { header } }, options) {
        return lengthProblems("scope", header.scope, options, header.line);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-case.js





const subjectCase = {
    id: "header/subject-case",
    severity: "warning",
    description: "The subject starts in lower case; names and abbreviations such as AES may stay. With `case` it is judged as commitlint does.",
    why: "One way of writing keeps logs and release notes even.",
    mend: "Write the first letter small, or as the configured case asks.",
    needs: [],
    options: caseOptions("never", null),
    example: { bad: "feat: Show allergies", good: "feat: show allergies" },
    check({ message: { header } }, options) {
        const { subject } = header;
        if (options.case !== null)
            return caseProblems("subject", subject, options, header.line);
        if (subject === null || (0,suggest_header/* lowerFirst */.o)(subject) === subject)
            return rule/* KEPT */.t;
        const prefix = header.text.slice(0, header.text.length - subject.length);
        return [
            {
                message: `The subject ${(0,quote/* quote */.h)(subject)} starts with a capital letter.`,
                hint: `Write ${(0,quote/* paste */.o)(prefix + (0,suggest_header/* lowerFirst */.o)(subject))}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-full-stop.js




const subjectFullStop = {
    id: "header/subject-full-stop",
    severity: "error",
    description: "The first line does not end with a full stop.",
    why: "A title is no sentence; the full stop costs room in every list.",
    mend: "Drop it.",
    needs: [],
    options: endOptions("never"),
    example: { bad: "fix: round doses down.", good: "fix: round doses down" },
    check({ message: { header } }, options) {
        if (options.when === "always" || options.character !== ".")
            return endProblems("first line", header.subject ?? "", options, header.line);
        if (header.subject === null || !header.text.endsWith(".") || header.text.endsWith("..."))
            return rule/* KEPT */.t;
        return [
            {
                message: "The first line ends with a full stop.",
                hint: `Write ${(0,quote/* paste */.o)(header.text.slice(0, -1))}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-length.js


const subjectLength = {
    id: "header/subject-length",
    severity: "off",
    description: "The subject has at least `min` and at most `max` characters.",
    why: "Teams that show the subject in a column of its own give it a width.",
    mend: "Say it in fewer or more characters.",
    needs: [],
    options: lengthOptions,
    example: { bad: "feat: x", good: "feat: show allergies", options: { min: 5 } },
    check({ message: { header } }, options) {
        return lengthProblems("subject", header.subject, options, header.line);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/trim.js


const trim = {
    id: "header/trim",
    severity: "error",
    description: "No white space stands before or after the first line, and one space after its colon.",
    why: "The subject follows the colon and space at once (Conventional Commits 1.0.0, rule 5); stray spaces break searches and lists.",
    mend: "Take the spaces away.",
    needs: [],
    example: { bad: "feat:  show allergies ", good: "feat: show allergies" },
    check({ message: { header } }) {
        const { text } = header;
        const trimmed = text.trim();
        const twice = header.subject !== null && text.charAt(text.length - header.subject.length - 2) !== ":";
        if (trimmed === "" || (trimmed === text && !twice))
            return rule/* KEPT */.t;
        const prefix = header.subject === null ? "" : text.slice(0, text.length - header.subject.length).trim();
        return [
            {
                message: twice
                    ? "More than one space follows the colon of the first line."
                    : "White space stands before or after the first line.",
                hint: `Write ${(0,quote/* paste */.o)(header.subject === null ? trimmed : `${prefix} ${header.subject.trim()}`)}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/type-case.js





const typeCase = {
    id: "header/type-case",
    severity: "error",
    description: "The type is in the configured case (lower case by default), or spelled as in `commit.types`.",
    why: "The specification lets tools read types in any case, but lists, filters and release notes compare them letter by letter.",
    mend: "Write the type as it stands in `commit.types`.",
    needs: [],
    options: caseOptions("always", ["lower-case"]),
    example: { bad: "Feat: show allergies", good: "feat: show allergies" },
    check({ message: { header }, context }, options) {
        const { types } = context.configuration.commit;
        const { type } = header;
        if (type === null || (types.includes(type) && options.when !== "never"))
            return rule/* KEPT */.t;
        const [problem] = caseProblems("type", type, options, header.line);
        if (problem === undefined)
            return rule/* KEPT */.t;
        const meant = types.find((each) => each.toLowerCase() === type.toLowerCase()) ?? (0,nearest/* nearest */.p)(type, types)[0];
        return meant === undefined || options.when === "never"
            ? [problem]
            : [{ ...problem, hint: `Write ${(0,quote/* paste */.o)(`${meant}${header.text.slice(type.length)}`)}.` }];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/type-enum.js



const typeEnum = {
    id: "header/type-enum",
    severity: "error",
    description: "The type is one of `commit.types`; its case is for header/type-case to judge.",
    why: "A type that no tool knows is left out of release notes and counted as unknown by the risk score.",
    mend: "Use a type of the list, or add the new one to `commit.types`.",
    needs: [],
    example: { bad: "feta: show allergies", good: "feat: show allergies" },
    check({ message: { header }, context }) {
        const { types } = context.configuration.commit;
        if (header.type === null || isOneOf(header.type, types))
            return rule/* KEPT */.t;
        const rest = header.text.slice(header.type.length);
        const [type] = (0,nearest/* nearest */.p)(header.type, types);
        return [
            {
                message: `The type ${(0,quote/* quote */.h)(header.type)} is not one of: ${types.join(", ")}.`,
                hint: type === undefined ? `Use one of: ${types.join(", ")}.` : `Write ${(0,quote/* paste */.o)(`${type}${rest}`)}.`,
                line: header.line,
            },
        ];
    },
};
function isOneOf(type, types) {
    if (types.includes(type))
        return true;
    const lower = type.toLowerCase();
    return types.some((each) => each.toLowerCase() === lower);
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/type-length.js


const typeLength = {
    id: "header/type-length",
    severity: "off",
    description: "The type has at least `min` and at most `max` characters.",
    why: "Teams that show the type in a column of its own give it a width.",
    mend: "Say it in fewer or more characters.",
    needs: [],
    options: lengthOptions,
    example: { bad: "feature-request: show allergies", good: "feat: show allergies", options: { max: 10 } },
    check({ message: { header } }, options) {
        return lengthProblems("type", header.type, options, header.line);
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/kind/cherry-pick.js


const cherryPick = {
    id: "kind/cherry-pick",
    severity: "warning",
    description: "A cherry-pick that says where it comes from does so as `git cherry-pick -x` writes it, with the full id, in the last paragraph. Otherwise it is judged as what its message is.",
    why: "The audit joins both commits by that line; git counts it among the trailers only there.",
    mend: "Let git write the line: `git cherry-pick -x <commit>`.",
    needs: [],
    example: {
        bad: "fix: round doses down\n\n(cherry picked from commit 0123456)\n",
        good: "fix: round doses down\n\n(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)\n",
    },
    check({ message: { raw, header } }) {
        if (!raw.includes(START))
            return rule/* KEPT */.t;
        const lines = raw.split("\n");
        const last = lines.findLastIndex((line, index) => line.trim() !== "" && lines[index - 1]?.trim() === "");
        const problems = [];
        for (let index = header.line; index < lines.length && problems.length < cherry_pick_MOST; index++) {
            const line = lines[index] ?? "";
            if (!line.startsWith(START))
                continue;
            if (!COMPLETE.test(line))
                problems.push({
                    message: `Line ${index + 1} (${(0,quote/* quote */.h)(line)}) does not name the commit by its full id.`,
                    hint: `Write ${(0,quote/* paste */.o)(`${START} <full sha>)`)}, as \`git cherry-pick -x\` does.`,
                    line: index + 1,
                });
            else if (index < last)
                problems.push({
                    message: `Line ${index + 1} says where the commit was picked from, but stands before the last paragraph, so git does not see it.`,
                    hint: "Move the line into the last paragraph, among the trailers.",
                    line: index + 1,
                });
        }
        return problems;
    },
};
const START = "(cherry picked from commit";
const COMPLETE = /^\(cherry picked from commit ([0-9a-f]{40}|[0-9a-f]{64})\)\s*$/;
/** Places that are worth naming. */
const cherry_pick_MOST = 100;

// EXTERNAL MODULE: ./packages/commits/lib/rules/kind/fixup.js
var fixup = __webpack_require__(9101);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/kind/revert-names-commit.js


const SHA = /\b[0-9a-f]{7,64}\b/;
const BY_TEXT = /\b[Rr]everts? (?:commits? )?[0-9a-f]{7,64}\b/;
const BY_PULL_REQUEST = /\b[Rr]everts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}\b/;
const revertNamesCommit = {
    id: "kind/revert-names-commit",
    severity: "error",
    description: "A revert names the commit that it reverts, as `git revert` writes it or in a trailer Reverts or Refs. GitHub's Revert button names a pull request instead: a warning.",
    why: "An auditor must be able to follow from the revert to what it took back, also after titles were edited.",
    mend: "Keep git's line `This reverts commit <sha>.` in the body.",
    needs: [],
    example: {
        bad: 'Revert "feat: show allergies"\n',
        good: 'Revert "feat: show allergies"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
        context: { kind: "revert" },
    },
    check({ message, context }) {
        if (context.kind !== "revert" || namesCommit(message))
            return rule/* KEPT */.t;
        const named = message.body.some((line) => BY_PULL_REQUEST.test(line));
        return [
            {
                message: named
                    ? "The revert names a pull request, not the commit that it reverts."
                    : "The revert does not say which commit it reverts.",
                hint: `Add to the body: ${(0,quote/* paste */.o)("This reverts commit <full sha>.")}.`,
                line: null,
                ...(named ? { severity: "warning" } : {}),
            },
        ];
    },
};
function namesCommit(message) {
    return (message.body.some((line) => BY_TEXT.test(line)) ||
        [...message.trailers, ...message.footers].some(({ key, value }) => /^(reverts|refs)$/i.test(key) && SHA.test(value.slice(0, 1000))));
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/kind/revert-of-revert.js


const revertOfRevert = {
    id: "kind/revert-of-revert",
    severity: "warning",
    description: 'The revert of a revert says `Reapply "..."`, as git has written it since 2.43. It brings the change back, so it needs the trailers that the change needs.',
    why: 'Nobody can tell from `Revert "Revert "Revert ...` whether the change is in or out.',
    mend: 'Title it `Reapply "<title of the change>"` and keep the line that names the reverted commit.',
    needs: [],
    example: {
        bad: 'Revert "Revert "feat: show allergies""\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
        good: 'Reapply "feat: show allergies"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
        context: { kind: "revert" },
    },
    check({ message: { header }, context }) {
        if (context.kind !== "revert")
            return rule/* KEPT */.t;
        const nested = NESTED.exec(header.text);
        if (nested === null)
            return rule/* KEPT */.t;
        const depth = (nested[0].match(/Revert "/g) ?? []).length;
        const title = header.text.slice(nested[0].length).replace(/(" \(#\d{1,10}\)|")+$/, "");
        const written = depth % 2 === 0 ? `Reapply "${title}"` : `Revert "${title}"`;
        return [
            {
                message: `${(0,quote/* quote */.h)(header.text)} is a revert of a revert ${depth - 1 === 1 ? "" : `(${depth - 1} times over) `}and does not say whether the change is in or out.`,
                hint: `Write ${(0,quote/* paste */.o)(written)}.`,
                line: header.line,
            },
        ];
    },
};
const NESTED = /^(Revert "){2,1000}/;

// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/risk/declared-too-low.js



const declaredTooLow = {
    id: "risk/declared-too-low",
    severity: "error",
    description: "RISK-LEVEL is not below the level that risk-score computes from the diff and its history.",
    why: "A change that calls itself harmless gets the review of a harmless one.",
    mend: "Declare the computed level, or make the change smaller.",
    needs: ["risk"],
    example: {
        bad: "fix: rotate keys\n\nRISK-LEVEL: low\n",
        good: "fix: rotate keys\n\nRISK-LEVEL: medium\n",
        context: { computedLevel: "medium" },
    },
    check({ message, declarations, context: { computedLevel } }) {
        const { riskLevel } = message.declared;
        if (riskLevel === null || computedLevel === null || (0,nouns/* compareLevels */.t9)(riskLevel, computedLevel) >= 0)
            return rule/* KEPT */.t;
        return [
            {
                message: `RISK-LEVEL says ${riskLevel}, but the computed level is ${computedLevel}.`,
                hint: `Write ${(0,quote/* paste */.o)(`RISK-LEVEL: ${computedLevel}`)}, or make the change smaller.`,
                line: declarations.find((each) => each.canonical === "RISK-LEVEL")?.line ?? null,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/text/lib/budget.js
var lib_budget = __webpack_require__(5032);
// EXTERNAL MODULE: ./packages/commits/lib/tokens.js
var tokens = __webpack_require__(9704);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/size/tokens.js



const tokens_tokens = {
    id: "size/tokens",
    severity: "warning",
    description: "Message and diff fit the review budget `commit.review-tokens` (default 8192 tokens, estimated as UTF-8 bytes / 3): more is not reviewed well by people or models.",
    why: "What is too long is not read to the end by people, and not taken in whole by models.",
    mend: "Split the commit into steps that each make sense alone.",
    needs: ["diff"],
    options: { max: { default: null, description: "Most tokens; without it `commit.review-tokens`." } },
    example: {
        bad: "feat: show allergies in the list of patients",
        good: "feat: show allergies",
        context: { diffBytes: 8192 * 3 - 30 },
    },
    check({ message, context: { diffBytes, configuration } }, { max }) {
        if (diffBytes === null)
            return rule/* KEPT */.t;
        const budget = max ?? configuration.commit["review-tokens"];
        const estimate = (0,tokens/* estimatedTokens */.T)((0,lib_budget/* byteLength */.d)(message.raw) + diffBytes);
        if (estimate <= budget)
            return rule/* KEPT */.t;
        return [
            {
                message: `Message and diff are about ${estimate} tokens; the review budget is ${budget}.`,
                hint: "Split the commit into steps that each make sense alone (`git rebase -i`, `git add -p`).",
                line: null,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/commits/lib/squash/carried.js
var squash_carried = __webpack_require__(3238);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/squash/trailers-kept.js



const trailersKept = {
    id: "squash/trailers-kept",
    severity: "error",
    description: "The message that a squash merge lands keeps the trailers of its commits: flags and the highest of ordered values, all items of lists.",
    why: "A squash merge drops the messages of its commits; what they declare would be lost to the audit.",
    mend: "Put the trailers into the pull request's description or into the merge dialog, in the last paragraph.",
    needs: [],
    example: {
        bad: "feat: show allergies (#12)\n",
        good: "feat: show allergies (#12)\n\nRISK-LEVEL: medium\n",
        context: { carried: [{ name: "RISK-LEVEL", value: "medium" }] },
    },
    check({ declarations, context: { carried } }) {
        if (carried === null)
            return rule/* KEPT */.t;
        return carried
            .filter((trailer) => !(0,squash_carried/* isCarried */.T)(trailer, declarations))
            .map((trailer) => ({
            message: `The commits say ${trailer.name}, but the squash message would not.`,
            hint: `Add to the last paragraph of the pull request's description or of the merge dialog: ${(0,quote/* paste */.o)(`${trailer.name}: ${trailer.value}`)}.`,
            line: null,
        }));
    },
};

// EXTERNAL MODULE: ./packages/commits/lib/ai-tools.js
var ai_tools = __webpack_require__(5130);
;// CONCATENATED MODULE: ./packages/commits/lib/person.js
/** The person in `Name <mail>`; undefined when the text is something else. */
function parsePerson(text) {
    const open = text.indexOf("<");
    const close = text.indexOf(">", open);
    if (open < 0 || close < 0)
        return undefined;
    const email = text.slice(open + 1, close).trim();
    return email === "" ? undefined : { name: text.slice(0, open).trim(), email };
}
/** The trailers that say who did something (`Signed-off-by`, `Assisted-by`, ...), git's first, then the footers that git does not see. */
function byTrailers(message) {
    // Several rules ask in a row about the same message, and most messages have few or none.
    if (message !== asked) {
        asked = message;
        answer = found(message);
    }
    return answer;
}
let asked;
let answer = [];
function found({ trailers, footers }) {
    const list = [];
    for (const trailer of trailers)
        if (saysBy(trailer))
            list.push(trailer);
    // Both are in the order of their lines, so one walk finds the footers that git does not see.
    let next = 0;
    for (const footer of footers) {
        while ((trailers[next]?.line ?? Infinity) < footer.line)
            next++;
        if (trailers[next]?.line !== footer.line && saysBy(footer))
            list.push(footer);
    }
    return list;
}
/** Whether a key ends with `by` in any case. */
function saysBy({ key }) {
    const last = key.charCodeAt(key.length - 1);
    if (last !== 121 && last !== 89)
        return false;
    const before = key.charCodeAt(key.length - 2);
    return before === 98 || before === 66;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/ai-attribution.js




const aiAttribution = {
    id: "trailers/ai-attribution",
    severity: "error",
    description: "A tool (language model, coding agent) is no author, committer, signer, reviewer or approver. `commit.ai-attribution: forbid` refuses every mention of one as helper, `require` asks for `Assisted-by` or `Generated-by` wherever a tool is known to have taken part; undeclared use cannot be seen by anybody.",
    why: "Somebody answers for each change of a regulated system, and must be a person; 21 CFR 11.100 binds a signature to one individual.",
    mend: "Name the person who answers for the change, and the tool in `Assisted-by: <tool>`.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nSigned-off-by: Claude <noreply@anthropic.com>\n",
        good: "feat: show allergies\n\nAssisted-by: Claude Code\nSigned-off-by: Ada Lovelace <ada@example.org>\n",
    },
    check(input) {
        const { message, context } = input;
        const named = byTrailers(message).filter(concernsTool);
        const author = context.people === null ? undefined : (0,ai_tools/* toolOf */.w)(context.people.author);
        const committer = context.people === null ? undefined : (0,ai_tools/* toolOf */.w)(context.people.committer);
        const generated = message.body.findIndex(saysGenerated);
        if (named.length === 0 && generated < 0 && author === undefined && committer === undefined)
            return rule/* KEPT */.t;
        const mode = context.configuration.commit["ai-attribution"];
        const used = [
            ...named.flatMap(use),
            ...(generated < 0 ? [] : [generatedBy(message.body[generated] ?? "", message.bodyLine + generated)]),
            ...(author === undefined ? [] : [{ tool: author, line: null, declared: false }]),
        ];
        const problems = [...holds("author", author), ...holds("committer", committer), ...named.flatMap(post)];
        if (mode === "forbid")
            return [...problems, ...used.map(forbidden)];
        const [first] = used;
        const silent = mode === "require" && first !== undefined && !used.some(({ declared }) => declared);
        return silent ? [...problems, undeclared(first)] : problems;
    },
};
function concernsTool({ key, value }) {
    return toolIn(value) !== undefined || HELP.test(key);
}
const HELP = /^(assisted|generated)-by$/i;
/** A post that only people hold, held by a tool. */
function holds(role, tool) {
    if (tool === undefined)
        return [];
    return [
        {
            message: `The ${role} of the commit is ${tool}, a tool; somebody must answer for the change.`,
            hint: `Set the person: \`git commit --amend --reset-author\`, and write ${(0,quote/* paste */.o)(`Assisted-by: ${tool}`)}.`,
            line: null,
        },
    ];
}
function post({ key, value, line }) {
    if (!/^(signed-off|reviewed|acked|approved|tested)-by$/i.test(key))
        return [];
    const tool = toolIn(value);
    if (tool === undefined)
        return [];
    return [
        {
            message: `${(0,quote/* quote */.h)(key)} names ${tool}, a tool; only a person can sign, review, test or approve.`,
            hint: `Write the person's name; for the tool write ${(0,quote/* paste */.o)(`Assisted-by: ${tool}`)}.`,
            line,
        },
    ];
}
/** The part of a tool that a trailer tells of. */
function use({ key, value, line }) {
    if (HELP.test(key))
        return [{ tool: toolIn(value) ?? value.slice(0, 60), line, declared: value !== "" }];
    const tool = /^co-(authored|developed)-by$/i.test(key) ? toolIn(value) : undefined;
    return tool === undefined ? [] : [{ tool, line, declared: false }];
}
/** The line that some tools put at the end of a message. */
const GENERATED = /^(?:\u{1f916} )?Generated (?:with|by) \[?([\w .-]{1,40}\w)/u;
function saysGenerated(text) {
    const first = text.charCodeAt(0);
    return (first === 71 || first === 0xd83e) && GENERATED.test(text);
}
function generatedBy(text, line) {
    return { tool: GENERATED.exec(text)?.[1] ?? "", line, declared: false };
}
function toolIn(value) {
    const person = parsePerson(value);
    return (0,ai_tools/* toolOf */.w)(person ?? { name: value.slice(0, 200), email: "" });
}
function forbidden({ tool, line }) {
    return {
        message: `The message names ${(0,quote/* quote */.h)(tool)} as helper, which commit.ai-attribution forbids.`,
        hint: "Have the change made without the tool, or ask who keeps the configuration; do not hide the line.",
        line,
    };
}
function undeclared({ tool, line }) {
    return {
        message: `${(0,quote/* quote */.h)(tool)} took part in the change, but no Assisted-by or Generated-by says so.`,
        hint: `Add to the last paragraph: ${(0,quote/* paste */.o)(`Assisted-by: ${tool}`)}.`,
        line,
    };
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/canonical-key.js

const canonicalKey = {
    id: "trailers/canonical-key",
    severity: "warning",
    description: "Our trailers are spelled as in the table; other spellings are read, but git and other tools do not know them. `BREAKING CHANGE` may stay.",
    why: "Other spellings are read by us alone; git, queries and other tools miss them.",
    mend: "Write the key as in the table of trailers.",
    needs: [],
    example: { bad: "feat: show allergies\n\nRISK_LEVEL: low\n", good: "feat: show allergies\n\nRISK-LEVEL: low\n" },
    check({ declarations }) {
        return declarations
            .filter(({ key, canonical }) => isOtherSpelling(key, canonical))
            .map(({ key, canonical, value, line }) => ({
            message: canonical === "BREAKING-CHANGE"
                ? `${(0,quote/* quote */.h)(key)} is no breaking change for readers of Conventional Commits, which ask for capitals (rule 15).`
                : `${(0,quote/* quote */.h)(key)} is an old spelling of ${canonical}.`,
            hint: `Write ${(0,quote/* paste */.o)(`${canonical}: ${value}`)}.`,
            line,
        }));
    },
};
/** Case does not count in keys, but in the one that the specification wants in capitals. */
function isOtherSpelling(key, canonical) {
    if (canonical === "BREAKING-CHANGE")
        return key !== "BREAKING-CHANGE" && key !== "BREAKING CHANGE";
    return key.toLowerCase() !== canonical.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/cardinality.js



const cardinality = {
    id: "trailers/cardinality",
    severity: "error",
    description: "A trailer with one value is not given twice with different values, under whatever spelling.",
    why: "With two different values nobody can tell which one was meant, and readers take different ones.",
    mend: "Keep the right one.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: low\nRisk-Level: high\n",
        good: "feat: show allergies\n\nRISK-LEVEL: high\n",
    },
    check({ declarations }) {
        if (declarations.length < 2)
            return rule/* KEPT */.t;
        const firsts = new Map();
        const problems = [];
        for (const each of declarations) {
            const { canonical } = each;
            if (trailer_table/* trailerTable */.WY[canonical].list)
                continue;
            const first = firsts.get(canonical);
            if (first === undefined)
                firsts.set(canonical, each);
            else if (first.value.toLowerCase() !== each.value.toLowerCase())
                problems.push({
                    message: `${canonical} is given twice: ${(0,quote/* quote */.h)(first.value)} at line ${first.line} and ${(0,quote/* quote */.h)(each.value)} at line ${each.line}.`,
                    hint: `Keep one of ${(0,quote/* paste */.o)(`${canonical}: ${first.value}`)} and ${(0,quote/* paste */.o)(`${canonical}: ${each.value}`)}.`,
                    line: each.line,
                });
        }
        return problems;
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/clinical-impact.js


const clinicalImpact = {
    id: "trailers/clinical-impact",
    severity: "error",
    description: "A breaking change in a regulated path says in CLINICAL-IMPACT what it may mean for patients.",
    why: "What breaks for a client may break care; that must have been thought of before it lands.",
    mend: "Add CLINICAL-IMPACT with your assessment.",
    needs: ["domains"],
    example: {
        bad: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\nCLINICAL-IMPACT: low\n",
        context: { domains: ["phi"] },
    },
    check({ message, declarations, context: { domains, configuration } }) {
        if (!message.breaking || domains === null || domains.length === 0)
            return rule/* KEPT */.t;
        if (declarations.some((each) => each.canonical === "CLINICAL-IMPACT"))
            return rule/* KEPT */.t;
        // Where the domain itself demands the trailer, trailers/required-by-domain has said so.
        if (domains.some((domain) => configuration.commit.trailers[domain].includes("CLINICAL-IMPACT")))
            return rule/* KEPT */.t;
        return [
            {
                message: `The change is breaking and touches ${domains.join(" and ")}, but CLINICAL-IMPACT is missing.`,
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)("CLINICAL-IMPACT: <none, low, moderate, high or critical>")}.`,
                line: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/clinical-review.js

const clinicalReview = {
    id: "trailers/clinical-review",
    severity: "error",
    description: "CLINICAL-IMPACT does not leave the clinical review open (the older spelling REQUIRES_CLINICAL_REVIEW, which counts as high).",
    why: "An open review is a promise, not an assessment.",
    mend: "Have the review done and write its result.",
    needs: [],
    example: {
        bad: "fix: round doses\n\nCLINICAL-IMPACT: REQUIRES_CLINICAL_REVIEW\n",
        good: "fix: round doses\n\nCLINICAL-IMPACT: high\n",
    },
    check({ declarations }) {
        return declarations
            .filter(({ canonical, value }) => canonical === "CLINICAL-IMPACT" && /^requires_clinical_review$/i.test(value))
            .map(({ line }) => ({
            message: "CLINICAL-IMPACT says that a clinical review is still required.",
            hint: `After the review write its result, for example ${(0,quote/* paste */.o)("CLINICAL-IMPACT: high")}.`,
            line,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/domain-flag.js


const FLAGS = [
    flag("phi", "HIPAA-ADMIN", "hipaaAdmin"),
    flag("device", "FDA-SOFTWARE", "fdaSoftware"),
    flag("financial", "SOX-FINANCIAL", "soxFinancial"),
];
const domainFlag = {
    id: "trailers/domain-flag",
    severity: "error",
    description: "HIPAA-ADMIN, FDA-SOFTWARE and SOX-FINANCIAL do not say false where the change touches their domain.",
    why: "The record would contradict the paths that the change touches.",
    mend: "Say true, or move the path out of the domain in the configuration.",
    needs: ["domains"],
    example: {
        bad: "feat: export records\n\nHIPAA-ADMIN: false\n",
        good: "feat: export records\n\nHIPAA-ADMIN: true\n",
        context: { domains: ["phi"] },
    },
    check({ message, declarations, context: { domains } }) {
        if (domains === null || domains.length === 0)
            return rule/* KEPT */.t;
        return FLAGS.filter(({ domain, read }) => domains.includes(domain) && read(message.declared) === false).map(({ domain, name }) => ({
            message: `${name} says false, but the change touches ${domain}.`,
            hint: `Write ${(0,quote/* paste */.o)(`${name}: true`)}.`,
            line: declarations.find((each) => each.canonical === name)?.line ?? null,
        }));
    },
};
function flag(domain, name, field) {
    return { domain, name, read: (declared) => declared[field] };
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/evidence.js


const evidence = {
    id: "trailers/evidence",
    severity: "error",
    description: "A change in the domain financial that names SOX codes says in Evidence where its evidence is kept.",
    why: "SOX asks that evidence of a control can be found by somebody who was not there.",
    mend: "Add `Evidence:` with the URI of the change record.",
    needs: ["domains", "codes"],
    example: {
        bad: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\n",
        good: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\nEvidence: https://evidence.example.org/CHG-1234\n",
        context: { domains: ["financial"] },
    },
    check({ declarations, context: { domains, codes } }) {
        if (!domains?.includes("financial"))
            return rule/* KEPT */.t;
        const sox = codes?.find((code) => code.canonical?.startsWith("SOX:"));
        if (sox === undefined || declarations.some((each) => each.canonical === "Evidence"))
            return rule/* KEPT */.t;
        return [
            {
                message: `The message names ${sox.canonical} for a financial change, but not where the evidence is kept.`,
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)("Evidence: <URI of the change record>")}.`,
                line: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/exists.js


const exists = {
    id: "trailers/exists",
    severity: "off",
    description: "The message has every trailer of `trailers`, whatever it changes.",
    why: "Some repositories need a trailer on each commit, such as a change request. What a regulated domain needs goes to `commit.trailers`.",
    mend: "Add the trailer to the last paragraph.",
    needs: [],
    options: { trailers: { default: [], description: "Keys, such as `Change-Request`." } },
    example: {
        bad: "feat: show allergies",
        good: "feat: show allergies\n\nChange-Request: CR-7\n",
        options: { trailers: ["Change-Request"] },
    },
    check({ message }, { trailers }) {
        if (trailers === null || trailers.length === 0)
            return rule/* KEPT */.t;
        return trailers
            .map((written) => written.replace(/:\s*$/, ""))
            .filter((key) => !message.trailers.some((each) => each.key.toLowerCase() === key.toLowerCase()))
            .map((key) => ({
            message: `The trailer ${key} is missing.`,
            hint: `Add to the last paragraph: ${(0,quote/* paste */.o)(`${key}: <value>`)}.`,
            line: null,
        }));
    },
};

// EXTERNAL MODULE: ./packages/message/lib/lines.js
var lib_lines = __webpack_require__(7946);
// EXTERNAL MODULE: ./packages/message/lib/git-trailers.js
var git_trailers = __webpack_require__(3554);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/git-visible.js



const gitVisible = {
    id: "trailers/git-visible",
    severity: "error",
    description: "git itself (`git interpret-trailers --parse`) sees every trailer of ours that it could: they stand in the last paragraph, after an empty line, among trailers only.",
    why: "Policies, audits and git itself read trailers only where git sees them; one wrong line hides them all.",
    mend: "Put our trailers alone in the last paragraph; footers that git cannot read go into a paragraph before it.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: low\nCLINICAL_IMPACT: low\nBREAKING CHANGE: the list is sorted\n",
        good: "feat: show allergies\n\nBREAKING CHANGE: the list is sorted\n\nRISK-LEVEL: low\nCLINICAL-IMPACT: low\n",
    },
    check(input) {
        const [first, ...others] = [...unseenByGit(input.declarations), ...unseenByBoth(input)];
        if (first === undefined)
            return rule/* KEPT */.t;
        const keys = [...new Set([first, ...others].map((each) => each.key))].slice(0, 10).join(", ");
        return [explain((0,lib_lines/* splitLines */.uz)(input.message.raw), first.line - 1, keys)];
    },
};
/** Trailers that only Conventional Commits sees, though their keys are legal for git. */
function unseenByGit(declarations) {
    return declarations.filter((each) => !each.visible && /^[A-Za-z0-9-]+$/.test(each.key));
}
/** Lines of the body that are clearly meant as trailers of ours; keys that are words of prose too ("Evidence") do not count. */
function unseenByBoth({ message }) {
    const unseen = [];
    message.body.forEach((line, index) => {
        const colon = line.indexOf(":");
        if (colon < 1 || colon > 30)
            return;
        const key = line.slice(0, colon);
        if (/[-_]/.test(key) && (0,trailer_table/* trailerName */.ht)(key) !== undefined)
            unseen.push({ key, line: message.bodyLine + index });
    });
    return unseen;
}
/** Why git does not see the trailer at `index`, and what to do about it. */
function explain(lines, index, keys) {
    let start = index;
    while (start > 0 && !(0,lib_lines/* isBlank */.z3)(lines[start - 1]))
        start--;
    let end = index + 1;
    while (end < lines.length && !(0,lib_lines/* isBlank */.z3)(lines[end]))
        end++;
    const after = lines.findIndex((line, at) => at >= end && !(0,lib_lines/* isBlank */.z3)(line) && !line.startsWith("#"));
    if (after >= 0)
        return {
            message: `git does not see ${keys}: it reads trailers only in the last paragraph, and line ${after + 1} follows (${(0,quote/* quote */.h)(lines[after])}).`,
            hint: `Move the trailers to the end of the message, in one paragraph after an empty line.`,
            line: index + 1,
        };
    const offender = (0,git_trailers/* nonTrailerLine */.$3)(lines, start, end);
    const isTitle = lines.slice(0, start).every(lib_lines/* isBlank */.z3);
    if (offender === undefined || isTitle)
        return {
            message: `git does not see ${keys}: no empty line stands before line ${index + 1}.`,
            hint: `Put an empty line before line ${index + 1}.`,
            line: index + 1,
        };
    const text = lines[offender];
    return {
        message: `git does not see ${keys}: line ${offender + 1} (${(0,quote/* quote */.h)(text)}) is no trailer, and one such line in the last paragraph hides them all.`,
        hint: mend(text, offender, index),
        line: offender + 1,
    };
}
function mend(text, offender, index) {
    const colon = text.indexOf(":");
    const name = (0,trailer_table/* trailerName */.ht)(text.slice(0, Math.max(0, colon)));
    if (name !== undefined)
        return `Write line ${offender + 1} as ${(0,quote/* paste */.o)(`${name}:${text.slice(colon + 1)}`)}.`;
    return offender < index
        ? `Put an empty line before line ${index + 1}, so that only trailers stand in the last paragraph.`
        : `Move line ${offender + 1} to a paragraph of its own above the trailers.`;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/max-line-length.js

const trailerLineLength = {
    id: "trailers/max-line-length",
    severity: "off",
    description: "A line of the footers has at most `max` characters; lines with a URL may be longer.",
    why: "For repositories that keep commitlint's `footer-max-line-length`. A list of codes is better left in one line, so this is off.",
    mend: "Break the value; the next line starts with a space.",
    needs: [],
    options: { max: { default: 100, description: "Most characters." } },
    example: {
        bad: "feat: show allergies\n\nCOMPLIANCE: HIPAA:164.312(b), HIPAA:164.312(c)(1), SOX-404\n",
        good: "feat: show allergies\n\nCOMPLIANCE: HIPAA:164.312(b),\n HIPAA:164.312(c)(1), SOX-404\n",
        options: { max: 40 },
    },
    check({ message: { footers, trailers, raw } }, { max }) {
        const first = Math.min(footers[0]?.line ?? Infinity, trailers[0]?.line ?? Infinity);
        if (max === null || first === Infinity)
            return rule/* KEPT */.t;
        const problems = [];
        raw.split("\n").forEach((line, index) => {
            if (index + 1 < first || line.length <= max || line.includes("://"))
                return;
            problems.push({
                message: `Line ${index + 1} has ${line.length} characters; at most ${max} are allowed in footers.`,
                hint: "Break the line; the next one starts with a space.",
                line: index + 1,
            });
        });
        return problems;
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/person-form.js



const personForm = {
    id: "trailers/person-form",
    severity: "warning",
    description: "Trailers that name a person (Co-authored-by, Signed-off-by, Reviewed-by and the like) do so as `Name <mail address>`.",
    why: "GitHub credits a co-author, and the audit finds a signer, by the mail address in angle brackets.",
    mend: "Write `Name <name@example.org>`.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nCo-authored-by: Ada\n",
        good: "feat: show allergies\n\nCo-authored-by: Ada Lovelace <ada@example.org>\n",
    },
    check({ message }) {
        const trailers = byTrailers(message);
        if (trailers.length === 0)
            return rule/* KEPT */.t;
        return trailers
            .filter(({ key, value }) => PERSON_KEY.test(key) && !PERSON.test(value))
            .map(({ key, value, line }) => ({
            message: `${(0,quote/* quote */.h)(key)} says ${(0,quote/* quote */.h)(value)}; expected a name and a mail address in angle brackets.`,
            hint: `Write for example ${(0,quote/* paste */.o)(`${key}: Ada Lovelace <ada@example.org>`)}.`,
            line,
        }));
    },
};
const PERSON_KEY = /^(co-authored|co-developed|signed-off|reviewed|acked|approved|tested|reported)-by$/i;
const PERSON = /^[^<>]*[^<>\s] <[^<>@\s]+@[^<>@\s]+>( *[#([].*)?$/;

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/plain-characters.js




const trailerCharacters = {
    id: "trailers/plain-characters",
    severity: "error",
    description: "Keys of trailers, and the values of ours that are words, codes or names, have no hidden characters and no letters that pass for others.",
    why: "`RISK-LEVEL` with one Cyrillic letter is no trailer for git, and a code with one is in no catalog, while a reviewer sees nothing wrong.",
    mend: "Type the line anew in plain letters.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-L\u0415VEL: low\n",
        good: "feat: show allergies\n\nRISK-LEVEL: low\nCo-authored-by: J\u00fcrgen <j@example.org>\n",
    },
    check(input) {
        return input.plain ? rule/* KEPT */.t : [...keys(input), ...values(input)];
    },
};
/** Lines that would be trailers if their keys were what they look like. */
function keys({ message }) {
    const problems = [];
    const lines = message.raw.split("\n");
    for (let index = message.header.line; index < lines.length && problems.length < plain_characters_MOST; index++) {
        const line = lines[index] ?? "";
        const colon = line.slice(0, LONGEST_KEY).search(/[:\u2236\ua789\u02d0\u0589\uff1a]/);
        if (colon < 1)
            continue;
        const key = line.slice(0, colon + 1);
        const looks = (0,characters/* skeleton */.qV)(key);
        if (looks === key || !isKey(looks.slice(0, -1), key))
            continue;
        problems.push({
            message: `The trailer key ${(0,quote/* quote */.h)(key.slice(0, -1))} in line ${index + 1} has ${(0,characters/* lookAlike */.W7)(key) ?? "a hidden character"}.`,
            hint: `Write ${(0,quote/* paste */.o)(`${looks}${line.slice(colon + 1)}`)}.`,
            line: index + 1,
        });
    }
    return problems;
}
/** One of ours or of git's by its looks, or a single word of two alphabets. */
function isKey(looks, key) {
    return ((0,trailer_table/* trailerName */.ht)(looks) !== undefined || /^[A-Za-z]+(-[A-Za-z]+)*-(by|to|id)$/i.test(looks) || mixedWord(looks, key));
}
function mixedWord(looks, key) {
    return /^[A-Za-z0-9_-]+$/.test(looks) && (0,characters/* mixesScripts */.pN)(key);
}
/** Values of ours in which every character counts. Prose may be in any language. */
function values({ declarations }) {
    return declarations.flatMap(({ canonical, value, line }) => {
        if (canonical === "BREAKING-CHANGE" || canonical === "Evidence")
            return [];
        const hidden = (0,characters/* hiddenCharacter */.g1)(value, "name");
        const looks = (0,characters/* skeleton */.qV)(value);
        if (hidden === undefined && looks === value)
            return [];
        return [
            {
                message: hidden === undefined
                    ? `${canonical} says ${(0,quote/* quote */.h)(value)}, with ${(0,characters/* lookAlike */.W7)(value)}.`
                    : `${canonical} has a hidden character: ${hidden.name}, ${hidden.kind}.`,
                hint: `Write ${(0,quote/* paste */.o)(`${canonical}: ${looks}`)}.`,
                line,
            },
        ];
    });
}
const LONGEST_KEY = 60;
/** Places that are worth naming. */
const plain_characters_MOST = 100;

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/required-by-domain.js



const requiredByDomain = {
    id: "trailers/required-by-domain",
    severity: "error",
    description: "A change in a regulated domain has the trailers that `commit.trailers` lists for the domain.",
    why: "The trailers are the record from which compliance with the domain's regulation is evidenced.",
    mend: "Add the lines that the findings give; fill in the marked blanks.",
    needs: ["domains"],
    example: {
        bad: "feat: charge in cents\n",
        good: "feat: charge in cents\n\nSOX-FINANCIAL: true\nCOMPLIANCE: SOX-404\nRISK-LEVEL: medium\n",
        context: { domains: ["financial"], services: ["payment-gateway"] },
    },
    check(input) {
        const { domains, configuration, kind, carried } = input.context;
        if (domains === null || domains.length === 0)
            return rule/* KEPT */.t;
        const where = `the last paragraph${kind === "bot" && carried === null ? ", by amending the bot's commit" : ""}`;
        const missing = requirements(configuration, domains).filter((required) => !isGiven(required, input));
        return missing.map(({ name, because }) => ({
            message: `The trailer ${name} is missing; the change touches ${touched(because, input.context)}.`,
            hint: `Add to ${where}: ${(0,quote/* paste */.o)(`${name}: ${blank(name, input.context)}`)}.`,
            line: null,
        }));
    },
};
const known = new WeakMap();
/** The trailers that some domains require together, worked out once per configuration. */
function requirements(configuration, domains) {
    let byDomains = known.get(configuration);
    if (byDomains === undefined) {
        byDomains = new Map();
        known.set(configuration, byDomains);
    }
    const key = domains.join();
    let found = byDomains.get(key);
    if (found === undefined) {
        const because = new Map();
        for (const domain of domains)
            for (const written of configuration.commit.trailers[domain]) {
                const name = (0,trailer_table/* trailerName */.ht)(written) ?? written;
                because.set(name, [...(because.get(name) ?? []), domain]);
            }
        found = [...because].map(([name, list]) => ({ name, ours: (0,trailer_table/* trailerName */.ht)(name) !== undefined, because: list }));
        byDomains.set(key, found);
    }
    return found;
}
function isGiven({ name, ours }, { declarations, message, context }) {
    // A squash message that lacks what its commits have is told so by squash/trailers-kept, with the value.
    if (context.carried?.some((carried) => carried.name === name))
        return true;
    if (ours)
        return declarations.some((each) => each.canonical === name);
    const key = name.toLowerCase();
    return [...message.trailers, ...message.footers].some((each) => each.key.toLowerCase() === key);
}
function touched(domains, { services }) {
    return `${domains.join(" and ")}${services.length === 0 ? "" : ` (${services.slice(0, 5).join(", ")})`}`;
}
/** What is known is filled in, the rest is a marked blank: never invented. */
function blank(name, { computedLevel }) {
    if (name === "RISK-LEVEL" && computedLevel !== null)
        return computedLevel;
    if (["HIPAA-ADMIN", "FDA-SOFTWARE", "SOX-FINANCIAL"].includes(name))
        return "true";
    const spec = trailer_table/* trailerTable */.WY[name];
    return spec === undefined ? "<value>" : `<${spec.expects}>`;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/reviewers.js



const reviewers = {
    id: "trailers/reviewers",
    severity: "error",
    description: "A change of high or critical risk, declared or computed, names reviewers in SUGGESTED-REVIEWERS. What a tool wrote (merges, bots, releases, web edits) must only in a regulated path; where no services are configured it is a warning.",
    why: "High risk needs the eyes of people who know the domain, and a record of who they should be.",
    mend: "Name them in SUGGESTED-REVIEWERS.",
    needs: ["risk"],
    example: {
        bad: "security: encrypt tokens\n\nRISK-LEVEL: high\n",
        good: "security: encrypt tokens\n\nRISK-LEVEL: high\nSUGGESTED-REVIEWERS: @acme/security\n",
        context: { domains: [] },
    },
    check({ message, declarations, context }) {
        const level = highest(message.declared.riskLevel, context.computedLevel);
        if (level === null || (0,nouns/* compareLevels */.t9)(level, "high") < 0)
            return rule/* KEPT */.t;
        if (declarations.some((each) => each.canonical === "SUGGESTED-REVIEWERS"))
            return rule/* KEPT */.t;
        const { domains, kind } = context;
        // A bot cannot name reviewers, and a repository without configuration has not agreed to: neither may be red on day one.
        if (WRITTEN_BY_A_TOOL.includes(kind) && !domains?.length)
            return rule/* KEPT */.t;
        const teams = suggested(context.configuration.approvals, level);
        return [
            {
                message: `The risk is ${level}, but the message suggests no reviewers.`,
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)(`SUGGESTED-REVIEWERS: ${teams}`)}.`,
                line: null,
                ...(domains === null ? { severity: "warning" } : {}),
            },
        ];
    },
};
const WRITTEN_BY_A_TOOL = ["merge", "release", "bot", "web-edit"];
function highest(a, b) {
    return a === null || b === null ? (a ?? b) : (0,nouns/* maxLevel */.Lf)(a, b);
}
/** The people and teams of the roles that must approve at this level, or a blank where none is configured. */
function suggested(approvals, level) {
    const people = approvals.required[level].flatMap((role) => approvals.roles[role] ?? []);
    return people.length === 0 ? "<@user or @org/team>" : [...new Set(people)].slice(0, 5).join(", ");
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/signed-off-by.js



const signedOffBy = {
    id: "trailers/signed-off-by",
    severity: "off",
    description: "The author or committer has signed off (Developer Certificate of Origin 1.1): a Signed-off-by that git sees, with the mail address of one of them. Merges and bots need none.",
    why: "The sign-off is the contributor's statement of the right to submit the change; somebody else cannot make it.",
    mend: "Sign off: `git commit --amend --signoff`, or `git rebase --signoff <base>` for several commits.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nSigned-off-by: Grace Hopper <grace@example.org>\n",
        good: "feat: show allergies\n\nSigned-off-by: Ada Lovelace <ada@example.org>\n",
        context: {
            people: {
                author: { name: "Ada Lovelace", email: "ada@example.org" },
                committer: { name: "GitHub", email: "noreply@github.com" },
            },
        },
    },
    check({ message: { trailers }, context: { kind, people } }) {
        if (kind === "merge" || kind === "bot")
            return rule/* KEPT */.t;
        const signers = trailers.filter(({ key }) => key.toLowerCase() === "signed-off-by").map(({ value }) => value);
        if (people === null ? signers.length > 0 : signers.some((signer) => signed_off_by_isOneOf(signer, people)))
            return rule/* KEPT */.t;
        const hint = people === null
            ? "Sign off with `git commit --signoff`."
            : `Run \`git commit --amend --signoff\`, which adds ${(0,quote/* paste */.o)(`Signed-off-by: ${people.author.name} <${people.author.email}>`)}.`;
        return [
            {
                message: signers.length === 0
                    ? "Nobody has signed off (Signed-off-by is missing, or git does not see it)."
                    : `Signed off by ${(0,quote/* quote */.h)(signers.join(", "))}, which is neither author nor committer.`,
                hint,
                line: null,
            },
        ];
    },
};
function signed_off_by_isOneOf(signer, { author, committer }) {
    const email = parsePerson(signer)?.email.toLowerCase();
    return email === author.email.toLowerCase() || email === committer.email.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/values.js


const values_values = {
    id: "trailers/values",
    severity: "error",
    description: "Our trailers have values that they can have: words of their list, users, codes, a URI.",
    why: "A value outside the list is not read by any policy, so it counts as missing.",
    mend: "Use one of the words that the finding lists.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: middling\n",
        good: "feat: show allergies\n\nRISK-LEVEL: medium\n",
    },
    check({ declarations }) {
        return declarations
            .filter(({ canonical, value }) => trailer_table/* trailerTable */.WY[canonical].read(value) === null)
            .map(({ canonical, value, line }) => {
            const { expects, words, example } = trailer_table/* trailerTable */.WY[canonical];
            const lines = (words.length === 0 ? [example] : words).map((word) => (0,quote/* paste */.o)(`${canonical}: ${word}`));
            return {
                message: `${canonical} says ${(0,quote/* quote */.h)(value)}; expected ${expects}.`,
                hint: words.length === 0 ? `Write for example ${lines[0]}.` : `Write one of ${lines.join(", ")}.`,
                line,
            };
        });
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules.js



























































/** Every rule, in the order in which findings are shown. */
const rules = [
    fixup/* fixup */.J,
    revertNamesCommit,
    revertOfRevert,
    cherryPick,
    headerCharacters,
    conventional,
    typeEmpty,
    subjectEmpty,
    typeEnum,
    typeCase,
    typeLength,
    scopeEmpty,
    scopeEnum,
    scopeCase,
    scopeLength,
    subjectCase,
    subjectLength,
    subjectFullStop,
    exclamationMark,
    trim,
    headerCase,
    maxLength,
    minLength,
    bodyCharacters,
    leadingBlank,
    bodyEmpty,
    bodyCase,
    bodyFullStop,
    bodyMinLength,
    bodyMaxLength,
    maxLineLength,
    references,
    trailerCharacters,
    gitVisible,
    values_values,
    cardinality,
    canonicalKey,
    exists,
    trailerLineLength,
    personForm,
    signedOffBy,
    aiAttribution,
    requiredByDomain,
    domainFlag,
    reviewers,
    evidence,
    clinicalImpact,
    clinicalReview,
    unknown,
    superseded,
    tooCoarse,
    implausible,
    marked,
    described,
    declaredTooLow,
    secret,
    phi,
    tokens_tokens,
    trailersKept,
];


/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ suggestHeader),
/* harmony export */   o: () => (/* binding */ lowerFirst)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);

/** Verbs that people start a line with, and the type that they mean. */
const TYPE_OF_VERB = {
    add: "feat",
    added: "feat",
    adds: "feat",
    implement: "feat",
    implemented: "feat",
    introduce: "feat",
    support: "feat",
    fix: "fix",
    fixed: "fix",
    fixes: "fix",
    bugfix: "fix",
    hotfix: "fix",
    repair: "fix",
    correct: "fix",
    document: "docs",
    doc: "docs",
    readme: "docs",
    test: "test",
    tests: "test",
    refactor: "refactor",
    refactored: "refactor",
    rename: "refactor",
    clean: "refactor",
    cleanup: "refactor",
    remove: "refactor",
    bump: "build",
    upgrade: "build",
    optimise: "perf",
    optimize: "perf",
    speed: "perf",
    encrypt: "security",
    secure: "security",
};
// A type or something like one, a scope, "!", and a colon that is missing, misplaced or without a space.
const NEARLY = /^([A-Za-z][\w-]{0,30})\s{0,3}(\([^()]{1,60}\))?\s{0,3}(!?)\s{0,3}:\s*(\S.*)$/;
/** A conventional header as near as possible to a line that is none: mended where it nearly is one, else with a type guessed from its first word. */
function suggestHeader(text, types) {
    const line = text.slice(0, 200).trim();
    const match = NEARLY.exec(line);
    const [type] = match === null ? [] : (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(match[1] ?? "", types);
    if (match !== null && type !== undefined)
        return `${type}${match[2] ?? ""}${match[3] ?? ""}: ${match[4] ?? ""}`;
    const guessed = TYPE_OF_VERB[/^[A-Za-z]*/.exec(line)?.[0].toLowerCase() ?? ""];
    const usable = guessed !== undefined && types.includes(guessed) ? guessed : (types[0] ?? "feat");
    return `${usable}: ${line === "" ? "say what changes" : lowerFirst(line)}`;
}
/** "Fixed the login" -> "fixed the login"; "AES", "I" and "iOS" stay. */
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ }),

/***/ 9101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fixup),
/* harmony export */   x: () => (/* binding */ FIXUP)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3468);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);


const fixup = {
    id: "kind/fixup",
    severity: "error",
    description: "No `fixup!`, `squash!` or `amend!` commit lands: they are folded into their targets before.",
    why: "A fixup says nothing by itself, and a history with unfolded ones cannot be read or bisected commit by commit.",
    mend: "Fold it: `git rebase -i --autosquash <base>`.",
    needs: [],
    example: { bad: "fixup! feat: show allergies", good: "feat: show allergies", context: { kind: "fixup" } },
    check({ message: { header }, context }) {
        if (context.kind !== "fixup" || !FIXUP.test(header.text))
            return _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .KEPT */ .t;
        return [
            {
                message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(header.text)} is meant to be folded into another commit.`,
                hint: "Run `git rebase -i --autosquash <base>` and push again.",
                line: header.line,
            },
        ];
    },
};
/** What `git commit --fixup` and `--squash` write. */
const FIXUP = /^(fixup|squash|amend)! /;


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ carriedTrailers),
/* harmony export */   T: () => (/* binding */ isCarried)
/* harmony export */ });
/* harmony import */ var _gitops_health_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5887);

/** The trailers of some commits as one message must have them: the highest of ordered words, the union of lists; unreadable values are left out. */
function carriedTrailers(messages) {
    const all = messages.flatMap((message) => message.declarations);
    return _gitops_health_message__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.flatMap((name) => {
        const value = combined(name, all);
        return value === null ? [] : [{ name, value }];
    });
}
/** Whether a message says at least what a carried trailer says, where git sees it. */
function isCarried(trailer, found) {
    const visible = found.filter((each) => each.visible || each.key === "BREAKING CHANGE");
    const value = combined(trailer.name, visible);
    if (value === null)
        return false;
    const { words } = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_0__/* .trailerSpec */ .Zn)(trailer.name);
    if (words.length > 0)
        return words.indexOf(value) >= words.indexOf(trailer.value);
    // Prose may be put in other words when commits are joined; that it is there must do.
    if (trailer.name === "BREAKING-CHANGE")
        return true;
    const given = new Set(items(value));
    return items(trailer.value).every((item) => given.has(item));
}
function combined(name, all) {
    const { read, words } = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_0__/* .trailerSpec */ .Zn)(name);
    const values = all
        .filter((each) => each.canonical === name)
        .map((each) => read(each.value))
        .filter((value) => value !== null);
    if (values.length === 0)
        return null;
    if (words.length > 0)
        return words.findLast((word) => values.some((value) => String(value) === word)) ?? null;
    const separator = name === "BREAKING-CHANGE" ? "; " : ", ";
    return [...new Set(values.flat().map(String))].join(separator);
}
function items(value) {
    return value.split(", ");
}


/***/ }),

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ estimatedTokens)
/* harmony export */ });
/** UTF-8 bytes of one token of a language model: a cautious estimate for source code. */
const BYTES_PER_TOKEN = 3;
/** About how many tokens some UTF-8 bytes are. */
function estimatedTokens(bytes) {
    return Math.ceil(bytes / BYTES_PER_TOKEN);
}


/***/ })

};
