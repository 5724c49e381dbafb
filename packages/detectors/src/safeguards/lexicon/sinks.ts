import type { Finding, Safeguard } from "@gitops-health/contracts";

/** A place where what is written is read by others than those who may see PHI. */
export interface Sink {
  readonly rule: `safeguard/${string}`;
  readonly kind: Safeguard;
  readonly severity: Finding["severity"];
  readonly redacted: string;
  readonly keywords: readonly string[];
  /** In code, up to what is written: an opening parenthesis, or (for calls without one and for assignments) the space before it. */
  readonly call: RegExp;
  /** Whether a whole record may be handed over without harm, since only some of its fields are written. */
  readonly takesRecords?: true;
}

const LEVEL =
  "(?:trace|debug|info|warn|warning|error|fatal|critical|exception|severe|fine|finer|finest|notice|verbose|success|log|write|print)";

/** Logs, messages of exceptions, URLs, cookies, browsers' stores, analytics and language models, in the six languages and their usual libraries. */
export const sinks: readonly Sink[] = [
  {
    rule: "safeguard/phi-in-log",
    kind: "logging",
    severity: "high",
    redacted: "[PHI in a log]",
    keywords: ["log", "print", "console", "puts", "write", "trace"],
    call: new RegExp(
      [
        `\\b(?:\\w{0,40}[lL]og(?:ger|ging|rus)?|LOG(?:GER)?|_?log(?:ger)?|slog|zap|glog|klog|winston|pino|Rails\\.logger)(?:\\(\\))?(?:\\.with\\w{0,20}\\([^()\\n]{0,80}\\))?\\.(?:${LEVEL}(?:f|ln|w|Context)?|[A-Z](?:race|ebug|nfo|nformation|arn|arning|rror|atal|ritical|rint|anic)\\w{0,12}|Log\\w{0,20}|Print\\w{0,6})\\s{0,3}(?:\\(|[ ](?=["'\\w]))`,
        "\\bconsole\\.(?:log|debug|info|warn|error|trace|dir|table)\\s{0,3}\\(",
        "\\b(?:System\\.(?:out|err)\\.print(?:ln|f)?|fmt\\.(?:Fp|P)rint(?:ln|f)?|Console\\.(?:Error\\.)?Write(?:Line)?|(?:Debug|Trace)\\.(?:Write|Print|Trace)\\w{0,12}|std::cout\\s?<<|process\\.std(?:out|err)\\.write|sys\\.std(?:out|err)\\.write)\\s{0,3}\\(?",
        "(?<![\\w.])(?:print|println|printf|puts|pp|NSLog|error_log|var_dump|print_r|syslog)\\s{0,2}\\(",
        "(?<=^[ \\t]{0,80})(?:puts|pp|p|print|echo|warn)[ ](?=[\"'\\w@$])",
      ].join("|"),
      "gm",
    ),
  },
  {
    rule: "safeguard/phi-in-trace",
    kind: "logging",
    severity: "high",
    redacted: "[PHI in a trace]",
    keywords: ["span", "tag", "attribute", "baggage"],
    call: /\b\w{0,20}[sS]pan(?:\(\))?\.(?:setAttributes?|set_attributes?|SetAttributes?|setTag|set_tag|SetTag|addEvent|add_event|AddEvent|log)\s{0,3}\(|\bActivity\.Current\??\.(?:SetTag|AddTag)\s{0,3}\(|\bMDC\.put(?:Closeable)?\s{0,3}\(|\battribute\.String\s{0,3}\(/g,
  },
  {
    rule: "safeguard/phi-in-exception",
    kind: "logging",
    severity: "high",
    redacted: "[PHI in an exception]",
    keywords: ["error", "exception", "raise", "throw", "panic"],
    call: /\b(?:throw\s{1,3}(?:new\s{1,3})?|new\s{1,3}|raise\s{1,3})[\w.]{0,80}(?:Error|Exception|Failure)\s{0,3}[(,]|\b(?:errors\.(?:New|Errorf|Wrapf?)|fmt\.Errorf|panic)\s{0,3}\(|\braise\s{1,3}(?=["'f])/g,
    takesRecords: true,
  },
  {
    rule: "safeguard/phi-in-url",
    kind: "exposure",
    severity: "high",
    redacted: "[PHI in a URL]",
    keywords: ["param", "query", "?", "&"],
    call: /\b(?:searchParams\.(?:set|append)|URLSearchParams|queryParam|addQueryParam(?:eter)?|addQueryParameter|query_params|AddQueryString|urlencode|url\.Values\.(?:Add|Set)|query\.(?:Set|Add)|setParameter\s{0,3}\((?=\s{0,3}["']))\s{0,3}\(/g,
    takesRecords: true,
  },
  {
    rule: "safeguard/phi-in-cookie",
    kind: "exposure",
    severity: "high",
    redacted: "[PHI in a cookie]",
    keywords: ["cookie"],
    call: /\b(?:res(?:ponse)?\.cookie|setcookie|set_cookie|setCookie|new\s{1,3}Cookie|Cookies?\.(?:set|Append|add)|[cC]ookieStore\.set|http\.SetCookie|ResponseCookie\.from)\s{0,3}\(|\bdocument\.cookie\s{0,3}=|\bcookies(?:\.\w{1,20})?\[[^\]\n]{1,60}\]\s{0,3}=(?!=)/g,
  },
  {
    rule: "safeguard/phi-in-browser-storage",
    kind: "exposure",
    severity: "high",
    redacted: "[PHI in browser storage]",
    keywords: ["storage"],
    call: /\b(?:window\.)?(?:localStorage|sessionStorage|AsyncStorage|[sS]haredPreferences)\.(?:setItem|set|put\w{0,10})\s{0,3}\(|\b(?:localStorage|sessionStorage)(?:\.\w{1,60}|\[[^\]\n]{1,60}\])\s{0,3}=(?!=)/g,
  },
  {
    rule: "safeguard/phi-in-analytics",
    kind: "exposure",
    severity: "critical",
    redacted: "[PHI to analytics]",
    keywords: [
      "analytics",
      "gtag",
      "mixpanel",
      "amplitude",
      "posthog",
      "segment",
      "sentry",
      "datalayer",
      "fbq",
      "newrelic",
      "datadog",
      "heap",
      "insights",
      "bugsnag",
      "rollbar",
      "statsd",
    ],
    call: /\b(?:\w{0,20}[aA]nalytics(?:\(\))?\.(?:track|identify|page|logEvent|log_event|group|capture)|gtag|fbq|mixpanel\.(?:track|people\.set|identify)|amplitude\w{0,20}\.(?:logEvent|track|setUserProperties)|posthog\.(?:capture|identify)|segment\.(?:track|identify)|[sS]entry(?:_sdk)?\.(?:captureMessage|capture_message|setContext|set_context|setExtras?|set_extra|setTags?|set_tag|setUser|set_user|addBreadcrumb|add_breadcrumb|CaptureMessage)|dataLayer\.push|newrelic\.(?:addCustomAttribute|add_custom_attribute|addPageAction|noticeError)|datadogRum\.\w{1,30}|DD_RUM\.\w{1,30}|heap\.(?:track|addUserProperties)|appInsights\.track\w{1,20}|[tT]elemetryClient\.Track\w{1,20}|Bugsnag\.(?:notify|leaveBreadcrumb)|[rR]ollbar\.\w{1,12})\s{0,3}\(/g,
  },
  {
    rule: "safeguard/phi-in-llm",
    kind: "exposure",
    severity: "critical",
    redacted: "[PHI to a language model]",
    keywords: [
      "openai",
      "anthropic",
      "completion",
      "llm",
      "generate",
      "claude",
      "gemini",
      "invokemodel",
      "ollama",
      "messages",
    ],
    call: /\b(?:chat\.completions\.create|completions\.create|messages\.create|responses\.create|ChatCompletion\.(?:a?create)|createChatCompletion|CreateChatCompletion|generateText|streamText|generateObject|generateContent|generate_content|llm(?:\(\))?\.(?:a?invoke|predict|generate|call|complete)|chain\.(?:a?invoke|run)|ollama\.(?:chat|generate)|invokeModel|invoke_model|InvokeModel(?:Async)?|chatClient\.prompt|[cC]hatModel\.(?:call|generate))\s{0,3}\(/g,
  },
];
