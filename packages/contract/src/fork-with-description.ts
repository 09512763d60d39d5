import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Description } from "./description.ts";
import { forkServer, type ForkedServer } from "./fork-server.ts";
import { prepareForMock } from "./prepare-for-mock.ts";
import { schemaValidator } from "./schema-validator.ts";

/**
 * Starts a server that reads a description, prepared for Prism, from the file named by its first parameter. The file is
 * gone when the server has stopped.
 *
 * @throws when an answer has no valid example, or with what the server printed when it does not come up.
 */
export async function forkWithDescription(
  name: string,
  module: string,
  original: Description,
  parameters: readonly string[] = [],
): Promise<ForkedServer> {
  const { description, problems } = prepareForMock(original, schemaValidator(original));
  if (problems.length > 0) throw new Error(`The description cannot be mocked:\n  - ${problems.join("\n  - ")}`);
  const folder = mkdtempSync(join(tmpdir(), "quo-prism-"));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  const path = join(folder, "openapi.json");
  writeFileSync(path, JSON.stringify(description));
  try {
    const { url, stop } = await forkServer(name, module, [path, ...parameters]);
    return { url, stop: () => stop().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}
