//! Calendar months and ranges of them.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

/// A calendar month, kept as the number YYYYMM, as the tables do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

/// A text or number that is not a month of the years 1900 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a month of the years 1900 to 2999, such as 2021-03")]
pub struct NotAMonth;

impl Month {
    /// The month `month` (1 to 12) of `year` (1900 to 2999).
    pub fn new(year: i32, month: i32) -> Result<Self, NotAMonth> {
        if (1900..3000).contains(&year) && (1..=12).contains(&month) {
            return Ok(Self(year * 100 + month));
        }
        Err(NotAMonth)
    }

    /// From the number YYYYMM.
    pub fn from_number(number: i32) -> Result<Self, NotAMonth> {
        Self::new(number.div_euclid(100), number.rem_euclid(100))
    }

    /// The number YYYYMM.
    pub fn number(self) -> i32 {
        self.0
    }

    /// The month a day is in.
    pub fn of(date: NaiveDate) -> Result<Self, NotAMonth> {
        Self::new(date.year(), date.month() as i32)
    }

    /// Whether it has not begun on a day.
    pub fn is_after(self, day: NaiveDate) -> bool {
        self.first_day().is_some_and(|first| first > day)
    }

    /// Its first day.
    pub fn first_day(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.0 / 100, self.0.unsigned_abs() % 100, 1)
    }

    /// So many months later, or earlier when negative; stays within 1900 to 2999.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let ordinal = (self.ordinal() + months).clamp(1900 * 12, 2999 * 12 + 11);
        Self(ordinal.div_euclid(12) * 100 + ordinal.rem_euclid(12) + 1)
    }

    /// Months since the year 0, so that a difference counts months.
    pub fn ordinal(self) -> i32 {
        self.0 / 100 * 12 + self.0 % 100 - 1
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(self.0))
    }
}

/// The month of a table, YYYYMM, as people write it: `2021-03`.
pub fn text(number: i32) -> String {
    format!("{:04}-{:02}", number / 100, number % 100)
}

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        if year.len() != 4 || month.len() != 2 || !text.is_ascii() || text.contains('+') {
            return Err(NotAMonth);
        }
        let number = |digits: &str| digits.parse::<i32>().map_err(|_| NotAMonth);
        Self::new(number(year)?, number(month)?)
    }
}

/// The months from `from` to `to`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MonthRange {
    /// The first.
    pub from: Month,
    /// The last, not before the first.
    pub to: Month,
}

impl MonthRange {
    /// How many months.
    pub fn len(self) -> i32 {
        self.to.ordinal() - self.from.ordinal() + 1
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.to < self.from
    }

    /// Whether a month is among them.
    pub fn contains(self, month: Month) -> bool {
        self.from <= month && month <= self.to
    }

    /// The same months, so many months later, or earlier when negative.
    #[must_use]
    pub fn shifted(self, months: i32) -> Self {
        Self {
            from: self.from.plus(months),
            to: self.to.plus(months),
        }
    }

    /// The months that both have, if there are any.
    pub fn overlap(self, other: Self) -> Option<Self> {
        let common = Self {
            from: self.from.max(other.from),
            to: self.to.min(other.to),
        };
        (!common.is_empty()).then_some(common)
    }

    /// The same months in as few ranges as can be: one range is one look into an index.
    pub fn joined(ranges: &[Self]) -> Vec<Self> {
        let mut ranges = ranges.to_vec();
        ranges.sort_by_key(|range| range.from);
        let mut joined: Vec<Self> = Vec::new();
        for range in ranges {
            match joined.last_mut() {
                Some(last) if range.from <= last.to.plus(1) => last.to = last.to.max(range.to),
                _ => joined.push(range),
            }
        }
        joined
    }

    /// Each month in turn.
    pub fn months(self) -> impl Iterator<Item = Month> {
        (0..self.len()).map(move |step| self.from.plus(step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_reads_back_as_written() {
        assert_eq!("2021-03".parse::<Month>().unwrap().to_string(), "2021-03");
    }

    #[test]
    fn what_is_not_a_month_is_refused() {
        for text in [
            "2021-13", "2021-00", "2021-3", "21-03", "2021-+3", "202103", "1899-12", "",
        ] {
            assert_eq!(text.parse::<Month>(), Err(NotAMonth), "{text}");
        }
    }

    #[test]
    fn months_count_across_years() {
        let december = Month::new(2020, 12).unwrap();

        assert_eq!(december.plus(1), Month::new(2021, 1).unwrap());
        assert_eq!(december.plus(-12), Month::new(2019, 12).unwrap());
        assert_eq!(
            MonthRange {
                from: december.plus(-11),
                to: december
            }
            .len(),
            12
        );
    }

    fn range(from: &str, to: &str) -> MonthRange {
        MonthRange {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        }
    }

    #[test]
    fn adjoining_ranges_become_one_and_others_stay_apart() {
        let adjoining = [range("2025-01", "2025-12"), range("2024-01", "2024-12")];
        let apart = [range("2025-01", "2025-03"), range("2024-01", "2024-03")];

        assert_eq!(
            MonthRange::joined(&adjoining),
            [range("2024-01", "2025-12")]
        );
        assert_eq!(MonthRange::joined(&apart), [apart[1], apart[0]]);
    }

    #[test]
    fn ranges_overlap_in_the_months_that_both_have() {
        let year = range("2024-01", "2024-12");

        assert_eq!(
            year.overlap(range("2023-06", "2024-03")),
            Some(range("2024-01", "2024-03"))
        );
        assert_eq!(year.overlap(range("2025-01", "2025-03")), None);
    }
}
