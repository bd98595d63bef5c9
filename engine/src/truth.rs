//! Yes, no and unknown: Kleene's strong three-valued logic. Unknown never turns into no.

use serde::Serialize;

/// What the answers say about a condition.
///
/// The order is that of Kleene's logic, `No < Unknown < Yes`: *and* is the smaller, *or* the larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Truth {
    /// The answers rule it out.
    No,
    /// The answers do not decide it.
    Unknown,
    /// The answers point to it.
    Yes,
}

impl Truth {
    /// Every truth value, from no to yes.
    pub const ALL: [Self; 3] = [Self::No, Self::Unknown, Self::Yes];

    /// Yes if both are yes, no if either is no, else unknown.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Yes if either is yes, no if both are no, else unknown.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// The public name: `yes`, `no` or `unknown`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Unknown, Yes};

    #[test]
    fn kleenes_tables() {
        let and = [[No, No, No], [No, Unknown, Unknown], [No, Unknown, Yes]];
        let or = [[No, Unknown, Yes], [Unknown, Unknown, Yes], [Yes, Yes, Yes]];
        for (i, a) in Truth::ALL.into_iter().enumerate() {
            for (j, b) in Truth::ALL.into_iter().enumerate() {
                assert_eq!(a.and(b), and[i][j], "{a:?} and {b:?}");
                assert_eq!(a.or(b), or[i][j], "{a:?} or {b:?}");
            }
        }
    }

    #[test]
    fn the_algebra_of_a_distributive_lattice() {
        for a in Truth::ALL {
            assert_eq!((a.and(a), a.or(a)), (a, a), "idempotent");
            assert_eq!((a.and(Yes), a.or(No)), (a, a), "identity");
            assert_eq!((a.and(No), a.or(Yes)), (No, Yes), "dominance");
            for b in Truth::ALL {
                assert_eq!((a.and(b), a.or(b)), (b.and(a), b.or(a)), "commutative");
                assert_eq!((a.and(a.or(b)), a.or(a.and(b))), (a, a), "absorption");
                for c in Truth::ALL {
                    assert_eq!(a.and(b).and(c), a.and(b.and(c)), "associative");
                    assert_eq!(a.or(b).or(c), a.or(b.or(c)), "associative");
                    assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)), "distributive");
                }
            }
        }
    }
}
