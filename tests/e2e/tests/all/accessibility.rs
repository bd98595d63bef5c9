//! Every screen can be used by everyone, as far as axe-core can tell: in every language; in two with simpler words, in dark
//! and forced colours and with more contrast; and before the engine has started (requirements A1, A5).

use anyhow::{Result, ensure};
use remedy_e2e::{Habit, Page, Words, accessibility_faults, colour_faults, in_browser, on_every_screen};

/// What the person prefers, and what is looked at then.
type Preference = (&'static str, &'static str, Look);

/// What axe-core looks at.
enum Look {
    All,
    /// Where nothing but the colours is other than in the light look.
    Colours,
    /// Where the colours are the person's own, which axe-core does not see.
    AllButColours,
}

const COLOURS: [&str; 2] = ["color-contrast", "color-contrast-enhanced"];
const LIGHT: Preference = ("prefers-color-scheme", "light", Look::All);
const DARK: Preference = ("prefers-color-scheme", "dark", Look::Colours);
const CONTRAST: Preference = ("prefers-contrast", "more", Look::Colours);
const FORCED: Preference = ("forced-colors", "active", Look::AllButColours);

/// The language that is looked at in every colour. The others have the same parts in the same colours, and axe-core does not
/// read. Not Arabic: on one of its pages axe-core takes no word for one whose colour it could look at.
const ALL_COLOURS: &str = "en";

/// What is looked at of a screen. The simpler words stand on the same grounds as the others, and so do all questions: only
/// the first of a kind is looked at in every colour.
fn preferences(language: &str, habit: Habit, screen: &str) -> &'static [Preference] {
    let is_like_another =
        screen.starts_with("question ") && !["question danger", "question harm"].contains(&screen);
    if habit == Habit::Simpler || is_like_another || language != ALL_COLOURS {
        &[LIGHT]
    } else {
        &[LIGHT, DARK, CONTRAST, FORCED]
    }
}

/// Gathers the faults of all screens, so that one run tells of all.
fn assert_no_faults(language: &str, habit: Habit) -> Result<()> {
    in_browser(async |page| {
        page.read(Words::of(language)?);
        page.makes_it_a_habit(habit);
        let mut faults = Vec::new();
        on_every_screen(page, async |page: &Page, screen: &str| {
            for (feature, value, what) in preferences(language, habit, screen) {
                page.prefer("", feature, value).await?;
                let found = match what {
                    Look::All => accessibility_faults(page, &[]).await?,
                    Look::Colours => colour_faults(page).await?,
                    Look::AllButColours => accessibility_faults(page, &COLOURS).await?,
                };
                faults.extend(found.into_iter().map(|fault| format!("{screen}, {value}: {fault}")));
            }
            Ok(())
        })
        .await?;
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn axe_finds_nothing_in_arabic() -> Result<()> {
    assert_no_faults("ar", Habit::None)
}

#[test]
fn axe_finds_nothing_in_chinese() -> Result<()> {
    assert_no_faults("zh", Habit::None)
}

#[test]
fn axe_finds_nothing_in_english() -> Result<()> {
    assert_no_faults("en", Habit::None)
}

#[test]
fn axe_finds_nothing_in_french() -> Result<()> {
    assert_no_faults("fr", Habit::None)
}

#[test]
fn axe_finds_nothing_in_russian() -> Result<()> {
    assert_no_faults("ru", Habit::None)
}

#[test]
fn axe_finds_nothing_in_spanish() -> Result<()> {
    assert_no_faults("es", Habit::None)
}

#[test]
fn axe_finds_nothing_in_simpler_arabic() -> Result<()> {
    assert_no_faults("ar", Habit::Simpler)
}

#[test]
fn axe_finds_nothing_in_simpler_english() -> Result<()> {
    assert_no_faults("en", Habit::Simpler)
}

#[test]
fn axe_finds_nothing_at_the_root_before_the_engine_and_when_words_do_not_come() -> Result<()> {
    in_browser(async |page| {
        let mut faults = Vec::new();
        let mut look = async |screen: &str| {
            let found = accessibility_faults(page, &[]).await?;
            faults.extend(found.into_iter().map(|fault| format!("{screen}: {fault}")));
            anyhow::Ok(())
        };
        page.prefer_languages("eo").await?;
        // So high that nothing lies under the notice that stays in sight, where axe-core could not tell its contrast.
        page.set_screen(360, 4_000).await?;
        page.go_to("").await?;
        look("root").await?;
        for language in ["en", "ar"] {
            page.read(Words::of(language)?);
            page.forget_files().await?;
            page.site.keep_back("_bg.wasm");
            page.go_to(&format!("{language}/")).await?;
            look("first page before the engine").await?;
            page.press_key("ui-begin").await?;
            page.press_key("ui-continue").await?;
            look("first question, waiting").await?;
            page.site.release();
            page.started().await?;

            page.site.refuse("/simpler-");
            page.press_key("ui-simpler").await?;
            page.until("it says so", "document.querySelector('[role=alert]') !== null").await?;
            look("words that did not come").await?;
            page.site.release();
        }
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}
