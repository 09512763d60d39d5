import { type IncomingMessage, type ServerResponse } from "node:http";
import { type Core } from "../core.ts";
import { inspectorPage } from "../inspector/page.ts";
import { loopback } from "../server/cross-origin.ts";
import { type OwnRoutes } from "../server/listen.ts";
import { type RequestLog } from "../server/request-log.ts";
import { controlMethods, type EmulatorControl } from "./control.ts";

/** What the emulator's own routes need. */
export interface OwnRouteParts {
  control: EmulatorControl;
  core: Core;
  log: RequestLog;
  token: string | undefined;
  host: string;
  apiKey: string;
}

/** How often the inspector is told that something changed, at most. */
const feedEveryMs = 200;

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(body ?? null));
}

/**
 * Serves `/_emulator`: the inspector, a feed that tells it of changes, `health`, and the control API as
 * `POST /_emulator/control/<method>` with a JSON array of arguments.
 */
export function createOwnRoutes(parts: OwnRouteParts): { handle: OwnRoutes; close: () => void } {
  const { control, core, log, token, host } = parts;
  const open = new Set<ServerResponse>();
  let version = "";
  const timer = setInterval(() => {
    if (open.size === 0) return;
    const next = stateVersion(core, log);
    if (next === version) return;
    version = next;
    for (const response of open) response.write(`data: ${next}\n\n`);
  }, feedEveryMs);
  timer.unref();

  /** Why a control request is refused, or `null`. */
  function refusal(request: IncomingMessage): string | null {
    // A page elsewhere could otherwise reach a local emulator through the browser of its user.
    const { origin, host: wanted } = request.headers;
    if (origin !== undefined && origin.split("//")[1] !== wanted)
      return "The control API takes no requests from other pages.";
    if (token === undefined) {
      if (loopback.has(host)) return null;
      return "Bound beyond loopback, the control API needs a token. Start the emulator with `controlToken`.";
    }
    const given =
      request.headers["x-emulator-token"] ?? new URL(request.url ?? "/", "http://localhost").searchParams.get("token");
    return given === token ? null : "The control token is missing or wrong. Send it as `x-emulator-token`.";
  }

  async function call(name: string, body: Buffer, response: ServerResponse): Promise<void> {
    const method = controlMethods.find((each) => each === name);
    if (method === undefined) {
      send(response, 404, { error: `There is no control method ${name}. There are: ${controlMethods.join(", ")}.` });
      return;
    }
    try {
      const given: unknown = body.length === 0 ? [] : JSON.parse(body.toString("utf8"));
      if (!Array.isArray(given)) throw new Error("Send the arguments as a JSON array.");
      const result: unknown = await (control[method] as (...values: unknown[]) => Promise<unknown>)(
        ...(given as unknown[]),
      );
      send(response, 200, { result: result ?? null });
    } catch (error) {
      send(response, 400, { error: error instanceof Error ? error.message : String(error) });
    }
  }

  const handle: OwnRoutes = (request, response, body) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/_emulator/health") {
      send(response, 200, { ready: true });
      return true;
    }
    const refused = refusal(request);
    if (refused !== null) {
      send(response, 403, { error: refused });
      return true;
    }
    if (request.method === "GET" && (pathname === "/_emulator" || pathname === "/_emulator/")) {
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "content-security-policy":
          "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; img-src data:",
      });
      response.end(inspectorPage);
      return true;
    }
    if (request.method === "GET" && pathname === "/_emulator/numbers") {
      send(response, 200, { phoneNumbers: core.store.phoneNumbers() });
      return true;
    }
    if (request.method === "GET" && pathname === "/_emulator/tasks") {
      const rows = core.db.all<{ doc: string }>("SELECT doc FROM tasks ORDER BY created_at DESC, seq DESC LIMIT 100");
      send(response, 200, { tasks: rows.map(({ doc }) => JSON.parse(doc) as unknown) });
      return true;
    }
    if (request.method === "GET" && pathname === "/_emulator/feed") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(`data: ${stateVersion(core, log)}\n\n`);
      open.add(response);
      response.on("close", () => open.delete(response));
      return true;
    }
    if (request.method === "POST" && pathname.startsWith("/_emulator/control/")) {
      void call(pathname.slice("/_emulator/control/".length), body, response);
      return true;
    }
    return false;
  };
  return {
    handle,
    close: () => {
      clearInterval(timer);
      for (const response of open) response.end();
    },
  };
}

/** A text that changes with everything the inspector shows. */
function stateVersion(core: Core, log: RequestLog): string {
  const row = core.db.get<{ version: string }>(
    `SELECT (SELECT coalesce(max(seq), 0) FROM attempts) || '.' || (SELECT coalesce(max(seq), 0) FROM deliveries) || '.' ||
       (SELECT count(*) FROM attempts WHERE status IN ('pending', 'sending')) || '.' || (SELECT coalesce(max(seq), 0) FROM jobs) || '.' ||
       (SELECT count(*) FROM jobs) AS version`,
  );
  return `${row?.version ?? ""}.${log.count}.${core.ids.count}`;
}
