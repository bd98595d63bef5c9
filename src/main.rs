//! The program that the page starts, and what it hands to the scripts that keep answers (boot/answers.js) and start it
//! (boot/start.js).

use remedy_guide::app;
use wasm_bindgen::prelude::wasm_bindgen;

/// The standard library's takes a phone twice as much to download.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    app::start();
}

/// The options chosen of the question at this place, as bits; `undefined` past the last question.
#[wasm_bindgen]
#[must_use]
pub fn chosen(place: usize) -> Option<u16> {
    app::chosen(place)
}

/// Offers options for the question at this place, as bits, in place of those chosen.
#[wasm_bindgen]
pub fn offer(place: usize, options: u16) {
    app::offer(place, options);
}

/// The browser's Back was used.
#[wasm_bindgen]
pub fn back() {
    app::back();
}

/// The person leaves.
#[wasm_bindgen]
pub fn leave() {
    app::leave();
}

/// Takes up what was offered.
#[wasm_bindgen(js_name = takeUp)]
pub fn take_up() {
    app::take_up();
}
