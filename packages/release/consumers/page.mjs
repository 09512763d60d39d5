import { run } from "./scenario.mjs";

globalThis.runScenario = run;
