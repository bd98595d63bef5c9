// <remedy-guide>: shows the guide on another site's page (requirements E1, E2), in a frame of one height that scrolls inside.
// One classic script, which needs nothing else: it may stand on a page twice, and in two versions. The build puts in the
// words of each language and makes it small: 4 KB at most. The messages are those of embed/src/message.rs.
(() => {
  const NAME = "remedy-guide";
  const page = document;
  // Whatever of the host's page bears this name would stand in the script's place, and name another guide: a picture in
  // what a visitor wrote.
  const { tagName, src } = page.currentScript;
  if (tagName !== "SCRIPT" || customElements.get(NAME)) return;

  // By language: the guide's name, and what opens it on its own page.
  const WORDS = BUILD_WORDS;
  const base = src.replace(/(files\/)?[^/]*$/, "");
  const PATIENCE = 20000; // milliseconds
  // Each message, whole, as the frame's script writes it.
  const MESSAGE = /^{"guide":1,"type":"((left|ready","lang":"(ar|en|es|fr|ru|zh)","words":"[^"\\]{1,99})","leave":"https:\/\/[^\s"\\/?#@:]+(:\d+)?([/?#][^\s"\\]*)?"|(begun|finished)")}$/;
  // A length, of which a frame's style takes those that are right. embed/frame.js tells the webmaster of others.
  const HEIGHT = /^([\d.]|(min|max|clamp|calc)\()(?!.*(%|var|env))/;
  const NO_REFERRER = "no-referrer";

  const make = (name, properties) => Object.assign(page.createElement(name), properties);

  // The page's own rules go before these: whoever hides it goes on hiding it.
  let sheet;
  try {
    (sheet = new CSSStyleSheet()).replaceSync(":host(:not([hidden])){display:block;break-inside:avoid}");
  } catch {
    // This browser makes no style sheets by script.
  }

  customElements.define(NAME, class extends HTMLElement {
    static get observedAttributes() {
      return "lang config start languages header accent surface text radius font height sandbox".split(" ");
    }

    // Until the person has begun, nothing is lost by beginning anew.
    attributeChangedCallback(name, before, now) {
      if (!this.end || !this.isConnected || before === now) return;
      if (this.begun) console.warn(`${NAME}: ${name} comes too late.`);
      else this.connectedCallback();
    }

    // Moved by `moveBefore`, it goes on, where the browser keeps the frame.
    connectedMoveCallback() {}

    async connectedCallback() {
      this.end?.abort();
      // Its end takes every listener away.
      const { signal } = (this.end = new AbortController());
      // What is set in the same moment counts too.
      await 0;
      if (signal.aborted) return;
      const wanted = [this.lang, page.documentElement.lang, "en"];
      const lang = wanted.map((tag) => tag.toLowerCase().split(/[-_]/)[0]).find((tag) => WORDS[tag]);
      const [title, open] = WORDS[lang];
      const sandbox = this.getAttribute("sandbox");
      const config = this.getAttribute("config") || "";
      const height = this.getAttribute("height");

      const address = base + lang + "/";

      const bar = make("a", {
        popover: "manual",
        style: "inset:var(--remedy-guide-top,0) 0 auto;display:block;position:static;z-index:99999;padding:12px 2em;background:#7c1d23;color:#fff;font:600 18px system-ui",
        onclick: go,
      });
      // What is said of the guide while it is not there, and then the bar's place.
      const slot = make("div", { lang, role: "status", style: "min-height:50px" });
      // By its name every page of the guide knows in this frame that somebody answers.
      const frame = make("iframe", {
        name: NAME,
        src: address,
        title,
        referrerPolicy: NO_REFERRER,
        width: "100%",
        frameBorder: 0,
        // With the bar it is never higher than the screen.
        style: "height:min(80vh,760px);min-height:200px;max-height:calc(100vh - 50px)",
      });
      if (HEIGHT.test(height)) frame.style.height = height > 0 ? height + "px" : height;
      if (sandbox !== null) frame.sandbox = sandbox;
      const own = (this.own ??= this.attachShadow({ mode: "closed" }));
      own.replaceChildren(slot, frame);
      if (sheet) own.adoptedStyleSheets = [sheet];

      const hear = (name, listener) => addEventListener(name, listener, { capture: true, signal });
      // On a page without an origin, the frame has none either.
      const expected = origin === "null" || !/same|null/.test(sandbox) ? "null" : new URL(base).origin;
      // Whoever hears it learns what stands on this page anyway.
      const say = (message) => frame.contentWindow?.postMessage({ guide: 1, ...message }, "*");
      const told = {};
      // Old libraries put another Event in the place of the browser's, and none of it may stop who leaves.
      const tell = (type) => (told[type] ||= this.dispatchEvent(new CustomEvent(NAME + ":" + type)));

      // The whole page goes, not the frame alone. Nothing may be left to see while the other page loads, and it does not
      // learn where they were.
      function go() {
        tell("left");
        say({ type: "leave" });
        page.title = "";
        page.body.replaceChildren(make("meta", { name: "referrer", content: NO_REFERRER }));
        // As in boot/leave.js.
        const to = navigator.onLine ? bar.href : "about:blank";
        try {
          top.location.replace(to);
        } catch {
          location.replace(to);
        }
        return false;
      }

      // As in boot/leave.js: Shift alone, three times within five seconds, the left one and the right one at once too.
      let presses = [];
      let down = 0;
      // In a text field of this page, Shift alone changes how one writes (Chinese), and what was written would be lost.
      const press = (event) => {
        const writes = event.composedPath()[0].matches?.(":read-write"); // in an element of its own too
        if (writes || event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) {
          presses = [];
          down = 0;
        } else if (!event.repeat) down++;
      };
      hear("pointerdown", press);
      hear("keydown", press);
      hear("keyup", ({ key, timeStamp }) => {
        if (key === "Shift" && down && bar.href) {
          presses = presses.filter((press) => timeStamp - press < 5000);
          for (; down; down--) presses.push(timeStamp);
          if (presses.length > 2) go();
          else say({ type: "press", press: presses.length });
        }
      });

      // Late, or kept from opening: the guide may also be read on a page of its own.
      setTimeout(() => {
        if (!bar.href) slot.append(make("a", { textContent: open, href: address, target: "_blank" }));
      }, PATIENCE);

      // The configuration is fetched by this page, not by the guide: that asks nobody but its own server for anything.
      // The browser itself tells in its console why a file cannot be had.
      const wish = /^\s*({|$)/.test(config)
        ? config
        : fetch(config).then((answer) => answer.text()).catch(() => "");

      hear("message", async ({ source, origin, data }) => {
        if (source !== frame.contentWindow || origin !== expected || !MESSAGE.test(JSON.stringify(data))) return;
        const { type, leave } = data;
        if (!leave) return tell((this.begun = type));
        if (type === "left") {
          // Where to was told before, unless they were quicker. And whoever leaves has pressed something, in the frame or
          // here: a frame that sends people away by itself is not the guide.
          bar.href ||= leave;
          return navigator.userActivation?.hasBeenActive !== false && go();
        }
        // Another window than before: it was taken off the page, and put in again.
        if (this.window !== source) {
          if (this.begun) console.warn(NAME + " was moved and begins anew. moveBefore() keeps answers.");
          this.window = source;
          this.begun = 0;
        }
        bar.href = leave;
        // It is said again when the person changes the language, and by each page that is opened in the frame.
        slot.lang = data.lang;
        bar.textContent = data.words;
        if (!bar.parentNode) {
          slot.replaceChildren(bar);
          // Once its place is scrolled away or covered, the bar stands at the top of what is in sight of the element, above
          // all else. That may be further down: in a box that scrolls, or where this page is in a tall frame itself.
          const edge = parseInt(getComputedStyle(bar).top);
          const place = new IntersectionObserver((entries) => {
            const { boundingClientRect, intersectionRect } = entries.pop();
            const top = Math.max(edge, intersectionRect.top);
            const out = top > boundingClientRect.top + 9;
            if (!signal.aborted) {
              bar.style.position = out ? "fixed" : "static";
              bar.style.top = top + "px";
              bar.togglePopover?.(out);
            }
          }, { threshold: [...Array(99).keys()].map((part) => part / 99), rootMargin: `-${edge}px 0px 0px` });
          const look = () => {
            place.disconnect();
            place.observe(this);
          };
          look();
          hear("scroll", look);
          hear("resize", look);
          tell(type);
        }
        const options = Object.fromEntries([...this.attributes].map((one) => [one.name, one.value]));
        say({ type: "configure", config: await wish, options, leave: "shown" });
      });
    }

    // The frame ends by itself, as it is taken off the page.
    disconnectedCallback() {
      this.end.abort();
    }
  });
})();
