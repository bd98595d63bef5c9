//! The pages that are made: what each of them holds, in every language.

pub(crate) mod answers;
pub(crate) mod country;
pub(crate) mod embed;
pub(crate) mod first_screens;
pub(crate) mod kept;
pub(crate) mod pictures;
pub(crate) mod plain;
pub(crate) mod shell;
pub(crate) mod trainer;
