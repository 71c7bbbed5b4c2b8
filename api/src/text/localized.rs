//! A text in up to three languages, and which of them a reader gets.

use entity::values::{Language, Side};

/// A name or text per language; at least one is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized {
    /// Chinese.
    pub zh: Option<String>,
    /// Russian.
    pub ru: Option<String>,
    /// English.
    pub en: Option<String>,
    /// The side whose language a reader gets when the one asked for is missing.
    pub owner: Option<Side>,
}

impl Localized {
    /// The three texts of a record that `owner` owns.
    pub fn owned(owner: Side, zh: Option<String>, ru: Option<String>, en: Option<String>) -> Self {
        Self {
            zh,
            ru,
            en,
            owner: Some(owner),
        }
    }

    /// The three texts of reference data, which has all of them.
    pub fn reference(zh: String, ru: String, en: String) -> Self {
        Self {
            zh: Some(zh),
            ru: Some(ru),
            en: Some(en),
            owner: None,
        }
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.zh.is_none() && self.ru.is_none() && self.en.is_none()
    }

    /// The text in one language.
    pub fn exactly(&self, language: Language) -> Option<&str> {
        match language {
            Language::Zh => self.zh.as_deref(),
            Language::Ru => self.ru.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }

    /// The text in the owner's language, else in any.
    pub fn any(&self) -> Option<&str> {
        let owners = match self.owner {
            Some(Side::Ru) => Language::Ru,
            Some(Side::Cn) | None => Language::Zh,
        };
        self.serve(owners).map(|(_, text)| text)
    }

    /// The language served to who asks for `wanted`, with the text: the one asked for, else the
    /// owner's, else any.
    pub fn serve(&self, wanted: Language) -> Option<(Language, &str)> {
        let owners = match self.owner {
            Some(Side::Ru) => Language::Ru,
            Some(Side::Cn) | None => Language::Zh,
        };
        [wanted, owners, Language::Zh, Language::Ru, Language::En]
            .into_iter()
            .find_map(|language| Some((language, self.exactly(language)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_falls_back_to_the_owner_and_then_to_any() {
        let rovnoye = Localized::owned(
            Side::Ru,
            Some("罗夫诺耶".into()),
            Some("Ровное".into()),
            None,
        );
        let only_english = Localized::owned(Side::Cn, None, None, Some("Rovnoye".into()));

        assert_eq!(
            rovnoye.serve(Language::Zh),
            Some((Language::Zh, "罗夫诺耶"))
        );
        assert_eq!(rovnoye.serve(Language::En), Some((Language::Ru, "Ровное")));
        assert_eq!(
            only_english.serve(Language::Zh),
            Some((Language::En, "Rovnoye"))
        );
    }
}
