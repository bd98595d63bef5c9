//! The guide in a frame on another site's page: going there, into the frame, and out again.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use fantoccini::Locator;
use fantoccini::actions::{
    InputSource as _, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, WheelAction, WheelActions,
};
use fantoccini::elements::Element;
use serde_json::{Value, to_value};

use crate::driver::Command;
use crate::page::{PATIENCE, a_moment, wherever_it_leads};
use crate::{Host, Page, Site};

/// Where a guide is shown: a frame of the page's own, or our element.
const PLACES: &str = "iframe, remedy-guide";

/// A script that keeps what the other page hears: the messages, in `heard`, who sent the last of them, in `source`, our
/// element's events, in `told`, and faults, in `thrown`.
pub const LISTEN: &str = "<script>
    window.heard = [];
    window.told = [];
    window.thrown = [];
    const all = { capture: true };
    addEventListener('message', ({ source, origin, data }) => {
        window.source = source;
        heard.push({ origin, data });
    }, all);
    addEventListener('error', event => thrown.push(event.message), all);
    for (const what of ['ready', 'begun', 'finished', 'left'])
        addEventListener('remedy-guide:' + what, event => told.push(what + (event.detail ?? '')), all);
</script>";

/// Our script, and our element with these attributes.
#[must_use]
pub fn element(site: &Site, attributes: &str) -> String {
    format!("{}<remedy-guide {attributes}></remedy-guide>", script(site))
}

/// Our script.
#[must_use]
pub fn script(site: &Site) -> String {
    format!("<script src=\"{}\"></script>", site.url("embed.js"))
}

/// A frame of the page's own, with the guide in this language in it.
#[must_use]
pub fn plain_frame(site: &Site, language: &str, attributes: &str) -> String {
    let address = site.url(&format!("{language}/"));
    format!("<iframe src=\"{address}\" width=\"340\" height=\"640\" {attributes}></iframe>")
}

impl Page {
    /// Goes to a page of the other site.
    ///
    /// # Errors
    /// The browser does not.
    pub async fn visit(&self, host: &Host, path: &str) -> Result<()> {
        self.go_to_address(&host.url(path)).await
    }

    /// Goes into the page's frame number `place`, counted from 0, and waits until the guide in it has started.
    ///
    /// # Errors
    /// There is no such frame, or the guide does not start in it.
    pub async fn enter(&self, place: usize) -> Result<()> {
        self.enter_any(place).await?;
        self.until("the guide is in the frame", "document.getElementById('app') !== null").await?;
        self.started().await
    }

    /// Goes into the page's frame number `place`, whatever is in it.
    ///
    /// # Errors
    /// There is no such frame.
    pub async fn enter_any(&self, place: usize) -> Result<()> {
        let frame = to_value(self.frame(place).await?)?;
        self.client.issue_cmd(Command::frame(&frame)).await.context("into the frame").map(drop)
    }

    /// Goes out of the frame, to the page itself, though the frame may be gone.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn exit(&self) -> Result<()> {
        self.client.issue_cmd(Command::frame(&Value::Null)).await.context("out of the frame").map(drop)
    }

    /// The value of a JavaScript expression in which `arguments[0]` is the page's frame number `place`.
    ///
    /// # Errors
    /// There is no such frame, or it throws.
    pub async fn js_of_frame(&self, place: usize, expression: &str) -> Result<Value> {
        let frame = to_value(self.frame(place).await?)?;
        self.js_with(expression, vec![frame]).await
    }

    /// Waits until a JavaScript expression holds in which `arguments[0]` is the page's frame number `place`.
    ///
    /// # Errors
    /// There is no such frame, or it does not hold within a good while.
    pub async fn until_frame(&self, place: usize, what: &str, expression: &str) -> Result<()> {
        let frame = to_value(self.frame(place).await?)?;
        self.until_with(what, expression, vec![frame]).await
    }

    /// The words and the address of the link in our element number `place`, outside the frame, that a CSS selector finds.
    ///
    /// # Errors
    /// There is no such element or link.
    pub async fn link_of_element(&self, place: usize, selector: &str) -> Result<(String, String)> {
        let link = self.part_of_element(place, selector).await?;
        Ok((link.text().await?, link.prop("href").await?.unwrap_or_default()))
    }

    /// The language of the part of our element number `place`, outside the frame, that a CSS selector finds.
    ///
    /// # Errors
    /// There is no such element or part.
    pub async fn lang_of_element(&self, place: usize, selector: &str) -> Result<String> {
        self.of_element(place, selector, "arguments[0].closest('[lang]').lang").await
    }

    /// What the style of the part of our element number `place`, outside the frame, says of this property.
    ///
    /// # Errors
    /// There is no such element or part.
    pub async fn style_of_element(&self, place: usize, selector: &str, property: &str) -> Result<String> {
        self.of_element(place, selector, &format!("getComputedStyle(arguments[0]).{property}")).await
    }

    async fn of_element(&self, place: usize, selector: &str, expression: &str) -> Result<String> {
        let part = to_value(self.part_of_element(place, selector).await?)?;
        let value = self.js_with(expression, vec![part]).await?;
        value.as_str().map(str::to_owned).with_context(|| format!("{expression}: {value}"))
    }

    /// What is to be read in the part of our element number `place`, outside the frame, that a CSS selector finds.
    ///
    /// # Errors
    /// There is no such element or part.
    pub async fn text_of_element(&self, place: usize, selector: &str) -> Result<String> {
        Ok(self.part_of_element(place, selector).await?.text().await?)
    }

    /// Clicks where the part of our element number `place`, outside the frame, is to be seen that a CSS selector finds.
    ///
    /// # Errors
    /// There is no such element or part, or it is out of sight.
    pub async fn click_in_element(&self, place: usize, selector: &str) -> Result<()> {
        // Chrome's driver cannot click on what is closed to scripts. But a mouse can.
        let part = to_value(self.part_of_element(place, selector).await?)?;
        let middle = "(({ x, y, width, height }) => [x + width / 2, y + height / 2])(arguments[0].getBoundingClientRect())";
        let middle = self.js_with(middle, vec![part]).await?;
        let [x, y]: [f64; 2] = serde_json::from_value(middle)?;
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        wherever_it_leads(self.client.perform_actions(mouse).await)
    }

    /// How far down the part of our element number `place`, outside the frame, is in sight that a CSS selector finds.
    ///
    /// # Errors
    /// There is no such element or part.
    pub async fn top_of_element(&self, place: usize, selector: &str) -> Result<f64> {
        let part = to_value(self.part_of_element(place, selector).await?)?;
        let top = self.js_with("arguments[0].getBoundingClientRect().top", vec![part]).await?;
        top.as_f64().with_context(|| format!("{top}"))
    }

    /// Turns the wheel by so many pixels, down, over this place.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn turn_wheel(&self, x: i64, y: i64, down: i64) -> Result<()> {
        let turn = WheelAction::Scroll { duration: None, x, y, delta_x: 0, delta_y: down };
        let wheel = WheelActions::new("wheel".to_owned()).then(turn);
        self.client.perform_actions(wheel).await.context("the wheel")
    }

    async fn frame(&self, place: usize) -> Result<Element> {
        let start = Instant::now();
        loop {
            match self.find_frame(place).await {
                Ok(frame) => return Ok(frame),
                Err(fault) if start.elapsed() > PATIENCE => {
                    return Err(fault).with_context(|| format!("no frame {place}"));
                }
                Err(_) => a_moment(start).await,
            }
        }
    }

    async fn find_frame(&self, place: usize) -> Result<Element> {
        let found = self.client.find_all(Locator::Css(PLACES)).await?.into_iter().nth(place);
        let found = found.context("there are not so many")?;
        if found.tag_name().await?.eq_ignore_ascii_case("iframe") {
            return Ok(found);
        }
        Ok(found.shadow_root().await?.find(Locator::Css("iframe")).await?)
    }

    /// Scripts of the page cannot look into our element; the browser's driver can.
    async fn part_of_element(&self, place: usize, selector: &str) -> Result<Element> {
        let start = Instant::now();
        loop {
            let found = self.client.find_all(Locator::Css("remedy-guide")).await?.into_iter().nth(place);
            let inside = found.context("there are not so many elements")?.shadow_root().await?;
            match inside.find(Locator::Css(selector)).await {
                Ok(part) => return Ok(part),
                Err(fault) => ensure!(start.elapsed() < PATIENCE, "{selector}: {fault}"),
            }
            a_moment(start).await;
        }
    }
}
