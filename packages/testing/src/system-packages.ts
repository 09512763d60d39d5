import { globSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A Debian package the tests need, and where what it brings would be found. */
interface Need {
  package: string;
  for: string;
  /** Paths or globs, one of which has to exist; a bare name is looked for on PATH. */
  anyOf: string[];
}

const needs: Need[] = [
  { package: "redis-server", for: "stores and limiters shared by processes", anyOf: ["redis-server"] },
  { package: "postgresql", for: "the replay store", anyOf: ["/usr/lib/postgresql/*/bin/postgres", "postgres"] },
  { package: "chromium", for: "the site and the inspector", anyOf: ["chromium"] },
  { package: "fonts-dejavu-core", for: "letters in the browser", anyOf: ["/usr/share/fonts/**/*.ttf"] },
  { package: "python3", for: "the Python samples", anyOf: ["python3"] },
  { package: "curl", for: "the curl samples", anyOf: ["curl"] },
  { package: "golang-go", for: "the generated Go client", anyOf: ["go"] },
];

const exists = (place: string, path: string) =>
  (place.startsWith("/") ? [place] : path.split(delimiter).map((folder) => join(folder, place))).some(
    (pattern) => globSync(pattern).length > 0,
  );

/** Names the Debian packages that are missing, with what they are for. */
export function missingPackages(path = process.env["PATH"] ?? "", wanted: Need[] = needs): Need[] {
  return wanted.filter(({ anyOf }) => !anyOf.some((place) => exists(place, path)));
}

/** The command that installs packages, for a person to type. */
export const installCommand = (packages: string[]) =>
  `sudo apt-get update && sudo apt-get install -y ${packages.join(" ")}`;

/** How to get a program, as the end of a sentence; empty where no package is known for it. */
export function installHint(program: string): string {
  const need = needs.find(({ anyOf }) => anyOf.some((place) => place === program || place.endsWith(`/${program}`)));
  return need === undefined ? "" : ` Install it: ${installCommand([need.package])}`;
}
