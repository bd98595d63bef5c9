// Keeps the guide in one language on the device, for use without internet (requirement O2). boot/kept.js registers it when
// the person asks for it, and never otherwise. xtask/src/pages/kept.rs fills in the BUILD_ names, and docs/decisions/0013 says
// why it is so.
//
// A file is served only if its hash is the one in the list: so whatever is shown is of one version, wherever it came from,
// and a file that is damaged is never run.
"use strict";

// Each file of this version, from the folder of the language, with its SHA-256.
const FILES = BUILD_FILES;
// The page in words, for when there is neither a whole page nor a network.
const LAST = BUILD_LAST;
// What stands at the foot of the first page when this serves it, and tells of a newer version: so the words and the script
// for it cost nothing to those who keep nothing.
const FOOT = BUILD_FOOT;

const FIRST = "./";
const PLAIN = "guide.html";
// Where the names carry a hash of what the files hold.
const HASHED = "../files/";
const { scope } = registration;
// Several languages, and other guides, may be kept under one origin. boot/kept.js removes what begins with this.
const OWN = `guide ${new URL(scope).pathname} `;
const CACHE = OWN + "BUILD_VERSION";
// These describe how a response was sent, which a kept one is not.
const OF_SENDING = ["content-encoding", "content-length", "vary"];

const place = (path) => new URL(path, scope).href;

// Where a page may stand: some hosts leave the ending out.
function names(path) {
  if (path === FIRST) return [FIRST, "index.html", "index"];
  return path.endsWith(".html") ? [path, path.slice(0, -".html".length)] : [path];
}

const BY_PLACE = new Map(Object.keys(FILES).flatMap((path) => names(path).map((name) => [place(name), path])));

async function hash(bytes) {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

// The response anew, if it holds this file of this version.
async function sound(path, response) {
  if (!response || !response.ok) return undefined;
  const bytes = await response.arrayBuffer();
  if (await hash(bytes) !== FILES[path]) return undefined;
  const headers = new Headers(response.headers);
  for (const name of OF_SENDING) headers.delete(name);
  return new Response(bytes, { headers });
}

// Never makes a cache: what was removed stays away.
const kept = async (path) => sound(path, await caches.match(place(path), { cacheName: CACHE }));

async function isWhole() {
  const files = await Promise.all(Object.keys(FILES).map(kept));
  return files.every(Boolean);
}

// Every window on a page of this language, whether this worker serves it or not.
async function windows() {
  const all = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  return all.filter(({ url }) => url.startsWith(scope));
}

async function tell(message) {
  for (const page of await windows()) page.postMessage(message);
}

// Gets everything, whole or not at all.
async function fill() {
  const cache = await caches.open(CACHE);
  let done = 0;
  const paths = Object.keys(FILES);
  const get = async (path) => {
    const file = await sound(path, await fetch(place(path), { cache: "no-store" }));
    if (!file) throw new Error(`${path} is not of this version`);
    await cache.put(place(path), file);
    done += 1;
    await tell({ done, of: paths.length });
  };
  const failed = (await Promise.allSettled(paths.map(get))).find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
}

// Piece by piece first: a cache that is taken away whole may stay on the disk. (As in boot/kept.js.)
async function empty(name) {
  const cache = await caches.open(name);
  await Promise.all((await cache.keys()).map((request) => cache.delete(request)));
  await caches.delete(name);
}

async function install() {
  try {
    await fill();
  } catch (error) {
    await empty(CACHE);
    await tell({ failed: error.name });
    throw error;
  }
}

async function forgetEarlier() {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== CACHE);
  await Promise.all(earlier.map(empty));
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(forgetEarlier()));

// What a page asks of this worker.
const ORDERS = {
  check: isWhole,
  // Replaces what is damaged.
  fill: () => fill().then(() => true, () => false),
  // Takes this version into use, unless another window could lose the version that it is in the middle of.
  async use() {
    if ((await windows()).length > 1) return false;
    await skipWaiting();
    return true;
  },
};

addEventListener("message", (event) => {
  const order = ORDERS[event.data];
  if (order) event.waitUntil(order().then((answer) => event.ports[0].postMessage(answer)));
});

// What is left to read: the plain page, which says that the questions could not start; or a few words.
async function instead() {
  if (await kept(PLAIN)) return Response.redirect(place(`${PLAIN}#not-started`));
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'" };
  return new Response(LAST, { status: 503, headers });
}

// From the network. A page may be of a newer version: all that it needs then has other names.
async function fetched(path, request) {
  const response = await fetch(request);
  if (!path.startsWith(HASHED)) return response;
  return (await sound(path, response)) || Response.error();
}

async function answer(path, request) {
  const file = await kept(path);
  if (!file) return fetched(path, request);
  if (path !== FIRST) return file;
  return new Response(new Blob([await file.blob(), FOOT]), { headers: file.headers });
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = BY_PLACE.get(request.url.split(/[?#]/, 1)[0]);
  const isPage = request.mode === "navigate";
  if (!path && !isPage) return;
  const given = path ? answer(path, request) : fetch(request);
  event.respondWith(isPage ? given.catch(instead) : given);
});
