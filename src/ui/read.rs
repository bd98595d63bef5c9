//! The buttons for reading aloud. `boot/speak.js` hears them and reads; they are shown only where the device has a voice,
//! and the notes only where there is something to tell.

use super::pen::Pen;

/// What each button does, and its words.
const BUTTONS: [(&str, &str); 4] =
    [("start", "ui-read"), ("pause", "ui-read-pause"), ("on", "ui-read-on"), ("stop", "ui-read-stop")];

/// What is told beside them when it must be, and its words.
const NOTES: [(&str, &str); 2] = [("sent", "ui-read-sent"), ("silent", "ui-read-silent")];

/// Reads the page. It stands right in the page's `data-readable` element: only there it stays in sight meanwhile.
pub(super) fn read_aloud(pen: &mut Pen<'_>) {
    let label = pen.t("ui-read");
    pen.node("div", &["class", "role", "aria-label"], &["read", "group", label], |pen| {
        BUTTONS.iter().for_each(|(does, key)| button(pen, does, key, ""));
        NOTES.iter().for_each(|(note, key)| pen.node("p", &["data-note"], &[note], |pen| pen.say(key)));
    });
}

/// Reads one of many parts of a page, with this name. The script lends it the page's other buttons while it is read.
pub(super) fn read_part(pen: &mut Pen<'_>, name: &'static str) {
    pen.element("div", "read", |pen| button(pen, "start", "ui-read", name));
}

#[inline(never)]
fn button(pen: &mut Pen<'_>, does: &'static str, key: &str, about: &'static str) {
    pen.node("button", &["type", "class", "data-read"], &["button", "quiet", does], |pen| {
        pen.say(key);
        if !about.is_empty() {
            pen.unseen(about);
        }
    });
}
