//! The dimensions of trade: which go together, and which table holds them.

use crate::error::Problem;
use crate::value::{Month, MonthRange};

/// What trade is told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// By calendar period.
    Period(Step),
    /// By import and export.
    Direction,
    /// By sector.
    Sector,
    /// By cluster, through the sector.
    Cluster,
    /// By so many digits of the Harmonized System: 2, 4 or 6.
    Hs(u8),
    /// By partner country.
    Partner,
    /// By checkpoint.
    Checkpoint,
    /// By reporting side.
    Reporter,
    /// By means of transport.
    Transport,
}

/// A calendar period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A month.
    Month,
    /// Three months, from January, April, July or October.
    Quarter,
    /// A year.
    Year,
}

/// The tables that hold trade, the smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// Months, directions and sectors of each reporter.
    Totals,
    /// These with HS chapters, partners and checkpoints.
    Rollup,
    /// Every row.
    Flows,
}

/// Dimensions of one question at most.
pub const MAX_DIMENSIONS: usize = 4;

impl Step {
    /// How many months it has.
    pub fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// The first month of the calendar period a month is in.
    pub fn start(self, month: Month) -> Month {
        month.plus(-(month.ordinal().rem_euclid(self.months())))
    }

    /// The months of the calendar period that begins so.
    pub fn range(self, start: Month) -> MonthRange {
        MonthRange {
            from: start,
            to: start.plus(self.months() - 1),
        }
    }
}

impl Dimension {
    /// The smallest table that tells it apart.
    pub fn table(self) -> Table {
        match self {
            Self::Period(_) | Self::Direction | Self::Sector | Self::Cluster | Self::Reporter => {
                Table::Totals
            }
            Self::Hs(2) | Self::Partner | Self::Checkpoint => Table::Rollup,
            Self::Hs(_) | Self::Transport => Table::Flows,
        }
    }

    /// Of those that are alike one question has one: two periods say the same twice, and so do
    /// two depths of one classification.
    fn kind(self) -> u8 {
        match self {
            Self::Period(_) => 0,
            Self::Direction => 1,
            Self::Sector => 2,
            Self::Cluster => 3,
            Self::Hs(_) => 4,
            Self::Partner => 5,
            Self::Checkpoint => 6,
            Self::Reporter => 7,
            Self::Transport => 8,
        }
    }
}

/// Refuses dimensions that are too many or say the same twice.
pub fn check(dimensions: &[Dimension]) -> Result<(), Problem> {
    if dimensions.len() > MAX_DIMENSIONS {
        return Err(Problem::new("LIMIT_DIMENSIONS").with("limit", MAX_DIMENSIONS));
    }
    let repeats = |(place, one): (usize, &Dimension)| {
        dimensions[..place]
            .iter()
            .any(|other| other.kind() == one.kind())
    };
    if dimensions.iter().enumerate().any(repeats) {
        return Err(Problem::new("DIMENSIONS_ALIKE"));
    }
    Ok(())
}

/// The calendar period among the dimensions.
pub fn step_of(dimensions: &[Dimension]) -> Option<Step> {
    dimensions.iter().find_map(|dimension| match dimension {
        Dimension::Period(step) => Some(*step),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_period_begins_where_the_calendar_says() {
        let may = Month::new(2024, 5).unwrap();

        assert_eq!(Step::Month.start(may), may);
        assert_eq!(Step::Quarter.start(may), Month::new(2024, 4).unwrap());
        assert_eq!(Step::Year.start(may), Month::new(2024, 1).unwrap());
        assert_eq!(
            Step::Quarter.range(Month::new(2024, 4).unwrap()).to,
            Month::new(2024, 6).unwrap()
        );
    }

    #[test]
    fn what_says_the_same_twice_is_refused() {
        let code = |dimensions: &[Dimension]| check(dimensions).err().map(|it| it.code);

        assert_eq!(code(&[Dimension::Sector, Dimension::Partner]), None);
        for twice in [
            [Dimension::Sector, Dimension::Sector],
            [Dimension::Hs(2), Dimension::Hs(6)],
            [
                Dimension::Period(Step::Month),
                Dimension::Period(Step::Year),
            ],
        ] {
            assert_eq!(code(&twice), Some("DIMENSIONS_ALIKE"), "{twice:?}");
        }
        let five = [
            Dimension::Sector,
            Dimension::Partner,
            Dimension::Direction,
            Dimension::Checkpoint,
            Dimension::Hs(2),
        ];
        assert_eq!(code(&five), Some("LIMIT_DIMENSIONS"));
    }
}
