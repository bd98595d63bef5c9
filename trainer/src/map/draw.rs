//! The map as SVG. What it looks like stands in the drawing itself, so that it can be saved as a file; the page's
//! stylesheet says otherwise for the dark, for forced colours and for what stands out.

use super::chart::{Chart, Kind, Link, Mark, Other, Subject, Value};
use super::layout::{HEAD, MARGIN, Rect};
use super::letters::{self, LINE, MARK, PADDING, SIZE};
use super::sheet::{Block, Sheet, label};
use remedy_content::pack::Direction;
use remedy_engine::truth::Truth;
use remedy_guide::locale::Words;
use std::collections::BTreeSet;
use yew::prelude::*;

const INK: &str = "#16232a";
const PAPER: &str = "#ffffff";
const ACCENT: &str = "#0a4f5c";
const SOFT: &str = "#5f6a70";
const FONT: &str =
    "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Noto Sans SC',sans-serif";

/// What the person does with a map. One on paper hears nothing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hand {
    /// The box that stands out.
    pub(super) selected: Option<Subject>,
    /// Says which box has the focus.
    pub(super) on_focus: Callback<Subject>,
    /// How much larger than in a file.
    pub(super) zoom: f64,
}

/// The whole drawing.
pub(super) fn picture(sheet: &Sheet, words: Words, title: &str, hand: Option<&Hand>) -> Html {
    let legend = legend(sheet, words);
    let (width, height) = (sheet.layout.width, sheet.layout.height + legend.height + MARGIN);
    let path = hand.and_then(|hand| hand.selected).map(|selected| sheet.chart.path(selected));
    let path = path.as_ref();
    let is_choice = hand.is_some();
    let zoom = hand.map_or(1.0, |hand| hand.zoom);
    html! {
        <svg class={classes!("map-picture", path.is_some().then_some("has-path"))}
            viewBox={format!("0 0 {width:.0} {height:.0}")}
            width={format!("{:.0}", width * zoom)} height={format!("{:.0}", height * zoom)}
            role={if is_choice { "listbox" } else { "img" }} aria-label={title.to_owned()}
            lang={words.language()} direction={words.direction().as_str()}
            font-family={FONT} font-size={SIZE.to_string()} fill={INK}>
            <rect class="map-paper" width={format!("{width:.0}")} height={format!("{height:.0}")} fill={PAPER} />
            <g aria-hidden="true">{ for headings(sheet, words) }</g>
            <g aria-hidden="true">{ for lines(sheet, path) }</g>
            { for COLUMNS.iter().enumerate().map(|(column, key)| html! {
                <g role={is_choice.then_some("group")} aria-label={is_choice.then(|| words.get(key))}>
                    { for boxes(sheet, column, words, hand, path) }
                </g>
            }) }
            <g aria-hidden="true">{ legend.html }</g>
        </svg>
    }
}

/// The columns' headings.
pub(super) const COLUMNS: [&str; 4] =
    ["trainer-map-answers", "trainer-map-elements", "trainer-map-clauses", "trainer-map-follows"];

type Path = (BTreeSet<Subject>, BTreeSet<(Subject, Subject)>);

fn headings(sheet: &Sheet, words: Words) -> Vec<Html> {
    let column = |(key, (x, width)): (&&str, &(f64, f64))| {
        let lines = letters::lines(words.get(key), *width);
        text(&lines, start(*x, *width, words), MARGIN + LINE, "700", words)
    };
    let above = |(block, rect): (&Block, &Rect)| {
        let room = LINE * count(block.heading.len());
        text(&block.heading, start(rect.x, rect.width, words), rect.y - room + LINE * 0.5, "700", words)
    };
    let groups = sheet.blocks.iter().zip(&sheet.layout.rects).filter(|(block, _)| !block.heading.is_empty());
    COLUMNS.iter().zip(&sheet.layout.columns).map(column).chain(groups.map(above)).collect()
}

/// Where words begin between the edges of a column or a box.
fn start(x: f64, width: f64, words: Words) -> f64 {
    if words.direction() == Direction::Rtl { x + width } else { x }
}

/// As far into the box, from where words begin.
fn inward(from: f64, by: f64, words: Words) -> f64 {
    if words.direction() == Direction::Rtl { from - by } else { from + by }
}

fn count(lines: usize) -> f64 {
    f64::from(u16::try_from(lines).unwrap_or(u16::MAX))
}

/// Lines of words; the first one's letters stand on the height `y`.
fn text(lines: &[String], x: f64, y: f64, weight: &'static str, words: Words) -> Html {
    // Read as one text, words at the ends of lines stay apart.
    let line = |(index, line): (usize, &String)| {
        let end = if index + 1 < lines.len() { " " } else { "" };
        html! { <tspan x={place(x)} y={place(y + LINE * count(index))}>{ line.clone() + end }</tspan> }
    };
    html! {
        <text font-weight={weight} text-anchor="start" direction={words.direction().as_str()}>
            { for lines.iter().enumerate().map(line) }
        </text>
    }
}

fn place(at: f64) -> String {
    format!("{at:.1}")
}

/// Idle lines first: what counts is drawn over them.
fn lines(sheet: &Sheet, path: Option<&Path>) -> Vec<Html> {
    let mut lines: Vec<_> = sheet.links().zip(&sheet.layout.lines).collect();
    lines.sort_by_key(|((_, link), _)| (!link.only_there, link.kind));
    let draw = |((ends, link), line): ((&(Subject, Subject), &Link), &super::layout::Line)| {
        let stands_out = path.map(|(_, links)| if links.contains(ends) { "is-on" } else { "is-dim" });
        stroke(&line.path(), link, stands_out)
    };
    lines.into_iter().map(draw).collect()
}

fn stroke(d: &str, link: &Link, stands_out: Option<&'static str>) -> Html {
    let (name, color, width, dash) = match link.kind {
        _ if link.only_there => ("map-line is-there", SOFT, "1", Some("1 4")),
        Kind::Decides => ("map-line is-decided", ACCENT, "2.5", None),
        Kind::Open => ("map-line is-open", INK, "2", Some("8 5")),
        Kind::Idle => ("map-line is-idle", SOFT, "1", Some("2 4")),
    };
    html! {
        <path class={classes!(name, stands_out)} d={d.to_owned()} fill="none" stroke={color} stroke-width={width}
            stroke-dasharray={dash} />
    }
}

fn boxes(sheet: &Sheet, column: usize, words: Words, hand: Option<&Hand>, path: Option<&Path>) -> Vec<Html> {
    let all = sheet.blocks.iter().zip(&sheet.layout.rects).enumerate();
    all.filter(|(_, (block, _))| block.subject.column() == column)
        .map(|(index, (block, rect))| {
            let stands_out =
                path.map(|(boxes, _)| if boxes.contains(&block.subject) { "is-on" } else { "is-dim" });
            let drawn = shape(block, *rect, words);
            match hand {
                Some(hand) => choice(index, block, hand, stands_out, words, drawn),
                None => html! { <g class={look(block.mark)}>{ drawn }</g> },
            }
        })
        .collect()
}

/// A box that can be chosen. Of all boxes one is met with the Tab key: the chosen one, or the first.
fn choice(
    index: usize,
    block: &Block,
    hand: &Hand,
    stands_out: Option<&'static str>,
    words: Words,
    drawn: Html,
) -> Html {
    let is_selected = hand.selected == Some(block.subject);
    let is_stop = is_selected || (hand.selected.is_none() && index == 0);
    let subject = block.subject;
    html! {
        <g id={id(index)} class={classes!(look(block.mark), stands_out)} role="option"
            aria-selected={is_selected.to_string()} aria-label={label(block, words)}
            tabindex={if is_stop { "0" } else { "-1" }}
            onfocus={hand.on_focus.reform(move |_| subject)}>
            { drawn }
        </g>
    }
}

/// The id of a box's element.
pub(super) fn id(index: usize) -> String {
    format!("map-box-{index}")
}

const fn look(mark: Mark) -> &'static str {
    match (mark.other, mark.decides) {
        (Other::OnlyThere, _) => "map-box is-there",
        (_, true) => "map-box is-deciding",
        _ => "map-box",
    }
}

fn shape(block: &Block, rect: Rect, words: Words) -> Html {
    let mark = truth_of(block.mark.value);
    let begin = start(rect.x, rect.width, words);
    let inset = if mark.is_some() { PADDING + MARK } else { PADDING };
    let (x, y) = (inward(begin, inset, words), rect.y + PADDING + SIZE);
    let weight = if block.text.is_empty() && block.subject != Subject::Status { "400" } else { "700" };
    let below = y + LINE * count(block.name.len());
    html! {
        <>
            { frame(rect, block.mark) }
            if let Some(truth) = mark { { sign(truth, inward(begin, PADDING + 8.0, words), y - 5.0) } }
            { text(&block.name, x, y, weight, words) }
            { text(&block.text, x, below, "400", words) }
            if block.mark.other != Other::Same { { differs(inward(begin, rect.width - 2.0, words), rect.y + 2.0) } }
        </>
    }
}

/// What a box's sign tells: as the status does, whether the definition fits.
fn truth_of(value: Value) -> Option<Truth> {
    use remedy_engine::status::Status;
    match value {
        Value::Truth(truth) => Some(truth),
        Value::Status(Status::Fits | Status::MayBeIncluded) => Some(Truth::Yes),
        Value::Status(Status::Unclear) => Some(Truth::Unknown),
        Value::Status(Status::DoesNotFit) => Some(Truth::No),
        Value::Chosen(_) | Value::Clause => None,
    }
}

fn frame(rect: Rect, mark: Mark) -> Html {
    let is_open = truth_of(mark.value) == Some(Truth::Unknown)
        || matches!(mark.value, Value::Chosen(chosen) if chosen.is_empty());
    let dash = match mark.other {
        Other::OnlyThere => Some("2 4"),
        _ if is_open => Some("8 5"),
        _ => None,
    };
    html! {
        <rect x={place(rect.x)} y={place(rect.y)} width={place(rect.width)} height={place(rect.height)} rx="6"
            fill={PAPER} stroke={if mark.decides { ACCENT } else { SOFT }}
            stroke-width={if mark.decides { "4" } else { "1.5" }} stroke-dasharray={dash} />
    }
}

/// The sign of a truth value, drawn: no font is asked for it.
fn sign(truth: Truth, x: f64, y: f64) -> Html {
    let d = match truth {
        Truth::Yes => format!("M{:.1} {y:.1}l5 5l9 -11", x - 7.0),
        Truth::No => format!("M{:.1} {y:.1}h13", x - 6.5),
        Truth::Unknown => {
            format!("M{:.1} {:.1}c0 -6 9 -6 9 0c0 4 -4.5 3 -4.5 7.5m0 3.5v1.5", x - 4.5, y - 3.0)
        }
    };
    html! { <path class="map-sign" {d} fill="none" stroke={ACCENT} stroke-width="2.5" stroke-linecap="round" /> }
}

/// The sign that something differs.
fn differs(x: f64, y: f64) -> Html {
    let d = format!("M{:.1} {:.1}h10m-10 5h10m-2.5 -8l-5 11", x - 5.0, y - 2.5);
    html! {
        <g class="map-differs">
            <circle cx={place(x)} cy={place(y)} r="10" fill={INK} />
            <path {d} fill="none" stroke={PAPER} stroke-width="1.8" stroke-linecap="round" />
        </g>
    }
}

/// What the signs and lines mean.
struct Legend {
    html: Html,
    height: f64,
}

/// How many meanings stand beside each other.
const ACROSS: usize = 3;
/// The room for a meaning's sign.
const SAMPLE: f64 = 52.0;

fn legend(sheet: &Sheet, words: Words) -> Legend {
    let width = (sheet.layout.width - 2.0 * MARGIN) / count(ACROSS);
    let mut y = sheet.layout.height + LINE;
    let mut drawn = Vec::new();
    for row in meanings(&sheet.chart).chunks(ACROSS) {
        let mut rows: usize = 1;
        for ((key, sample), column) in row.iter().zip(0..) {
            let x = MARGIN + width * f64::from(column);
            let x = if words.direction() == Direction::Rtl { sheet.layout.width - x } else { x };
            let lines = letters::lines(words.get(key), width - SAMPLE);
            rows = rows.max(lines.len());
            drawn.push(sample.draw(inward(x, SAMPLE / 2.0 - 4.0, words), y - 5.0));
            drawn.push(text(&lines, inward(x, SAMPLE, words), y, "400", words));
        }
        y += LINE * count(rows) + 6.0;
    }
    Legend { html: drawn.into_iter().collect(), height: y - sheet.layout.height }
}

enum Sample {
    Sign(Truth),
    Line(Kind),
    Deciding,
    Differs,
    There,
}

/// The meanings that this map needs.
fn meanings(chart: &Chart) -> Vec<(&'static str, Sample)> {
    let has_line = |kind| chart.links.values().any(|link| link.kind == kind && !link.only_there);
    let has_sign = |truth| chart.marks.values().any(|mark| truth_of(mark.value) == Some(truth));
    let has_other = |wanted: fn(&Other) -> bool| chart.marks.values().any(|mark| wanted(&mark.other));
    let all = [
        (has_sign(Truth::Yes), "trainer-map-sign_yes", Sample::Sign(Truth::Yes)),
        (has_sign(Truth::Unknown), "trainer-map-sign_unknown", Sample::Sign(Truth::Unknown)),
        (has_sign(Truth::No), "trainer-map-sign_no", Sample::Sign(Truth::No)),
        (has_line(Kind::Decides), "trainer-map-line_decides", Sample::Line(Kind::Decides)),
        (has_line(Kind::Open), "trainer-map-line_open", Sample::Line(Kind::Open)),
        (has_line(Kind::Idle), "trainer-map-line_idle", Sample::Line(Kind::Idle)),
        (chart.marks.values().any(|mark| mark.decides), "trainer-map-decides", Sample::Deciding),
        (has_other(|other| *other != Other::Same), "trainer-map-sign_differs", Sample::Differs),
        (has_other(|other| *other == Other::OnlyThere), "trainer-map-only_there", Sample::There),
    ];
    all.into_iter().filter(|(is_needed, ..)| *is_needed).map(|(_, key, sample)| (key, sample)).collect()
}

impl Sample {
    fn draw(&self, x: f64, y: f64) -> Html {
        let rect = Rect { x: x - 14.0, y: y - 8.0, width: 28.0, height: 16.0 };
        let mark = |other, decides| Mark { value: Value::Clause, decides, other };
        match self {
            Self::Sign(truth) => sign(*truth, x, y),
            Self::Line(kind) => {
                let link = Link { kind: *kind, paths: std::collections::BTreeMap::new(), only_there: false };
                stroke(&format!("M{:.1} {y:.1}h36", x - 18.0), &link, None)
            }
            Self::Deciding => {
                html! { <g class="map-box is-deciding">{ frame(rect, mark(Other::Same, true)) }</g> }
            }
            Self::Differs => differs(x, y),
            Self::There => {
                html! { <g class="map-box is-there">{ frame(rect, mark(Other::OnlyThere, false)) }</g> }
            }
        }
    }
}

/// The room above the boxes, in which the columns' headings stand.
const _: () = assert!(HEAD >= MARGIN + 2.0 * LINE, "two lines of a heading");
