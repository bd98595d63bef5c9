//! The name of a host: whether a browser takes it, and how a person reads it. In several scripts at once, letters of one look
//! like those of another: such a name is shown as it is sent (`xn--…`, RFC 3492), which looks like no other.

#[cfg(all(target_arch = "wasm32", not(feature = "js")))]
compile_error!("in a browser, that is asked which names it takes: build with `js`");

/// The longest part of a name, and the longest name, as they are sent (RFC 1035, 2.3.4).
const MAX_PART: usize = 63;
const MAX_NAME: usize = 253;

/// Whether a browser takes this name, and a server can have it. A browser reads another script by tables that are larger than
/// all that reads a configuration: so in a browser, that itself is asked. Elsewhere the tables are at hand.
///
/// As it is sent, its last part does not begin with a digit: a browser takes what ends in a number for an address of numbers,
/// and refuses the whole where it is none.
pub(crate) fn is_taken(host: &str) -> bool {
    let is_part = |part: &str| (1..=MAX_PART).contains(&part.len()) && !part.starts_with('-');
    read(host).is_some_and(|sent| {
        let last = sent.rsplit('.').next().unwrap_or_default();
        sent.len() <= MAX_NAME
            && sent.split('.').all(is_part)
            && !last.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// The name as it is sent, by the URL standard's own rules.
#[cfg(not(target_arch = "wasm32"))]
fn read(host: &str) -> Option<String> {
    let sent = idna::domain_to_ascii_cow(host.as_bytes(), idna::AsciiDenyList::URL);
    sent.ok().map(|sent| sent.into_owned())
}

/// The name as this browser sends it. It is asked for the name behind a part that is not ASCII: Chromium looks at no `xn--…`
/// in a name that is ASCII all through, and takes what others refuse.
#[cfg(all(target_arch = "wasm32", feature = "js"))]
fn read(host: &str) -> Option<String> {
    let address = browser::Url::new(&["https://é.", host, "/"].concat());
    address.ok()?.hostname().strip_prefix("xn--9ca.").map(str::to_owned)
}

#[cfg(all(target_arch = "wasm32", feature = "js"))]
mod browser {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = URL)]
        pub(super) type Url;

        #[wasm_bindgen(constructor, catch, js_class = "URL")]
        pub(super) fn new(address: &str) -> Result<Url, JsValue>;

        #[wasm_bindgen(method, getter, js_class = "URL")]
        pub(super) fn hostname(this: &Url) -> String;
    }
}

/// The name as it is shown.
pub(crate) fn shown(host: &str) -> String {
    let mut scripts = host.chars().filter_map(script);
    let first = scripts.next();
    if scripts.all(|script| Some(script) == first) {
        return host.to_owned();
    }
    host.split('.').map(sent).collect::<Vec<_>>().join(".")
}

/// Which script a letter is of, as far as that can be told by its place: Unicode gives each script blocks of its own. What
/// every script uses is of none; what is not known here is of a script for each 128 signs, and so is rather shown as sent.
fn script(c: char) -> Option<u32> {
    const LATIN: u32 = 0;
    const GREEK: u32 = 1;
    const CYRILLIC: u32 = 2;
    const ARABIC: u32 = 3;
    const EAST_ASIAN: u32 = 4;
    match c {
        '0'..='9' | '-' | '.' => None,
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(LATIN),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(GREEK),
        '\u{400}'..='\u{52f}' => Some(CYRILLIC),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => Some(ARABIC),
        // Chinese, Japanese and Korean are written with several; the full stop and its like are not among these.
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{20000}'..='\u{3134f}' => Some(EAST_ASIAN),
        other => Some(0x100 + (u32::from(other) >> 7)),
    }
}

/// A part of a host's name as it is sent. What is too long for that stays as it is: no host has it.
fn sent(part: &str) -> String {
    let part = part.to_lowercase();
    if part.is_ascii() {
        return part;
    }
    punycode(&part).map_or(part, |code| ["xn--", &code].concat())
}

// The numbers of RFC 3492, 5.
const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST_CODE: u32 = 128;

/// RFC 3492, 6.3.
fn punycode(part: &str) -> Option<String> {
    let mut code: String = part.chars().filter(char::is_ascii).collect();
    let basic = u32::try_from(code.len()).ok()?;
    if basic > 0 {
        code.push('-');
    }
    let length = u32::try_from(part.chars().count()).ok()?;
    let (mut n, mut delta, mut bias, mut handled) = (FIRST_CODE, 0_u32, FIRST_BIAS, basic);
    while handled < length {
        let next = part.chars().map(u32::from).filter(|c| *c >= n).min()?;
        delta = delta.checked_add((next - n).checked_mul(handled + 1)?)?;
        n = next;
        for c in part.chars().map(u32::from) {
            if c < n {
                delta = delta.checked_add(1)?;
            }
            if c == n {
                write(delta, bias, &mut code)?;
                bias = adapted(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.checked_add(1)?;
        n += 1;
    }
    Some(code)
}

/// A number of variable length.
fn write(mut number: u32, bias: u32, code: &mut String) -> Option<()> {
    let mut k = BASE;
    loop {
        let t = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if number < t {
            break;
        }
        code.push(char::from_digit(t + (number - t) % (BASE - t), BASE).map(digit)?);
        number = (number - t) / (BASE - t);
        k += BASE;
    }
    code.push(char::from_digit(number, BASE).map(digit)?);
    Some(())
}

/// Punycode counts `a` to `z` and then `0` to `9`; Rust the other way round.
fn digit(rust: char) -> char {
    let shifted = |from: u8, to: u8| char::from((rust as u8) - from + to);
    match rust {
        '0'..='9' => shifted(b'0', b'a'),
        'a'..='p' => shifted(b'a', b'k'),
        _ => shifted(b'q', b'0'),
    }
}

/// RFC 3492, 6.1.
fn adapted(delta: u32, points: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / DAMP } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::{punycode, shown};

    #[test]
    fn a_name_in_one_script_is_shown_as_it_is_written() {
        for host in [
            "house.example",
            "bücher.example",
            "пример.рф",
            "例え.テスト",
            "مثال.موقع",
            "ελ.ελ",
            // Scripts that are known by their place only: of Israel, of India, of Liberia.
            "דוגמה.קום",
            "भारत.भारत",
            "ꕙꔤ.ꕙꔤ",
        ] {
            assert_eq!(shown(host), host);
        }
    }

    #[test]
    fn a_name_in_several_scripts_is_shown_as_it_is_sent() {
        for (host, expected) in [
            // The letters of the first part are all Cyrillic.
            ("аррӏе.com", "xn--80ak6aa92e.com"),
            ("раypal.example", "xn--ypal-43d9g.example"),
            ("例え.example", "xn--r8jz45g.example"),
            // What looks like a slash, and like a full stop.
            ("ohchr.org⁄x.evil.example", "ohchr.xn--orgx-2g7a.evil.example"),
            ("Bücher.пример", "xn--bcher-kva.xn--e1afmkfd"),
            // Hebrew and Devanagari. And Yi, which has room of its own for more than 128 signs.
            ("דוגמה.भारत", "xn--6dbbec0c.xn--h2brj9c"),
            ("ꆈꌠ.ꆈꌠ", "xn--3w7a73a.xn--3w7a73a"),
        ] {
            assert_eq!(shown(host), expected);
        }
        assert!(shown("ohchr.org。evil.example").contains("xn--"));
    }

    /// Some of the samples of RFC 3492, 7.1. And what lies at an edge, with the codes that Python gives: a number that ends where
    /// a digit does, a step that is just not divided yet (455), and one that just is.
    #[test]
    fn punycode_is_that_of_the_standard() {
        for (text, code) in [
            ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
            ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
            ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
            ("аня", "80a0a4c"),
            ("өабв中", "80acd34e455z"),
            ("абԕ中", "80ac89ds25s"),
        ] {
            assert_eq!(punycode(text).as_deref(), Some(code), "{text}");
        }
    }
}
