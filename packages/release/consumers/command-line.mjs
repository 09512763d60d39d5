// Node, Bun and Deno run this file as it is.
import process from "node:process";
import { run } from "./scenario.mjs";

const [baseUrl] = process.argv.slice(2);
console.log(JSON.stringify(await run(baseUrl)));
