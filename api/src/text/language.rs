//! Which language to answer in.

use super::Language;

/// The language that an `Accept-Language` header likes best; Chinese where it likes none of ours.
pub fn negotiate(header: Option<&str>) -> Language {
    let mut best = (Language::Zh, 0);
    for range in header.unwrap_or_default().split(',') {
        let (tag, quality) = weighted(range);
        // A tie goes to whichever was named first.
        if let Some(language) = language_of(tag)
            && quality > best.1
        {
            best = (language, quality);
        }
    }
    best.0
}

/// The tag of a language as headers and Fluent write it.
pub fn tag(language: Language) -> &'static str {
    match language {
        Language::Zh => "zh",
        Language::Ru => "ru",
        Language::En => "en",
    }
}

fn language_of(tag: &str) -> Option<Language> {
    let primary = tag.split('-').next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("zh") {
        Some(Language::Zh)
    } else if primary.eq_ignore_ascii_case("ru") {
        Some(Language::Ru)
    } else if primary.eq_ignore_ascii_case("en") {
        Some(Language::En)
    } else {
        None
    }
}

/// One element of a weighted header: its value and its quality in thousandths.
pub fn weighted(element: &str) -> (&str, u16) {
    let (value, rest) = element.split_once(';').unwrap_or((element, ""));
    let mut quality = 1000;
    for parameter in rest.split(';') {
        let parameter = parameter.trim();
        if let Some(number) = parameter
            .strip_prefix("q=")
            .or_else(|| parameter.strip_prefix("Q="))
        {
            quality = thousandths(number);
        }
    }
    (value.trim(), quality)
}

fn thousandths(number: &str) -> u16 {
    let quality: f32 = number.trim().parse().unwrap_or(0.0);
    // The cast saturates, and the clamp keeps NaN and huge numbers out of the comparison.
    (quality.clamp(0.0, 1.0) * 1000.0) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_liked_language_wins() {
        assert_eq!(
            negotiate(Some("en;q=0.4, ru-RU;q=0.9, zh;q=0.5")),
            Language::Ru
        );
    }

    #[test]
    fn a_tie_goes_to_the_first_named() {
        assert_eq!(negotiate(Some("ru, en")), Language::Ru);
    }

    #[test]
    fn chinese_answers_where_nothing_fits() {
        assert_eq!(negotiate(None), Language::Zh);
        assert_eq!(negotiate(Some("fr, de;q=0.5, *")), Language::Zh);
        assert_eq!(negotiate(Some("ru;q=0, ;;q=x")), Language::Zh);
    }
}
