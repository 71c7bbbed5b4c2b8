//! Numbers as people write them.

use std::borrow::Cow;

use crate::error::Problem;
use crate::text::Language;
use crate::value::fixed::FixedError;
use crate::value::money::exponent;
use crate::value::{Currency, Money};

/// What stands before the fraction of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// `1234.5`
    Point,
    /// `1234,5`
    Comma,
}

impl DecimalMark {
    /// The one that is usual where this language is spoken.
    pub fn of(language: Option<Language>) -> Self {
        match language {
            Some(Language::Ru) => Self::Comma,
            Some(Language::Zh | Language::En) | None => Self::Point,
        }
    }

    /// The sign.
    pub fn sign(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// How the numbers of a file are written.
#[derive(Clone, Copy, Debug)]
pub struct NumberStyle {
    /// What stands before the fraction.
    pub mark: DecimalMark,
    /// A point is one as well: the numbers of a workbook come with it, whatever it shows.
    pub also_point: bool,
}

impl NumberStyle {
    /// A number with a point and without anything between its thousands; nothing where it is no
    /// number, or could be read in two ways.
    pub fn plain<'a>(self, text: &'a str) -> Option<Cow<'a, str>> {
        let text = text.trim();
        if is_plain(text) && (self.mark == DecimalMark::Point || self.also_point) {
            return Some(Cow::Borrowed(text));
        }
        let (sign, digits) = match text.strip_prefix(['-', '−', '–']) {
            Some(digits) => ("-", digits),
            None => ("", text),
        };
        let (whole, fraction) = match digits.split_once(self.mark.sign()) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (digits, None),
        };
        let whole = ungrouped(whole, self.mark)?;
        let fraction = fraction.unwrap_or_default();
        if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mark = if fraction.is_empty() { "" } else { "." };
        Some(Cow::Owned(format!("{sign}{whole}{mark}{fraction}")))
    }
}

/// Why an amount cannot be kept of which at most so many minor units can.
pub fn unkept(error: FixedError, amount: &str, currency: Currency, most: i64) -> Problem {
    let problem = match error {
        FixedError::TooPrecise(_) | FixedError::NotANumber => {
            Problem::new("VALUE_TOO_PRECISE").with("limit", exponent(currency))
        }
        FixedError::OutOfRange => Problem::new("AMOUNT_TOO_LARGE")
            .with("most", Money::new(most, currency))
            .with("amount", amount),
    };
    problem.with("currency", currency.code())
}

fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
}

/// Whole digits without the signs between thousands, which have to stand where they belong.
fn ungrouped(whole: &str, mark: DecimalMark) -> Option<String> {
    let is_between = |character: char| match character {
        ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' => true,
        ',' => mark == DecimalMark::Point,
        _ => false,
    };
    let groups: Vec<&str> = whole.split(is_between).collect();
    let are_digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let is_grouped = rest.is_empty() || (1..=3).contains(&first.len());
    let fits = !first.is_empty() && is_grouped && rest.iter().all(|group| group.len() == 3);
    (fits && groups.iter().all(are_digits)).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(mark: DecimalMark, text: &str) -> Option<String> {
        let style = NumberStyle {
            mark,
            also_point: false,
        };
        style.plain(text).map(Cow::into_owned)
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        use DecimalMark::{Comma, Point};

        for (mark, text, expected) in [
            (Point, "1234.50", Some("1234.50")),
            (Point, "1,234.50", Some("1234.50")),
            (Point, "12,34.50", None),
            (Point, "1 234 567", Some("1234567")),
            (Point, "1.234.567", None),
            (Comma, "1234,50", Some("1234.50")),
            (Comma, "1 234,5", Some("1234.5")),
            (Comma, "1\u{A0}234\u{202F}567,5", Some("1234567.5")),
            (Comma, "1.234,5", None),
            (Comma, "1.234", None),
            (Comma, "-0,5", Some("-0.5")),
            (Comma, "−7", Some("-7")),
            (Point, "", None),
            (Point, "-", None),
            (Point, "1e5", None),
            (Point, "12 шт", None),
        ] {
            let expected = expected.map(str::to_owned);
            assert_eq!(plain(mark, text), expected, "{mark:?} {text:?}");
        }
    }

    #[test]
    fn a_workbook_may_have_points_beside_commas() {
        let style = NumberStyle {
            mark: DecimalMark::Comma,
            also_point: true,
        };

        assert_eq!(style.plain("1234.5").as_deref(), Some("1234.5"));
        assert_eq!(style.plain("1 234,5").as_deref(), Some("1234.5"));
    }
}
