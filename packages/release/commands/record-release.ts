import { recordRelease } from "../src/gate/last-release.ts";

recordRelease();
console.log("packages/release/released now holds the description and the public APIs of this release.");
