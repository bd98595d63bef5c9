//! The messages between a host's page and the frame, in both directions: what is taken comes back as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use remedy_embed::message::{ToFrame, ToHost};

fuzz_target!(|text: &str| {
    if let Ok(message) = ToHost::read_text(text) {
        let written = serde_json::to_string(&message).expect("a message has a form");
        assert_eq!(ToHost::read_text(&written), Ok(message), "{written}");
    }
    if let Ok(message) = ToFrame::read_text(text) {
        let written = serde_json::to_string(&message).expect("a message has a form");
        assert_eq!(ToFrame::read_text(&written), Ok(message), "{written}");
    }
});
