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
    split(text, "\n\n").map(str::trim).filter(|group| !group.is_empty()).fold(
        Vec::new(),
        |mut found, group| {
            // A list may follow its paragraph on the next line.
            let (paragraph, items) = match group.strip_prefix("- ") {
                Some(items) => (None, Some(items)),
                None => match cut(group, "\n- ") {
                    Some((paragraph, items)) => (Some(paragraph), Some(items)),
                    None => (Some(group), None),
                },
            };
            found.extend(paragraph.map(Block::Paragraph));
            found.extend(items.map(|items| Block::List(split(items, "\n- ").collect())));
            found
        },
    )
}

/// What stands before the first of these marks and after it, as `split_once` gives it. Each mark begins a line, and
/// looking for any text at all would be 1 KB more for a phone to download.
fn cut<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    text.match_indices('\n').find_map(|(place, _)| {
        let (before, after) = text.split_at_checked(place)?;
        Some((before, after.strip_prefix(mark)?))
    })
}

/// What stands between these marks, as `split` gives it.
fn split<'a>(text: &'a str, mark: &'static str) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let Some((before, after)) = cut(text, mark) else { return Some(text) };
        rest = Some(after);
        Some(before)
    })
}

#[cfg(test)]
mod tests {
    use super::Block::{List, Paragraph};
    use super::{blocks, cut, split};

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

    #[test]
    fn texts_are_cut_as_the_standard_library_does() {
        let mut texts = vec![String::new()];
        for _ in 0..6 {
            let longer = |text: &String| ["\n", "- ", "-", "é"].map(|end| text.clone() + end);
            let more: Vec<_> = texts.iter().flat_map(longer).collect();
            texts.extend(more);
        }
        for text in &texts {
            for mark in ["\n\n", "\n- "] {
                assert_eq!(cut(text, mark), text.split_once(mark), "{text:?}");
                assert!(split(text, mark).eq(text.split(mark)), "{text:?}");
            }
        }
    }
}
