// Tries the package with the tools that people build and test with, as npm installed it and with nothing said to the
// tool about it. What a tool builds is run in a folder of its own: there is no second file to find.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import resolvePackages from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";

const EXPECTED = "unclear for want of result; unclear to fits; 24 questions; rôle 人 😀: no such question";
const run = promisify(execFile);
/** What Node.js takes for a script, and what for a module. */
const ending = (format) => (format === "esm" || format === "es" ? "mjs" : "cjs");

for (const platform of ["browser", "node", "neutral"]) {
  for (const format of ["esm", "cjs", "iife"]) {
    test(`esbuild for ${platform}, as ${format}`, async () => {
      const outfile = `dist/esbuild-${platform}-${format}.${ending(format)}`;
      const options = { entryPoints: ["program.js"], bundle: true, logLevel: "silent" };
      const { warnings } = await build({ ...options, platform, format, outfile });
      assert.deepEqual(warnings, []);
      assert.equal(await said(outfile), EXPECTED);
    });
  }
}

for (const format of ["es", "cjs", "iife"]) {
  test(`rollup, as ${format}`, async () => {
    const file = `dist/rollup-${format}.${ending(format)}`;
    const onwarn = (warning) => assert.fail(warning.message);
    const bundle = await rollup({ input: "program.js", plugins: [resolvePackages()], onwarn });
    await bundle.write({ file, format });
    assert.equal(await said(file), EXPECTED);
  });
}

for (const target of ["web", "node", "webworker"]) {
  test(`webpack for ${target}`, async () => {
    const folder = resolve(`dist/webpack-${target}`);
    await packed({ target, entry: "./program.js", output: { path: folder, filename: "main.cjs" } });
    assert.deepEqual(await readdir(folder), ["main.cjs"]);
    assert.equal(await said(join(folder, "main.cjs")), EXPECTED);
  });
}

test("webpack, without the engine in the script", async () => {
  const folder = resolve("dist/webpack-bare");
  await packed({ target: "web", entry: "./bare.js", output: { path: folder, filename: "main.cjs" } });
  const names = await readdir(folder);
  assert.ok(names.length === 2 && names.some((name) => name.endsWith(".wasm")), String(names));
  assert.ok((await readFile(join(folder, "main.cjs"))).length < 20_000, "the engine is in the script");
});

/** Builds with webpack; a warning is a fault. */
async function packed(config) {
  const whole = { mode: "production", performance: false, ...config };
  const { errors, warnings } = (await promisify(webpack)(whole)).toJson({ errors: true, warnings: true });
  assert.deepEqual([...errors, ...warnings].map(({ message }) => message), []);
}

/** What a program prints that lies alone in a folder. */
async function said(file) {
  const folder = await mkdtemp(join(tmpdir(), "remedy-engine-"));
  try {
    const program = join(folder, basename(file));
    await copyFile(file, program);
    // Some of what is built for a browser asks for this name of its global object.
    const { stdout } = await run(process.execPath, ["--import", "data:text/javascript,globalThis.self=globalThis", program]);
    return stdout.trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// The place refuses to make a program of bytes, as Vercel's and Cloudflare's edges do, and has no class but JavaScript's.
for (const condition of ["edge-light", "workerd"]) {
  test(`at an edge that says ${condition}`, async () => {
    const built = await build({
      ...{ entryPoints: ["program.js"], bundle: true, format: "cjs", write: false, logLevel: "silent" },
      ...{ conditions: [condition], external: ["*.wasm?module"] },
    });
    const module = new WebAssembly.Module(await readFile("node_modules/remedy-engine/engine_bg.wasm"));
    const asked = [];
    const printed = await new Promise((log) => {
      const require = (name) => asked.push(name) && module;
      const place = { require, module: { exports: {} }, console: { log } };
      const context = createContext(place, { codeGeneration: { strings: false, wasm: false } });
      runInContext(built.outputFiles[0].text, context);
    });
    assert.equal(printed, EXPECTED);
    assert.deepEqual(asked, ["./engine_bg.wasm?module"]);
  });
}

const MODULES = "--experimental-vm-modules --no-warnings";

test("Jest, as it comes: scripts, in Node.js, in jsdom and in an imitation of an edge", async () => {
  await jest(["jest/node.test.cjs", "jest/jsdom.test.cjs", "jest/edge.test.cjs"], {});
});

test("Jest with modules, in Node.js and in jsdom", async () => {
  await jest(["jest/node.test.mjs", "jest/jsdom.test.mjs"], { NODE_OPTIONS: MODULES });
});

test("Jest with modules in an imitation of an edge, with the line that the package's README names", async () => {
  const readme = await readFile("node_modules/remedy-engine/README.md", "utf8");
  const [, mapped] = readme.match(/moduleNameMapper: (\{.*\})/);
  await jest(["jest/edge.test.mjs"], { NODE_OPTIONS: MODULES }, `{ "moduleNameMapper": ${mapped} }`);
});

/** Runs tests, each of which holds one; without a configuration unless one is given. */
async function jest(files, variables, configuration) {
  const command = createRequire(import.meta.url).resolve("jest/bin/jest");
  const { NODE_TEST_CONTEXT, NODE_OPTIONS, ...environment } = process.env;
  const config = configuration === undefined ? [] : ["--config", configuration];
  const options = [...config, "--ci", "--no-watchman", "--runInBand", "--json", "--runTestsByPath"];
  const env = { ...environment, ...variables };
  const ran = await run(process.execPath, [command, ...options, ...files], { env }).catch((error) => error);
  const { numPassedTests, testResults } = JSON.parse(ran.stdout);
  assert.deepEqual(testResults.map(({ message }) => message).filter(Boolean), []);
  assert.equal(numPassedTests, files.length);
}
