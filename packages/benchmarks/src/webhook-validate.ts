import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { events as facts } from "@quo-api/spec";
import { sampleEvent } from "@quo-api/webhooks/testing";
import { webhookEventSchema } from "@quo-api/webhooks/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { type Measured, measure } from "./webhook-measure.ts";

const openapi = new URL("../../spec/generated/openapi.json", import.meta.url);

/**
 * The validator of one event as ajv writes it ahead of time, bundled because it still requires its runtime. Of one event,
 * since ajv tries a union branch by branch and would lose by that alone.
 */
export async function ajvStandalone(schema: string): Promise<(event: unknown) => boolean> {
  const { components } = JSON.parse(readFileSync(openapi, "utf8")) as { components: object };
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { source: true } });
  ajv.addSchema({ components }, "https://quo.test/all");
  const validate = ajv.compile({ $ref: `https://quo.test/all#/components/schemas/${schema}` });
  const contents = standaloneCode.default(ajv, validate);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "cjs",
    write: false,
  });
  const module = { exports: {} as { default?: (event: unknown) => boolean } };
  // Only here, to load what ajv wrote; our validators are plain modules.
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- see above
  new Function("module", "exports", "require", outputFiles[0]?.text ?? "")(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return (module.exports.default ?? module.exports) as (event: unknown) => boolean;
}

/** A small event, one with lists, and one with a long list. */
export const events = {
  "message.received": sampleEvent("message.received"),
  "contact.updated": sampleEvent("contact.updated"),
  "call.transcript.completed, 50 turns": (() => {
    const event = sampleEvent("call.transcript.completed");
    const [turn] = event.data.resource.dialogue ?? [];
    event.data.resource.dialogue = Array.from({ length: 50 }, () => structuredClone(turn) as NonNullable<typeof turn>);
    return event;
  })(),
};

/** Measures validating one event with ours and with ajv's standalone code. */
export async function measureValidators(event: { type: keyof typeof facts }, rounds: number): Promise<Measured> {
  const ajv = await ajvStandalone(facts[event.type].schema);
  if (!ajv(event)) throw new Error("ajv refuses the event, so there is nothing to compare.");
  return measure(
    [
      { name: "ours", run: () => webhookEventSchema["~standard"].validate(event) },
      { name: "ajv standalone", run: () => ajv(event) },
    ],
    rounds,
    20,
  );
}

if (import.meta.main) {
  const rounds = Number(process.argv[2] ?? 9);
  for (const [name, event] of Object.entries(events)) {
    const measured = await measureValidators(event, rounds);
    const peer = measured.get("ajv standalone") ?? Number.NaN;
    console.log(`Validate ${name} (processor time, medians of ${rounds} alternating rounds)`);
    console.table(
      [...measured].map(([who, cost]) => ({ name: who, µs: cost.toFixed(3), "÷ ajv": (cost / peer).toFixed(2) })),
    );
  }
}
