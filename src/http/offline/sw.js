// The wizard without a network. Its scope is /klacht/: it never sees another page.
// It keeps one anonymous shell with its own headers, and hashed assets; never a page with personal data.
const SHELL = "/klacht/schil";
// The server puts a line before this: BUILD, which is another for every build.
const SHELLS = `gehoor-schil-${BUILD}`;
const ASSETS = `gehoor-pkg-${BUILD}`;

self.addEventListener("install", (event) => {
  // One of a new build waits until no page of the one before is open: nothing changes hands under somebody's fingers.
  event.waitUntil(keepShell());
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
  const named = [...html.matchAll(/(?:href|src|data-js|data-wasm)="(\/(?:pkg|fonts)\/[^"]+)"/g)].map((m) => m[1]);
  await (await caches.open(ASSETS)).addAll([...new Set(named)]);
  await (await caches.open(SHELLS)).put(SHELL, response);
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
