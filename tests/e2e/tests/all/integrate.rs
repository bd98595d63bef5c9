//! The page on which a webmaster puts the code for their site together: it works, everyone can use it, and what is copied
//! there shows the guide on another site.

use anyhow::{Context as _, Result};
use remedy_e2e::framed::LISTEN;
use remedy_e2e::{Host, Page, Words, accessibility_faults, in_browser, in_each_browser};
use serde_json::{Value, json};

in_each_browser!(
    []
    the_copied_code_shows_the_guide_on_another_site,
    a_wrong_integrity_leaves_the_page_as_it_was,
    the_code_follows_what_is_chosen_and_the_preview_shows_it,
    the_preview_is_wide_and_dark_and_written_from_the_right,
    each_language_has_its_own_words,
    what_is_downloaded_is_used_again,
    a_faulty_file_is_told_by_its_places,
    hosts_are_those_that_this_browser_takes,
);

/// axe cannot look into the preview from here: what is in it is the guide, which has tests of its own.
const LEFT_OUT: &[&str] = &["frame-tested"];

const CODE: &str = "document.getElementById('code-inline').textContent";
const ARABIC: &str = "input[name=\"seen\"][value=\"ar\"]";
/// The made-up page.
const MADE_UP: &str = "document.getElementById('preview').contentDocument";

async fn open(page: &Page) -> Result<()> {
    page.go_to("integrate/").await?;
    page.until("the code is there", &format!("{CODE}.includes('<remedy-guide')")).await
}

/// Puts a text into the field that the selector finds, as a person would.
async fn write(page: &Page, selector: &str, text: &str) -> Result<()> {
    page.js_with(
        "((selector, text) => {
            const field = document.querySelector(selector);
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
        })(arguments[0], arguments[1])",
        vec![json!(selector), json!(text)],
    )
    .await
    .map(drop)
}

/// Waits until this stands in the code, and nothing is wrong with the settings.
async fn expect_code(page: &Page, part: &str) -> Result<()> {
    let holds = format!("{CODE}.includes(arguments[0])");
    page.until_with(&format!("{part} is in the code"), &holds, vec![json!(part)]).await?;
    let faultless = "document.getElementById('state').textContent.startsWith('No fault was found.')";
    page.until("the settings are checked", faultless).await
}

/// Presses Copy, and pastes what it copied into a field, as into a page's source.
async fn copied(page: &Page) -> Result<String> {
    page.click_on("[data-copy=\"code-inline\"]").await?;
    page.until("it is copied", "document.getElementById('copied').textContent === 'Copied.'").await?;
    page.click_on("#pasted").await?;
    page.paste().await?;
    page.until("it is pasted", "document.getElementById('pasted').value !== ''").await?;
    page.text("document.getElementById('pasted').value").await
}

async fn the_copied_code_shows_the_guide_on_another_site(page: &Page) -> Result<()> {
    open(page).await?;
    write(page, "#lang select", "ar").await?;
    write(page, "[data-path=\"$.name\"] input", "Río Vivo").await?;
    write(page, "[data-path=\"$.colours.accent\"] input[type=text]", "#7a1fa2").await?;
    page.press("Add a contact").await?;
    let field = |key: &str, field: &str| format!("#contacts [data-key=\"{key}\"] {field}");
    write(page, &field("name", "input"), "The Open House").await?;
    page.click_on(&field("helps", ".each")).await?;
    write(page, &field("helps", "[data-language=\"es\"] textarea"), "Escuchan (24/7).").await?;
    write(page, &field("phone", "input"), "+57 1 555 0100").await?;
    expect_code(page, "+57 1 555 0100").await?;
    let code = copied(page).await?;
    assert_eq!(code, page.text(CODE).await?);
    for part in ["integrity=\"sha384-", "crossorigin=\"anonymous\"", "referrerpolicy=\"no-referrer\" defer"] {
        assert!(code.contains(part), "{part}: {code}");
    }

    let host = Host::start()?;
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{code}"));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.read(Words::of("ar")?);
    page.expect_heading_key("start-title").await?;
    page.expect_language("ar").await?;
    assert_eq!(page.text("document.documentElement.dir").await?, "rtl");
    assert!(page.words().await?.contains("Río Vivo"));
    let button =
        "getComputedStyle(document.querySelector('main:not([hidden]) .actions .button')).backgroundColor";
    assert_eq!(page.text(button).await?, "rgb(122, 31, 162)");
    page.press_key("ui-begin").await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    let first = "document.querySelector('article.place')";
    assert!(page.text(&format!("{first}.querySelector('h3').textContent")).await?.contains("The Open House"));
    let call = page.text(&format!("{first}.querySelector('a').href")).await?;
    assert_eq!(call, "tel:+5715550100");
    // Nobody wrote it in Arabic: a screen reader is told what it reads, and its brackets stay around the number.
    let helps = format!("{first}.querySelector('p[lang=\"es\"]').textContent");
    assert_eq!(page.text(&helps).await?, "\u{2068}Escuchan (24/7).\u{2069}");
    page.exit().await?;
    assert!(page.holds("heard.length > 0 && heard.every(({ data }) => data.guide === 1)").await?);
    assert!(page.holds("!JSON.stringify(heard).includes('danger')").await?);
    // The guide's host is not told which page shows it.
    let script = page.site.hashed("embed-")?;
    let asked = page.site.asked();
    let asked =
        asked.iter().rfind(|asked| asked.path.ends_with(&script)).context("the script is asked for")?;
    assert!(!asked.all.to_lowercase().contains("referer"), "{}", asked.all);
    Ok(())
}

async fn a_wrong_integrity_leaves_the_page_as_it_was(page: &Page) -> Result<()> {
    open(page).await?;
    let code = page.text(CODE).await?;
    let (before, hash) = code.split_once("sha384-").context("a hash")?;
    let other = if hash.starts_with('A') { 'B' } else { 'A' };
    let wrong = format!("{before}sha384-{other}{}", hash.get(1..).context("a hash")?);
    let host = Host::start()?;
    host.page("/right", &code);
    host.page("/wrong", &wrong);
    let own = page.site.url("en/");
    let asked = || page.site.asked_for().iter().filter(|path| *path == "/en/").count();
    let before = asked();
    // The script is loaded before the page says that it is complete.
    page.visit(&host, "/wrong").await?;
    page.until("the page is complete", "document.readyState === 'complete'").await?;
    assert!(page.holds("customElements.get('remedy-guide') === undefined").await?);
    let link = "document.querySelector('remedy-guide > a')";
    assert_eq!(page.text(&format!("{link}.href")).await?, own);
    assert!(page.holds(&format!("{link}.getClientRects().length === 1")).await?, "it can be seen");
    assert_eq!(asked(), before, "nothing of the guide is loaded");
    // With the right one the same page has the guide.
    page.visit(&host, "/right").await?;
    page.enter(0).await?;
    assert_eq!(asked(), before + 1);
    Ok(())
}

async fn the_code_follows_what_is_chosen_and_the_preview_shows_it(page: &Page) -> Result<()> {
    open(page).await?;
    let code = page.text(CODE).await?;
    let loader = page.site.hashed("embed-")?;
    assert!(code.contains(&page.site.url(&loader)) && code.contains("integrity=\"sha384-"), "{code}");
    write(page, "[data-path=\"$.name\"] input", "Río & \"Vivo\" <b>'s").await?;
    page.until(
        "the name is in the code, and cannot end it",
        &format!(r#"/Río \\u0026 \\"Vivo\\" \\u003cb\\u003e\\u0027s/i.test({CODE})"#),
    )
    .await?;
    page.until(
        "the preview has the guide with it",
        &format!("{MADE_UP}.querySelector('remedy-guide').getAttribute('config').includes('Vivo')"),
    )
    .await?;
    let trainers = page.text("document.querySelector('a[href*=trainers]').href").await?;
    assert_eq!(trainers, page.site.url("trainers/"));
    page.site.file("trainers/index.html").map(drop)
}

async fn the_preview_is_wide_and_dark_and_written_from_the_right(page: &Page) -> Result<()> {
    page.set_screen(1280, 900).await?;
    open(page).await?;
    page.until("the guide is shown", &format!("{MADE_UP}?.querySelector('remedy-guide') != null")).await?;
    let width = format!("{MADE_UP}.defaultView.innerWidth");
    assert!(page.holds(&format!("{width} === 360")).await?);
    page.click_on("input[name=\"width\"][value=\"wide\"]").await?;
    page.until("it is wide", &format!("{width} > 600")).await?;
    let dark = format!("{MADE_UP}.defaultView.matchMedia('(prefers-color-scheme: dark)').matches");
    for (scheme, is_dark) in [("dark", true), ("light", false), ("dark", true)] {
        page.click_on(&format!("input[name=\"scheme\"][value=\"{scheme}\"]")).await?;
        page.until(scheme, &format!("{dark} === {is_dark}")).await?;
    }
    let root = format!("{MADE_UP}.documentElement");
    let shown = format!(
        "[{root}.lang, {root}.dir, {MADE_UP}.querySelector('remedy-guide').lang, {MADE_UP}.querySelector('h1').innerText]"
    );
    for (choice, expected) in [
        (ARABIC, ["ar", "rtl", "ar", "صفحتكم"]),
        ("input[name=\"seen\"][value=\"\"]", ["en", "ltr", "en", "Your page"]),
        (ARABIC, ["ar", "rtl", "ar", "صفحتكم"]),
    ] {
        page.click_on(choice).await?;
        let holds = format!("JSON.stringify({shown}) === JSON.stringify(arguments[0])");
        page.until_with(choice, &holds, vec![json!(expected)]).await?;
    }
    // It is how the preview is looked at: the code stays as it is.
    assert!(page.holds(&format!("{CODE}.includes('lang=\"en\"')")).await?);
    assert_eq!(accessibility_faults(page, LEFT_OUT).await?, [""; 0]);
    // A guide that is to open in Arabic makes an Arabic page too.
    page.click_on("input[name=\"seen\"][value=\"\"]").await?;
    write(page, "#lang select", "ar").await?;
    page.until("the page is Arabic", &format!("{root}.dir === 'rtl'")).await
}

async fn each_language_has_its_own_words(page: &Page) -> Result<()> {
    open(page).await?;
    let field = |language: &str| format!("[data-path=\"$.privacy\"] [data-language=\"{language}\"] textarea");
    let seen = |selector: &str| format!("document.querySelector('{selector}').getClientRects().length > 0");
    // Without a name no one's privacy is shown.
    write(page, "[data-path=\"$.name\"] input", "Río Vivo").await?;
    write(page, "[data-path=\"$.privacy\"] textarea", "For all.").await?;
    expect_code(page, "\"privacy\":\"For all.\"").await?;
    assert!(!page.holds(&seen(&field("es"))).await?);
    page.click_on("[data-path=\"$.privacy\"] .each").await?;
    assert!(page.holds(&seen(&field("es"))).await?);
    write(page, &field("es"), "Nada.").await?;
    write(page, &field("ru"), "Ничего.").await?;
    expect_code(page, "\"privacy\":{\"ru\":\"Ничего.\",\"es\":\"Nada.\"}").await?;
    // No words are asked for in a language that is not offered.
    page.click_on("#languages input[value=\"ru\"]").await?;
    expect_code(page, "\"privacy\":{\"es\":\"Nada.\"}").await?;
    assert!(!page.holds(&seen(&field("ru"))).await?);
    // An address to leave to is one for all, and some languages have their own besides.
    write(page, "[data-path=\"$.exit\"] input[type=url]", "https://weather.example/").await?;
    page.click_on("[data-path=\"$.exit\"] .each").await?;
    write(page, "[data-path=\"$.exit\"] [data-language=\"fr\"] input", "https://meteo.example/").await?;
    expect_code(page, "\"exit\":{\"fr\":\"https://meteo.example/\",\"*\":\"https://weather.example/\"}")
        .await?;
    // A fault is told beside the language's own field, and beside the code.
    write(page, "[data-path=\"$.exit\"] [data-language=\"fr\"] input", "https://meteo.example:99999/")
        .await?;
    let told = "document.querySelector('[data-path=\"$.exit\"] [data-language=\"fr\"] .said')";
    page.until(
        "it is told",
        &format!("!{told}.hidden && document.querySelectorAll('#faults li').length === 1"),
    )
    .await
}

async fn what_is_downloaded_is_used_again(page: &Page) -> Result<()> {
    let wanted = json!({
        "version": 1, "name": "Río Vivo", "privacy": { "en": "We see nothing.", "es": "No vemos nada." },
        "header": false, "languages": ["es", "en"], "start": "question",
        "colours": { "accent": "#7a1fa2", "dark": { "surface": "#101010" } }, "radius": 3, "font": "serif",
        "exit": { "es": "https://tiempo.example/", "*": "https://weather.example/" },
        "contacts": [
            { "name": "The Open House", "helps": "They listen.", "countries": ["CO", "PE"], "for": ["es"],
              "speaks": ["es", "qu"], "hours": { "es": "Siempre" }, "phone": "+57 1 555", "link": "https://a.example/" },
            { "name": "Second", "helps": { "en": "They write." } },
        ],
    });
    open(page).await?;
    // As some editors save it: with a mark of its encoding.
    write(page, "#pasted", &format!("\u{feff}{wanted}\n")).await?;
    page.press("Check").await?;
    page.until("it may be used", "!document.getElementById('use').hidden").await?;
    page.press("Use these settings above").await?;
    assert_eq!(page.text("document.activeElement.id").await?, "choose-title");
    expect_code(page, "The Open House").await?;
    page.press("Download guide.json").await?;
    let mut downloaded: Value = serde_json::from_str(&page.downloaded("guide.json").await?)?;
    let schema = downloaded.as_object_mut().and_then(|settings| settings.remove("$schema"));
    assert_eq!(schema, Some(json!(page.site.url("integrate/configuration.schema.json"))));
    assert_eq!(downloaded, wanted);
    Ok(())
}

async fn a_faulty_file_is_told_by_its_places(page: &Page) -> Result<()> {
    open(page).await?;
    write(page, "#pasted", r#"{ "version": 1, "radius": 99, "contacts": [{ "helps": "?" }], "name": "A" }"#)
        .await?;
    page.press("Check").await?;
    for path in ["$.radius", "$.contacts[0].name"] {
        page.until(path, &format!("document.getElementById('found').textContent.includes('{path}')")).await?;
    }
    assert!(page.holds("document.getElementById('use').hidden").await?);
    assert_eq!(accessibility_faults(page, LEFT_OUT).await?, [""; 0]);
    Ok(())
}

#[test]
fn it_is_accessible_on_a_phone_in_both_schemes() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        for scheme in ["light", "dark"] {
            page.prefer("", "prefers-color-scheme", scheme).await?;
            assert_eq!(accessibility_faults(page, LEFT_OUT).await?, [""; 0], "{scheme}");
        }
        assert!(
            page.holds("document.documentElement.scrollWidth <= innerWidth").await?,
            "nothing lies beside the screen"
        );
        // The preview's sandbox is there for one thing only: Leave in it must not take the webmaster's page away.
        let told =
            page.console().await?.into_iter().filter(|line| !line.contains("can escape its sandboxing"));
        assert_eq!(told.collect::<Vec<_>>(), [""; 0]);
        Ok(())
    })
}

/// In a browser, the reader asks that one: what it takes is what the tables of the standard say, and the other way round.
async fn hosts_are_those_that_this_browser_takes(page: &Page) -> Result<()> {
    open(page).await?;
    let table: Value = serde_json::from_str(include_str!("../../../../embed/tests/hosts.json"))?;
    let differs = "(async table => {
        const { dataset } = document.body;
        const { default: start, Configuration } = await import(new URL(dataset.configure, location));
        await start({ module_or_path: new URL(dataset.configureWasm, location) });
        const takes = host => {
            const file = { version: 1, exit: { '*': `https://${host}/` } };
            return JSON.parse(new Configuration(JSON.stringify(file), '{}').report()).faults.length === 0;
        };
        return table.filter(({ host, taken }) => takes(host) !== taken).map(({ why }) => why);
    })(arguments[0])";
    let differs = page.js_with(differs, vec![table]).await?;
    assert_eq!(differs, json!([]));
    Ok(())
}
