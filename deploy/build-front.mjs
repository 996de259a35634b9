// Builds what browsers receive: style sheets and scripts bundled and minified, the two fonts copied beside them.
// Sources: amis_cms/static/amis_cms/{css,js}; result: amis_cms/static/amis_cms/build, made anew each time, never committed.

import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, "amis_cms/static/amis_cms");
const target = path.join(source, "build");
// Made aside, then put in place at once: a site that is running never meets a half-made folder.
const workshop = path.join(source, `.build-${process.pid}`);

const entries = ["css/site.css", "css/print.css", "css/admin.css", "js/site.js", "js/admin.js"];

// Latin, weight axis only: 75 KB for both, within the budget of 80. Italics are slanted by the browser.
const fonts = ["atkinson-hyperlegible-next", "bricolage-grotesque"];

async function entryPoints() {
  const folder = path.join(source, "js/entries");
  const more = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith(".js")) : [];
  return [...entries, ...more.map((name) => `js/entries/${name}`)]
    .map((name) => path.join(source, name))
    .filter((name) => existsSync(name))
    .map((name) => ({ in: name, out: path.basename(name, path.extname(name)) }));
}

async function copyFonts() {
  await mkdir(path.join(workshop, "fonts"), { recursive: true });
  for (const font of fonts) {
    const file = `node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`;
    await copyFile(path.join(root, file), path.join(workshop, "fonts", `${font}.woff2`));
  }
}

async function buildEntries() {
  await build({
    entryPoints: await entryPoints(),
    outdir: workshop,
    bundle: true,
    minify: true,
    // A script asked for with import() stays a file of its own, loaded only when it is needed.
    splitting: true,
    format: "esm",
    chunkNames: "[name]-[hash]",
    target: ["es2022", "chrome120", "firefox120", "safari17.5"],
    // Addresses in url() are kept as written: css/ and build/ are side by side, so "../img/x.svg" is right from both.
    external: ["*.woff2", "*.svg", "*.png", "*.webp", "*.avif"],
    legalComments: "none",
    logLevel: "warning",
  });
}

try {
  await copyFonts();
  await buildEntries();
  await rm(target, { recursive: true, force: true });
  await rename(workshop, target);
} catch (problem) {
  await rm(workshop, { recursive: true, force: true });
  // esbuild has already printed what is wrong in a source file; anything else has not been said yet.
  if (!problem.errors) console.error(problem.message);
  process.exitCode = 1;
}
