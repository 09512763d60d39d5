import { join } from "node:path";
import { reportApi, reportName } from "../packages/release/src/api/report-api.ts";
import { listPublicPackages } from "../packages/release/src/public-packages.ts";
import { formatCode } from "./generator/format-code.ts";
import { summarize, writeGenerated } from "./generator/write-generated.ts";
import { repository } from "./run-command.ts";

const packages = listPublicPackages();
const reports = await Promise.all(packages.map(async (each) => formatCode(reportName(each), await reportApi(each))));
const files = Object.fromEntries(packages.map((published, index) => [reportName(published), reports[index] ?? ""]));
const folder = join(repository, "packages/release/generated/api");
console.log(summarize("@quo-api/release", files, writeGenerated(folder, files)));
