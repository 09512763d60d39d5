import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

/** The same job as hey-api's default: types and a fetch client, one file each. */
export default defineConfig({
  root: import.meta.dirname,
  input: { path: "../spec/generated/openapi.json" },
  output: { path: "peers/kubb", clean: true },
  plugins: [pluginOas({ generators: [], validate: false }), pluginTs(), pluginClient({ client: "fetch" })],
});
