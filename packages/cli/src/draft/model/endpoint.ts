import { UsageError } from "../../error.ts";

/** The setting of the user's own git configuration that allows endpoints; a repository cannot set it for those who clone it. */
export const ALLOW_SETTING = "gitops-health.draftAllow";

/**
 * The address to ask, of an endpoint that the configuration names and the user allows. Whoever can edit a repository could
 * otherwise have its diffs sent anywhere.
 * @throws UsageError for an address that is neither https nor this machine, or that the user did not allow
 */
export function chatAddress(endpoint: string, allowed: readonly string[]): URL {
  const url = address(endpoint);
  const loopback = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !loopback)
    throw new UsageError(
      `draft.endpoint is "${endpoint}"; expected https, since what is sent to it must not be read on the way.`,
    );
  if (!allowed.some((each) => originOf(each) === url.origin))
    throw new UsageError(
      `draft.endpoint is "${endpoint}", which you have not allowed. If drafts may be sent there: git config --global --add ${ALLOW_SETTING} ${url.origin}`,
    );
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/chat/completions`;
  return url;
}

function address(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new UsageError(
      `draft.endpoint is "${endpoint}"; expected a plain URL such as https://models.example.org/v1.`,
    );
  return url;
}

function originOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).origin : undefined;
}
