//! The map of a case: from the answers through the parts of the definition and the clauses to what follows.
//!
//! [`chart`] says what is on it, [`layout`] where it stands, `draw` draws it, and `told` says the same in words.

pub mod chart;
mod draw;
mod files;
pub mod layout;
pub mod letters;
pub(crate) mod sheet;
mod told;

use chart::{Chart, Part, Scope, Subject};
use draw::Hand;
use files::Format;
use layout::Arrow;
use remedy_engine::answers::Answers;
use remedy_guide::host;
use remedy_guide::locale::Words;
use sheet::{Sheet, kind_words};
use std::iter;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What the map is drawn from.
#[derive(Properties, Clone, Debug, PartialEq)]
pub struct Props {
    /// The words of the language in use.
    pub words: Words,
    /// The case's name: maps on paper are told apart by it.
    pub title: AttrValue,
    /// The case's answers.
    pub answers: Answers,
    /// The answers of a case to compare with.
    #[prop_or_default]
    pub compare: Option<Answers>,
}

/// What the person has chosen to see.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Sight {
    scope: Scope,
    selected: Option<Subject>,
    /// Steps of [`ZOOMS`] from its own size.
    zoom: i8,
    not_saved: bool,
}

/// How much larger or smaller each step is.
const STEP: f64 = 1.25;
/// The most steps, either way.
const STEPS: i8 = 5;

/// What changes what is seen.
enum Wish {
    Part(Part),
    All(bool),
    Select(Option<Subject>),
    Zoom(i8),
    OwnSize,
    NotSaved(bool),
}

impl Reducible for Sight {
    type Action = Wish;

    fn reduce(self: Rc<Self>, wish: Wish) -> Rc<Self> {
        let mut sight = *self;
        match wish {
            Wish::Part(part) => sight.scope.part = part,
            Wish::All(all) => sight.scope.all = all,
            Wish::Select(selected) => sight.selected = selected,
            Wish::Zoom(steps) => sight.zoom = (sight.zoom + steps).clamp(-STEPS, STEPS),
            Wish::OwnSize => sight.zoom = 0,
            Wish::NotSaved(not_saved) => sight.not_saved = not_saved,
        }
        sight.into()
    }
}

type Sights = UseReducerHandle<Sight>;

/// The map, the ways to look at it, and the same in words.
#[component]
pub fn Map(props: &Props) -> Html {
    let words = props.words;
    let sight = use_reducer_eq(Sight::default);
    let place = use_node_ref();
    let sheet = use_memo((props.clone(), sight.scope), |(props, scope)| {
        Sheet::new(Chart::new(&props.answers, props.compare.as_ref(), *scope), props.words)
    });
    let list = use_memo((props.clone(), sight.scope), |_| told::list(&sheet.chart, words));
    // The box may have gone with the answer that it hung on.
    let selected = sight.selected.filter(|subject| sheet.chart.marks.contains_key(subject));
    let hand = Hand {
        selected,
        on_focus: wish(&sight, |subject| Wish::Select(Some(subject))),
        zoom: STEP.powi(sight.zoom.into()),
    };
    html! {
        <div class="map">
            <p class="lead">{ words.get("trainer-map-lead") }</p>
            { controls(&sight, &place, words) }
            <p class="map-keys" id="map-keys">{ words.get("trainer-map-keys") }</p>
            <div class="map-place" ref={place} onkeydown={on_key(&sight, &sheet, selected.is_some())}>
                { draw::picture(&sheet, words, words.get("trainer-map-title"), Some(&hand)) }
            </div>
            <div class="map-told" role="status">
                if let Some(subject) = selected {
                    { told::told(&sheet.chart, subject, &props.answers, words) }
                } else {
                    <p>{ words.get("trainer-map-choose") }</p>
                }
            </div>
            <Paper {words} title={&props.title} answers={props.answers} compare={props.compare} all={sight.scope.all} />
            <h2 class="map-list-title">{ words.get("trainer-map-list") }</h2>
            { (*list).clone() }
        </div>
    }
}

fn wish<T: 'static>(sight: &Sights, wish: impl Fn(T) -> Wish + 'static) -> Callback<T> {
    let sight = sight.clone();
    Callback::from(move |value| sight.dispatch(wish(value)))
}

/// What can be looked at: the whole, or a part alone.
fn parts() -> impl Iterator<Item = Part> {
    iter::once(Part::Whole).chain(Part::PAGES)
}

const fn part_words(part: Part) -> &'static str {
    match part {
        Part::Whole => "trainer-map-whole",
        Part::Definition => "ui-elements",
        Part::Of(kind) => kind_words(kind),
    }
}

fn controls(sight: &Sights, place: &NodeRef, words: Words) -> Html {
    let on_part = wish(sight, |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        Wish::Part(usize::try_from(chosen).ok().and_then(|chosen| parts().nth(chosen)).unwrap_or_default())
    });
    let on_all =
        wish(sight, |event: Event| Wish::All(event.target_unchecked_into::<HtmlInputElement>().checked()));
    let zoom = |key: &str, sign: &'static str, steps: i8| {
        html! {
            <button type="button" class="map-zoom" aria-label={words.get(key)}
                onclick={wish(sight, move |_: MouseEvent| Wish::Zoom(steps))}>{ sign }</button>
        }
    };
    html! {
        <div class="map-controls">
            <label>
                { words.get("trainer-map-part") }{ " " }
                <select onchange={on_part}>
                    { for parts().map(|part| html! {
                        <option selected={sight.scope.part == part}>{ words.get(part_words(part)) }</option>
                    }) }
                </select>
            </label>
            <label class="map-all">
                <input type="checkbox" checked={sight.scope.all} onchange={on_all} />
                { " " }{ words.get("trainer-map-all") }
            </label>
            <div class="map-zooms" role="group" aria-label={words.get("trainer-map-zoom")}>
                { zoom("trainer-map-smaller", "−", -1) }
                { zoom("trainer-map-larger", "+", 1) }
                <button type="button" class="map-zoom" aria-label={words.get("trainer-map-own_size")}
                    onclick={wish(sight, |_: MouseEvent| Wish::OwnSize)}>{ "100%" }</button>
            </div>
            <div class="map-files">
                { save_button(sight, place, Format::Svg, "trainer-map-save_svg", words) }
                { save_button(sight, place, Format::Png, "trainer-map-save_png", words) }
                <button type="button" class="quiet" onclick={|_: MouseEvent| host::print()}>{ words.get("ui-print") }</button>
            </div>
            <p role="alert">if sight.not_saved { { words.get("trainer-map-not_saved") } }</p>
        </div>
    }
}

fn save_button(sight: &Sights, place: &NodeRef, format: Format, key: &str, words: Words) -> Html {
    let (sight, place) = (sight.clone(), place.clone());
    let on_click = Callback::from(move |_: MouseEvent| {
        let drawing = place.cast::<Element>().and_then(|place| place.first_element_child());
        let sight = sight.clone();
        spawn_local(async move {
            let saved = match drawing {
                Some(drawing) => files::save(&drawing, format).await.is_ok(),
                None => false,
            };
            sight.dispatch(Wish::NotSaved(!saved));
        });
    });
    html! { <button type="button" class="quiet" onclick={on_click}>{ words.get(key) }</button> }
}

/// The keys of the map, while the focus is in it.
fn on_key(sight: &Sights, sheet: &Rc<Sheet>, is_selected: bool) -> Callback<KeyboardEvent> {
    let (sight, sheet) = (sight.clone(), sheet.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let go = |to: Option<usize>| {
            if let Some(to) = to {
                files::focus(&draw::id(to));
            }
        };
        // Where the focus is: what is drawn may still be behind it when a key is held down.
        let focused = event.target_dyn_into::<Element>().map(|element| element.id()).unwrap_or_default();
        let from = (0..sheet.blocks.len()).find(|index| draw::id(*index) == focused).unwrap_or_default();
        let step = |arrow| go(sheet.layout.step(from, arrow, &sheet.ends));
        match event.key().as_str() {
            "ArrowUp" => step(Arrow::Up),
            "ArrowDown" => step(Arrow::Down),
            "ArrowLeft" => step(Arrow::Left),
            "ArrowRight" => step(Arrow::Right),
            "Home" => go(Some(0)),
            "End" => go(sheet.blocks.len().checked_sub(1)),
            "+" | "=" => sight.dispatch(Wish::Zoom(1)),
            "-" => sight.dispatch(Wish::Zoom(-1)),
            "0" => sight.dispatch(Wish::OwnSize),
            "Escape" if is_selected => sight.dispatch(Wish::Select(None)),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    })
}

#[derive(Properties, Clone, Debug, PartialEq)]
struct PaperProps {
    words: Words,
    title: AttrValue,
    answers: Answers,
    compare: Option<Answers>,
    all: bool,
}

/// As many findings as can be read on a page of paper.
const ON_A_PAGE: usize = 9;

/// The map on paper: landscape pages for each part, as the whole would be too small to read. Shown only when printed.
#[component]
fn Paper(props: &PaperProps) -> Html {
    let PaperProps { words, title, answers, compare, all } = props;
    let pages_of = |part: Part| {
        let chart = Chart::new(answers, compare.as_ref(), Scope { part, all: *all });
        let pages = chart.pages(ON_A_PAGE).into_iter().filter(|page| !page.marks.is_empty());
        pages.map(|page| paper_page(page, title, words.get(part_words(part)), *words)).collect::<Html>()
    };
    html! { <div class="map-paper-pages">{ for Part::PAGES.map(pages_of) }</div> }
}

fn paper_page(page: Chart, case: &AttrValue, part: &'static str, words: Words) -> Html {
    html! {
        <section class="map-page">
            <h2><span dir="auto">{ case }</span>{ " – " }{ part }</h2>
            { draw::picture(&Sheet::new(page, words), words, part, None) }
            <p class="version">{ words.fill("ui-version", &[("version", words.content_version())]) }</p>
        </section>
    }
}
