//! How a text is laid out: a blank line parts paragraphs, and lines that begin with `- ` are a list's items.
//! The widget and the static pages draw the same blocks.

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<'a> {
    /// A paragraph. A line break inside it is only a space.
    Paragraph(&'a str),
    /// A list, item by item, without the marks.
    List(Vec<&'a str>),
}

/// The blocks of a text, in order.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    text.split("\n\n").map(str::trim).filter(|group| !group.is_empty()).fold(
        Vec::new(),
        |mut found, group| {
            // A list may follow its paragraph on the next line.
            let (paragraph, items) = match group.strip_prefix("- ") {
                Some(items) => (None, Some(items)),
                None => match group.split_once("\n- ") {
                    Some((paragraph, items)) => (Some(paragraph), Some(items)),
                    None => (Some(group), None),
                },
            };
            found.extend(paragraph.map(Block::Paragraph));
            found.extend(items.map(|items| Block::List(items.split("\n- ").collect())));
            found
        },
    )
}

#[cfg(test)]
mod tests {
    use super::Block::{List, Paragraph};
    use super::blocks;

    #[test]
    fn paragraphs_and_lists_are_told_apart() {
        assert_eq!(blocks("One line."), [Paragraph("One line.")]);
        assert_eq!(blocks("A\nb\n\nC"), [Paragraph("A\nb"), Paragraph("C")]);
        assert_eq!(blocks("- a\n- b"), [List(vec!["a", "b"])]);
        assert_eq!(
            blocks("You can ask for:\n- money\n- help\n\nEnd - here"),
            [Paragraph("You can ask for:"), List(vec!["money", "help"]), Paragraph("End - here"),]
        );
        assert_eq!(
            blocks("For example:\n\n\n- a\n  goes on\n- b"),
            [Paragraph("For example:"), List(vec!["a\n  goes on", "b"]),]
        );
        assert_eq!(blocks("\n \n"), []);
    }
}
