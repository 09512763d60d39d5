import { isSuccess, type Read } from "./ask-reads.ts";
import { facts } from "./facts.ts";
import type { Exchange } from "./judge-response.ts";
import type { Run } from "./run.ts";

/** A success contradicts a refusal; another refusal has another cause and cannot tell. */
const isRefused = (expected: number) => (response: Exchange) =>
  response.status === expected ? true : isSuccess(response) ? false : undefined;

/** Asks about keys, versions and routes, once for v1 and once for the operations with a version header. */
export async function askService(run: Run, reads: readonly Read[]): Promise<void> {
  const headerOf = ({ operation }: Read, required: boolean) =>
    operation.parameters.find((parameter) => parameter.in === "header" && parameter.required === required);
  const simple = reads.filter(({ operation, input }) => input?.query.length === 0 && !operation.path.includes("{"));
  for (const read of [simple.find((each) => !headerOf(each, true)), simple.find((each) => headerOf(each, true))]) {
    if (!read) continue;
    const { operation, size } = read;
    const query: [string, string][] = size ? [[size.name, "2"]] : [];
    const version = headerOf(read, true);
    const beta = headerOf(read, false);
    const headers: Record<string, string> = version ? { [version.name]: String(version.example) } : {};
    if (version) {
      const unknown = { [version.name]: "1999-12-31" };
      await run.ask(operation, { what: "no version", query, headers: {}, expected: [400] });
      await run.ask(operation, { what: "an unknown version", query, headers: unknown, expected: [400] });
      const first = [facts.versionFirst, isRefused(400)] as const;
      await run.ask(operation, { what: "no version and no key", query, headers: {}, key: "none", facts: [first] });
    }
    if (beta) {
      const alone = { [beta.name]: String(beta.example) };
      const old = [facts.betaHeader, isSuccess] as const;
      await run.ask(operation, { what: `${beta.name} alone`, query, headers: alone, facts: [old] });
    }
    const bearer = [facts.bearer, isRefused(401)] as const;
    await run.ask(operation, { what: "Bearer before the key", query, headers, key: "Bearer", facts: [bearer] });
    // A PUT on a list, without a body, asks for nothing that could be done.
    const hasPut = run.operations.some(({ path, method }) => path === operation.path && method === "PUT");
    const routes = [["GET", `${operation.path}-quo-api-probe`], ...(hasPut ? [] : [["PUT", operation.path]])];
    for (const [method = "", path = ""] of routes) {
      const response = await run.send(`${method} ${path}`, { method, path, headers, key: "raw" });
      const isPage = /^text\/html\b/.test(response.headers.get("content-type") ?? "");
      const { status } = response;
      run.note(facts.unknownRoute, status === 404 && isPage, {
        operation: `${method} ${path}`,
        what: "no operation",
        status,
      });
    }
  }
}
