// Puts what was built for browsers into target/site: small, under names that say what is in them, compressed beforehand.
// `pkg/names` says which file has which name now; the files of the build before stay, for pages that are still open.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildSync, transformSync } from "esbuild";

const target = process.env.CARGO_TARGET_DIR ?? "target";
const site = join("target", "site");
const pkg = join(site, "pkg");
const compressible = /\.(css|html|js|json|svg|txt|wasm|webmanifest|xml)$/;

const names = (file) => existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => line.split(" ")) : [];
const before = names(join(pkg, "names")).map(([, name]) => name);

mkdirSync(pkg, { recursive: true });
cpSync("public", site, { recursive: true });

const built = [];
function put(plain, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const named = plain.replace(/(\.[a-z]+)$/, `-${hash}$1`);
  write(join(pkg, named), content);
  built.push([plain, named, content.length, brotli(content).length]);
}

function write(path, content) {
  writeFileSync(path, content);
  writeFileSync(`${path}.br`, brotli(content));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}

function brotli(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

// The oldest browsers that know what the styles and the bundles use.
const browsers = ["es2022", "chrome111", "firefox113", "safari16.4"];
const script = (path, format) => Buffer.from(transformSync(readFileSync(path, "utf8"), { minify: true, target: browsers, format }).code);
const styles = (path) => Buffer.from(
  buildSync({ entryPoints: [path], bundle: true, minify: true, write: false, external: ["/fonts/*"], target: browsers, logLevel: "error" }).outputFiles[0].contents,
);

for (const sheet of ["main", "staff"]) put(`${sheet}.css`, styles(join("style", `${sheet}.css`)));
// Closed in themselves: what one names does not meet what another names on the same page.
for (const plain of ["wake.js", "files.js", "keep.js"]) put(plain, script(join("src", "bundles", plain), "iife"));
for (const file of readdirSync(join(target, "bundles"))) {
  const [, name] = /^([a-z]+)\.wasm$/.exec(file) ?? [];
  if (!name) continue;
  put(`${name}.js`, script(join(target, "bundles", `${name}.js`)));
  put(`${name}.wasm`, readFileSync(join(target, "bundles", `${name}.wasm`)));
}
for (const file of readdirSync("public", { recursive: true })) {
  if (compressible.test(file)) write(join(site, file), readFileSync(join("public", file)));
}
// What a parent's phone loads to answer questions: more than this is not served (docs/performance.md).
const budget = 230_000;
const wizard = built.filter(([plain]) => ["wizard.wasm", "wizard.js", "wake.js"].includes(plain));
if (wizard.some(([plain]) => plain === "wizard.wasm")) {
  if (wizard.length !== 3) throw new Error(`the wizard is three files, and not ${wizard.map(([plain]) => plain)}`);
  const loads = wizard.reduce((sum, [, , , packed]) => sum + packed, 0);
  if (loads > budget) throw new Error(`the wizard is ${loads} bytes after brotli, and may be ${budget}`);
}
writeFileSync(join(pkg, "names"), built.map(([plain, named]) => `${plain} ${named}\n`).join(""));

const kept = new Set([...before, ...built.map(([, named]) => named)]);
for (const file of readdirSync(pkg)) {
  if (file !== "names" && !kept.has(file.replace(/\.(br|gz)$/, ""))) rmSync(join(pkg, file));
}

for (const [plain, , size, packed] of built) console.error(`  ${plain.padEnd(14)} ${String(size).padStart(9)} bytes ${String(packed).padStart(8)} brotli`);
