//! Dates of which only the month, quarter or year may be known.

use chrono::NaiveDate;
use entity::values::DatePrecision;

/// Reads `2024`, `2024-Q2`, `2024-06` or `2024-06-15`: the first day of what is known, and how
/// much that is.
pub fn parse(text: &str) -> Option<(NaiveDate, DatePrecision)> {
    if !text.is_ascii() || text.contains(['+', ' ']) {
        return None;
    }
    let (year, rest) = text.split_at_checked(4)?;
    let year: i32 = year
        .parse()
        .ok()
        .filter(|year| (1600..3000).contains(year))?;
    if rest.is_empty() {
        return Some((NaiveDate::from_ymd_opt(year, 1, 1)?, DatePrecision::Year));
    }
    let rest = rest.strip_prefix('-')?;
    if let Some(quarter) = rest.strip_prefix('Q') {
        let quarter: u32 = quarter
            .parse()
            .ok()
            .filter(|it| (1..=4).contains(it) && quarter.len() == 1)?;
        let first = NaiveDate::from_ymd_opt(year, quarter * 3 - 2, 1)?;
        return Some((first, DatePrecision::Quarter));
    }
    match rest.len() {
        2 => {
            let first = NaiveDate::from_ymd_opt(year, rest.parse().ok()?, 1)?;
            Some((first, DatePrecision::Month))
        }
        5 => {
            let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
            Some((day, DatePrecision::Day))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_much_is_read_as_is_known() {
        for (text, first, precision) in [
            ("2024", "2024-01-01", DatePrecision::Year),
            ("2024-Q2", "2024-04-01", DatePrecision::Quarter),
            ("2024-06", "2024-06-01", DatePrecision::Month),
            ("2024-06-15", "2024-06-15", DatePrecision::Day),
        ] {
            assert_eq!(
                parse(text),
                Some((first.parse().unwrap(), precision)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "24",
            "2024-",
            "2024-Q5",
            "2024-Q02",
            "2024-13",
            "2024-6",
            "2024-02-30",
            "2024/06",
            "2024-06-1",
            "2024年",
            "+2024",
            "0024",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
