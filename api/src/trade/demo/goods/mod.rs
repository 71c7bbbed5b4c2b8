//! What is traded, which way it goes and how much of it: invented, in proportions that are usual.

use entity::values::{Direction, Side, Transport};

use super::pace::Season;

mod beyond;
mod from_cn;
mod from_ru;

/// Goods of one HS chapter that belong to one sector and go the same ways.
#[derive(Clone, Copy, Debug)]
pub struct Good {
    /// HS codes of six digits.
    pub codes: &'static [&'static str],
    /// Between whom.
    pub route: Route,
    /// Value of a mean month at the level of 2024, in thousands of dollars.
    pub monthly_kusd: i64,
    /// Cents a kilogram; nothing for what has no weight.
    pub cents_per_kg: Option<i64>,
    /// The customary unit and what one costs in cents.
    pub unit: Option<(&'static str, i64)>,
    /// When in the year.
    pub season: Season,
    /// The first month it is traded at all, as YYYYMM.
    pub since: i32,
}

/// Between whom goods go.
#[derive(Clone, Copy, Debug)]
pub enum Route {
    /// From one bank to the other, by these ways in these parts; both banks report it.
    Across(Side, &'static [(Way, i64)]),
    /// Between one bank and a third country; only that bank reports it.
    Beyond(Side, Direction, &'static str, Transport),
}

/// How goods get from one bank to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Over the Amur at Heihe and Blagoveshchensk, by ship in summer and over the ice in winter.
    Amur,
    /// Over the bridge; before it opened, over the Amur.
    Bridge,
    /// By rail through Suifenhe.
    East,
    /// By rail through Manzhouli.
    West,
    /// Through the gas pipeline.
    Pipe,
    /// Through the power line over the Amur.
    Wire,
    /// By sea.
    Sea,
    /// By air.
    Air,
}

/// Everything that is traded: from the Russian bank, from the Chinese, with third countries. What
/// stands first in a list comes first when few rows are asked for.
pub const LISTS: [&[Good]; 3] = [from_ru::GOODS, from_cn::GOODS, beyond::GOODS];

const fn across(
    from: Side,
    ways: &'static [(Way, i64)],
    monthly_kusd: i64,
    cents_per_kg: i64,
    season: Season,
    codes: &'static [&'static str],
) -> Good {
    Good {
        codes,
        route: Route::Across(from, ways),
        monthly_kusd,
        cents_per_kg: Some(cents_per_kg),
        unit: None,
        season,
        since: 0,
    }
}

const fn beyond(
    reporter: Side,
    direction: Direction,
    partner: &'static str,
    transport: Transport,
    monthly_kusd: i64,
    cents_per_kg: i64,
    codes: &'static [&'static str],
) -> Good {
    Good {
        codes,
        route: Route::Beyond(reporter, direction, partner, transport),
        monthly_kusd,
        cents_per_kg: Some(cents_per_kg),
        unit: None,
        season: Season::Even,
        since: 0,
    }
}

impl Good {
    const fn since(mut self, month: i32) -> Self {
        self.since = month;
        self
    }

    const fn weightless(mut self) -> Self {
        self.cents_per_kg = None;
        self
    }

    const fn counted(mut self, unit: &'static str, cents: i64) -> Self {
        self.unit = Some((unit, cents));
        self
    }
}
