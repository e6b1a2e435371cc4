import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A source file of the pages. */
export interface Source {
  path: string;
  text: string;
}

/** Returns the files of a folder, its folders too, whose names fit; tests are left out. */
export function sourcesIn(folder: string, fits: RegExp): Source[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesIn(path, fits);
    if (!fits.test(name) || name.endsWith(".test.ts")) return [];
    return [{ path, text: readFileSync(path, "utf8") }];
  });
}
