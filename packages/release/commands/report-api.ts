import { join } from "node:path";
import { reportApi, reportName } from "../src/api/report-api.ts";
import { listPublicPackages } from "../src/public-packages.ts";
import { formatCode, summarize, writeGenerated } from "@quo-api/description/write";
import { repository } from "@quo-api/testing";

const packages = listPublicPackages();
const reports = await Promise.all(packages.map(async (each) => formatCode(reportName(each), await reportApi(each))));
const files = Object.fromEntries(packages.map((published, index) => [reportName(published), reports[index] ?? ""]));
const folder = join(repository, "packages/release/generated/api");
console.log(summarize("@quo-api/release", files, writeGenerated(folder, files)));
