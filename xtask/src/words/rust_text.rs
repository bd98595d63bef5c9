//! The string literals of a Rust file, and where each stands: for checks that look at code as text, without being
//! misled by comments, attributes or tests.

use anyhow::{Context as _, Result, anyhow};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal {
    /// Its value.
    pub(crate) text: String,
    /// The line it stands on.
    pub(crate) line: usize,
    /// The attribute that it is the value of: `class` in `<p class="big">` and in `classes!("big")`.
    pub(crate) attribute: Option<String>,
}

/// Every string literal outside attributes (`#[…]`) and `#[cfg(test)]` blocks.
pub(crate) fn literals(code: &str) -> Result<Vec<Literal>> {
    let tokens: TokenStream = code.parse().map_err(|error| anyhow!("{error}")).context("not Rust")?;
    let mut found = Vec::new();
    walk(tokens, None, &mut found);
    Ok(found)
}

fn walk(tokens: TokenStream, inherited: Option<&str>, found: &mut Vec<Literal>) {
    let mut names = Names::new(inherited);
    let mut tokens = tokens.into_iter().peekable();
    let mut in_tests = false;
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                tokens.next_if(|next| next.to_string() == "!");
                if let Some(attribute) = tokens.next_if(|next| matches!(next, TokenTree::Group(_))) {
                    in_tests |= attribute.to_string().replace(' ', "").starts_with("[cfg(test)]");
                }
            }
            TokenTree::Group(group) if in_tests && group.delimiter() == Delimiter::Brace => in_tests = false,
            TokenTree::Group(group) => walk(Group::stream(group), names.for_group(), found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    let attribute = names.for_literal().map(str::to_owned);
                    found.push(Literal { text: text.value(), line: literal.span().start().line, attribute });
                }
            }
            _ => {}
        }
        names.see(&token);
    }
}

/// Keeps the name before an equals sign, to know which attribute a value belongs to.
struct Names<'a> {
    inherited: Option<&'a str>,
    /// The name that is being read, such as `aria-label`.
    name: String,
    /// Just after `name =`, or `name!`.
    after: Option<char>,
}

impl<'a> Names<'a> {
    fn new(inherited: Option<&'a str>) -> Self {
        Self { inherited, name: String::new(), after: None }
    }

    fn see(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Ident(ident) if self.name.ends_with('-') => self.name.push_str(&ident.to_string()),
            TokenTree::Ident(ident) => self.name = ident.to_string(),
            TokenTree::Punct(punct) if punct.as_char() == '-' && !self.name.is_empty() => self.name.push('-'),
            TokenTree::Punct(punct) if matches!(punct.as_char(), '=' | '!') && !self.name.is_empty() => {
                self.after = Some(punct.as_char());
                return;
            }
            _ => self.name.clear(),
        }
        self.after = None;
    }

    fn for_literal(&self) -> Option<&str> {
        if self.after == Some('=') { Some(&self.name) } else { self.inherited }
    }

    fn for_group(&self) -> Option<&str> {
        match self.after {
            Some('=') => Some(&self.name),
            Some('!') if self.name == "classes" => Some("class"),
            _ => self.inherited,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::literals;

    #[test]
    fn literals_know_their_line_and_attribute() {
        let code = r##"
            //! "in a comment"
            #[doc = "in an attribute"]
            fn view() {
                html! { <p class="big" aria-label={"Close"}>{ words.get("ui-leave") }</p> }
                let list = classes!("one", r#"two"#);
            }
            #[cfg(test)]
            mod tests { const A: &str = "in a test"; }
            const B: &str = "after";
        "##;
        let found: Vec<_> = literals(code)
            .expect("Rust")
            .into_iter()
            .map(|literal| (literal.text, literal.line, literal.attribute.unwrap_or_default()))
            .collect();
        let expected = [
            ("big", 5, "class"),
            ("Close", 5, "aria-label"),
            ("ui-leave", 5, ""),
            ("one", 6, "class"),
            ("two", 6, "class"),
            ("after", 10, "str"),
        ];
        let expected = expected.map(|(text, line, attribute)| (text.to_owned(), line, attribute.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_not_rust_is_an_error() {
        assert!(literals("fn {").is_err());
    }
}
