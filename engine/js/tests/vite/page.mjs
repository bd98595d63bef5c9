// Tries the package in a browser, as npm installed it: in a page that Vite builds, in one that Vite serves while it is
// worked on, and in one that nothing builds. `CHROME` names the browser.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { build, createServer, preview } from "vite";

const EXPECTED =
  'unclear for want of result; unclear to fits; 24 questions; role: no such option: "nobody"';

test("a page that Vite builds, and one that nothing builds", async () => {
  await cp("node_modules/remedy-engine", "public/remedy-engine", { recursive: true });
  const warnings = [];
  await build({ logLevel: "warn", customLogger: logger(warnings) });
  assert.deepEqual(warnings, []);
  assert.ok((await readdir("dist/assets")).every((name) => name.endsWith(".js")), "there is more than the script");

  const server = await preview({ preview: { host: "127.0.0.1", port: 0 } });
  try {
    const [address] = server.resolvedUrls.local;
    assert.equal(await told(address), EXPECTED);
    assert.equal(await told(`${address}plain.html`), "does_not_fit, 24 questions");
  } finally {
    await server.close();
  }
});

test("a page that Vite builds without the engine in its script", async () => {
  const outDir = "dist-bare";
  await build({ logLevel: "error", build: { outDir, rolldownOptions: { input: "bare.html" } } });
  assert.ok((await readdir(`${outDir}/assets`)).some((name) => name.endsWith(".wasm")), "the engine is not beside it");
  const server = await preview({ build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  try {
    assert.equal(await told(`${server.resolvedUrls.local[0]}bare.html`), "does_not_fit");
  } finally {
    await server.close();
  }
});

test("a page that Vite serves while it is worked on", async () => {
  const server = await createServer({ logLevel: "warn", server: { host: "127.0.0.1", port: 0 } });
  try {
    await server.listen();
    assert.equal(await told(server.resolvedUrls.local[0]), EXPECTED);
  } finally {
    await server.close();
  }
});

/** What the page at the address says. */
async function told(address) {
  const profile = await mkdtemp(join(tmpdir(), "remedy-engine-"));
  const page = ["--virtual-time-budget=20000", "--dump-dom", address];
  const quiet = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  try {
    const chrome = promisify(execFile)(process.env.CHROME, [...quiet, `--user-data-dir=${profile}`, ...page], {
      timeout: 60_000,
    });
    const { stdout } = await chrome;
    return stdout.match(/<output id="told">([^<]*)</)?.[1] ?? stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Keeps what Vite warns of. */
function logger(warnings) {
  const keep = (text) => warnings.push(text);
  const silent = { info() {}, clearScreen() {}, hasErrorLogged: () => false, hasWarned: false };
  return { ...silent, warn: keep, warnOnce: keep, error: keep };
}
