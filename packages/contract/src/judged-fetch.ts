import { isMockAnswer } from "./prism-quirks.ts";
import { ContractViolation, isSendingInvalid } from "./record.ts";
import type { JudgingProxies } from "./start-proxies.ts";

/** Which parts of an exchange Prism judged, and why not both. */
export interface Judgement {
  judged: "both" | "answer" | "nothing";
  why: string;
}

const everything: Judgement = { judged: "both", why: "" };

/** What Prism's proxy cannot be asked, tried from the top. Every one has to be needed. */
export const judgementLimits: readonly { applies: (request: Request, body: string) => boolean; limit: Judgement }[] = [
  {
    applies: (_, body) => body !== "" && !isJson(body),
    limit: { judged: "nothing", why: "Prism answers a body that is no JSON itself, before anything is judged." },
  },
  {
    applies: (_, body) => body.trim() === "null",
    limit: { judged: "nothing", why: "Prism announces the length of a body that is `null` and forwards none." },
  },
  {
    applies: () => isSendingInvalid(),
    limit: {
      judged: "answer",
      why: "Prism would refuse the bad request itself; what has to be judged is our refusal.",
    },
  },
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export interface JudgedFetchOptions {
  /** The server itself. */
  url: string;
  /** The proxies before it. */
  proxies: JudgingProxies;
  /** Receives what was judged of each exchange. */
  onJudged: (judgement: Judgement) => void;
}

/**
 * A `fetch` that sends what is meant for a server through Prism, which stops whatever breaks the description.
 *
 * The fetch it gives throws {@link ContractViolation} with what Prism objects to.
 */
export function judgedFetch({ url, proxies, onJudged }: JudgedFetchOptions): typeof globalThis.fetch {
  return async (input, given) => {
    const request = new Request(input, given);
    const body = await request.clone().text();
    const judgement = judgementLimits.find(({ applies }) => applies(request, body))?.limit ?? everything;
    onJudged(judgement);
    const way = { both: proxies.both, answer: proxies.answers, nothing: url }[judgement.judged];
    // With the body as text: Prism cannot forward one that comes in chunks.
    const { method, headers } = request;
    const init = { method, headers, ...(body === "" ? {} : { body }) };
    const response = await fetch(request.url.replace(url, way), init);
    const objection = isMockAnswer(response) ? await response.text() : response.headers.get("sl-violations");
    if (objection !== null)
      throw new ContractViolation(`${request.method} ${request.url}`, [`Prism, as a proxy, objects: ${objection}`]);
    return response;
  };
}
