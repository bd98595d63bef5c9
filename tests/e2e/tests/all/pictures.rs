//! Pictures beside answers and ways: they come after the first screens and move nothing, and where data is saved they and
//! their room are left out (requirement W7).

use anyhow::Result;
use remedy_e2e::{Page, in_browser};
use serde_json::json;

/// Where each label and each way stands, and how wide it is.
const PLACES: &str = "[...document.querySelectorAll('#app :is(label, li > a, h1)')].map(part => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [left, top, width, height].map(Math.round).join(' ');
})";

/// What is drawn before the words of what the selector finds first.
async fn drawing(page: &Page, selector: &str) -> Result<String> {
    page.text(&format!("getComputedStyle(document.querySelector({selector:?}), '::before').maskImage")).await
}

#[test]
fn nothing_moves_when_they_come() -> Result<()> {
    in_browser(async |page| {
        page.set_screen(360, 740).await?;
        page.site.keep_back("/pictures-");
        page.begin().await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
        page.expect_question("harm").await?;
        let health = "#app input[value=health] + label";
        assert_eq!(drawing(page, health).await?, "none");
        let before = page.list(PLACES).await?;
        page.site.release();
        let come = format!(
            "getComputedStyle(document.querySelector({health:?}), '::before').maskImage.includes('data:image/svg')"
        );
        page.until("they have come", &come).await?;
        assert_eq!(page.list(PLACES).await?, before);
        // Each option has one of its own: its place on the sheet.
        let all = "[...document.querySelectorAll('#app .choice label')].map(label => {
            const { maskImage, maskPosition } = getComputedStyle(label, '::before');
            return `${maskPosition} ${maskImage}`;
        })";
        let mut drawings = page.list(all).await?;
        let options = drawings.len();
        drawings.sort();
        drawings.dedup();
        assert_eq!(drawings.len(), options);
        assert!(drawings.iter().all(|drawing| drawing.contains("data:image/svg")), "{drawings:?}");
        Ok(())
    })
}

#[test]
fn where_data_is_saved_neither_they_nor_their_room_are_there() -> Result<()> {
    in_browser(async |page| {
        let saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })";
        page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": saving })).await?;
        page.begin().await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
        page.expect_question("harm").await?;
        assert!(!page.site.asked_for().iter().any(|path| path.contains("/pictures-")));
        let room = "getComputedStyle(document.querySelector('#app .choice label')).paddingInlineStart";
        assert_eq!(page.text(room).await?, "0px");
        Ok(())
    })
}
