import { checkRelease } from "../src/gate/check-release.ts";

const { open, text } = await checkRelease();
console.log(text);
process.exitCode = open ? 0 : 1;
