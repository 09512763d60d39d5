import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RunningServer, startUntil, stopChild } from "./child.ts";
import { installHint } from "./system-packages.ts";

/** Debian keeps the programs of each version in a folder that is not on the PATH. */
function programFolder(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  for (const folder of [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ])
    if (existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) return folder;
  throw new Error(`PostgreSQL is not installed.${installHint("postgres")}`);
}

/** PostgreSQL refuses to run as root, so root lends it the user that the Debian package made, or nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ["postgres", "nobody"])
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // The next one, then.
    }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.");
}

/** Starts a PostgreSQL with a new, empty database on a free port of the loopback. */
export async function startPostgres(): Promise<RunningServer> {
  const programs = programFolder();
  const folder = mkdtempSync(join(tmpdir(), "quo-postgres-"));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const run = { ...user, cwd: folder };
  execFileSync(
    join(programs, "initdb"),
    ["-D", join(folder, "data"), "-U", "quo", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...run, stdio: "pipe" },
  );
  const port = await freePort();
  const child = await startUntil(
    join(programs, "postgres"),
    [
      "-D",
      join(folder, "data"),
      "-p",
      `${port}`,
      "-h",
      "127.0.0.1",
      "-k",
      folder,
      "-c",
      "fsync=off",
      "-c",
      "max_connections=60",
    ],
    /database system is ready to accept connections/,
    run,
  );
  return {
    url: `postgres://quo@127.0.0.1:${port}/postgres`,
    async stop() {
      // A smart shutdown lets clients say goodbye; one that does not is cut off after a while.
      const impatience = setTimeout(() => child.kill("SIGINT"), 5000);
      await stopChild(child);
      clearTimeout(impatience);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
