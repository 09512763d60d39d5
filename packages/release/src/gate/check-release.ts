import { readChangesets } from "@changesets/read";
import { reportName } from "../api/report-api.ts";
import { repository } from "@quo-api/testing";
import { listPublicPackages } from "../public-packages.ts";
import { compareBundles } from "./compare-bundles.ts";
import { type GateReport, judgeRelease } from "./judge-release.ts";
import { digestReports, readCurrentBundle, readLastRelease } from "./last-release.ts";
import type { PendingChangeset } from "./required-bumps.ts";

/**
 * Runs the gate over a working tree: its description and API reports against the recorded release, and its pending
 * changesets against what the differences ask for.
 *
 * @param root Top folder of the tree. Default: this repository.
 */
export async function checkRelease(root: string = repository): Promise<GateReport> {
  const packages = listPublicPackages(root);
  const pending: PendingChangeset[] = await readChangesets(root);
  const last = readLastRelease(root);
  const apis = digestReports(root);
  return judgeRelease({
    changes: last === undefined ? undefined : await compareBundles(last.bundle, readCurrentBundle(root)),
    changedApis: packages
      .filter((published) => last?.apis[reportName(published)] !== apis[reportName(published)])
      .map(({ name }) => name),
    packages,
    pending,
  });
}
