import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { writesSentence } from "./ask-writes.ts";
import { Refusal } from "./refusal.ts";

/** The server that is asked unless another is named. */
export const service = "https://api.quo.com";

/** What `--help` prints. */
export const help = `npm run probe [-- options]

Asks the Quo API what the description claims, and reports differences only. It reads: no message is sent, no call is made,
nothing is changed. It sends 100 to 200 requests, never more than eight in a second. Most of them have one mistake, such as an
unknown id, no key, Bearer before the key, or PUT on a list.

The API key comes from the environment variable QUO_API_KEY, else from the standard input, else you are asked for it. There
is no option for it, because the command line is kept in the history of the shell and shown to other users of the machine.

Before anything is printed or written, every value of a response is dropped: numbers, names, texts, ids and addresses.

  --base <url>      server to ask (default: ${service})
  --report <file>   where to write the report (default: probe-report.md)
  --json            write the report as JSON as well, beside the other
  --force           overwrite an earlier report
  --writes          change the workspace, too; see below
  --help            show this

With --writes the run also ${writesSentence}

Ends with 0 when there is no difference, 1 when there are some (new values of open enums count), 2 when the request could
not be made, and 130 after Ctrl-C, with the report of what was asked until then.`;

/**
 * Reads the options.
 *
 * @throws {Refusal} for an unknown option, a server without TLS, or a report that would be overwritten.
 */
export function readOptions() {
  let options;
  try {
    options = parseArgs({
      options: {
        base: { type: "string", default: service },
        report: { type: "string", default: "probe-report.md" },
        json: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        writes: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch {
    // The message of parseArgs repeats what was typed, which may be a key.
    throw new Refusal(
      "There is no such option or value. The key is not given on the command line: set QUO_API_KEY. See --help.",
    );
  }
  const base = URL.parse(options.base);
  const local = ["127.0.0.1", "localhost", "[::1]"].includes(base?.hostname ?? "");
  if (base === null || !(base.protocol === "https:" || (base.protocol === "http:" && local)))
    throw new Refusal("--base takes the address of a server, with https:// unless it is this machine.");
  const files = [options.report, ...(options.json ? [`${options.report.replace(/\.md$/, "")}.json`] : [])];
  const taken = options.force ? undefined : files.find((file) => existsSync(file));
  if (taken !== undefined && !options.help)
    throw new Refusal(
      `${taken} exists already. Move it away, name another with --report, or overwrite it with --force.`,
    );
  return { ...options, base: base.origin + base.pathname.replace(/\/$/, ""), files };
}
