//! Reading aloud: what is read and in which order, the mark, the buttons and the focus, when it stops; and only voices on
//! the device, so that no word leaves it (requirement A7). The browser of the tests has no voice: a made-up one takes
//! the place of its speech, and keeps what it is given to say.

use anyhow::{Result, ensure};
use remedy_e2e::{Key, NEUTRAL, Page, accessibility_faults, in_browser, on_every_screen};
use serde_json::json;

/// Speech that says nothing. `end` and `fail` are for the test: what is being said comes to its end, or cannot be said; and
/// `drop` is how many of the next sentences are lost.
const SPEECH: &str = "
    window.heard = [];
    const queue = [];
    const tell = (said, kind, error) => said?.['on' + kind]?.({ type: kind, error, target: said });
    class Speech extends EventTarget {
        voices = [];
        onvoiceschanged = null;
        drop = 0;
        getVoices() { return this.voices; }
        get speaking() { return queue.length > 0; }
        speak(said) {
            if (this.drop > 0) { this.drop -= 1; return; }
            heard.push({ text: said.text, voice: said.voice?.name, lang: said.lang });
            queue.push(said);
        }
        // Browsers tell later that something was cut off: some that it failed, some that it ended.
        cancel() {
            queue.splice(0).forEach(said => setTimeout(() => { tell(said, 'error', 'interrupted'); tell(said, 'end'); }));
        }
        saying() { return queue.map(said => said.text); }
        end() { tell(queue.shift(), 'end'); }
        fail(error) { tell(queue.shift(), 'error', error); }
        arrive(voices) { this.voices = voices; this.onvoiceschanged?.(new Event('voiceschanged')); }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: new Speech(), configurable: true });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
";

/// A voice, as JSON: its name, its language, and whether it is on the device.
fn voice(name: &str, language: &str, on_device: bool) -> serde_json::Value {
    json!({ "name": name, "lang": language, "localService": on_device, "voiceURI": name, "default": false })
}

/// From now on every page has this speech.
async fn give(page: &Page, speech: &str) -> Result<()> {
    let script = json!({ "source": format!("(() => {{ {speech} }})()") });
    page.devtools("Page.addScriptToEvaluateOnNewDocument", &script).await.map(drop)
}

/// From now on every page has these voices.
async fn give_voices(page: &Page, voices: &[serde_json::Value]) -> Result<()> {
    give(page, &format!("{SPEECH} speechSynthesis.voices = {};", json!(voices))).await
}

/// Goes to the first question, on a device with one good voice.
async fn to_a_question(page: &Page) -> Result<()> {
    give_voices(page, &[voice("here", "en-GB", true)]).await?;
    page.open().await?;
    page.press("Begin").await?;
    page.expect_question("danger").await
}

/// Goes to a theme of the result, on a device with one good voice.
async fn to_a_theme(page: &Page) -> Result<()> {
    give_voices(page, &[voice("here", "en-US", true)]).await?;
    page.to_the_result().await?;
    page.see_theme("money_and_things").await
}

async fn saying(page: &Page) -> Result<Vec<String>> {
    page.list("speechSynthesis.saying()").await
}

/// Nothing is said, nothing is marked, no button of a reading is there.
async fn assert_silent(page: &Page) -> Result<()> {
    assert_eq!(saying(page).await?, [""; 0]);
    let left = "[...document.querySelectorAll('[data-spoken], [data-reading]')].map(part => part.outerHTML)";
    assert_eq!(page.list(left).await?, [""; 0]);
    let buttons = "[...document.querySelectorAll('[data-read]')].filter(button => button.checkVisibility()).map(button => button.dataset.read)";
    assert!(page.list(buttons).await?.iter().all(|button| button == "start"));
    Ok(())
}

async fn wait_for_silence(page: &Page) -> Result<()> {
    page.until("it is silent", "speechSynthesis.saying().length === 0").await?;
    assert_silent(page).await
}

/// The part that is marked, and no other.
async fn marked(page: &Page) -> Result<String> {
    let marked =
        page.list("[...document.querySelectorAll('[data-spoken]')].map(part => part.innerText)").await?;
    ensure!(marked.len() == 1, "marked: {marked:?}");
    Ok(marked.into_iter().next().unwrap_or_default())
}

/// The buttons for reading that can be seen, in the page's own group.
async fn buttons(page: &Page) -> Result<Vec<String>> {
    page.list("[...document.querySelectorAll('.page > .read > button')].filter(button => button.checkVisibility()).map(button => button.innerText)").await
}

/// What has the focus.
async fn focused(page: &Page) -> Result<String> {
    page.text("document.activeElement.innerText").await
}

/// Listens to the end, and gives all that was said from now on, sentence by sentence, each with what was amiss while it
/// was said: another part was marked, or the part lay under a bar or out of sight.
const LISTEN: &str = "(() => {
    const all = [];
    while (speechSynthesis.saying().length > 0 && all.length < 3000) {
        const said = speechSynthesis.saying().join();
        const parts = document.querySelectorAll('[data-spoken]');
        const flat = text => text.replace(/\\s+/g, '');
        const found = parts.length === 1 && flat(parts[0].textContent).includes(flat(said));
        const { top, bottom } = parts[0].getBoundingClientRect();
        const bars = [...document.querySelectorAll('.leave-bar, [data-reading] > .read')].map(bar => bar.getBoundingClientRect());
        const above = Math.max(...bars.filter(bar => bar.top < innerHeight / 2).map(bar => bar.bottom));
        const below = Math.min(innerHeight, ...bars.filter(bar => bar.top >= innerHeight / 2).map(bar => bar.top));
        const inSight = bottom - top > below - above || (top >= above - 1 && bottom <= below + 1);
        all.push([said, found ? '' : 'not marked', inSight ? '' : `out of sight: ${top}-${bottom}, not ${above}-${below}, scrolled ${scrollY}`]);
        speechSynthesis.end();
    }
    return all;
})()";

/// Listens to the end, and gives what was said.
async fn listen(page: &Page) -> Result<Vec<String>> {
    let all: Vec<[String; 3]> = serde_json::from_value(page.js(LISTEN).await?)?;
    let amiss: Vec<_> =
        all.iter().filter(|[_, mark, sight]| !(mark.is_empty() && sight.is_empty())).collect();
    ensure!(amiss.is_empty(), "{amiss:#?}");
    assert_silent(page).await?;
    Ok(all.into_iter().map(|[said, _, _]| said.trim().to_owned()).collect())
}

/// What was said, from this sentence to that one.
fn between<'a>(said: &'a [String], first: &str, last: &str) -> &'a [String] {
    let place = |words: &str| said.iter().position(|sentence| sentence == words);
    match (place(first), place(last)) {
        (Some(first), Some(last)) => said.get(first..=last).unwrap_or_default(),
        _ => &[],
    }
}

#[test]
fn a_question_is_read_as_it_is_seen_and_the_mark_goes_along() -> Result<()> {
    in_browser(async |page| {
        to_a_question(page).await?;
        assert_silent(page).await?;
        let why = page.text("document.querySelector('.why').innerText").await?;
        page.press("Read aloud").await?;
        let said = listen(page).await?;
        let read = between(&said, "Is anyone in immediate danger now?", "Skip this question").join("|");
        let expected = [
            "Is anyone in immediate danger now?",
            &why,
            "What this means, with examples",
            "Yes",
            "No",
            "I am not sure",
            "If it feels unsafe, you can choose “Yes”.",
            "Continue",
            "Skip this question",
        ];
        assert_eq!(read.replace(['|', ' '], ""), expected.concat().replace(' ', ""), "{said:#?}");
        for unread in ["Back", "Read aloud", "Leave this page", "All questions and answers", "Simpler words"]
        {
            assert!(!said.iter().any(|said| said == unread), "{unread} was read: {said:?}");
        }
        // By the voice on the device, whose language is told too: some engines go by that alone.
        assert!(page.holds("heard.every(said => said.voice === 'here' && said.lang === 'en-GB')").await?);

        // What is folded is read once it is opened, also meanwhile.
        page.press("Read aloud").await?;
        page.unfold("What this means, with examples").await?;
        let opened = listen(page).await?;
        assert!(opened.len() > said.len() + 2, "{opened:#?}");
        assert_eq!(page.console().await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn long_parts_are_said_sentence_by_sentence() -> Result<()> {
    in_browser(async |page| {
        for without_segmenter in ["", "delete Intl.Segmenter;"] {
            give_voices(page, &[voice("here", "en", true)]).await?;
            give(page, without_segmenter).await?;
            page.open().await?;
            let long = "document.querySelector('.lead').textContent = 'One is short.  Is two?\\nArticle 4.2(a) is “three.” Four';";
            page.js(&format!("(() => {{ {long} }})()")).await?;
            page.press("Read aloud").await?;
            let said = listen(page).await?;
            let start = said.iter().position(|said| said == "One is short.").unwrap_or_default();
            let said: Vec<_> = said.iter().skip(start).take(3).map(String::as_str).collect();
            match without_segmenter {
                "" => assert_eq!(said, ["One is short.", "Is two?", "Article 4.2(a) is “three.”"]),
                _ => assert_eq!(said, ["One is short.", "Is two?", "Article 4.2(a) is “three.” Four"]),
            }
        }
        Ok(())
    })
}

#[test]
fn it_pauses_goes_on_and_stops_and_the_focus_stays_with_the_buttons() -> Result<()> {
    in_browser(async |page| {
        to_a_question(page).await?;
        assert_eq!(buttons(page).await?, ["Read aloud"]);
        // By the keyboard: it is the first thing on the page after Leave.
        page.js("document.querySelector('.page > .read > button').focus()").await?;
        page.keys(&[Key::Enter]).await?;
        assert_eq!(buttons(page).await?, ["Pause", "Stop reading"]);
        assert_eq!(focused(page).await?, "Pause");
        page.js("speechSynthesis.end()").await?;
        let (said, mark) = (saying(page).await?, marked(page).await?);
        assert_eq!(said.len(), 1);

        page.keys(&[Key::Space]).await?;
        assert_eq!(buttons(page).await?, ["Go on reading", "Stop reading"]);
        assert_eq!(focused(page).await?, "Go on reading");
        assert_eq!(saying(page).await?, [""; 0]);
        assert_eq!(marked(page).await?, mark);

        page.keys(&[Key::Enter]).await?;
        assert_eq!(buttons(page).await?, ["Pause", "Stop reading"]);
        assert_eq!(focused(page).await?, "Pause");
        assert_eq!((saying(page).await?, marked(page).await?), (said, mark));
        // That what was said before was cut off is told by now, and stops nothing.
        page.js("new Promise(done => setTimeout(() => done(true), 50))").await?;
        assert_eq!(saying(page).await?.len(), 1);

        page.keys(&[Key::Tab, Key::Enter]).await?;
        assert_silent(page).await?;
        assert_eq!(focused(page).await?, "Read aloud");

        // At the end, too; and in pausing.
        page.keys(&[Key::Enter]).await?;
        listen(page).await?;
        assert_eq!(focused(page).await?, "Read aloud");
        page.keys(&[Key::Enter, Key::Enter, Key::Tab, Key::Enter]).await?;
        assert_silent(page).await?;
        assert_eq!(focused(page).await?, "Read aloud");

        // But someone who has gone on meanwhile is not called back.
        page.press("Read aloud").await?;
        page.choose("No").await?;
        page.js(LISTEN).await?;
        assert_silent(page).await?;
        assert_eq!(page.text("document.activeElement.value").await?, "no");
        Ok(())
    })
}

#[test]
fn choosing_an_answer_does_not_stop_it_and_another_page_does() -> Result<()> {
    in_browser(async |page| {
        to_a_question(page).await?;
        page.press("Read aloud").await?;
        page.press("Continue").await?;
        page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
        wait_for_silence(page).await?;

        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        page.press("Read aloud").await?;
        page.choose(&page.word("question-role.self")?).await?;
        page.until("it is chosen", "document.querySelector('[value=self]').checked").await?;
        assert_eq!(saying(page).await?.len(), 1);
        // An answer that opens a question changes how many there are.
        page.choose(&page.word("question-role.family")?).await?;
        page.until("it is chosen", "document.querySelector('[value=family]').checked").await?;
        assert_eq!(saying(page).await?.len(), 1);
        page.press("Continue").await?;
        page.expect_question("family_tie").await?;
        wait_for_silence(page).await?;
        page.press("Read aloud").await?;
        page.press("Back").await?;
        page.expect_question("role").await?;
        wait_for_silence(page).await?;
        page.press("Back").await?;
        page.expect_question("danger").await?;

        page.press("Read aloud").await?;
        page.browser_back().await?;
        page.expect_heading("A guide for people harmed by business").await?;
        wait_for_silence(page).await?;

        // Other words in the same place, as in another language.
        page.press("Read aloud").await?;
        page.js("void (document.querySelector('#heading').firstChild.data = 'Titre')").await?;
        wait_for_silence(page).await?;
        Ok(())
    })
}

#[test]
fn leaving_and_putting_the_page_away_silence_it_at_once() -> Result<()> {
    in_browser(async |page| {
        to_a_question(page).await?;
        for away in [
            "dispatchEvent(new PageTransitionEvent('pagehide'))",
            "(Object.defineProperty(document, 'hidden', { value: true, configurable: true }), document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))",
            "dispatchEvent(new CustomEvent('guide:broken'))",
        ] {
            page.open().await?;
            page.press("Read aloud").await?;
            assert_eq!(saying(page).await?.len(), 1, "{away}");
            page.js(away).await?;
            wait_for_silence(page).await?;
        }

        page.open().await?;
        page.press("Read aloud").await?;
        let left = "(document.getElementById('leave').click(), speechSynthesis.saying())";
        assert_eq!(page.list(left).await?, [""; 0]);
        page.expect_address(NEUTRAL).await
    })
}

#[test]
fn only_a_voice_on_the_device_that_speaks_the_language_is_used() -> Result<()> {
    in_browser(async |page| {
        let useless = [
            voice("elsewhere", "en-US", false),
            voice("other language", "fr-FR", true),
            // Not "en", though it begins so.
            voice("nearly", "enm", true),
            json!({ "name": "says nothing of it", "lang": "en", "voiceURI": "" }),
        ];
        let offered = "[...document.querySelectorAll('.read')].some(group => group.checkVisibility())";
        for voices in [&useless[..], &[]] {
            give_voices(page, voices).await?;
            page.open().await?;
            assert!(!page.holds(offered).await?);
            assert!(!page.holds("document.documentElement.hasAttribute('data-voice')").await?);
        }

        // It comes late, as in most browsers.
        let mut voices = useless.to_vec();
        voices.push(voice("com.apple.eloquence.en-US.Grandpa", "en-US", true));
        voices.push(voice("here", "EN-ZA", true));
        page.js_with("speechSynthesis.arrive(arguments[0])", vec![json!(voices)]).await?;
        assert!(page.holds(offered).await?);
        page.press("Read aloud").await?;
        listen(page).await?;
        assert!(page.holds("heard.length > 4 && heard.every(said => said.voice === 'here')").await?);

        // The one chosen for the device comes first, if it speaks the language.
        let chosen = "(speechSynthesis.voices.forEach(one => { one.default = one.lang !== 'EN-ZA'; }), heard.length = 0)";
        page.js(chosen).await?;
        page.press("Read aloud").await?;
        listen(page).await?;
        assert!(page.holds("heard.length > 4 && heard.every(said => said.voice.endsWith('Grandpa'))").await?);

        // Another language needs another voice.
        page.js("document.documentElement.setAttribute('data-language', 'ru')").await?;
        page.until("it is offered no more", "!document.documentElement.hasAttribute('data-voice')").await?;
        assert!(!page.holds(offered).await?);
        page.js("(document.documentElement.lang = document.documentElement.dataset.language = 'fr')").await?;
        page.until("it is offered again", "document.documentElement.hasAttribute('data-voice')").await?;
        assert!(page.holds(offered).await?);

        // Some engines have names of their own for a language, and odd ones for what is none.
        for (language, own) in [("zh", "cmn"), ("ar", "arb"), ("ru", "rus_RUS")] {
            let voices =
                json!([voice("nothing", "", true), voice("odd", "x!", true), voice("own", own, true)]);
            page.js_with("speechSynthesis.arrive(arguments[0])", vec![voices]).await?;
            assert!(!page.holds(offered).await?, "{own} is offered in French");
            page.js(&format!("document.documentElement.setAttribute('data-language', '{language}')")).await?;
            page.until(own, "document.documentElement.hasAttribute('data-voice')").await?;
            page.js("(document.documentElement.lang = document.documentElement.dataset.language = 'fr')")
                .await?;
            page.until("French again", "!document.documentElement.hasAttribute('data-voice')").await?;
        }
        assert_eq!(
            page.requests().await?.iter().filter(|url| !url.starts_with(&page.site.origin())).count(),
            0
        );
        Ok(())
    })
}

#[test]
fn the_voice_goes_on_when_the_engine_comes() -> Result<()> {
    in_browser(async |page| {
        give_voices(page, &[voice("here", "en", true)]).await?;
        page.site.keep_back("_bg.wasm");
        page.go_to("en/index.html").await?;
        page.press("Read aloud").await?;
        page.press("Begin").await?;
        wait_for_silence(page).await?;
        page.press("Back").await?;

        page.press("Read aloud").await?;
        for _ in 0..4 {
            page.js("speechSynthesis.end()").await?;
        }
        let (said, mark) = (saying(page).await?, marked(page).await?);
        assert_eq!(said.len(), 1);
        page.site.release();
        page.until("the guide starts", "!document.documentElement.hasAttribute('data-starting')").await?;
        assert_eq!((saying(page).await?, marked(page).await?), (said, mark));
        assert!(page.holds("document.querySelector('#app [data-spoken]') !== null").await?);
        assert_eq!(buttons(page).await?, ["Pause", "Stop reading"]);
        assert_eq!(focused(page).await?, "Pause");
        let rest = listen(page).await?;
        // Nothing was left out, and nothing read twice.
        page.press("Read aloud").await?;
        let all = listen(page).await?;
        assert!(all.ends_with(&rest) && rest.len() > 5, "{rest:#?} does not end {all:#?}");
        Ok(())
    })
}

#[test]
fn without_speech_or_with_a_broken_one_the_guide_is_as_it_was() -> Result<()> {
    in_browser(async |page| {
        let broken = "getVoices() { throw new Error('no'); }";
        for speech in [
            "Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });"
                .to_owned(),
            SPEECH.replace("getVoices() { return this.voices; }", broken),
        ] {
            give(page, &speech).await?;
            page.open().await?;
            assert!(!page.words().await?.contains("Read aloud"));
            assert_eq!(page.console().await?, [""; 0]);
        }

        // It can be offered, and fail in the end.
        give_voices(page, &[voice("here", "en", true)]).await?;
        page.open().await?;
        page.press("Read aloud").await?;
        page.js("speechSynthesis.fail('synthesis-failed')").await?;
        assert_silent(page).await?;
        assert_eq!(focused(page).await?, "Read aloud");
        for method in ["speak", "cancel"] {
            page.js(&format!("void (speechSynthesis.{method} = () => {{ throw new Error('no'); }})")).await?;
            page.press("Read aloud").await?;
            page.js("speechSynthesis.fail('audio-busy')").await?;
            assert_silent(page).await?;
        }
        assert_eq!(page.console().await?, [""; 0]);
        Ok(())
    })
}

const FINDING: &str = "[data-finding=\"remedy.compensation\"]";

/// Opens all that is folded in the finding.
const OPEN: &str = "document.querySelectorAll('[data-finding=\"remedy.compensation\"] details').forEach(part => { part.open = true; })";

/// The words of the finding that can be seen, without spaces.
async fn seen(page: &Page) -> Result<String> {
    let words = format!(
        "(finding => {{
            finding.querySelectorAll('.read, .visually-hidden, details:not([open]) > :not(summary)').forEach(part => part.remove());
            return finding.textContent.replace(/\\s+/g, '');
        }})(document.querySelector('{FINDING}').cloneNode(true))"
    );
    page.text(&words).await
}

#[test]
fn a_finding_is_read_alone() -> Result<()> {
    in_browser(async |page| {
        to_a_theme(page).await?;
        let name = page.text(&format!("document.querySelector('{FINDING} > :is(h3, h4)').innerText")).await?;
        let start = format!("Read aloud {name}");
        page.press("Read aloud").await?;
        let page_was_saying = saying(page).await?;
        page.press(&start).await?;
        // One at a time.
        assert_eq!(buttons(page).await?, ["Read aloud"]);
        assert_eq!((saying(page).await?, marked(page).await?), (vec![name.clone()], name.clone()));
        assert!(!page_was_saying.contains(&name));
        let own = format!(
            "[...document.querySelectorAll('{FINDING} > .read > button')].filter(button => button.checkVisibility()).map(button => button.innerText)"
        );
        assert_eq!(page.list(&own).await?, ["Pause", "Stop reading"]);
        assert_eq!(focused(page).await?, "Pause");
        page.keys(&[Key::Enter]).await?;
        assert_eq!(page.list(&own).await?, ["Go on reading", "Stop reading"]);
        page.keys(&[Key::Enter]).await?;
        let said = listen(page).await?;
        assert_eq!(said.concat().replace(char::is_whitespace, ""), seen(page).await?);
        assert!(said.len() > 3, "{said:?}");
        assert_eq!(
            page.js(&format!("document.querySelectorAll('{FINDING} > .read > button').length")).await?,
            1
        );
        assert_eq!(focused(page).await?.split_whitespace().collect::<Vec<_>>().join(" "), start);

        // Opened it is read whole: quoted clauses, and numbers within a sentence.
        page.js(OPEN).await?;
        page.press(&start).await?;
        let said = listen(page).await?;
        assert_eq!(said.concat().replace(char::is_whitespace, ""), seen(page).await?);

        // As a part of the page it is read with the page.
        page.press("Read aloud").await?;
        let all = listen(page).await?;
        assert!(all.windows(said.len()).any(|part| part == said), "{said:#?} is not in {all:#?}");
        Ok(())
    })
}

#[test]
fn a_quotation_is_read_by_a_voice_of_its_language_or_not_at_all() -> Result<()> {
    in_browser(async |page| {
        give_voices(page, &[voice("here", "en", true), voice("ici", "fr", true)]).await?;
        page.to_the_result().await?;
        page.see_theme("money_and_things").await?;
        page.js(OPEN).await?;
        page.js("(document.documentElement.lang = document.documentElement.dataset.language = 'fr')").await?;
        page.click_on(&format!("{FINDING} > .read > button")).await?;
        listen(page).await?;
        let voices = "[...new Set(heard.map(said => said.voice))].sort()";
        assert_eq!(page.list(voices).await?, ["here", "ici"]);
        let own =
            page.list("heard.filter(said => said.voice === 'ici').map(said => said.text.trim())").await?;

        page.js("(speechSynthesis.voices.shift(), heard.length = 0)").await?;
        page.click_on(&format!("{FINDING} > .read > button")).await?;
        assert_eq!(listen(page).await?, own);
        assert_eq!(page.list(voices).await?, ["ici"]);
        Ok(())
    })
}

#[test]
fn axe_finds_nothing_while_it_reads() -> Result<()> {
    in_browser(async |page| {
        to_a_theme(page).await?;
        // So high that nothing lies under what stays in sight, where axe-core could not tell its contrast.
        page.set_screen(360, 20_000).await?;
        let mut faults = Vec::new();
        for (scheme, left_out) in [
            (("prefers-color-scheme", "light"), &[][..]),
            (("prefers-color-scheme", "dark"), &[]),
            (("forced-colors", "active"), &["color-contrast", "color-contrast-enhanced"]),
        ] {
            // With no colour on its way to another one.
            let wishes = [scheme, ("prefers-reduced-motion", "reduce")];
            let wishes = wishes.map(|(name, value)| json!({ "name": name, "value": value }));
            page.devtools("Emulation.setEmulatedMedia", &json!({ "media": "", "features": wishes })).await?;
            for start in [".page > .read > button", &format!("{FINDING} > .read > button")] {
                page.click_on(start).await?;
                faults.extend(accessibility_faults(page, left_out).await?);
                let outline = "getComputedStyle(document.querySelector('[data-spoken]')).outlineStyle";
                assert_eq!(page.text(outline).await?, "dashed");
                page.js("document.querySelector('[data-reading] > .read > [data-read=pause]').click()")
                    .await?;
                faults.extend(accessibility_faults(page, left_out).await?);
                page.js("document.querySelector('[data-reading] > .read > [data-read=stop]').click()")
                    .await?;
            }
        }
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn every_screen_is_as_good_with_the_buttons_on_it() -> Result<()> {
    in_browser(async |page| {
        give_voices(page, &[voice("here", "en", true)]).await?;
        page.set_width(320).await?;
        let mut faults = Vec::new();
        on_every_screen(page, async |page: &Page, screen: &str| {
            // The plain page and the page of a broken guide are not read.
            if screen != "plain page" && screen != "broken" {
                assert_eq!(buttons(page).await?, ["Read aloud"], "{screen}");
            }
            faults.extend(accessibility_faults(page, &[]).await?);
            let fits = "document.documentElement.scrollWidth === innerWidth && [...document.querySelectorAll('.read > button')].every(button => button.scrollWidth <= button.clientWidth)";
            ensure!(page.holds(fits).await?, "{screen}: the buttons do not fit");
            Ok(())
        })
        .await?;
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn its_buttons_fit_and_stay_in_sight_with_what_is_read() -> Result<()> {
    in_browser(async |page| {
        to_a_theme(page).await?;
        for (width, height) in [(320, 640), (320, 256), (360, 740), (1280, 800)] {
            page.set_screen(width, height).await?;
            for start in [".page > .read > button", &format!("{FINDING} > .read > button")] {
                page.click_on(start).await?;
                let fit = "(() => {
                    const seen = [...document.querySelectorAll('[data-reading] > .read > button')].filter(button => button.checkVisibility());
                    return seen.length === 2 && seen.every(button => {
                        const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
                        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                        return width >= 44 && height >= 44 && left >= 0 && right <= innerWidth && bottom <= innerHeight && button.contains(hit);
                    }) && document.documentElement.scrollWidth === innerWidth;
                })()";
                assert!(page.holds(fit).await?, "{width} by {height}: {start}");
                // Also further on; and what is read is in sight, to the end.
                page.js("void [1, 2].forEach(() => speechSynthesis.end())").await?;
                assert!(page.holds(fit).await?, "{width} by {height}, later: {start}");
                listen(page).await?;
            }
        }
        page.press("Read aloud").await?;
        page.prefer("print", "prefers-color-scheme", "light").await?;
        let seen = "[...document.querySelectorAll('.read')].filter(group => group.checkVisibility()).length";
        assert_eq!(page.js(seen).await?, 0);
        let outline = "getComputedStyle(document.querySelector('[data-spoken]')).outlineStyle";
        assert_eq!(page.text(outline).await?, "none");
        Ok(())
    })
}

/// The notes beside the buttons that can be seen.
async fn notes(page: &Page) -> Result<Vec<String>> {
    page.list("[...document.querySelectorAll('[data-note]')].filter(note => note.checkVisibility()).map(note => note.innerText)").await
}

async fn announced(page: &Page) -> Result<String> {
    page.text("document.getElementById('announce').textContent").await
}

/// Whoever reads the note needs more than half a second.
async fn read_the_note(page: &Page) -> Result<()> {
    page.js("new Promise(done => setTimeout(() => done(true), 700))").await.map(drop)
}

/// From now on the script's long times pass twenty times as fast.
async fn hurry(page: &Page) -> Result<()> {
    let faster = "(() => {
        const set = window.setTimeout;
        window.setTimeout = (then, time, ...more) => set(then, time >= 2000 ? time / 20 : time, ...more);
    })()";
    page.js(faster).await.map(drop)
}

/// A page on Android, as its browser says or, when it asks for the page for computers, as its voices do.
async fn on_android(page: &Page, says_so: bool) -> Result<()> {
    let says = if says_so { "Linux; Android 15; K" } else { "X11; Linux x86_64" };
    let agent =
        format!("Mozilla/5.0 ({says}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36");
    page.devtools("Emulation.setUserAgentOverride", &json!({ "userAgent": agent })).await?;
    give_voices(page, &[voice("here", if says_so { "en-US" } else { "en_US" }, true)]).await
}

const TWO_TAPS: &str = "(button => { button.click(); button.click(); })([...document.querySelectorAll('.page > .read > [data-read=start]')].find(button => button.checkVisibility()))";

/// On Android every voice calls itself local, and its app may send the words on: nothing is said before that is accepted.
#[test]
fn on_android_nothing_is_said_before_it_is_accepted_that_the_words_may_be_sent() -> Result<()> {
    in_browser(async |page| {
        let note = page.word("ui-read-sent")?;
        for says_so in [true, false] {
            on_android(page, says_so).await?;
            page.set_width(320).await?;
            page.open().await?;
            assert_eq!(notes(page).await?, [""; 0]);
            // Two taps at once are one.
            page.js(TWO_TAPS).await?;
            assert_silent(page).await?;
            assert_eq!((notes(page).await?, announced(page).await?), (vec![note.clone()], note.clone()));
            assert_eq!(accessibility_faults(page, &[]).await?, [""; 0]);
            assert!(page.holds("document.documentElement.scrollWidth === innerWidth").await?);
            // On another page it stands no more, and is told again.
            page.press("Begin").await?;
            page.expect_question("danger").await?;
            page.until("the note is gone", "document.querySelector('[data-told]') === null").await?;
            assert_eq!((notes(page).await?, announced(page).await?), (vec![], String::new()));
            page.press("Read aloud").await?;
            assert_eq!(notes(page).await?, [note.as_str()]);
            assert!(page.holds("heard.length === 0").await?);
            read_the_note(page).await?;
            page.press("Read aloud").await?;
            assert_eq!((saying(page).await?.len(), notes(page).await?), (1, vec![]));
            assert_eq!(focused(page).await?, "Pause");
            page.press("Stop reading").await?;

            // Once is enough, as long as the page is open. Nothing of it is kept.
            page.answer("danger", &["no"]).await?;
            page.press("Read aloud").await?;
            assert_eq!((saying(page).await?.len(), notes(page).await?), (1, vec![]));
            page.open().await?;
            page.press("Read aloud").await?;
            assert_eq!((saying(page).await?, notes(page).await?), (vec![], vec![note.clone()]));
        }
        Ok(())
    })
}

#[test]
fn a_finding_has_the_note_too() -> Result<()> {
    in_browser(async |page| {
        on_android(page, false).await?;
        page.to_the_result().await?;
        page.see_theme("money_and_things").await?;
        let start = format!("{FINDING} > .read > button");
        page.click_on(&start).await?;
        assert_eq!(notes(page).await?, [page.word("ui-read-sent")?]);
        assert!(page.holds("heard.length === 0").await?);
        // The page's own button is another one.
        page.press("Read aloud").await?;
        assert_eq!((notes(page).await?.len(), saying(page).await?.len()), (1, 0));
        page.click_on(&start).await?;
        read_the_note(page).await?;
        page.click_on(&start).await?;
        assert_eq!((notes(page).await?.len(), saying(page).await?.len()), (0, 1));
        Ok(())
    })
}

/// Some engines drop, without a word, what they are given right after a silence.
#[test]
fn what_is_dropped_is_said_again_or_told() -> Result<()> {
    in_browser(async |page| {
        to_a_question(page).await?;
        hurry(page).await?;
        page.press("Read aloud").await?;
        let first = saying(page).await?;
        page.press("Stop reading").await?;
        page.js("void (speechSynthesis.drop = 1)").await?;
        page.press("Read aloud").await?;
        page.until("it is said again", "speechSynthesis.saying().length === 1").await?;
        assert_eq!(saying(page).await?, first);
        assert_eq!(notes(page).await?, [""; 0]);
        page.press("Stop reading").await?;

        page.js("void (speechSynthesis.drop = 1000)").await?;
        page.press("Read aloud").await?;
        page.until("it is told", "document.querySelector('[data-told=silent]') !== null").await?;
        assert_silent(page).await?;
        let note = page.word("ui-read-silent")?;
        assert_eq!((notes(page).await?, announced(page).await?), (vec![note.clone()], note));
        assert_eq!(focused(page).await?, "Read aloud");
        page.js("void (speechSynthesis.drop = 0)").await?;
        page.press("Read aloud").await?;
        assert_eq!((saying(page).await?, notes(page).await?), (first, vec![]));
        Ok(())
    })
}

#[test]
fn a_voice_that_never_ends_is_given_up() -> Result<()> {
    in_browser(async |page| {
        to_a_question(page).await?;
        hurry(page).await?;
        page.press("Read aloud").await?;
        assert_eq!(saying(page).await?.len(), 1);
        page.until("it is told", "document.querySelector('[data-told=silent]') !== null").await?;
        assert_silent(page).await?;
        assert_eq!(notes(page).await?, [page.word("ui-read-silent")?]);
        // One that is paused takes as long as the person wants.
        page.press("Read aloud").await?;
        page.press("Pause").await?;
        page.js("new Promise(done => setTimeout(() => done(true), 1900))").await?;
        assert_eq!((notes(page).await?, buttons(page).await?.len()), (vec![], 2));
        Ok(())
    })
}

/// Not every browser tells that its voices have come.
#[test]
fn voices_that_come_late_and_untold_are_found_on_the_next_page() -> Result<()> {
    in_browser(async |page| {
        give_voices(page, &[]).await?;
        page.open().await?;
        let late = vec![json!([voice("here", "en-GB", true)])];
        page.js_with("void (speechSynthesis.voices = arguments[0])", late).await?;
        assert_eq!(buttons(page).await?, [""; 0]);
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        // They are asked for again with each new title.
        page.title().await?;
        assert_eq!(buttons(page).await?, ["Read aloud"]);
        Ok(())
    })
}
