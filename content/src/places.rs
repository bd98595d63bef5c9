//! The kinds of place that a person can turn to today: the keys of their messages, in the order shown.
//! The widget and the static pages list the same ones.

/// The key of each kind of place; `.can` and `.cannot` say what it can and cannot do, `.link` leads to an official page.
pub const PLACES: [&str; 9] = [
    "place-near",
    "place-courts",
    "place-nhri",
    "place-oecd",
    "place-grievance",
    "place-regional",
    "place-un",
    "place-embassies",
    "place-emergency",
];
