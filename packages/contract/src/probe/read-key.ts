import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { Writable } from "node:stream";
import { Refusal } from "./refusal.ts";

/**
 * Reads the API key from `QUO_API_KEY`, from the standard input, or from the keyboard without showing it.
 *
 * @throws {Refusal} when there is none, or when it cannot be one.
 */
export async function readKey(): Promise<string> {
  let key = process.env["QUO_API_KEY"] ?? "";
  if (key === "" && process.stdin.isTTY) {
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    const prompt = createInterface({ input: process.stdin, output, terminal: true });
    prompt.on("SIGINT", () => process.exit(130));
    // The terminal stops to show what is typed when the interface is made, so it comes before the question.
    process.stderr.write("API key (it is not shown): ");
    key = await prompt.question("");
    prompt.close();
    process.stderr.write("\n");
  } else if (key === "") key = await text(process.stdin);
  key = key.trim();
  if (key === "")
    throw new Refusal(
      "There is no API key. Set QUO_API_KEY to one; an owner or admin makes it in the workspace settings.",
    );
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new Refusal("The API key has a space or another odd character in it. Give the key alone, without Bearer.");
  return key;
}
