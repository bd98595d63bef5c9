//! The map as a file: the drawing on the screen, as SVG that stands alone and as PNG. What a browser refuses is told.

use gloo::utils::document;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlImageElement,
    SvgElement, Url, XmlSerializer,
};

use crate::host::hand_over;

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A drawing.
    Svg,
    /// A picture.
    Png,
}

const SVG: &str = "image/svg+xml";

/// Hands the person the drawing as a file.
///
/// # Errors
/// What the browser said.
pub(super) async fn save(drawing: &Element, format: Format) -> Result<(), JsValue> {
    let alone = alone(drawing)?;
    let svg = blob(&XmlSerializer::new()?.serialize_to_string(&alone)?)?;
    match format {
        Format::Svg => hand_over("map.svg", &svg, SVG),
        Format::Png => hand_over("map.png", &picture(&svg, size(&alone)).await?.into(), "image/png"),
    }
}

/// A copy of the drawing that stands alone: in its own size, and with nothing to choose.
fn alone(drawing: &Element) -> Result<Element, JsValue> {
    let copy: Element = drawing.clone_node_with_deep(true)?.unchecked_into();
    let (width, height) = size(&copy);
    copy.set_attribute("width", &width.to_string())?;
    copy.set_attribute("height", &height.to_string())?;
    copy.set_attribute("role", "img")?;
    let choices = copy.query_selector_all("[role]")?;
    for choice in (0..choices.length()).filter_map(|index| choices.get(index)) {
        let choice: Element = choice.unchecked_into();
        for name in ["id", "role", "tabindex", "aria-selected"] {
            choice.remove_attribute(name)?;
        }
    }
    Ok(copy)
}

/// The drawing's own size: that of its view box.
fn size(drawing: &Element) -> (f64, f64) {
    let view = drawing.get_attribute("viewBox").unwrap_or_default();
    let mut numbers = view.split_whitespace().skip(2).filter_map(|number| number.parse().ok());
    (numbers.next().unwrap_or(1.0), numbers.next().unwrap_or(1.0))
}

fn blob(svg: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(SVG);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&svg.into()), &options)
}

/// Twice as large as on the screen, so that it is sharp on a projector; less where a browser would refuse it.
const SCALE: f64 = 2.0;
/// The dots of a picture that every browser still makes.
const MOST: f64 = 16_000_000.0;

async fn picture(svg: &Blob, (width, height): (f64, f64)) -> Result<Blob, JsValue> {
    let url = Url::create_object_url_with_blob(svg)?;
    let image = HtmlImageElement::new()?;
    image.set_src(&url);
    let decoded = JsFuture::from(image.decode()).await;
    Url::revoke_object_url(&url)?;
    decoded?;
    let scale = SCALE.min((MOST / (width * height)).sqrt());
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand dots")]
    let dots = |length: f64| (length * scale).round() as u32;
    canvas.set_width(dots(width));
    canvas.set_height(dots(height));
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    to_blob(&canvas).await
}

async fn to_blob(canvas: &HtmlCanvasElement) -> Result<Blob, JsValue> {
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        let refuse = reject.clone();
        let done = Closure::once_into_js(move |blob: JsValue| {
            let settle = if blob.is_null() { reject } else { resolve };
            let _ = settle.call1(&JsValue::NULL, &blob);
        });
        if let Err(why) = canvas.to_blob(done.unchecked_ref()) {
            let _ = refuse.call1(&JsValue::NULL, &why);
        }
    });
    JsFuture::from(promise).await?.dyn_into()
}

/// Puts the focus on a part of the drawing.
pub(super) fn focus(id: &str) {
    let part = document().get_element_by_id(id).and_then(|part| part.dyn_into::<SvgElement>().ok());
    if let Some(element) = part {
        let _ = element.focus();
    }
}
