// <remedy-guide>: shows the guide on another site's page (requirements E1, E2). One classic script, which needs nothing
// else: it may stand on a page twice, and in two versions. The build puts in the words of each language and makes it
// small: 3 KB at most. The messages are those of embed/src/message.rs.
(() => {
  const NAME = "remedy-guide";
  if (customElements.get(NAME)) return;

  // By language: the guide's name, what Leave says, "is loading", "could not be opened here; on its own page".
  const WORDS = BUILD_WORDS;
  const base = document.currentScript.src.replace(/(files\/)?[^/]*$/, "");
  const PATIENCE = 20000; // milliseconds
  // Each message, whole, as the frame's script writes it.
  const MESSAGE = /^{"guide":1,"type":"(?:(?:ready|left)","leave":"https:\/\/[^\s"\\/?#@]+(?:[/?#][^\s"\\]*)?"|(height|step)","\1":(?:[1-9]\d{0,4}|100000)|finished")}$/;

  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  customElements.define(NAME, class extends HTMLElement {
    connectedCallback() {
      const wanted = [this.lang, document.documentElement.lang, "en"];
      const lang = wanted.map((tag) => tag.slice(0, 2)).find((tag) => WORDS[tag]);
      const [title, leave, loading, failed] = WORDS[lang];
      const sandbox = this.getAttribute("sandbox");
      const config = this.getAttribute("config") || "";

      const page = base + lang + "/";

      const bar = make("a", {
        textContent: leave,
        style: "display:block;position:sticky;top:var(--remedy-guide-top,0);padding:12px;background:#7c1d23;color:#fff;font:600 18px system-ui;text-align:center",
        onclick(event) {
          event.preventDefault();
          go();
        },
      });
      const status = make("p", { textContent: loading, role: "status", dir: "auto" });
      const frame = make("iframe", { title, style: "width:100%;height:800px;border:0" });
      if (sandbox !== null) frame.sandbox = sandbox;
      frame.src = page + "#embedded";
      this.shadow ??= this.attachShadow({ mode: "closed" });
      this.shadow.replaceChildren(status, frame);

      // Its end takes every listener away.
      this.life = new AbortController();
      const { signal } = this.life;
      const hear = (name, listener) => addEventListener(name, listener, { capture: true, signal });
      const origin = sandbox === null || /same/.test(sandbox) ? new URL(base).origin : "null";
      // Whoever hears it learns what stands on this page anyway.
      const say = (message) => frame.contentWindow?.postMessage({ guide: 1, ...message }, "*");

      // The whole page goes, not the frame alone. Nothing may be left to see while the other page loads.
      function go() {
        say({ type: "leave" });
        document.title = "";
        document.body.replaceChildren();
        location.replace(bar);
      }

      // As in boot/leave.js: Shift alone, three times within five seconds.
      let presses = [];
      let alone;
      hear("pointerdown", () => { presses = []; });
      hear("keydown", (event) => {
        alone = event.key === "Shift" && !(event.ctrlKey || event.altKey || event.metaKey);
        if (!alone) presses = [];
      });
      hear("keyup", ({ timeStamp }) => {
        if (!alone || !bar.href) return;
        alone = false;
        presses = [...presses, timeStamp].filter((press) => timeStamp - press < 5000);
        if (presses.length > 2) go();
        else say({ type: "press", press: presses.length });
      });

      // Late, or kept from opening: the guide may also be read on a page of its own.
      const patience = setTimeout(() => {
        status.replaceChildren(make("a", { textContent: failed, href: page, target: "_blank" }));
      }, PATIENCE);

      // The configuration is fetched by this page, not by the guide: that asks nobody but its own server for anything.
      // The browser itself tells in its console why a file cannot be had.
      const wish = /^\s*{|^$/.test(config)
        ? config
        : fetch(config, { credentials: "omit" }).then((answer) => answer.text()).catch(() => "");

      hear("message", async ({ source, origin: from, data }) => {
        if (source !== frame.contentWindow || from !== origin || !MESSAGE.test(JSON.stringify(data))) return;
        const { type } = data;
        if (type === "height") {
          frame.style.height = Math.min(Math.max(data.height, 200), 40000) + "px";
          return;
        }
        if (type === "step" && this.getBoundingClientRect().top < 0) this.scrollIntoView();
        const known = bar.href;
        if (data.leave) bar.href = data.leave;
        // It is said again when the person changes the language.
        if (type === "ready" && known) return;
        this.dispatchEvent(new Event(NAME + ":" + type));
        if (type === "left") go();
        if (type !== "ready") return;
        clearTimeout(patience);
        status.replaceWith(bar);
        const options = {};
        for (const { name, value } of this.attributes) if (name !== "config") options[name] = value;
        say({ type: "configure", config: await wish, options });
      });
    }

    // The frame ends by itself, as it is taken off the page.
    disconnectedCallback() {
      this.life.abort();
    }
  });
})();
