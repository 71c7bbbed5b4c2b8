//! Of other names.

use async_graphql::Enum;
use entity::values;

/// How another name stands to the name in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::AliasKind")]
pub enum AliasKind {
    /// Was in use before.
    Former,
    /// Is in use beside it.
    Alternate,
    /// Spells it in another script or another way.
    Transliteration,
}

/// A language of names and texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Language")]
pub enum Language {
    /// Chinese.
    Zh,
    /// Russian.
    Ru,
    /// English.
    En,
}
