// Starts the engine, and tells the person what happens when it starts slowly, not at all, or breaks later.
// The engine says that its first screen is there by removing `data-starting` from <html>, and that it is broken by
// `guide:broken` on the window.
const SLOW = 8000; // milliseconds
const PLAIN = "en/guide.html#not-started";

const root = document.documentElement;
const element = (id) => document.getElementById(id);
const starting = () => root.hasAttribute("data-starting");
let broken = false;
let left = false;

function showBroken() {
  element("app")?.setAttribute("hidden", "");
  element("broken")?.removeAttribute("hidden");
  element("broken-heading")?.focus();
}

// Once: the engine's own word and the error that follows it mean the same fault.
async function fail(error) {
  if (broken || left) return;
  broken = true;
  console.error(error);
  showBroken();
  // Nothing has been shown or answered yet, so the plain pages lose nothing, if they can be reached.
  if (!starting()) return;
  const plain = await fetch(PLAIN, { method: "HEAD" }).catch(() => null);
  if (plain?.ok && !left) location.replace(PLAIN);
}

window.addEventListener("guide:leave", () => { left = true; });
window.addEventListener("guide:broken", () => fail("the engine is broken"));
window.addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) fail(error);
});
element("again")?.addEventListener("click", () => location.reload());
setTimeout(() => {
  if (starting()) element("slow")?.removeAttribute("hidden");
}, SLOW);

try {
  const glue = await import(element("glue").href);
  await glue.default({ module_or_path: element("engine").href });
} catch (error) {
  await fail(error);
}
