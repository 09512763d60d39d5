import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, inject, test } from "vitest";
import { operationRows } from "../src/example-table.ts";
import { startPrism } from "../src/start-prism.ts";
import { smallApi } from "./small-api.ts";

test("Prism finds nothing wrong with any of its own answers", async () => {
  const rows = operationRows.filter(({ operation }) => operation.method === "GET");
  const flagged: string[] = [];
  for (const { operation, examples } of rows) {
    const path = operation.path.replaceAll(/{(\w+)}/g, (_, name: string) => String(examples.parameters[name]));
    const query = new URLSearchParams();
    for (const { name, in: place, deprecated } of operation.parameters)
      if (place === "query" && !deprecated)
        for (const item of [examples.parameters[name]].flat()) query.append(name, String(item));
    for (const status of operation.statuses) {
      const headers = { authorization: "key", "quo-api-version": "2026-03-30", prefer: `code=${status}` };
      const response = await fetch(`${inject("prismUrl")}${path}?${query}`, { headers });
      const violations = response.headers.get("sl-violations");
      if (response.status !== status || violations)
        flagged.push(`${operation.id} ${status}: ${response.status} ${violations}`);
    }
  }
  expect(flagged).toEqual([]);
});

test("a description without examples is not served", async () => {
  const bare = structuredClone(smallApi);
  delete bare.components["responses"]?.["Bikes"].content["application/json"].examples;
  await expect(startPrism({ description: bare })).rejects.toThrow(
    "The description cannot be mocked:\n  - GET /bikes 200 has no example",
  );
});

test("what keeps Prism from starting is told", async () => {
  const taken = Number(new URL(inject("prismUrl")).port);
  await expect(startPrism({ description: smallApi, port: taken })).rejects.toThrow(
    /Prism ended with code 1 .*EADDRINUSE/s,
  );
});

test("Prism ends with the process that started it, even when that is killed", async () => {
  const script = `
    import { startPrism } from ${JSON.stringify(new URL("../src/start-prism.ts", import.meta.url).href)};
    console.log((await startPrism()).url);`;
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(parent.stdout, "data");
  const url = String(line).trim();
  expect((await fetch(url)).status).toBe(404);
  parent.kill("SIGKILL");
  await once(parent, "close");
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: 20_000 }).toBe(false);
});
