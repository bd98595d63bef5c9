//! Running text: paragraphs and lists.

use super::parts::{line, list, text};
use crate::locale::{self, Prose};
use remedy_content::Block;
use yew::prelude::*;

/// Draws text that is already taken apart.
pub(super) fn blocks(blocks: &Prose) -> Html {
    blocks.iter().map(block).collect()
}

/// Draws a text of the content.
pub(super) fn prose(text: &'static str) -> Html {
    blocks(&locale::prose(text))
}

fn block(block: &Block<'static>) -> Html {
    match block {
        Block::Paragraph(words) => line("p", *words),
        Block::List(items) => list("", items.iter().map(|item| text(*item))),
    }
}
