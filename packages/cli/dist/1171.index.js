export const id = 1171;
export const ids = [1171];
export const modules = {

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ evaluationTime)
/* harmony export */ });
/* harmony import */ var _gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(438);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9606);


/**
 * The time of this run, `YYYY-MM-DDTHH:MM:SSZ`: SOURCE_DATE_EPOCH when it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock. The only place that reads a clock for a document.
 */
function evaluationTime(environment, now = Date.now) {
    const epoch = environment.SOURCE_DATE_EPOCH;
    if (epoch !== undefined && epoch !== "" && !/^\d{1,12}$/.test(epoch))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .KitError */ .F("bad-clock", "user", `SOURCE_DATE_EPOCH is ${JSON.stringify((0,_gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(epoch).slice(0, 40))}; expected seconds since 1970 such as 1767225600.`);
    const milliseconds = epoch ? Number(epoch) * 1000 : now();
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ codeOwners)
});

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./packages/config/lib/code-owners.js

/** Where GitHub looks for the file, first found first counted. */
const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Larger files GitHub does not load either. */
const LARGEST = 3 * 1024 * 1024;
const LONGEST_LINE = 2000;
/**
 * The owners that a CODEOWNERS file names (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners):
 * patterns as in .gitignore but without `!` and `[ ]`, of which the last that matches counts, also when it names nobody. Lines that
 * GitHub cannot read are passed over, as GitHub does.
 */
function parseCodeOwners(text) {
    if (text.length > LARGEST)
        return () => [];
    const rules = [];
    for (const line of text.split("\n")) {
        if (line.length > LONGEST_LINE)
            continue;
        const [pattern = "", ...rest] = line
            .replace(/(^|\s)#.*/, "")
            .trim()
            .split(/\s+/);
        if (pattern === "" || pattern.startsWith("!") || pattern.includes("["))
            continue;
        const ignored = ignore().add(pattern);
        // Unlike git, GitHub takes a star at the end for files of that folder alone, not for what is in its folders.
        const matches = (path) => {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
            return ignored.ignores(path) && !(pattern.endsWith("/*") && folder !== "" && ignored.ignores(folder));
        };
        rules.push({ matches, owners: rest.filter((owner) => OWNER.test(owner)) });
    }
    rules.reverse();
    return (path) => {
        if (!ignore.isPathValid(path))
            return [];
        return rules.find(({ matches }) => matches(path))?.owners ?? [];
    };
}
const OWNER = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[\w.-]{1,100})?$/;

// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/cli/lib/src/draft/code-owners.js


/** Who owns the changed files by the CODEOWNERS file that was there before the change, sorted. */
async function codeOwners({ git, range, files }) {
    for (const path of range.mergeBase === null ? [] : CODEOWNERS_PATHS) {
        const bytes = await git.file(range.mergeBase, path);
        if (bytes === undefined)
            continue;
        const ownersOf = parseCodeOwners(bytes.toString("utf8"));
        return [...new Set(files.flatMap((file) => ownersOf(file.path)))].sort(compare/* compare */.U);
    }
    return [];
}


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ stagedChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/actions-kit/lib/clock.js
var clock = __webpack_require__(6298);
// EXTERNAL MODULE: ./packages/git/lib/staged.js
var lib_staged = __webpack_require__(4378);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
;// CONCATENATED MODULE: ./packages/change/lib/staged-change.js



/** Reads what is staged, so that hooks and drafts judge it just as the actions will judge the commit. @throws GitError, ConfigError, ChangeError */
async function readStagedChange(request) {
    const staged = await (0,lib_staged/* openStaged */.X)(request.directory, request);
    try {
        const range = { base: staged.parent, head: staged.sha, mergeBase: staged.parent };
        const git = staged.repository;
        const [headTree, configuration] = await Promise.all([
            git.tree(range.head),
            (0,trusted_configuration/* trustedConfiguration */.s)(git, range, request.configPath),
        ]);
        // What identifies a change through squash and merge is for documents; finding it takes three more git processes.
        const subject = { git, repository: null, range, headTree, resultTree: null, changeId: null, configuration };
        const change = await (0,read_change/* changeOf */.C2)(subject, {
            configPath: request.configPath,
            cacheDirectory: request.cacheDirectoryOf(staged.repository.gitDir),
            day: request.day,
            single: !staged.merges,
            ...(request.signal && { signal: request.signal }),
        });
        const { amends, empty } = staged;
        return { change, amends, empty, [Symbol.asyncDispose]: () => staged[Symbol.asyncDispose]() };
    }
    catch (error) {
        await staged[Symbol.asyncDispose]();
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/cli/lib/src/git-folder.js
var git_folder = __webpack_require__(5310);
;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/staged.js





/** What is staged (or other content), as the commit of a message that it would be. */
async function stagedChange(terminal, message, content) {
    const directoryOf = (gitDir) => (0,external_node_path_.join)(gitDir, "gitops-health");
    const staged = await readStagedChange({
        directory: terminal.directory,
        environment: terminal.environment,
        message,
        day: (0,clock/* evaluationTime */.i)(terminal.environment).slice(0, 10),
        ...(content === undefined ? {} : { content }),
        configPath: parse/* CONFIGURATION_PATH */.Z,
        cacheDirectoryOf: git_folder/* pastIn */.W,
    });
    const directory = directoryOf(staged.change.git.gitDir);
    return { ...staged, directory, [Symbol.asyncDispose]: () => staged[Symbol.asyncDispose]() };
}


/***/ }),

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ draftMessage)
});

// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/commits/lib/error.js
var error = __webpack_require__(434);
// EXTERNAL MODULE: ./packages/commits/lib/fix/facts.js
var fix_facts = __webpack_require__(2499);
// EXTERNAL MODULE: ./packages/commits/lib/fix/fix-message.js + 8 modules
var fix_message = __webpack_require__(3935);
// EXTERNAL MODULE: ./packages/commits/lib/fix/parts.js
var fix_parts = __webpack_require__(6246);
// EXTERNAL MODULE: ./packages/commits/lib/fix/take-apart.js + 3 modules
var take_apart = __webpack_require__(8490);
// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
;// CONCATENATED MODULE: ./packages/commits/lib/draft/blanks.js

const KEY_OF_RULE = {
    "trailers/evidence": "Evidence",
    "trailers/clinical-impact": "CLINICAL-IMPACT",
    "trailers/reviewers": "SUGGESTED-REVIEWERS",
};
/** The trailers that findings miss in a message, in the order in which the configuration asks for them. */
function blanksOf(message, context, findings) {
    const given = new Set([...message.trailers, ...message.footers].map(({ canonical }) => canonical.toLowerCase()));
    const rules = new Set(findings.map(({ rule }) => rule));
    const required = rules.has("trailers/required-by-domain")
        ? (context.domains ?? []).flatMap((domain) => context.configuration.commit.trailers[domain])
        : [];
    const others = Object.entries(KEY_OF_RULE).flatMap(([rule, key]) => (rules.has(rule) ? [key] : []));
    const keys = [...required, ...others].map((key) => (0,trailer_table/* trailerName */.ht)(key) ?? key);
    return [...new Set(keys)]
        .filter((key) => !given.has(key.toLowerCase()))
        .map((key) => {
        const spec = (0,trailer_table/* isTrailerName */.RL)(key) ? (0,trailer_table/* trailerSpec */.Zn)(key) : undefined;
        return { key, expects: spec?.expects ?? "value", words: spec?.words ?? [] };
    });
}
/** The line to write for a blank. Angle brackets are no legal value of any of our trailers, so that no blank can pass for an answer. */
function blankLine({ key, expects }) {
    return `${key}: <${expects}>`;
}
/** Whether a value is a blank that was not filled in. */
function isBlankValue(value) {
    return /^<[^<>]*>$/.test(value.trim());
}

// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
// EXTERNAL MODULE: ./packages/text/lib/visible.js
var visible = __webpack_require__(3651);
;// CONCATENATED MODULE: ./packages/commits/lib/draft/plain-name.js

/**
 * A name out of a diff (of a file, folder or package) as it may stand in a message. Whoever names files must not notify people,
 * close issues, sign, skip workflows or place links by it, so the signs that GitHub acts on are spelt out.
 */
function plainName(text, longest) {
    const line = (0,budget/* truncate */.x)((0,visible/* oneLine */.T)(text), longest)
        .replaceAll("@", "(at)")
        .replaceAll("#", "(hash)")
        .replaceAll(":", "(colon)")
        .replace(/\bGH-(?=\d)/gi, "GH ")
        .replace(/\bwww\./gi, "www ")
        .replace(/\*{2,}/g, "*")
        .replace(/\{(?=\{)/g, "{ ");
    return SKIP.test(line) ? line.replaceAll("[", "(").replaceAll("]", ")") : line;
}
/** https://docs.github.com/en/actions/managing-workflow-runs/skipping-workflow-runs; also as other CI systems spell it. */
const SKIP = /\[[^\]]*\b(?:skip|no)\b[^\]]*\]/i;

;// CONCATENATED MODULE: ./packages/commits/lib/draft/dependencies.js

// A range or a number with a point: "8080" is a port.
const VERSION = String.raw `(?:\*|[~^<>=v][\w.*^~<>= |-]{1,40}|\d{1,9}\.[\w.*^~<>= |-]{1,40})`;
const FORMS = [
    {
        files: /(?:^|\/)package\.json$/,
        line: new RegExp(String.raw `^\s{0,20}"((?:@[\w.-]{1,100}\/)?[\w.-]{1,100})":\s{0,5}"(${VERSION})",?\s{0,5}$`),
        not: /^(?:version|node|npm|yarn|pnpm)$/, // the package's own, and the engines'
    },
    {
        files: /(?:^|\/)pom\.xml$/,
        line: /^\s{0,40}<([\w.-]{1,100}[._-]?[vV]ersion)>([\w][\w.-]{0,60})<\/\1>\s{0,5}$/,
        not: /^(?:modelVersion|version)$/,
    },
    {
        files: /^\.github\/(?:workflows|actions)\/.*\.ya?ml$/,
        line: /^\s{0,40}(?:- )?uses:\s{1,5}([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,4})@([\w.-]{1,60})(?:\s.{0,80})?$/,
        not: /^$/,
    },
];
/** The dependencies that a change of package.json, pom.xml (by property) or workflows adds, removes or updates, sorted as in the diff. */
function dependencyChanges(files) {
    const found = new Map();
    for (const { path, hunks } of files) {
        const form = FORMS.find(({ files }) => files.test(path));
        if (form === undefined)
            continue;
        for (const hunk of hunks)
            for (const side of ["removed", "added"])
                for (const [name, version] of hunk[side].flatMap((line) => versions(line, form))) {
                    const versionsOf = found.get(name) ?? { from: new Set(), to: new Set() };
                    versionsOf[side === "removed" ? "from" : "to"].add(version);
                    found.set(name, versionsOf);
                }
    }
    // Where several files had different versions, one sentence cannot say it.
    return [...found]
        .filter(([, { from, to }]) => from.size < 2 && to.size < 2)
        .map(([name, { from, to }]) => ({ name, from: [...from][0] ?? null, to: [...to][0] ?? null }))
        .filter(({ from, to }) => from !== to);
}
/** A package's name as it may stand in a message: npm's `@scope/name` would mention a team of GitHub's. */
function packageName(name) {
    return plainName(name.replace(/^@/, ""), 120);
}
function versions(line, { line: form, not }) {
    const [, name, version] = form.exec(line) ?? [];
    return name === undefined || version === undefined || not.test(name) ? [] : [[name, version]];
}

// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
;// CONCATENATED MODULE: ./packages/commits/lib/draft/kinds-of-files.js

const CI = (0,glob/* globs */.g)([
    ".github/workflows/**",
    ".github/actions/**",
    ".github/dependabot.yml",
    ".circleci/**",
    ".travis.yml",
    ".gitlab-ci.yml",
    "**/Jenkinsfile",
    "bamboo-specs/**",
    "azure-pipelines.yml",
]);
const BUILD = (0,glob/* globs */.g)([
    "**/package.json",
    "**/package-lock.json",
    "**/yarn.lock",
    "**/pnpm-lock.yaml",
    "**/pom.xml",
    "**/build.gradle",
    "**/build.gradle.kts",
    "**/gradle/**",
    "**/Makefile",
    "**/Dockerfile",
    "**/*.lock",
    "**/go.mod",
    "**/go.sum",
    "**/Cargo.toml",
    "**/pyproject.toml",
    "**/requirements*.txt",
    "**/webpack.config.*",
    "**/rspack.config.*",
    "**/vite.config.*",
    "**/rollup.config.*",
    "**/tsconfig*.json",
    "**/turbo.json",
    ".husky/**",
    ".yarn/**",
]);
const LOCK = (0,glob/* globs */.g)(["**/package-lock.json", "**/yarn.lock", "**/pnpm-lock.yaml", "**/*.lock", "**/go.sum"]);
const TRANSLATION = (0,glob/* globs */.g)(["**/translations/**", "**/locales/**", "**/i18n/**", "**/messages_*.properties", "**/*.po"]);
const STYLE = (0,glob/* globs */.g)(["**/*.css", "**/*.scss", "**/*.less"]);
/** Tests and documents by the configuration, the rest by names that their tools ask for. */
function kindOfFile({ path, isTest, isDoc }) {
    if (CI.matches(path))
        return "ci";
    if (isTest)
        return "test";
    if (isDoc)
        return "doc";
    if (BUILD.matches(path))
        return "build";
    if (TRANSLATION.matches(path))
        return "translation";
    return STYLE.matches(path) ? "style" : "source";
}
/** Whether a file only records which versions of dependencies were resolved. */
function isLockFile({ path }) {
    return LOCK.matches(path);
}

;// CONCATENATED MODULE: ./packages/commits/lib/draft/scope.js


/** Folders that hold parts by name: the next part of the path is what a reader calls the scope. */
const HOLDERS = new Set(["packages", "services", "apps", "libs", "modules", "actions", "example-services", "plugins"]);
const NO_SCOPE = new Set(["src", "test", "tests", "docs", "lib", "main", "java", ".github", "scripts", "tools"]);
/**
 * The scope that paths suggest: the one service that they belong to, `deps` for
 * updated dependencies alone, else the one package or module that holds them all; null when
 * they have none in common. With a list of legal scopes only one of these.
 */
function suggestedScope(files, services, legal) {
    const candidates = [
        services.length === 1 ? services[0] : undefined,
        isDependencyUpdate(files) ? "deps" : undefined,
        commonPart(files),
    ];
    for (const candidate of candidates) {
        const scope = candidate
            ?.toLowerCase()
            .replaceAll(/[^a-z0-9-]+/g, "-")
            .replaceAll(/^-|-$/g, "");
        if (scope && (legal.length === 0 || legal.includes(scope)))
            return scope;
    }
    return null;
}
/** Whether a change is what tools that update dependencies write; other edits of the same files are small then. */
function isDependencyUpdate(files) {
    if (files.length > 0 && files.every(isLockFile))
        return true;
    const updates = dependencyChanges(files).length;
    const only = files.every((file) => file.status === "modified" && ["build", "ci"].includes(kindOfFile(file)));
    const edited = files
        .filter((file) => !isLockFile(file))
        .reduce((sum, file) => sum + file.additions + file.deletions, 0);
    return only && updates > 0 && edited <= 2 * updates + OTHER_LINES;
}
const OTHER_LINES = 6;
function commonPart(files) {
    const parts = new Set(files.map(({ path }) => partOf(path)));
    return parts.size === 1 ? [...parts][0] : undefined;
}
/** The folder of the package that a path lies in, such as `packages/web`; else its top folder; undefined for a file at the top. */
function partFolder(path) {
    const [first, second, third] = path.split("/");
    if (second === undefined)
        return undefined;
    return third !== undefined && first !== undefined && HOLDERS.has(first) ? `${first}/${second}` : first;
}
function partOf(path) {
    const [first, second, third] = path.split("/");
    if (third !== undefined && second !== undefined && first !== undefined && HOLDERS.has(first))
        return second;
    return second === undefined || first === undefined || NO_SCOPE.has(first) ? undefined : first;
}

;// CONCATENATED MODULE: ./packages/commits/lib/draft/bullets.js





const LONGEST_PATH = 120;
const NAMED = 3;
/**
 * What changed, one bullet each: the files of every service or folder with their lines, tests, documents, dependencies. Nothing is
 * said that the diff (or a given report of tests) does not show; that no test changed is said too.
 */
function bullets(files, results) {
    const of = (...kinds) => files.filter((file) => kinds.includes(kindOfFile(file)));
    const main = of("source", "style");
    const tests = of("test");
    return [
        ...[...grouped(main)].map(([name, group]) => `- ${name}: ${described(group)}`),
        ...(tests.length > 0
            ? [`- tests: ${described(tests)}`]
            : main.length > 0 && !files.some(maybeTest)
                ? ["- tests: none changed"]
                : []),
        ...section("documents", of("doc")),
        ...section("translations", of("translation")),
        ...section("pipeline", of("ci")),
        ...section("build", of("build")),
        ...dependencyBullet(dependencyChanges(files)),
        ...results.map(({ source, sentence }) => `- ${sentence} (${path(source)})`),
    ];
}
/** Whether a file may serve tests though it is none by the configuration: then nothing is said of tests. */
function maybeTest({ path: at, previousPath = "" }) {
    return /(?:test|spec|e2e|mock|fixture)/i.test(`${at} ${previousPath}`);
}
/** By service, else by package or top folder, sorted. */
function grouped(files) {
    const groups = new Map();
    for (const file of files) {
        const folder = partFolder(file.path);
        const name = file.services[0] ?? (folder === undefined ? "top folder" : path(folder));
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [file]);
        else
            group.push(file);
    }
    return new Map([...groups].sort(([a], [b]) => (0,compare/* compare */.U)(a, b)));
}
function section(name, files) {
    return files.length === 0 ? [] : [`- ${name}: ${described(files)}`];
}
/** `add a.ts, change b.ts and 2 more (+10 -3)`; the largest changes are named. */
function described(files) {
    const largest = [...files].sort((a, b) => size(b) - size(a) || (0,compare/* compare */.U)(a.path, b.path));
    const named = largest.slice(0, NAMED).map((file) => `${VERBS[file.status]} ${nameOf(file)}`);
    const more = largest.length - named.length;
    const added = files.reduce((sum, { additions }) => sum + additions, 0);
    const deleted = files.reduce((sum, { deletions }) => sum + deletions, 0);
    return `${named.join(", ")}${more === 0 ? "" : ` and ${more} more`} (+${added} -${deleted})`;
}
const VERBS = {
    added: "add",
    modified: "change",
    deleted: "remove",
    renamed: "rename",
    copied: "copy",
    "type-changed": "change the type of",
};
function nameOf({ path: at, previousPath }) {
    return previousPath === undefined ? path(at) : `${path(previousPath)} to ${path(at)}`;
}
function size({ additions, deletions }) {
    return additions + deletions;
}
function dependencyBullet(changes) {
    if (changes.length === 0)
        return [];
    const named = changes.slice(0, NAMED).map(({ name: raw, from, to }) => {
        const name = packageName(raw);
        if (from === null)
            return `add ${name} ${to}`;
        return to === null ? `remove ${name} ${from}` : `update ${name} ${from} to ${to}`;
    });
    const more = changes.length - named.length;
    return [`- dependencies: ${named.join(", ")}${more === 0 ? "" : ` and ${more} more`}`];
}
function path(text) {
    return plainName(text, LONGEST_PATH);
}

;// CONCATENATED MODULE: ./packages/commits/lib/draft/definitions.js
/** Lines above this length are data or generated. */
const LONGEST_LINE = 300;
/** Beyond this many files nobody names single functions. */
const MOST_FILES = 60;
const CODE = /\.(?:[cm]?[jt]sx?|java|kts?|groovy|scala|py|go|rs|rb|php|cs|swift|c|cc|cpp|h|hpp|sql|vue|svelte|dart|graphql|proto)$/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--|<!--)/;
const KEYWORD = /^\s{0,40}(?:export |default |declare |public |private |protected |internal |static |final |abstract |async |pub |data |sealed ){0,6}(?:function\*? ?|class |interface |enum |record |struct |trait |type |def |func |fn |fun )([A-Za-z_$][\w$]{2,60})(?=\s{0,5}(?:$|[({<[:=]|(?:extends|implements|permits|struct|interface)\b))/;
const CONSTANT = /^export (?:const|let) ([A-Za-z_$][\w$]{2,60})\b/;
const METHOD = /^\s{1,40}(?:public|protected|private) (?:static |final |abstract |synchronized ){0,4}[\w<>[\],.?]{1,80} ([A-Za-z_$][\w$]{2,60})\(/;
const TABLE = /^\s{0,40}create table (?:if not exists )?["`[]?([A-Za-z_]\w{2,60})/i;
/**
 * Names of functions, classes, types and tables that a change defines or removes. By form, not by parsing. A name that a changed
 * file had before, or still has, was moved, edited or overloaded and is in neither list; what cannot be read counts so too.
 */
async function definitions(files, read) {
    const code = files.filter(({ path }) => CODE.test(path));
    if (code.length > MOST_FILES || code.some(({ truncated }) => truncated))
        return { added: [], removed: [] };
    const added = changed(code, "added");
    const removed = changed(code, "removed");
    const [had, has] = [new Set(), new Set()];
    for (const file of code) {
        if (added.size > 0 && file.status !== "added")
            collect(await read(file, "before"), had, added);
        if (removed.size > 0 && file.status !== "deleted")
            collect(await read(file, "after"), has, removed);
    }
    return { added: [...added].filter((name) => !had.has(name)), removed: [...removed].filter((name) => !has.has(name)) };
}
/** The names that one side of the hunks defines. */
function changed(files, side) {
    const names = new Set();
    for (const { hunks } of files)
        for (const hunk of hunks)
            for (const name of hunk[side].flatMap(definedBy))
                names.add(name);
    return names;
}
/** Adds what a text defines; all candidates when it cannot be known. */
function collect(text, into, candidates) {
    const names = text === undefined ? candidates : text.split("\n").flatMap(definedBy);
    for (const name of names)
        into.add(name);
}
function definedBy(line) {
    if (line.length > LONGEST_LINE || COMMENT.test(line))
        return [];
    const name = [KEYWORD, CONSTANT, METHOD, TABLE].map((form) => form.exec(line)?.[1]).find((found) => found);
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./packages/commits/lib/draft/subject.js




/** The subject that a diff supports: what it adds, removes, renames, updates or, where no more is known, changes. */
function suggestedSubject(files, names) {
    const dependencies = isDependencyUpdate(files) ? dependencyChanges(files) : [];
    const sources = files.filter((file) => kindOfFile(file) === "source");
    if (dependencies.length > 0)
        return dependencySubject(dependencies);
    if (files.length > 0 && files.every(isLockFile))
        return "update locked dependencies";
    const main = sources.length > 0 ? sources : files;
    if (names.added.length > 0)
        return `add ${listed(names.added)}`;
    if (names.removed.length > 0)
        return `remove ${listed(names.removed)}`;
    const renamed = main.filter(({ status }) => status === "renamed");
    const [first] = renamed;
    if (first?.previousPath !== undefined && renamed.length === main.length)
        return renamed.length === 1
            ? `rename ${stem(first.previousPath)} to ${stem(first.path)}`
            : `rename ${listed(renamed.map(({ path }) => stem(path)))}`;
    for (const [status, verb] of [
        ["added", "add"],
        ["deleted", "remove"],
    ])
        if (main.every((file) => file.status === status))
            return `${verb} ${listed(main.map(({ path }) => stem(path)))}`;
    return `change ${listed(main.map(({ path }) => stem(path)))}`;
}
function dependencySubject(changes) {
    const [only] = changes;
    if (changes.length > 1 || only === undefined)
        return `update ${listed(changes.map(({ name }) => packageName(name)))}`;
    const name = packageName(only.name);
    if (only.from === null)
        return `add ${name} ${only.to}`;
    return only.to === null ? `remove ${name}` : `update ${name} from ${only.from} to ${only.to}`;
}
/** At most two names, and how many more there are. */
function listed(names) {
    const distinct = [...new Set(names)];
    const [first = "", second] = distinct;
    if (second === undefined)
        return first;
    return distinct.length === 2 ? `${first} and ${second}` : `${first}, ${second} and ${distinct.length - 2} more`;
}
/** The name of a file without folders and endings, as it may stand in a first line. */
function stem(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const short = name.replace(/(?<=.)\.[^.]{1,10}$/, "");
    return plainName(short, 40);
}

;// CONCATENATED MODULE: ./packages/commits/lib/draft/type.js

const ALONE = [
    [["doc"], "docs"],
    [["test"], "test"],
    [["test", "doc"], "test"],
    [["ci"], "ci"],
    [["ci", "doc"], "ci"],
    [["build"], "build"],
    [["build", "ci", "doc"], "build"],
    [["translation"], "chore"],
];
/** Lines. Below it a new function beside edits is what a fix needs; above it something is there that was not. */
const LEAST_FEATURE = 60;
const LEAST_CLEARING = 20;
/** Topics of files that make a change of regulated code one of its security. */
const SECURITY = new Set(["encryption", "access-control"]);
/**
 * The type of Conventional Commits that a diff suggests: by what its files are for, then by whether it defines something new, only
 * takes away, or edits what is there. A suggestion: why a change was made is not in its diff.
 */
function suggestedType(files, domains, types, names) {
    const wanted = typeOf(files, domains, names);
    return types.includes(wanted)
        ? wanted
        : (["chore", "fix"].find((type) => types.includes(type)) ?? types[0] ?? wanted);
}
function typeOf(files, domains, names) {
    const kinds = new Set(files.map(kindOfFile));
    for (const [only, type] of ALONE)
        if (kinds.size > 0 && [...kinds].every((kind) => only.includes(kind)))
            return type;
    const sources = files.filter((file) => ["source", "style"].includes(kindOfFile(file)));
    if (sources.length === 0)
        return "chore";
    const added = sum(sources, "additions");
    const deleted = sum(sources, "deletions");
    if (sources.every(({ additions, deletions }) => additions + deletions === 0))
        return "refactor"; // renamed only
    const isNew = sources.some(({ status }) => status === "added") || names.added.length > 0;
    const regulated = sources.some((file) => file.domains.length > 0 && file.topics.some((topic) => SECURITY.has(topic)));
    if (domains.length > 0 && regulated && isNew)
        return "security";
    if (deleted >= LEAST_CLEARING && added < deleted / 3)
        return "refactor";
    if (isNew && added > 2 * deleted && added >= LEAST_FEATURE)
        return "feat";
    if (names.added.length > 0 && names.removed.length > 0 && added <= 2 * deleted)
        return "refactor";
    return "fix";
}
function sum(files, side) {
    return files.reduce((total, file) => total + file[side], 0);
}

;// CONCATENATED MODULE: ./packages/commits/lib/draft/draft-message.js













/**
 * Drafts the message of a change of one commit: type and scope from its paths and diff, bullets from what changed, trailers from
 * domains, computed risk and owners. What cannot be known is a marked blank, never invented. The same change and hints give the
 * same bytes; the draft is linted by the rules that will judge the commit.
 *
 * @param day `YYYY-MM-DD` at which control codes must be in force
 */
async function draftMessage(change, hints, day) {
    const [commit] = change.commits;
    if (commit === undefined)
        throw new error/* CommitsError */.N("nothing-to-draft", "user", "The range has no commit to draft for.");
    const { types, scopes, "header-max-length": longest } = change.configuration.value.commit;
    const sources = change.files.filter((file) => kindOfFile(file) === "source");
    const names = await definitions(sources, sidesOf(change));
    const type = hints.type ?? suggestedType(change.files, change.domains, types, names);
    const scope = hints.scope === undefined ? suggestedScope(change.files, change.services, scopes) : hints.scope || null;
    const prefix = `${type}${scope === null ? "" : `(${scope})`}${hints.breaking === undefined ? "" : "!"}: `;
    const subject = hints.description ?? cut(suggestedSubject(change.files, names), longest - prefix.length);
    const given = Object.entries({
        ...(hints.breaking === undefined ? {} : { "BREAKING-CHANGE": hints.breaking }),
        ...hints.trailers,
    });
    const body = [...(hints.body === undefined ? [] : [hints.body, ""]), ...bullets(change.files, hints.results ?? [])];
    const text = (0,fix_parts/* putTogether */.of)({
        header: prefix + subject,
        body: body.join("\n").split("\n"),
        trailers: given.map(([key, value]) => (0,fix_parts/* trailerOf */.ty)(key, value, "added")),
    });
    const { context, facts } = (0,fix_facts/* commitFacts */.Tw)(change, commit, day);
    const input = { context, facts: { ...facts, owners: [...new Set([...facts.owners, ...(hints.owners ?? [])])] } };
    const fixed = (0,fix_message/* fixMessage */.T)(text, context, input.facts);
    const blanks = blanksOf((0,parse/* parseMessage */.v)(fixed.message), context, fixed.refused);
    const { parts } = (0,take_apart/* takeApart */.Y)(fixed.message, input);
    const marked = blanks.map((blank) => ({ ...(0,fix_parts/* trailerOf */.ty)(blank.key, "", "added"), lines: [blankLine(blank)] }));
    const message = (0,fix_parts/* putTogether */.of)({ ...parts, trailers: (0,fix_parts/* withTrailers */.jX)(parts.trailers, marked) });
    const lines = message.split("\n");
    const isBlankLine = (line) => line !== null && blanks.some((blank) => lines[line - 1] === blankLine(blank));
    return { message, type, scope, blanks, findings: (0,fix_facts/* lintText */.DA)(message, input).filter(({ line }) => !isBlankLine(line)) };
}
/** Larger files are generated or data. */
const LARGEST_SOURCE = 2 * 1024 * 1024;
function sidesOf({ git, range }) {
    return async ({ path, previousPath }, side) => {
        const commit = side === "before" ? range.mergeBase : range.head;
        const bytes = commit === null ? undefined : await git.file(commit, side === "before" ? (previousPath ?? path) : path);
        return bytes === undefined || bytes.length > LARGEST_SOURCE ? undefined : bytes.toString("utf8");
    };
}
/** In UTF-16 units, as header/max-length counts; never half of a character. */
function cut(subject, length) {
    if (subject.length <= length || length < 20)
        return subject;
    return `${subject
        .slice(0, length - 1)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`;
}


/***/ }),

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

/***/ 4378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openStaged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7832);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6253);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2735);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(104);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5402);







/**
 * Makes the commit that is asked for, so that a change is judged before it is committed just as it will be after. The user's
 * index is only read (as a copy: `git write-tree` locks the one it is given), and no object is left behind.
 * @throws GitError as `openRepository`; `no-such-file` for a file that is not there; `index-conflicts`; `message-with-nul`;
 * `git-failed` when git knows no author
 */
async function openStaged(directory, options) {
    const { message, environment, signal } = options;
    if (message.includes("\0"))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("message-with-nul", "user", "The message has a NUL character, which git puts into no commit; remove it.");
    const place = await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPlace */ .G)(directory, signal === undefined ? {} : { signal });
    const elsewhere = (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_4__/* .quarantined */ .b)(place);
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryAt */ .u)(elsewhere.place);
    const dispose = async () => {
        repository.close();
        await elsewhere[Symbol.asyncDispose]();
    };
    try {
        const env = { ...elsewhere.place.env, ...people(environment) };
        const writing = { ...elsewhere.place, env };
        const { tree, parents, amends } = await contentOf(writing, directory, options);
        const merges = parents.length > 1;
        const before = parents.flatMap((parent) => ["-p", parent]);
        const [parent = null] = parents;
        const [made, treeBefore] = await Promise.all([
            (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(writing, ["commit-tree", tree, ...before], { input: message }),
            parent === null ? place.emptyTree : repository.tree(parent),
        ]);
        return {
            repository,
            sha: made.stdout.toString().trim(),
            parent,
            merges,
            amends,
            empty: !merges && treeBefore === tree,
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
async function contentOf(place, directory, { content, environment }) {
    if (content !== undefined && "squashed" in content) {
        const { base, head } = content.squashed;
        const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, ["rev-parse", "--verify", "--end-of-options", `${head}^{tree}`]);
        return { tree: stdout.toString().trim(), parents: base === null ? [] : [base], amends: false };
    }
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.env["GIT_OBJECT_DIRECTORY"], "index");
    const writing = { ...place, env: { ...place.env, GIT_INDEX_FILE: index } };
    const asked = head(place, environment);
    const fill = async () => {
        if (content === undefined) {
            await copyIndex((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, environment["GIT_INDEX_FILE"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.gitDir, "index")), index);
            return;
        }
        if ((await asked).parents.length > 0)
            await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(writing, ["read-tree", "HEAD"]);
        await addFiles({ ...writing, options: ["--no-pager", `--git-dir=${place.gitDir}`] }, directory, content.only);
    };
    const [on, tree] = await Promise.all([asked, fill().then(() => writeTree(writing))]);
    const merged = on.amends ? [] : await mergeHeads(place);
    return { ...on, tree, parents: [...on.parents, ...merged] };
}
async function copyIndex(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to).catch((error) => {
        if (error.code !== "ENOENT")
            throw error; // no index yet: nothing is staged
    });
}
async function writeTree(place) {
    const { code, stdout, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, ["write-tree"], { accept: [0, 128] });
    if (code !== 0)
        throw await notWritten(place, stderr);
    return stdout.toString().trim();
}
/** Why an index gives no tree: mostly since a merge left conflicts in it. */
async function notWritten(place, stderr) {
    const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, ["ls-files", "--unmerged", "-z"]);
    const paths = stdout
        .toString()
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => entry.slice(entry.indexOf("\t") + 1));
    const [first] = paths;
    if (first === undefined)
        return (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(["write-tree"], 128, stderr);
    const others = new Set(paths).size - 1;
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("index-conflicts", "user", `"${first}"${others === 0 ? "" : ` and ${others} more`} still ha${others === 0 ? "s" : "ve"} conflicts; resolve them, then git add them.`);
}
/** Takes files as they are in the work tree, deleted ones too, by the names that they have there: no patterns. */
async function addFiles(place, directory, files) {
    const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file)));
    const outside = paths.findIndex((path) => path === "" || path === ".." || path.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    if (outside >= 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("no-such-file", "user", `"${files[outside]}" is no file inside the repository ${place.root}; give paths of changed files in it.`);
    const options = [...place.options, `--work-tree=${place.root}`, "--literal-pathspecs"];
    const args = ["add", "--all", "--", ...paths];
    const { code, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)({ ...place, options, cwd: place.root }, args, { accept: [0, 1, 128] });
    if (code === 0)
        return;
    const [, unknown] = /pathspec '(.*)' did not match/.exec(stderr) ?? [];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("no-such-file", "user", unknown === undefined
        ? `git cannot take the files (${stderr.split("\n")[0]}); give paths of changed files.`
        : `There is no file "${unknown}" in the repository ${place.root}; give paths of changed files in it.`);
}
/**
 * What the commit comes after. git tells no hook that it amends, but it gives them the author of the commit that is amended:
 * name, address and second.
 */
async function head(place, environment) {
    const args = ["log", "-1", "--no-show-signature", "--format=%H%x00%P%x00%at%x00%an%x00%ae", "HEAD", "--"];
    const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, args, { accept: [0, 128] });
    if (code !== 0)
        return { parents: [], amends: false }; // an unborn branch
    const [sha = "", parents = "", time = "", name, email] = stdout.toString().trimEnd().split("\0");
    const { GIT_AUTHOR_DATE: date = "", GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = environment;
    const same = date.startsWith(`@${time} `) && GIT_AUTHOR_NAME === name && GIT_AUTHOR_EMAIL === email;
    // A script commits twice in a second; both have the same author then, and the second one amends nothing.
    const justMade = Date.now() / 1000 - Number(time) < JUST_MADE_SECONDS;
    const amends = same && !justMade && !(await isCherryPick(place));
    return { parents: amends ? parents.split(" ").filter((each) => each !== "") : [sha], amends };
}
const JUST_MADE_SECONDS = 3;
/** A commit that is picked has its own author, perhaps of the same second as HEAD's; git amends nothing meanwhile. */
async function isCherryPick({ gitDir }) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "CHERRY_PICK_HEAD")).then(() => true, () => false);
}
/** The other parents of a merge that is being committed. */
async function mergeHeads({ gitDir }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "MERGE_HEAD"), "latin1").catch(() => "");
    return text.split("\n").filter((line) => line !== "");
}
function people(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => /^GIT_(AUTHOR|COMMITTER)_/.test(name)));
}


/***/ })

};
