import { writeFileSync } from "node:fs";
import { readDescription } from "../description.ts";
import { schemaValidator } from "../schema-validator.ts";
import { askFilters } from "./ask-filters.ts";
import { askMistakes } from "./ask-mistakes.ts";
import { askReads, listReads, type Read } from "./ask-reads.ts";
import { askService } from "./ask-service.ts";
import { askWrites, writesSentence } from "./ask-writes.ts";
import { readKey } from "./read-key.ts";
import { help, readOptions, service } from "./read-options.ts";
import { Refusal } from "./refusal.ts";
import { renderReport, renderSummary } from "./render-report.ts";
import { makeReport } from "./report.ts";
import { Run } from "./run.ts";
import { createSender, Unreachable } from "./send.ts";

/** Asks everything in its order; the first request decides whether there is a point in the rest. */
async function askEverything(run: Run, reads: readonly Read[], writes: boolean): Promise<void> {
  const first = reads.find(({ operation }) => operation.parameters.every(({ required }) => !required));
  if (first) {
    const { status } = await run.ask(first.operation, { what: "a valid request" });
    if (status === 401)
      throw new Refusal(
        "Quo does not accept this API key (401). Check that it was copied whole and has not been deleted.",
      );
    if (status === 402 || status === 403)
      throw new Refusal(
        `Quo accepts the key but refuses the request (${status}). Ask an owner or admin whether the subscription is active and has the API.`,
      );
  }
  await askReads(run, reads);
  await askService(run, reads);
  await askFilters(run, reads);
  await askMistakes(run, reads);
  if (writes) await askWrites(run);
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return 0;
  }
  const description = readDescription();
  const key = await readKey();
  const interrupt = new AbortController();
  process.on("SIGINT", () => interrupt.abort()).on("SIGTERM", () => interrupt.abort());
  if (options.writes) console.error(`--writes: this run also ${writesSentence}`);
  const progress = (line: string) => console.error(line);
  const judge = { description, validate: schemaValidator(description) };
  const run = new Run(judge, createSender(options.base, key), progress, interrupt.signal);
  const reads = listReads(run);
  let stopped: string | null = null;
  try {
    await askEverything(run, reads, options.writes);
  } catch (error) {
    if (interrupt.signal.aborted) stopped = "it was interrupted";
    else if (error instanceof Unreachable) {
      const why = `the server could not be reached (${error.message})`;
      if (run.findings.length === 0 && reads.every(({ response }) => response === undefined))
        throw new Refusal(`Nothing was asked: ${why}. Check the network, and --base when you gave one.`);
      stopped = why;
    } else throw error;
  }
  const notAsked = reads.filter(({ response }) => response === undefined).map(({ operation }) => operation.id);
  const date = new Date().toISOString().slice(0, 10);
  const report = makeReport(run, { date, live: options.base === service, stopped, notAsked });
  const [markdown = "", json] = options.files;
  writeFileSync(markdown, renderReport(report));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${renderSummary(report)}\nReport: ${options.files.join(", ")}`);
  if (interrupt.signal.aborted) return 130;
  return stopped !== null || run.left.length > 0 ? 2 : report.differences.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
