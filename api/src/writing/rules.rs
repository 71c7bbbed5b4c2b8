//! Rules that hold for every kind of record.

use chrono::{Datelike, Months, NaiveDate};
use entity::values::{DatePrecision, Language, Side};

use super::flaw;
use crate::error::Flaw;
use crate::error::Problem;
use crate::text::Localized;
use crate::text::script::{TextError, check_script};
use crate::value::country::is_code;

/// A date as far as it is known: its first day and how much is known.
pub type Known = (Option<NaiveDate>, Option<DatePrecision>);

/// A record has a name in its owner's language, published or not.
pub fn owners_language(place: &str, text: &Localized) -> Option<Flaw> {
    let (language, tag) = match text.owner? {
        Side::Cn => (Language::Zh, "zh"),
        Side::Ru => (Language::Ru, "ru"),
    };
    let missing = text.exactly(language).is_none();
    missing.then(|| missing_language(place, tag))
}

/// What is published can be read on both banks.
pub fn both_languages(place: &str, text: &Localized) -> Vec<Flaw> {
    let languages = [(Language::Zh, "zh"), (Language::Ru, "ru")];
    let missing = languages
        .iter()
        .filter(|(language, _)| text.exactly(*language).is_none());
    missing
        .map(|(_, tag)| missing_language(place, tag))
        .collect()
}

fn missing_language(place: &str, tag: &str) -> Flaw {
    let problem = Problem::new("LANGUAGE_MISSING").with("language", tag);
    flaw::error(&format!("{place}.{tag}"), problem)
}

/// What is published says where it has it from, and other things that must be there.
pub fn given(place: &str, is_given: bool) -> Option<Flaw> {
    let problem = || flaw::error(place, Problem::new("PUBLICATION_LACKS"));
    (!is_given).then(problem)
}

/// What really happened has happened already.
pub fn has_happened(place: &str, date: Option<NaiveDate>, today: NaiveDate) -> Option<Flaw> {
    let date = date.filter(|date| *date > today)?;
    let problem = Problem::new("DATE_IN_FUTURE").with("date", date);
    Some(flaw::error(place, problem))
}

/// The end is not before the beginning, as far as both are known.
pub fn in_order(place: &str, start: Known, end: Known) -> Option<Flaw> {
    let (start, end) = (start.0?, last_day(end)?);
    let problem = || {
        Problem::new("COMPLETION_BEFORE_START")
            .with("start", start)
            .with("end", end)
    };
    (end < start).then(|| flaw::error(place, problem()))
}

/// The last day of what is known of a date.
pub fn last_day((date, precision): Known) -> Option<NaiveDate> {
    let first = date?;
    let months = match precision? {
        DatePrecision::Day => return Some(first),
        DatePrecision::Month => 1,
        DatePrecision::Quarter => 3,
        DatePrecision::Year => 12,
    };
    first
        .with_day(1)?
        .checked_add_months(Months::new(months))?
        .pred_opt()
}

/// A text has a letter of its language's own script. Brand names are written alike everywhere, so
/// it may be meant.
pub fn script(text: &str, language: Language) -> Option<Problem> {
    match check_script(text, language) {
        Err(TextError::OtherScript(script)) => {
            Some(Problem::new("SCRIPT_UNEXPECTED").with("script", script))
        }
        _ => None,
    }
}

/// A code is short, and of capital letters, digits and what joins them.
pub fn code(code: &str) -> Option<Flaw> {
    let is_sound =
        |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    let sound = (1..=40).contains(&code.len()) && code.bytes().all(is_sound);
    let problem = || Problem::new("CODE_INVALID").with("code", code);
    (!sound && !code.is_empty()).then(|| flaw::error("code", problem()))
}

/// A country is one of ISO 3166-1, by its code of two letters.
pub fn country(code: &str) -> Option<Flaw> {
    let unknown = || flaw::error("country", Problem::new("COUNTRY_UNKNOWN"));
    (!is_code(code)).then(unknown)
}

/// The same where there has to be one: an empty text is none.
pub fn obligatory_country(code: &str) -> Option<Flaw> {
    if code.is_empty() {
        return Some(flaw::error("country", Problem::new("VALUE_MISSING")));
    }
    country(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    #[test]
    fn a_year_is_not_before_a_month_in_it() {
        let start = (day("2024-06-01"), Some(DatePrecision::Month));
        let year = |text| (day(text), Some(DatePrecision::Year));

        assert_eq!(in_order("x", start, year("2024-01-01")), None);
        assert!(in_order("x", start, year("2023-01-01")).is_some());
    }

    #[test]
    fn the_last_day_follows_the_precision() {
        let first = day("2024-01-01");
        for (precision, last) in [
            (DatePrecision::Day, "2024-01-01"),
            (DatePrecision::Month, "2024-01-31"),
            (DatePrecision::Quarter, "2024-03-31"),
            (DatePrecision::Year, "2024-12-31"),
        ] {
            assert_eq!(last_day((first, Some(precision))), day(last));
        }
    }

    #[test]
    fn today_is_not_in_the_future() {
        let today = day("2026-01-15").unwrap();

        assert_eq!(has_happened("x", Some(today), today), None);
        assert!(has_happened("x", today.succ_opt(), today).is_some());
    }

    #[test]
    fn codes_are_of_capital_letters_and_digits() {
        assert_eq!(code("HB-CN-001"), None);
        assert_eq!(code("HEIHE_FTZ"), None);
        assert!(code("hb-cn-001").is_some());
        assert!(code("项目1").is_some());
    }
}
