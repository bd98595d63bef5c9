//! Puts the parts together: starts the guide, keeps the session, draws the page, and talks to the browser.

use crate::host::{self, Language};
use crate::locale::Words;
use crate::session::{Event, Page, State};
use crate::ui::{self, Ui};
use crate::view_model::{PageView, view};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Downloads the words and draws the first page; if that cannot be, the page says so in words.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| host::broken(&panic.to_string())));
    spawn_local(async {
        if let Err(why) = try_start().await {
            host::broken(&why);
        }
    });
}

async fn try_start() -> Result<(), String> {
    let languages = host::languages();
    let first = languages.first().ok_or("the page names no language")?;
    let words = load(first).await?;
    let root = host::root().ok_or("the page has no place for the guide")?;
    yew::Renderer::<App>::with_root_and_props(root, AppProps { words, languages }).render();
    Ok(())
}

async fn load(language: &Language) -> Result<Words, String> {
    Words::read(host::download(language).await?).map_err(|error| error.to_string())
}

impl Reducible for State {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        self.after(event).into()
    }
}

/// What the guide starts with.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The words of the first language.
    pub words: Words,
    /// The languages offered.
    pub languages: Vec<Language>,
}

/// The guide.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer_eq(State::default);
    let words = use_state_eq(|| props.words);
    let send = use_callback(state.dispatcher(), |event, dispatcher| dispatcher.dispatch(event));
    let choose_language = {
        let words = words.setter();
        use_callback(props.languages.clone(), move |tag: String, languages| {
            change_language(languages, &tag, words.clone());
        })
    };
    use_browser(&state, *words);

    let view = view(&state, *words);
    let ui = Ui { words: *words, send };
    use_effect_with(view.title.clone(), |title| host::set_title(title));
    html! {
        <div class="page" key={page_key(&state.page)}>
            { page(&view.page, &ui, &props.languages, &choose_language) }
        </div>
    }
}

fn page(view: &PageView, ui: &Ui, languages: &[Language], choose_language: &Callback<String>) -> Html {
    let ui = ui.clone();
    match view {
        PageView::Start => html! {
            <ui::StartPage {ui} languages={languages.to_vec()} {choose_language} />
        },
        PageView::Safety => html! { <ui::SafetyPage {ui} /> },
        PageView::Question(view) => html! { <ui::QuestionPage {ui} view={view.clone()} /> },
        PageView::Status(view) => html! { <ui::StatusPage {ui} view={view.clone()} /> },
        PageView::Result(view) => html! { <ui::ResultPage {ui} view={(**view).clone()} /> },
        PageView::Answers(view) => html! { <ui::AnswersPage {ui} view={view.clone()} /> },
    }
}

/// Draws each page afresh: no control of one page lives on in the next.
fn page_key(page: &Page) -> String {
    match page {
        Page::Question(question) => question.as_str().to_owned(),
        Page::Start => "page-start".to_owned(),
        Page::Safety => "page-safety".to_owned(),
        Page::Status => "page-status".to_owned(),
        Page::Result => "page-result".to_owned(),
        Page::Answers => "page-answers".to_owned(),
    }
}

fn change_language(languages: &[Language], tag: &str, words: UseStateSetter<Words>) {
    let Some(language) = languages.iter().find(|language| language.tag == tag).cloned() else { return };
    spawn_local(async move {
        // Without the network the guide goes on in the language it has.
        if let Ok(loaded) = load(&language).await {
            words.set(loaded);
        }
    });
}

/// Keeps the browser's history, focus and language in step with the session.
#[hook]
fn use_browser(state: &UseReducerHandle<State>, words: Words) {
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        host::started();
        let back = dispatcher.clone();
        let listeners = (
            host::on_leave(move || dispatcher.dispatch(Event::Forget)),
            host::on_back(move || back.dispatch(Event::Back)),
            host::on_print(),
        );
        move || drop(listeners)
    });
    use_effect_with(words, |words| host::set_language(words.language(), words.direction().as_str()));

    let drawn_before = use_mut_ref(|| false);
    use_effect_with(state.page, move |page| {
        match page {
            Page::Start => host::leave_history(),
            _ => host::enter_history(),
        }
        if drawn_before.replace(true) {
            host::focus_from_top("heading");
        }
    });
    use_effect_with(state.refusals, |refusals| {
        if *refusals > 0 {
            host::focus("error-summary");
        }
    });
}
