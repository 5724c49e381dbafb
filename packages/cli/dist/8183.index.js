export const id = 8183;
export const ids = [8183];
export const modules = {

/***/ 5398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7979);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2587);



/** Flags and other words of a command line; `command` is named where its help is. @throws UsageError in plain words */
function parseFlags(argv, flags, command) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options: flags, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const see = `see gitops-health ${command} --help.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${complaint(cause.message, Object.keys(flags))}; ${see}`, { cause });
    }
}
/** node:util's sentences, which speak of "options" that are "ambiguous", as a user would say them. */
function complaint(message, known) {
    const unknown = /^Unknown option '(--?)([^']*)'/.exec(message);
    if (unknown !== null) {
        const [, dashes = "", name = ""] = unknown;
        const [suggestion] = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
        const shown = /^[a-z]/i.test(name) ? `${dashes}${name}` : `"${name}"`;
        return `Unknown option ${shown}${suggestion === undefined ? "" : `; did you mean --${suggestion}?`}`;
    }
    const [, name = "", what = ""] = /^Option '(?:-\w, )?--([^' ]*)[^']*' (.*)/.exec(message) ?? [];
    if (what.startsWith("does not take") && known.includes(`no-${name}`))
        return `--${name} is on unless --no-${name} is given`;
    if (what.startsWith("does not take"))
        return `--${name} is given or left out, it takes no value`;
    if (what.includes("missing"))
        return `--${name} needs a value`;
    if (what.includes("ambiguous"))
        return `--${name} needs a value; one that starts with "-" is written --${name}=-…`;
    return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hookNames)
/* harmony export */ });
/** The hooks that gitops-health has something to say in, in the order in which git runs them. */
const hookNames = ["pre-commit", "prepare-commit-msg", "commit-msg"];


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ managerOf),
  $: () => (/* binding */ managers)
});

// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
// EXTERNAL MODULE: ./packages/cli/lib/src/error.js
var error = __webpack_require__(2587);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/cli/lib/src/hooks/manager.js
var manager = __webpack_require__(5673);
;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/husky.js




const BLOCK = /# >>> gitops-health >>>\n(?:(?!# <<<).*\n)*# <<< gitops-health <<<\n/;
/** husky: a line in each of its committed hook files. */
const husky = {
    name: "husky",
    isUsed,
    async install(folder, { shared }) {
        if (!(await isUsed(folder)))
            throw new error/* UsageError */.e(`"${folder.root}" has no folder .husky; run "npx husky init" first.`);
        for (const name of manager/* hookNames */.W) {
            const found = await husky_text(hookFile(folder, name));
            const before = found ?? "";
            const rest = before.replace(BLOCK, "");
            const block = `# >>> gitops-health >>>\n${shared} hooks run ${name} "$@"\n# <<< gitops-health <<<\n`;
            await (0,promises_.writeFile)(hookFile(folder, name), `${rest === "" || rest.endsWith("\n") ? rest : `${rest}\n`}${block}`);
            if (found === undefined)
                await (0,promises_.chmod)(hookFile(folder, name), 0o755); // a file of the user's keeps its mode
        }
        return [`a line in each of ${manager/* hookNames */.W.map((name) => `.husky/${name}`).join(", ")}; commit them`];
    },
    async uninstall(folder) {
        const lines = [];
        for (const name of manager/* hookNames */.W) {
            const before = await husky_text(hookFile(folder, name));
            if (before === undefined || !BLOCK.test(before))
                continue;
            const rest = before.replace(BLOCK, "");
            if (rest === "")
                await (0,promises_.rm)(hookFile(folder, name));
            else
                await (0,promises_.writeFile)(hookFile(folder, name), rest);
            lines.push(`.husky/${name}: ${rest === "" ? "removed" : "your own lines are as before"}`);
        }
        return lines;
    },
};
async function isUsed({ root }) {
    return (0,promises_.stat)((0,external_node_path_.join)(root, ".husky")).then((found) => found.isDirectory(), () => false);
}
function hookFile({ root }, name) {
    return (0,external_node_path_.join)(root, ".husky", name);
}
async function husky_text(path) {
    return (0,promises_.readFile)(path, "utf8").catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/yaml-file.js




/** The first of some YAML files that a folder has, with its comments kept; undefined when it has none. */
async function yamlFile(root, names) {
    for (const name of names) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, name), "utf8").catch((error) => {
            if (error.code === "ENOENT" || error.code === "ENOTDIR")
                return undefined;
            throw error;
        });
        if (text === undefined)
            continue;
        const document = (0,dist/* parseDocument */.Tp)(text);
        const [problem] = document.errors;
        if (problem !== undefined)
            throw new error/* UsageError */.e(`"${(0,external_node_path_.join)(root, name)}" is no valid YAML (${problem.message.split("\n")[0]}); mend it first.`);
        return { name, document };
    }
    return undefined;
}
async function writeYaml(root, name, document) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, name), document.toString({ lineWidth: 0 }));
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/lefthook.js



const FILES = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"];
/** lefthook: a command of each hook in its committed configuration. */
const lefthook = {
    name: "lefthook",
    isUsed: async ({ root }) => (await yamlFile(root, FILES)) !== undefined,
    async install({ root }, { shared }) {
        const file = await yamlFile(root, FILES);
        if (file === undefined)
            throw new error/* UsageError */.e(`"${root}" has no lefthook.yml; run "lefthook install" first.`);
        for (const name of manager/* hookNames */.W)
            file.document.setIn([name, "commands", "gitops-health", "run"], `${shared} hooks run ${name} {0}`);
        await writeYaml(root, file.name, file.document);
        return [`a command in each of ${manager/* hookNames */.W.join(", ")} of ${file.name}; commit it and run "lefthook install"`];
    },
    async uninstall({ root }) {
        const file = await yamlFile(root, FILES);
        const ours = manager/* hookNames */.W.filter((name) => file?.document.hasIn([name, "commands", "gitops-health"]));
        if (file === undefined || ours.length === 0)
            return [];
        for (const name of ours) {
            file.document.deleteIn([name, "commands", "gitops-health"]);
            for (const path of [[name, "commands"], [name]])
                if (isEmpty(file.document.getIn(path)))
                    file.document.deleteIn(path);
        }
        await writeYaml(root, file.name, file.document);
        return [`${file.name}: our commands are gone; run "lefthook install"`];
    },
};
function isEmpty(node) {
    return node?.items?.length === 0;
}

// EXTERNAL MODULE: ./packages/cli/lib/src/shell-word.js
var shell_word = __webpack_require__(5108);
;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/plain-git.js





const MARK = "# gitops-health: `gitops-health hooks uninstall` removes this file.";
const BEFORE = ".before-gitops-health";
/** Hooks in git's own folder. A hook that is there is kept beside ours and runs first; its refusal stands. */
const plainGit = {
    name: "git",
    isUsed: async () => true,
    async install({ path }, { script }) {
        await (0,promises_.mkdir)(path, { recursive: true });
        const lines = [];
        for (const name of manager/* hookNames */.W) {
            const hook = (0,external_node_path_.join)(path, name);
            const before = await plain_git_text(hook);
            if (before !== undefined && !isOurs(before)) {
                if ((await plain_git_text(hook + BEFORE)) !== undefined)
                    throw new error/* UsageError */.e(`Both "${hook}" and "${hook}${BEFORE}" exist, and only one can run before ours; join them in the first, remove the second, and install again.`);
                await (0,promises_.rename)(hook, hook + BEFORE);
                lines.push(`${name}: your own hook is kept as ${name}${BEFORE} and runs first`);
            }
            else
                lines.push(`${name}: installed`);
            await (0,promises_.writeFile)(hook, shim(name, script));
            await (0,promises_.chmod)(hook, 0o755);
        }
        return [...lines, `in ${path}`];
    },
    async uninstall({ path }) {
        const lines = [];
        for (const name of manager/* hookNames */.W) {
            const hook = (0,external_node_path_.join)(path, name);
            if (!isOurs((await plain_git_text(hook)) ?? ""))
                continue;
            const kept = await (0,promises_.access)(hook + BEFORE).then(() => true, () => false);
            if (kept)
                await (0,promises_.rename)(hook + BEFORE, hook);
            else
                await (0,promises_.rm)(hook);
            lines.push(kept ? `${name}: your own hook is back` : `${name}: removed`);
        }
        return lines;
    },
};
function isOurs(hook) {
    return hook.includes(MARK);
}
async function plain_git_text(path) {
    try {
        return await (0,promises_.readFile)(path, "latin1");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/** A command that was moved or removed must not stop every commit: what counts is the check of the pull request. It says so. */
function shim(name, script) {
    return `#!/bin/sh
${MARK}
if [ -x "$0${BEFORE}" ]; then "$0${BEFORE}" "$@" || exit $?; fi
script=${(0,shell_word/* shellWord */.r)(script)}
if [ -f "$script" ] && command -v node >/dev/null 2>&1; then exec node "$script" hooks run ${name} "$@"; fi
if command -v gitops-health >/dev/null 2>&1; then exec gitops-health hooks run ${name} "$@"; fi
echo "gitops-health: this commit was not checked by ${name}: neither node with $script nor gitops-health was found; install it again, or run: rm '$0'" >&2
`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/pre-commit-framework.js




const pre_commit_framework_FILES = [".pre-commit-config.yaml", ".pre-commit-config.yml"];
const ID = "gitops-health-";
/** The pre-commit framework: local hooks in its committed configuration. */
const preCommitFramework = {
    name: "pre-commit",
    isUsed: async ({ root }) => (await yamlFile(root, pre_commit_framework_FILES)) !== undefined,
    async install({ root }, { shared }) {
        const file = await yamlFile(root, pre_commit_framework_FILES);
        if (file === undefined)
            throw new error/* UsageError */.e(`"${root}" has no .pre-commit-config.yaml; write one first (pre-commit sample-config).`);
        const { document } = file;
        const repos = document.get("repos");
        if (!(0,dist/* isSeq */.oP)(repos))
            throw new error/* UsageError */.e(`"${file.name}" has no list "repos"; expected the form that pre-commit reads.`);
        repos.items = repos.items.filter((repo) => !pre_commit_framework_isOurs(repo));
        const hooks = manager/* hookNames */.W.map((name) => ({
            id: `${ID}${name}`,
            name: `gitops-health ${name}`,
            entry: `${shared} hooks run ${name}`,
            language: "system",
            stages: [name],
            always_run: true,
            // The message hooks get the path of the message; the other one would get all staged paths.
            ...(name === "pre-commit" ? { pass_filenames: false } : {}),
            verbose: true,
        }));
        repos.add(document.createNode({ repo: "local", hooks }));
        await writeYaml(root, file.name, document);
        const types = manager/* hookNames */.W.map((name) => `--hook-type ${name}`).join(" ");
        return [`hooks in ${file.name}; commit it and run "pre-commit install ${types}"`];
    },
    async uninstall({ root }) {
        const file = await yamlFile(root, pre_commit_framework_FILES);
        const repos = file?.document.get("repos");
        if (file === undefined || !(0,dist/* isSeq */.oP)(repos) || !repos.items.some(pre_commit_framework_isOurs))
            return [];
        repos.items = repos.items.filter((repo) => !pre_commit_framework_isOurs(repo));
        await writeYaml(root, file.name, file.document);
        return [`${file.name}: our hooks are gone`];
    },
};
/** Our entry holds only our own hooks; a `local` entry of the user's is another one. */
function pre_commit_framework_isOurs(repo) {
    const hooks = (0,dist/* isMap */.jh)(repo) && repo.get("repo") === "local" ? repo.get("hooks") : undefined;
    return ((0,dist/* isSeq */.oP)(hooks) &&
        hooks.items.length > 0 &&
        hooks.items.every((hook) => (0,dist/* isMap */.jh)(hook) && String(hook.get("id")).startsWith(ID)));
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/managers.js






/** All that we know, git itself last: it is what every repository has. */
const managers = [husky, preCommitFramework, lefthook, plainGit];
/** The manager that a repository uses, or the one that the user names. @throws UsageError for a name that none has */
async function managerOf(folder, name) {
    if (name === undefined) {
        for (const manager of managers)
            if (await manager.isUsed(folder))
                return manager;
        return plainGit;
    }
    const found = managers.find((manager) => manager.name === name);
    if (found !== undefined)
        return found;
    const names = managers.map((manager) => manager.name);
    const [near] = (0,nearest/* nearest */.p)(name, names);
    throw new error/* UsageError */.e(`--manager is "${name}"; expected ${names.join(", ")}${near === undefined ? "" : `; did you mean ${near}?`}`);
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3707);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7470);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5398);
/* harmony import */ var _hooks_managers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2996);






const options = {
    manager: { type: "string" },
    command: { type: "string" },
    help: { type: "boolean", short: "h" },
};
const help = `gitops-health hooks install: check each commit before it is made

  gitops-health hooks install [options]

  --manager NAME     git, husky, pre-commit or lefthook; default: the one that this repository uses.
  --command COMMAND  How a committed configuration (husky, pre-commit, lefthook) calls the command; default: gitops-health.

pre-commit says what the commit touches and how big it is, prepare-commit-msg drafts the message in the editor, commit-msg
refuses a message that would not pass, with the mend. A hook of your own is kept and runs first. Hooks advise: what counts is
the check of the pull request.

Examples:
  gitops-health hooks install
  gitops-health hooks install --manager husky --command "npx gitops-health"`;
/** Runs `hooks install`; gives the exit code. */
async function run(argv, terminal) {
    const { values, positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .b)(argv, options, "hooks install");
    if (values.help === true) {
        terminal.print(help);
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine;
    }
    if (positionals.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${positionals[0]}" is not expected after "hooks install".`);
    const shared = values.command ?? "gitops-health";
    if (!/^[\w@./+ -]+$/.test(shared))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--command is "${shared}"; expected words such as "npx gitops-health".`);
    const folder = await (0,_gitops_health_git__WEBPACK_IMPORTED_MODULE_3__/* .hooksFolder */ .t)(terminal.directory);
    const manager = await (0,_hooks_managers_js__WEBPACK_IMPORTED_MODULE_4__/* .managerOf */ .d)(folder, values.manager);
    const lines = await manager.install(folder, { script: terminal.script, shared });
    terminal.print((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(`Hooks installed for ${manager.name === "git" ? "git itself" : manager.name}:`));
    for (const line of lines)
        terminal.print((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(`  ${line}`));
    return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine;
}


/***/ }),

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word for a POSIX shell, whatever it holds. */
function shellWord(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 3707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hooksFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7832);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6253);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2735);




/**
 * The folder that `core.hooksPath` names, else `hooks` of the git folder.
 * @throws GitError as `openRepository`; `hooks-shared` for a folder outside of the repository, which serves other ones too
 */
async function hooksFolder(directory) {
    const { outside, root, gitDir, commonDir } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPlace */ .G)(directory);
    const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .Fg)(outside, ["rev-parse", "--path-format=absolute", "--git-path", "hooks"]);
    const path = stdout.toString().replace(/\n$/, "");
    if (!within(root, path) && !within(commonDir, path))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS("hooks-shared", "user", `core.hooksPath is "${path}", outside of this repository, so its hooks run for other repositories too. Give this one its own first: git config core.hooksPath "$(git rev-parse --git-common-dir)/hooks"`);
    return { path, root, gitDir };
}
function within(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== ".." && !way.startsWith("../");
}


/***/ })

};
