//! What every kind of browser must do with the site: the whole walk, changing the language on the way, and leaving
//! (requirement R4). Other tests look deeper, into one kind or two.

use anyhow::Result;
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Key, Page, in_three_engines};

in_three_engines!(
    []
    a_whole_walk,
    the_language_changes_on_the_way,
    leaving_by_link_and_by_keys,
);

in_three_engines!(
    mod french [language: "fr"]
    the_root_knows_the_language,
);

/// What the policy forbids, and what breaks.
const WATCH: &str = "(() => {
    window.wrong = [];
    addEventListener('securitypolicyviolation', event => wrong.push(event.violatedDirective + ' ' + event.blockedURI));
    addEventListener('error', event => wrong.push(String(event.message)));
    addEventListener('unhandledrejection', event => wrong.push(String(event.reason)));
    console.error = (...what) => wrong.push(what.join(' '));
})()";

async fn a_whole_walk(page: &Page) -> Result<()> {
    page.begin().await?;
    page.js(WATCH).await?;
    page.answer_all(ILL_AT_WORK).await?;
    page.expect_status("fits").await?;
    page.press_key("ui-go-on").await?;
    page.answer_all(ILL_AT_WORK_THEN).await?;
    page.expect_result("fits").await?;
    page.see_everything().await?;
    assert_eq!(page.value_of("remedy.compensation").await?, "yes");
    assert_eq!(page.value_of("remedy.restitution").await?, "no");
    assert_eq!(page.questions_behind("support.monitoring").await?, ["proceedings", "delivery"]);
    page.browser_back().await?;
    page.expect_result("fits").await?;
    page.until("the guide's own entry is current again", "history.state === 'guide'").await?;
    page.browser_back().await?;
    page.expect_question("delivery").await?;
    assert_eq!(page.chosen().await?, ["not_delivered"]);
    assert_eq!(page.list("wrong").await?, Vec::<String>::new());
    Ok(())
}

async fn the_language_changes_on_the_way(page: &Page) -> Result<()> {
    page.begin().await?;
    page.answer_all(ILL_AT_WORK).await?;
    page.expect_status("fits").await?;
    page.change_language("ar").await?;
    page.expect_status("fits").await?;
    assert_eq!(page.text("getComputedStyle(document.body).direction").await?, "rtl");
    page.press_key("ui-go-on").await?;
    page.expect_question("ongoing").await?;
    page.change_language("fr").await?;
    page.answer_all(ILL_AT_WORK_THEN).await?;
    page.expect_result("fits").await
}

async fn leaving_by_link_and_by_keys(page: &Page) -> Result<()> {
    page.begin().await?;
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    // A page that can be reached: what a browser makes of one that cannot, and of coming back, differs from kind to kind.
    let nearby = "document.getElementById('leave').setAttribute('href', 'guide.html')";
    page.js(nearby).await?;
    page.follow_key("ui-leave").await?;
    page.expect_address(&page.site.url("en/guide.html")).await?;
    // Back leads before the guide (leaving.rs): who opens it again finds it as new.
    page.begin().await?;
    assert!(page.chosen().await?.is_empty());
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    page.js(nearby).await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
    page.expect_address(&page.site.url("en/guide.html")).await
}

async fn the_root_knows_the_language(page: &Page) -> Result<()> {
    page.go_to("").await?;
    page.expect_language("fr").await
}
