//! Localised texts as the schema shows them.

use async_graphql::{Context, Object};

use super::values::Language;
use super::{InPlace, RequestContext};
use crate::text::Localized;

/// A name or text as the schema shows it.
pub type LocalizedText = InPlace<Texts>;

/// A name or text in Chinese, Russian and English. What a reader gets falls back from the
/// language asked for to the owner's language and then to any.
pub struct Texts(Localized);

impl LocalizedText {
    /// Nothing when there is no text in any language.
    pub fn optional(text: Localized) -> Option<Self> {
        (!text.is_empty()).then(|| text.into())
    }
}

impl From<Localized> for LocalizedText {
    fn from(text: Localized) -> Self {
        Self(Texts(text))
    }
}

/// A name or text in Chinese, Russian and English. What a reader gets falls back from the
/// language asked for to the owner's language and then to any.
#[Object(name = "LocalizedText")]
impl Texts {
    /// The text in the language asked for, or in the one it falls back to.
    async fn text(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language wanted; by default the request's (Accept-Language).")]
        lang: Option<Language>,
    ) -> &str {
        let wanted = lang.map_or_else(|| ctx.language(), Into::into);
        self.0.serve(wanted).map_or("", |(_, text)| text)
    }

    /// The language that `text` is in.
    async fn lang(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language wanted; by default the request's (Accept-Language).")]
        lang: Option<Language>,
    ) -> Option<Language> {
        let wanted = lang.map_or_else(|| ctx.language(), Into::into);
        self.0.serve(wanted).map(|(served, _)| served.into())
    }

    /// The Chinese text; null when there is none.
    async fn zh(&self) -> Option<&str> {
        self.0.zh.as_deref()
    }

    /// The Russian text; null when there is none.
    async fn ru(&self) -> Option<&str> {
        self.0.ru.as_deref()
    }

    /// The English text; null when there is none.
    async fn en(&self) -> Option<&str> {
        self.0.en.as_deref()
    }
}
