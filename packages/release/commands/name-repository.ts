import { nameRepository } from "../src/name-repository.ts";

console.log(`repository is set in ${nameRepository(process.env).join(", ")}`);
