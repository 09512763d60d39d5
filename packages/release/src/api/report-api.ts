import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { EntryPoint, PublicPackage } from "../public-packages.ts";
import { emitDeclarations } from "./emit-declarations.ts";

/** Types and tables that mirror the description whole; the breaking-change gate reads the description itself. */
const mirrors = [
  /^(export interface (?:components|operations|paths|webhooks) )\{\n[^]*?^\}\n/gm,
  /^(export const (?:errorCodes|events|operations): )\{\n[^]*?^\};\n/gm,
];

/** Cuts what mirrors the description: hundreds of kilobytes that say nothing new. */
export function cutMirrors(report: string): string {
  return mirrors.reduce((text, mirror) => text.replaceAll(mirror, "$1{ /* as in the description */ }\n"), report);
}

function configure(published: PublicPackage, { types }: EntryPoint, folder: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2024",
            lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
            module: "nodenext",
            moduleResolution: "nodenext",
            types: ["node"],
            typeRoots: [join(published.folder, "../release/node_modules/@types")],
            strict: true,
            skipLibCheck: true,
          },
          files: [join(folder, types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: join(folder, "reports"),
        reportTempFolder: join(folder, "temp"),
        reportFileName: "report",
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          // A type users meet and cannot name is worth seeing in the report.
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
        },
      },
    },
    configObjectFullPath: join(folder, "api-extractor.json"),
    packageJsonFullPath: join(folder, "package.json"),
  });
}

function extract(published: PublicPackage, entry: EntryPoint, folder: string, compilerState: CompilerState): string {
  Extractor.invoke(configure(published, entry, folder), {
    compilerState,
    localBuild: true,
    messageCallback: (message) => (message.handled = true),
  });
  const report = readFileSync(join(folder, "reports/report.api.md"), "utf8");
  // The list of warnings at its end carries line numbers, which move with every comment.
  const [, code = ""] = /```ts\n([^]*?)\n(?:\/\/ Warnings were encountered[^]*?)?```/.exec(report) ?? [];
  const { subpath } = entry;
  const title = subpath === "." ? published.name : `${published.name}${subpath.slice(1)}`;
  return `## ${title}\n\n\`\`\`ts\n${cutMirrors(`${code.trim()}\n`)}\`\`\`\n`;
}

/**
 * Writes what a package lets users import, entry point by entry point, as one Markdown text. The same sources give the
 * same bytes, and comments do not count, so that a difference is a difference for users.
 */
export async function reportApi(published: PublicPackage): Promise<string> {
  const folder = await emitDeclarations(published);
  try {
    const entries = published.entries.filter(({ types }) => existsSync(join(folder, types)));
    const [first] = entries;
    const title = `# Public API of ${published.name}\n`;
    if (first === undefined) return title;
    mkdirSync(join(folder, "reports"));
    // One program for all entry points: most of the time goes into making it.
    const state = CompilerState.create(configure(published, first, folder), {
      additionalEntryPoints: entries.map(({ types }) => join(folder, types)),
    });
    return [title, ...entries.map((entry) => extract(published, entry, folder, state))].join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file name of a package's report: `client.api.md`. */
export const reportName = ({ name }: { name: string }): string => `${name.slice(name.indexOf("/") + 1)}.api.md`;
