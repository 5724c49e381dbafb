import type { Configuration } from "@gitops-health/config";
import * as z from "zod/mini";
import { NoProse } from "./error.ts";
import type { ChatMessage } from "./prompt.ts";

/** An answer is three short strings; a server that sends more is broken or hostile. */
const LARGEST_ANSWER = 256 * 1024;
const PAUSE_MS = 500;

const Answer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.nullable(z.string()) }) })).check(z.minLength(1)),
  usage: z.optional(
    z.nullable(z.object({ prompt_tokens: z.optional(z.number()), completion_tokens: z.optional(z.number()) })),
  ),
});

/** What the model said, and what it cost. */
export interface ModelAnswer {
  readonly content: string;
  /** As the server counts them; undefined where it does not say. */
  readonly promptTokens: number | undefined;
  readonly completionTokens: number | undefined;
}

type Settings = NonNullable<Configuration["draft"]>;

const FIELDS = ["subject", "body", "impact"] as const;
/** Small models write until they are stopped; with bounded strings the answer ends as JSON. Not every server knows bounds. */
const LONGEST = { subject: 72, body: 400, impact: 200 } as const;

function schema(bounded: boolean) {
  const field = (name: (typeof FIELDS)[number]) => ({ type: "string", ...(bounded && { maxLength: LONGEST[name] }) });
  const properties = Object.fromEntries(FIELDS.map((name) => [name, field(name)]));
  const json_schema = {
    name: "prose",
    strict: true,
    schema: { type: "object", properties, required: FIELDS, additionalProperties: false },
  };
  return { response_format: { type: "json_schema", json_schema } };
}

/** Forms of answer in the order in which they are asked for: not every server knows the first ones, and says so by 400 or 422. */
const FORMATS: readonly object[] = [schema(true), schema(false), { response_format: { type: "json_object" } }, {}];

/**
 * Asks an OpenAI-compatible server. Redirects are not followed, answers are bounded in size and time, and a busy or failing server
 * is asked again as often as configured.
 * @throws NoProse with the reason
 */
export async function askModel(
  address: URL,
  key: string | undefined,
  settings: Settings,
  messages: readonly ChatMessage[],
): Promise<ModelAnswer> {
  let format = 0;
  let retries = settings.retries;
  for (;;) {
    const body = {
      model: settings.model,
      messages,
      temperature: 0,
      max_tokens: settings["max-output-tokens"],
      ...FORMATS[format],
    };
    const { status, text } = await post(address, key, settings["timeout-seconds"], JSON.stringify(body));
    if (status === 200) return answerOf(text);
    if ((status === 400 || status === 422) && format < FORMATS.length - 1) format++;
    else if ((status === 429 || status >= 500) && retries-- > 0)
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    else throw new NoProse(`the model's server answered ${status}`);
  }
}

async function post(address: URL, key: string | undefined, seconds: number, body: string) {
  try {
    const response = await fetch(address, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body,
      signal: AbortSignal.timeout(seconds * 1000),
    });
    if (response.status >= 300 && response.status < 400)
      throw new NoProse("the model's server redirects elsewhere, which is not followed");
    return { status: response.status, text: await bounded(response) };
  } catch (error) {
    if (error instanceof NoProse) throw error;
    if ((error as Error).name === "TimeoutError") throw new NoProse(`the model did not answer within ${seconds} s`);
    throw new NoProse(`the model's server cannot be reached (${causeOf(error)})`);
  }
}

/** undici's own message is "fetch failed"; the code of its cause says why. */
function causeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? (error as Error).message;
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new NoProse(`the model's answer is larger than ${LARGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function answerOf(text: string): ModelAnswer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new NoProse("the model's server did not answer in JSON");
  }
  const answer = z.safeParse(Answer, parsed);
  const content = answer.success ? answer.data.choices[0]?.message.content : undefined;
  if (!answer.success || !content) throw new NoProse("the model's server gave no text");
  const { usage } = answer.data;
  return { content, promptTokens: usage?.prompt_tokens, completionTokens: usage?.completion_tokens };
}
