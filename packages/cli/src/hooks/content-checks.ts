import { type Change, isCertainValue, isShown } from "@gitops-health/change";
import { diffBytes, estimatedTokens } from "@gitops-health/commits";
import type { CheckLine } from "./check-line.ts";

/** What the staged content shows: its size, secrets and PHI, and which regulated paths it touches. */
export function contentChecks(change: Change): CheckLine[] {
  return [size(change), content(change, "secret", "secrets"), content(change, "phi", "PHI"), regulated(change)];
}

function size({ files, configuration }: Change): CheckLine {
  const budget = configuration.value.commit["review-tokens"];
  const bytes = diffBytes(files);
  if (bytes === null) return { mark: "-", name: "size", text: "not known: the diff is too large to be read" };
  const estimate = estimatedTokens(bytes);
  return estimate <= budget
    ? { mark: "✓", name: "size", text: `about ${estimate} of ${budget} tokens` }
    : {
        mark: "!",
        name: "size",
        text: `about ${estimate} tokens, above the review budget of ${budget}: split the commit`,
      };
}

function content({ findings }: Change, category: "secret" | "phi", name: string): CheckLine {
  if (!findings.evaluated) return { mark: "-", name, text: `not checked: ${findings.reason}` };
  const found = findings.items.filter((each) => each.category === category && !each.synthetic && isShown(each));
  const certain = found.filter(isCertainValue);
  const [first] = [...certain, ...found];
  if (first === undefined) return { mark: "✓", name, text: "none found" };
  const place = first.location === null ? "in the message" : `${first.location.path}:${first.location.line ?? "?"}`;
  const text = `${found.length} found, ${certain.length} beyond doubt: ${first.redacted} ${place}`;
  return { mark: certain.length > 0 ? "✗" : "!", name, text };
}

function regulated({ configuration, services, domains, squashedRisk }: Change): CheckLine {
  const name = "regulated";
  if (Object.keys(configuration.value.services).length === 0)
    return { mark: "-", name, text: "not known: the configuration names no services" };
  const risk = `risk ${squashedRisk.computedLevel}`;
  if (domains.length === 0) return { mark: "✓", name, text: `no regulated path; ${risk}` };
  return { mark: "!", name, text: `${services.join(", ")} (${domains.join(", ")}); ${risk}` };
}
