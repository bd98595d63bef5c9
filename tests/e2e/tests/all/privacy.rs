//! Nothing is kept, nothing is sent, nothing is given away (requirements S4 to S8).

use std::collections::BTreeSet;

use anyhow::Result;
use remedy_e2e::walks::{Answer, ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Page, in_browser};
use serde_json::json;

/// Counts what the content security policy forbade, from before the page's first byte.
const WATCH: &str = "window.forbidden = [];
    addEventListener('securitypolicyviolation', event => forbidden.push(event.violatedDirective + ' ' + event.blockedURI));";

const STORED: &str = "(async () => JSON.stringify({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
}))()";

const NOTHING_STORED: &str =
    r#"{"cookies":"","local":[],"session":[],"databases":[],"caches":[],"workers":0}"#;

/// What a tab's title, a file's name or an address must not say.
const TELLING: &[&str] = &[
    "harm", "business", "victim", "right", "remed", "treaty", "abuse", "safe", "danger", "health", "defender",
];

fn assert_neutral(words: &str) {
    let small = words.to_lowercase();
    let told: Vec<_> = TELLING.iter().filter(|word| small.contains(**word)).collect();
    assert!(told.is_empty(), "{words:?} says {told:?}");
}

/// Answers, and looks at each page on the way.
async fn answer_all(page: &Page, answers: &[Answer], titles: &mut Vec<String>) -> Result<()> {
    for (question, options) in answers {
        page.expect_question(question).await?;
        titles.push(page.title().await?);
        page.answer(question, options).await?;
        assert_eq!(page.address().await?, page.site.url("en/"));
    }
    Ok(())
}

#[test]
fn a_whole_walk_keeps_nothing_and_sends_nothing() -> Result<()> {
    in_browser(async |page| {
        page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH })).await?;
        page.requests().await?;
        page.go_to("").await?;
        page.started().await?;
        let mut titles = vec![page.title().await?];
        page.press("Begin").await?;
        answer_all(page, ILL_AT_WORK, &mut titles).await?;
        page.expect_status("fits").await?;
        titles.push(page.title().await?);
        page.press("Go on with the questions").await?;
        answer_all(page, ILL_AT_WORK_THEN, &mut titles).await?;
        page.expect_result("fits").await?;
        titles.push(page.title().await?);
        page.press("All questions and answers").await?;
        page.expect_heading("All questions and answers").await?;
        titles.push(page.title().await?);

        // S5
        assert_eq!(page.text(STORED).await?, NOTHING_STORED);
        // S6, and S4: no answer in an address.
        let html = page.site.file("en/index.html")?;
        let is_ours = |path: &str| ["/", "/en/"].contains(&path) || html.contains(&format!("..{path}"));
        for address in page.requests().await? {
            let path = address.strip_prefix(&page.site.origin()).unwrap_or("elsewhere");
            assert!(is_ours(path), "{address} was asked for");
            assert_neutral(path);
        }
        let asked_for = page.site.asked_for();
        assert!(asked_for.iter().all(|path| is_ours(path)), "{asked_for:?}");
        // S7
        assert_eq!(page.list("forbidden").await?, Vec::<String>::new());
        assert_eq!(page.console().await?, Vec::<String>::new());
        // S8
        titles.iter().for_each(|title| assert_neutral(title));
        let different: BTreeSet<_> = titles.iter().collect();
        assert_eq!(different.len(), titles.len(), "{titles:?}");
        assert!(titles.iter().any(|title| title == "Step 3 – Guide"), "{titles:?}");
        Ok(())
    })
}

#[test]
fn the_headers_are_those_that_are_shipped() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        for path in ["", "en/", "en/guide.html"] {
            let header = async |name: &str| {
                page.text(&format!("fetch('/{path}').then(answer => answer.headers.get('{name}') ?? '')"))
                    .await
            };
            let policy = header("content-security-policy").await?;
            for part in [
                "default-src 'none'",
                "script-src 'self' 'wasm-unsafe-eval'",
                "require-trusted-types-for 'script'",
            ] {
                assert!(policy.contains(part), "{path}: {part} is not in {policy}");
            }
            assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"), "{policy}");
            assert_eq!(header("referrer-policy").await?, "no-referrer");
            assert_eq!(header("x-content-type-options").await?, "nosniff");
            // No page is kept where someone could come back to it.
            assert_eq!(header("cache-control").await?, "no-store");
            // The page carries the policy itself too, for hosts that send no headers.
            let html = page.site.file(&if path.ends_with("html") {
                path.to_owned()
            } else {
                format!("{path}index.html")
            })?;
            assert!(html.contains("Content-Security-Policy"), "{path}");
        }
        Ok(())
    })
}

#[test]
fn the_policy_does_forbid() -> Result<()> {
    // Otherwise the tests above would be glad of a policy that forbids nothing.
    in_browser(async |page| {
        page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH })).await?;
        page.open().await?;
        page.js("void fetch('https://example.org/').catch(() => {})").await?;
        page.js("void document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))")
            .await?;
        page.until("two violations are told", "forbidden.length >= 2").await?;
        let sink = "(() => { try { document.body.innerHTML = '<p>'; return 'allowed'; } catch (error) { return error.name; } })()";
        assert_eq!(page.text(sink).await?, "TypeError");
        Ok(())
    })
}

#[test]
fn what_was_chosen_is_kept_from_a_browsers_translation_and_its_question_is_not() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.see_everything().await?;
        // In the reasons: the link is the question, what stands after it was chosen.
        let open = |parts: &str, what: &str| {
            format!(
                "[...document.querySelectorAll('{parts}')].filter(one => {what}).map(one => one.textContent)"
            )
        };
        let text = "[...one.childNodes].some(node => node.data?.trim()) && one.translate";
        let reasons = ".because li, .because li *:not(a, a *)";
        assert!(page.holds("document.querySelector('.because li a') !== null").await?);
        assert_eq!(page.list(&open(reasons, text)).await?, Vec::<String>::new());
        assert_eq!(page.list(&open(".because li a", "!one.translate")).await?, Vec::<String>::new());
        page.press("All questions and answers").await?;
        page.expect_heading("All questions and answers").await?;
        assert!(page.holds("document.querySelectorAll('.answer-words').length > 20").await?);
        assert_eq!(page.list(&open(".answer-words", "one.translate")).await?, Vec::<String>::new());
        assert_eq!(
            page.list(&open(".answer-name, .answer a", "!one.translate")).await?,
            Vec::<String>::new()
        );
        Ok(())
    })
}
