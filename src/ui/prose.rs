//! Running text: paragraphs and lists.

use crate::locale;
use remedy_content::Block;
use yew::prelude::*;

/// Draws text that is already taken apart.
pub(super) fn blocks(blocks: &[Block<'_>]) -> Html {
    blocks.iter().map(block).collect()
}

/// Draws a text of the content.
pub(super) fn prose(text: &'static str) -> Html {
    blocks(&locale::prose(text))
}

fn block(block: &Block<'_>) -> Html {
    match block {
        Block::Paragraph(text) => html! { <p>{ (*text).to_owned() }</p> },
        Block::List(items) => html! {
            <ul>{ for items.iter().map(|item| html! { <li>{ (*item).to_owned() }</li> }) }</ul>
        },
    }
}
