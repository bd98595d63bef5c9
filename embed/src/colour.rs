//! An organisation's colours, made into the look's (`styles/tokens.css`), such that all can be read.
//!
//! Contrast is counted as WCAG 2 does. Text is 4.5 to 1 or better on every ground that the stylesheets put it on; the
//! lines of controls and the mark of the focus 3 to 1. A colour that is not is moved towards black or white, no further
//! than it must be. What is not set, and need not follow from what is, stays as in the guide. The way out, Leave, has its
//! own colours, which cannot be set; they stand out from every ground that is let through here.

use crate::json::Pairs;
use crate::value::Word;
use palette::{FromColor, IntoColor, LinSrgb, Mix, Oklab, Srgb};
use serde::{Serialize, Serializer};
use std::fmt;

/// The least contrast of text.
const TEXT: f64 = 4.5;
/// The least contrast of lines that tell where a control or the focus is.
const LINE: f64 = 3.0;
/// What black text, or in the dark scheme white text, must reach on a ground: so that there is room for colours, too.
const ROOM: f64 = 7.0;
/// In how many steps a colour is moved towards another.
const STEPS: u8 = 128;

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(Srgb<u8>);

const BLACK: Colour = Colour::new(0x00_00_00);
const WHITE: Colour = Colour::new(0xff_ff_ff);

impl Colour {
    /// The colour written as these six digits of base 16.
    #[must_use]
    pub const fn new(digits: u32) -> Self {
        let [_, red, green, blue] = digits.to_be_bytes();
        Self(Srgb::new(red, green, blue))
    }

    /// The contrast with another colour, from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(other) / one.min(other)
    }

    /// Relative luminance. The crate has it too, with more digits than WCAG 2 gives: just enough to be at odds with other
    /// checkers about a colour that barely passes.
    fn luminance(self) -> f64 {
        let LinSrgb { red, green, blue, .. } = self.0.into_format::<f64>().into_linear::<f64>();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The colour that has this share, from 0 to 1, of another one in it.
    fn mixed(self, other: Self, share: f64) -> Self {
        let lab = |colour: Self| -> Oklab<f64> { colour.0.into_format::<f64>().into_color() };
        Self(Srgb::from_color(lab(self).mix(lab(other), share)).into_format())
    }

    /// The colour itself if it will do. Or else the nearest one on the way to `end` that does, or `end`.
    fn until(self, end: Self, does: &dyn Fn(Self) -> bool) -> Self {
        if does(self) {
            return self;
        }
        let (mut too_near, mut far_enough, mut found) = (0, STEPS, end);
        while far_enough - too_near > 1 {
            let step = u8::midpoint(too_near, far_enough);
            let colour = self.mixed(end, f64::from(step) / f64::from(STEPS));
            if does(colour) {
                (far_enough, found) = (step, colour);
            } else {
                too_near = step;
            }
        }
        found
    }

    /// The lowest contrast with any of these.
    fn worst(self, others: &[Self]) -> f64 {
        others.iter().map(|other| self.contrast(*other)).fold(f64::INFINITY, f64::min)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Srgb { red, green, blue, .. } = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Word for Colour {
    const ALLOWED: &'static str = "a colour written as #rgb or #rrggbb, such as #0a4f5c";

    fn word(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        // The crate's reader takes a `+` for a digit, and a letter of more than one byte stops it.
        let plain = digits.bytes().all(|b| b.is_ascii_hexdigit());
        if plain { digits.parse().ok().map(Self) } else { None }
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What is asked for in one scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Buttons, links and what is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Accent", with = "Colour"))]
    pub accent: Option<Colour>,
    /// The ground of the page and of its cards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Surface", with = "Colour"))]
    pub surface: Option<Colour>,
    /// The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Text", with = "Colour"))]
    pub text: Option<Colour>,
}

impl Asked {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A colour that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// [`Asked::accent`]
    Accent,
    /// [`Asked::surface`]
    Surface,
    /// [`Asked::text`]
    Text,
}

impl Role {
    /// Its key in a configuration, and its attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accent => "accent",
            Self::Surface => "surface",
            Self::Text => "text",
        }
    }
}

/// A colour that could not be used as it was asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shortfall {
    /// Which.
    pub role: Role,
    /// As asked for.
    pub asked: Colour,
    /// As used.
    pub used: Colour,
    /// The contrast of the colour asked for: with the ground where it is worst; a surface's, with the strongest text.
    pub ratio: f64,
    /// The least contrast that is needed.
    pub needed: f64,
}

impl fmt::Display for Shortfall {
    /// In plain English, with contrasts to one decimal, rounded down: 4.49 is not enough and must not be told as 4.5.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = |ratio: f64| {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 10 to 210")]
            let tenths = (ratio * 10.0) as u8;
            (tenths / 10, tenths % 10)
        };
        let (found, needed) = (tenths(self.ratio), tenths(self.needed));
        let what = match self.role {
            Role::Surface => "Text on it would be hard to read: the strongest has",
            Role::Accent | Role::Text => "It would be hard to read: on one of the guide's grounds it has",
        };
        write!(
            f,
            "{what} a contrast of {}.{} to 1, and {}.{} to 1 is needed. In place of {} the guide uses {}.",
            found.0, found.1, needed.0, needed.1, self.asked, self.used
        )
    }
}

/// Whether the device shows dark text on light grounds, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The look's colours, by the names of `styles/tokens.css` without `--color-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "tokens.css and what uses it say what each is")]
pub struct Palette {
    pub paper: Colour,
    pub surface: Colour,
    pub ink: Colour,
    pub ink_soft: Colour,
    pub line: Colour,
    pub line_soft: Colour,
    pub accent: Colour,
    pub accent_hover: Colour,
    pub on_accent: Colour,
    pub accent_soft: Colour,
    pub notice: Colour,
    pub notice_line: Colour,
    pub error: Colour,
    pub focus: Colour,
}

/// The guide's own colours. A test holds them against `styles/tokens.css`.
const LIGHT: Palette = Palette {
    paper: Colour::new(0xf6_f4_ee),
    surface: Colour::new(0xff_ff_ff),
    ink: Colour::new(0x16_23_2a),
    ink_soft: Colour::new(0x38_46_4e),
    line: Colour::new(0x7d_7a_70),
    line_soft: Colour::new(0xd8_d3_c6),
    accent: Colour::new(0x0a_4f_5c),
    accent_hover: Colour::new(0x07_3a_44),
    on_accent: Colour::new(0xff_ff_ff),
    accent_soft: Colour::new(0xd3_e6_e6),
    notice: Colour::new(0xfb_e3_a6),
    notice_line: Colour::new(0x9a_6b_12),
    error: Colour::new(0x8c_1a_1a),
    focus: Colour::new(0x0a_4f_5c),
};

/// The same for the dark scheme.
const DARK: Palette = Palette {
    paper: Colour::new(0x10_17_1b),
    surface: Colour::new(0x19_23_28),
    ink: Colour::new(0xf2_ef_e8),
    ink_soft: Colour::new(0xca_d2_d5),
    line: Colour::new(0x8b_97_9d),
    line_soft: Colour::new(0x35_43_4a),
    accent: Colour::new(0x8f_d7_e0),
    accent_hover: Colour::new(0xb6_e8_ee),
    on_accent: Colour::new(0x06_26_2c),
    accent_soft: Colour::new(0x1a_3e_47),
    notice: Colour::new(0x40_33_0f),
    notice_line: Colour::new(0xdc_b0_4f),
    error: Colour::new(0xff_b9_b0),
    focus: Colour::new(0xff_e0_8a),
};

impl Palette {
    /// Each colour with its custom property.
    #[must_use]
    pub const fn properties(&self) -> [(&'static str, Colour); 14] {
        [
            ("--color-paper", self.paper),
            ("--color-surface", self.surface),
            ("--color-ink", self.ink),
            ("--color-ink-soft", self.ink_soft),
            ("--color-line", self.line),
            ("--color-line-soft", self.line_soft),
            ("--color-accent", self.accent),
            ("--color-accent-hover", self.accent_hover),
            ("--color-on-accent", self.on_accent),
            ("--color-accent-soft", self.accent_soft),
            ("--color-notice", self.notice),
            ("--color-notice-line", self.notice_line),
            ("--color-error", self.error),
            ("--color-focus", self.focus),
        ]
    }
}

impl Scheme {
    /// The guide's own colours in this scheme.
    #[must_use]
    pub const fn own(self) -> Palette {
        match self {
            Self::Light => LIGHT,
            Self::Dark => DARK,
        }
    }

    /// Where text becomes easier to read, and where grounds do.
    const fn ends(self) -> (Colour, Colour) {
        match self {
            Self::Light => (BLACK, WHITE),
            Self::Dark => (WHITE, BLACK),
        }
    }

    /// The properties whose values are other than the guide's own.
    #[must_use]
    pub fn properties(self, asked: Asked) -> Pairs<&'static str, Colour> {
        let pairs = self.palette(asked).properties().into_iter().zip(self.own().properties());
        pairs.filter(|(set, own)| set != own).map(|(set, _)| set).collect()
    }

    /// The colours for what is asked.
    #[must_use]
    pub fn palette(self, asked: Asked) -> Palette {
        let own = self.own();
        let (strong, faint) = self.ends();
        let readable =
            |colour: Colour, grounds: &[Colour]| colour.until(strong, &|c| c.worst(grounds) >= TEXT);
        let seen = |colour: Colour, grounds: &[Colour]| colour.until(strong, &|c| c.worst(grounds) >= LINE);

        let ground = asked.surface.map(|surface| surface.until(faint, &|c| c.contrast(strong) >= ROOM));
        let paper = ground.unwrap_or(own.paper);
        let surface = ground.unwrap_or(own.surface);
        let notice = own.notice;
        let grounds = [paper, surface, notice];
        let ink = readable(asked.text.unwrap_or(own.ink), &grounds);
        let accent = readable(asked.accent.unwrap_or(own.accent), &grounds);

        // What follows from these stays the guide's own where they are.
        let or_own = |same: bool, own: Colour, other: Colour| if same { own } else { other };
        let same_ground = surface == own.surface && paper == own.paper;
        let same_accent = accent == own.accent;
        let same = same_ground && ink == own.ink;
        let ink_soft = readable(or_own(same, own.ink_soft, ink.mixed(surface, 0.15)), &grounds);
        let line = seen(or_own(same, own.line, ink.mixed(surface, 0.5)), &grounds);
        let line_soft = or_own(same, own.line_soft, ink.mixed(surface, 0.85));
        let hover = or_own(same_accent, own.accent_hover, accent.mixed(strong, 0.25));
        let accent_hover = readable(hover, &grounds);
        // Text stands on it, too: it is so faint that it can.
        let texts = [ink, ink_soft, accent, accent_hover];
        let soft = or_own(same_accent && same_ground, own.accent_soft, surface.mixed(accent, 0.12));
        let accent_soft = soft.until(surface, &|c| c.worst(&texts) >= TEXT && c.contrast(line) >= LINE);
        let focus = or_own(own.focus != own.accent, own.focus, accent);

        Palette {
            paper,
            surface,
            ink,
            ink_soft,
            line,
            line_soft,
            accent,
            accent_hover,
            on_accent: own.on_accent.until(faint, &|c| c.worst(&[accent, accent_hover]) >= TEXT),
            accent_soft,
            notice,
            notice_line: seen(own.notice_line, &grounds),
            error: readable(own.error, &grounds),
            focus: seen(focus, &[paper, surface, notice, accent_soft]),
        }
    }

    /// What of the asked had to be corrected.
    #[must_use]
    pub fn shortfalls(self, asked: Asked) -> Vec<Shortfall> {
        let used = self.palette(asked);
        let grounds = [used.paper, used.surface, used.notice];
        let (strong, _) = self.ends();
        let short = |role, asked: Option<Colour>, used, against: &[Colour], needed| {
            let asked = asked.filter(|asked| *asked != used)?;
            Some(Shortfall { role, asked, used, ratio: asked.worst(against), needed })
        };
        let all = [
            short(Role::Accent, asked.accent, used.accent, &grounds, TEXT),
            short(Role::Surface, asked.surface, used.surface, &[strong], ROOM),
            short(Role::Text, asked.text, used.ink, &grounds, TEXT),
        ];
        all.into_iter().flatten().collect()
    }
}

#[cfg(feature = "schema")]
crate::schema::schema_of!(Colour, "Colour", _generator => schemars::json_schema!({
    "type": "string",
    "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
}));
