//! How trade goes over the years and over the year.

use crate::value::Month;

/// The first month the demonstration covers, as YYYYMM.
pub const FIRST: i32 = 201801;

/// The last, as YYYYMM.
pub const LAST: i32 = 202512;

/// The month the bridge opened to cargo, as YYYYMM.
pub const BRIDGE: i32 = 202206;

/// Every month the demonstration covers.
pub fn months() -> impl Iterator<Item = Month> {
    // Numbers that are no month, such as 201813, fall out.
    (FIRST..=LAST).filter_map(|number| Month::from_number(number).ok())
}

/// Trade in thousandths of the level of 2024: growth, the trough of 2020 when the border closed,
/// growth again once the bridge was open.
const LEVELS: [(i32, i64); 13] = [
    (201801, 440),
    (201812, 490),
    (201912, 540),
    (202001, 500),
    (202003, 230),
    (202006, 310),
    (202012, 410),
    (202112, 450),
    (202205, 460),
    (202212, 710),
    (202312, 875),
    (202412, 1010),
    (202512, 1060),
];

/// The level of trade in a month, in thousandths of that of 2024.
pub fn level(month: Month) -> i64 {
    along(&LEVELS, month)
}

/// The value of a path at a month, on the straight line between the two points around it.
pub fn along(path: &[(i32, i64)], month: Month) -> i64 {
    let after = path.partition_point(|(point, _)| *point <= month.number());
    let last = path.last().map_or(0, |(_, value)| *value);
    let (Some(&(from, start)), Some(&(to, end))) =
        (path.get(after.wrapping_sub(1)), path.get(after))
    else {
        return last;
    };
    let whole = i64::from(ordinal(to) - ordinal(from));
    let gone = i64::from(month.ordinal() - ordinal(from));
    start + (end - start) * gone / whole
}

/// Counts months as [`Month::ordinal`] does.
fn ordinal(number: i32) -> i32 {
    number / 100 * 12 + number % 100 - 1
}

/// How a good's trade is spread over the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// Little changes.
    Even,
    /// Sold after the harvest.
    Harvest,
    /// Burnt or hauled in winter.
    Winter,
    /// Built and grown in summer.
    Summer,
    /// Bought before the holidays.
    Holidays,
}

impl Season {
    /// The share of a month in thousandths of the mean month.
    pub fn share(self, month: Month) -> i64 {
        let shares: [i64; 12] = match self {
            Self::Even => [
                980, 900, 1010, 1000, 1000, 1010, 1010, 1010, 1020, 1010, 1020, 1030,
            ],
            Self::Harvest => [
                1350, 1150, 1050, 900, 750, 600, 500, 550, 900, 1350, 1500, 1400,
            ],
            Self::Winter => [
                1350, 1300, 1150, 950, 800, 700, 700, 750, 850, 1000, 1150, 1300,
            ],
            Self::Summer => [
                700, 700, 950, 1100, 1200, 1250, 1250, 1200, 1100, 950, 850, 750,
            ],
            Self::Holidays => [
                950, 750, 850, 900, 900, 950, 950, 1000, 1050, 1150, 1250, 1300,
            ],
        };
        shares[(month.ordinal().rem_euclid(12)) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trade_has_a_trough_in_2020_and_grows_after_the_bridge_opened() {
        let level = |year, month| level(Month::new(year, month).unwrap());

        assert!(level(2020, 3) < level(2018, 1) && level(2020, 3) < level(2021, 3));
        assert!(level(2022, 12) > level(2022, 5));
        assert_eq!(level(2018, 1), 440);
        assert_eq!(level(2025, 12), 1060);
        assert_eq!(level(2026, 3), 1060);
    }
}
