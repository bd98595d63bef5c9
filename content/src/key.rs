//! How the model's ids become the names of messages. An id may hold dots and brackets, a message's name may not.

/// The name of the message that belongs to the `kind` of thing with this `id`:
/// `finding`, `remedy.restitution` is `finding-remedy-restitution`; `clause`, `4.2(a)` is `clause-4-2-a`.
#[must_use]
pub fn key(kind: &str, id: &str) -> String {
    let mut name = String::with_capacity(kind.len() + 1 + id.len());
    name.push_str(kind);
    name.push('-');
    for letter in id.chars() {
        match letter {
            '.' | '(' => name.push('-'),
            ')' => {}
            other => name.push(other),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn ids_become_message_names() {
        for (kind, id, name) in [
            ("finding", "remedy.restitution", "finding-remedy-restitution"),
            ("finding", "right.no_revictimisation", "finding-right-no_revictimisation"),
            ("clause", "4.2(a)", "clause-4-2-a"),
            ("clause", "1.10", "clause-1-10"),
            ("status", "fits", "status-fits"),
        ] {
            assert_eq!(key(kind, id), name);
        }
    }
}
