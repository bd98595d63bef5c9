//! Which country: what exists there is listed when it is asked for, stays on the page only, and leaves with the person
//! (requirement W8).

use anyhow::Result;
use remedy_e2e::room::Room;
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Page, Words, in_browser};

/// Goes to the places from the result.
async fn to_the_places(page: &Page) -> Result<()> {
    page.to_the_result().await?;
    page.follow_key("ui-places-all").await?;
    page.expect_page("places").await
}

/// Opens the choice.
async fn ask(page: &Page) -> Result<()> {
    page.press_key("ui-country").await?;
    page.until("it is open", "document.querySelector('.country h2') === document.activeElement").await
}

/// Chooses a country, as a person does: the list is there at once.
async fn choose(page: &Page, which: &str, code: &str) -> Result<()> {
    let choose = format!(
        "(() => {{ const list = document.getElementById('country-{which}'); list.value = '{code}'; list.dispatchEvent(new Event('change')); }})()"
    );
    page.js(&choose).await.map(drop)
}

/// The bodies that are listed.
async fn bodies(page: &Page) -> Result<Vec<String>> {
    page.list("[...document.querySelectorAll('[data-body]')].map(body => body.dataset.body)").await
}

/// Those that a country has of its own: they are in sight without opening anything.
async fn in_sight(page: &Page) -> Result<Vec<String>> {
    page.list("[...document.querySelectorAll('[data-body]')].filter(body => body.checkVisibility()).map(body => body.dataset.body)").await
}

#[test]
fn what_a_country_has_is_listed_and_nothing_that_must_not_be() -> Result<()> {
    in_browser(async |page| {
        to_the_places(page).await?;
        let before = page.site.asked_for().len();
        ask(page).await?;
        let asked = page.site.asked_for().split_off(before);
        assert!(asked.iter().all(|path| path.contains("/country-")), "{asked:?}");
        // Without a country, what is for every country.
        let anywhere = bodies(page).await?;
        assert!(
            anywhere.contains(&"un-special-procedures".to_owned()) && !anywhere.contains(&"achpr".to_owned())
        );
        assert_eq!(in_sight(page).await?, [""; 0]);

        choose(page, "harm", "GH").await?;
        let ghana = in_sight(page).await?;
        for body in ["achpr", "ecowas-court", "ccpr"] {
            assert!(ghana.contains(&body.to_owned()), "{body}: {ghana:?}");
        }
        for body in ["iachr", "echr", "oecd-ncp", "bafa-lksg"] {
            assert!(!ghana.contains(&body.to_owned()), "{body}: {ghana:?}");
        }
        // The home of the business opens what looks at businesses, and not what looks at its State.
        choose(page, "home", "DE").await?;
        let both = in_sight(page).await?;
        assert!(both.contains(&"oecd-ncp".to_owned()) && both.contains(&"bafa-lksg".to_owned()), "{both:?}");
        assert!(!both.contains(&"echr".to_owned()), "{both:?}");
        // Never as a place, whatever the country: its own data says why.
        for never in ["aichr", "iacthr", "cmw", "un-hrc-complaint", "core-canada"] {
            assert!(!bodies(page).await?.contains(&never.to_owned()), "{never}");
        }
        let told = page.text("document.querySelector('.country [role=status]').innerText").await?;
        let number = bodies(page).await?.len().to_string();
        assert_eq!(told, page.word("country-found")?.replace("{number}", &number));

        // A country of which something has to be said says it.
        choose(page, "harm", "RU").await?;
        let said = page.text("document.querySelector('.country .notice').innerText").await?;
        assert_eq!(said, page.word("country-note-ru")?);
        Ok(())
    })
}

#[test]
fn it_stays_on_the_page_in_every_language_and_is_gone_with_it() -> Result<()> {
    in_browser(async |page| {
        to_the_places(page).await?;
        ask(page).await?;
        choose(page, "harm", "BD").await?;
        page.change_language("ar").await?;
        page.until("the list is in Arabic", "document.querySelector('.country section').lang === 'ar'")
            .await?;
        assert_eq!(page.text("document.getElementById('country-harm').value").await?, "BD");
        let name = "document.querySelector('#country-harm option:checked').textContent";
        assert_eq!(page.text(name).await?, "بنغلاديش");

        // To the result and back: it is still there.
        page.press_key("ui-back").await?;
        page.expect_page("result").await?;
        page.follow_key("ui-places-all").await?;
        page.until("the list is there again", "document.querySelector('.country section') !== null").await?;
        assert_eq!(page.text("document.getElementById('country-harm').value").await?, "BD");

        // Answers and addresses know nothing of it, and nothing is stored.
        let kept = "JSON.stringify([location.href, history.state, localStorage.length, sessionStorage.length, document.cookie])";
        assert!(!page.text(kept).await?.contains("BD"));
        page.press_key("ui-back").await?;
        page.begin().await?;
        page.to_the_result().await?;
        page.follow_key("ui-places-all").await?;
        page.expect_page("places").await?;
        assert_eq!(bodies(page).await?, [""; 0]);
        Ok(())
    })
}

/// Who begins again on the same page may be someone else.
#[test]
fn beginning_again_forgets_it() -> Result<()> {
    in_browser(async |page| {
        to_the_places(page).await?;
        ask(page).await?;
        choose(page, "harm", "BD").await?;
        page.press_key("ui-back").await?;
        page.expect_page("result").await?;
        page.unfold_key("ui-again").await?;
        page.press_key("ui-again-now").await?;
        page.expect_page("start").await?;
        page.press_key("ui-begin").await?;
        page.answer_all(ILL_AT_WORK).await?;
        page.press_key("ui-go-on").await?;
        page.answer_all(ILL_AT_WORK_THEN).await?;
        page.expect_result("fits").await?;
        page.follow_key("ui-places-all").await?;
        page.expect_page("places").await?;
        assert_eq!(bodies(page).await?, [""; 0]);
        // And it is asked anew.
        ask(page).await?;
        assert_eq!(page.text("document.getElementById('country-harm').value").await?, "");
        Ok(())
    })
}

#[test]
fn where_the_list_does_not_come_the_guide_says_so_and_goes_on() -> Result<()> {
    in_browser(async |page| {
        to_the_places(page).await?;
        page.site.refuse("/country-");
        page.press_key("ui-country").await?;
        page.until("it says so", "document.querySelector('.country [role=alert]') !== null").await?;
        page.site.release();
        ask(page).await?;
        assert!(page.holds("document.querySelector('.country [role=alert]') === null").await?);
        Ok(())
    })
}

#[test]
fn without_internet_the_list_is_in_the_file() -> Result<()> {
    in_browser(async |page| {
        let room = Room::with("remedy-guide.html")?;
        page.read(Words::of("en")?);
        page.go_to_address(&room.url()?).await?;
        page.started().await?;
        page.press_key("ui-begin").await?;
        page.press_key("ui-result-so-far").await?;
        page.follow_key("ui-places-all").await?;
        ask(page).await?;
        choose(page, "harm", "CO").await?;
        assert!(in_sight(page).await?.contains(&"iachr".to_owned()));
        Ok(())
    })
}
