//! What an organisation may set of the guide on its own page: looks, contacts, languages, where Leave leads; and what it may
//! not.

#![allow(clippy::indexing_slicing, reason = "an index into a JSON object makes the field")]

use anyhow::Result;
use remedy_e2e::framed::{LISTEN, element};
use remedy_e2e::{Browser, Host, NEUTRAL, Page, in_each_browser};
use serde_json::{Value, json};

const START: &str = "A guide for people harmed by business";
const EXIT: &str = "https://example.org/weather";
const NAME: &str = "Río Vivo";
const HOUSE: &str = "Río Vivo: The Open House";
const PRIVACY: &str = "We see nothing of what you do here.";

in_each_browser!(
    []
    a_configuration_is_followed,
    a_configuration_outlives_every_page,
    a_slow_configuration_is_waited_for,
    what_does_not_come_keeps_nobody_waiting,
    attributes_do_the_same,
    one_long_attribute_voids_no_other,
    a_faulty_configuration_breaks_nothing,
    a_hostile_configuration_is_text_or_nothing,
);

fn wishes() -> Value {
    json!({
        "version": 1,
        "name": NAME,
        "privacy": { "en": PRIVACY },
        "languages": ["es", "en"],
        "colours": { "accent": "#7a1fa2" },
        "radius": 3,
        "font": "serif",
        "exit": { "*": EXIT },
        "contacts": [
            { "name": "The Open House", "helps": "They listen, and know lawyers.", "countries": ["CO"],
              "speaks": ["es", "qu"], "hours": "Every day", "phone": "+57 1 555 0100", "link": "https://house.example/help" },
            { "name": "Solo en español", "helps": "Escuchan.", "for": ["es"] },
        ],
    })
}

/// A page with our element and this configuration in it.
fn inline(page: &Page, configuration: &str) -> String {
    let quoted = configuration.replace('&', "&amp;").replace('"', "&quot;");
    format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, &format!("lang=\"en\" config=\"{quoted}\"")))
}

async fn style(page: &Page, selector: &str, property: &str) -> Result<String> {
    page.text(&format!(
        "getComputedStyle(document.querySelector('{selector}')).getPropertyValue('{property}').trim()"
    ))
    .await
}

const OFFERED: &str =
    "[...document.querySelectorAll('main:not([hidden]) .page:not([hidden]) .settings a.language')]
    .map(link => link.hreflang)";
const LOOKS: &str =
    "getComputedStyle(document.querySelector('main:not([hidden]) .actions .button')).backgroundColor";
/// The guide's own.
const ACCENT: &str = "rgb(10, 79, 92)";
const WISHED: &str = "rgb(122, 31, 162)";

async fn a_configuration_is_followed(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/inline", &inline(page, &wishes().to_string()));
    let by_address = element(&page.site, "lang=\"en\" config=\"/guide.json\"");
    host.page("/address", &format!("{LISTEN}<h1>The host</h1>{by_address}"));
    host.json("/guide.json", &wishes().to_string());
    for path in ["/inline", "/address"] {
        page.visit(&host, path).await?;
        page.enter(0).await?;
        page.expect_heading(START).await?;
        let words = page.words().await?;
        let whose = page.word("embed-whose")?.replace("{name}", NAME);
        assert!([NAME, PRIVACY, &*whose].iter().all(|own| words.contains(own)), "{path}: {words}");
        assert_eq!(page.text(LOOKS).await?, WISHED, "{path}");
        assert_eq!(style(page, ":root", "--radius").await?, "3px");
        assert!(style(page, "body", "font-family").await?.starts_with("Georgia"));
        assert_eq!(page.list(OFFERED).await?, ["es", "en"]);
        assert_eq!(page.text("document.getElementById('leave').href").await?, EXIT);
    }
    // The organisation's own come first for someone in danger, and in the result.
    page.press_key("ui-begin").await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    let first = "document.querySelector('article.place')";
    assert_eq!(page.text(&format!("{first}.querySelector('h3').textContent")).await?, HOUSE);
    let told = page.text(&format!("{first}.innerText")).await?;
    // And is seen not to be the guide's.
    let (whose, unchecked) =
        (page.word("embed-whose")?.replace("{name}", NAME), page.word("embed-unchecked")?);
    for part in
        [&*whose, &*unchecked, "They listen, and know lawyers.", "Colombia", "Every day", "+57 1 555 0100"]
    {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    let links = page.list(&format!("[...{first}.querySelectorAll('a')].map(a => a.href)")).await?;
    assert!(links.iter().any(|link| link.starts_with("tel:+57")), "{links:?}");
    assert!(links.iter().any(|link| link == "https://house.example/help"), "{links:?}");
    assert!(!page.words().await?.contains("Escuchan"));

    page.press_key("ui-continue").await?;
    page.answer("role", &["self"]).await?;
    page.change_language("es").await?;
    assert_eq!(page.text("document.getElementById('leave').href").await?, EXIT);
    page.press_key("ui-all-answers").await?;
    page.expect_heading_key("ui-all-answers").await?;
    page.change_language("en").await?;
    page.exit().await?;
    assert_eq!(page.link_of_element(0, "a").await?.1, EXIT);
    page.visit(&host, "/inline").await?;
    page.enter(0).await?;
    page.press_key("ui-begin").await?;
    page.answer_all(remedy_e2e::walks::NOT_SURE).await?;
    page.press_key("ui-to-result").await?;
    page.expect_result("unclear").await?;
    let first = "document.querySelector('.first-places li').textContent";
    assert_eq!(page.text(first).await?.trim(), format!("{HOUSE} {whose}"));
    leave_outside(page).await?;
    page.exit().await?;
    page.expect_address(EXIT).await
}

/// Where our element shows Leave beside the frame, the frame itself does not.
async fn leave_outside(page: &Page) -> Result<()> {
    page.exit().await?;
    page.click_in_element(0, "a").await
}

/// Goes into the frame, where the guide starts once more, and looks whether it is still the organisation's.
async fn expect_own(page: &Page) -> Result<()> {
    page.enter(0).await?;
    page.expect_heading(START).await?;
    assert!(page.words().await?.contains(NAME));
    assert_eq!(page.text(LOOKS).await?, WISHED);
    page.press_key("ui-begin").await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    assert_eq!(page.text("document.querySelector('article.place h3').textContent").await?, HOUSE);
    Ok(())
}

async fn a_configuration_outlives_every_page(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &inline(page, &wishes().to_string()));
    page.visit(&host, "/").await?;
    expect_own(page).await?;
    page.js("location.reload()").await?;
    page.exit().await?;
    page.until("it is there once more", "heard.filter(({ data }) => data.type === 'ready').length > 2")
        .await?;
    expect_own(page).await?;
    // To the plain page, and from there to the questions.
    page.js("location.assign('guide.html')").await?;
    let link = "document.querySelector('a[href=\"./\"], a[href=\"index.html\"]')";
    page.until(
        "the plain page is there",
        &format!("location.pathname.endsWith('guide.html') && {link} !== null"),
    )
    .await?;
    page.js(&format!("{link}.click()")).await?;
    page.exit().await?;
    expect_own(page).await?;
    page.exit().await?;
    // The host hears of the beginning once.
    assert_eq!(page.js("told.filter(type => type === 'ready').length").await?, 1);
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    Ok(())
}

async fn a_slow_configuration_is_waited_for(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.json("/guide.json", &wishes().to_string());
    let slow = "<script>
        const atOnce = window.fetch;
        window.fetch = async (...what) => {
            await new Promise(done => setTimeout(done, 5000));
            return atOnce(...what);
        };
    </script>";
    let guide = element(&page.site, "lang=\"en\" config=\"/guide.json\"");
    host.page("/", &format!("{slow}{LISTEN}<h1>The host</h1>{guide}"));
    page.visit(&host, "/").await?;
    expect_own(page).await
}

async fn what_does_not_come_keeps_nobody_waiting(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &inline(page, &wishes().to_string()));
    page.site.keep_back("configure-");
    page.go_to_address(&host.url_beside_guide("/")).await?;
    page.enter(0).await?;
    page.expect_heading(START).await?;
    assert!(!page.words().await?.contains(NAME));
    page.press_key("ui-begin").await?;
    page.expect_question("danger").await?;
    // When it comes at last, it is too late to change what the person has begun.
    page.site.release();
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    assert!(!page.words().await?.contains("The Open House"));
    page.exit().await?;
    if page.browser == Browser::Chromium {
        let console = page.console().await?.join("\n");
        assert!(console.contains("remedy-guide configuration, $: "), "{console}");
    }
    Ok(())
}

async fn one_long_attribute_voids_no_other(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let long = "x".repeat(2_001);
    // What a framework puts on every element is no wish at all.
    let framework =
        "tabindex=\"0\" translate=\"no\" part=\"p\" nonce=\"n\" itemprop=\"i\" onclick=\"\" aria-label=\"a\"";
    let attributes = format!("lang=\"en\" accent=\"#7a1fa2\" font=\"{long}\" data-x=\"{long}\" {framework}");
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, &attributes)));
    page.go_to_address(&host.url_beside_guide("/")).await?;
    page.enter(0).await?;
    page.expect_heading(START).await?;
    assert_eq!(page.text(LOOKS).await?, WISHED);
    page.exit().await?;
    if page.browser == Browser::Chromium {
        let console = page.console().await?;
        let ours: Vec<_> =
            console.iter().filter(|line| line.contains("remedy-guide configuration")).collect();
        assert!(ours.len() == 1 && ours.iter().all(|line| line.contains("@font")), "{ours:#?}");
    }
    Ok(())
}

async fn attributes_do_the_same(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let attributes =
        "lang=\"en\" accent=\"#7a1fa2\" radius=\"0\" font=\"mono\" start=\"question\" languages=\"en ar\"";
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, attributes)));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.expect_question("danger").await?;
    assert_eq!(page.text(LOOKS).await?, WISHED);
    assert_eq!(style(page, ":root", "--radius").await?, "0px");
    assert!(style(page, "body", "font-family").await?.contains("monospace"));
    assert_eq!(page.list(OFFERED).await?, ["en", "ar"]);
    // What must be known before the first question stands above it.
    let watched = page.word("start-watched_title")?;
    assert!(page.words().await?.contains(&watched));
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    assert!(!page.words().await?.contains(&watched));
    Ok(())
}

async fn a_faulty_configuration_breaks_nothing(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let faulty = json!({
        "version": 1,
        "name": NAME,
        "nmae": "?",
        "radius": 99,
        "languages": ["en", "xx"],
        "colours": { "accent": "red; } body { display: none", "surface": "#ffffff" },
        "exit": { "*": "javascript:alert(1)" },
        "contacts": [{ "name": "Good", "helps": "It helps." }, { "name": "", "helps": 7 }],
    });
    host.page("/faulty", &inline(page, &faulty.to_string()));
    host.page("/broken", &inline(page, "{ \"version\": 1, \"name\": "));
    let missing = element(&page.site, "lang=\"en\" config=\"/missing.json\"");
    host.page("/missing", &format!("{LISTEN}<h1>The host</h1>{missing}"));
    let mut console = Vec::new();
    for path in ["/faulty", "/broken", "/missing"] {
        page.go_to_address(&host.url_beside_guide(path)).await?;
        page.enter(0).await?;
        page.expect_heading(START).await?;
        assert_eq!(page.text(LOOKS).await?, ACCENT, "{path}");
        assert_eq!(page.text("document.getElementById('leave').href").await?, NEUTRAL, "{path}");
        assert_eq!(page.words().await?.contains(NAME), path == "/faulty");
        page.press_key("ui-begin").await?;
        page.answer("danger", &["yes"]).await?;
        page.expect_heading_key("safety-title").await?;
        let first = page.text("document.querySelector('article.place h3').textContent").await?;
        assert_eq!(first == "Río Vivo: Good", path == "/faulty", "{path}: {first}");
        page.exit().await?;
        assert_eq!(page.list("thrown").await?, Vec::<String>::new());
        if page.browser == Browser::Chromium {
            console.push(page.console().await?.join("\n"));
        }
    }
    if let [faulty, broken, missing] = console.as_slice() {
        for path in
            ["$.nmae", "$.radius", "$.languages[1]", "$.colours.accent", "$.exit", "$.contacts[1].name"]
        {
            assert!(faulty.contains(path), "{path} is not told: {faulty}");
        }
        assert!(broken.contains("line 1"), "{broken}");
        assert!(missing.contains("/missing.json"), "{missing}");
    }
    Ok(())
}

async fn a_hostile_configuration_is_text_or_nothing(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let markup = "<b id=evil>bold</b><img src=x onerror='parent.postMessage(1, \"*\")'>";
    let contact = |field: &str, value: Value| {
        let mut contact = json!({ "name": format!("Contact {markup}"), "helps": format!("Helps {markup}") });
        contact[field] = value;
        contact
    };
    let contacts = [
        contact("link", json!("javascript:alert(1)")),
        contact("link", json!("data:text/html,<script>alert(1)</script>")),
        contact("link", json!("https://good.example@evil.example/")),
        contact("phone", json!("javascript:alert(1)")),
        contact("hours", json!(markup)),
        contact("link", json!("http://plain.example/")),
    ];
    let hostile = json!({
        "version": 1,
        "name": markup,
        "privacy": format!("Privacy {markup}"),
        "exit": { "en": "data:text/html,hello", "*": "//evil.example/" },
        "font": "x; } * { display: none } a {",
        "contacts": contacts,
    });
    host.page("/", &inline(page, &hostile.to_string()));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.expect_heading(START).await?;
    // It is there to be read, as it was written.
    assert!(page.words().await?.contains("<b id=evil>bold</b><img"));
    expect_no_foreign_part(page).await?;
    page.press_key("ui-begin").await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    assert!(page.words().await?.contains("Contact <b id=evil>"));
    expect_no_foreign_part(page).await?;
    page.exit().await?;
    assert!(page.holds("heard.every(({ data }) => data.guide === 1)").await?);
    Ok(())
}

/// Nothing of the configuration has become a part of the page, and no link leads where none may.
async fn expect_no_foreign_part(page: &Page) -> Result<()> {
    assert!(
        page.holds("document.querySelector('#evil, b, img, iframe, body script:not([src])') === null")
            .await?
    );
    let odd = "[...document.querySelectorAll('a')].map(link => link.href)
        .filter(href => !/^(https:|tel:|mailto:)/.test(href) && !href.startsWith(location.origin))";
    assert_eq!(page.list(odd).await?, Vec::<String>::new());
    assert!(
        page.holds("![...document.querySelectorAll('a')].some(link => link.href.includes('evil.example'))")
            .await?
    );
    Ok(())
}
