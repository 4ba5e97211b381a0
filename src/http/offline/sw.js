// The wizard without a network. Its scope is /klacht/: it never sees another page.
// It keeps one anonymous shell with its own headers, and hashed assets; never a page with personal data.
const SHELL = "/klacht/schil";
const SHELLS = "gehoor-schil-1";
const ASSETS = "gehoor-pkg-1";

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOld().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match(SHELL)));
  } else if (url.pathname.startsWith("/pkg/") || url.pathname.startsWith("/fonts/")) {
    event.respondWith(fromCacheFirst(request));
  }
});

// The shell, and everything it names: a shell whose scripts are missing is no shell.
async function keepShell() {
  const response = await fetch(SHELL, { credentials: "omit", cache: "no-cache" });
  if (!response.ok) return;
  const html = await response.clone().text();
  const named = [...html.matchAll(/(?:href|src|data-wasm)="(\/(?:pkg|fonts)\/[^"]+)"/g)].map((m) => m[1]);
  const assets = await caches.open(ASSETS);
  await assets.addAll([...new Set([...named, ...(await importedBy(named))])]);
  await (await caches.open(SHELLS)).put(SHELL, response);
}

// What the scripts themselves import from beside them.
async function importedBy(named) {
  const scripts = named.filter((path) => path.endsWith(".js"));
  const texts = await Promise.all(scripts.map(async (path) => [path, await (await fetch(path)).text()]));
  return texts.flatMap(([path, text]) =>
    [...text.matchAll(/from\s*"(\.\/[^"]+\.js)"/g)].map((m) => new URL(m[1], location.origin + path).pathname),
  );
}

async function dropOld() {
  const names = await caches.keys();
  await Promise.all(names.filter((n) => n.startsWith("gehoor-") && n !== SHELLS && n !== ASSETS).map((n) => caches.delete(n)));
}

async function fromCacheFirst(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) (await caches.open(ASSETS)).put(request, response.clone());
  return response;
}
