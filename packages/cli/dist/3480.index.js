export const id = 3480;
export const ids = [3480];
export const modules = {

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mainline)
/* harmony export */ });
/** The commits of a change that lie on the branch itself, newest first: the head, its first parent, and so on to the base. */
function mainline({ range, commits }) {
    const parentOf = new Map(commits.map(({ commit }) => [commit.sha, commit.parents[0]]));
    const shas = [];
    let next = range.head;
    while (next !== undefined && parentOf.has(next)) {
        shas.push(next);
        next = parentOf.get(next);
    }
    return shas;
}


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/github/lib/field.js
var field = __webpack_require__(561);
;// CONCATENATED MODULE: ./packages/github/lib/api-error.js


const READING = {
    failed: "could not be read",
    mayNot: "may not read",
    permissions: "`pull-requests: read` and `contents: read`",
};
const WRITING = {
    failed: "could not be written",
    mayNot: "may not write",
    permissions: "`pull-requests: write`",
};
/** An error of the API client as one plain sentence. Bodies and headers, which may hold the token, stay out of it. */
function apiError(error, what, apiUrl, purpose = READING) {
    const { failed, mayNot, permissions } = purpose;
    const status = (0,field/* field */.ZZ)(error, "status");
    const headers = (0,field/* field */.ZZ)(error, "response", "headers");
    if (typeof status !== "number" || headers === undefined)
        return unreachable(error, `${what} ${failed}`, apiUrl);
    if (status === 429 || (status === 403 && isRateLimit(headers, error))) {
        const message = `GitHub's rate limit is used up, so ${what} ${failed}.${resetTime(headers)} Run the job again later.`;
        return new lib_error/* GitHubError */.y("rate-limited", "environment", message);
    }
    switch (status) {
        case 401: {
            const message = `GitHub refused the token, so ${what} ${failed}. Set \`github-token: \${{ github.token }}\`, or renew the token.`;
            return new lib_error/* GitHubError */.y("unauthorized", "environment", message);
        }
        case 403: {
            const message = `The token ${mayNot} ${what}. Add ${permissions} under \`permissions:\` of the job.`;
            return new lib_error/* GitHubError */.y("forbidden", "environment", message);
        }
        case 404: {
            const message = `GitHub has no answer about ${what}: it does not exist, or the token may not see it (${permissions} under \`permissions:\` of the job).`;
            return new lib_error/* GitHubError */.y("not-found", "environment", message);
        }
        default: {
            const message = `GitHub answered with status ${status} when asked for ${what}. Run the job again later.`;
            return new lib_error/* GitHubError */.y("unexpected-answer", "environment", message);
        }
    }
}
function unexpectedAnswer(what, expected) {
    const message = `GitHub's answer about ${what} is not ${expected}; is \`GITHUB_API_URL\` the address of a GitHub API?`;
    return new lib_error/* GitHubError */.y("unexpected-answer", "environment", message);
}
function unreachable(error, failure, apiUrl) {
    const timedOut = (0,field/* textField */.M8)(error, "name") === "TimeoutError" || /timeout|abort/i.test(String(error?.message));
    const message = `GitHub at ${apiUrl} ${timedOut ? "did not answer in time" : "could not be reached"}, so ${failure}.`;
    return new lib_error/* GitHubError */.y("unreachable", "environment", message);
}
/** Primary limits say so in a header, secondary ones in `retry-after` or the message (docs: "Rate limits for the REST API"). */
function isRateLimit(headers, error) {
    if ((0,field/* field */.ZZ)(headers, "x-ratelimit-remaining") === "0" || (0,field/* field */.ZZ)(headers, "retry-after") !== undefined)
        return true;
    return /rate limit/i.test((0,field/* textField */.M8)(error, "response", "data", "message") ?? "");
}
function resetTime(headers) {
    const reset = Number((0,field/* field */.ZZ)(headers, "x-ratelimit-reset"));
    if (!Number.isSafeInteger(reset) || reset <= 0 || reset > 1e11)
        return "";
    return ` It is renewed at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z.`;
}

;// CONCATENATED MODULE: ./packages/github/lib/answer.js
/** GitHub's answers, checked and in our own terms. */


/** Undefined when the token may not see them. */
function mergeSettings(data) {
    const allowSquashMerge = (0,field/* booleanField */.hQ)(data, "allow_squash_merge");
    const allowMergeCommit = (0,field/* booleanField */.hQ)(data, "allow_merge_commit");
    const allowRebaseMerge = (0,field/* booleanField */.hQ)(data, "allow_rebase_merge");
    if (allowSquashMerge === undefined || allowMergeCommit === undefined || allowRebaseMerge === undefined)
        return undefined;
    const title = (0,field/* textField */.M8)(data, "squash_merge_commit_title") ?? "COMMIT_OR_PR_TITLE";
    const message = (0,field/* textField */.M8)(data, "squash_merge_commit_message") ?? "COMMIT_MESSAGES";
    if (title !== "PR_TITLE" && title !== "COMMIT_OR_PR_TITLE")
        throw unexpectedAnswer("the merge settings", "a known title");
    if (message !== "PR_BODY" && message !== "COMMIT_MESSAGES" && message !== "BLANK")
        throw unexpectedAnswer("the merge settings", "a known message");
    return { allowSquashMerge, allowMergeCommit, allowRebaseMerge, squashTitle: title, squashMessage: message };
}
function pullRequest(data, what) {
    const number = (0,field/* field */.ZZ)(data, "number");
    const title = (0,field/* textField */.M8)(data, "title");
    const state = (0,field/* textField */.M8)(data, "state");
    const [base, head] = [branch(data, "base"), branch(data, "head")];
    if (typeof number !== "number" || title === undefined || (state !== "open" && state !== "closed") || !base || !head)
        throw unexpectedAnswer(what, "a pull request");
    return {
        number,
        title,
        body: (0,field/* textField */.M8)(data, "body") ?? "",
        author: (0,field/* textField */.M8)(data, "user", "login"),
        authorIsBot: isBot(data),
        state,
        draft: (0,field/* booleanField */.hQ)(data, "draft") ?? false,
        labels: labels(data, what),
        // Unknown is public: there, fewer people's reviews count.
        private: (0,field/* booleanField */.hQ)(data, "base", "repo", "private") ?? false,
        // Lists have `merged_at` only.
        merged: (0,field/* booleanField */.hQ)(data, "merged") ?? typeof (0,field/* field */.ZZ)(data, "merged_at") === "string",
        base,
        head,
        mergeCommit: (0,field/* shaField */.dN)(data, "merge_commit_sha"),
    };
}
/** A review that was submitted; nothing for one that its author is still writing. */
function submittedReview(data, what) {
    const name = (0,field/* textField */.M8)(data, "state");
    if (name === "PENDING")
        return [];
    const state = STATES.get(name ?? "");
    const submitted = Date.parse((0,field/* textField */.M8)(data, "submitted_at") ?? "");
    // A verdict that is not understood must not be taken for none: it may be the one that blocks.
    if (state === undefined || Number.isNaN(submitted))
        throw unexpectedAnswer(what, "a list of reviews");
    return [
        {
            reviewer: (0,field/* textField */.M8)(data, "user", "login"),
            reviewerIsBot: isBot(data),
            association: (0,field/* textField */.M8)(data, "author_association") ?? "NONE",
            state,
            commit: (0,field/* shaField */.dN)(data, "commit_id"),
            submitted: Math.floor(submitted / 1000),
        },
    ];
}
const STATES = new Map([
    ["APPROVED", "approved"],
    ["CHANGES_REQUESTED", "changes-requested"],
    ["DISMISSED", "dismissed"],
    ["COMMENTED", "commented"],
]);
/** GitHub Apps are of type Bot; their logins end with `[bot]`, which no person's can. */
function isBot(data) {
    return (0,field/* textField */.M8)(data, "user", "type") === "Bot" || ((0,field/* textField */.M8)(data, "user", "login") ?? "").endsWith("[bot]");
}
function labels(data, what) {
    const list = (0,field/* field */.ZZ)(data, "labels");
    if (!Array.isArray(list))
        throw unexpectedAnswer(what, "a pull request");
    return list.map((item) => (0,field/* textField */.M8)(item, "name")).filter((name) => name !== undefined);
}
function branch(data, side) {
    const ref = (0,field/* textField */.M8)(data, side, "ref");
    const sha = (0,field/* shaField */.dN)(data, side, "sha");
    return ref === undefined || sha === undefined ? undefined : { ref, sha };
}
/** A comment of a conversation, as the API gives it. */
function comment(data, what) {
    const id = (0,field/* field */.ZZ)(data, "id");
    if (typeof id !== "number")
        throw unexpectedAnswer(what, "a comment");
    const person = (0,field/* textField */.M8)(data, "user", "type") === "User" ? (0,field/* textField */.M8)(data, "user", "login") : undefined;
    return { id, body: (0,field/* textField */.M8)(data, "body") ?? "", person };
}

;// CONCATENATED MODULE: ./packages/github/lib/connect.js




/**
 * Asks GitHub's REST API (https://docs.github.com/rest, version 2022-11-28). Loads `@actions/github` only now, since most
 * runs ask nothing.
 * @throws GitHubError `repository-invalid`
 */
async function connectGitHub(connection) {
    const { token, repository, apiUrl = "https://api.github.com", timeoutSeconds = 20 } = connection;
    const match = REPOSITORY.exec(repository);
    if (!match) {
        const message = `${JSON.stringify(repository)} is not a repository; expected owner/name, for example acme/clinic.`;
        throw new lib_error/* GitHubError */.y("repository-invalid", "user", message);
    }
    const [, owner = "", repo = ""] = match;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
    // Octokit's own logging would print warnings of the server past our redaction.
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), log: SILENT });
    const answer = async (what, route, parameters, purpose) => {
        try {
            const signal = AbortSignal.timeout(timeoutSeconds * 1000);
            return await octokit.request(route, { owner, repo, ...parameters, request: { signal } });
        }
        catch (error) {
            throw apiError(error, what, apiUrl, purpose);
        }
    };
    const ask = async (what, route, parameters) => (await answer(what, route, parameters)).data;
    const pages = async (noun, number, route) => {
        const what = `the ${noun} of pull request ${number}`;
        const all = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { data, headers } = await answer(what, route, { number, per_page: PAGE, page });
            if (!Array.isArray(data))
                throw unexpectedAnswer(what, "a list");
            all.push(...data);
            if (data.length < PAGE && !hasNext(headers))
                return all;
        }
        const message = `Pull request ${number} has more than ${MOST_PAGES * PAGE} ${noun}, which are not read: the latest ones would be missing.`;
        throw new lib_error/* GitHubError */.y("too-much", "environment", message);
    };
    return {
        async mergeSettings() {
            return mergeSettings(await ask("the merge settings", "GET /repos/{owner}/{repo}", {}));
        },
        async pullRequest(number) {
            const what = `pull request ${number}`;
            return pullRequest(await ask(what, "GET /repos/{owner}/{repo}/pulls/{number}", { number }), what);
        },
        async reviews(number) {
            const items = await pages("reviews", number, "GET /repos/{owner}/{repo}/pulls/{number}/reviews");
            return items.flatMap((item) => submittedReview(item, `the reviews of pull request ${number}`));
        },
        async comments(number) {
            const items = await pages("comments", number, "GET /repos/{owner}/{repo}/issues/{number}/comments");
            return items.map((item) => comment(item, `the comments of pull request ${number}`));
        },
        async addComment(number, body) {
            const what = `a comment on pull request ${number}`;
            await answer(what, "POST /repos/{owner}/{repo}/issues/{number}/comments", { number, body }, WRITING);
        },
        async editComment(id, body) {
            await answer(`comment ${id}`, "PATCH /repos/{owner}/{repo}/issues/comments/{id}", { id, body }, WRITING);
        },
        async login() {
            try {
                return (0,field/* textField */.M8)(await ask("the token's owner", "GET /user", {}), "login");
            }
            catch (error) {
                if (error instanceof lib_error/* GitHubError */.y && (error.code === "forbidden" || error.code === "not-found"))
                    return undefined;
                throw error;
            }
        },
        async pullRequestsOfCommit(sha) {
            const what = `the pull requests of commit ${sha}`;
            const list = await ask(what, "GET /repos/{owner}/{repo}/commits/{sha}/pulls", { sha, per_page: 100 });
            if (!Array.isArray(list))
                throw unexpectedAnswer(what, "a list");
            return list.map((item) => pullRequest(item, what));
        },
    };
}
const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/;
const quiet = () => { };
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
/** Items of a page, the most that GitHub gives. */
const PAGE = 100;
const MOST_PAGES = 10;
/** Whether an answer names a further page (docs: "Using pagination in the REST API"); its page may be short all the same. */
function hasNext(headers) {
    return /;\s*rel="?next"?/.test(String((0,field/* field */.ZZ)(headers, "link") ?? ""));
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

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPullRequest)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6638);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5243);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7665);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(561);
/* harmony import */ var _landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2054);





/**
 * Asks GitHub for the pull request of a change. That of the event is taken when its head is judged, else the one that every
 * commit on the branch belongs to; of two it is none, because the reviews of one say nothing of the other. Never throws a
 * GitHubError: what GitHub did not answer is not known, and the reason says why.
 */
async function readPullRequest(question) {
    const { event, token, apiUrl, timeoutSeconds } = question;
    if (event === undefined)
        return notAsked("outside GitHub Actions no pull request is known");
    if (token === undefined)
        return notAsked("no github-token was given, so GitHub was not asked about the pull request");
    const connection = {
        token,
        repository: event.repository ?? "",
        ...(apiUrl === undefined ? {} : { apiUrl }),
        ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    };
    try {
        const github = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)(connection);
        const found = ofEvent(event, question.mainline) ?? (await ofCommits(github, event, question.mainline));
        if (typeof found === "string")
            return { known: false, asked: true, reason: found };
        const pullRequest = await github.pullRequest(found);
        const [head] = question.mainline;
        if (_event_js__WEBPACK_IMPORTED_MODULE_1__/* .PULL_REQUEST_EVENTS */ .m.has(event.name) && pullRequest.head.sha !== head) {
            const reason = `pull request ${found} has moved on to commit ${pullRequest.head.sha}; a run on that commit judges it`;
            return { known: false, asked: true, reason };
        }
        return { known: true, pullRequest, reviews: await github.reviews(found) };
    }
    catch (error) {
        if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y))
            throw error;
        return { known: false, asked: true, reason: error.message };
    }
}
/** Of a branch pushed with more commits than this only git's own facts are judged. */
const MOST_COMMITS = 20;
function notAsked(reason) {
    return { known: false, asked: false, reason };
}
/** Number of the event's own pull request, if its head is what is judged. */
function ofEvent({ name, payload }, [head]) {
    const number = (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(payload, "pull_request", "number");
    const own = _event_js__WEBPACK_IMPORTED_MODULE_1__/* .PULL_REQUEST_EVENTS */ .m.has(name) && (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(payload, "pull_request", "head", "sha") === head;
    return own ? wholeNumber(number) : undefined;
}
/** Number of the pull request that all commits belong to, or why there is none. */
async function ofCommits(github, event, mainline) {
    if (mainline.length > MOST_COMMITS)
        return `the change has ${mainline.length} commits on its branch, and GitHub is asked about at most ${MOST_COMMITS}`;
    const numbers = new Set();
    for (const sha of mainline) {
        const candidates = (await github.pullRequestsOfCommit(sha)).filter((0,_landing_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLanded */ .h)(event) ? landed : underway);
        const [only, ...others] = [...new Set(candidates.map(({ number }) => number))];
        if (others.length > 0)
            return `commit ${sha} belongs to several pull requests (${[only, ...others].join(", ")})`;
        const number = only ?? (mainline.length === 1 ? queued(event) : undefined);
        if (number === undefined)
            return `commit ${sha} belongs to no pull request`;
        numbers.add(number);
        if (numbers.size > 1)
            return `the change comes from several pull requests (${[...numbers].join(", ")})`;
    }
    const [number] = numbers;
    return number ?? "there is no commit to ask GitHub about";
}
/** A merge queue's commits are not merged yet, those on the default branch are. */
const landed = ({ merged, state }) => merged || state === "open";
const underway = ({ state }) => state === "open";
/** A queue's squash commit is new to GitHub's lists; its branch, which GitHub alone may write, is named for the pull request. */
function queued({ name, payload }) {
    const ref = name === "merge_group" ? (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(payload, "merge_group", "head_ref") : undefined;
    return wholeNumber(Number(/^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9][0-9]{0,9})-[0-9a-f]{40,64}$/.exec(ref ?? "")?.[1]));
}
function wholeNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ inputPullRequest)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);

/**
 * What the policies are told of a pull request. Of each person's reviews the latest that decides something counts, as GitHub
 * itself counts it: a comment after an approval takes nothing back, a dismissal does. A deleted account is nobody. In a public
 * repository, where everyone may leave an approval, only those of its owners, members and collaborators are told.
 */
function inputPullRequest(found) {
    if (!found.known)
        return { evaluated: false, reason: found.reason, due: found.asked };
    const { pullRequest } = found;
    return {
        evaluated: true,
        number: pullRequest.number,
        author: pullRequest.author === undefined ? null : identity(pullRequest.author),
        authorIsBot: pullRequest.authorIsBot,
        draft: pullRequest.draft,
        head: pullRequest.head.sha,
        labels: [...new Set(pullRequest.labels)].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U),
        reviews: decidingReviews(found),
    };
}
const OF_THE_REPOSITORY = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
function decidingReviews({ pullRequest, reviews }) {
    const latest = new Map();
    for (const { reviewer, reviewerIsBot, association, state, commit, submitted } of reviews) {
        if (reviewer === undefined || state === "commented")
            continue;
        if (!pullRequest.private && !OF_THE_REPOSITORY.has(association))
            continue;
        const login = identity(reviewer);
        // GitHub lists the oldest first; of two in one second the later one in the list counts.
        if ((latest.get(login)?.epoch ?? 0) > submitted)
            continue;
        const at = `${new Date(submitted * 1000).toISOString().slice(0, 19)}Z`;
        latest.set(login, { reviewer: login, reviewerIsBot, state, commit: commit ?? null, at, epoch: submitted });
    }
    return [...latest.values()].sort((a, b) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.reviewer, b.reviewer));
}
/** Logins are the same in any case. */
function identity(login) {
    return `@${login.toLowerCase()}`;
}


/***/ })

};
