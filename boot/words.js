// Gets the engine its words. For those that are wished for once it has drawn, the page says that it waits, and for so long
// only: the person goes on in the words that are there.
(() => {
  "use strict";

  const SOON = 500; // milliseconds
  const LATE = 15000;

  const element = (id) => document.getElementById(id);

  async function text(path, charset) {
    const answer = await fetch(path);
    if (!answer.ok) throw answer.status;
    return new TextDecoder(charset).decode(await answer.arrayBuffer());
  }

  window.guideText = async (path, charset) => {
    const words = text(path, charset);
    if (!element("app").firstChild) return words;
    let timers;
    const late = new Promise((_, fail) => {
      timers = [setTimeout(() => { element("wait").hidden = false; }, SOON), setTimeout(fail, LATE)];
    });
    try {
      return await Promise.race([words, late]);
    } finally {
      timers.forEach(clearTimeout);
      element("wait").hidden = true;
    }
  };
})();
