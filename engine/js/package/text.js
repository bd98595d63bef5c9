// Text as bytes and back, for what wasm-bindgen writes. Everyone has both classes but jsdom, in which Jest runs tests.

export const TextEncoder =
  globalThis.TextEncoder ??
  class {
    encode(text) {
      // Half a letter is no text: it becomes a question mark, as the standard has it.
      const whole = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
      const letters = encodeURIComponent(whole).replace(/%(..)/g, (_, hex) => String.fromCharCode(`0x${hex}`));
      return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    }
  };

export const TextDecoder =
  globalThis.TextDecoder ??
  class {
    decode(bytes = []) {
      return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
    }
  };
