//! An organisation's colours: three texts, parted by spaces, as a page's attributes. Whatever they are, what is used can be
//! read (WCAG 2: text 4.5 to 1).

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use remedy_embed::{Configuration, Scheme};

fuzz_target!(|text: &str| {
    let texts = text.split(' ').map(str::to_owned);
    let options: BTreeMap<_, _> =
        ["accent", "surface", "text"].map(str::to_owned).into_iter().zip(texts).collect();
    let reading = Configuration::read("", &options);
    for scheme in [Scheme::Light, Scheme::Dark] {
        let used = scheme.palette(reading.configuration.colours.asked(scheme));
        for ground in [used.paper, used.surface, used.notice] {
            for text in [used.ink, used.ink_soft, used.accent, used.accent_hover, used.error] {
                assert!(text.contrast(ground) >= 4.5, "{options:?}: {text} on {ground}");
            }
        }
    }
});
