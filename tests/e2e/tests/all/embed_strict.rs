//! Where little is allowed: a host with the strictest policy, a frame without an origin, a browser that keeps nothing for
//! frames of other sites.

use std::fs;

use anyhow::{Context as _, Result};
use remedy_e2e::framed::{LISTEN, element, plain_frame};
use remedy_e2e::walks::ILL_AT_WORK;
use remedy_e2e::{Host, NEUTRAL, Page, in_each_browser};

in_each_browser!(
    [without_foreign_storage: true]
    a_strict_policy_is_enough,
    without_an_origin_and_without_storage,
    a_host_without_an_origin_may_embed_it,
    without_what_reads_a_configuration,
);

/// What the frame's origin keeps. Where it may keep nothing, asking is refused: nothing is kept then either.
const STORED: &str = "(async () => {
    const kept = [];
    const ask = async (name, what) => {
        try {
            if (await what()) kept.push(name);
        } catch {}
    };
    await ask('cookies', () => document.cookie !== '');
    await ask('local', () => localStorage.length > 0);
    await ask('session', () => sessionStorage.length > 0);
    await ask('databases', async () => (await indexedDB.databases()).length > 0);
    await ask('caches', async () => (await caches.keys()).length > 0);
    await ask('workers', async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
    return kept;
})()";

/// Whether the frame may keep nothing, or nothing for long: each browser refuses in its own way.
const CANNOT_KEEP: &str = "(() => {
    try {
        document.cookie = 'kept=yes; SameSite=None; Secure';
        return document.cookie === '';
    } catch {
        return true;
    }
})()";

async fn to_the_status(page: &Page) -> Result<()> {
    page.press_key("ui-begin").await?;
    page.answer_all(ILL_AT_WORK).await?;
    page.expect_status("fits").await
}

async fn a_strict_policy_is_enough(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = page.site.origin();
    let policy = format!(
        "default-src 'none'; script-src {guide}; frame-src {guide}; connect-src 'self'; style-src 'none'; report-uri /report"
    );
    let configured = element(&page.site, "lang=\"en\" config=\"/guide.json\" accent=\"#7a1fa2\"");
    // One thing that the policy does forbid, to see that the report of it comes.
    let forbidden = "<img src=\"/forbidden.png\" alt=\"\">";
    host.page_with("/", &format!("<h1>The host</h1>{configured}{forbidden}"), "", &policy);
    host.json("/guide.json", "{ \"version\": 1, \"name\": \"Río Vivo\" }");
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    assert!(page.words().await?.contains("Río Vivo"));
    to_the_status(page).await?;
    page.exit().await?;
    let height = "Math.round(arguments[0].getBoundingClientRect().height - Math.min(innerHeight * 0.8, 760))";
    assert_eq!(page.js_of_frame(0, height).await?, 0);
    let (_, address) = page.link_of_element(0, "a").await?;
    assert_eq!(address, NEUTRAL);
    page.click_in_element(0, "a").await?;
    page.expect_address(NEUTRAL).await?;
    let asked = host.asked();
    let reports: Vec<&str> = asked
        .iter()
        .filter(|asked| asked.path == "/report")
        .map(|asked| asked.all.as_str())
        // Firefox looks for an icon by itself, and says so.
        .filter(|report| !report.contains("/favicon.ico"))
        .collect();
    assert_eq!(reports.len(), 1, "{reports:#?}");
    assert!(reports.iter().all(|report| report.contains("forbidden.png")), "{reports:#?}");
    Ok(())
}

async fn without_an_origin_and_without_storage(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let sealed = "sandbox=\"allow-scripts allow-forms allow-popups\"";
    host.page("/plain", &plain_frame(&page.site, "en", sealed));
    host.page(
        "/element",
        &format!(
            "{LISTEN}<h1>The host</h1>{}",
            element(&page.site, &format!("lang=\"en\" {sealed} accent=\"#7a1fa2\""))
        ),
    );
    host.page("/kept", &plain_frame(&page.site, "en", ""));
    for (path, has_origin) in [("/plain", false), ("/element", false), ("/kept", true)] {
        page.visit(&host, path).await?;
        page.enter(0).await?;
        assert_eq!(page.text("self.origin").await? != "null", has_origin, "{path}");
        // Otherwise the browser is not set up as this test wants it.
        assert!(page.holds(CANNOT_KEEP).await?, "{path}: the frame may keep something");
        to_the_status(page).await?;
        assert_eq!(page.list(STORED).await?, Vec::<String>::new(), "{path}");
        if path == "/element" {
            let accent =
                "getComputedStyle(document.documentElement).getPropertyValue('--color-accent').trim()";
            assert_eq!(page.text(accent).await?, "#7a1fa2");
        }
        page.exit().await?;
    }
    page.visit(&host, "/element").await?;
    page.enter(0).await?;
    to_the_status(page).await?;
    page.exit().await?;
    page.until("the beginning is told", "told.includes('begun')").await?;
    page.click_in_element(0, "a").await?;
    page.expect_address(NEUTRAL).await
}

/// As where a site builder, or a platform for courses, shows what its authors wrote.
async fn a_host_without_an_origin_may_embed_it(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let frame = plain_frame(&page.site, "en", "");
    host.page_with("/", &format!("<h1>The host</h1>{frame}"), "", "sandbox allow-scripts allow-forms");
    page.visit(&host, "/").await?;
    assert_eq!(page.text("self.origin").await?, "null");
    page.enter(0).await?;
    to_the_status(page).await
}

/// The guide is the guide without it: only what the organisation wished for is missing.
async fn without_what_reads_a_configuration(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let wishes = "lang=\"en\" accent=\"#7a1fa2\" config='{ \"version\": 1, \"name\": \"Río Vivo\" }'";
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, wishes)));
    let files = page.site.folder().join("files");
    let names = fs::read_dir(files)?.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let engine = names.filter(|name| name.starts_with("configure-")).find(|name| name.ends_with(".wasm"));
    let engine = engine.context("it has an engine")?;
    // Its script first: what came once is kept.
    for (missing, comes_late) in [("configure-", false), ("configure-", true), (&engine, false)] {
        if comes_late {
            page.site.keep_back(missing);
        } else {
            page.site.refuse(missing);
        }
        page.visit(&host, "/").await?;
        page.enter(0).await?;
        assert!(!page.words().await?.contains("Río Vivo"), "{missing}");
        to_the_status(page).await?;
        page.exit().await?;
        assert_eq!(page.list("thrown").await?, Vec::<String>::new(), "{missing}");
        page.site.release();
    }
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.until("the name is there", "document.body.innerText.includes('Río Vivo')").await
}
