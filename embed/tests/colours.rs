//! Colours: whatever an organisation asks for, everything can be read. Contrast is counted here once more, by the words of
//! WCAG 2, so that a mistake of the library is not its own judge.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use proptest::prelude::*;
use remedy_embed::{Asked, Colour, Pairs, Palette, Role, Scheme};
use std::collections::BTreeMap;

const SCHEMES: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

/// Relative luminance, by WCAG 2's definition.
fn luminance(colour: Colour) -> f64 {
    let digits = colour.to_string();
    let channel = |from: usize| {
        let byte = u8::from_str_radix(&digits[from..from + 2], 16).expect("two digits");
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// The colours of the Leave bar, which cannot be set.
fn leave(scheme: Scheme) -> (Colour, Colour) {
    let tokens = tokens(scheme);
    (tokens["--color-leave"], tokens["--color-on-leave"])
}

/// The colours in `styles/tokens.css`.
fn tokens(scheme: Scheme) -> BTreeMap<String, Colour> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../styles/tokens.css");
    let css = std::fs::read_to_string(path).expect("tokens.css");
    let (light, dark) = css.split_once("prefers-color-scheme: dark").expect("two schemes");
    let text = match scheme {
        Scheme::Light => light,
        Scheme::Dark => dark,
    };
    let token = |line: &str| {
        let (name, value) = line.trim().strip_suffix(';')?.split_once(": #")?;
        Some((name.to_owned(), Colour::new(u32::from_str_radix(value, 16).ok()?)))
    };
    text.lines().filter_map(token).collect()
}

/// Every pair that the stylesheets put together: what stands on what, and the contrast that it needs.
fn pairs(p: &Palette) -> Vec<(&'static str, Colour, Colour, f64)> {
    let grounds =
        [("paper", p.paper), ("surface", p.surface), ("accent-soft", p.accent_soft), ("notice", p.notice)];
    let mut pairs = Vec::new();
    for (_, ground) in grounds {
        pairs.extend([
            ("ink", p.ink, ground, 4.5),
            ("ink-soft", p.ink_soft, ground, 4.5),
            ("accent", p.accent, ground, 4.5),
            ("accent-hover", p.accent_hover, ground, 4.5),
            ("focus", p.focus, ground, 3.0),
        ]);
    }
    for ground in [p.paper, p.surface, p.notice] {
        pairs.extend([("error", p.error, ground, 4.5), ("notice-line", p.notice_line, ground, 3.0)]);
    }
    for ground in [p.paper, p.surface, p.accent_soft] {
        pairs.push(("line", p.line, ground, 3.0));
    }
    for ground in [p.accent, p.accent_hover] {
        pairs.push(("on-accent", p.on_accent, ground, 4.5));
    }
    pairs
}

fn check(scheme: Scheme, palette: &Palette) {
    for (name, colour, ground, needed) in pairs(palette) {
        let found = contrast(colour, ground);
        assert!(found >= needed, "{scheme:?}: {name} {colour} on {ground}: {found}, not {needed}");
        assert!((found - colour.contrast(ground)).abs() < 1e-9, "counted otherwise: {colour} on {ground}");
    }
    let (button, words) = leave(scheme);
    assert!(contrast(words, button) >= 7.0);
    let around = contrast(button, palette.paper);
    assert!(around >= 3.0, "{scheme:?}: Leave on {}: {around}", palette.paper);
}

#[test]
fn the_guides_own_colours_are_those_of_the_stylesheet() {
    for scheme in SCHEMES {
        let tokens = tokens(scheme);
        for (name, colour) in scheme.own().properties() {
            assert_eq!(tokens.get(name), Some(&colour), "{scheme:?} {name}");
        }
        // The palette, and Leave's two.
        assert_eq!(tokens.len(), scheme.own().properties().len() + 2, "{scheme:?}");
        check(scheme, &scheme.own());
    }
}

#[test]
fn what_is_not_asked_for_stays() {
    for scheme in SCHEMES {
        assert_eq!(scheme.palette(Asked::default()), scheme.own());
        assert_eq!(scheme.shortfalls(Asked::default()), []);
        assert!(scheme.properties(Asked::default()).is_empty());
        let Palette { accent, surface, ink, .. } = scheme.own();
        let own = Asked { accent: Some(accent), text: Some(ink), ..Asked::default() };
        assert!(scheme.properties(own).is_empty(), "asked for as it is");
        let surface = Asked { surface: Some(surface), ..Asked::default() };
        assert!(scheme.properties(surface).get(&"--color-paper").is_some(), "the page is as its cards");
    }
}

#[test]
fn an_accent_changes_what_must_follow_from_it() {
    let asked = Asked { accent: Some(Colour::new(0x6a_1b_9a)), ..Asked::default() };
    let set = Scheme::Light.properties(asked);
    assert_eq!(set.get(&"--color-accent"), Some(&Colour::new(0x6a_1b_9a)));
    assert_eq!(names(&set), "--color-accent --color-accent-hover --color-accent-soft --color-focus");
    // The dark scheme marks the focus with a colour of its own.
    let set = Scheme::Dark.properties(asked);
    assert_eq!(names(&set), "--color-accent --color-accent-hover --color-accent-soft");
}

#[test]
fn a_text_and_a_ground_change_what_must_follow_from_them() {
    let text = Asked { text: Some(Colour::new(0x22_22_22)), ..Asked::default() };
    let set = Scheme::Light.properties(text);
    assert_eq!(set.get(&"--color-ink"), Some(&Colour::new(0x22_22_22)));
    // The last, because lines stand on it too.
    assert_eq!(
        names(&set),
        "--color-ink --color-ink-soft --color-line --color-line-soft --color-accent-soft"
    );
    // The cards stay, but the page is another than the guide's: what lies on both follows.
    for scheme in SCHEMES {
        let surface = scheme.own().surface;
        let set = scheme.properties(Asked { surface: Some(surface), ..Asked::default() });
        assert_eq!(set.get(&"--color-paper"), Some(&surface), "{scheme:?}");
        assert_eq!(
            names(&set),
            "--color-paper --color-ink-soft --color-line --color-line-soft --color-accent-soft",
            "{scheme:?}"
        );
    }
}

fn names(set: &Pairs<&str, Colour>) -> String {
    set.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_correction_says_what_was_asked_what_is_used_and_why() {
    let yellow = Colour::new(0xff_ee_00);
    let asked = Asked { accent: Some(yellow), ..Asked::default() };
    let (palette, short) = (Scheme::Light.palette(asked), Scheme::Light.shortfalls(asked));
    let [short] = short.as_slice() else { panic!("one correction: {short:?}") };
    assert_eq!((short.role, short.asked, short.used), (Role::Accent, yellow, palette.accent));
    assert!((short.ratio - contrast(yellow, Colour::new(0xfb_e3_a6))).abs() < 1e-9, "{}", short.ratio);
    let told = short.to_string();
    assert!(told.contains("contrast of 1.0 to 1, and 4.5 to 1 is needed"), "{told}");
    assert!(told.contains("#ffee00") && told.contains(&palette.accent.to_string()), "{told}");
    // No further than it must be, and still a yellow.
    assert!(contrast(palette.accent, Colour::new(0xfb_e3_a6)) < 4.8, "{}", palette.accent);
    let digits = palette.accent.to_string();
    assert!(digits.ends_with('0') || digits[5..] < digits[1..3], "{digits}");
}

#[test]
fn a_dark_ground_in_the_light_scheme_is_made_light() {
    let asked = Asked { surface: Some(Colour::new(0x11_11_11)), ..Asked::default() };
    let (palette, short) = (Scheme::Light.palette(asked), Scheme::Light.shortfalls(asked));
    assert_eq!(short.len(), 1);
    assert_eq!(short[0].role, Role::Surface);
    assert!(contrast(palette.surface, Colour::new(0)) >= 7.0);
    check(Scheme::Light, &palette);
}

fn any_colour() -> impl Strategy<Value = Option<Colour>> {
    prop::option::of(prop_oneof![
        4 => (0..0x0100_0000_u32).prop_map(Colour::new),
        1 => (0..=255_u32).prop_map(|grey| Colour::new(grey * 0x01_01_01)),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn everything_can_be_read(accent in any_colour(), surface in any_colour(), text in any_colour()) {
        let asked = Asked { accent, surface, text };
        for scheme in SCHEMES {
            let (palette, shortfalls) = (scheme.palette(asked), scheme.shortfalls(asked));
            check(scheme, &palette);
            // What was good as it was asked for is not touched.
            let told: Vec<_> = shortfalls.iter().map(|short| short.role).collect();
            for (role, asked, used) in [
                (Role::Accent, accent, palette.accent),
                (Role::Surface, surface, palette.surface),
                (Role::Text, text, palette.ink),
            ] {
                prop_assert_eq!(told.contains(&role), asked.is_some_and(|asked| asked != used));
            }
            for short in shortfalls {
                prop_assert!(short.ratio < short.needed, "{short:?}");
            }
        }
    }
}
